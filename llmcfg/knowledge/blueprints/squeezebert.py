"""squeezebert: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "SqueezeBertModel"

def SqueezeBertModel(add, c):
    embedding_size, hidden_size, intermediate_groups, intermediate_size, k_groups, max_position_embeddings, num_hidden_layers, output_groups, post_attention_groups, q_groups, type_vocab_size, v_groups, vocab_size = add.read(c, 'embedding_size', 'hidden_size', 'intermediate_groups', 'intermediate_size', 'k_groups', 'max_position_embeddings', 'num_hidden_layers', 'output_groups', 'post_attention_groups', 'q_groups', 'type_vocab_size', 'v_groups', 'vocab_size')
    add('embeddings.word_embeddings.weight', 'embedding', (vocab_size, embedding_size))
    add('embeddings.position_embeddings.weight', 'embedding', (max_position_embeddings, embedding_size))
    add('embeddings.token_type_embeddings.weight', 'embedding', (type_vocab_size, embedding_size))
    add('embeddings.LayerNorm.weight', 'norms', (hidden_size,))
    add('embeddings.LayerNorm.bias', 'norms', (hidden_size,))
    add('pooler.dense.weight', 'other', (hidden_size, hidden_size))
    add('pooler.dense.bias', 'other', (hidden_size,))
    some = add.layers(num_hidden_layers)
    add('encoder.layers.*.attention.query.weight', 'attention', (hidden_size, hidden_size // q_groups, 1), some)
    add('encoder.layers.*.attention.query.bias', 'attention', (hidden_size,), some)
    add('encoder.layers.*.attention.key.weight', 'attention', (hidden_size, hidden_size // k_groups, 1), some)
    add('encoder.layers.*.attention.key.bias', 'attention', (hidden_size,), some)
    add('encoder.layers.*.attention.value.weight', 'attention', (hidden_size, hidden_size // v_groups, 1), some)
    add('encoder.layers.*.attention.value.bias', 'attention', (hidden_size,), some)
    add('encoder.layers.*.post_attention.conv1d.weight', 'ssm', (hidden_size, hidden_size // post_attention_groups, 1), some)
    add('encoder.layers.*.post_attention.conv1d.bias', 'ssm', (hidden_size,), some)
    add('encoder.layers.*.post_attention.layernorm.weight', 'norms', (hidden_size,), some)
    add('encoder.layers.*.post_attention.layernorm.bias', 'norms', (hidden_size,), some)
    add('encoder.layers.*.intermediate.conv1d.weight', 'ssm', (intermediate_size, hidden_size // intermediate_groups, 1), some)
    add('encoder.layers.*.intermediate.conv1d.bias', 'ssm', (intermediate_size,), some)
    add('encoder.layers.*.output.conv1d.weight', 'ssm', (hidden_size, intermediate_size // output_groups, 1), some)
    add('encoder.layers.*.output.conv1d.bias', 'ssm', (hidden_size,), some)
    add('encoder.layers.*.output.layernorm.weight', 'norms', (hidden_size,), some)
    add('encoder.layers.*.output.layernorm.bias', 'norms', (hidden_size,), some)


def SqueezeBertForMaskedLM(add, c):
    embedding_size, hidden_size, tie_word_embeddings, vocab_size = add.read(c, 'embedding_size', 'hidden_size', 'tie_word_embeddings', 'vocab_size')
    add.base('transformer.', SqueezeBertModel, c)
    add('cls.predictions.bias', 'head', (vocab_size,))
    add('cls.predictions.transform.dense.weight', 'head', (hidden_size, hidden_size))
    add('cls.predictions.transform.dense.bias', 'head', (hidden_size,))
    add('cls.predictions.transform.LayerNorm.weight', 'head', (hidden_size,))
    add('cls.predictions.transform.LayerNorm.bias', 'head', (hidden_size,))
    if tie_word_embeddings:
        add.tied('cls.predictions.decoder.weight', 'head', 'transformer.embeddings.word_embeddings.weight', (vocab_size, embedding_size))
        add.tied('cls.predictions.decoder.bias', 'head', 'cls.predictions.bias', (vocab_size,))
    if not tie_word_embeddings:
        add('cls.predictions.decoder.weight', 'head', (vocab_size, hidden_size))
        add('cls.predictions.decoder.bias', 'head', (vocab_size,))


def SqueezeBertForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('transformer.', SqueezeBertModel, c)
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))


def SqueezeBertForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('transformer.', SqueezeBertModel, c)
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))


def SqueezeBertForQuestionAnswering(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('transformer.', SqueezeBertModel, c)
    add('qa_outputs.weight', 'head', (num_labels, hidden_size))
    add('qa_outputs.bias', 'head', (num_labels,))
