"""deepseek_vl_hybrid: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "DeepseekVLHybridForConditionalGeneration"

def DeepseekVLHybridModel(add, c):
    high_res_vision_config, text_config, vision_config = add.read(c, 'high_res_vision_config', 'text_config', 'vision_config')
    high_res_vision_config__hidden_size, high_res_vision_config__output_channels = add.read(high_res_vision_config, 'hidden_size', 'output_channels')
    text_config__hidden_size, = add.read(text_config, 'hidden_size')
    vision_config__hidden_size, = add.read(vision_config, 'hidden_size')
    add.part('high_res_vision_model', high_res_vision_config, 'base')
    add.part('vision_model', vision_config, 'base', 'vision')
    add.part('language_model', text_config, 'base')
    add('high_res_vision_alpha', 'other', (1,))
    add('high_res_vision_neck.conv1.weight', 'other', (high_res_vision_config__output_channels, high_res_vision_config__hidden_size, 1, 1))
    add('high_res_vision_neck.layer_norm1.weight', 'norms', (high_res_vision_config__output_channels,))
    add('high_res_vision_neck.layer_norm1.bias', 'norms', (high_res_vision_config__output_channels,))
    add('high_res_vision_neck.conv2.weight', 'other', (high_res_vision_config__output_channels, high_res_vision_config__output_channels, 3, 3))
    add('high_res_vision_neck.layer_norm2.weight', 'norms', (high_res_vision_config__output_channels,))
    add('high_res_vision_neck.layer_norm2.bias', 'norms', (high_res_vision_config__output_channels,))
    add('high_res_vision_proj.conv1.weight', 'other', (high_res_vision_config__output_channels * 2, high_res_vision_config__output_channels, 3, 3))
    add('high_res_vision_proj.conv2.weight', 'other', (high_res_vision_config__output_channels * 4, high_res_vision_config__output_channels * 2, 3, 3))
    add('aligner.vision_proj.weight', 'vision', (text_config__hidden_size // 2, vision_config__hidden_size))
    add('aligner.vision_proj.bias', 'vision', (text_config__hidden_size // 2,))
    add('aligner.high_res_vision_proj.weight', 'other', (text_config__hidden_size // 2, high_res_vision_config__output_channels * 4))
    add('aligner.high_res_vision_proj.bias', 'other', (text_config__hidden_size // 2,))
    add('aligner.proj.weight', 'other', (text_config__hidden_size, text_config__hidden_size))
    add('aligner.proj.bias', 'other', (text_config__hidden_size,))


def DeepseekVLHybridForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, 'text_config', 'tie_word_embeddings')
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'vocab_size')
    add.base('model.', DeepseekVLHybridModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.language_model.embed_tokens.weight', (text_config__vocab_size, text_config__hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
