"""gemma4_text: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Gemma4ForCausalLM"


def Gemma4TextModel(add, c):
    (
        attention_bias,
        attention_k_eq_v,
        enable_moe_block,
        head_dim,
        hidden_size,
        hidden_size_per_layer_input,
        intermediate_size,
        layer_types,
        moe_intermediate_size,
        num_attention_heads,
        num_experts,
        num_hidden_layers,
        num_key_value_heads,
        num_kv_shared_layers,
        per_layer_config,
        top_k_experts,
        use_double_wide_mlp,
        vocab_size,
        vocab_size_per_layer_input,
    ) = add.read(
        c,
        "attention_bias",
        "attention_k_eq_v",
        "enable_moe_block",
        "head_dim",
        "hidden_size",
        "hidden_size_per_layer_input",
        "intermediate_size",
        "layer_types",
        "moe_intermediate_size",
        "num_attention_heads",
        "num_experts",
        "num_hidden_layers",
        "num_key_value_heads",
        "num_kv_shared_layers",
        "per_layer_config",
        "top_k_experts",
        "use_double_wide_mlp",
        "vocab_size",
        "vocab_size_per_layer_input",
    )
    add("embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("norm.weight", "norms", (hidden_size,))
    for i0 in add.layers(len(layer_types)):
        add(
            "layers.*.self_attn.q_proj.weight",
            "attention",
            (num_attention_heads * per_layer_config.get(i0, {}).get("head_dim", head_dim), hidden_size),
            (i0,),
        )
        add(
            "layers.*.self_attn.q_norm.weight",
            "norms",
            (per_layer_config.get(i0, {}).get("head_dim", head_dim),),
            (i0,),
        )
        add(
            "layers.*.self_attn.o_proj.weight",
            "attention",
            (hidden_size, num_attention_heads * per_layer_config.get(i0, {}).get("head_dim", head_dim)),
            (i0,),
        )
        add("layers.*.input_layernorm.weight", "norms", (hidden_size,), (i0,))
        add("layers.*.post_attention_layernorm.weight", "norms", (hidden_size,), (i0,))
        add("layers.*.pre_feedforward_layernorm.weight", "norms", (hidden_size,), (i0,))
        add("layers.*.post_feedforward_layernorm.weight", "norms", (hidden_size,), (i0,))
        add.buffer("layers.*.layer_scalar", "other", (1,), (i0,))
    for i0 in [i0 for i0 in add.layers(len(layer_types)) if i0 < num_hidden_layers - num_kv_shared_layers]:
        add(
            "layers.*.self_attn.k_norm.weight",
            "norms",
            (per_layer_config.get(i0, {}).get("head_dim", head_dim),),
            (i0,),
        )
        add(
            "layers.*.self_attn.k_proj.weight",
            "attention",
            (
                per_layer_config.get(i0, {}).get("num_key_value_heads", num_key_value_heads)
                * per_layer_config.get(i0, {}).get("head_dim", head_dim),
                hidden_size,
            ),
            (i0,),
        )
    if attention_k_eq_v:
        some = [
            i0
            for i0 in add.layers(len(layer_types))
            if layer_types[i0] != "full_attention" and i0 < num_hidden_layers - num_kv_shared_layers
        ]
        if some:
            add("layers.*.self_attn.v_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
    if not attention_k_eq_v:
        for i0 in [i0 for i0 in add.layers(len(layer_types)) if i0 < num_hidden_layers - num_kv_shared_layers]:
            add(
                "layers.*.self_attn.v_proj.weight",
                "attention",
                (num_key_value_heads * per_layer_config.get(i0, {}).get("head_dim", head_dim), hidden_size),
                (i0,),
            )
    some = [
        i0
        for i0 in add.layers(len(layer_types))
        if i0 < num_hidden_layers - num_kv_shared_layers or not use_double_wide_mlp
    ]
    if some:
        add("layers.*.mlp.gate_proj.weight", "feed-forward", (intermediate_size, hidden_size), some)
        add("layers.*.mlp.up_proj.weight", "feed-forward", (intermediate_size, hidden_size), some)
        add("layers.*.mlp.down_proj.weight", "feed-forward", (hidden_size, intermediate_size), some)
    some = [
        i0
        for i0 in add.layers(len(layer_types))
        if i0 >= num_hidden_layers - num_kv_shared_layers and use_double_wide_mlp
    ]
    if some:
        add("layers.*.mlp.gate_proj.weight", "feed-forward", (intermediate_size * 2, hidden_size), some)
        add("layers.*.mlp.up_proj.weight", "feed-forward", (intermediate_size * 2, hidden_size), some)
        add("layers.*.mlp.down_proj.weight", "feed-forward", (hidden_size, intermediate_size * 2), some)
    if hidden_size_per_layer_input:
        some = add.layers(len(layer_types))
        add("layers.*.per_layer_input_gate.weight", "other", (hidden_size_per_layer_input, hidden_size), some)
        add("layers.*.per_layer_projection.weight", "other", (hidden_size, hidden_size_per_layer_input), some)
        add("layers.*.post_per_layer_input_norm.weight", "norms", (hidden_size,), some)
    if hidden_size_per_layer_input:
        add(
            "embed_tokens_per_layer.weight",
            "embedding",
            (vocab_size_per_layer_input, num_hidden_layers * hidden_size_per_layer_input),
        )
        add(
            "per_layer_model_projection.weight", "other", (num_hidden_layers * hidden_size_per_layer_input, hidden_size)
        )
        add("per_layer_projection_norm.weight", "norms", (hidden_size_per_layer_input,))
    if attention_bias:
        for i0 in add.layers(len(layer_types)):
            add(
                "layers.*.self_attn.q_proj.bias",
                "attention",
                (num_attention_heads * per_layer_config.get(i0, {}).get("head_dim", head_dim),),
                (i0,),
            )
            add("layers.*.self_attn.o_proj.bias", "attention", (hidden_size,), (i0,))
    if attention_bias:
        for i0 in [i0 for i0 in add.layers(len(layer_types)) if i0 < num_hidden_layers - num_kv_shared_layers]:
            add(
                "layers.*.self_attn.k_proj.bias",
                "attention",
                (
                    per_layer_config.get(i0, {}).get("num_key_value_heads", num_key_value_heads)
                    * per_layer_config.get(i0, {}).get("head_dim", head_dim),
                ),
                (i0,),
            )
    if attention_bias:
        some = [
            i0
            for i0 in add.layers(len(layer_types))
            if i0 < num_hidden_layers - num_kv_shared_layers
            and attention_k_eq_v
            and layer_types[i0] != "full_attention"
        ]
        if some:
            add("layers.*.self_attn.v_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
    if attention_bias:
        for i0 in [
            i0
            for i0 in add.layers(len(layer_types))
            if i0 < num_hidden_layers - num_kv_shared_layers and not attention_k_eq_v
        ]:
            add(
                "layers.*.self_attn.v_proj.bias",
                "attention",
                (num_key_value_heads * per_layer_config.get(i0, {}).get("head_dim", head_dim),),
                (i0,),
            )
    if enable_moe_block:
        some = add.layers(len(layer_types))
        add("layers.*.router.scale", "router", (hidden_size,), some)
        add("layers.*.router.per_expert_scale", "router", (num_experts,), some)
        add("layers.*.router.proj.weight", "router", (num_experts, hidden_size), some)
        add.routed(
            "layers.*.experts.gate_up_proj",
            top_k_experts,
            num_experts,
            (num_experts, 2 * moe_intermediate_size, hidden_size),
            some,
        )
        add.routed(
            "layers.*.experts.down_proj",
            top_k_experts,
            num_experts,
            (num_experts, hidden_size, moe_intermediate_size),
            some,
        )
        add("layers.*.post_feedforward_layernorm_1.weight", "norms", (hidden_size,), some)
        add("layers.*.post_feedforward_layernorm_2.weight", "norms", (hidden_size,), some)
        add("layers.*.pre_feedforward_layernorm_2.weight", "norms", (hidden_size,), some)


def Gemma4ForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("model.", Gemma4TextModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.embed_tokens.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))
