"""gemma3n_audio: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "Gemma3nAudioEncoder"

def Gemma3nAudioEncoder(add, c):
    conf_conv_kernel_size, conf_num_attention_heads, conf_num_hidden_layers, hidden_size, input_feat_size, sscp_conv_channel_size, sscp_conv_kernel_size, sscp_conv_stride_size = add.read(c, 'conf_conv_kernel_size', 'conf_num_attention_heads', 'conf_num_hidden_layers', 'hidden_size', 'input_feat_size', 'sscp_conv_channel_size', 'sscp_conv_kernel_size', 'sscp_conv_stride_size')
    add('subsample_conv_projection.conv_0.conv.weight', 'attention', (sscp_conv_channel_size[0], 1, sscp_conv_kernel_size[0][0], sscp_conv_kernel_size[0][1]))
    add('subsample_conv_projection.conv_0.norm.weight', 'norms', (sscp_conv_channel_size[0],))
    add('subsample_conv_projection.conv_1.conv.weight', 'attention', (sscp_conv_channel_size[1], sscp_conv_channel_size[0], sscp_conv_kernel_size[1][0], sscp_conv_kernel_size[1][1]))
    add('subsample_conv_projection.conv_1.norm.weight', 'norms', (sscp_conv_channel_size[1],))
    add('subsample_conv_projection.input_proj_linear.weight', 'attention', (hidden_size, sscp_conv_channel_size[-1] * (((input_feat_size + 1 + 1 - sscp_conv_kernel_size[0][1]) // sscp_conv_stride_size[0][1] + 1 + 1 + 1 - sscp_conv_kernel_size[1][1]) // sscp_conv_stride_size[1][1] + 1)))
    some = add.layers(conf_num_hidden_layers)
    add('conformer.*.ffw_layer_start.pre_layer_norm.weight', 'norms', (hidden_size,), some)
    add('conformer.*.ffw_layer_start.ffw_layer_1.weight', 'other', (hidden_size * 4, hidden_size), some)
    add('conformer.*.ffw_layer_start.ffw_layer_2.weight', 'other', (hidden_size, hidden_size * 4), some)
    add('conformer.*.ffw_layer_start.post_layer_norm.weight', 'norms', (hidden_size,), some)
    add('conformer.*.attention.pre_attn_norm.weight', 'norms', (hidden_size,), some)
    add('conformer.*.attention.attn.per_dim_scale', 'attention', (hidden_size // conf_num_attention_heads,), some)
    add('conformer.*.attention.attn.relative_position_embedding.pos_proj.weight', 'embedding', (conf_num_attention_heads * (hidden_size // conf_num_attention_heads), hidden_size), some)
    add('conformer.*.attention.attn.q_proj.weight', 'attention', (conf_num_attention_heads * (hidden_size // conf_num_attention_heads), hidden_size), some)
    add('conformer.*.attention.attn.k_proj.weight', 'attention', (conf_num_attention_heads * (hidden_size // conf_num_attention_heads), hidden_size), some)
    add('conformer.*.attention.attn.v_proj.weight', 'attention', (conf_num_attention_heads * (hidden_size // conf_num_attention_heads), hidden_size), some)
    add('conformer.*.attention.post.weight', 'attention', (hidden_size, hidden_size), some)
    add('conformer.*.attention.post_norm.weight', 'norms', (hidden_size,), some)
    add('conformer.*.lconv1d.pre_layer_norm.weight', 'norms', (hidden_size,), some)
    add('conformer.*.lconv1d.linear_start.weight', 'ssm', (hidden_size * 2, hidden_size), some)
    add('conformer.*.lconv1d.depthwise_conv1d.weight', 'ssm', (hidden_size, 1, conf_conv_kernel_size), some)
    add('conformer.*.lconv1d.conv_norm.weight', 'norms', (hidden_size,), some)
    add('conformer.*.lconv1d.linear_end.weight', 'ssm', (hidden_size, hidden_size), some)
    add('conformer.*.ffw_layer_end.pre_layer_norm.weight', 'norms', (hidden_size,), some)
    add('conformer.*.ffw_layer_end.ffw_layer_1.weight', 'other', (hidden_size * 4, hidden_size), some)
    add('conformer.*.ffw_layer_end.ffw_layer_2.weight', 'other', (hidden_size, hidden_size * 4), some)
    add('conformer.*.ffw_layer_end.post_layer_norm.weight', 'norms', (hidden_size,), some)
    add('conformer.*.norm.weight', 'norms', (hidden_size,), some)
