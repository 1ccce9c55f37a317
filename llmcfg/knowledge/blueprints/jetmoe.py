"""jetmoe: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 40 random edits of it that
were not used to make this file.
"""

MAIN = "JetMoeForCausalLM"


def JetMoeModel(add, c):
    (
        hidden_size,
        intermediate_size,
        kv_channels,
        num_experts_per_tok,
        num_hidden_layers,
        num_key_value_heads,
        num_local_experts,
        vocab_size,
    ) = add.read(
        c,
        "hidden_size",
        "intermediate_size",
        "kv_channels",
        "num_experts_per_tok",
        "num_hidden_layers",
        "num_key_value_heads",
        "num_local_experts",
        "vocab_size",
    )
    add("embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("norm.weight", "norms", (hidden_size,))
    some = add.layers(num_hidden_layers)
    add("layers.*.mlp.bias", "feed-forward", (hidden_size,), some)
    add.routed(
        "layers.*.mlp.input_linear.weight",
        num_experts_per_tok,
        num_local_experts,
        (num_local_experts, intermediate_size * 2, hidden_size),
        some,
    )
    add.routed(
        "layers.*.mlp.output_linear.weight",
        num_experts_per_tok,
        num_local_experts,
        (num_local_experts, hidden_size, intermediate_size),
        some,
    )
    add("layers.*.mlp.router.layer.weight", "router", (num_local_experts, hidden_size), some)
    add("layers.*.input_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.post_attention_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.self_attention.experts.bias", "experts", (hidden_size,), some)
    add.routed(
        "layers.*.self_attention.experts.input_linear.weight",
        num_experts_per_tok,
        num_local_experts,
        (num_local_experts, kv_channels * num_key_value_heads, hidden_size),
        some,
    )
    add.routed(
        "layers.*.self_attention.experts.output_linear.weight",
        num_experts_per_tok,
        num_local_experts,
        (num_local_experts, hidden_size, kv_channels * num_key_value_heads),
        some,
    )
    add("layers.*.self_attention.experts.router.layer.weight", "router", (num_local_experts, hidden_size), some)
    add(
        "layers.*.self_attention.kv_proj.weight",
        "attention",
        (kv_channels * num_key_value_heads * 2, hidden_size),
        some,
    )


def JetMoeForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("model.", JetMoeModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.embed_tokens.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))


def JetMoeForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("model.", JetMoeModel, c)
    add("score.weight", "head", (num_labels, hidden_size))
