"""ctrl: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "CTRLLMHeadModel"


def CTRLModel(add, c):
    dff, n_embd, n_layer, vocab_size = add.read(c, "dff", "n_embd", "n_layer", "vocab_size")
    add("w.weight", "other", (vocab_size, n_embd))
    add("layernorm.weight", "norms", (n_embd,))
    add("layernorm.bias", "norms", (n_embd,))
    some = add.layers(n_layer)
    add("h.*.multi_head_attention.Wq.weight", "attention", (n_embd, n_embd), some)
    add("h.*.multi_head_attention.Wq.bias", "attention", (n_embd,), some)
    add("h.*.multi_head_attention.Wk.weight", "attention", (n_embd, n_embd), some)
    add("h.*.multi_head_attention.Wk.bias", "attention", (n_embd,), some)
    add("h.*.multi_head_attention.Wv.weight", "attention", (n_embd, n_embd), some)
    add("h.*.multi_head_attention.Wv.bias", "attention", (n_embd,), some)
    add("h.*.multi_head_attention.dense.weight", "attention", (n_embd, n_embd), some)
    add("h.*.multi_head_attention.dense.bias", "attention", (n_embd,), some)
    add("h.*.ffn.0.weight", "feed-forward", (dff, n_embd), some)
    add("h.*.ffn.0.bias", "feed-forward", (dff,), some)
    add("h.*.ffn.2.weight", "feed-forward", (n_embd, dff), some)
    add("h.*.ffn.2.bias", "feed-forward", (n_embd,), some)
    add("h.*.layernorm1.weight", "norms", (n_embd,), some)
    add("h.*.layernorm1.bias", "norms", (n_embd,), some)
    add("h.*.layernorm2.weight", "norms", (n_embd,), some)
    add("h.*.layernorm2.bias", "norms", (n_embd,), some)


def CTRLLMHeadModel(add, c):
    n_embd, tie_word_embeddings, vocab_size = add.read(c, "n_embd", "tie_word_embeddings", "vocab_size")
    add.base("transformer.", CTRLModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "transformer.w.weight", (vocab_size, n_embd))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, n_embd))
    add("lm_head.bias", "head", (vocab_size,))


def CTRLForSequenceClassification(add, c):
    n_embd, num_labels = add.read(c, "n_embd", "num_labels")
    add.base("transformer.", CTRLModel, c)
    add("classifier.weight", "head", (num_labels, n_embd))
