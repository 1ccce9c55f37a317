"""ernie4_5_moe: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Ernie4_5_MoeForCausalLM"


def Ernie4_5_MoeModel(add, c):
    (
        head_dim,
        hidden_size,
        intermediate_size,
        moe_intermediate_size,
        moe_k,
        moe_layer_end_index,
        moe_layer_interval,
        moe_layer_start_index,
        moe_num_experts,
        moe_num_shared_experts,
        num_attention_heads,
        num_hidden_layers,
        num_key_value_heads,
        use_bias,
        vocab_size,
    ) = add.read(
        c,
        "head_dim",
        "hidden_size",
        "intermediate_size",
        "moe_intermediate_size",
        "moe_k",
        "moe_layer_end_index",
        "moe_layer_interval",
        "moe_layer_start_index",
        "moe_num_experts",
        "moe_num_shared_experts",
        "num_attention_heads",
        "num_hidden_layers",
        "num_key_value_heads",
        "use_bias",
        "vocab_size",
    )
    add("embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("norm.weight", "norms", (hidden_size,))
    if head_dim:
        some = add.layers(num_hidden_layers)
        add("layers.*.self_attn.q_proj.weight", "attention", (num_attention_heads * head_dim, hidden_size), some)
        add("layers.*.self_attn.k_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
        add("layers.*.self_attn.v_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
        add("layers.*.self_attn.o_proj.weight", "attention", (hidden_size, num_attention_heads * head_dim), some)
    if not head_dim:
        some = add.layers(num_hidden_layers)
        add(
            "layers.*.self_attn.q_proj.weight",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads), hidden_size),
            some,
        )
        add(
            "layers.*.self_attn.k_proj.weight",
            "attention",
            (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size),
            some,
        )
        add(
            "layers.*.self_attn.v_proj.weight",
            "attention",
            (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size),
            some,
        )
        add(
            "layers.*.self_attn.o_proj.weight",
            "attention",
            (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)),
            some,
        )
    some = [
        i0
        for i0 in add.layers(num_hidden_layers)
        if (i0 < moe_layer_start_index or ((i0 + 1) % moe_layer_interval != 0 or i0 > moe_layer_end_index))
    ]
    if some:
        add("layers.*.mlp.gate_proj.weight", "feed-forward", (intermediate_size, hidden_size), some)
        add("layers.*.mlp.up_proj.weight", "feed-forward", (intermediate_size, hidden_size), some)
        add("layers.*.mlp.down_proj.weight", "feed-forward", (hidden_size, intermediate_size), some)
    some = add.layers(num_hidden_layers)
    add("layers.*.input_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.post_attention_layernorm.weight", "norms", (hidden_size,), some)
    some = [
        i0
        for i0 in add.layers(num_hidden_layers)
        if i0 >= moe_layer_start_index and (i0 + 1) % moe_layer_interval == 0 and i0 <= moe_layer_end_index
    ]
    if some:
        add("layers.*.mlp.gate.weight", "router", (moe_num_experts, hidden_size), some)
        add("layers.*.mlp.gate.moe_statics.e_score_correction_bias", "router", (1, moe_num_experts), some)
        add.routed(
            "layers.*.mlp.experts.gate_up_proj",
            moe_k,
            moe_num_experts,
            (moe_num_experts, 2 * moe_intermediate_size, hidden_size),
            some,
        )
        add.routed(
            "layers.*.mlp.experts.down_proj",
            moe_k,
            moe_num_experts,
            (moe_num_experts, hidden_size, moe_intermediate_size),
            some,
        )
    some = [
        i0
        for i0 in add.layers(num_hidden_layers)
        if i0 >= moe_layer_start_index
        and (i0 + 1) % moe_layer_interval == 0
        and i0 <= moe_layer_end_index
        and moe_num_shared_experts > 0
    ]
    if some:
        add(
            "layers.*.mlp.shared_experts.gate_proj.weight",
            "feed-forward",
            (moe_intermediate_size * moe_num_shared_experts, hidden_size),
            some,
        )
        add(
            "layers.*.mlp.shared_experts.up_proj.weight",
            "feed-forward",
            (moe_intermediate_size * moe_num_shared_experts, hidden_size),
            some,
        )
        add(
            "layers.*.mlp.shared_experts.down_proj.weight",
            "feed-forward",
            (hidden_size, moe_intermediate_size * moe_num_shared_experts),
            some,
        )
    if use_bias and head_dim:
        some = add.layers(num_hidden_layers)
        add("layers.*.self_attn.q_proj.bias", "attention", (num_attention_heads * head_dim,), some)
        add("layers.*.self_attn.k_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
        add("layers.*.self_attn.v_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
    if use_bias and not head_dim:
        some = add.layers(num_hidden_layers)
        add(
            "layers.*.self_attn.q_proj.bias",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads),),
            some,
        )
        add(
            "layers.*.self_attn.k_proj.bias",
            "attention",
            (num_key_value_heads * (hidden_size // num_attention_heads),),
            some,
        )
        add(
            "layers.*.self_attn.v_proj.bias",
            "attention",
            (num_key_value_heads * (hidden_size // num_attention_heads),),
            some,
        )
    if use_bias:
        add("layers.*.self_attn.o_proj.bias", "attention", (hidden_size,), add.layers(num_hidden_layers))
    if use_bias:
        some = [
            i0
            for i0 in add.layers(num_hidden_layers)
            if ((i0 + 1) % moe_layer_interval != 0 or i0 < moe_layer_start_index)
        ]
        if some:
            add("layers.*.mlp.gate_proj.bias", "feed-forward", (intermediate_size,), some)
            add("layers.*.mlp.up_proj.bias", "feed-forward", (intermediate_size,), some)
            add("layers.*.mlp.down_proj.bias", "feed-forward", (hidden_size,), some)
    if use_bias:
        some = [
            i0
            for i0 in add.layers(num_hidden_layers)
            if (i0 + 1) % moe_layer_interval == 0 and i0 >= moe_layer_start_index
        ]
        if some:
            add(
                "layers.*.mlp.shared_experts.gate_proj.bias",
                "feed-forward",
                (moe_intermediate_size * moe_num_shared_experts,),
                some,
            )
            add(
                "layers.*.mlp.shared_experts.up_proj.bias",
                "feed-forward",
                (moe_intermediate_size * moe_num_shared_experts,),
                some,
            )
            add("layers.*.mlp.shared_experts.down_proj.bias", "feed-forward", (hidden_size,), some)


def Ernie4_5_MoeForCausalLM(add, c):
    (
        head_dim,
        hidden_size,
        intermediate_size,
        moe_intermediate_size,
        moe_k,
        moe_layer_end_index,
        moe_layer_interval,
        moe_layer_start_index,
        moe_num_experts,
        moe_num_shared_experts,
        num_attention_heads,
        num_hidden_layers,
        num_key_value_heads,
        tie_word_embeddings,
        use_bias,
        vocab_size,
    ) = add.read(
        c,
        "head_dim",
        "hidden_size",
        "intermediate_size",
        "moe_intermediate_size",
        "moe_k",
        "moe_layer_end_index",
        "moe_layer_interval",
        "moe_layer_start_index",
        "moe_num_experts",
        "moe_num_shared_experts",
        "num_attention_heads",
        "num_hidden_layers",
        "num_key_value_heads",
        "tie_word_embeddings",
        "use_bias",
        "vocab_size",
    )
    add("model.embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("model.norm.weight", "norms", (hidden_size,))
    if head_dim:
        some = add.layers(num_hidden_layers)
        add("model.layers.*.self_attn.q_proj.weight", "attention", (num_attention_heads * head_dim, hidden_size), some)
        add("model.layers.*.self_attn.k_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
        add("model.layers.*.self_attn.v_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
        add("model.layers.*.self_attn.o_proj.weight", "attention", (hidden_size, num_attention_heads * head_dim), some)
    if not head_dim:
        some = add.layers(num_hidden_layers)
        add(
            "model.layers.*.self_attn.q_proj.weight",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads), hidden_size),
            some,
        )
        add(
            "model.layers.*.self_attn.k_proj.weight",
            "attention",
            (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size),
            some,
        )
        add(
            "model.layers.*.self_attn.v_proj.weight",
            "attention",
            (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size),
            some,
        )
        add(
            "model.layers.*.self_attn.o_proj.weight",
            "attention",
            (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)),
            some,
        )
    some = [
        i0
        for i0 in add.layers(num_hidden_layers)
        if (i0 < moe_layer_start_index or ((i0 + 1) % moe_layer_interval != 0 or i0 > moe_layer_end_index))
    ]
    if some:
        add("model.layers.*.mlp.gate_proj.weight", "feed-forward", (intermediate_size, hidden_size), some)
        add("model.layers.*.mlp.up_proj.weight", "feed-forward", (intermediate_size, hidden_size), some)
        add("model.layers.*.mlp.down_proj.weight", "feed-forward", (hidden_size, intermediate_size), some)
    some = add.layers(num_hidden_layers)
    add("model.layers.*.input_layernorm.weight", "norms", (hidden_size,), some)
    add("model.layers.*.post_attention_layernorm.weight", "norms", (hidden_size,), some)
    some = [
        i0
        for i0 in add.layers(num_hidden_layers)
        if i0 >= moe_layer_start_index and (i0 + 1) % moe_layer_interval == 0 and i0 <= moe_layer_end_index
    ]
    if some:
        add("model.layers.*.mlp.gate.weight", "router", (moe_num_experts, hidden_size), some)
        add("model.layers.*.mlp.gate.moe_statics.e_score_correction_bias", "router", (1, moe_num_experts), some)
        add.routed(
            "model.layers.*.mlp.experts.gate_up_proj",
            moe_k,
            moe_num_experts,
            (moe_num_experts, 2 * moe_intermediate_size, hidden_size),
            some,
        )
        add.routed(
            "model.layers.*.mlp.experts.down_proj",
            moe_k,
            moe_num_experts,
            (moe_num_experts, hidden_size, moe_intermediate_size),
            some,
        )
    some = [
        i0
        for i0 in add.layers(num_hidden_layers)
        if i0 >= moe_layer_start_index
        and (i0 + 1) % moe_layer_interval == 0
        and i0 <= moe_layer_end_index
        and moe_num_shared_experts > 0
    ]
    if some:
        add(
            "model.layers.*.mlp.shared_experts.gate_proj.weight",
            "feed-forward",
            (moe_intermediate_size * moe_num_shared_experts, hidden_size),
            some,
        )
        add(
            "model.layers.*.mlp.shared_experts.up_proj.weight",
            "feed-forward",
            (moe_intermediate_size * moe_num_shared_experts, hidden_size),
            some,
        )
        add(
            "model.layers.*.mlp.shared_experts.down_proj.weight",
            "feed-forward",
            (hidden_size, moe_intermediate_size * moe_num_shared_experts),
            some,
        )
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.embed_tokens.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))
    if use_bias and head_dim:
        some = add.layers(num_hidden_layers)
        add("model.layers.*.self_attn.q_proj.bias", "attention", (num_attention_heads * head_dim,), some)
        add("model.layers.*.self_attn.k_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
        add("model.layers.*.self_attn.v_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
    if use_bias and not head_dim:
        some = add.layers(num_hidden_layers)
        add(
            "model.layers.*.self_attn.q_proj.bias",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads),),
            some,
        )
        add(
            "model.layers.*.self_attn.k_proj.bias",
            "attention",
            (num_key_value_heads * (hidden_size // num_attention_heads),),
            some,
        )
        add(
            "model.layers.*.self_attn.v_proj.bias",
            "attention",
            (num_key_value_heads * (hidden_size // num_attention_heads),),
            some,
        )
    if use_bias:
        add("model.layers.*.self_attn.o_proj.bias", "attention", (hidden_size,), add.layers(num_hidden_layers))
    if use_bias:
        some = [
            i0
            for i0 in add.layers(num_hidden_layers)
            if (i0 < moe_layer_start_index or ((i0 + 1) % moe_layer_interval != 0 or i0 > moe_layer_end_index))
        ]
        if some:
            add("model.layers.*.mlp.gate_proj.bias", "feed-forward", (intermediate_size,), some)
            add("model.layers.*.mlp.up_proj.bias", "feed-forward", (intermediate_size,), some)
            add("model.layers.*.mlp.down_proj.bias", "feed-forward", (hidden_size,), some)
    if use_bias:
        some = [
            i0
            for i0 in add.layers(num_hidden_layers)
            if i0 >= moe_layer_start_index and (i0 + 1) % moe_layer_interval == 0 and i0 <= moe_layer_end_index
        ]
        if some:
            add(
                "model.layers.*.mlp.shared_experts.gate_proj.bias",
                "feed-forward",
                (moe_intermediate_size * moe_num_shared_experts,),
                some,
            )
            add(
                "model.layers.*.mlp.shared_experts.up_proj.bias",
                "feed-forward",
                (moe_intermediate_size * moe_num_shared_experts,),
                some,
            )
            add("model.layers.*.mlp.shared_experts.down_proj.bias", "feed-forward", (hidden_size,), some)
    if use_bias:
        add("lm_head.bias", "head", (vocab_size,))
