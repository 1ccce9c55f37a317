"""mistral_large4: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "MistralLarge4ForConditionalGeneration"

def MistralLarge4Model(add, c):
    multimodal_projector_bias, spatial_merge_size, text_config, vision_config = add.read(c, 'multimodal_projector_bias', 'spatial_merge_size', 'text_config', 'vision_config')
    text_config__hidden_size, = add.read(text_config, 'hidden_size')
    vision_config__hidden_size, = add.read(vision_config, 'hidden_size')
    add.part('vision_tower', vision_config, 'base', 'vision')
    add.part('language_model', text_config, 'base')
    add('multi_modal_projector.norm.weight', 'vision', (vision_config__hidden_size,))
    add('multi_modal_projector.patch_merger.merging_layer.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size * spatial_merge_size ** 2))
    add('multi_modal_projector.linear_1.weight', 'vision', (text_config__hidden_size, vision_config__hidden_size))
    add('multi_modal_projector.linear_2.weight', 'vision', (text_config__hidden_size, text_config__hidden_size))
    if multimodal_projector_bias:
        add('multi_modal_projector.linear_1.bias', 'vision', (text_config__hidden_size,))
        add('multi_modal_projector.linear_2.bias', 'vision', (text_config__hidden_size,))


def MistralLarge4ForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, 'text_config', 'tie_word_embeddings')
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'vocab_size')
    add.base('model.', MistralLarge4Model, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.language_model.embed_tokens.weight', (text_config__vocab_size, text_config__hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
