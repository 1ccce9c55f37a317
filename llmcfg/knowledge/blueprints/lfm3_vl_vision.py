"""lfm3_vl_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Lfm3VlVisionModel"

def Lfm3VlVisionModel(add, c):
    conv_kernel_size, hidden_size, in_channels, intermediate_size, layer_types, num_attention_heads, num_hidden_layers, num_key_value_heads, patch_size, temporal_patch_size = add.read(c, 'conv_kernel_size', 'hidden_size', 'in_channels', 'intermediate_size', 'layer_types', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'patch_size', 'temporal_patch_size')
    add('patch_embed.weight', 'vision', (hidden_size, in_channels * temporal_patch_size * patch_size ** 2))
    add('embedding_norm.weight', 'norms', (hidden_size,))
    some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] == 'conv']
    if some:
        add('layers.*.conv.in_proj.weight', 'ssm', (3 * hidden_size, hidden_size), some)
        add('layers.*.conv.spatial_conv.weight', 'other', (hidden_size, 1, conv_kernel_size, conv_kernel_size), some)
        add('layers.*.conv.out_proj.weight', 'ssm', (hidden_size, hidden_size), some)
    some = add.layers(num_hidden_layers)
    add('layers.*.feed_forward.w1.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.feed_forward.w3.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.feed_forward.w2.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('layers.*.operator_norm.weight', 'norms', (hidden_size,), some)
    add('layers.*.ffn_norm.weight', 'norms', (hidden_size,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] != 'conv']
    if some:
        add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.k_proj.weight', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.v_proj.weight', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.out_proj.weight', 'attention', (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)), some)
        add('layers.*.self_attn.q_norm.weight', 'norms', (hidden_size // num_attention_heads,), some)
        add('layers.*.self_attn.k_norm.weight', 'norms', (hidden_size // num_attention_heads,), some)
