"""roberta-prelayernorm: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "RobertaPreLayerNormForCausalLM"

def RobertaPreLayerNormModel(add, c):
    add_cross_attention, hidden_size, intermediate_size, max_position_embeddings, num_attention_heads, num_hidden_layers, type_vocab_size, vocab_size = add.read(c, 'add_cross_attention', 'hidden_size', 'intermediate_size', 'max_position_embeddings', 'num_attention_heads', 'num_hidden_layers', 'type_vocab_size', 'vocab_size')
    add('embeddings.word_embeddings.weight', 'embedding', (vocab_size, hidden_size))
    add('embeddings.token_type_embeddings.weight', 'embedding', (type_vocab_size, hidden_size))
    add('embeddings.LayerNorm.weight', 'norms', (hidden_size,))
    add('embeddings.LayerNorm.bias', 'norms', (hidden_size,))
    add('embeddings.position_embeddings.weight', 'embedding', (max_position_embeddings, hidden_size))
    add('LayerNorm.weight', 'norms', (hidden_size,))
    add('LayerNorm.bias', 'norms', (hidden_size,))
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
    add('encoder.layer.*.attention.LayerNorm.weight', 'norms', (hidden_size,), some)
    add('encoder.layer.*.attention.LayerNorm.bias', 'norms', (hidden_size,), some)
    add('encoder.layer.*.intermediate.LayerNorm.weight', 'norms', (hidden_size,), some)
    add('encoder.layer.*.intermediate.LayerNorm.bias', 'norms', (hidden_size,), some)
    add('encoder.layer.*.intermediate.dense.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('encoder.layer.*.intermediate.dense.bias', 'feed-forward', (intermediate_size,), some)
    add('encoder.layer.*.output.dense.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('encoder.layer.*.output.dense.bias', 'feed-forward', (hidden_size,), some)
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


def RobertaPreLayerNormForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, 'hidden_size', 'tie_word_embeddings', 'vocab_size')
    add.base('roberta_prelayernorm.', RobertaPreLayerNormModel, c, 'pooler.')
    add('lm_head.bias', 'head', (vocab_size,))
    add('lm_head.dense.weight', 'head', (hidden_size, hidden_size))
    add('lm_head.dense.bias', 'head', (hidden_size,))
    add('lm_head.layer_norm.weight', 'head', (hidden_size,))
    add('lm_head.layer_norm.bias', 'head', (hidden_size,))
    if tie_word_embeddings:
        add.tied('lm_head.decoder.weight', 'head', 'roberta_prelayernorm.embeddings.word_embeddings.weight', (vocab_size, hidden_size))
        add.tied('lm_head.decoder.bias', 'head', 'lm_head.bias', (vocab_size,))
    if not tie_word_embeddings:
        add('lm_head.decoder.weight', 'head', (vocab_size, hidden_size))
        add('lm_head.decoder.bias', 'head', (vocab_size,))


def RobertaPreLayerNormForMaskedLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, 'hidden_size', 'tie_word_embeddings', 'vocab_size')
    add.base('roberta_prelayernorm.', RobertaPreLayerNormModel, c, 'pooler.')
    add('lm_head.bias', 'head', (vocab_size,))
    add('lm_head.dense.weight', 'head', (hidden_size, hidden_size))
    add('lm_head.dense.bias', 'head', (hidden_size,))
    add('lm_head.layer_norm.weight', 'head', (hidden_size,))
    add('lm_head.layer_norm.bias', 'head', (hidden_size,))
    if tie_word_embeddings:
        add.tied('lm_head.decoder.weight', 'head', 'roberta_prelayernorm.embeddings.word_embeddings.weight', (vocab_size, hidden_size))
        add.tied('lm_head.decoder.bias', 'head', 'lm_head.bias', (vocab_size,))
    if not tie_word_embeddings:
        add('lm_head.decoder.weight', 'head', (vocab_size, hidden_size))
        add('lm_head.decoder.bias', 'head', (vocab_size,))


def RobertaPreLayerNormForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('roberta_prelayernorm.', RobertaPreLayerNormModel, c, 'pooler.')
    add('classifier.dense.weight', 'head', (hidden_size, hidden_size))
    add('classifier.dense.bias', 'head', (hidden_size,))
    add('classifier.out_proj.weight', 'head', (num_labels, hidden_size))
    add('classifier.out_proj.bias', 'head', (num_labels,))


def RobertaPreLayerNormForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('roberta_prelayernorm.', RobertaPreLayerNormModel, c, 'pooler.')
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))


def RobertaPreLayerNormForQuestionAnswering(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('roberta_prelayernorm.', RobertaPreLayerNormModel, c, 'pooler.')
    add('qa_outputs.weight', 'head', (num_labels, hidden_size))
    add('qa_outputs.bias', 'head', (num_labels,))
