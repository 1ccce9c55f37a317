"""mobilebert: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "MobileBertForMaskedLM"

def MobileBertModel(add, c):
    classifier_activation, embedding_size, hidden_size, intermediate_size, intra_bottleneck_size, key_query_shared_bottleneck, max_position_embeddings, num_attention_heads, num_feedforward_networks, num_hidden_layers, trigram_input, true_hidden_size, type_vocab_size, use_bottleneck, use_bottleneck_attention, vocab_size = add.read(c, 'classifier_activation', 'embedding_size', 'hidden_size', 'intermediate_size', 'intra_bottleneck_size', 'key_query_shared_bottleneck', 'max_position_embeddings', 'num_attention_heads', 'num_feedforward_networks', 'num_hidden_layers', 'trigram_input', 'true_hidden_size', 'type_vocab_size', 'use_bottleneck', 'use_bottleneck_attention', 'vocab_size')
    add('embeddings.word_embeddings.weight', 'embedding', (vocab_size, embedding_size))
    add('embeddings.position_embeddings.weight', 'embedding', (max_position_embeddings, hidden_size))
    add('embeddings.token_type_embeddings.weight', 'embedding', (type_vocab_size, hidden_size))
    add('embeddings.embedding_transformation.bias', 'embedding', (hidden_size,))
    add('embeddings.LayerNorm.bias', 'norms', (hidden_size,))
    add('embeddings.LayerNorm.weight', 'norms', (hidden_size,))
    if trigram_input:
        add('embeddings.embedding_transformation.weight', 'embedding', (hidden_size, embedding_size * 3))
    if not trigram_input:
        add('embeddings.embedding_transformation.weight', 'embedding', (hidden_size, embedding_size))
    some = add.layers(num_hidden_layers)
    add('encoder.layer.*.attention.self.query.weight', 'attention', (num_attention_heads * int(true_hidden_size / num_attention_heads), true_hidden_size), some)
    add('encoder.layer.*.attention.self.query.bias', 'attention', (num_attention_heads * int(true_hidden_size / num_attention_heads),), some)
    add('encoder.layer.*.attention.self.key.weight', 'attention', (num_attention_heads * int(true_hidden_size / num_attention_heads), true_hidden_size), some)
    add('encoder.layer.*.attention.self.key.bias', 'attention', (num_attention_heads * int(true_hidden_size / num_attention_heads),), some)
    add('encoder.layer.*.attention.self.value.bias', 'attention', (num_attention_heads * int(true_hidden_size / num_attention_heads),), some)
    add('encoder.layer.*.attention.output.dense.weight', 'attention', (true_hidden_size, true_hidden_size), some)
    add('encoder.layer.*.attention.output.dense.bias', 'attention', (true_hidden_size,), some)
    add('encoder.layer.*.attention.output.LayerNorm.bias', 'norms', (true_hidden_size,), some)
    add('encoder.layer.*.attention.output.LayerNorm.weight', 'norms', (true_hidden_size,), some)
    add('encoder.layer.*.intermediate.dense.weight', 'feed-forward', (intermediate_size, true_hidden_size), some)
    add('encoder.layer.*.intermediate.dense.bias', 'feed-forward', (intermediate_size,), some)
    add('encoder.layer.*.output.dense.weight', 'feed-forward', (true_hidden_size, intermediate_size), some)
    add('encoder.layer.*.output.dense.bias', 'feed-forward', (true_hidden_size,), some)
    add('encoder.layer.*.output.LayerNorm.bias', 'norms', (true_hidden_size,), some)
    add('encoder.layer.*.output.LayerNorm.weight', 'norms', (true_hidden_size,), some)
    if use_bottleneck_attention:
        add('encoder.layer.*.attention.self.value.weight', 'attention', (num_attention_heads * int(true_hidden_size / num_attention_heads), true_hidden_size), add.layers(num_hidden_layers))
    if not use_bottleneck_attention:
        add('encoder.layer.*.attention.self.value.weight', 'attention', (num_attention_heads * int(true_hidden_size / num_attention_heads), hidden_size), add.layers(num_hidden_layers))
    if use_bottleneck:
        some = add.layers(num_hidden_layers)
        add('encoder.layer.*.output.bottleneck.dense.weight', 'other', (hidden_size, true_hidden_size), some)
        add('encoder.layer.*.output.bottleneck.dense.bias', 'other', (hidden_size,), some)
        add('encoder.layer.*.output.bottleneck.LayerNorm.bias', 'norms', (hidden_size,), some)
        add('encoder.layer.*.output.bottleneck.LayerNorm.weight', 'norms', (hidden_size,), some)
        add('encoder.layer.*.bottleneck.input.dense.weight', 'other', (intra_bottleneck_size, hidden_size), some)
        add('encoder.layer.*.bottleneck.input.dense.bias', 'other', (intra_bottleneck_size,), some)
        add('encoder.layer.*.bottleneck.input.LayerNorm.bias', 'norms', (intra_bottleneck_size,), some)
        add('encoder.layer.*.bottleneck.input.LayerNorm.weight', 'norms', (intra_bottleneck_size,), some)
    if use_bottleneck and key_query_shared_bottleneck:
        some = add.layers(num_hidden_layers)
        add('encoder.layer.*.bottleneck.attention.dense.weight', 'attention', (intra_bottleneck_size, hidden_size), some)
        add('encoder.layer.*.bottleneck.attention.dense.bias', 'attention', (intra_bottleneck_size,), some)
        add('encoder.layer.*.bottleneck.attention.LayerNorm.bias', 'norms', (intra_bottleneck_size,), some)
        add('encoder.layer.*.bottleneck.attention.LayerNorm.weight', 'norms', (intra_bottleneck_size,), some)
    some = add.layers(num_hidden_layers)
    some1 = add.layers(num_feedforward_networks - 1)
    add('encoder.layer.*.ffn.*.intermediate.dense.weight', 'feed-forward', (intermediate_size, true_hidden_size), some, some1)
    add('encoder.layer.*.ffn.*.intermediate.dense.bias', 'feed-forward', (intermediate_size,), some, some1)
    add('encoder.layer.*.ffn.*.output.dense.weight', 'feed-forward', (true_hidden_size, intermediate_size), some, some1)
    add('encoder.layer.*.ffn.*.output.dense.bias', 'feed-forward', (true_hidden_size,), some, some1)
    add('encoder.layer.*.ffn.*.output.LayerNorm.bias', 'norms', (true_hidden_size,), some, some1)
    add('encoder.layer.*.ffn.*.output.LayerNorm.weight', 'norms', (true_hidden_size,), some, some1)
    if classifier_activation:
        add('pooler.dense.weight', 'other', (hidden_size, hidden_size))
        add('pooler.dense.bias', 'other', (hidden_size,))


def MobileBertForMaskedLM(add, c):
    embedding_size, hidden_size, tie_word_embeddings, vocab_size = add.read(c, 'embedding_size', 'hidden_size', 'tie_word_embeddings', 'vocab_size')
    add.base('mobilebert.', MobileBertModel, c, 'pooler.')
    add('cls.predictions.bias', 'head', (vocab_size,))
    add('cls.predictions.transform.dense.weight', 'head', (hidden_size, hidden_size))
    add('cls.predictions.transform.dense.bias', 'head', (hidden_size,))
    add('cls.predictions.transform.LayerNorm.weight', 'head', (hidden_size,))
    add('cls.predictions.transform.LayerNorm.bias', 'head', (hidden_size,))
    add('cls.predictions.dense.weight', 'head', (hidden_size - embedding_size, vocab_size))
    if tie_word_embeddings:
        add.tied('cls.predictions.decoder.weight', 'head', 'mobilebert.embeddings.word_embeddings.weight', (vocab_size, embedding_size))
        add.tied('cls.predictions.decoder.bias', 'head', 'cls.predictions.bias', (vocab_size,))
    if not tie_word_embeddings:
        add('cls.predictions.decoder.weight', 'head', (vocab_size, embedding_size))
        add('cls.predictions.decoder.bias', 'head', (vocab_size,))


def MobileBertForPreTraining(add, c):
    embedding_size, hidden_size, tie_word_embeddings, vocab_size = add.read(c, 'embedding_size', 'hidden_size', 'tie_word_embeddings', 'vocab_size')
    add.base('mobilebert.', MobileBertModel, c)
    add('cls.predictions.bias', 'head', (vocab_size,))
    add('cls.predictions.transform.dense.weight', 'head', (hidden_size, hidden_size))
    add('cls.predictions.transform.dense.bias', 'head', (hidden_size,))
    add('cls.predictions.transform.LayerNorm.weight', 'head', (hidden_size,))
    add('cls.predictions.transform.LayerNorm.bias', 'head', (hidden_size,))
    add('cls.predictions.dense.weight', 'head', (hidden_size - embedding_size, vocab_size))
    add('cls.seq_relationship.weight', 'head', (2, hidden_size))
    add('cls.seq_relationship.bias', 'head', (2,))
    if tie_word_embeddings:
        add.tied('cls.predictions.decoder.weight', 'head', 'mobilebert.embeddings.word_embeddings.weight', (vocab_size, embedding_size))
        add.tied('cls.predictions.decoder.bias', 'head', 'cls.predictions.bias', (vocab_size,))
    if not tie_word_embeddings:
        add('cls.predictions.decoder.weight', 'head', (vocab_size, embedding_size))
        add('cls.predictions.decoder.bias', 'head', (vocab_size,))


def MobileBertForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('mobilebert.', MobileBertModel, c)
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))


def MobileBertForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('mobilebert.', MobileBertModel, c, 'pooler.')
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))


def MobileBertForQuestionAnswering(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('mobilebert.', MobileBertModel, c, 'pooler.')
    add('qa_outputs.weight', 'head', (num_labels, hidden_size))
    add('qa_outputs.bias', 'head', (num_labels,))
