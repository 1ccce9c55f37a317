"""kimi_k25: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Kimi_K25ForConditionalGeneration"


def Kimi_K25Model(add, c):
    projection_hidden_size, text_config, vision_config = add.read(
        c, "projection_hidden_size", "text_config", "vision_config"
    )
    (text_config__hidden_size,) = add.read(text_config, "hidden_size")
    (
        vision_config__hidden_size,
        vision_config__intermediate_size,
        vision_config__merge_kernel_size,
        vision_config__num_hidden_layers,
        vision_config__patch_size,
        vision_config__pos_emb_height,
        vision_config__pos_emb_width,
    ) = add.read(
        vision_config,
        "hidden_size",
        "intermediate_size",
        "merge_kernel_size",
        "num_hidden_layers",
        "patch_size",
        "pos_emb_height",
        "pos_emb_width",
    )
    add.part("language_model", text_config, "base")
    add(
        "vision_tower.patch_embed.proj.weight",
        "vision",
        (vision_config__hidden_size, 3, vision_config__patch_size, vision_config__patch_size),
    )
    add("vision_tower.patch_embed.proj.bias", "vision", (vision_config__hidden_size,))
    add(
        "vision_tower.patch_embed.pos_emb.position_embeddings",
        "vision",
        (vision_config__pos_emb_height, vision_config__pos_emb_width, vision_config__hidden_size),
    )
    add("vision_tower.final_layernorm.weight", "vision", (vision_config__hidden_size,))
    add("vision_tower.final_layernorm.bias", "vision", (vision_config__hidden_size,))
    add("mm_projector.pre_norm.weight", "vision", (projection_hidden_size,))
    add("mm_projector.pre_norm.bias", "vision", (projection_hidden_size,))
    add(
        "mm_projector.in_proj.weight",
        "vision",
        (
            vision_config__hidden_size * (vision_config__merge_kernel_size[0] * vision_config__merge_kernel_size[1]),
            vision_config__hidden_size * (vision_config__merge_kernel_size[0] * vision_config__merge_kernel_size[1]),
        ),
    )
    add(
        "mm_projector.in_proj.bias",
        "vision",
        (vision_config__hidden_size * (vision_config__merge_kernel_size[0] * vision_config__merge_kernel_size[1]),),
    )
    add(
        "mm_projector.out_proj.weight",
        "vision",
        (
            text_config__hidden_size,
            vision_config__hidden_size * (vision_config__merge_kernel_size[0] * vision_config__merge_kernel_size[1]),
        ),
    )
    add("mm_projector.out_proj.bias", "vision", (text_config__hidden_size,))
    some = add.layers(vision_config__num_hidden_layers)
    add("vision_tower.layers.*.norm1.weight", "vision", (vision_config__hidden_size,), some)
    add("vision_tower.layers.*.norm1.bias", "vision", (vision_config__hidden_size,), some)
    add("vision_tower.layers.*.norm2.weight", "vision", (vision_config__hidden_size,), some)
    add("vision_tower.layers.*.norm2.bias", "vision", (vision_config__hidden_size,), some)
    add(
        "vision_tower.layers.*.attn.proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__hidden_size),
        some,
    )
    add("vision_tower.layers.*.attn.proj.bias", "vision", (vision_config__hidden_size,), some)
    add(
        "vision_tower.layers.*.attn.q_proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__hidden_size),
        some,
    )
    add("vision_tower.layers.*.attn.q_proj.bias", "vision", (vision_config__hidden_size,), some)
    add(
        "vision_tower.layers.*.attn.k_proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__hidden_size),
        some,
    )
    add("vision_tower.layers.*.attn.k_proj.bias", "vision", (vision_config__hidden_size,), some)
    add(
        "vision_tower.layers.*.attn.v_proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__hidden_size),
        some,
    )
    add("vision_tower.layers.*.attn.v_proj.bias", "vision", (vision_config__hidden_size,), some)
    add(
        "vision_tower.layers.*.mlp.fc1.weight",
        "vision",
        (vision_config__intermediate_size, vision_config__hidden_size),
        some,
    )
    add("vision_tower.layers.*.mlp.fc1.bias", "vision", (vision_config__intermediate_size,), some)
    add(
        "vision_tower.layers.*.mlp.fc2.weight",
        "vision",
        (vision_config__hidden_size, vision_config__intermediate_size),
        some,
    )
    add("vision_tower.layers.*.mlp.fc2.bias", "vision", (vision_config__hidden_size,), some)


def Kimi_K25ForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, "text_config", "tie_word_embeddings")
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, "hidden_size", "vocab_size")
    add.base("model.", Kimi_K25Model, c)
    if tie_word_embeddings:
        add.tied(
            "lm_head.weight",
            "head",
            "model.language_model.embed_tokens.weight",
            (text_config__vocab_size, text_config__hidden_size),
        )
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (text_config__vocab_size, text_config__hidden_size))
