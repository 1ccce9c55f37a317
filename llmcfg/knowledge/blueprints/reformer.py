"""reformer: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 62 random edits of it that
were not used to make this file.
"""

MAIN = "ReformerForMaskedLM"

def ReformerModel(add, c):
    attention_head_size, attn_layers, axial_pos_embds, axial_pos_embds_dim, axial_pos_shape, feed_forward_size, hidden_size, max_position_embeddings, num_attention_heads, num_hidden_layers, vocab_size = add.read(c, 'attention_head_size', 'attn_layers', 'axial_pos_embds', 'axial_pos_embds_dim', 'axial_pos_shape', 'feed_forward_size', 'hidden_size', 'max_position_embeddings', 'num_attention_heads', 'num_hidden_layers', 'vocab_size')
    add('embeddings.word_embeddings.weight', 'embedding', (vocab_size, hidden_size))
    add('encoder.layer_norm.weight', 'norms', (2 * hidden_size,))
    add('encoder.layer_norm.bias', 'norms', (2 * hidden_size,))
    if axial_pos_embds:
        add('embeddings.position_embeddings.weights.0', 'embedding', (axial_pos_shape[0], 1, axial_pos_embds_dim[0]))
        add('embeddings.position_embeddings.weights.1', 'embedding', (1, axial_pos_shape[1], axial_pos_embds_dim[1]))
    some = add.layers(num_hidden_layers)
    add('encoder.layers.*.attention.layer_norm.weight', 'norms', (hidden_size,), some)
    add('encoder.layers.*.attention.layer_norm.bias', 'norms', (hidden_size,), some)
    add('encoder.layers.*.attention.self_attention.value.weight', 'attention', (num_attention_heads * attention_head_size, hidden_size), some)
    add('encoder.layers.*.attention.output.dense.weight', 'attention', (hidden_size, num_attention_heads * attention_head_size), some)
    add('encoder.layers.*.feed_forward.layer_norm.weight', 'norms', (hidden_size,), some)
    add('encoder.layers.*.feed_forward.layer_norm.bias', 'norms', (hidden_size,), some)
    add('encoder.layers.*.feed_forward.dense.dense.weight', 'feed-forward', (feed_forward_size, hidden_size), some)
    add('encoder.layers.*.feed_forward.dense.dense.bias', 'feed-forward', (feed_forward_size,), some)
    add('encoder.layers.*.feed_forward.output.dense.weight', 'feed-forward', (hidden_size, feed_forward_size), some)
    add('encoder.layers.*.feed_forward.output.dense.bias', 'feed-forward', (hidden_size,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if attn_layers[i0] != 'lsh']
    if some:
        add('encoder.layers.*.attention.self_attention.query.weight', 'attention', (num_attention_heads * attention_head_size, hidden_size), some)
        add('encoder.layers.*.attention.self_attention.key.weight', 'attention', (num_attention_heads * attention_head_size, hidden_size), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if attn_layers[i0] == 'lsh']
    if some:
        add('encoder.layers.*.attention.self_attention.query_key.weight', 'attention', (num_attention_heads * attention_head_size, hidden_size), some)
    if not axial_pos_embds:
        add('embeddings.position_embeddings.embedding.weight', 'embedding', (max_position_embeddings, hidden_size))


def ReformerForMaskedLM(add, c):
    hidden_size, is_decoder, vocab_size = add.read(c, 'hidden_size', 'is_decoder', 'vocab_size')
    add.only('is_decoder', is_decoder, False)
    add.base('reformer.', ReformerModel, c)
    add('lm_head.bias', 'head', (vocab_size,))
    add('lm_head.decoder.weight', 'head', (vocab_size, 2 * hidden_size))
    add('lm_head.decoder.bias', 'head', (vocab_size,))


def ReformerModelWithLMHead(add, c):
    hidden_size, is_decoder, vocab_size = add.read(c, 'hidden_size', 'is_decoder', 'vocab_size')
    add.only('is_decoder', is_decoder, True)
    add.base('reformer.', ReformerModel, c)
    add('lm_head.bias', 'head', (vocab_size,))
    add('lm_head.decoder.weight', 'head', (vocab_size, 2 * hidden_size))
    add('lm_head.decoder.bias', 'head', (vocab_size,))


def ReformerForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('reformer.', ReformerModel, c)
    add('classifier.dense.weight', 'head', (hidden_size, 2 * hidden_size))
    add('classifier.dense.bias', 'head', (hidden_size,))
    add('classifier.out_proj.weight', 'head', (num_labels, hidden_size))
    add('classifier.out_proj.bias', 'head', (num_labels,))


def ReformerForQuestionAnswering(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('reformer.', ReformerModel, c)
    add('qa_outputs.weight', 'head', (num_labels, 2 * hidden_size))
    add('qa_outputs.bias', 'head', (num_labels,))
