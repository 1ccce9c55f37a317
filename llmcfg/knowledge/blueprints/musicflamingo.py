"""musicflamingo: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 21 random edits of it that
were not used to make this file.
"""

from llmcfg.blueprint import read

MAIN = "MusicFlamingoForConditionalGeneration"

def MusicFlamingoForConditionalGeneration(add, c):
    audio_config, projector_bias, text_config = read(c, 'audio_config', 'projector_bias', 'text_config')
    audio_config__hidden_size, = read(audio_config, 'hidden_size')
    text_config__hidden_size, text_config__vocab_size = read(text_config, 'hidden_size', 'vocab_size')
    add.part('model.audio_tower', audio_config, 'base', 'audio')
    add.part('model.language_model', text_config, 'base')
    add('model.multi_modal_projector.linear_1.weight', 'vision', (text_config__hidden_size, audio_config__hidden_size))
    add('model.multi_modal_projector.linear_2.weight', 'vision', (text_config__hidden_size, text_config__hidden_size))
    add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
    if projector_bias:
        add('model.multi_modal_projector.linear_1.bias', 'vision', (text_config__hidden_size,))
        add('model.multi_modal_projector.linear_2.bias', 'vision', (text_config__hidden_size,))
