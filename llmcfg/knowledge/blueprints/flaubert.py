"""flaubert: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "FlaubertModel"

def FlaubertModel(add, c):
    emb_dim, is_encoder, max_position_embeddings, n_langs, n_layers, use_lang_emb, vocab_size = add.read(c, 'emb_dim', 'is_encoder', 'max_position_embeddings', 'n_langs', 'n_layers', 'use_lang_emb', 'vocab_size')
    add.only('is_encoder', is_encoder, True)
    add('position_embeddings.weight', 'embedding', (max_position_embeddings, emb_dim))
    add('embeddings.weight', 'embedding', (vocab_size, emb_dim))
    add('layer_norm_emb.weight', 'norms', (emb_dim,))
    add('layer_norm_emb.bias', 'norms', (emb_dim,))
    some = add.layers(n_layers)
    add('attentions.*.q_lin.weight', 'attention', (emb_dim, emb_dim), some)
    add('attentions.*.q_lin.bias', 'attention', (emb_dim,), some)
    add('attentions.*.k_lin.weight', 'attention', (emb_dim, emb_dim), some)
    add('attentions.*.k_lin.bias', 'attention', (emb_dim,), some)
    add('attentions.*.v_lin.weight', 'attention', (emb_dim, emb_dim), some)
    add('attentions.*.v_lin.bias', 'attention', (emb_dim,), some)
    add('attentions.*.out_lin.weight', 'attention', (emb_dim, emb_dim), some)
    add('attentions.*.out_lin.bias', 'attention', (emb_dim,), some)
    some = add.layers(n_layers)
    add('layer_norm1.*.weight', 'norms', (emb_dim,), some)
    add('layer_norm1.*.bias', 'norms', (emb_dim,), some)
    some = add.layers(n_layers)
    add('ffns.*.lin1.weight', 'feed-forward', (emb_dim * 4, emb_dim), some)
    add('ffns.*.lin1.bias', 'feed-forward', (emb_dim * 4,), some)
    add('ffns.*.lin2.weight', 'feed-forward', (emb_dim, emb_dim * 4), some)
    add('ffns.*.lin2.bias', 'feed-forward', (emb_dim,), some)
    some = add.layers(n_layers)
    add('layer_norm2.*.weight', 'norms', (emb_dim,), some)
    add('layer_norm2.*.bias', 'norms', (emb_dim,), some)
    if n_langs > 1 and use_lang_emb:
        add('lang_embeddings.weight', 'embedding', (n_langs, emb_dim))


def FlaubertWithLMHeadModel(add, c):
    asm, emb_dim, is_encoder, tie_word_embeddings, vocab_size = add.read(c, 'asm', 'emb_dim', 'is_encoder', 'tie_word_embeddings', 'vocab_size')
    add.only('asm', asm, False)
    add.only('is_encoder', is_encoder, True)
    add.base('transformer.', FlaubertModel, c)
    if tie_word_embeddings:
        add.tied('pred_layer.proj.weight', 'head', 'transformer.embeddings.weight', (vocab_size, emb_dim))
    if not tie_word_embeddings:
        add('pred_layer.proj.weight', 'head', (vocab_size, emb_dim))
    add('pred_layer.proj.bias', 'head', (vocab_size,))


def FlaubertForSequenceClassification(add, c):
    emb_dim, is_encoder, num_labels, summary_proj_to_labels, summary_use_proj = add.read(c, 'emb_dim', 'is_encoder', 'num_labels', 'summary_proj_to_labels', 'summary_use_proj')
    add.only('is_encoder', is_encoder, True)
    add.base('transformer.', FlaubertModel, c)
    if summary_proj_to_labels and summary_use_proj:
        add('sequence_summary.summary.weight', 'other', (num_labels, emb_dim))
        add('sequence_summary.summary.bias', 'other', (num_labels,))
    if not summary_proj_to_labels:
        add('sequence_summary.summary.weight', 'other', (emb_dim, emb_dim))
        add('sequence_summary.summary.bias', 'other', (emb_dim,))


def FlaubertForTokenClassification(add, c):
    emb_dim, is_encoder, num_labels = add.read(c, 'emb_dim', 'is_encoder', 'num_labels')
    add.only('is_encoder', is_encoder, True)
    add.base('transformer.', FlaubertModel, c)
    add('classifier.weight', 'head', (num_labels, emb_dim))
    add('classifier.bias', 'head', (num_labels,))


def FlaubertForQuestionAnsweringSimple(add, c):
    emb_dim, is_encoder, num_labels = add.read(c, 'emb_dim', 'is_encoder', 'num_labels')
    add.only('is_encoder', is_encoder, True)
    add.base('transformer.', FlaubertModel, c)
    add('qa_outputs.weight', 'head', (num_labels, emb_dim))
    add('qa_outputs.bias', 'head', (num_labels,))
