"""gemma4_audio: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Gemma4AudioModel"


def Gemma4AudioModel(add, c):
    (
        conv_kernel_size,
        hidden_size,
        num_attention_heads,
        num_hidden_layers,
        output_proj_dims,
        subsampling_conv_channels,
        use_clipped_linears,
    ) = add.read(
        c,
        "conv_kernel_size",
        "hidden_size",
        "num_attention_heads",
        "num_hidden_layers",
        "output_proj_dims",
        "subsampling_conv_channels",
        "use_clipped_linears",
    )
    add("subsample_conv_projection.layer0.conv.weight", "attention", (subsampling_conv_channels[0], 1, 3, 3))
    add("subsample_conv_projection.layer0.norm.weight", "norms", (subsampling_conv_channels[0],))
    add(
        "subsample_conv_projection.layer1.conv.weight",
        "attention",
        (subsampling_conv_channels[1], subsampling_conv_channels[0], 3, 3),
    )
    add("subsample_conv_projection.layer1.norm.weight", "norms", (subsampling_conv_channels[1],))
    add(
        "subsample_conv_projection.input_proj_linear.weight",
        "attention",
        (hidden_size, subsampling_conv_channels[0] // 4 * subsampling_conv_channels[1]),
    )
    add("output_proj.weight", "other", (output_proj_dims, hidden_size))
    add("output_proj.bias", "other", (output_proj_dims,))
    some = add.layers(num_hidden_layers)
    add("layers.*.feed_forward1.ffw_layer_1.linear.weight", "feed-forward", (hidden_size * 4, hidden_size), some)
    add("layers.*.feed_forward1.ffw_layer_2.linear.weight", "feed-forward", (hidden_size, hidden_size * 4), some)
    add("layers.*.feed_forward1.pre_layer_norm.weight", "norms", (hidden_size,), some)
    add("layers.*.feed_forward1.post_layer_norm.weight", "norms", (hidden_size,), some)
    add("layers.*.feed_forward2.ffw_layer_1.linear.weight", "feed-forward", (hidden_size * 4, hidden_size), some)
    add("layers.*.feed_forward2.ffw_layer_2.linear.weight", "feed-forward", (hidden_size, hidden_size * 4), some)
    add("layers.*.feed_forward2.pre_layer_norm.weight", "norms", (hidden_size,), some)
    add("layers.*.feed_forward2.post_layer_norm.weight", "norms", (hidden_size,), some)
    add("layers.*.self_attn.per_dim_scale", "attention", (hidden_size // num_attention_heads,), some)
    add(
        "layers.*.self_attn.q_proj.linear.weight",
        "attention",
        (num_attention_heads * (hidden_size // num_attention_heads), hidden_size),
        some,
    )
    add(
        "layers.*.self_attn.k_proj.linear.weight",
        "attention",
        (num_attention_heads * (hidden_size // num_attention_heads), hidden_size),
        some,
    )
    add(
        "layers.*.self_attn.v_proj.linear.weight",
        "attention",
        (num_attention_heads * (hidden_size // num_attention_heads), hidden_size),
        some,
    )
    add("layers.*.self_attn.post.linear.weight", "attention", (hidden_size, hidden_size), some)
    add(
        "layers.*.self_attn.relative_k_proj.weight",
        "attention",
        (num_attention_heads * (hidden_size // num_attention_heads), hidden_size),
        some,
    )
    add("layers.*.lconv1d.linear_start.linear.weight", "ssm", (hidden_size * 2, hidden_size), some)
    add("layers.*.lconv1d.linear_end.linear.weight", "ssm", (hidden_size, hidden_size), some)
    add("layers.*.lconv1d.depthwise_conv1d.weight", "ssm", (hidden_size, 1, conv_kernel_size), some)
    add("layers.*.lconv1d.pre_layer_norm.weight", "norms", (hidden_size,), some)
    add("layers.*.lconv1d.conv_norm.weight", "norms", (hidden_size,), some)
    add("layers.*.norm_pre_attn.weight", "norms", (hidden_size,), some)
    add("layers.*.norm_post_attn.weight", "norms", (hidden_size,), some)
    add("layers.*.norm_out.weight", "norms", (hidden_size,), some)
    if use_clipped_linears:
        some = add.layers(num_hidden_layers)
        add.buffer("layers.*.feed_forward1.ffw_layer_1.input_min", "feed-forward", (), some)
        add.buffer("layers.*.feed_forward1.ffw_layer_1.input_max", "feed-forward", (), some)
        add.buffer("layers.*.feed_forward1.ffw_layer_1.output_min", "feed-forward", (), some)
        add.buffer("layers.*.feed_forward1.ffw_layer_1.output_max", "feed-forward", (), some)
        add.buffer("layers.*.feed_forward1.ffw_layer_2.input_min", "feed-forward", (), some)
        add.buffer("layers.*.feed_forward1.ffw_layer_2.input_max", "feed-forward", (), some)
        add.buffer("layers.*.feed_forward1.ffw_layer_2.output_min", "feed-forward", (), some)
        add.buffer("layers.*.feed_forward1.ffw_layer_2.output_max", "feed-forward", (), some)
        add.buffer("layers.*.feed_forward2.ffw_layer_1.input_min", "feed-forward", (), some)
        add.buffer("layers.*.feed_forward2.ffw_layer_1.input_max", "feed-forward", (), some)
        add.buffer("layers.*.feed_forward2.ffw_layer_1.output_min", "feed-forward", (), some)
        add.buffer("layers.*.feed_forward2.ffw_layer_1.output_max", "feed-forward", (), some)
        add.buffer("layers.*.feed_forward2.ffw_layer_2.input_min", "feed-forward", (), some)
        add.buffer("layers.*.feed_forward2.ffw_layer_2.input_max", "feed-forward", (), some)
        add.buffer("layers.*.feed_forward2.ffw_layer_2.output_min", "feed-forward", (), some)
        add.buffer("layers.*.feed_forward2.ffw_layer_2.output_max", "feed-forward", (), some)
        add.buffer("layers.*.self_attn.q_proj.input_min", "attention", (), some)
        add.buffer("layers.*.self_attn.q_proj.input_max", "attention", (), some)
        add.buffer("layers.*.self_attn.q_proj.output_min", "attention", (), some)
        add.buffer("layers.*.self_attn.q_proj.output_max", "attention", (), some)
        add.buffer("layers.*.self_attn.k_proj.input_min", "attention", (), some)
        add.buffer("layers.*.self_attn.k_proj.input_max", "attention", (), some)
        add.buffer("layers.*.self_attn.k_proj.output_min", "attention", (), some)
        add.buffer("layers.*.self_attn.k_proj.output_max", "attention", (), some)
        add.buffer("layers.*.self_attn.v_proj.input_min", "attention", (), some)
        add.buffer("layers.*.self_attn.v_proj.input_max", "attention", (), some)
        add.buffer("layers.*.self_attn.v_proj.output_min", "attention", (), some)
        add.buffer("layers.*.self_attn.v_proj.output_max", "attention", (), some)
        add.buffer("layers.*.self_attn.post.input_min", "attention", (), some)
        add.buffer("layers.*.self_attn.post.input_max", "attention", (), some)
        add.buffer("layers.*.self_attn.post.output_min", "attention", (), some)
        add.buffer("layers.*.self_attn.post.output_max", "attention", (), some)
        add.buffer("layers.*.lconv1d.linear_start.input_min", "ssm", (), some)
        add.buffer("layers.*.lconv1d.linear_start.input_max", "ssm", (), some)
        add.buffer("layers.*.lconv1d.linear_start.output_min", "ssm", (), some)
        add.buffer("layers.*.lconv1d.linear_start.output_max", "ssm", (), some)
        add.buffer("layers.*.lconv1d.linear_end.input_min", "ssm", (), some)
        add.buffer("layers.*.lconv1d.linear_end.input_max", "ssm", (), some)
        add.buffer("layers.*.lconv1d.linear_end.output_min", "ssm", (), some)
        add.buffer("layers.*.lconv1d.linear_end.output_max", "ssm", (), some)
