"""diffusion_gemma: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 60 random edits of it that
were not used to make this file.
"""

MAIN = "DiffusionGemmaForBlockDiffusion"


def DiffusionGemmaModel(add, c):
    text_config, tie_word_embeddings, vision_config = add.read(c, "text_config", "tie_word_embeddings", "vision_config")
    (
        text_config__attention_bias,
        text_config__head_dim,
        text_config__hidden_size,
        text_config__intermediate_size,
        text_config__layer_types,
        text_config__moe_intermediate_size,
        text_config__num_attention_heads,
        text_config__num_experts,
        text_config__num_key_value_heads,
        text_config__per_layer_config,
        text_config__rope_parameters,
        text_config__top_k_experts,
        text_config__vocab_size,
    ) = add.read(
        text_config,
        "attention_bias",
        "head_dim",
        "hidden_size",
        "intermediate_size",
        "layer_types",
        "moe_intermediate_size",
        "num_attention_heads",
        "num_experts",
        "num_key_value_heads",
        "per_layer_config",
        "rope_parameters",
        "top_k_experts",
        "vocab_size",
    )
    (vision_config__hidden_size,) = add.read(vision_config, "hidden_size")
    add.part("encoder.vision_tower", vision_config, "base", "vision")
    add("encoder.language_model.embed_tokens.weight", "embedding", (text_config__vocab_size, text_config__hidden_size))
    add("encoder.language_model.norm.weight", "norms", (text_config__hidden_size,))
    add(
        "encoder.embed_vision.embedding_projection.weight",
        "vision",
        (text_config__hidden_size, vision_config__hidden_size),
    )
    add("decoder.self_conditioning.pre_norm.weight", "norms", (text_config__hidden_size,))
    add(
        "decoder.self_conditioning.gate_proj.weight",
        "feed-forward",
        (text_config__intermediate_size, text_config__hidden_size),
    )
    add(
        "decoder.self_conditioning.up_proj.weight",
        "feed-forward",
        (text_config__intermediate_size, text_config__hidden_size),
    )
    add(
        "decoder.self_conditioning.down_proj.weight",
        "feed-forward",
        (text_config__hidden_size, text_config__intermediate_size),
    )
    for i0 in add.layers(len(text_config__layer_types)):
        add(
            "encoder.language_model.layers.*.self_attn.q_proj.weight",
            "attention",
            (
                text_config__num_attention_heads
                * (text_config__per_layer_config or {}).get(i0, {}).get("head_dim", text_config__head_dim),
                text_config__hidden_size,
            ),
            (i0,),
        )
        add(
            "encoder.language_model.layers.*.self_attn.k_proj.weight",
            "attention",
            (
                text_config__num_key_value_heads
                * (text_config__per_layer_config or {}).get(i0, {}).get("head_dim", text_config__head_dim),
                text_config__hidden_size,
            ),
            (i0,),
        )
        add(
            "encoder.language_model.layers.*.self_attn.o_proj.weight",
            "attention",
            (
                text_config__hidden_size,
                text_config__num_attention_heads
                * (text_config__per_layer_config or {}).get(i0, {}).get("head_dim", text_config__head_dim),
            ),
            (i0,),
        )
        add(
            "encoder.language_model.layers.*.self_attn.q_norm.weight",
            "norms",
            ((text_config__per_layer_config or {}).get(i0, {}).get("head_dim", text_config__head_dim),),
            (i0,),
        )
        add(
            "encoder.language_model.layers.*.self_attn.k_norm.weight",
            "norms",
            ((text_config__per_layer_config or {}).get(i0, {}).get("head_dim", text_config__head_dim),),
            (i0,),
        )
        add(
            "encoder.language_model.layers.*.mlp.gate_proj.weight",
            "feed-forward",
            (text_config__intermediate_size, text_config__hidden_size),
            (i0,),
        )
        add(
            "encoder.language_model.layers.*.mlp.up_proj.weight",
            "feed-forward",
            (text_config__intermediate_size, text_config__hidden_size),
            (i0,),
        )
        add(
            "encoder.language_model.layers.*.mlp.down_proj.weight",
            "feed-forward",
            (text_config__hidden_size, text_config__intermediate_size),
            (i0,),
        )
        add("encoder.language_model.layers.*.input_layernorm.weight", "norms", (text_config__hidden_size,), (i0,))
        add(
            "encoder.language_model.layers.*.post_attention_layernorm.weight",
            "norms",
            (text_config__hidden_size,),
            (i0,),
        )
        add(
            "encoder.language_model.layers.*.pre_feedforward_layernorm.weight",
            "norms",
            (text_config__hidden_size,),
            (i0,),
        )
        add(
            "encoder.language_model.layers.*.post_feedforward_layernorm.weight",
            "norms",
            (text_config__hidden_size,),
            (i0,),
        )
        add("encoder.language_model.layers.*.router.scale", "router", (text_config__hidden_size,), (i0,))
        add("encoder.language_model.layers.*.router.per_expert_scale", "router", (text_config__num_experts,), (i0,))
        add(
            "encoder.language_model.layers.*.router.proj.weight",
            "router",
            (text_config__num_experts, text_config__hidden_size),
            (i0,),
        )
        add.routed(
            "encoder.language_model.layers.*.experts.gate_up_proj",
            text_config__top_k_experts,
            text_config__num_experts,
            (text_config__num_experts, 2 * text_config__moe_intermediate_size, text_config__hidden_size),
            (i0,),
        )
        add.routed(
            "encoder.language_model.layers.*.experts.down_proj",
            text_config__top_k_experts,
            text_config__num_experts,
            (text_config__num_experts, text_config__hidden_size, text_config__moe_intermediate_size),
            (i0,),
        )
        add(
            "encoder.language_model.layers.*.post_feedforward_layernorm_1.weight",
            "norms",
            (text_config__hidden_size,),
            (i0,),
        )
        add(
            "encoder.language_model.layers.*.post_feedforward_layernorm_2.weight",
            "norms",
            (text_config__hidden_size,),
            (i0,),
        )
        add(
            "encoder.language_model.layers.*.pre_feedforward_layernorm_2.weight",
            "norms",
            (text_config__hidden_size,),
            (i0,),
        )
        add.buffer("encoder.language_model.layers.*.layer_scalar", "other", (1,), (i0,))
    some = [
        i0
        for i0 in add.layers(len(text_config__layer_types))
        if text_config__rope_parameters[text_config__layer_types[i0]]["rope_type"] == "default"
    ]
    if some:
        add(
            "encoder.language_model.layers.*.self_attn.v_proj.weight",
            "attention",
            (text_config__num_key_value_heads * text_config__head_dim, text_config__hidden_size),
            some,
        )
    if tie_word_embeddings:
        add.tied(
            "decoder.embed_tokens.weight",
            "embedding",
            "encoder.language_model.embed_tokens.weight",
            (text_config__vocab_size, text_config__hidden_size),
        )
        add.tied("decoder.norm.weight", "norms", "encoder.language_model.norm.weight", (text_config__hidden_size,))
    if not tie_word_embeddings:
        add("decoder.embed_tokens.weight", "embedding", (text_config__vocab_size, text_config__hidden_size))
        add("decoder.norm.weight", "norms", (text_config__hidden_size,))
    if tie_word_embeddings:
        for i0 in add.layers(len(text_config__layer_types)):
            add.tied(
                "decoder.layers.*.self_attn.q_proj.weight",
                "attention",
                "encoder.language_model.layers.*.self_attn.q_proj.weight",
                (
                    text_config__num_attention_heads
                    * (text_config__per_layer_config or {}).get(i0, {}).get("head_dim", text_config__head_dim),
                    text_config__hidden_size,
                ),
                (i0,),
            )
            add.tied(
                "decoder.layers.*.self_attn.k_proj.weight",
                "attention",
                "encoder.language_model.layers.*.self_attn.k_proj.weight",
                (
                    text_config__num_key_value_heads
                    * (text_config__per_layer_config or {}).get(i0, {}).get("head_dim", text_config__head_dim),
                    text_config__hidden_size,
                ),
                (i0,),
            )
            add.tied(
                "decoder.layers.*.self_attn.o_proj.weight",
                "attention",
                "encoder.language_model.layers.*.self_attn.o_proj.weight",
                (
                    text_config__hidden_size,
                    text_config__num_attention_heads
                    * (text_config__per_layer_config or {}).get(i0, {}).get("head_dim", text_config__head_dim),
                ),
                (i0,),
            )
            add.tied(
                "decoder.layers.*.self_attn.q_norm.weight",
                "norms",
                "encoder.language_model.layers.*.self_attn.q_norm.weight",
                ((text_config__per_layer_config or {}).get(i0, {}).get("head_dim", text_config__head_dim),),
                (i0,),
            )
            add.tied(
                "decoder.layers.*.self_attn.k_norm.weight",
                "norms",
                "encoder.language_model.layers.*.self_attn.k_norm.weight",
                ((text_config__per_layer_config or {}).get(i0, {}).get("head_dim", text_config__head_dim),),
                (i0,),
            )
            add.tied(
                "decoder.layers.*.mlp.gate_proj.weight",
                "feed-forward",
                "encoder.language_model.layers.*.mlp.gate_proj.weight",
                (text_config__intermediate_size, text_config__hidden_size),
                (i0,),
            )
            add.tied(
                "decoder.layers.*.mlp.up_proj.weight",
                "feed-forward",
                "encoder.language_model.layers.*.mlp.up_proj.weight",
                (text_config__intermediate_size, text_config__hidden_size),
                (i0,),
            )
            add.tied(
                "decoder.layers.*.mlp.down_proj.weight",
                "feed-forward",
                "encoder.language_model.layers.*.mlp.down_proj.weight",
                (text_config__hidden_size, text_config__intermediate_size),
                (i0,),
            )
            add.tied(
                "decoder.layers.*.input_layernorm.weight",
                "norms",
                "encoder.language_model.layers.*.input_layernorm.weight",
                (text_config__hidden_size,),
                (i0,),
            )
            add.tied(
                "decoder.layers.*.post_attention_layernorm.weight",
                "norms",
                "encoder.language_model.layers.*.post_attention_layernorm.weight",
                (text_config__hidden_size,),
                (i0,),
            )
            add.tied(
                "decoder.layers.*.pre_feedforward_layernorm.weight",
                "norms",
                "encoder.language_model.layers.*.pre_feedforward_layernorm.weight",
                (text_config__hidden_size,),
                (i0,),
            )
            add.tied(
                "decoder.layers.*.post_feedforward_layernorm.weight",
                "norms",
                "encoder.language_model.layers.*.post_feedforward_layernorm.weight",
                (text_config__hidden_size,),
                (i0,),
            )
            add.tied(
                "decoder.layers.*.router.scale",
                "router",
                "encoder.language_model.layers.*.router.scale",
                (text_config__hidden_size,),
                (i0,),
            )
            add.tied(
                "decoder.layers.*.router.per_expert_scale",
                "router",
                "encoder.language_model.layers.*.router.per_expert_scale",
                (text_config__num_experts,),
                (i0,),
            )
            add.tied(
                "decoder.layers.*.router.proj.weight",
                "router",
                "encoder.language_model.layers.*.router.proj.weight",
                (text_config__num_experts, text_config__hidden_size),
                (i0,),
            )
            add.tied(
                "decoder.layers.*.experts.gate_up_proj",
                "experts",
                "encoder.language_model.layers.*.experts.gate_up_proj",
                (text_config__num_experts, 2 * text_config__moe_intermediate_size, text_config__hidden_size),
                (i0,),
            )
            add.tied(
                "decoder.layers.*.experts.down_proj",
                "experts",
                "encoder.language_model.layers.*.experts.down_proj",
                (text_config__num_experts, text_config__hidden_size, text_config__moe_intermediate_size),
                (i0,),
            )
            add.tied(
                "decoder.layers.*.post_feedforward_layernorm_1.weight",
                "norms",
                "encoder.language_model.layers.*.post_feedforward_layernorm_1.weight",
                (text_config__hidden_size,),
                (i0,),
            )
            add.tied(
                "decoder.layers.*.post_feedforward_layernorm_2.weight",
                "norms",
                "encoder.language_model.layers.*.post_feedforward_layernorm_2.weight",
                (text_config__hidden_size,),
                (i0,),
            )
            add.tied(
                "decoder.layers.*.pre_feedforward_layernorm_2.weight",
                "norms",
                "encoder.language_model.layers.*.pre_feedforward_layernorm_2.weight",
                (text_config__hidden_size,),
                (i0,),
            )
    if not tie_word_embeddings:
        for i0 in add.layers(len(text_config__layer_types)):
            add(
                "decoder.layers.*.self_attn.q_proj.weight",
                "attention",
                (
                    text_config__num_attention_heads
                    * (text_config__per_layer_config or {}).get(i0, {}).get("head_dim", text_config__head_dim),
                    text_config__hidden_size,
                ),
                (i0,),
            )
            add(
                "decoder.layers.*.self_attn.k_proj.weight",
                "attention",
                (
                    text_config__num_key_value_heads
                    * (text_config__per_layer_config or {}).get(i0, {}).get("head_dim", text_config__head_dim),
                    text_config__hidden_size,
                ),
                (i0,),
            )
            add(
                "decoder.layers.*.self_attn.o_proj.weight",
                "attention",
                (
                    text_config__hidden_size,
                    text_config__num_attention_heads
                    * (text_config__per_layer_config or {}).get(i0, {}).get("head_dim", text_config__head_dim),
                ),
                (i0,),
            )
            add(
                "decoder.layers.*.self_attn.q_norm.weight",
                "norms",
                ((text_config__per_layer_config or {}).get(i0, {}).get("head_dim", text_config__head_dim),),
                (i0,),
            )
            add(
                "decoder.layers.*.self_attn.k_norm.weight",
                "norms",
                ((text_config__per_layer_config or {}).get(i0, {}).get("head_dim", text_config__head_dim),),
                (i0,),
            )
            add(
                "decoder.layers.*.mlp.gate_proj.weight",
                "feed-forward",
                (text_config__intermediate_size, text_config__hidden_size),
                (i0,),
            )
            add(
                "decoder.layers.*.mlp.up_proj.weight",
                "feed-forward",
                (text_config__intermediate_size, text_config__hidden_size),
                (i0,),
            )
            add(
                "decoder.layers.*.mlp.down_proj.weight",
                "feed-forward",
                (text_config__hidden_size, text_config__intermediate_size),
                (i0,),
            )
            add("decoder.layers.*.input_layernorm.weight", "norms", (text_config__hidden_size,), (i0,))
            add("decoder.layers.*.post_attention_layernorm.weight", "norms", (text_config__hidden_size,), (i0,))
            add("decoder.layers.*.pre_feedforward_layernorm.weight", "norms", (text_config__hidden_size,), (i0,))
            add("decoder.layers.*.post_feedforward_layernorm.weight", "norms", (text_config__hidden_size,), (i0,))
            add("decoder.layers.*.router.scale", "router", (text_config__hidden_size,), (i0,))
            add("decoder.layers.*.router.per_expert_scale", "router", (text_config__num_experts,), (i0,))
            add(
                "decoder.layers.*.router.proj.weight",
                "router",
                (text_config__num_experts, text_config__hidden_size),
                (i0,),
            )
            add.routed(
                "decoder.layers.*.experts.gate_up_proj",
                text_config__top_k_experts,
                text_config__num_experts,
                (text_config__num_experts, 2 * text_config__moe_intermediate_size, text_config__hidden_size),
                (i0,),
            )
            add.routed(
                "decoder.layers.*.experts.down_proj",
                text_config__top_k_experts,
                text_config__num_experts,
                (text_config__num_experts, text_config__hidden_size, text_config__moe_intermediate_size),
                (i0,),
            )
            add("decoder.layers.*.post_feedforward_layernorm_1.weight", "norms", (text_config__hidden_size,), (i0,))
            add("decoder.layers.*.post_feedforward_layernorm_2.weight", "norms", (text_config__hidden_size,), (i0,))
            add("decoder.layers.*.pre_feedforward_layernorm_2.weight", "norms", (text_config__hidden_size,), (i0,))
    some = [
        i0
        for i0 in add.layers(len(text_config__layer_types))
        if text_config__rope_parameters[text_config__layer_types[i0]]["rope_type"] == "default" and tie_word_embeddings
    ]
    if some:
        add.tied(
            "decoder.layers.*.self_attn.v_proj.weight",
            "attention",
            "encoder.language_model.layers.*.self_attn.v_proj.weight",
            (text_config__num_key_value_heads * text_config__head_dim, text_config__hidden_size),
            some,
        )
    some = [
        i0
        for i0 in add.layers(len(text_config__layer_types))
        if text_config__rope_parameters[text_config__layer_types[i0]]["rope_type"] == "default"
        and not tie_word_embeddings
    ]
    if some:
        add(
            "decoder.layers.*.self_attn.v_proj.weight",
            "attention",
            (text_config__num_key_value_heads * text_config__head_dim, text_config__hidden_size),
            some,
        )
    add.buffer("decoder.layers.*.layer_scalar", "other", (1,), add.layers(len(text_config__layer_types)))
    if text_config__attention_bias:
        for i0 in add.layers(len(text_config__layer_types)):
            add(
                "encoder.language_model.layers.*.self_attn.q_proj.bias",
                "attention",
                (
                    text_config__num_attention_heads
                    * (text_config__per_layer_config or {}).get(i0, {}).get("head_dim", text_config__head_dim),
                ),
                (i0,),
            )
            add(
                "encoder.language_model.layers.*.self_attn.k_proj.bias",
                "attention",
                (
                    text_config__num_key_value_heads
                    * (text_config__per_layer_config or {}).get(i0, {}).get("head_dim", text_config__head_dim),
                ),
                (i0,),
            )
            add(
                "encoder.language_model.layers.*.self_attn.o_proj.bias", "attention", (text_config__hidden_size,), (i0,)
            )
    if text_config__attention_bias:
        some = [
            i0
            for i0 in add.layers(len(text_config__layer_types))
            if text_config__rope_parameters[text_config__layer_types[i0]]["rope_type"] == "default"
        ]
        if some:
            add(
                "encoder.language_model.layers.*.self_attn.v_proj.bias",
                "attention",
                (text_config__num_key_value_heads * text_config__head_dim,),
                some,
            )
    if text_config__attention_bias:
        for i0 in add.layers(len(text_config__layer_types)):
            add(
                "decoder.layers.*.self_attn.q_proj.bias",
                "attention",
                (
                    text_config__num_attention_heads
                    * (text_config__per_layer_config or {}).get(i0, {}).get("head_dim", text_config__head_dim),
                ),
                (i0,),
            )
            add(
                "decoder.layers.*.self_attn.k_proj.bias",
                "attention",
                (
                    text_config__num_key_value_heads
                    * (text_config__per_layer_config or {}).get(i0, {}).get("head_dim", text_config__head_dim),
                ),
                (i0,),
            )
            add("decoder.layers.*.self_attn.o_proj.bias", "attention", (text_config__hidden_size,), (i0,))
    if text_config__attention_bias:
        some = [
            i0
            for i0 in add.layers(len(text_config__layer_types))
            if text_config__rope_parameters[text_config__layer_types[i0]]["rope_type"] == "default"
        ]
        if some:
            add(
                "decoder.layers.*.self_attn.v_proj.bias",
                "attention",
                (text_config__num_key_value_heads * text_config__head_dim,),
                some,
            )


def DiffusionGemmaForBlockDiffusion(add, c):
    text_config, tie_word_embeddings = add.read(c, "text_config", "tie_word_embeddings")
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, "hidden_size", "vocab_size")
    add.base("model.", DiffusionGemmaModel, c)
    if tie_word_embeddings:
        add.tied(
            "lm_head.weight",
            "head",
            "model.encoder.language_model.embed_tokens.weight",
            (text_config__vocab_size, text_config__hidden_size),
        )
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (text_config__vocab_size, text_config__hidden_size))
