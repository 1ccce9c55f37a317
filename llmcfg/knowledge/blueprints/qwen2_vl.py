"""qwen2_vl: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Qwen2VLForConditionalGeneration"


def Qwen2VLModel(add, c):
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
        vision_config__depth,
        vision_config__embed_dim,
        vision_config__hidden_size,
        vision_config__in_channels,
        vision_config__mlp_ratio,
        vision_config__patch_size,
        vision_config__spatial_merge_size,
        vision_config__temporal_patch_size,
    ) = add.read(
        vision_config,
        "depth",
        "embed_dim",
        "hidden_size",
        "in_channels",
        "mlp_ratio",
        "patch_size",
        "spatial_merge_size",
        "temporal_patch_size",
    )
    add(
        "visual.patch_embed.proj.weight",
        "vision",
        (
            vision_config__embed_dim,
            vision_config__in_channels,
            vision_config__temporal_patch_size,
            vision_config__patch_size,
            vision_config__patch_size,
        ),
    )
    add("visual.merger.ln_q.weight", "vision", (vision_config__embed_dim,))
    add("visual.merger.ln_q.bias", "vision", (vision_config__embed_dim,))
    add(
        "visual.merger.mlp.0.weight",
        "vision",
        (
            vision_config__embed_dim * vision_config__spatial_merge_size**2,
            vision_config__embed_dim * vision_config__spatial_merge_size**2,
        ),
    )
    add("visual.merger.mlp.0.bias", "vision", (vision_config__embed_dim * vision_config__spatial_merge_size**2,))
    add(
        "visual.merger.mlp.2.weight",
        "vision",
        (vision_config__hidden_size, vision_config__embed_dim * vision_config__spatial_merge_size**2),
    )
    add("visual.merger.mlp.2.bias", "vision", (vision_config__hidden_size,))
    add("language_model.embed_tokens.weight", "embedding", (text_config__vocab_size, text_config__hidden_size))
    add("language_model.norm.weight", "norms", (text_config__hidden_size,))
    some = add.layers(vision_config__depth)
    add("visual.blocks.*.norm1.weight", "vision", (vision_config__embed_dim,), some)
    add("visual.blocks.*.norm1.bias", "vision", (vision_config__embed_dim,), some)
    add("visual.blocks.*.norm2.weight", "vision", (vision_config__embed_dim,), some)
    add("visual.blocks.*.norm2.bias", "vision", (vision_config__embed_dim,), some)
    add("visual.blocks.*.attn.qkv.weight", "vision", (vision_config__embed_dim * 3, vision_config__embed_dim), some)
    add("visual.blocks.*.attn.qkv.bias", "vision", (vision_config__embed_dim * 3,), some)
    add("visual.blocks.*.attn.proj.weight", "vision", (vision_config__embed_dim, vision_config__embed_dim), some)
    add("visual.blocks.*.attn.proj.bias", "vision", (vision_config__embed_dim,), some)
    add(
        "visual.blocks.*.mlp.fc1.weight",
        "vision",
        (vision_config__embed_dim * vision_config__mlp_ratio, vision_config__embed_dim),
        some,
    )
    add("visual.blocks.*.mlp.fc1.bias", "vision", (vision_config__embed_dim * vision_config__mlp_ratio,), some)
    add(
        "visual.blocks.*.mlp.fc2.weight",
        "vision",
        (vision_config__embed_dim, vision_config__embed_dim * vision_config__mlp_ratio),
        some,
    )
    add("visual.blocks.*.mlp.fc2.bias", "vision", (vision_config__embed_dim,), some)
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
        "language_model.layers.*.mlp.gate_proj.weight",
        "feed-forward",
        (text_config__intermediate_size, text_config__hidden_size),
        some,
    )
    add(
        "language_model.layers.*.mlp.up_proj.weight",
        "feed-forward",
        (text_config__intermediate_size, text_config__hidden_size),
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


def Qwen2VLForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, "text_config", "tie_word_embeddings")
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, "hidden_size", "vocab_size")
    add.base("model.", Qwen2VLModel, c)
    if tie_word_embeddings:
        add.tied(
            "lm_head.weight",
            "head",
            "model.language_model.embed_tokens.weight",
            (text_config__vocab_size, text_config__hidden_size),
        )
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (text_config__vocab_size, text_config__hidden_size))
