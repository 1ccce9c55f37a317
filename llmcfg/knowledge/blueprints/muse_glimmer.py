"""muse_glimmer: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "MuseGlimmerForConditionalGeneration"


def MuseGlimmerModel(add, c):
    out_hidden_size, projector_hidden_size, text_config, vision_config = add.read(
        c, "out_hidden_size", "projector_hidden_size", "text_config", "vision_config"
    )
    (text_config__hidden_size,) = add.read(text_config, "hidden_size")
    (
        vision_config__hidden_size,
        vision_config__intermediate_size,
        vision_config__num_hidden_layers,
        vision_config__patch_size,
        vision_config__patch_temporal,
        vision_config__pos_emb_height,
        vision_config__pos_emb_width,
    ) = add.read(
        vision_config,
        "hidden_size",
        "intermediate_size",
        "num_hidden_layers",
        "patch_size",
        "patch_temporal",
        "pos_emb_height",
        "pos_emb_width",
    )
    add.part("language_model", text_config, "base")
    add(
        "vision_tower.patch_embedder.patch_embedding.weight",
        "vision",
        (vision_config__hidden_size, vision_config__patch_temporal * 3 * vision_config__patch_size**2),
    )
    add(
        "vision_tower.patch_embedder.position_embedding_table.weight",
        "vision",
        (vision_config__pos_emb_height * vision_config__pos_emb_width, vision_config__hidden_size),
    )
    add("vision_tower.ln_pre.weight", "vision", (vision_config__hidden_size,))
    add("vision_tower.ln_pre.bias", "vision", (vision_config__hidden_size,))
    add("vision_tower.ln_post.weight", "vision", (vision_config__hidden_size,))
    add("vision_tower.ln_post.bias", "vision", (vision_config__hidden_size,))
    add("vision_adapter.fc1.weight", "vision", (projector_hidden_size, out_hidden_size))
    add("vision_adapter.fc2.weight", "vision", (projector_hidden_size, projector_hidden_size))
    add("vision_projection.weight", "vision", (text_config__hidden_size, projector_hidden_size))
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


def MuseGlimmerForConditionalGeneration(add, c):
    (text_config,) = add.read(c, "text_config")
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, "hidden_size", "vocab_size")
    add.base("model.", MuseGlimmerModel, c)
    add("lm_head.weight", "head", (text_config__vocab_size, text_config__hidden_size))
