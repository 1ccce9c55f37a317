"""lfm2_moe: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Lfm2MoeForCausalLM"


def Lfm2MoeModel(add, c):
    (
        conv_L_cache,
        conv_bias,
        head_dim,
        hidden_size,
        intermediate_size,
        layer_types,
        moe_intermediate_size,
        num_attention_heads,
        num_dense_layers,
        num_experts,
        num_experts_per_tok,
        num_hidden_layers,
        num_key_value_heads,
        use_expert_bias,
        vocab_size,
    ) = add.read(
        c,
        "conv_L_cache",
        "conv_bias",
        "head_dim",
        "hidden_size",
        "intermediate_size",
        "layer_types",
        "moe_intermediate_size",
        "num_attention_heads",
        "num_dense_layers",
        "num_experts",
        "num_experts_per_tok",
        "num_hidden_layers",
        "num_key_value_heads",
        "use_expert_bias",
        "vocab_size",
    )
    add("embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("embedding_norm.weight", "norms", (hidden_size,))
    some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] == "conv"]
    if some:
        add("layers.*.conv.conv.weight", "ssm", (hidden_size, 1, conv_L_cache), some)
        add("layers.*.conv.in_proj.weight", "ssm", (3 * hidden_size, hidden_size), some)
        add("layers.*.conv.out_proj.weight", "ssm", (hidden_size, hidden_size), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if i0 < num_dense_layers]
    if some:
        add("layers.*.feed_forward.w1.weight", "feed-forward", (intermediate_size, hidden_size), some)
        add("layers.*.feed_forward.w3.weight", "feed-forward", (intermediate_size, hidden_size), some)
        add("layers.*.feed_forward.w2.weight", "feed-forward", (hidden_size, intermediate_size), some)
    some = add.layers(num_hidden_layers)
    add("layers.*.operator_norm.weight", "norms", (hidden_size,), some)
    add("layers.*.ffn_norm.weight", "norms", (hidden_size,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] != "conv" and head_dim]
    if some:
        add("layers.*.self_attn.q_proj.weight", "attention", (num_attention_heads * head_dim, hidden_size), some)
        add("layers.*.self_attn.k_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
        add("layers.*.self_attn.v_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
        add("layers.*.self_attn.out_proj.weight", "attention", (hidden_size, num_attention_heads * head_dim), some)
        add("layers.*.self_attn.q_layernorm.weight", "norms", (head_dim,), some)
        add("layers.*.self_attn.k_layernorm.weight", "norms", (head_dim,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] != "conv" and not head_dim]
    if some:
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
            "layers.*.self_attn.out_proj.weight",
            "attention",
            (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)),
            some,
        )
        add("layers.*.self_attn.q_layernorm.weight", "norms", (hidden_size // num_attention_heads,), some)
        add("layers.*.self_attn.k_layernorm.weight", "norms", (hidden_size // num_attention_heads,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if i0 >= num_dense_layers]
    if some:
        add.routed(
            "layers.*.feed_forward.experts.gate_up_proj",
            num_experts_per_tok,
            num_experts,
            (num_experts, 2 * moe_intermediate_size, hidden_size),
            some,
        )
        add.routed(
            "layers.*.feed_forward.experts.down_proj",
            num_experts_per_tok,
            num_experts,
            (num_experts, hidden_size, moe_intermediate_size),
            some,
        )
        add("layers.*.feed_forward.gate.weight", "router", (num_experts, hidden_size), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if i0 >= num_dense_layers and use_expert_bias]
    if some:
        add.buffer("layers.*.feed_forward.expert_bias", "router", (num_experts,), some)
    if conv_bias:
        some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] == "conv"]
        if some:
            add("layers.*.conv.conv.bias", "ssm", (hidden_size,), some)
            add("layers.*.conv.in_proj.bias", "ssm", (3 * hidden_size,), some)
            add("layers.*.conv.out_proj.bias", "ssm", (hidden_size,), some)


def Lfm2MoeForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("model.", Lfm2MoeModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.embed_tokens.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))
