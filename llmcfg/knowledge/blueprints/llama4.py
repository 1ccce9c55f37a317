"""llama4: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Llama4ForConditionalGeneration"


def Llama4ForConditionalGeneration(add, c):
    text_config, vision_config = add.read(c, "text_config", "vision_config")
    (
        text_config__attention_bias,
        text_config__head_dim,
        text_config__hidden_size,
        text_config__intermediate_size,
        text_config__intermediate_size_mlp,
        text_config__moe_layers,
        text_config__num_attention_heads,
        text_config__num_experts_per_tok,
        text_config__num_hidden_layers,
        text_config__num_key_value_heads,
        text_config__num_local_experts,
        text_config__tie_word_embeddings,
        text_config__vocab_size,
    ) = add.read(
        text_config,
        "attention_bias",
        "head_dim",
        "hidden_size",
        "intermediate_size",
        "intermediate_size_mlp",
        "moe_layers",
        "num_attention_heads",
        "num_experts_per_tok",
        "num_hidden_layers",
        "num_key_value_heads",
        "num_local_experts",
        "tie_word_embeddings",
        "vocab_size",
    )
    (
        vision_config__hidden_size,
        vision_config__image_size,
        vision_config__intermediate_size,
        vision_config__num_attention_heads,
        vision_config__num_channels,
        vision_config__num_hidden_layers,
        vision_config__patch_size,
        vision_config__projector_input_dim,
        vision_config__projector_output_dim,
        vision_config__vision_output_dim,
    ) = add.read(
        vision_config,
        "hidden_size",
        "image_size",
        "intermediate_size",
        "num_attention_heads",
        "num_channels",
        "num_hidden_layers",
        "patch_size",
        "projector_input_dim",
        "projector_output_dim",
        "vision_output_dim",
    )
    add("vision_model.class_embedding", "vision", (vision_config__hidden_size,))
    add(
        "vision_model.positional_embedding_vlm",
        "vision",
        ((vision_config__image_size // vision_config__patch_size) ** 2 + 1, vision_config__hidden_size),
    )
    add(
        "vision_model.patch_embedding.linear.weight",
        "vision",
        (
            vision_config__hidden_size,
            vision_config__num_channels * vision_config__patch_size * vision_config__patch_size,
        ),
    )
    add("vision_model.layernorm_pre.weight", "vision", (vision_config__hidden_size,))
    add("vision_model.layernorm_pre.bias", "vision", (vision_config__hidden_size,))
    add("vision_model.layernorm_post.weight", "vision", (vision_config__hidden_size,))
    add("vision_model.layernorm_post.bias", "vision", (vision_config__hidden_size,))
    add(
        "vision_model.vision_adapter.mlp.fc1.weight",
        "vision",
        (vision_config__projector_input_dim, vision_config__intermediate_size),
    )
    add(
        "vision_model.vision_adapter.mlp.fc2.weight",
        "vision",
        (vision_config__projector_output_dim, vision_config__projector_output_dim),
    )
    add("multi_modal_projector.linear_1.weight", "vision", (text_config__hidden_size, vision_config__vision_output_dim))
    add("language_model.model.embed_tokens.weight", "embedding", (text_config__vocab_size, text_config__hidden_size))
    add("language_model.model.norm.weight", "norms", (text_config__hidden_size,))
    some = add.layers(vision_config__num_hidden_layers)
    add(
        "vision_model.model.layers.*.self_attn.q_proj.weight",
        "vision",
        (
            vision_config__num_attention_heads * (vision_config__hidden_size // vision_config__num_attention_heads),
            vision_config__hidden_size,
        ),
        some,
    )
    add(
        "vision_model.model.layers.*.self_attn.q_proj.bias",
        "vision",
        (vision_config__num_attention_heads * (vision_config__hidden_size // vision_config__num_attention_heads),),
        some,
    )
    add(
        "vision_model.model.layers.*.self_attn.k_proj.weight",
        "vision",
        (
            vision_config__num_attention_heads * (vision_config__hidden_size // vision_config__num_attention_heads),
            vision_config__hidden_size,
        ),
        some,
    )
    add(
        "vision_model.model.layers.*.self_attn.k_proj.bias",
        "vision",
        (vision_config__num_attention_heads * (vision_config__hidden_size // vision_config__num_attention_heads),),
        some,
    )
    add(
        "vision_model.model.layers.*.self_attn.v_proj.weight",
        "vision",
        (
            vision_config__num_attention_heads * (vision_config__hidden_size // vision_config__num_attention_heads),
            vision_config__hidden_size,
        ),
        some,
    )
    add(
        "vision_model.model.layers.*.self_attn.v_proj.bias",
        "vision",
        (vision_config__num_attention_heads * (vision_config__hidden_size // vision_config__num_attention_heads),),
        some,
    )
    add(
        "vision_model.model.layers.*.self_attn.o_proj.weight",
        "vision",
        (
            vision_config__hidden_size,
            vision_config__num_attention_heads * (vision_config__hidden_size // vision_config__num_attention_heads),
        ),
        some,
    )
    add("vision_model.model.layers.*.self_attn.o_proj.bias", "vision", (vision_config__hidden_size,), some)
    add(
        "vision_model.model.layers.*.mlp.fc1.weight",
        "vision",
        (vision_config__intermediate_size, vision_config__hidden_size),
        some,
    )
    add("vision_model.model.layers.*.mlp.fc1.bias", "vision", (vision_config__intermediate_size,), some)
    add(
        "vision_model.model.layers.*.mlp.fc2.weight",
        "vision",
        (vision_config__hidden_size, vision_config__intermediate_size),
        some,
    )
    add("vision_model.model.layers.*.mlp.fc2.bias", "vision", (vision_config__hidden_size,), some)
    add("vision_model.model.layers.*.input_layernorm.weight", "vision", (vision_config__hidden_size,), some)
    add("vision_model.model.layers.*.input_layernorm.bias", "vision", (vision_config__hidden_size,), some)
    add("vision_model.model.layers.*.post_attention_layernorm.weight", "vision", (vision_config__hidden_size,), some)
    add("vision_model.model.layers.*.post_attention_layernorm.bias", "vision", (vision_config__hidden_size,), some)
    some = add.layers(text_config__num_hidden_layers)
    add(
        "language_model.model.layers.*.self_attn.q_proj.weight",
        "attention",
        (text_config__num_attention_heads * text_config__head_dim, text_config__hidden_size),
        some,
    )
    add(
        "language_model.model.layers.*.self_attn.k_proj.weight",
        "attention",
        (text_config__num_key_value_heads * text_config__head_dim, text_config__hidden_size),
        some,
    )
    add(
        "language_model.model.layers.*.self_attn.v_proj.weight",
        "attention",
        (text_config__num_key_value_heads * text_config__head_dim, text_config__hidden_size),
        some,
    )
    add(
        "language_model.model.layers.*.self_attn.o_proj.weight",
        "attention",
        (text_config__hidden_size, text_config__num_attention_heads * text_config__head_dim),
        some,
    )
    add("language_model.model.layers.*.input_layernorm.weight", "norms", (text_config__hidden_size,), some)
    add("language_model.model.layers.*.post_attention_layernorm.weight", "norms", (text_config__hidden_size,), some)
    some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if i0 in text_config__moe_layers]
    if some:
        add.routed(
            "language_model.model.layers.*.feed_forward.experts.gate_up_proj",
            text_config__num_experts_per_tok,
            text_config__num_local_experts,
            (text_config__num_local_experts, text_config__hidden_size, 2 * text_config__intermediate_size),
            some,
        )
        add.routed(
            "language_model.model.layers.*.feed_forward.experts.down_proj",
            text_config__num_experts_per_tok,
            text_config__num_local_experts,
            (text_config__num_local_experts, text_config__intermediate_size, text_config__hidden_size),
            some,
        )
        add(
            "language_model.model.layers.*.feed_forward.router.weight",
            "router",
            (text_config__num_local_experts, text_config__hidden_size),
            some,
        )
        add(
            "language_model.model.layers.*.feed_forward.shared_expert.gate_proj.weight",
            "feed-forward",
            (text_config__intermediate_size, text_config__hidden_size),
            some,
        )
        add(
            "language_model.model.layers.*.feed_forward.shared_expert.up_proj.weight",
            "feed-forward",
            (text_config__intermediate_size, text_config__hidden_size),
            some,
        )
        add(
            "language_model.model.layers.*.feed_forward.shared_expert.down_proj.weight",
            "feed-forward",
            (text_config__hidden_size, text_config__intermediate_size),
            some,
        )
    if text_config__tie_word_embeddings:
        add.tied(
            "language_model.lm_head.weight",
            "head",
            "language_model.model.embed_tokens.weight",
            (text_config__vocab_size, text_config__hidden_size),
        )
    if not text_config__tie_word_embeddings:
        add("language_model.lm_head.weight", "head", (text_config__vocab_size, text_config__hidden_size))
    some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if i0 not in text_config__moe_layers]
    if some:
        add(
            "language_model.model.layers.*.feed_forward.gate_proj.weight",
            "feed-forward",
            (text_config__intermediate_size_mlp, text_config__hidden_size),
            some,
        )
        add(
            "language_model.model.layers.*.feed_forward.up_proj.weight",
            "feed-forward",
            (text_config__intermediate_size_mlp, text_config__hidden_size),
            some,
        )
        add(
            "language_model.model.layers.*.feed_forward.down_proj.weight",
            "feed-forward",
            (text_config__hidden_size, text_config__intermediate_size_mlp),
            some,
        )
    if text_config__attention_bias:
        some = add.layers(text_config__num_hidden_layers)
        add(
            "language_model.model.layers.*.self_attn.q_proj.bias",
            "attention",
            (text_config__num_attention_heads * text_config__head_dim,),
            some,
        )
        add(
            "language_model.model.layers.*.self_attn.k_proj.bias",
            "attention",
            (text_config__num_key_value_heads * text_config__head_dim,),
            some,
        )
        add(
            "language_model.model.layers.*.self_attn.v_proj.bias",
            "attention",
            (text_config__num_key_value_heads * text_config__head_dim,),
            some,
        )
        add("language_model.model.layers.*.self_attn.o_proj.bias", "attention", (text_config__hidden_size,), some)
