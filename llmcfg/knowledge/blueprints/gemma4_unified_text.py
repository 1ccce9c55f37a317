"""gemma4_unified_text: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "Gemma4UnifiedForCausalLM"


def Gemma4UnifiedTextModel(add, c):
    (
        attention_bias,
        attention_k_eq_v,
        head_dim,
        hidden_size,
        intermediate_size,
        layer_types,
        num_attention_heads,
        num_hidden_layers,
        num_key_value_heads,
        num_kv_shared_layers,
        per_layer_config,
        use_double_wide_mlp,
        vocab_size,
    ) = add.read(
        c,
        "attention_bias",
        "attention_k_eq_v",
        "head_dim",
        "hidden_size",
        "intermediate_size",
        "layer_types",
        "num_attention_heads",
        "num_hidden_layers",
        "num_key_value_heads",
        "num_kv_shared_layers",
        "per_layer_config",
        "use_double_wide_mlp",
        "vocab_size",
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
        if (i0 < num_hidden_layers - num_kv_shared_layers or not use_double_wide_mlp)
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
        for i0 in [
            i0
            for i0 in add.layers(len(layer_types))
            if layer_types[i0] == "full_attention"
            and not attention_k_eq_v
            and i0 < num_hidden_layers - num_kv_shared_layers
        ]:
            add(
                "layers.*.self_attn.v_proj.bias",
                "attention",
                (num_key_value_heads * per_layer_config.get(i0, {}).get("head_dim", head_dim),),
                (i0,),
            )
    if attention_bias:
        some = [
            i0
            for i0 in add.layers(len(layer_types))
            if layer_types[i0] != "full_attention" and i0 < num_hidden_layers - num_kv_shared_layers
        ]
        if some:
            add("layers.*.self_attn.v_proj.bias", "attention", (num_key_value_heads * head_dim,), some)


def Gemma4UnifiedForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("model.", Gemma4UnifiedTextModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.embed_tokens.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))
