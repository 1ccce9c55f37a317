"""clip: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 40 random edits of it that
were not used to make this file.
"""

MAIN = "CLIPModel"


def CLIPModel(add, c):
    projection_dim, text_config, vision_config = add.read(c, "projection_dim", "text_config", "vision_config")
    (
        text_config__hidden_size,
        text_config__intermediate_size,
        text_config__max_position_embeddings,
        text_config__num_hidden_layers,
        text_config__vocab_size,
    ) = add.read(
        text_config, "hidden_size", "intermediate_size", "max_position_embeddings", "num_hidden_layers", "vocab_size"
    )
    (
        vision_config__hidden_size,
        vision_config__image_size,
        vision_config__intermediate_size,
        vision_config__num_channels,
        vision_config__num_hidden_layers,
        vision_config__patch_size,
    ) = add.read(
        vision_config,
        "hidden_size",
        "image_size",
        "intermediate_size",
        "num_channels",
        "num_hidden_layers",
        "patch_size",
    )
    add("logit_scale", "other", ())
    add(
        "text_model.embeddings.token_embedding.weight", "embedding", (text_config__vocab_size, text_config__hidden_size)
    )
    add(
        "text_model.embeddings.position_embedding.weight",
        "embedding",
        (text_config__max_position_embeddings, text_config__hidden_size),
    )
    add("text_model.final_layer_norm.weight", "norms", (text_config__hidden_size,))
    add("text_model.final_layer_norm.bias", "norms", (text_config__hidden_size,))
    add("vision_model.embeddings.class_embedding", "vision", (vision_config__hidden_size,))
    add(
        "vision_model.embeddings.patch_embedding.weight",
        "vision",
        (vision_config__hidden_size, vision_config__num_channels, vision_config__patch_size, vision_config__patch_size),
    )
    add(
        "vision_model.embeddings.position_embedding.weight",
        "vision",
        ((vision_config__image_size // vision_config__patch_size) ** 2 + 1, vision_config__hidden_size),
    )
    add("vision_model.pre_layrnorm.weight", "vision", (vision_config__hidden_size,))
    add("vision_model.pre_layrnorm.bias", "vision", (vision_config__hidden_size,))
    add("vision_model.post_layernorm.weight", "vision", (vision_config__hidden_size,))
    add("vision_model.post_layernorm.bias", "vision", (vision_config__hidden_size,))
    add("visual_projection.weight", "other", (projection_dim, vision_config__hidden_size))
    add("text_projection.weight", "other", (projection_dim, text_config__hidden_size))
    some = add.layers(text_config__num_hidden_layers)
    add(
        "text_model.encoder.layers.*.self_attn.k_proj.weight",
        "attention",
        (text_config__hidden_size, text_config__hidden_size),
        some,
    )
    add("text_model.encoder.layers.*.self_attn.k_proj.bias", "attention", (text_config__hidden_size,), some)
    add(
        "text_model.encoder.layers.*.self_attn.v_proj.weight",
        "attention",
        (text_config__hidden_size, text_config__hidden_size),
        some,
    )
    add("text_model.encoder.layers.*.self_attn.v_proj.bias", "attention", (text_config__hidden_size,), some)
    add(
        "text_model.encoder.layers.*.self_attn.q_proj.weight",
        "attention",
        (text_config__hidden_size, text_config__hidden_size),
        some,
    )
    add("text_model.encoder.layers.*.self_attn.q_proj.bias", "attention", (text_config__hidden_size,), some)
    add(
        "text_model.encoder.layers.*.self_attn.out_proj.weight",
        "attention",
        (text_config__hidden_size, text_config__hidden_size),
        some,
    )
    add("text_model.encoder.layers.*.self_attn.out_proj.bias", "attention", (text_config__hidden_size,), some)
    add("text_model.encoder.layers.*.layer_norm1.weight", "norms", (text_config__hidden_size,), some)
    add("text_model.encoder.layers.*.layer_norm1.bias", "norms", (text_config__hidden_size,), some)
    add(
        "text_model.encoder.layers.*.mlp.fc1.weight",
        "feed-forward",
        (text_config__intermediate_size, text_config__hidden_size),
        some,
    )
    add("text_model.encoder.layers.*.mlp.fc1.bias", "feed-forward", (text_config__intermediate_size,), some)
    add(
        "text_model.encoder.layers.*.mlp.fc2.weight",
        "feed-forward",
        (text_config__hidden_size, text_config__intermediate_size),
        some,
    )
    add("text_model.encoder.layers.*.mlp.fc2.bias", "feed-forward", (text_config__hidden_size,), some)
    add("text_model.encoder.layers.*.layer_norm2.weight", "norms", (text_config__hidden_size,), some)
    add("text_model.encoder.layers.*.layer_norm2.bias", "norms", (text_config__hidden_size,), some)
    some = add.layers(vision_config__num_hidden_layers)
    add(
        "vision_model.encoder.layers.*.self_attn.k_proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__hidden_size),
        some,
    )
    add("vision_model.encoder.layers.*.self_attn.k_proj.bias", "vision", (vision_config__hidden_size,), some)
    add(
        "vision_model.encoder.layers.*.self_attn.v_proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__hidden_size),
        some,
    )
    add("vision_model.encoder.layers.*.self_attn.v_proj.bias", "vision", (vision_config__hidden_size,), some)
    add(
        "vision_model.encoder.layers.*.self_attn.q_proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__hidden_size),
        some,
    )
    add("vision_model.encoder.layers.*.self_attn.q_proj.bias", "vision", (vision_config__hidden_size,), some)
    add(
        "vision_model.encoder.layers.*.self_attn.out_proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__hidden_size),
        some,
    )
    add("vision_model.encoder.layers.*.self_attn.out_proj.bias", "vision", (vision_config__hidden_size,), some)
    add("vision_model.encoder.layers.*.layer_norm1.weight", "vision", (vision_config__hidden_size,), some)
    add("vision_model.encoder.layers.*.layer_norm1.bias", "vision", (vision_config__hidden_size,), some)
    add(
        "vision_model.encoder.layers.*.mlp.fc1.weight",
        "vision",
        (vision_config__intermediate_size, vision_config__hidden_size),
        some,
    )
    add("vision_model.encoder.layers.*.mlp.fc1.bias", "vision", (vision_config__intermediate_size,), some)
    add(
        "vision_model.encoder.layers.*.mlp.fc2.weight",
        "vision",
        (vision_config__hidden_size, vision_config__intermediate_size),
        some,
    )
    add("vision_model.encoder.layers.*.mlp.fc2.bias", "vision", (vision_config__hidden_size,), some)
    add("vision_model.encoder.layers.*.layer_norm2.weight", "vision", (vision_config__hidden_size,), some)
    add("vision_model.encoder.layers.*.layer_norm2.bias", "vision", (vision_config__hidden_size,), some)


def CLIPForImageClassification(add, c):
    num_labels, vision_config = add.read(c, "num_labels", "vision_config")
    (
        vision_config__hidden_size,
        vision_config__image_size,
        vision_config__intermediate_size,
        vision_config__num_channels,
        vision_config__num_hidden_layers,
        vision_config__patch_size,
    ) = add.read(
        vision_config,
        "hidden_size",
        "image_size",
        "intermediate_size",
        "num_channels",
        "num_hidden_layers",
        "patch_size",
    )
    add("vision_model.embeddings.class_embedding", "vision", (vision_config__hidden_size,))
    add(
        "vision_model.embeddings.patch_embedding.weight",
        "vision",
        (vision_config__hidden_size, vision_config__num_channels, vision_config__patch_size, vision_config__patch_size),
    )
    add(
        "vision_model.embeddings.position_embedding.weight",
        "vision",
        ((vision_config__image_size // vision_config__patch_size) ** 2 + 1, vision_config__hidden_size),
    )
    add("vision_model.pre_layrnorm.weight", "vision", (vision_config__hidden_size,))
    add("vision_model.pre_layrnorm.bias", "vision", (vision_config__hidden_size,))
    add("vision_model.post_layernorm.weight", "vision", (vision_config__hidden_size,))
    add("vision_model.post_layernorm.bias", "vision", (vision_config__hidden_size,))
    add("classifier.weight", "head", (num_labels, vision_config__hidden_size))
    add("classifier.bias", "head", (num_labels,))
    some = add.layers(vision_config__num_hidden_layers)
    add(
        "vision_model.encoder.layers.*.self_attn.k_proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__hidden_size),
        some,
    )
    add("vision_model.encoder.layers.*.self_attn.k_proj.bias", "vision", (vision_config__hidden_size,), some)
    add(
        "vision_model.encoder.layers.*.self_attn.v_proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__hidden_size),
        some,
    )
    add("vision_model.encoder.layers.*.self_attn.v_proj.bias", "vision", (vision_config__hidden_size,), some)
    add(
        "vision_model.encoder.layers.*.self_attn.q_proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__hidden_size),
        some,
    )
    add("vision_model.encoder.layers.*.self_attn.q_proj.bias", "vision", (vision_config__hidden_size,), some)
    add(
        "vision_model.encoder.layers.*.self_attn.out_proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__hidden_size),
        some,
    )
    add("vision_model.encoder.layers.*.self_attn.out_proj.bias", "vision", (vision_config__hidden_size,), some)
    add("vision_model.encoder.layers.*.layer_norm1.weight", "vision", (vision_config__hidden_size,), some)
    add("vision_model.encoder.layers.*.layer_norm1.bias", "vision", (vision_config__hidden_size,), some)
    add(
        "vision_model.encoder.layers.*.mlp.fc1.weight",
        "vision",
        (vision_config__intermediate_size, vision_config__hidden_size),
        some,
    )
    add("vision_model.encoder.layers.*.mlp.fc1.bias", "vision", (vision_config__intermediate_size,), some)
    add(
        "vision_model.encoder.layers.*.mlp.fc2.weight",
        "vision",
        (vision_config__hidden_size, vision_config__intermediate_size),
        some,
    )
    add("vision_model.encoder.layers.*.mlp.fc2.bias", "vision", (vision_config__hidden_size,), some)
    add("vision_model.encoder.layers.*.layer_norm2.weight", "vision", (vision_config__hidden_size,), some)
    add("vision_model.encoder.layers.*.layer_norm2.bias", "vision", (vision_config__hidden_size,), some)
