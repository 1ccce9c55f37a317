"""layoutlm: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "LayoutLMModel"

def LayoutLMModel(add, c):
    hidden_size, intermediate_size, max_2d_position_embeddings, max_position_embeddings, num_attention_heads, num_hidden_layers, type_vocab_size, vocab_size = add.read(c, 'hidden_size', 'intermediate_size', 'max_2d_position_embeddings', 'max_position_embeddings', 'num_attention_heads', 'num_hidden_layers', 'type_vocab_size', 'vocab_size')
    add('embeddings.word_embeddings.weight', 'embedding', (vocab_size, hidden_size))
    add('embeddings.position_embeddings.weight', 'embedding', (max_position_embeddings, hidden_size))
    add('embeddings.x_position_embeddings.weight', 'embedding', (max_2d_position_embeddings, hidden_size))
    add('embeddings.y_position_embeddings.weight', 'embedding', (max_2d_position_embeddings, hidden_size))
    add('embeddings.h_position_embeddings.weight', 'embedding', (max_2d_position_embeddings, hidden_size))
    add('embeddings.w_position_embeddings.weight', 'embedding', (max_2d_position_embeddings, hidden_size))
    add('embeddings.token_type_embeddings.weight', 'embedding', (type_vocab_size, hidden_size))
    add('embeddings.LayerNorm.weight', 'norms', (hidden_size,))
    add('embeddings.LayerNorm.bias', 'norms', (hidden_size,))
    add('pooler.dense.weight', 'other', (hidden_size, hidden_size))
    add('pooler.dense.bias', 'other', (hidden_size,))
    some = add.layers(num_hidden_layers)
    add('encoder.layer.*.attention.self.query.weight', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size), some)
    add('encoder.layer.*.attention.self.query.bias', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads),), some)
    add('encoder.layer.*.attention.self.key.weight', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size), some)
    add('encoder.layer.*.attention.self.key.bias', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads),), some)
    add('encoder.layer.*.attention.self.value.weight', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size), some)
    add('encoder.layer.*.attention.self.value.bias', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads),), some)
    add('encoder.layer.*.attention.output.dense.weight', 'attention', (hidden_size, hidden_size), some)
    add('encoder.layer.*.attention.output.dense.bias', 'attention', (hidden_size,), some)
    add('encoder.layer.*.attention.output.LayerNorm.weight', 'norms', (hidden_size,), some)
    add('encoder.layer.*.attention.output.LayerNorm.bias', 'norms', (hidden_size,), some)
    add('encoder.layer.*.intermediate.dense.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('encoder.layer.*.intermediate.dense.bias', 'feed-forward', (intermediate_size,), some)
    add('encoder.layer.*.output.dense.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('encoder.layer.*.output.dense.bias', 'feed-forward', (hidden_size,), some)
    add('encoder.layer.*.output.LayerNorm.weight', 'norms', (hidden_size,), some)
    add('encoder.layer.*.output.LayerNorm.bias', 'norms', (hidden_size,), some)


def LayoutLMForMaskedLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, 'hidden_size', 'tie_word_embeddings', 'vocab_size')
    add.base('layoutlm.', LayoutLMModel, c)
    add('cls.predictions.bias', 'head', (vocab_size,))
    add('cls.predictions.transform.dense.weight', 'head', (hidden_size, hidden_size))
    add('cls.predictions.transform.dense.bias', 'head', (hidden_size,))
    add('cls.predictions.transform.LayerNorm.weight', 'head', (hidden_size,))
    add('cls.predictions.transform.LayerNorm.bias', 'head', (hidden_size,))
    if tie_word_embeddings:
        add.tied('cls.predictions.decoder.weight', 'head', 'layoutlm.embeddings.word_embeddings.weight', (vocab_size, hidden_size))
        add.tied('cls.predictions.decoder.bias', 'head', 'cls.predictions.bias', (vocab_size,))
    if not tie_word_embeddings:
        add('cls.predictions.decoder.weight', 'head', (vocab_size, hidden_size))
        add('cls.predictions.decoder.bias', 'head', (vocab_size,))


def LayoutLMForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('layoutlm.', LayoutLMModel, c)
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))


def LayoutLMForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('layoutlm.', LayoutLMModel, c)
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))
