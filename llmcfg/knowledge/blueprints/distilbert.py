"""distilbert: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "DistilBertModel"


def DistilBertModel(add, c):
    dim, hidden_dim, max_position_embeddings, n_layers, vocab_size = add.read(
        c, "dim", "hidden_dim", "max_position_embeddings", "n_layers", "vocab_size"
    )
    add("embeddings.word_embeddings.weight", "embedding", (vocab_size, dim))
    add("embeddings.position_embeddings.weight", "embedding", (max_position_embeddings, dim))
    add("embeddings.LayerNorm.weight", "norms", (dim,))
    add("embeddings.LayerNorm.bias", "norms", (dim,))
    some = add.layers(n_layers)
    add("transformer.layer.*.attention.q_lin.weight", "attention", (dim, dim), some)
    add("transformer.layer.*.attention.q_lin.bias", "attention", (dim,), some)
    add("transformer.layer.*.attention.k_lin.weight", "attention", (dim, dim), some)
    add("transformer.layer.*.attention.k_lin.bias", "attention", (dim,), some)
    add("transformer.layer.*.attention.v_lin.weight", "attention", (dim, dim), some)
    add("transformer.layer.*.attention.v_lin.bias", "attention", (dim,), some)
    add("transformer.layer.*.attention.out_lin.weight", "attention", (dim, dim), some)
    add("transformer.layer.*.attention.out_lin.bias", "attention", (dim,), some)
    add("transformer.layer.*.sa_layer_norm.weight", "norms", (dim,), some)
    add("transformer.layer.*.sa_layer_norm.bias", "norms", (dim,), some)
    add("transformer.layer.*.ffn.lin1.weight", "feed-forward", (hidden_dim, dim), some)
    add("transformer.layer.*.ffn.lin1.bias", "feed-forward", (hidden_dim,), some)
    add("transformer.layer.*.ffn.lin2.weight", "feed-forward", (dim, hidden_dim), some)
    add("transformer.layer.*.ffn.lin2.bias", "feed-forward", (dim,), some)
    add("transformer.layer.*.output_layer_norm.weight", "norms", (dim,), some)
    add("transformer.layer.*.output_layer_norm.bias", "norms", (dim,), some)


def DistilBertForMaskedLM(add, c):
    dim, tie_word_embeddings, vocab_size = add.read(c, "dim", "tie_word_embeddings", "vocab_size")
    add.base("distilbert.", DistilBertModel, c)
    add("vocab_transform.weight", "other", (dim, dim))
    add("vocab_transform.bias", "other", (dim,))
    add("vocab_layer_norm.weight", "norms", (dim,))
    add("vocab_layer_norm.bias", "norms", (dim,))
    add("vocab_projector.bias", "head", (vocab_size,))
    if tie_word_embeddings:
        add.tied("vocab_projector.weight", "head", "distilbert.embeddings.word_embeddings.weight", (vocab_size, dim))
    if not tie_word_embeddings:
        add("vocab_projector.weight", "head", (vocab_size, dim))


def DistilBertForSequenceClassification(add, c):
    dim, num_labels = add.read(c, "dim", "num_labels")
    add.base("distilbert.", DistilBertModel, c)
    add("pre_classifier.weight", "head", (dim, dim))
    add("pre_classifier.bias", "head", (dim,))
    add("classifier.weight", "head", (num_labels, dim))
    add("classifier.bias", "head", (num_labels,))


def DistilBertForTokenClassification(add, c):
    dim, num_labels = add.read(c, "dim", "num_labels")
    add.base("distilbert.", DistilBertModel, c)
    add("classifier.weight", "head", (num_labels, dim))
    add("classifier.bias", "head", (num_labels,))


def DistilBertForQuestionAnswering(add, c):
    dim, num_labels = add.read(c, "dim", "num_labels")
    add.base("distilbert.", DistilBertModel, c)
    add("qa_outputs.weight", "head", (num_labels, dim))
    add("qa_outputs.bias", "head", (num_labels,))
