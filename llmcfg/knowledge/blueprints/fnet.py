"""fnet: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "FNetForMaskedLM"

def FNetModel(add, c):
    hidden_size, intermediate_size, max_position_embeddings, num_hidden_layers, type_vocab_size, use_tpu_fourier_optimizations, vocab_size = add.read(c, 'hidden_size', 'intermediate_size', 'max_position_embeddings', 'num_hidden_layers', 'type_vocab_size', 'use_tpu_fourier_optimizations', 'vocab_size')
    add.only('use_tpu_fourier_optimizations', use_tpu_fourier_optimizations, False)
    add('embeddings.word_embeddings.weight', 'embedding', (vocab_size, hidden_size))
    add('embeddings.position_embeddings.weight', 'embedding', (max_position_embeddings, hidden_size))
    add('embeddings.token_type_embeddings.weight', 'embedding', (type_vocab_size, hidden_size))
    add('embeddings.LayerNorm.weight', 'norms', (hidden_size,))
    add('embeddings.LayerNorm.bias', 'norms', (hidden_size,))
    add('embeddings.projection.weight', 'embedding', (hidden_size, hidden_size))
    add('embeddings.projection.bias', 'embedding', (hidden_size,))
    add('pooler.dense.weight', 'other', (hidden_size, hidden_size))
    add('pooler.dense.bias', 'other', (hidden_size,))
    some = add.layers(num_hidden_layers)
    add('encoder.layer.*.fourier.output.LayerNorm.weight', 'norms', (hidden_size,), some)
    add('encoder.layer.*.fourier.output.LayerNorm.bias', 'norms', (hidden_size,), some)
    add('encoder.layer.*.intermediate.dense.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('encoder.layer.*.intermediate.dense.bias', 'feed-forward', (intermediate_size,), some)
    add('encoder.layer.*.output.dense.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('encoder.layer.*.output.dense.bias', 'feed-forward', (hidden_size,), some)
    add('encoder.layer.*.output.LayerNorm.weight', 'norms', (hidden_size,), some)
    add('encoder.layer.*.output.LayerNorm.bias', 'norms', (hidden_size,), some)


def FNetForMaskedLM(add, c):
    hidden_size, tie_word_embeddings, use_tpu_fourier_optimizations, vocab_size = add.read(c, 'hidden_size', 'tie_word_embeddings', 'use_tpu_fourier_optimizations', 'vocab_size')
    add.only('use_tpu_fourier_optimizations', use_tpu_fourier_optimizations, False)
    add.base('fnet.', FNetModel, c)
    add('cls.predictions.bias', 'head', (vocab_size,))
    add('cls.predictions.transform.dense.weight', 'head', (hidden_size, hidden_size))
    add('cls.predictions.transform.dense.bias', 'head', (hidden_size,))
    add('cls.predictions.transform.LayerNorm.weight', 'head', (hidden_size,))
    add('cls.predictions.transform.LayerNorm.bias', 'head', (hidden_size,))
    if tie_word_embeddings:
        add.tied('cls.predictions.decoder.weight', 'head', 'fnet.embeddings.word_embeddings.weight', (vocab_size, hidden_size))
        add.tied('cls.predictions.decoder.bias', 'head', 'cls.predictions.bias', (vocab_size,))
    if not tie_word_embeddings:
        add('cls.predictions.decoder.weight', 'head', (vocab_size, hidden_size))
        add('cls.predictions.decoder.bias', 'head', (vocab_size,))


def FNetForPreTraining(add, c):
    hidden_size, tie_word_embeddings, use_tpu_fourier_optimizations, vocab_size = add.read(c, 'hidden_size', 'tie_word_embeddings', 'use_tpu_fourier_optimizations', 'vocab_size')
    add.only('use_tpu_fourier_optimizations', use_tpu_fourier_optimizations, False)
    add.base('fnet.', FNetModel, c)
    add('cls.predictions.bias', 'head', (vocab_size,))
    add('cls.predictions.transform.dense.weight', 'head', (hidden_size, hidden_size))
    add('cls.predictions.transform.dense.bias', 'head', (hidden_size,))
    add('cls.predictions.transform.LayerNorm.weight', 'head', (hidden_size,))
    add('cls.predictions.transform.LayerNorm.bias', 'head', (hidden_size,))
    add('cls.seq_relationship.weight', 'head', (2, hidden_size))
    add('cls.seq_relationship.bias', 'head', (2,))
    if tie_word_embeddings:
        add.tied('cls.predictions.decoder.weight', 'head', 'fnet.embeddings.word_embeddings.weight', (vocab_size, hidden_size))
        add.tied('cls.predictions.decoder.bias', 'head', 'cls.predictions.bias', (vocab_size,))
    if not tie_word_embeddings:
        add('cls.predictions.decoder.weight', 'head', (vocab_size, hidden_size))
        add('cls.predictions.decoder.bias', 'head', (vocab_size,))


def FNetForSequenceClassification(add, c):
    hidden_size, num_labels, use_tpu_fourier_optimizations = add.read(c, 'hidden_size', 'num_labels', 'use_tpu_fourier_optimizations')
    add.only('use_tpu_fourier_optimizations', use_tpu_fourier_optimizations, False)
    add.base('fnet.', FNetModel, c)
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))


def FNetForTokenClassification(add, c):
    hidden_size, num_labels, use_tpu_fourier_optimizations = add.read(c, 'hidden_size', 'num_labels', 'use_tpu_fourier_optimizations')
    add.only('use_tpu_fourier_optimizations', use_tpu_fourier_optimizations, False)
    add.base('fnet.', FNetModel, c)
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))


def FNetForQuestionAnswering(add, c):
    hidden_size, num_labels, use_tpu_fourier_optimizations = add.read(c, 'hidden_size', 'num_labels', 'use_tpu_fourier_optimizations')
    add.only('use_tpu_fourier_optimizations', use_tpu_fourier_optimizations, False)
    add.base('fnet.', FNetModel, c)
    add('qa_outputs.weight', 'head', (num_labels, hidden_size))
    add('qa_outputs.bias', 'head', (num_labels,))
