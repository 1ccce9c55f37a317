"""nemotron3_diarization: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Nemotron3DiarizationModel"

def Nemotron3DiarizationModel(add, c):
    audio_config, head_config = add.read(c, 'audio_config', 'head_config')
    audio_config__hidden_size, audio_config__intermediate_size, audio_config__num_attention_heads, audio_config__num_hidden_layers, audio_config__num_key_value_heads, audio_config__num_mel_bins, audio_config__subsampling_factor = add.read(audio_config, 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'num_mel_bins', 'subsampling_factor')
    head_config__audio_hidden_size, head_config__hidden_size, head_config__subsampling_factor = add.read(head_config, 'audio_hidden_size', 'hidden_size', 'subsampling_factor')
    add('audio_tower.embedder.projection.weight', 'audio', (audio_config__hidden_size, audio_config__subsampling_factor * audio_config__num_mel_bins))
    add('audio_tower.input_layer_norm.weight', 'audio', (audio_config__hidden_size,))
    add('audio_tower.input_layer_norm.bias', 'audio', (audio_config__hidden_size,))
    add('audio_tower.layer_norm.weight', 'audio', (audio_config__hidden_size,))
    add('audio_tower.layer_norm.bias', 'audio', (audio_config__hidden_size,))
    add('proj.weight', 'other', (head_config__hidden_size, head_config__audio_hidden_size))
    add('proj.bias', 'other', (head_config__hidden_size,))
    add('upsampler.conv.weight', 'other', (head_config__hidden_size * head_config__subsampling_factor, head_config__hidden_size, 3))
    add('upsampler.conv.bias', 'other', (head_config__hidden_size * head_config__subsampling_factor,))
    some = add.layers(audio_config__num_hidden_layers)
    add('audio_tower.layers.*.self_attn.q_proj.weight', 'audio', (audio_config__num_attention_heads * (audio_config__hidden_size // audio_config__num_attention_heads), audio_config__hidden_size), some)
    add('audio_tower.layers.*.self_attn.k_proj.weight', 'audio', (audio_config__num_key_value_heads * (audio_config__hidden_size // audio_config__num_attention_heads), audio_config__hidden_size), some)
    add('audio_tower.layers.*.self_attn.v_proj.weight', 'audio', (audio_config__num_attention_heads * (audio_config__hidden_size // audio_config__num_attention_heads), audio_config__hidden_size), some)
    add('audio_tower.layers.*.self_attn.o_proj.weight', 'audio', (audio_config__hidden_size, audio_config__num_attention_heads * (audio_config__hidden_size // audio_config__num_attention_heads)), some)
    add('audio_tower.layers.*.self_attn.o_proj.bias', 'audio', (audio_config__hidden_size,), some)
    add('audio_tower.layers.*.layer_norm1.weight', 'audio', (audio_config__hidden_size,), some)
    add('audio_tower.layers.*.layer_norm1.bias', 'audio', (audio_config__hidden_size,), some)
    add('audio_tower.layers.*.mlp.fc1.weight', 'audio', (audio_config__intermediate_size, audio_config__hidden_size), some)
    add('audio_tower.layers.*.mlp.fc1.bias', 'audio', (audio_config__intermediate_size,), some)
    add('audio_tower.layers.*.mlp.fc2.weight', 'audio', (audio_config__hidden_size, audio_config__intermediate_size), some)
    add('audio_tower.layers.*.mlp.fc2.bias', 'audio', (audio_config__hidden_size,), some)
    add('audio_tower.layers.*.layer_norm2.weight', 'audio', (audio_config__hidden_size,), some)
    add('audio_tower.layers.*.layer_norm2.bias', 'audio', (audio_config__hidden_size,), some)
