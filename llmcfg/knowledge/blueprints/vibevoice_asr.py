"""vibevoice_asr: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "VibeVoiceAsrForConditionalGeneration"

def VibeVoiceAsrModel(add, c):
    acoustic_tokenizer_encoder_config, semantic_tokenizer_encoder_config, text_config = add.read(c, 'acoustic_tokenizer_encoder_config', 'semantic_tokenizer_encoder_config', 'text_config')
    acoustic_tokenizer_encoder_config__hidden_size, = add.read(acoustic_tokenizer_encoder_config, 'hidden_size')
    semantic_tokenizer_encoder_config__hidden_size, = add.read(semantic_tokenizer_encoder_config, 'hidden_size')
    text_config__hidden_size, = add.read(text_config, 'hidden_size')
    add.part('acoustic_tokenizer_encoder', acoustic_tokenizer_encoder_config, 'base')
    add.part('semantic_tokenizer_encoder', semantic_tokenizer_encoder_config, 'base')
    add.part('language_model', text_config, 'base')
    add('multi_modal_projector.acoustic_linear_1.weight', 'vision', (text_config__hidden_size, acoustic_tokenizer_encoder_config__hidden_size))
    add('multi_modal_projector.acoustic_linear_1.bias', 'vision', (text_config__hidden_size,))
    add('multi_modal_projector.acoustic_norm.weight', 'vision', (text_config__hidden_size,))
    add('multi_modal_projector.acoustic_linear_2.weight', 'vision', (text_config__hidden_size, text_config__hidden_size))
    add('multi_modal_projector.acoustic_linear_2.bias', 'vision', (text_config__hidden_size,))
    add('multi_modal_projector.semantic_linear_1.weight', 'vision', (text_config__hidden_size, semantic_tokenizer_encoder_config__hidden_size))
    add('multi_modal_projector.semantic_linear_1.bias', 'vision', (text_config__hidden_size,))
    add('multi_modal_projector.semantic_norm.weight', 'vision', (text_config__hidden_size,))
    add('multi_modal_projector.semantic_linear_2.weight', 'vision', (text_config__hidden_size, text_config__hidden_size))
    add('multi_modal_projector.semantic_linear_2.bias', 'vision', (text_config__hidden_size,))


def VibeVoiceAsrForConditionalGeneration(add, c):
    text_config, = add.read(c, 'text_config')
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'vocab_size')
    add.base('model.', VibeVoiceAsrModel, c)
    add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
