"""parakeet_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

from math import log2

MAIN = "ParakeetEncoder"

def ParakeetEncoder(add, c):
    attention_bias, conv_kernel_size, convolution_bias, head_dim, hidden_size, intermediate_size, num_attention_heads, num_hidden_layers, num_key_value_heads, num_mel_bins, subsampling_conv_channels, subsampling_conv_kernel_size, subsampling_conv_stride, subsampling_factor = add.read(c, 'attention_bias', 'conv_kernel_size', 'convolution_bias', 'head_dim', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'num_mel_bins', 'subsampling_conv_channels', 'subsampling_conv_kernel_size', 'subsampling_conv_stride', 'subsampling_factor')
    add('subsampling.layers.0.weight', 'other', (subsampling_conv_channels, 1, subsampling_conv_kernel_size, subsampling_conv_kernel_size))
    add('subsampling.layers.0.bias', 'other', (subsampling_conv_channels,))
    add('subsampling.linear.weight', 'other', (hidden_size, subsampling_conv_channels * (num_mel_bins // subsampling_conv_stride ** int(log2(subsampling_factor)))))
    add('subsampling.linear.bias', 'other', (hidden_size,))
    if int(log2(subsampling_factor)) - 1 > 0:
        add('subsampling.layers.2.weight', 'other', (subsampling_conv_channels, 1, subsampling_conv_kernel_size, subsampling_conv_kernel_size))
        add('subsampling.layers.2.bias', 'other', (subsampling_conv_channels,))
        add('subsampling.layers.3.weight', 'other', (subsampling_conv_channels, subsampling_conv_channels, 1, 1))
        add('subsampling.layers.3.bias', 'other', (subsampling_conv_channels,))
    if int(log2(subsampling_factor)) - 1 > 1:
        add('subsampling.layers.5.weight', 'other', (subsampling_conv_channels, 1, subsampling_conv_kernel_size, subsampling_conv_kernel_size))
        add('subsampling.layers.5.bias', 'other', (subsampling_conv_channels,))
        add('subsampling.layers.6.weight', 'other', (subsampling_conv_channels, subsampling_conv_channels, 1, 1))
        add('subsampling.layers.6.bias', 'other', (subsampling_conv_channels,))
    some = add.layers(num_hidden_layers)
    add('layers.*.feed_forward1.linear1.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.feed_forward1.linear2.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('layers.*.conv.pointwise_conv1.weight', 'other', (2 * hidden_size, hidden_size, 1), some)
    add('layers.*.conv.depthwise_conv.weight', 'other', (hidden_size, 1, conv_kernel_size), some)
    add('layers.*.conv.norm.weight', 'norms', (hidden_size,), some)
    add('layers.*.conv.norm.bias', 'norms', (hidden_size,), some)
    add('layers.*.conv.pointwise_conv2.weight', 'other', (hidden_size, hidden_size, 1), some)
    add('layers.*.feed_forward2.linear1.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.feed_forward2.linear2.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('layers.*.norm_feed_forward1.weight', 'norms', (hidden_size,), some)
    add('layers.*.norm_feed_forward1.bias', 'norms', (hidden_size,), some)
    add('layers.*.norm_self_att.weight', 'norms', (hidden_size,), some)
    add('layers.*.norm_self_att.bias', 'norms', (hidden_size,), some)
    add('layers.*.norm_conv.weight', 'norms', (hidden_size,), some)
    add('layers.*.norm_conv.bias', 'norms', (hidden_size,), some)
    add('layers.*.norm_feed_forward2.weight', 'norms', (hidden_size,), some)
    add('layers.*.norm_feed_forward2.bias', 'norms', (hidden_size,), some)
    add('layers.*.norm_out.weight', 'norms', (hidden_size,), some)
    add('layers.*.norm_out.bias', 'norms', (hidden_size,), some)
    add.buffer('layers.*.conv.norm.running_mean', 'norms', (hidden_size,), some)
    add.buffer('layers.*.conv.norm.running_var', 'norms', (hidden_size,), some)
    add.buffer('layers.*.conv.norm.num_batches_tracked', 'norms', (), some)
    if attention_bias:
        some = add.layers(num_hidden_layers)
        add('layers.*.feed_forward1.linear1.bias', 'feed-forward', (intermediate_size,), some)
        add('layers.*.feed_forward1.linear2.bias', 'feed-forward', (hidden_size,), some)
        add('layers.*.self_attn.o_proj.bias', 'attention', (hidden_size,), some)
        add('layers.*.feed_forward2.linear1.bias', 'feed-forward', (intermediate_size,), some)
        add('layers.*.feed_forward2.linear2.bias', 'feed-forward', (hidden_size,), some)
    if head_dim is None:
        some = add.layers(num_hidden_layers)
        add('layers.*.self_attn.bias_u', 'attention', (num_attention_heads, hidden_size // num_attention_heads), some)
        add('layers.*.self_attn.bias_v', 'attention', (num_attention_heads, hidden_size // num_attention_heads), some)
        add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.k_proj.weight', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.v_proj.weight', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)), some)
        add('layers.*.self_attn.relative_k_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
    if head_dim is not None:
        some = add.layers(num_hidden_layers)
        add('layers.*.self_attn.bias_u', 'attention', (num_attention_heads, head_dim), some)
        add('layers.*.self_attn.bias_v', 'attention', (num_attention_heads, head_dim), some)
        add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.k_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.v_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
        add('layers.*.self_attn.relative_k_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
    if attention_bias and head_dim is None:
        some = add.layers(num_hidden_layers)
        add('layers.*.self_attn.q_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
        add('layers.*.self_attn.k_proj.bias', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads),), some)
        add('layers.*.self_attn.v_proj.bias', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads),), some)
    if attention_bias and head_dim is not None:
        some = add.layers(num_hidden_layers)
        add('layers.*.self_attn.q_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('layers.*.self_attn.k_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)
        add('layers.*.self_attn.v_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)
    if convolution_bias:
        some = add.layers(num_hidden_layers)
        add('layers.*.conv.pointwise_conv1.bias', 'other', (2 * hidden_size,), some)
        add('layers.*.conv.depthwise_conv.bias', 'other', (hidden_size,), some)
        add('layers.*.conv.pointwise_conv2.bias', 'other', (hidden_size,), some)
    if int(log2(subsampling_factor)) - 1 > 2:
        add('subsampling.layers.8.weight', 'other', (subsampling_conv_channels, 1, subsampling_conv_kernel_size, subsampling_conv_kernel_size))
        add('subsampling.layers.8.bias', 'other', (subsampling_conv_channels,))
        add('subsampling.layers.9.weight', 'other', (subsampling_conv_channels, subsampling_conv_channels, 1, 1))
        add('subsampling.layers.9.bias', 'other', (subsampling_conv_channels,))
