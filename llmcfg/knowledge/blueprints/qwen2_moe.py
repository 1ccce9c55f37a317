"""qwen2_moe: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Qwen2MoeForCausalLM"


def Qwen2MoeModel(add, c):
    (
        decoder_sparse_step,
        head_dim,
        hidden_size,
        intermediate_size,
        mlp_only_layers,
        moe_intermediate_size,
        num_attention_heads,
        num_experts,
        num_experts_per_tok,
        num_hidden_layers,
        num_key_value_heads,
        qkv_bias,
        shared_expert_intermediate_size,
        vocab_size,
    ) = add.read(
        c,
        "decoder_sparse_step",
        "head_dim",
        "hidden_size",
        "intermediate_size",
        "mlp_only_layers",
        "moe_intermediate_size",
        "num_attention_heads",
        "num_experts",
        "num_experts_per_tok",
        "num_hidden_layers",
        "num_key_value_heads",
        "qkv_bias",
        "shared_expert_intermediate_size",
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
    if qkv_bias and head_dim:
        some = add.layers(num_hidden_layers)
        add("layers.*.self_attn.q_proj.bias", "attention", (num_attention_heads * head_dim,), some)
        add("layers.*.self_attn.k_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
        add("layers.*.self_attn.v_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
    if qkv_bias and not head_dim:
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
    some = [
        i0
        for i0 in add.layers(num_hidden_layers)
        if i0 not in mlp_only_layers and (i0 + 1) % decoder_sparse_step == 0 and num_experts > 0
    ]
    if some:
        add("layers.*.mlp.gate.weight", "router", (num_experts, hidden_size), some)
        add.routed(
            "layers.*.mlp.experts.gate_up_proj",
            num_experts_per_tok,
            num_experts,
            (num_experts, 2 * moe_intermediate_size, hidden_size),
            some,
        )
        add.routed(
            "layers.*.mlp.experts.down_proj",
            num_experts_per_tok,
            num_experts,
            (num_experts, hidden_size, moe_intermediate_size),
            some,
        )
        add(
            "layers.*.mlp.shared_expert.gate_proj.weight",
            "feed-forward",
            (shared_expert_intermediate_size, hidden_size),
            some,
        )
        add(
            "layers.*.mlp.shared_expert.up_proj.weight",
            "feed-forward",
            (shared_expert_intermediate_size, hidden_size),
            some,
        )
        add(
            "layers.*.mlp.shared_expert.down_proj.weight",
            "feed-forward",
            (hidden_size, shared_expert_intermediate_size),
            some,
        )
        add("layers.*.mlp.shared_expert_gate.weight", "router", (1, hidden_size), some)
    some = add.layers(num_hidden_layers)
    add("layers.*.input_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.post_attention_layernorm.weight", "norms", (hidden_size,), some)
    some = [
        i0
        for i0 in add.layers(num_hidden_layers)
        if i0 in mlp_only_layers or ((i0 + 1) % decoder_sparse_step != 0 or num_experts <= 0)
    ]
    if some:
        add("layers.*.mlp.gate_proj.weight", "feed-forward", (intermediate_size, hidden_size), some)
        add("layers.*.mlp.up_proj.weight", "feed-forward", (intermediate_size, hidden_size), some)
        add("layers.*.mlp.down_proj.weight", "feed-forward", (hidden_size, intermediate_size), some)


def Qwen2MoeForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("model.", Qwen2MoeModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.embed_tokens.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))


def Qwen2MoeForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("model.", Qwen2MoeModel, c)
    add("score.weight", "head", (num_labels, hidden_size))


def Qwen2MoeForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("model.", Qwen2MoeModel, c)
    add("score.weight", "head", (num_labels, hidden_size))
    add("score.bias", "head", (num_labels,))


def Qwen2MoeForQuestionAnswering(add, c):
    (hidden_size,) = add.read(c, "hidden_size")
    add.base("model.", Qwen2MoeModel, c)
    add("qa_outputs.weight", "head", (2, hidden_size))
    add("qa_outputs.bias", "head", (2,))
