"""glm4v: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Glm4vForConditionalGeneration"


def Glm4vModel(add, c):
    text_config, vision_config = add.read(c, "text_config", "vision_config")
    (
        text_config__hidden_size,
        text_config__intermediate_size,
        text_config__num_attention_heads,
        text_config__num_hidden_layers,
        text_config__num_key_value_heads,
        text_config__vocab_size,
    ) = add.read(
        text_config,
        "hidden_size",
        "intermediate_size",
        "num_attention_heads",
        "num_hidden_layers",
        "num_key_value_heads",
        "vocab_size",
    )
    (
        vision_config__attention_bias,
        vision_config__depth,
        vision_config__hidden_size,
        vision_config__image_size,
        vision_config__in_channels,
        vision_config__intermediate_size,
        vision_config__out_hidden_size,
        vision_config__patch_size,
        vision_config__spatial_merge_size,
        vision_config__temporal_patch_size,
    ) = add.read(
        vision_config,
        "attention_bias",
        "depth",
        "hidden_size",
        "image_size",
        "in_channels",
        "intermediate_size",
        "out_hidden_size",
        "patch_size",
        "spatial_merge_size",
        "temporal_patch_size",
    )
    add(
        "visual.embeddings.position_embedding.weight",
        "vision",
        ((vision_config__image_size // vision_config__patch_size) ** 2, vision_config__hidden_size),
    )
    add(
        "visual.patch_embed.proj.weight",
        "vision",
        (
            vision_config__hidden_size,
            vision_config__in_channels,
            vision_config__temporal_patch_size,
            vision_config__patch_size,
            vision_config__patch_size,
        ),
    )
    add("visual.patch_embed.proj.bias", "vision", (vision_config__hidden_size,))
    add("visual.merger.proj.weight", "vision", (vision_config__out_hidden_size, vision_config__out_hidden_size))
    add("visual.merger.post_projection_norm.weight", "vision", (vision_config__out_hidden_size,))
    add("visual.merger.post_projection_norm.bias", "vision", (vision_config__out_hidden_size,))
    add("visual.merger.gate_proj.weight", "vision", (vision_config__intermediate_size, vision_config__out_hidden_size))
    add("visual.merger.up_proj.weight", "vision", (vision_config__intermediate_size, vision_config__out_hidden_size))
    add("visual.merger.down_proj.weight", "vision", (vision_config__out_hidden_size, vision_config__intermediate_size))
    add("visual.post_conv_layernorm.weight", "vision", (vision_config__hidden_size,))
    add(
        "visual.downsample.weight",
        "vision",
        (
            vision_config__out_hidden_size,
            vision_config__hidden_size,
            vision_config__spatial_merge_size,
            vision_config__spatial_merge_size,
        ),
    )
    add("visual.downsample.bias", "vision", (vision_config__out_hidden_size,))
    add("visual.post_layernorm.weight", "vision", (vision_config__hidden_size,))
    add("language_model.embed_tokens.weight", "embedding", (text_config__vocab_size, text_config__hidden_size))
    add("language_model.norm.weight", "norms", (text_config__hidden_size,))
    some = add.layers(vision_config__depth)
    add("visual.blocks.*.norm1.weight", "vision", (vision_config__hidden_size,), some)
    add("visual.blocks.*.norm2.weight", "vision", (vision_config__hidden_size,), some)
    add("visual.blocks.*.attn.qkv.weight", "vision", (vision_config__hidden_size * 3, vision_config__hidden_size), some)
    add("visual.blocks.*.attn.proj.weight", "vision", (vision_config__hidden_size, vision_config__hidden_size), some)
    add(
        "visual.blocks.*.mlp.gate_proj.weight",
        "vision",
        (vision_config__out_hidden_size, vision_config__hidden_size),
        some,
    )
    add(
        "visual.blocks.*.mlp.up_proj.weight",
        "vision",
        (vision_config__out_hidden_size, vision_config__hidden_size),
        some,
    )
    add(
        "visual.blocks.*.mlp.down_proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__out_hidden_size),
        some,
    )
    some = add.layers(text_config__num_hidden_layers)
    add(
        "language_model.layers.*.self_attn.q_proj.weight",
        "attention",
        (
            text_config__num_attention_heads * (text_config__hidden_size // text_config__num_attention_heads),
            text_config__hidden_size,
        ),
        some,
    )
    add(
        "language_model.layers.*.self_attn.q_proj.bias",
        "attention",
        (text_config__num_attention_heads * (text_config__hidden_size // text_config__num_attention_heads),),
        some,
    )
    add(
        "language_model.layers.*.self_attn.k_proj.weight",
        "attention",
        (
            text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads),
            text_config__hidden_size,
        ),
        some,
    )
    add(
        "language_model.layers.*.self_attn.k_proj.bias",
        "attention",
        (text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads),),
        some,
    )
    add(
        "language_model.layers.*.self_attn.v_proj.weight",
        "attention",
        (
            text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads),
            text_config__hidden_size,
        ),
        some,
    )
    add(
        "language_model.layers.*.self_attn.v_proj.bias",
        "attention",
        (text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads),),
        some,
    )
    add(
        "language_model.layers.*.self_attn.o_proj.weight",
        "attention",
        (
            text_config__hidden_size,
            text_config__num_attention_heads * (text_config__hidden_size // text_config__num_attention_heads),
        ),
        some,
    )
    add(
        "language_model.layers.*.mlp.gate_up_proj.weight",
        "feed-forward",
        (2 * text_config__intermediate_size, text_config__hidden_size),
        some,
    )
    add(
        "language_model.layers.*.mlp.down_proj.weight",
        "feed-forward",
        (text_config__hidden_size, text_config__intermediate_size),
        some,
    )
    add("language_model.layers.*.input_layernorm.weight", "norms", (text_config__hidden_size,), some)
    add("language_model.layers.*.post_attention_layernorm.weight", "norms", (text_config__hidden_size,), some)
    add("language_model.layers.*.post_self_attn_layernorm.weight", "norms", (text_config__hidden_size,), some)
    add("language_model.layers.*.post_mlp_layernorm.weight", "norms", (text_config__hidden_size,), some)
    if vision_config__attention_bias:
        add(
            "visual.blocks.*.attn.qkv.bias",
            "vision",
            (vision_config__hidden_size * 3,),
            add.layers(vision_config__depth),
        )


def Glm4vForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, "text_config", "tie_word_embeddings")
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, "hidden_size", "vocab_size")
    add.base("model.", Glm4vModel, c)
    if tie_word_embeddings:
        add.tied(
            "lm_head.weight",
            "head",
            "model.language_model.embed_tokens.weight",
            (text_config__vocab_size, text_config__hidden_size),
        )
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (text_config__vocab_size, text_config__hidden_size))
