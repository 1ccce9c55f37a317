"""minimax_m3_vl_text: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "MiniMaxM3VLForCausalLM"


def MiniMaxM3VLTextModel(add, c):
    (
        head_dim,
        hidden_size,
        index_head_dim,
        index_n_heads,
        intermediate_size,
        layer_types,
        num_attention_heads,
        num_experts_per_tok,
        num_hidden_layers,
        num_key_value_heads,
        num_local_experts,
        shared_intermediate_size,
        vocab_size,
    ) = add.read(
        c,
        "head_dim",
        "hidden_size",
        "index_head_dim",
        "index_n_heads",
        "intermediate_size",
        "layer_types",
        "num_attention_heads",
        "num_experts_per_tok",
        "num_hidden_layers",
        "num_key_value_heads",
        "num_local_experts",
        "shared_intermediate_size",
        "vocab_size",
    )
    add("embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("norm.weight", "norms", (hidden_size,))
    some = add.layers(num_hidden_layers)
    add("layers.*.self_attn.q_proj.weight", "attention", (num_attention_heads * head_dim, hidden_size), some)
    add("layers.*.self_attn.k_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
    add("layers.*.self_attn.v_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
    add("layers.*.self_attn.o_proj.weight", "attention", (hidden_size, num_attention_heads * head_dim), some)
    add("layers.*.self_attn.q_norm.weight", "norms", (head_dim,), some)
    add("layers.*.self_attn.k_norm.weight", "norms", (head_dim,), some)
    add("layers.*.mlp.gate.weight", "router", (num_local_experts, hidden_size), some)
    add.routed(
        "layers.*.mlp.experts.gate_up_proj",
        num_experts_per_tok,
        num_local_experts,
        (num_local_experts, 2 * intermediate_size, hidden_size),
        some,
    )
    add.routed(
        "layers.*.mlp.experts.down_proj",
        num_experts_per_tok,
        num_local_experts,
        (num_local_experts, hidden_size, intermediate_size),
        some,
    )
    add(
        "layers.*.mlp.shared_experts.gate_up_proj.weight",
        "feed-forward",
        (2 * shared_intermediate_size, hidden_size),
        some,
    )
    add("layers.*.mlp.shared_experts.down_proj.weight", "feed-forward", (hidden_size, shared_intermediate_size), some)
    add("layers.*.input_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.post_attention_layernorm.weight", "norms", (hidden_size,), some)
    add.buffer("layers.*.mlp.gate.e_score_correction_bias", "router", (num_local_experts,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] == "minimax_m3_sparse"]
    if some:
        add(
            "layers.*.self_attn.indexer.q_proj.weight", "attention", (index_n_heads * index_head_dim, hidden_size), some
        )
        add("layers.*.self_attn.indexer.k_proj.weight", "attention", (index_head_dim, hidden_size), some)
        add("layers.*.self_attn.indexer.q_norm.weight", "norms", (index_head_dim,), some)
        add("layers.*.self_attn.indexer.k_norm.weight", "norms", (index_head_dim,), some)


def MiniMaxM3VLForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("model.", MiniMaxM3VLTextModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.embed_tokens.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))
