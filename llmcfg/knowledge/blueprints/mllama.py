"""mllama: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "MllamaForCausalLM"


def MllamaModel(add, c):
    text_config, vision_config = add.read(c, "text_config", "vision_config")
    (
        text_config__cross_attention_layers,
        text_config__hidden_size,
        text_config__intermediate_size,
        text_config__num_attention_heads,
        text_config__num_hidden_layers,
        text_config__num_key_value_heads,
        text_config__vocab_size,
    ) = add.read(
        text_config,
        "cross_attention_layers",
        "hidden_size",
        "intermediate_size",
        "num_attention_heads",
        "num_hidden_layers",
        "num_key_value_heads",
        "vocab_size",
    )
    (
        vision_config__attention_heads,
        vision_config__hidden_size,
        vision_config__image_size,
        vision_config__intermediate_size,
        vision_config__max_num_tiles,
        vision_config__num_channels,
        vision_config__num_global_layers,
        vision_config__num_hidden_layers,
        vision_config__patch_size,
        vision_config__supported_aspect_ratios,
        vision_config__vision_output_dim,
    ) = add.read(
        vision_config,
        "attention_heads",
        "hidden_size",
        "image_size",
        "intermediate_size",
        "max_num_tiles",
        "num_channels",
        "num_global_layers",
        "num_hidden_layers",
        "patch_size",
        "supported_aspect_ratios",
        "vision_output_dim",
    )
    add("vision_model.class_embedding", "vision", (vision_config__hidden_size,))
    add(
        "vision_model.patch_embedding.weight",
        "vision",
        (vision_config__hidden_size, vision_config__num_channels, vision_config__patch_size, vision_config__patch_size),
    )
    add("vision_model.gated_positional_embedding.gate", "vision", (1,))
    add(
        "vision_model.gated_positional_embedding.embedding",
        "vision",
        ((vision_config__image_size // vision_config__patch_size) ** 2 + 1, vision_config__hidden_size),
    )
    add(
        "vision_model.gated_positional_embedding.tile_embedding.weight",
        "vision",
        (
            len(vision_config__supported_aspect_ratios) + 1,
            vision_config__max_num_tiles
            * ((vision_config__image_size // vision_config__patch_size) ** 2 + 1)
            * vision_config__hidden_size,
        ),
    )
    add("vision_model.pre_tile_positional_embedding.gate", "vision", (1,))
    add(
        "vision_model.pre_tile_positional_embedding.embedding.weight",
        "vision",
        (len(vision_config__supported_aspect_ratios) + 1, vision_config__max_num_tiles * vision_config__hidden_size),
    )
    add("vision_model.post_tile_positional_embedding.gate", "vision", (1,))
    add(
        "vision_model.post_tile_positional_embedding.embedding.weight",
        "vision",
        (len(vision_config__supported_aspect_ratios) + 1, vision_config__max_num_tiles * vision_config__hidden_size),
    )
    add("vision_model.layernorm_pre.weight", "vision", (vision_config__hidden_size,))
    add("vision_model.layernorm_pre.bias", "vision", (vision_config__hidden_size,))
    add("vision_model.layernorm_post.weight", "vision", (vision_config__hidden_size,))
    add("vision_model.layernorm_post.bias", "vision", (vision_config__hidden_size,))
    add("language_model.embed_tokens.weight", "embedding", (text_config__vocab_size + 8, text_config__hidden_size))
    add("language_model.norm.weight", "norms", (text_config__hidden_size,))
    add("multi_modal_projector.weight", "vision", (text_config__hidden_size, vision_config__vision_output_dim))
    add("multi_modal_projector.bias", "vision", (text_config__hidden_size,))
    some = add.layers(vision_config__num_hidden_layers)
    add(
        "vision_model.transformer.layers.*.self_attn.q_proj.weight",
        "vision",
        (
            vision_config__attention_heads * (vision_config__hidden_size // vision_config__attention_heads),
            vision_config__hidden_size,
        ),
        some,
    )
    add(
        "vision_model.transformer.layers.*.self_attn.k_proj.weight",
        "vision",
        (
            vision_config__attention_heads * (vision_config__hidden_size // vision_config__attention_heads),
            vision_config__hidden_size,
        ),
        some,
    )
    add(
        "vision_model.transformer.layers.*.self_attn.v_proj.weight",
        "vision",
        (
            vision_config__attention_heads * (vision_config__hidden_size // vision_config__attention_heads),
            vision_config__hidden_size,
        ),
        some,
    )
    add(
        "vision_model.transformer.layers.*.self_attn.o_proj.weight",
        "vision",
        (
            vision_config__hidden_size,
            vision_config__attention_heads * (vision_config__hidden_size // vision_config__attention_heads),
        ),
        some,
    )
    add(
        "vision_model.transformer.layers.*.mlp.fc1.weight",
        "vision",
        (vision_config__intermediate_size, vision_config__hidden_size),
        some,
    )
    add("vision_model.transformer.layers.*.mlp.fc1.bias", "vision", (vision_config__intermediate_size,), some)
    add(
        "vision_model.transformer.layers.*.mlp.fc2.weight",
        "vision",
        (vision_config__hidden_size, vision_config__intermediate_size),
        some,
    )
    add("vision_model.transformer.layers.*.mlp.fc2.bias", "vision", (vision_config__hidden_size,), some)
    add("vision_model.transformer.layers.*.input_layernorm.weight", "vision", (vision_config__hidden_size,), some)
    add("vision_model.transformer.layers.*.input_layernorm.bias", "vision", (vision_config__hidden_size,), some)
    add(
        "vision_model.transformer.layers.*.post_attention_layernorm.weight",
        "vision",
        (vision_config__hidden_size,),
        some,
    )
    add(
        "vision_model.transformer.layers.*.post_attention_layernorm.bias", "vision", (vision_config__hidden_size,), some
    )
    some = add.layers(vision_config__num_global_layers)
    add("vision_model.global_transformer.layers.*.gate_attn", "vision", (1,), some)
    add("vision_model.global_transformer.layers.*.gate_ffn", "vision", (1,), some)
    add(
        "vision_model.global_transformer.layers.*.self_attn.q_proj.weight",
        "vision",
        (
            vision_config__attention_heads * (vision_config__hidden_size // vision_config__attention_heads),
            vision_config__hidden_size,
        ),
        some,
    )
    add(
        "vision_model.global_transformer.layers.*.self_attn.k_proj.weight",
        "vision",
        (
            vision_config__attention_heads * (vision_config__hidden_size // vision_config__attention_heads),
            vision_config__hidden_size,
        ),
        some,
    )
    add(
        "vision_model.global_transformer.layers.*.self_attn.v_proj.weight",
        "vision",
        (
            vision_config__attention_heads * (vision_config__hidden_size // vision_config__attention_heads),
            vision_config__hidden_size,
        ),
        some,
    )
    add(
        "vision_model.global_transformer.layers.*.self_attn.o_proj.weight",
        "vision",
        (
            vision_config__hidden_size,
            vision_config__attention_heads * (vision_config__hidden_size // vision_config__attention_heads),
        ),
        some,
    )
    add(
        "vision_model.global_transformer.layers.*.mlp.fc1.weight",
        "vision",
        (vision_config__intermediate_size, vision_config__hidden_size),
        some,
    )
    add("vision_model.global_transformer.layers.*.mlp.fc1.bias", "vision", (vision_config__intermediate_size,), some)
    add(
        "vision_model.global_transformer.layers.*.mlp.fc2.weight",
        "vision",
        (vision_config__hidden_size, vision_config__intermediate_size),
        some,
    )
    add("vision_model.global_transformer.layers.*.mlp.fc2.bias", "vision", (vision_config__hidden_size,), some)
    add(
        "vision_model.global_transformer.layers.*.input_layernorm.weight", "vision", (vision_config__hidden_size,), some
    )
    add("vision_model.global_transformer.layers.*.input_layernorm.bias", "vision", (vision_config__hidden_size,), some)
    add(
        "vision_model.global_transformer.layers.*.post_attention_layernorm.weight",
        "vision",
        (vision_config__hidden_size,),
        some,
    )
    add(
        "vision_model.global_transformer.layers.*.post_attention_layernorm.bias",
        "vision",
        (vision_config__hidden_size,),
        some,
    )
    some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if i0 not in text_config__cross_attention_layers]
    if some:
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
            "language_model.layers.*.self_attn.k_proj.weight",
            "attention",
            (
                text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads),
                text_config__hidden_size,
            ),
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
            "language_model.layers.*.self_attn.o_proj.weight",
            "attention",
            (
                text_config__hidden_size,
                text_config__num_attention_heads * (text_config__hidden_size // text_config__num_attention_heads),
            ),
            some,
        )
    some = add.layers(text_config__num_hidden_layers)
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
    some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if i0 in text_config__cross_attention_layers]
    if some:
        add("language_model.layers.*.cross_attn_attn_gate", "attention", (1,), some)
        add("language_model.layers.*.cross_attn_mlp_gate", "attention", (1,), some)
        add(
            "language_model.layers.*.cross_attn.q_proj.weight",
            "attention",
            (
                text_config__num_attention_heads * (text_config__hidden_size // text_config__num_attention_heads),
                text_config__hidden_size,
            ),
            some,
        )
        add(
            "language_model.layers.*.cross_attn.k_proj.weight",
            "attention",
            (
                text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads),
                text_config__hidden_size,
            ),
            some,
        )
        add(
            "language_model.layers.*.cross_attn.v_proj.weight",
            "attention",
            (
                text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads),
                text_config__hidden_size,
            ),
            some,
        )
        add(
            "language_model.layers.*.cross_attn.o_proj.weight",
            "attention",
            (
                text_config__hidden_size,
                text_config__num_attention_heads * (text_config__hidden_size // text_config__num_attention_heads),
            ),
            some,
        )
        add(
            "language_model.layers.*.cross_attn.q_norm.weight",
            "norms",
            (text_config__hidden_size // text_config__num_attention_heads,),
            some,
        )
        add(
            "language_model.layers.*.cross_attn.k_norm.weight",
            "norms",
            (text_config__hidden_size // text_config__num_attention_heads,),
            some,
        )


def MllamaForCausalLM(add, c):
    (text_config,) = add.read(c, "text_config")
    (
        text_config__cross_attention_layers,
        text_config__hidden_size,
        text_config__intermediate_size,
        text_config__num_attention_heads,
        text_config__num_hidden_layers,
        text_config__num_key_value_heads,
        text_config__vocab_size,
    ) = add.read(
        text_config,
        "cross_attention_layers",
        "hidden_size",
        "intermediate_size",
        "num_attention_heads",
        "num_hidden_layers",
        "num_key_value_heads",
        "vocab_size",
    )
    add("model.embed_tokens.weight", "embedding", (text_config__vocab_size + 8, text_config__hidden_size))
    add("model.norm.weight", "norms", (text_config__hidden_size,))
    add("lm_head.weight", "head", (text_config__vocab_size, text_config__hidden_size))
    some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if i0 not in text_config__cross_attention_layers]
    if some:
        add(
            "model.layers.*.self_attn.q_proj.weight",
            "attention",
            (
                text_config__num_attention_heads * (text_config__hidden_size // text_config__num_attention_heads),
                text_config__hidden_size,
            ),
            some,
        )
        add(
            "model.layers.*.self_attn.k_proj.weight",
            "attention",
            (
                text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads),
                text_config__hidden_size,
            ),
            some,
        )
        add(
            "model.layers.*.self_attn.v_proj.weight",
            "attention",
            (
                text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads),
                text_config__hidden_size,
            ),
            some,
        )
        add(
            "model.layers.*.self_attn.o_proj.weight",
            "attention",
            (
                text_config__hidden_size,
                text_config__num_attention_heads * (text_config__hidden_size // text_config__num_attention_heads),
            ),
            some,
        )
    some = add.layers(text_config__num_hidden_layers)
    add(
        "model.layers.*.mlp.gate_proj.weight",
        "feed-forward",
        (text_config__intermediate_size, text_config__hidden_size),
        some,
    )
    add(
        "model.layers.*.mlp.up_proj.weight",
        "feed-forward",
        (text_config__intermediate_size, text_config__hidden_size),
        some,
    )
    add(
        "model.layers.*.mlp.down_proj.weight",
        "feed-forward",
        (text_config__hidden_size, text_config__intermediate_size),
        some,
    )
    add("model.layers.*.input_layernorm.weight", "norms", (text_config__hidden_size,), some)
    add("model.layers.*.post_attention_layernorm.weight", "norms", (text_config__hidden_size,), some)
    some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if i0 in text_config__cross_attention_layers]
    if some:
        add("model.layers.*.cross_attn_attn_gate", "attention", (1,), some)
        add("model.layers.*.cross_attn_mlp_gate", "attention", (1,), some)
        add(
            "model.layers.*.cross_attn.q_proj.weight",
            "attention",
            (
                text_config__num_attention_heads * (text_config__hidden_size // text_config__num_attention_heads),
                text_config__hidden_size,
            ),
            some,
        )
        add(
            "model.layers.*.cross_attn.k_proj.weight",
            "attention",
            (
                text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads),
                text_config__hidden_size,
            ),
            some,
        )
        add(
            "model.layers.*.cross_attn.v_proj.weight",
            "attention",
            (
                text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads),
                text_config__hidden_size,
            ),
            some,
        )
        add(
            "model.layers.*.cross_attn.o_proj.weight",
            "attention",
            (
                text_config__hidden_size,
                text_config__num_attention_heads * (text_config__hidden_size // text_config__num_attention_heads),
            ),
            some,
        )
        add(
            "model.layers.*.cross_attn.q_norm.weight",
            "norms",
            (text_config__hidden_size // text_config__num_attention_heads,),
            some,
        )
        add(
            "model.layers.*.cross_attn.k_norm.weight",
            "norms",
            (text_config__hidden_size // text_config__num_attention_heads,),
            some,
        )


def MllamaForConditionalGeneration(add, c):
    (text_config,) = add.read(c, "text_config")
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, "hidden_size", "vocab_size")
    add.base("model.", MllamaModel, c)
    add("lm_head.weight", "head", (text_config__vocab_size, text_config__hidden_size))
