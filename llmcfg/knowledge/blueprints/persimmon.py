"""persimmon: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "PersimmonForCausalLM"


def PersimmonModel(add, c):
    hidden_size, intermediate_size, num_attention_heads, num_hidden_layers, qk_layernorm, vocab_size = add.read(
        c, "hidden_size", "intermediate_size", "num_attention_heads", "num_hidden_layers", "qk_layernorm", "vocab_size"
    )
    add("embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("final_layernorm.weight", "norms", (hidden_size,))
    add("final_layernorm.bias", "norms", (hidden_size,))
    some = add.layers(num_hidden_layers)
    add("layers.*.self_attn.query_key_value.weight", "attention", (3 * hidden_size, hidden_size), some)
    add("layers.*.self_attn.query_key_value.bias", "attention", (3 * hidden_size,), some)
    add(
        "layers.*.self_attn.dense.weight",
        "attention",
        (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)),
        some,
    )
    add("layers.*.self_attn.dense.bias", "attention", (hidden_size,), some)
    add("layers.*.mlp.dense_h_to_4h.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("layers.*.mlp.dense_h_to_4h.bias", "feed-forward", (intermediate_size,), some)
    add("layers.*.mlp.dense_4h_to_h.weight", "feed-forward", (hidden_size, intermediate_size), some)
    add("layers.*.mlp.dense_4h_to_h.bias", "feed-forward", (hidden_size,), some)
    add("layers.*.input_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.input_layernorm.bias", "norms", (hidden_size,), some)
    add("layers.*.post_attention_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.post_attention_layernorm.bias", "norms", (hidden_size,), some)
    if qk_layernorm:
        some = add.layers(num_hidden_layers)
        add("layers.*.self_attn.q_layernorm.weight", "norms", (hidden_size // num_attention_heads,), some)
        add("layers.*.self_attn.q_layernorm.bias", "norms", (hidden_size // num_attention_heads,), some)
        add("layers.*.self_attn.k_layernorm.weight", "norms", (hidden_size // num_attention_heads,), some)
        add("layers.*.self_attn.k_layernorm.bias", "norms", (hidden_size // num_attention_heads,), some)


def PersimmonForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("model.", PersimmonModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.embed_tokens.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))


def PersimmonForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("model.", PersimmonModel, c)
    add("score.weight", "head", (num_labels, hidden_size))


def PersimmonForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("model.", PersimmonModel, c)
    add("score.weight", "head", (num_labels, hidden_size))
    add("score.bias", "head", (num_labels,))
