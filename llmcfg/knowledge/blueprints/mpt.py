"""mpt: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "MptForCausalLM"


def MptModel(add, c):
    d_model, n_layers, vocab_size = add.read(c, "d_model", "n_layers", "vocab_size")
    add("wte.weight", "embedding", (vocab_size, d_model))
    add("norm_f.weight", "norms", (d_model,))
    some = add.layers(n_layers)
    add("blocks.*.norm_1.weight", "norms", (d_model,), some)
    add("blocks.*.attn.Wqkv.weight", "attention", (3 * d_model, d_model), some)
    add("blocks.*.attn.out_proj.weight", "attention", (d_model, d_model), some)
    add("blocks.*.norm_2.weight", "norms", (d_model,), some)
    add("blocks.*.ffn.up_proj.weight", "feed-forward", (4 * d_model, d_model), some)
    add("blocks.*.ffn.down_proj.weight", "feed-forward", (d_model, 4 * d_model), some)


def MptForCausalLM(add, c):
    d_model, tie_word_embeddings, vocab_size = add.read(c, "d_model", "tie_word_embeddings", "vocab_size")
    add.base("transformer.", MptModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "transformer.wte.weight", (vocab_size, d_model))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, d_model))


def MptForSequenceClassification(add, c):
    d_model, num_labels = add.read(c, "d_model", "num_labels")
    add.base("transformer.", MptModel, c)
    add("score.weight", "head", (num_labels, d_model))


def MptForTokenClassification(add, c):
    d_model, num_labels = add.read(c, "d_model", "num_labels")
    add.base("transformer.", MptModel, c)
    add("classifier.weight", "head", (num_labels, d_model))
    add("classifier.bias", "head", (num_labels,))


def MptForQuestionAnswering(add, c):
    (d_model,) = add.read(c, "d_model")
    add.base("transformer.", MptModel, c)
    add("qa_outputs.weight", "head", (2, d_model))
    add("qa_outputs.bias", "head", (2,))
