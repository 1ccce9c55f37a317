"""xlnet: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "XLNetLMHeadModel"

def XLNetModel(add, c):
    d_head, d_inner, d_model, n_head, n_layer, vocab_size = add.read(c, 'd_head', 'd_inner', 'd_model', 'n_head', 'n_layer', 'vocab_size')
    add('mask_emb', 'other', (1, 1, d_model))
    add('word_embedding.weight', 'embedding', (vocab_size, d_model))
    some = add.layers(n_layer)
    add('layer.*.rel_attn.q', 'attention', (d_model, n_head, d_head), some)
    add('layer.*.rel_attn.k', 'attention', (d_model, n_head, d_head), some)
    add('layer.*.rel_attn.v', 'attention', (d_model, n_head, d_head), some)
    add('layer.*.rel_attn.o', 'attention', (d_model, n_head, d_head), some)
    add('layer.*.rel_attn.r', 'attention', (d_model, n_head, d_head), some)
    add('layer.*.rel_attn.r_r_bias', 'attention', (n_head, d_head), some)
    add('layer.*.rel_attn.r_s_bias', 'attention', (n_head, d_head), some)
    add('layer.*.rel_attn.r_w_bias', 'attention', (n_head, d_head), some)
    add('layer.*.rel_attn.seg_embed', 'embedding', (2, n_head, d_head), some)
    add('layer.*.rel_attn.layer_norm.weight', 'norms', (d_model,), some)
    add('layer.*.rel_attn.layer_norm.bias', 'norms', (d_model,), some)
    add('layer.*.ff.layer_norm.weight', 'norms', (d_model,), some)
    add('layer.*.ff.layer_norm.bias', 'norms', (d_model,), some)
    add('layer.*.ff.layer_1.weight', 'feed-forward', (d_inner, d_model), some)
    add('layer.*.ff.layer_1.bias', 'feed-forward', (d_inner,), some)
    add('layer.*.ff.layer_2.weight', 'feed-forward', (d_model, d_inner), some)
    add('layer.*.ff.layer_2.bias', 'feed-forward', (d_model,), some)


def XLNetLMHeadModel(add, c):
    d_model, tie_word_embeddings, vocab_size = add.read(c, 'd_model', 'tie_word_embeddings', 'vocab_size')
    add.base('transformer.', XLNetModel, c)
    if tie_word_embeddings:
        add.tied('lm_loss.weight', 'other', 'transformer.word_embedding.weight', (vocab_size, d_model))
    if not tie_word_embeddings:
        add('lm_loss.weight', 'other', (vocab_size, d_model))
    add('lm_loss.bias', 'other', (vocab_size,))


def XLNetForSequenceClassification(add, c):
    d_model, num_labels, summary_use_proj = add.read(c, 'd_model', 'num_labels', 'summary_use_proj')
    add.base('transformer.', XLNetModel, c)
    if summary_use_proj:
        add('sequence_summary.summary.weight', 'other', (d_model, d_model))
        add('sequence_summary.summary.bias', 'other', (d_model,))
    add('logits_proj.weight', 'other', (num_labels, d_model))
    add('logits_proj.bias', 'other', (num_labels,))


def XLNetForTokenClassification(add, c):
    d_model, num_labels = add.read(c, 'd_model', 'num_labels')
    add.base('transformer.', XLNetModel, c)
    add('classifier.weight', 'head', (num_labels, d_model))
    add('classifier.bias', 'head', (num_labels,))


def XLNetForQuestionAnsweringSimple(add, c):
    d_model, num_labels = add.read(c, 'd_model', 'num_labels')
    add.base('transformer.', XLNetModel, c)
    add('qa_outputs.weight', 'head', (num_labels, d_model))
    add('qa_outputs.bias', 'head', (num_labels,))
