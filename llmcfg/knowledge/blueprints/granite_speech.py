"""granite_speech: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "GraniteSpeechForConditionalGeneration"


def GraniteSpeechModel(add, c):
    downsample_rate, encoder_config, projector_config, text_config, window_size = add.read(
        c, "downsample_rate", "encoder_config", "projector_config", "text_config", "window_size"
    )
    (
        encoder_config__conv_expansion_factor,
        encoder_config__conv_kernel_size,
        encoder_config__dim_head,
        encoder_config__feedforward_mult,
        encoder_config__hidden_dim,
        encoder_config__input_dim,
        encoder_config__max_pos_emb,
        encoder_config__num_heads,
        encoder_config__num_layers,
        encoder_config__output_dim,
    ) = add.read(
        encoder_config,
        "conv_expansion_factor",
        "conv_kernel_size",
        "dim_head",
        "feedforward_mult",
        "hidden_dim",
        "input_dim",
        "max_pos_emb",
        "num_heads",
        "num_layers",
        "output_dim",
    )
    (projector_config__hidden_size,) = add.read(projector_config, "hidden_size")
    (text_config__hidden_size,) = add.read(text_config, "hidden_size")
    add.part("projector.qformer", projector_config, "base")
    add.part("language_model", text_config, "base")
    add("encoder.input_linear.weight", "other", (encoder_config__hidden_dim, encoder_config__input_dim))
    add("encoder.input_linear.bias", "other", (encoder_config__hidden_dim,))
    add("encoder.out.weight", "other", (encoder_config__output_dim, encoder_config__hidden_dim))
    add("encoder.out.bias", "other", (encoder_config__output_dim,))
    add("encoder.out_mid.weight", "other", (encoder_config__hidden_dim, encoder_config__output_dim))
    add("encoder.out_mid.bias", "other", (encoder_config__hidden_dim,))
    add("projector.query", "other", (1, window_size // downsample_rate, projector_config__hidden_size))
    add("projector.linear.weight", "other", (text_config__hidden_size, projector_config__hidden_size))
    add("projector.linear.bias", "other", (text_config__hidden_size,))
    some = add.layers(encoder_config__num_layers)
    add("encoder.layers.*.ff1.pre_norm.weight", "norms", (encoder_config__hidden_dim,), some)
    add("encoder.layers.*.ff1.pre_norm.bias", "norms", (encoder_config__hidden_dim,), some)
    add(
        "encoder.layers.*.ff1.up_proj.weight",
        "feed-forward",
        (encoder_config__hidden_dim * encoder_config__feedforward_mult, encoder_config__hidden_dim),
        some,
    )
    add(
        "encoder.layers.*.ff1.up_proj.bias",
        "feed-forward",
        (encoder_config__hidden_dim * encoder_config__feedforward_mult,),
        some,
    )
    add(
        "encoder.layers.*.ff1.down_proj.weight",
        "feed-forward",
        (encoder_config__hidden_dim, encoder_config__hidden_dim * encoder_config__feedforward_mult),
        some,
    )
    add("encoder.layers.*.ff1.down_proj.bias", "feed-forward", (encoder_config__hidden_dim,), some)
    add("encoder.layers.*.attn.pre_norm.weight", "norms", (encoder_config__hidden_dim,), some)
    add("encoder.layers.*.attn.pre_norm.bias", "norms", (encoder_config__hidden_dim,), some)
    add(
        "encoder.layers.*.attn.to_q.weight",
        "attention",
        (encoder_config__dim_head * encoder_config__num_heads, encoder_config__hidden_dim),
        some,
    )
    add(
        "encoder.layers.*.attn.to_kv.weight",
        "attention",
        (encoder_config__dim_head * encoder_config__num_heads * 2, encoder_config__hidden_dim),
        some,
    )
    add(
        "encoder.layers.*.attn.to_out.weight",
        "attention",
        (encoder_config__hidden_dim, encoder_config__dim_head * encoder_config__num_heads),
        some,
    )
    add("encoder.layers.*.attn.to_out.bias", "attention", (encoder_config__hidden_dim,), some)
    add(
        "encoder.layers.*.attn.rel_pos_emb.weight",
        "attention",
        (2 * encoder_config__max_pos_emb + 1, encoder_config__dim_head),
        some,
    )
    add("encoder.layers.*.conv.norm.weight", "norms", (encoder_config__hidden_dim,), some)
    add("encoder.layers.*.conv.norm.bias", "norms", (encoder_config__hidden_dim,), some)
    add(
        "encoder.layers.*.conv.up_conv.weight",
        "other",
        (encoder_config__hidden_dim * encoder_config__conv_expansion_factor * 2, encoder_config__hidden_dim, 1),
        some,
    )
    add(
        "encoder.layers.*.conv.up_conv.bias",
        "other",
        (encoder_config__hidden_dim * encoder_config__conv_expansion_factor * 2,),
        some,
    )
    add(
        "encoder.layers.*.conv.depth_conv.conv.weight",
        "other",
        (encoder_config__hidden_dim * encoder_config__conv_expansion_factor, 1, encoder_config__conv_kernel_size),
        some,
    )
    add(
        "encoder.layers.*.conv.batch_norm.weight",
        "norms",
        (encoder_config__hidden_dim * encoder_config__conv_expansion_factor,),
        some,
    )
    add(
        "encoder.layers.*.conv.batch_norm.bias",
        "norms",
        (encoder_config__hidden_dim * encoder_config__conv_expansion_factor,),
        some,
    )
    add(
        "encoder.layers.*.conv.down_conv.weight",
        "other",
        (encoder_config__hidden_dim, encoder_config__hidden_dim * encoder_config__conv_expansion_factor, 1),
        some,
    )
    add("encoder.layers.*.conv.down_conv.bias", "other", (encoder_config__hidden_dim,), some)
    add("encoder.layers.*.ff2.pre_norm.weight", "norms", (encoder_config__hidden_dim,), some)
    add("encoder.layers.*.ff2.pre_norm.bias", "norms", (encoder_config__hidden_dim,), some)
    add(
        "encoder.layers.*.ff2.up_proj.weight",
        "feed-forward",
        (encoder_config__hidden_dim * encoder_config__feedforward_mult, encoder_config__hidden_dim),
        some,
    )
    add(
        "encoder.layers.*.ff2.up_proj.bias",
        "feed-forward",
        (encoder_config__hidden_dim * encoder_config__feedforward_mult,),
        some,
    )
    add(
        "encoder.layers.*.ff2.down_proj.weight",
        "feed-forward",
        (encoder_config__hidden_dim, encoder_config__hidden_dim * encoder_config__feedforward_mult),
        some,
    )
    add("encoder.layers.*.ff2.down_proj.bias", "feed-forward", (encoder_config__hidden_dim,), some)
    add("encoder.layers.*.post_norm.weight", "norms", (encoder_config__hidden_dim,), some)
    add("encoder.layers.*.post_norm.bias", "norms", (encoder_config__hidden_dim,), some)
    add.buffer(
        "encoder.layers.*.conv.batch_norm.running_mean",
        "norms",
        (encoder_config__hidden_dim * encoder_config__conv_expansion_factor,),
        some,
    )
    add.buffer(
        "encoder.layers.*.conv.batch_norm.running_var",
        "norms",
        (encoder_config__hidden_dim * encoder_config__conv_expansion_factor,),
        some,
    )
    add.buffer("encoder.layers.*.conv.batch_norm.num_batches_tracked", "norms", (), some)


def GraniteSpeechForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, "text_config", "tie_word_embeddings")
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, "hidden_size", "vocab_size")
    add.base("model.", GraniteSpeechModel, c)
    if tie_word_embeddings:
        add.tied(
            "lm_head.weight",
            "head",
            "model.language_model.embed_tokens.weight",
            (text_config__vocab_size, text_config__hidden_size),
        )
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (text_config__vocab_size, text_config__hidden_size))
