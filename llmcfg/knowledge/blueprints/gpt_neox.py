"""gpt_neox: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "GPTNeoXForCausalLM"


def GPTNeoXModel(add, c):
    attention_bias, hidden_size, intermediate_size, num_hidden_layers, vocab_size = add.read(
        c, "attention_bias", "hidden_size", "intermediate_size", "num_hidden_layers", "vocab_size"
    )
    add("embed_in.weight", "embedding", (vocab_size, hidden_size))
    add("final_layer_norm.weight", "norms", (hidden_size,))
    add("final_layer_norm.bias", "norms", (hidden_size,))
    some = add.layers(num_hidden_layers)
    add("layers.*.input_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.input_layernorm.bias", "norms", (hidden_size,), some)
    add("layers.*.post_attention_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.post_attention_layernorm.bias", "norms", (hidden_size,), some)
    add("layers.*.attention.query_key_value.weight", "attention", (3 * hidden_size, hidden_size), some)
    add("layers.*.attention.dense.weight", "attention", (hidden_size, hidden_size), some)
    add("layers.*.mlp.dense_h_to_4h.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("layers.*.mlp.dense_h_to_4h.bias", "feed-forward", (intermediate_size,), some)
    add("layers.*.mlp.dense_4h_to_h.weight", "feed-forward", (hidden_size, intermediate_size), some)
    add("layers.*.mlp.dense_4h_to_h.bias", "feed-forward", (hidden_size,), some)
    if attention_bias:
        some = add.layers(num_hidden_layers)
        add("layers.*.attention.query_key_value.bias", "attention", (3 * hidden_size,), some)
        add("layers.*.attention.dense.bias", "attention", (hidden_size,), some)


def GPTNeoXForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("gpt_neox.", GPTNeoXModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "gpt_neox.embed_in.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))


def GPTNeoXForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("gpt_neox.", GPTNeoXModel, c)
    add("score.weight", "head", (num_labels, hidden_size))


def GPTNeoXForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("gpt_neox.", GPTNeoXModel, c)
    add("classifier.weight", "head", (num_labels, hidden_size))
    add("classifier.bias", "head", (num_labels,))


def GPTNeoXForQuestionAnswering(add, c):
    (hidden_size,) = add.read(c, "hidden_size")
    add.base("gpt_neox.", GPTNeoXModel, c)
    add("qa_outputs.weight", "head", (2, hidden_size))
    add("qa_outputs.bias", "head", (2,))
