"""deepseek_v4: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "DeepseekV4ForCausalLM"


def DeepseekV4Model(add, c):
    (
        hc_mult,
        head_dim,
        hidden_size,
        index_head_dim,
        index_n_heads,
        layer_types,
        mlp_bias,
        mlp_layer_types,
        moe_intermediate_size,
        n_routed_experts,
        num_attention_heads,
        num_experts_per_tok,
        num_hidden_layers,
        o_groups,
        o_lora_rank,
        q_lora_rank,
        vocab_size,
    ) = add.read(
        c,
        "hc_mult",
        "head_dim",
        "hidden_size",
        "index_head_dim",
        "index_n_heads",
        "layer_types",
        "mlp_bias",
        "mlp_layer_types",
        "moe_intermediate_size",
        "n_routed_experts",
        "num_attention_heads",
        "num_experts_per_tok",
        "num_hidden_layers",
        "o_groups",
        "o_lora_rank",
        "q_lora_rank",
        "vocab_size",
    )
    add("embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("norm.weight", "norms", (hidden_size,))
    add("hc_head.hc_fn", "other", (hc_mult, hc_mult * hidden_size))
    add("hc_head.hc_base", "other", (hc_mult,))
    add("hc_head.hc_scale", "other", (1,))
    some = add.layers(num_hidden_layers)
    add("layers.*.self_attn.sinks", "attention", (num_attention_heads,), some)
    add("layers.*.self_attn.q_a_proj.weight", "attention", (q_lora_rank, hidden_size), some)
    add("layers.*.self_attn.q_a_norm.weight", "norms", (q_lora_rank,), some)
    add("layers.*.self_attn.q_b_proj.weight", "attention", (num_attention_heads * head_dim, q_lora_rank), some)
    add("layers.*.self_attn.kv_proj.weight", "attention", (head_dim, hidden_size), some)
    add("layers.*.self_attn.kv_norm.weight", "norms", (head_dim,), some)
    add(
        "layers.*.self_attn.o_a_proj.weight",
        "attention",
        (o_groups * o_lora_rank, num_attention_heads * head_dim // o_groups),
        some,
    )
    add("layers.*.self_attn.o_b_proj.weight", "attention", (hidden_size, o_groups * o_lora_rank), some)
    add("layers.*.mlp.gate.weight", "router", (n_routed_experts, hidden_size), some)
    add.routed(
        "layers.*.mlp.experts.gate_up_proj",
        num_experts_per_tok,
        n_routed_experts,
        (n_routed_experts, 2 * moe_intermediate_size, hidden_size),
        some,
    )
    add.routed(
        "layers.*.mlp.experts.down_proj",
        num_experts_per_tok,
        n_routed_experts,
        (n_routed_experts, hidden_size, moe_intermediate_size),
        some,
    )
    add("layers.*.mlp.shared_experts.gate_proj.weight", "feed-forward", (moe_intermediate_size, hidden_size), some)
    add("layers.*.mlp.shared_experts.up_proj.weight", "feed-forward", (moe_intermediate_size, hidden_size), some)
    add("layers.*.mlp.shared_experts.down_proj.weight", "feed-forward", (hidden_size, moe_intermediate_size), some)
    add("layers.*.input_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.post_attention_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.attn_hc.fn", "attention", ((2 + hc_mult) * hc_mult, hc_mult * hidden_size), some)
    add("layers.*.attn_hc.base", "attention", ((2 + hc_mult) * hc_mult,), some)
    add("layers.*.attn_hc.scale", "attention", (3,), some)
    add("layers.*.ffn_hc.fn", "feed-forward", ((2 + hc_mult) * hc_mult, hc_mult * hidden_size), some)
    add("layers.*.ffn_hc.base", "feed-forward", ((2 + hc_mult) * hc_mult,), some)
    add("layers.*.ffn_hc.scale", "feed-forward", (3,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] == "heavily_compressed_attention"]
    if some:
        add("layers.*.self_attn.compressor.position_bias", "attention", (128, head_dim), some)
        add("layers.*.self_attn.compressor.kv_proj.weight", "attention", (head_dim, hidden_size), some)
        add("layers.*.self_attn.compressor.gate_proj.weight", "attention", (head_dim, hidden_size), some)
    some = [
        i0
        for i0 in add.layers(num_hidden_layers)
        if layer_types[i0] != "heavily_compressed_attention" and layer_types[i0] != "sliding_attention"
    ]
    if some:
        add("layers.*.self_attn.compressor.position_bias", "attention", (4, 2 * head_dim), some)
        add("layers.*.self_attn.compressor.kv_proj.weight", "attention", (2 * head_dim, hidden_size), some)
        add("layers.*.self_attn.compressor.gate_proj.weight", "attention", (2 * head_dim, hidden_size), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] != "sliding_attention"]
    if some:
        add("layers.*.self_attn.compressor.kv_norm.weight", "norms", (head_dim,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] == "compressed_sparse_attention"]
    if some:
        add("layers.*.self_attn.compressor.indexer.position_bias", "attention", (4, 2 * index_head_dim), some)
        add(
            "layers.*.self_attn.compressor.indexer.kv_proj.weight", "attention", (2 * index_head_dim, hidden_size), some
        )
        add(
            "layers.*.self_attn.compressor.indexer.gate_proj.weight",
            "attention",
            (2 * index_head_dim, hidden_size),
            some,
        )
        add("layers.*.self_attn.compressor.indexer.kv_norm.weight", "norms", (index_head_dim,), some)
        add(
            "layers.*.self_attn.compressor.indexer.q_b_proj.weight",
            "attention",
            (index_n_heads * index_head_dim, q_lora_rank),
            some,
        )
        add(
            "layers.*.self_attn.compressor.indexer.scorer.weights_proj.weight",
            "attention",
            (index_n_heads, hidden_size),
            some,
        )
    some = [i0 for i0 in add.layers(num_hidden_layers) if mlp_layer_types[i0] == "hash_moe"]
    if some:
        add.buffer("layers.*.mlp.gate.tid2eid", "router", (vocab_size, num_experts_per_tok), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if mlp_layer_types[i0] != "hash_moe"]
    if some:
        add.buffer("layers.*.mlp.gate.e_score_correction_bias", "router", (n_routed_experts,), some)
    if mlp_bias:
        some = add.layers(num_hidden_layers)
        add("layers.*.mlp.shared_experts.gate_proj.bias", "feed-forward", (moe_intermediate_size,), some)
        add("layers.*.mlp.shared_experts.up_proj.bias", "feed-forward", (moe_intermediate_size,), some)
        add("layers.*.mlp.shared_experts.down_proj.bias", "feed-forward", (hidden_size,), some)


def DeepseekV4ForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("model.", DeepseekV4Model, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.embed_tokens.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))
