"""nemotron_h_omni: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "NemotronH_Omni_Reasoning_V3"

def NemotronH_Omni_Reasoning_V3(add, c):
    audio_config, downsample_ratio, projector_hidden_size, text_config, vision_config, vision_hidden_size = add.read(c, 'audio_config', 'downsample_ratio', 'projector_hidden_size', 'text_config', 'vision_config', 'vision_hidden_size')
    audio_config__hidden_size, audio_config__projection_bias, audio_config__projection_hidden_size = add.read(audio_config, 'hidden_size', 'projection_bias', 'projection_hidden_size')
    text_config__hidden_size, text_config__num_nextn_predict_layers = add.read(text_config, 'hidden_size', 'num_nextn_predict_layers')
    add.part('language_model', text_config, 'causal')
    add.part('vision_model', vision_config, 'base', 'vision', without='input_conditioner.')
    add('multi_modal_projector.layer_norm.weight', 'vision', (vision_hidden_size * int(1 / downsample_ratio) ** 2,))
    add('multi_modal_projector.linear_1.weight', 'vision', (projector_hidden_size, vision_hidden_size * int(1 / downsample_ratio) ** 2))
    add('multi_modal_projector.linear_2.weight', 'vision', (text_config__hidden_size, projector_hidden_size))
    if audio_config is not None:
        add.part('audio_tower', audio_config, 'base', 'audio')
        add('embed_audio.layer_norm.weight', 'audio', (audio_config__hidden_size,))
        add('embed_audio.linear_1.weight', 'audio', (audio_config__projection_hidden_size, audio_config__hidden_size))
        add('embed_audio.linear_2.weight', 'audio', (text_config__hidden_size, audio_config__projection_hidden_size))
    if text_config__num_nextn_predict_layers > 0:
        add('vision_final_layernorm.weight', 'vision', (vision_hidden_size,))
        add('vision_final_layernorm.bias', 'vision', (vision_hidden_size,))
    if audio_config is not None and audio_config__projection_bias:
        add('embed_audio.linear_1.bias', 'audio', (audio_config__projection_hidden_size,))
        add('embed_audio.linear_2.bias', 'audio', (text_config__hidden_size,))
