"""esm: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "EsmForMaskedLM"

def EsmModel(add, c):
    add_cross_attention, emb_layer_norm_before, hidden_size, intermediate_size, max_position_embeddings, num_attention_heads, num_hidden_layers, position_embedding_type, vocab_size = add.read(c, 'add_cross_attention', 'emb_layer_norm_before', 'hidden_size', 'intermediate_size', 'max_position_embeddings', 'num_attention_heads', 'num_hidden_layers', 'position_embedding_type', 'vocab_size')
    add('embeddings.word_embeddings.weight', 'embedding', (vocab_size, hidden_size))
    add('encoder.emb_layer_norm_after.weight', 'norms', (hidden_size,))
    add('encoder.emb_layer_norm_after.bias', 'norms', (hidden_size,))
    add('pooler.dense.weight', 'other', (hidden_size, hidden_size))
    add('pooler.dense.bias', 'other', (hidden_size,))
    add('contact_head.regression.weight', 'other', (1, num_hidden_layers * num_attention_heads))
    add('contact_head.regression.bias', 'other', (1,))
    if position_embedding_type == 'absolute':
        add('embeddings.position_embeddings.weight', 'embedding', (max_position_embeddings, hidden_size))
    some = add.layers(num_hidden_layers)
    add('encoder.layer.*.attention.self.query.weight', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size), some)
    add('encoder.layer.*.attention.self.query.bias', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads),), some)
    add('encoder.layer.*.attention.self.key.weight', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size), some)
    add('encoder.layer.*.attention.self.key.bias', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads),), some)
    add('encoder.layer.*.attention.self.value.weight', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size), some)
    add('encoder.layer.*.attention.self.value.bias', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads),), some)
    add('encoder.layer.*.attention.output.dense.weight', 'attention', (hidden_size, hidden_size), some)
    add('encoder.layer.*.attention.output.dense.bias', 'attention', (hidden_size,), some)
    add('encoder.layer.*.attention.LayerNorm.weight', 'norms', (hidden_size,), some)
    add('encoder.layer.*.attention.LayerNorm.bias', 'norms', (hidden_size,), some)
    add('encoder.layer.*.intermediate.dense.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('encoder.layer.*.intermediate.dense.bias', 'feed-forward', (intermediate_size,), some)
    add('encoder.layer.*.output.dense.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('encoder.layer.*.output.dense.bias', 'feed-forward', (hidden_size,), some)
    add('encoder.layer.*.LayerNorm.weight', 'norms', (hidden_size,), some)
    add('encoder.layer.*.LayerNorm.bias', 'norms', (hidden_size,), some)
    if position_embedding_type == 'rotary':
        add.buffer('rotary_embeddings.inv_freq', 'embedding', (len(range(0, hidden_size // num_attention_heads, 2)),))
    if emb_layer_norm_before:
        add('embeddings.layer_norm.weight', 'norms', (hidden_size,))
        add('embeddings.layer_norm.bias', 'norms', (hidden_size,))
    if add_cross_attention:
        some = add.layers(num_hidden_layers)
        add('encoder.layer.*.crossattention.self.query.weight', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size), some)
        add('encoder.layer.*.crossattention.self.query.bias', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads),), some)
        add('encoder.layer.*.crossattention.self.key.weight', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size), some)
        add('encoder.layer.*.crossattention.self.key.bias', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads),), some)
        add('encoder.layer.*.crossattention.self.value.weight', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size), some)
        add('encoder.layer.*.crossattention.self.value.bias', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads),), some)
        add('encoder.layer.*.crossattention.output.dense.weight', 'attention', (hidden_size, hidden_size), some)
        add('encoder.layer.*.crossattention.output.dense.bias', 'attention', (hidden_size,), some)
        add('encoder.layer.*.crossattention.LayerNorm.weight', 'norms', (hidden_size,), some)
        add('encoder.layer.*.crossattention.LayerNorm.bias', 'norms', (hidden_size,), some)


def EsmForMaskedLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, 'hidden_size', 'tie_word_embeddings', 'vocab_size')
    add.base('esm.', EsmModel, c, 'pooler.')
    add('lm_head.bias', 'head', (vocab_size,))
    add('lm_head.dense.weight', 'head', (hidden_size, hidden_size))
    add('lm_head.dense.bias', 'head', (hidden_size,))
    add('lm_head.layer_norm.weight', 'head', (hidden_size,))
    add('lm_head.layer_norm.bias', 'head', (hidden_size,))
    if tie_word_embeddings:
        add.tied('lm_head.decoder.weight', 'head', 'esm.embeddings.word_embeddings.weight', (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add('lm_head.decoder.weight', 'head', (vocab_size, hidden_size))


def EsmForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('esm.', EsmModel, c, 'pooler.')
    add('classifier.dense.weight', 'head', (hidden_size, hidden_size))
    add('classifier.dense.bias', 'head', (hidden_size,))
    add('classifier.out_proj.weight', 'head', (num_labels, hidden_size))
    add('classifier.out_proj.bias', 'head', (num_labels,))


def EsmForTokenClassification(add, c):
    add_cross_attention, hidden_size, num_labels = add.read(c, 'add_cross_attention', 'hidden_size', 'num_labels')
    add.only('add_cross_attention', add_cross_attention, False)
    add.base('esm.', EsmModel, c, 'pooler.')
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))
