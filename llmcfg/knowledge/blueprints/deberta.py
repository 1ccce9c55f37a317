"""deberta: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "DebertaModel"

def DebertaModel(add, c):
    embedding_size, hidden_size, intermediate_size, max_position_embeddings, max_relative_positions, num_attention_heads, num_hidden_layers, position_biased_input, relative_attention, talking_head, type_vocab_size, vocab_size = add.read(c, 'embedding_size', 'hidden_size', 'intermediate_size', 'max_position_embeddings', 'max_relative_positions', 'num_attention_heads', 'num_hidden_layers', 'position_biased_input', 'relative_attention', 'talking_head', 'type_vocab_size', 'vocab_size')
    if embedding_size is None:
        add('embeddings.word_embeddings.weight', 'embedding', (vocab_size, hidden_size))
    if embedding_size is not None:
        add('embeddings.word_embeddings.weight', 'embedding', (vocab_size, embedding_size))
        add('embeddings.embed_proj.weight', 'embedding', (hidden_size, embedding_size))
    if position_biased_input and embedding_size is None:
        add('embeddings.position_embeddings.weight', 'embedding', (max_position_embeddings, hidden_size))
    if position_biased_input and embedding_size is not None:
        add('embeddings.position_embeddings.weight', 'embedding', (max_position_embeddings, embedding_size))
    add('embeddings.LayerNorm.weight', 'norms', (hidden_size,))
    add('embeddings.LayerNorm.bias', 'norms', (hidden_size,))
    some = add.layers(num_hidden_layers)
    add('encoder.layer.*.attention.self.q_bias', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads),), some)
    add('encoder.layer.*.attention.self.v_bias', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads),), some)
    add('encoder.layer.*.attention.self.in_proj.weight', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads) * 3, hidden_size), some)
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
    if type_vocab_size > 0 and embedding_size is None:
        add('embeddings.token_type_embeddings.weight', 'embedding', (type_vocab_size, hidden_size))
    if type_vocab_size > 0 and embedding_size is not None:
        add('embeddings.token_type_embeddings.weight', 'embedding', (type_vocab_size, embedding_size))
    if relative_attention and max_relative_positions < 1:
        add('encoder.rel_embeddings.weight', 'embedding', (max_position_embeddings * 2, hidden_size))
    if relative_attention and max_relative_positions >= 1:
        add('encoder.rel_embeddings.weight', 'embedding', (max_relative_positions * 2, hidden_size))
    if talking_head:
        some = add.layers(num_hidden_layers)
        add('encoder.layer.*.attention.self.head_logits_proj.weight', 'attention', (num_attention_heads, num_attention_heads), some)
        add('encoder.layer.*.attention.self.head_weights_proj.weight', 'attention', (num_attention_heads, num_attention_heads), some)


def DebertaForMaskedLM(add, c):
    embedding_size, hidden_size, legacy, tie_word_embeddings, vocab_size = add.read(c, 'embedding_size', 'hidden_size', 'legacy', 'tie_word_embeddings', 'vocab_size')
    add.base('deberta.', DebertaModel, c)
    if legacy:
        add('cls.predictions.bias', 'head', (vocab_size,))
    if legacy and embedding_size is None:
        add('cls.predictions.transform.dense.weight', 'head', (hidden_size, hidden_size))
        add('cls.predictions.transform.dense.bias', 'head', (hidden_size,))
        add('cls.predictions.transform.LayerNorm.weight', 'head', (hidden_size,))
        add('cls.predictions.transform.LayerNorm.bias', 'head', (hidden_size,))
    if legacy and embedding_size is not None:
        add('cls.predictions.transform.dense.weight', 'head', (embedding_size, hidden_size))
        add('cls.predictions.transform.dense.bias', 'head', (embedding_size,))
        add('cls.predictions.transform.LayerNorm.weight', 'head', (embedding_size,))
        add('cls.predictions.transform.LayerNorm.bias', 'head', (embedding_size,))
    if legacy and embedding_size is None and tie_word_embeddings:
        add.tied('cls.predictions.decoder.weight', 'head', 'deberta.embeddings.word_embeddings.weight', (vocab_size, hidden_size))
    if legacy and embedding_size is None and not tie_word_embeddings:
        add('cls.predictions.decoder.weight', 'head', (vocab_size, hidden_size))
    if legacy and embedding_size is not None and tie_word_embeddings:
        add.tied('cls.predictions.decoder.weight', 'head', 'deberta.embeddings.word_embeddings.weight', (vocab_size, embedding_size))
    if legacy and embedding_size is not None and not tie_word_embeddings:
        add('cls.predictions.decoder.weight', 'head', (vocab_size, embedding_size))
    if legacy and tie_word_embeddings:
        add.tied('cls.predictions.decoder.bias', 'head', 'cls.predictions.bias', (vocab_size,))
    if legacy and not tie_word_embeddings:
        add('cls.predictions.decoder.bias', 'head', (vocab_size,))
    if not legacy:
        add('lm_predictions.lm_head.bias', 'head', (vocab_size,))
        add('lm_predictions.lm_head.dense.weight', 'head', (hidden_size, hidden_size))
        add('lm_predictions.lm_head.dense.bias', 'head', (hidden_size,))
        add('lm_predictions.lm_head.LayerNorm.weight', 'head', (hidden_size,))
        add('lm_predictions.lm_head.LayerNorm.bias', 'head', (hidden_size,))


def DebertaForSequenceClassification(add, c):
    hidden_size, num_labels, pooler_hidden_size = add.read(c, 'hidden_size', 'num_labels', 'pooler_hidden_size')
    add.base('deberta.', DebertaModel, c)
    add('pooler.dense.weight', 'other', (pooler_hidden_size, pooler_hidden_size))
    add('pooler.dense.bias', 'other', (pooler_hidden_size,))
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))


def DebertaForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('deberta.', DebertaModel, c)
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))


def DebertaForQuestionAnswering(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('deberta.', DebertaModel, c)
    add('qa_outputs.weight', 'head', (num_labels, hidden_size))
    add('qa_outputs.bias', 'head', (num_labels,))
