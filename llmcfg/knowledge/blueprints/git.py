"""git: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "GitForCausalLM"


def GitModel(add, c):
    (
        hidden_size,
        intermediate_size,
        max_position_embeddings,
        num_attention_heads,
        num_hidden_layers,
        num_image_with_embedding,
        vision_config,
        vocab_size,
    ) = add.read(
        c,
        "hidden_size",
        "intermediate_size",
        "max_position_embeddings",
        "num_attention_heads",
        "num_hidden_layers",
        "num_image_with_embedding",
        "vision_config",
        "vocab_size",
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
    add("embeddings.word_embeddings.weight", "embedding", (vocab_size, hidden_size))
    add("embeddings.position_embeddings.weight", "embedding", (max_position_embeddings, hidden_size))
    add("embeddings.LayerNorm.weight", "norms", (hidden_size,))
    add("embeddings.LayerNorm.bias", "norms", (hidden_size,))
    add("image_encoder.vision_model.embeddings.class_embedding", "vision", (vision_config__hidden_size,))
    add(
        "image_encoder.vision_model.embeddings.patch_embedding.weight",
        "vision",
        (vision_config__hidden_size, vision_config__num_channels, vision_config__patch_size, vision_config__patch_size),
    )
    add(
        "image_encoder.vision_model.embeddings.position_embedding.weight",
        "vision",
        ((vision_config__image_size // vision_config__patch_size) ** 2 + 1, vision_config__hidden_size),
    )
    add("image_encoder.vision_model.pre_layrnorm.weight", "vision", (vision_config__hidden_size,))
    add("image_encoder.vision_model.pre_layrnorm.bias", "vision", (vision_config__hidden_size,))
    add("image_encoder.vision_model.post_layernorm.weight", "vision", (vision_config__hidden_size,))
    add("image_encoder.vision_model.post_layernorm.bias", "vision", (vision_config__hidden_size,))
    add("visual_projection.visual_projection.0.weight", "other", (hidden_size, vision_config__hidden_size))
    add("visual_projection.visual_projection.0.bias", "other", (hidden_size,))
    add("visual_projection.visual_projection.1.weight", "other", (hidden_size,))
    add("visual_projection.visual_projection.1.bias", "other", (hidden_size,))
    some = add.layers(vision_config__num_hidden_layers)
    add(
        "image_encoder.vision_model.encoder.layers.*.self_attn.k_proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__hidden_size),
        some,
    )
    add(
        "image_encoder.vision_model.encoder.layers.*.self_attn.k_proj.bias",
        "vision",
        (vision_config__hidden_size,),
        some,
    )
    add(
        "image_encoder.vision_model.encoder.layers.*.self_attn.v_proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__hidden_size),
        some,
    )
    add(
        "image_encoder.vision_model.encoder.layers.*.self_attn.v_proj.bias",
        "vision",
        (vision_config__hidden_size,),
        some,
    )
    add(
        "image_encoder.vision_model.encoder.layers.*.self_attn.q_proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__hidden_size),
        some,
    )
    add(
        "image_encoder.vision_model.encoder.layers.*.self_attn.q_proj.bias",
        "vision",
        (vision_config__hidden_size,),
        some,
    )
    add(
        "image_encoder.vision_model.encoder.layers.*.self_attn.out_proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__hidden_size),
        some,
    )
    add(
        "image_encoder.vision_model.encoder.layers.*.self_attn.out_proj.bias",
        "vision",
        (vision_config__hidden_size,),
        some,
    )
    add("image_encoder.vision_model.encoder.layers.*.layer_norm1.weight", "vision", (vision_config__hidden_size,), some)
    add("image_encoder.vision_model.encoder.layers.*.layer_norm1.bias", "vision", (vision_config__hidden_size,), some)
    add(
        "image_encoder.vision_model.encoder.layers.*.mlp.fc1.weight",
        "vision",
        (vision_config__intermediate_size, vision_config__hidden_size),
        some,
    )
    add("image_encoder.vision_model.encoder.layers.*.mlp.fc1.bias", "vision", (vision_config__intermediate_size,), some)
    add(
        "image_encoder.vision_model.encoder.layers.*.mlp.fc2.weight",
        "vision",
        (vision_config__hidden_size, vision_config__intermediate_size),
        some,
    )
    add("image_encoder.vision_model.encoder.layers.*.mlp.fc2.bias", "vision", (vision_config__hidden_size,), some)
    add("image_encoder.vision_model.encoder.layers.*.layer_norm2.weight", "vision", (vision_config__hidden_size,), some)
    add("image_encoder.vision_model.encoder.layers.*.layer_norm2.bias", "vision", (vision_config__hidden_size,), some)
    some = add.layers(num_hidden_layers)
    add(
        "encoder.layer.*.attention.self.query.weight",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        some,
    )
    add(
        "encoder.layer.*.attention.self.query.bias",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads),),
        some,
    )
    add(
        "encoder.layer.*.attention.self.key.weight",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        some,
    )
    add(
        "encoder.layer.*.attention.self.key.bias",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads),),
        some,
    )
    add(
        "encoder.layer.*.attention.self.value.weight",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        some,
    )
    add(
        "encoder.layer.*.attention.self.value.bias",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads),),
        some,
    )
    add("encoder.layer.*.attention.output.dense.weight", "attention", (hidden_size, hidden_size), some)
    add("encoder.layer.*.attention.output.dense.bias", "attention", (hidden_size,), some)
    add("encoder.layer.*.attention.output.LayerNorm.weight", "norms", (hidden_size,), some)
    add("encoder.layer.*.attention.output.LayerNorm.bias", "norms", (hidden_size,), some)
    add("encoder.layer.*.intermediate.dense.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("encoder.layer.*.intermediate.dense.bias", "feed-forward", (intermediate_size,), some)
    add("encoder.layer.*.output.dense.weight", "feed-forward", (hidden_size, intermediate_size), some)
    add("encoder.layer.*.output.dense.bias", "feed-forward", (hidden_size,), some)
    add("encoder.layer.*.output.LayerNorm.weight", "norms", (hidden_size,), some)
    add("encoder.layer.*.output.LayerNorm.bias", "norms", (hidden_size,), some)
    some = add.layers(0 if num_image_with_embedding is None else num_image_with_embedding)
    if some:
        add("img_temporal_embedding.*", "vision", (1, 1, vision_config__hidden_size), some)


def GitForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("git.", GitModel, c)
    if tie_word_embeddings:
        add.tied("output.weight", "other", "git.embeddings.word_embeddings.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("output.weight", "other", (vocab_size, hidden_size))
    add("output.bias", "other", (vocab_size,))
