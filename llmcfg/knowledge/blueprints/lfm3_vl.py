"""lfm3_vl: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 300 random edits of it that
were not used to make this file.
"""

MAIN = "Lfm3VlForConditionalGeneration"

def Lfm3VlModel(add, c):
    projector_bias, projector_hidden_size, text_config, vision_config = add.read(c, 'projector_bias', 'projector_hidden_size', 'text_config', 'vision_config')
    text_config__hidden_size, = add.read(text_config, 'hidden_size')
    vision_config__hidden_size, vision_config__spatial_merge_size = add.read(vision_config, 'hidden_size', 'spatial_merge_size')
    add.part('language_model', text_config, 'base')
    add.part('vision_tower', vision_config, 'base', 'vision')
    add('multi_modal_projector.layer_norm.weight', 'vision', (vision_config__hidden_size,))
    add('multi_modal_projector.layer_norm.bias', 'vision', (vision_config__hidden_size,))
    add('multi_modal_projector.linear_1.weight', 'vision', (projector_hidden_size, vision_config__hidden_size * vision_config__spatial_merge_size ** 2))
    add('multi_modal_projector.linear_2.weight', 'vision', (text_config__hidden_size, projector_hidden_size))
    if projector_bias:
        add('multi_modal_projector.linear_1.bias', 'vision', (projector_hidden_size,))
        add('multi_modal_projector.linear_2.bias', 'vision', (text_config__hidden_size,))


def Lfm3VlForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, 'text_config', 'tie_word_embeddings')
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'vocab_size')
    add.base('model.', Lfm3VlModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.language_model.embed_tokens.weight', (text_config__vocab_size, text_config__hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
