"""bloom: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "BloomForCausalLM"


def BloomModel(add, c):
    hidden_size, n_layer, vocab_size = add.read(c, "hidden_size", "n_layer", "vocab_size")
    add("word_embeddings.weight", "embedding", (vocab_size, hidden_size))
    add("word_embeddings_layernorm.weight", "norms", (hidden_size,))
    add("word_embeddings_layernorm.bias", "norms", (hidden_size,))
    add("ln_f.weight", "norms", (hidden_size,))
    add("ln_f.bias", "norms", (hidden_size,))
    some = add.layers(n_layer)
    add("h.*.input_layernorm.weight", "norms", (hidden_size,), some)
    add("h.*.input_layernorm.bias", "norms", (hidden_size,), some)
    add("h.*.self_attention.query_key_value.weight", "attention", (3 * hidden_size, hidden_size), some)
    add("h.*.self_attention.query_key_value.bias", "attention", (3 * hidden_size,), some)
    add("h.*.self_attention.dense.weight", "attention", (hidden_size, hidden_size), some)
    add("h.*.self_attention.dense.bias", "attention", (hidden_size,), some)
    add("h.*.post_attention_layernorm.weight", "norms", (hidden_size,), some)
    add("h.*.post_attention_layernorm.bias", "norms", (hidden_size,), some)
    add("h.*.mlp.dense_h_to_4h.weight", "feed-forward", (4 * hidden_size, hidden_size), some)
    add("h.*.mlp.dense_h_to_4h.bias", "feed-forward", (4 * hidden_size,), some)
    add("h.*.mlp.dense_4h_to_h.weight", "feed-forward", (hidden_size, 4 * hidden_size), some)
    add("h.*.mlp.dense_4h_to_h.bias", "feed-forward", (hidden_size,), some)


def BloomForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("transformer.", BloomModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "transformer.word_embeddings.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))


def BloomForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("transformer.", BloomModel, c)
    add("score.weight", "head", (num_labels, hidden_size))


def BloomForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("transformer.", BloomModel, c)
    add("classifier.weight", "head", (num_labels, hidden_size))
    add("classifier.bias", "head", (num_labels,))


def BloomForQuestionAnswering(add, c):
    (hidden_size,) = add.read(c, "hidden_size")
    add.base("transformer.", BloomModel, c)
    add("qa_outputs.weight", "head", (2, hidden_size))
    add("qa_outputs.bias", "head", (2,))
