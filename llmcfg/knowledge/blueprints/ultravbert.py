"""ultravbert: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "UltraVBertForMaskedLM"

def UltraVBertModel(add, c):
    pixel_shuffle_factor, text_config, vision_config = add.read(c, 'pixel_shuffle_factor', 'text_config', 'vision_config')
    text_config__hidden_size, = add.read(text_config, 'hidden_size')
    vision_config__hidden_size, = add.read(vision_config, 'hidden_size')
    add.part('vision_model', vision_config, 'base', 'vision')
    add.part('text_model', text_config, 'base')
    add('connector.modality_projection.weight', 'other', (text_config__hidden_size, vision_config__hidden_size * pixel_shuffle_factor ** 2))
    add('connector.norm.weight', 'norms', (text_config__hidden_size,))


def UltraVBertForMaskedLM(add, c):
    text_config, tie_word_embeddings = add.read(c, 'text_config', 'tie_word_embeddings')
    text_config__hidden_size, text_config__prediction_head_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'prediction_head_size', 'vocab_size')
    add.base('model.', UltraVBertModel, c)
    add('projection_head.linear1.weight', 'other', (text_config__prediction_head_size, text_config__hidden_size))
    add('projection_head.linear2.weight', 'other', (text_config__hidden_size, text_config__prediction_head_size))
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.text_model.embed_tokens.weight', (text_config__vocab_size, text_config__hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))


def UltraVBertForSequenceClassification(add, c):
    num_labels, text_config = add.read(c, 'num_labels', 'text_config')
    text_config__hidden_size, = add.read(text_config, 'hidden_size')
    add.base('model.', UltraVBertModel, c)
    add('classifier.weight', 'head', (num_labels, text_config__hidden_size))
    add('classifier.bias', 'head', (num_labels,))


def UltraVBertForTokenClassification(add, c):
    num_labels, text_config = add.read(c, 'num_labels', 'text_config')
    text_config__hidden_size, = add.read(text_config, 'hidden_size')
    add.base('model.', UltraVBertModel, c)
    add('classifier.weight', 'head', (num_labels, text_config__hidden_size))
    add('classifier.bias', 'head', (num_labels,))
