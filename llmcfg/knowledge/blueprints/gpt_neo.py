"""gpt_neo: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "GPTNeoForCausalLM"


def GPTNeoModel(add, c):
    hidden_size, intermediate_size, max_position_embeddings, num_layers, vocab_size = add.read(
        c, "hidden_size", "intermediate_size", "max_position_embeddings", "num_layers", "vocab_size"
    )
    add("wte.weight", "embedding", (vocab_size, hidden_size))
    add("wpe.weight", "embedding", (max_position_embeddings, hidden_size))
    add("ln_f.weight", "norms", (hidden_size,))
    add("ln_f.bias", "norms", (hidden_size,))
    some = add.layers(num_layers)
    add("h.*.ln_1.weight", "norms", (hidden_size,), some)
    add("h.*.ln_1.bias", "norms", (hidden_size,), some)
    add("h.*.attn.attention.k_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("h.*.attn.attention.v_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("h.*.attn.attention.q_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("h.*.attn.attention.out_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("h.*.attn.attention.out_proj.bias", "attention", (hidden_size,), some)
    add("h.*.ln_2.weight", "norms", (hidden_size,), some)
    add("h.*.ln_2.bias", "norms", (hidden_size,), some)
    add("h.*.mlp.c_proj.bias", "feed-forward", (hidden_size,), some)
    if intermediate_size is None:
        some = add.layers(num_layers)
        add("h.*.mlp.c_fc.weight", "feed-forward", (4 * hidden_size, hidden_size), some)
        add("h.*.mlp.c_fc.bias", "feed-forward", (4 * hidden_size,), some)
        add("h.*.mlp.c_proj.weight", "feed-forward", (hidden_size, 4 * hidden_size), some)
    if intermediate_size is not None:
        some = add.layers(num_layers)
        add("h.*.mlp.c_fc.weight", "feed-forward", (intermediate_size, hidden_size), some)
        add("h.*.mlp.c_fc.bias", "feed-forward", (intermediate_size,), some)
        add("h.*.mlp.c_proj.weight", "feed-forward", (hidden_size, intermediate_size), some)


def GPTNeoForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("transformer.", GPTNeoModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "transformer.wte.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))


def GPTNeoForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("transformer.", GPTNeoModel, c)
    add("score.weight", "head", (num_labels, hidden_size))


def GPTNeoForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("transformer.", GPTNeoModel, c)
    add("classifier.weight", "head", (num_labels, hidden_size))
    add("classifier.bias", "head", (num_labels,))


def GPTNeoForQuestionAnswering(add, c):
    (hidden_size,) = add.read(c, "hidden_size")
    add.base("transformer.", GPTNeoModel, c)
    add("qa_outputs.weight", "head", (2, hidden_size))
    add("qa_outputs.bias", "head", (2,))
