"""luke: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "LukeModel"

def LukeModel(add, c):
    entity_emb_size, entity_vocab_size, hidden_size, intermediate_size, max_position_embeddings, num_attention_heads, num_hidden_layers, type_vocab_size, use_entity_aware_attention, vocab_size = add.read(c, 'entity_emb_size', 'entity_vocab_size', 'hidden_size', 'intermediate_size', 'max_position_embeddings', 'num_attention_heads', 'num_hidden_layers', 'type_vocab_size', 'use_entity_aware_attention', 'vocab_size')
    add('embeddings.word_embeddings.weight', 'embedding', (vocab_size, hidden_size))
    add('embeddings.position_embeddings.weight', 'embedding', (max_position_embeddings, hidden_size))
    add('embeddings.token_type_embeddings.weight', 'embedding', (type_vocab_size, hidden_size))
    add('embeddings.LayerNorm.weight', 'norms', (hidden_size,))
    add('embeddings.LayerNorm.bias', 'norms', (hidden_size,))
    add('entity_embeddings.entity_embeddings.weight', 'embedding', (entity_vocab_size, entity_emb_size))
    add('entity_embeddings.position_embeddings.weight', 'embedding', (max_position_embeddings, hidden_size))
    add('entity_embeddings.token_type_embeddings.weight', 'embedding', (type_vocab_size, hidden_size))
    add('entity_embeddings.LayerNorm.weight', 'norms', (hidden_size,))
    add('entity_embeddings.LayerNorm.bias', 'norms', (hidden_size,))
    add('pooler.dense.weight', 'other', (hidden_size, hidden_size))
    add('pooler.dense.bias', 'other', (hidden_size,))
    if entity_emb_size != hidden_size:
        add('entity_embeddings.entity_embedding_dense.weight', 'embedding', (hidden_size, entity_emb_size))
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
    if use_entity_aware_attention:
        some = add.layers(num_hidden_layers)
        add('encoder.layer.*.attention.self.w2e_query.weight', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size), some)
        add('encoder.layer.*.attention.self.w2e_query.bias', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads),), some)
        add('encoder.layer.*.attention.self.e2w_query.weight', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size), some)
        add('encoder.layer.*.attention.self.e2w_query.bias', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads),), some)
        add('encoder.layer.*.attention.self.e2e_query.weight', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size), some)
        add('encoder.layer.*.attention.self.e2e_query.bias', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads),), some)


def LukeForMaskedLM(add, c):
    entity_emb_size, entity_vocab_size, hidden_size, tie_word_embeddings, vocab_size = add.read(c, 'entity_emb_size', 'entity_vocab_size', 'hidden_size', 'tie_word_embeddings', 'vocab_size')
    add.base('luke.', LukeModel, c)
    add('lm_head.bias', 'head', (vocab_size,))
    add('lm_head.dense.weight', 'head', (hidden_size, hidden_size))
    add('lm_head.dense.bias', 'head', (hidden_size,))
    add('lm_head.layer_norm.weight', 'head', (hidden_size,))
    add('lm_head.layer_norm.bias', 'head', (hidden_size,))
    add('lm_head.decoder.weight', 'head', (vocab_size, hidden_size))
    add('entity_predictions.bias', 'other', (entity_vocab_size,))
    add('entity_predictions.transform.dense.weight', 'other', (entity_emb_size, hidden_size))
    add('entity_predictions.transform.dense.bias', 'other', (entity_emb_size,))
    add('entity_predictions.transform.LayerNorm.weight', 'norms', (entity_emb_size,))
    add('entity_predictions.transform.LayerNorm.bias', 'norms', (entity_emb_size,))
    if tie_word_embeddings:
        add.tied('lm_head.decoder.bias', 'head', 'lm_head.bias', (vocab_size,))
        add.tied('entity_predictions.decoder.weight', 'other', 'luke.entity_embeddings.entity_embeddings.weight', (entity_vocab_size, entity_emb_size))
    if not tie_word_embeddings:
        add('lm_head.decoder.bias', 'head', (vocab_size,))
        add('entity_predictions.decoder.weight', 'other', (entity_vocab_size, entity_emb_size))


def LukeForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('luke.', LukeModel, c)
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))


def LukeForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('luke.', LukeModel, c, 'pooler.')
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))


def LukeForQuestionAnswering(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('luke.', LukeModel, c, 'pooler.')
    add('qa_outputs.weight', 'head', (num_labels, hidden_size))
    add('qa_outputs.bias', 'head', (num_labels,))
