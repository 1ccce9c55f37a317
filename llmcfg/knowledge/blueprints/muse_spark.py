"""muse_spark: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "MuseSparkForConditionalGeneration"

def MuseSparkModel(add, c):
    audio_config, out_hidden_size, projector_hidden_size, text_config, vision_config = add.read(c, 'audio_config', 'out_hidden_size', 'projector_hidden_size', 'text_config', 'vision_config')
    text_config__hidden_size, = add.read(text_config, 'hidden_size')
    add.part('vision_tower', vision_config, 'base', 'vision')
    add.part('language_model', text_config, 'base')
    add.part('audio_tower', audio_config, 'base', 'audio')
    add('vision_adapter.fc1.weight', 'vision', (projector_hidden_size, out_hidden_size))
    add('vision_adapter.fc2.weight', 'vision', (projector_hidden_size, projector_hidden_size))
    add('vision_projection.weight', 'vision', (text_config__hidden_size, projector_hidden_size))


def MuseSparkForConditionalGeneration(add, c):
    text_config, = add.read(c, 'text_config')
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'vocab_size')
    add.base('model.', MuseSparkModel, c)
    add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
