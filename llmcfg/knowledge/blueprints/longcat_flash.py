"""longcat_flash: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "LongcatFlashForCausalLM"


def LongcatFlashModel(add, c):
    (
        attention_bias,
        expert_ffn_hidden_size,
        ffn_hidden_size,
        hidden_size,
        kv_lora_rank,
        moe_topk,
        n_routed_experts,
        num_attention_heads,
        num_layers,
        q_lora_rank,
        qk_head_dim,
        qk_nope_head_dim,
        qk_rope_head_dim,
        router_bias,
        v_head_dim,
        vocab_size,
        zero_expert_num,
    ) = add.read(
        c,
        "attention_bias",
        "expert_ffn_hidden_size",
        "ffn_hidden_size",
        "hidden_size",
        "kv_lora_rank",
        "moe_topk",
        "n_routed_experts",
        "num_attention_heads",
        "num_layers",
        "q_lora_rank",
        "qk_head_dim",
        "qk_nope_head_dim",
        "qk_rope_head_dim",
        "router_bias",
        "v_head_dim",
        "vocab_size",
        "zero_expert_num",
    )
    add("embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("norm.weight", "norms", (hidden_size,))
    if n_routed_experts > 0:
        some = add.layers(num_layers)
        add.routed(
            "layers.*.mlp.experts.gate_up_proj",
            moe_topk,
            n_routed_experts + zero_expert_num,
            (n_routed_experts + zero_expert_num, 2 * expert_ffn_hidden_size, hidden_size),
            some,
        )
        add.routed(
            "layers.*.mlp.experts.down_proj",
            moe_topk,
            n_routed_experts,
            (n_routed_experts, hidden_size, expert_ffn_hidden_size),
            some,
        )
    some = add.layers(num_layers)
    add("layers.*.mlp.router.classifier.weight", "router", (n_routed_experts + zero_expert_num, hidden_size), some)
    add("layers.*.self_attn.0.q_a_proj.weight", "attention", (q_lora_rank, hidden_size), some)
    add("layers.*.self_attn.0.q_a_layernorm.weight", "norms", (q_lora_rank,), some)
    add("layers.*.self_attn.0.q_b_proj.weight", "attention", (num_attention_heads * qk_head_dim, q_lora_rank), some)
    add(
        "layers.*.self_attn.0.kv_a_proj_with_mqa.weight",
        "attention",
        (kv_lora_rank + qk_rope_head_dim, hidden_size),
        some,
    )
    add("layers.*.self_attn.0.kv_a_layernorm.weight", "norms", (kv_lora_rank,), some)
    add(
        "layers.*.self_attn.0.kv_b_proj.weight",
        "attention",
        (num_attention_heads * (qk_nope_head_dim + v_head_dim), kv_lora_rank),
        some,
    )
    add("layers.*.self_attn.0.o_proj.weight", "attention", (hidden_size, num_attention_heads * v_head_dim), some)
    add("layers.*.self_attn.1.q_a_proj.weight", "attention", (q_lora_rank, hidden_size), some)
    add("layers.*.self_attn.1.q_a_layernorm.weight", "norms", (q_lora_rank,), some)
    add("layers.*.self_attn.1.q_b_proj.weight", "attention", (num_attention_heads * qk_head_dim, q_lora_rank), some)
    add(
        "layers.*.self_attn.1.kv_a_proj_with_mqa.weight",
        "attention",
        (kv_lora_rank + qk_rope_head_dim, hidden_size),
        some,
    )
    add("layers.*.self_attn.1.kv_a_layernorm.weight", "norms", (kv_lora_rank,), some)
    add(
        "layers.*.self_attn.1.kv_b_proj.weight",
        "attention",
        (num_attention_heads * (qk_nope_head_dim + v_head_dim), kv_lora_rank),
        some,
    )
    add("layers.*.self_attn.1.o_proj.weight", "attention", (hidden_size, num_attention_heads * v_head_dim), some)
    add("layers.*.mlps.0.gate_proj.weight", "feed-forward", (ffn_hidden_size, hidden_size), some)
    add("layers.*.mlps.0.up_proj.weight", "feed-forward", (ffn_hidden_size, hidden_size), some)
    add("layers.*.mlps.0.down_proj.weight", "feed-forward", (hidden_size, ffn_hidden_size), some)
    add("layers.*.mlps.1.gate_proj.weight", "feed-forward", (ffn_hidden_size, hidden_size), some)
    add("layers.*.mlps.1.up_proj.weight", "feed-forward", (ffn_hidden_size, hidden_size), some)
    add("layers.*.mlps.1.down_proj.weight", "feed-forward", (hidden_size, ffn_hidden_size), some)
    add("layers.*.input_layernorm.0.weight", "norms", (hidden_size,), some)
    add("layers.*.input_layernorm.1.weight", "norms", (hidden_size,), some)
    add("layers.*.post_attention_layernorm.0.weight", "norms", (hidden_size,), some)
    add("layers.*.post_attention_layernorm.1.weight", "norms", (hidden_size,), some)
    add.buffer("layers.*.mlp.router.e_score_correction_bias", "router", (n_routed_experts + zero_expert_num,), some)
    if attention_bias:
        some = add.layers(num_layers)
        add("layers.*.self_attn.0.q_a_proj.bias", "attention", (q_lora_rank,), some)
        add("layers.*.self_attn.0.kv_a_proj_with_mqa.bias", "attention", (kv_lora_rank + qk_rope_head_dim,), some)
        add("layers.*.self_attn.0.o_proj.bias", "attention", (hidden_size,), some)
        add("layers.*.self_attn.1.q_a_proj.bias", "attention", (q_lora_rank,), some)
        add("layers.*.self_attn.1.kv_a_proj_with_mqa.bias", "attention", (kv_lora_rank + qk_rope_head_dim,), some)
        add("layers.*.self_attn.1.o_proj.bias", "attention", (hidden_size,), some)
    if router_bias:
        add(
            "layers.*.mlp.router.classifier.bias", "router", (n_routed_experts + zero_expert_num,), add.layers(num_layers)
        )


def LongcatFlashForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("model.", LongcatFlashModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.embed_tokens.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))
