"""gpt_oss: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "GptOssForCausalLM"


def GptOssModel(add, c):
    (
        attention_bias,
        head_dim,
        hidden_size,
        intermediate_size,
        num_attention_heads,
        num_experts_per_tok,
        num_hidden_layers,
        num_key_value_heads,
        num_local_experts,
        vocab_size,
    ) = add.read(
        c,
        "attention_bias",
        "head_dim",
        "hidden_size",
        "intermediate_size",
        "num_attention_heads",
        "num_experts_per_tok",
        "num_hidden_layers",
        "num_key_value_heads",
        "num_local_experts",
        "vocab_size",
    )
    add("embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("norm.weight", "norms", (hidden_size,))
    some = add.layers(num_hidden_layers)
    add("layers.*.self_attn.sinks", "attention", (num_attention_heads,), some)
    add("layers.*.self_attn.q_proj.weight", "attention", (num_attention_heads * head_dim, hidden_size), some)
    add("layers.*.self_attn.k_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
    add("layers.*.self_attn.v_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
    add("layers.*.self_attn.o_proj.weight", "attention", (hidden_size, num_attention_heads * head_dim), some)
    add("layers.*.mlp.router.weight", "router", (num_local_experts, hidden_size), some)
    add("layers.*.mlp.router.bias", "router", (num_local_experts,), some)
    add.routed(
        "layers.*.mlp.experts.gate_up_proj",
        num_experts_per_tok,
        num_local_experts,
        (num_local_experts, hidden_size, 2 * intermediate_size),
        some,
    )
    add.routed(
        "layers.*.mlp.experts.gate_up_proj_bias",
        num_experts_per_tok,
        num_local_experts,
        (num_local_experts, 2 * intermediate_size),
        some,
    )
    add.routed(
        "layers.*.mlp.experts.down_proj",
        num_experts_per_tok,
        num_local_experts,
        (num_local_experts, intermediate_size, hidden_size),
        some,
    )
    add.routed(
        "layers.*.mlp.experts.down_proj_bias",
        num_experts_per_tok,
        num_local_experts,
        (num_local_experts, hidden_size),
        some,
    )
    add("layers.*.input_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.post_attention_layernorm.weight", "norms", (hidden_size,), some)
    if attention_bias:
        some = add.layers(num_hidden_layers)
        add("layers.*.self_attn.q_proj.bias", "attention", (num_attention_heads * head_dim,), some)
        add("layers.*.self_attn.k_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
        add("layers.*.self_attn.v_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
        add("layers.*.self_attn.o_proj.bias", "attention", (hidden_size,), some)


def GptOssForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("model.", GptOssModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.embed_tokens.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))


def GptOssForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("model.", GptOssModel, c)
    add("score.weight", "head", (num_labels, hidden_size))


def GptOssForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("model.", GptOssModel, c)
    add("score.weight", "head", (num_labels, hidden_size))
    add("score.bias", "head", (num_labels,))
