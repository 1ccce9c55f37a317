"""funnel: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

from llmcfg.blueprint import read

MAIN = "FunnelForMaskedLM"

def FunnelModel(add, c):
    block_sizes, d_head, d_inner, d_model, n_head, num_decoder_layers, vocab_size = read(c, 'block_sizes', 'd_head', 'd_inner', 'd_model', 'n_head', 'num_decoder_layers', 'vocab_size')
    add('embeddings.word_embeddings.weight', 'embedding', (vocab_size, d_model))
    add('embeddings.layer_norm.weight', 'norms', (d_model,))
    add('embeddings.layer_norm.bias', 'norms', (d_model,))
    some = add.layers(block_sizes[0])
    add('encoder.blocks.0.*.attention.r_w_bias', 'attention', (n_head, d_head), some)
    add('encoder.blocks.0.*.attention.r_r_bias', 'attention', (n_head, d_head), some)
    add('encoder.blocks.0.*.attention.r_kernel', 'attention', (d_model, n_head, d_head), some)
    add('encoder.blocks.0.*.attention.r_s_bias', 'attention', (n_head, d_head), some)
    add('encoder.blocks.0.*.attention.seg_embed', 'embedding', (2, n_head, d_head), some)
    add('encoder.blocks.0.*.attention.q_head.weight', 'attention', (n_head * d_head, d_model), some)
    add('encoder.blocks.0.*.attention.k_head.weight', 'attention', (n_head * d_head, d_model), some)
    add('encoder.blocks.0.*.attention.k_head.bias', 'attention', (n_head * d_head,), some)
    add('encoder.blocks.0.*.attention.v_head.weight', 'attention', (n_head * d_head, d_model), some)
    add('encoder.blocks.0.*.attention.v_head.bias', 'attention', (n_head * d_head,), some)
    add('encoder.blocks.0.*.attention.post_proj.weight', 'attention', (d_model, n_head * d_head), some)
    add('encoder.blocks.0.*.attention.post_proj.bias', 'attention', (d_model,), some)
    add('encoder.blocks.0.*.attention.layer_norm.weight', 'norms', (d_model,), some)
    add('encoder.blocks.0.*.attention.layer_norm.bias', 'norms', (d_model,), some)
    add('encoder.blocks.0.*.ffn.linear_1.weight', 'feed-forward', (d_inner, d_model), some)
    add('encoder.blocks.0.*.ffn.linear_1.bias', 'feed-forward', (d_inner,), some)
    add('encoder.blocks.0.*.ffn.linear_2.weight', 'feed-forward', (d_model, d_inner), some)
    add('encoder.blocks.0.*.ffn.linear_2.bias', 'feed-forward', (d_model,), some)
    add('encoder.blocks.0.*.ffn.layer_norm.weight', 'norms', (d_model,), some)
    add('encoder.blocks.0.*.ffn.layer_norm.bias', 'norms', (d_model,), some)
    some = add.layers(block_sizes[1])
    add('encoder.blocks.1.*.attention.r_w_bias', 'attention', (n_head, d_head), some)
    add('encoder.blocks.1.*.attention.r_r_bias', 'attention', (n_head, d_head), some)
    add('encoder.blocks.1.*.attention.r_kernel', 'attention', (d_model, n_head, d_head), some)
    add('encoder.blocks.1.*.attention.r_s_bias', 'attention', (n_head, d_head), some)
    add('encoder.blocks.1.*.attention.seg_embed', 'embedding', (2, n_head, d_head), some)
    add('encoder.blocks.1.*.attention.q_head.weight', 'attention', (n_head * d_head, d_model), some)
    add('encoder.blocks.1.*.attention.k_head.weight', 'attention', (n_head * d_head, d_model), some)
    add('encoder.blocks.1.*.attention.k_head.bias', 'attention', (n_head * d_head,), some)
    add('encoder.blocks.1.*.attention.v_head.weight', 'attention', (n_head * d_head, d_model), some)
    add('encoder.blocks.1.*.attention.v_head.bias', 'attention', (n_head * d_head,), some)
    add('encoder.blocks.1.*.attention.post_proj.weight', 'attention', (d_model, n_head * d_head), some)
    add('encoder.blocks.1.*.attention.post_proj.bias', 'attention', (d_model,), some)
    add('encoder.blocks.1.*.attention.layer_norm.weight', 'norms', (d_model,), some)
    add('encoder.blocks.1.*.attention.layer_norm.bias', 'norms', (d_model,), some)
    add('encoder.blocks.1.*.ffn.linear_1.weight', 'feed-forward', (d_inner, d_model), some)
    add('encoder.blocks.1.*.ffn.linear_1.bias', 'feed-forward', (d_inner,), some)
    add('encoder.blocks.1.*.ffn.linear_2.weight', 'feed-forward', (d_model, d_inner), some)
    add('encoder.blocks.1.*.ffn.linear_2.bias', 'feed-forward', (d_model,), some)
    add('encoder.blocks.1.*.ffn.layer_norm.weight', 'norms', (d_model,), some)
    add('encoder.blocks.1.*.ffn.layer_norm.bias', 'norms', (d_model,), some)
    some = add.layers(block_sizes[2])
    add('encoder.blocks.2.*.attention.r_w_bias', 'attention', (n_head, d_head), some)
    add('encoder.blocks.2.*.attention.r_r_bias', 'attention', (n_head, d_head), some)
    add('encoder.blocks.2.*.attention.r_kernel', 'attention', (d_model, n_head, d_head), some)
    add('encoder.blocks.2.*.attention.r_s_bias', 'attention', (n_head, d_head), some)
    add('encoder.blocks.2.*.attention.seg_embed', 'embedding', (2, n_head, d_head), some)
    add('encoder.blocks.2.*.attention.q_head.weight', 'attention', (n_head * d_head, d_model), some)
    add('encoder.blocks.2.*.attention.k_head.weight', 'attention', (n_head * d_head, d_model), some)
    add('encoder.blocks.2.*.attention.k_head.bias', 'attention', (n_head * d_head,), some)
    add('encoder.blocks.2.*.attention.v_head.weight', 'attention', (n_head * d_head, d_model), some)
    add('encoder.blocks.2.*.attention.v_head.bias', 'attention', (n_head * d_head,), some)
    add('encoder.blocks.2.*.attention.post_proj.weight', 'attention', (d_model, n_head * d_head), some)
    add('encoder.blocks.2.*.attention.post_proj.bias', 'attention', (d_model,), some)
    add('encoder.blocks.2.*.attention.layer_norm.weight', 'norms', (d_model,), some)
    add('encoder.blocks.2.*.attention.layer_norm.bias', 'norms', (d_model,), some)
    add('encoder.blocks.2.*.ffn.linear_1.weight', 'feed-forward', (d_inner, d_model), some)
    add('encoder.blocks.2.*.ffn.linear_1.bias', 'feed-forward', (d_inner,), some)
    add('encoder.blocks.2.*.ffn.linear_2.weight', 'feed-forward', (d_model, d_inner), some)
    add('encoder.blocks.2.*.ffn.linear_2.bias', 'feed-forward', (d_model,), some)
    add('encoder.blocks.2.*.ffn.layer_norm.weight', 'norms', (d_model,), some)
    add('encoder.blocks.2.*.ffn.layer_norm.bias', 'norms', (d_model,), some)
    some = add.layers(num_decoder_layers)
    add('decoder.layers.*.attention.r_w_bias', 'attention', (n_head, d_head), some)
    add('decoder.layers.*.attention.r_r_bias', 'attention', (n_head, d_head), some)
    add('decoder.layers.*.attention.r_kernel', 'attention', (d_model, n_head, d_head), some)
    add('decoder.layers.*.attention.r_s_bias', 'attention', (n_head, d_head), some)
    add('decoder.layers.*.attention.seg_embed', 'embedding', (2, n_head, d_head), some)
    add('decoder.layers.*.attention.q_head.weight', 'attention', (n_head * d_head, d_model), some)
    add('decoder.layers.*.attention.k_head.weight', 'attention', (n_head * d_head, d_model), some)
    add('decoder.layers.*.attention.k_head.bias', 'attention', (n_head * d_head,), some)
    add('decoder.layers.*.attention.v_head.weight', 'attention', (n_head * d_head, d_model), some)
    add('decoder.layers.*.attention.v_head.bias', 'attention', (n_head * d_head,), some)
    add('decoder.layers.*.attention.post_proj.weight', 'attention', (d_model, n_head * d_head), some)
    add('decoder.layers.*.attention.post_proj.bias', 'attention', (d_model,), some)
    add('decoder.layers.*.attention.layer_norm.weight', 'norms', (d_model,), some)
    add('decoder.layers.*.attention.layer_norm.bias', 'norms', (d_model,), some)
    add('decoder.layers.*.ffn.linear_1.weight', 'feed-forward', (d_inner, d_model), some)
    add('decoder.layers.*.ffn.linear_1.bias', 'feed-forward', (d_inner,), some)
    add('decoder.layers.*.ffn.linear_2.weight', 'feed-forward', (d_model, d_inner), some)
    add('decoder.layers.*.ffn.linear_2.bias', 'feed-forward', (d_model,), some)
    add('decoder.layers.*.ffn.layer_norm.weight', 'norms', (d_model,), some)
    add('decoder.layers.*.ffn.layer_norm.bias', 'norms', (d_model,), some)


def FunnelForMaskedLM(add, c):
    d_model, tie_word_embeddings, vocab_size = read(c, 'd_model', 'tie_word_embeddings', 'vocab_size')
    add.base('funnel.', FunnelModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'funnel.embeddings.word_embeddings.weight', (vocab_size, d_model))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (vocab_size, d_model))
    add('lm_head.bias', 'head', (vocab_size,))


def FunnelForPreTraining(add, c):
    d_model, = read(c, 'd_model')
    add.base('funnel.', FunnelModel, c)
    add('discriminator_predictions.dense.weight', 'other', (d_model, d_model))
    add('discriminator_predictions.dense.bias', 'other', (d_model,))
    add('discriminator_predictions.dense_prediction.weight', 'head', (1, d_model))
    add('discriminator_predictions.dense_prediction.bias', 'head', (1,))


def FunnelForSequenceClassification(add, c):
    d_model, num_labels = read(c, 'd_model', 'num_labels')
    add.base('funnel.', FunnelModel, c, 'decoder.')
    add('classifier.linear_hidden.weight', 'head', (d_model, d_model))
    add('classifier.linear_hidden.bias', 'head', (d_model,))
    add('classifier.linear_out.weight', 'head', (num_labels, d_model))
    add('classifier.linear_out.bias', 'head', (num_labels,))


def FunnelForTokenClassification(add, c):
    d_model, num_labels = read(c, 'd_model', 'num_labels')
    add.base('funnel.', FunnelModel, c)
    add('classifier.weight', 'head', (num_labels, d_model))
    add('classifier.bias', 'head', (num_labels,))


def FunnelForQuestionAnswering(add, c):
    d_model, num_labels = read(c, 'd_model', 'num_labels')
    add.base('funnel.', FunnelModel, c)
    add('qa_outputs.weight', 'head', (num_labels, d_model))
    add('qa_outputs.bias', 'head', (num_labels,))
