"""modernvbert: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "ModernVBertForMaskedLM"

def ModernVBertModel(add, c):
    pixel_shuffle_factor, text_config, vision_config = add.read(c, 'pixel_shuffle_factor', 'text_config', 'vision_config')
    text_config__hidden_size, = add.read(text_config, 'hidden_size')
    vision_config__hidden_size, = add.read(vision_config, 'hidden_size')
    add.part('vision_model', vision_config, 'base', 'vision')
    add.part('text_model', text_config, 'base')
    add('connector.modality_projection.weight', 'other', (text_config__hidden_size, vision_config__hidden_size * pixel_shuffle_factor ** 2))


def ModernVBertForMaskedLM(add, c):
    text_config, tie_word_embeddings = add.read(c, 'text_config', 'tie_word_embeddings')
    text_config__classifier_bias, text_config__decoder_bias, text_config__hidden_size, text_config__norm_bias, text_config__vocab_size = add.read(text_config, 'classifier_bias', 'decoder_bias', 'hidden_size', 'norm_bias', 'vocab_size')
    add.base('model.', ModernVBertModel, c)
    add('projection_head.dense.weight', 'other', (text_config__hidden_size, text_config__hidden_size))
    add('projection_head.norm.weight', 'norms', (text_config__hidden_size,))
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.text_model.embeddings.tok_embeddings.weight', (text_config__vocab_size, text_config__hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
    if text_config__decoder_bias:
        add('lm_head.bias', 'head', (text_config__vocab_size,))
    if text_config__norm_bias:
        add('projection_head.norm.bias', 'norms', (text_config__hidden_size,))
    if text_config__classifier_bias:
        add('projection_head.dense.bias', 'other', (text_config__hidden_size,))


def ModernVBertForSequenceClassification(add, c):
    num_labels, text_config = add.read(c, 'num_labels', 'text_config')
    text_config__classifier_bias, text_config__hidden_size, text_config__norm_bias = add.read(text_config, 'classifier_bias', 'hidden_size', 'norm_bias')
    add.base('model.', ModernVBertModel, c)
    add('head.dense.weight', 'other', (text_config__hidden_size, text_config__hidden_size))
    add('head.norm.weight', 'norms', (text_config__hidden_size,))
    add('classifier.weight', 'head', (num_labels, text_config__hidden_size))
    add('classifier.bias', 'head', (num_labels,))
    if text_config__classifier_bias:
        add('head.dense.bias', 'other', (text_config__hidden_size,))
    if text_config__norm_bias:
        add('head.norm.bias', 'norms', (text_config__hidden_size,))


def ModernVBertForTokenClassification(add, c):
    num_labels, text_config = add.read(c, 'num_labels', 'text_config')
    text_config__classifier_bias, text_config__hidden_size, text_config__norm_bias = add.read(text_config, 'classifier_bias', 'hidden_size', 'norm_bias')
    add.base('model.', ModernVBertModel, c)
    add('head.dense.weight', 'other', (text_config__hidden_size, text_config__hidden_size))
    add('head.norm.weight', 'norms', (text_config__hidden_size,))
    add('classifier.weight', 'head', (num_labels, text_config__hidden_size))
    add('classifier.bias', 'head', (num_labels,))
    if text_config__classifier_bias:
        add('head.dense.bias', 'other', (text_config__hidden_size,))
    if text_config__norm_bias:
        add('head.norm.bias', 'norms', (text_config__hidden_size,))
