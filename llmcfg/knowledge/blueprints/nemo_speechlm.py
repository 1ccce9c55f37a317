"""nemo_speechlm: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Nemotron3_5TranscribeForConditionalGeneration"

def Nemotron3_5TranscribeModel(add, c):
    audio_config, text_config, word_timestamp_config = add.read(c, 'audio_config', 'text_config', 'word_timestamp_config')
    audio_config__asr_config, = add.read(audio_config, 'asr_config')
    text_config__hidden_size, = add.read(text_config, 'hidden_size')
    word_timestamp_config__hidden_size, word_timestamp_config__intermediate_size, word_timestamp_config__num_attention_heads, word_timestamp_config__num_hidden_layers, word_timestamp_config__num_key_value_heads, word_timestamp_config__upsampling_factor = add.read(word_timestamp_config, 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'upsampling_factor')
    audio_config__asr_config__hidden_size, = add.read(audio_config__asr_config, 'hidden_size')
    add.part('audio_tower', audio_config, 'base', 'audio')
    add.part('language_model', text_config, 'base')
    add('multi_modal_projector.weight', 'vision', (text_config__hidden_size, audio_config__asr_config__hidden_size))
    add('multi_modal_projector.bias', 'vision', (text_config__hidden_size,))
    add('word_timestamp_encoder.upsampler.weight', 'other', (word_timestamp_config__hidden_size, word_timestamp_config__hidden_size, word_timestamp_config__upsampling_factor))
    add('word_timestamp_encoder.upsampler.bias', 'other', (word_timestamp_config__hidden_size,))
    add('word_timestamp_encoder.input_layer_norm.weight', 'norms', (word_timestamp_config__hidden_size,))
    add('word_timestamp_encoder.input_layer_norm.bias', 'norms', (word_timestamp_config__hidden_size,))
    add('word_timestamp_encoder.layer_norm.weight', 'norms', (word_timestamp_config__hidden_size,))
    add('word_timestamp_encoder.layer_norm.bias', 'norms', (word_timestamp_config__hidden_size,))
    some = add.layers(word_timestamp_config__num_hidden_layers)
    add('word_timestamp_encoder.layers.*.self_attn.q_proj.weight', 'attention', (word_timestamp_config__num_attention_heads * (word_timestamp_config__hidden_size // word_timestamp_config__num_attention_heads), word_timestamp_config__hidden_size), some)
    add('word_timestamp_encoder.layers.*.self_attn.k_proj.weight', 'attention', (word_timestamp_config__num_key_value_heads * (word_timestamp_config__hidden_size // word_timestamp_config__num_attention_heads), word_timestamp_config__hidden_size), some)
    add('word_timestamp_encoder.layers.*.self_attn.v_proj.weight', 'attention', (word_timestamp_config__num_attention_heads * (word_timestamp_config__hidden_size // word_timestamp_config__num_attention_heads), word_timestamp_config__hidden_size), some)
    add('word_timestamp_encoder.layers.*.self_attn.o_proj.weight', 'attention', (word_timestamp_config__hidden_size, word_timestamp_config__num_attention_heads * (word_timestamp_config__hidden_size // word_timestamp_config__num_attention_heads)), some)
    add('word_timestamp_encoder.layers.*.self_attn.o_proj.bias', 'attention', (word_timestamp_config__hidden_size,), some)
    add('word_timestamp_encoder.layers.*.self_attn.q_norm.weight', 'norms', (word_timestamp_config__hidden_size // word_timestamp_config__num_attention_heads,), some)
    add('word_timestamp_encoder.layers.*.self_attn.q_norm.bias', 'norms', (word_timestamp_config__hidden_size // word_timestamp_config__num_attention_heads,), some)
    add('word_timestamp_encoder.layers.*.self_attn.k_norm.weight', 'norms', (word_timestamp_config__hidden_size // word_timestamp_config__num_attention_heads,), some)
    add('word_timestamp_encoder.layers.*.self_attn.k_norm.bias', 'norms', (word_timestamp_config__hidden_size // word_timestamp_config__num_attention_heads,), some)
    add('word_timestamp_encoder.layers.*.layer_norm1.weight', 'norms', (word_timestamp_config__hidden_size,), some)
    add('word_timestamp_encoder.layers.*.layer_norm1.bias', 'norms', (word_timestamp_config__hidden_size,), some)
    add('word_timestamp_encoder.layers.*.mlp.fc1.weight', 'feed-forward', (word_timestamp_config__intermediate_size, word_timestamp_config__hidden_size), some)
    add('word_timestamp_encoder.layers.*.mlp.fc1.bias', 'feed-forward', (word_timestamp_config__intermediate_size,), some)
    add('word_timestamp_encoder.layers.*.mlp.fc2.weight', 'feed-forward', (word_timestamp_config__hidden_size, word_timestamp_config__intermediate_size), some)
    add('word_timestamp_encoder.layers.*.mlp.fc2.bias', 'feed-forward', (word_timestamp_config__hidden_size,), some)
    add('word_timestamp_encoder.layers.*.layer_norm2.weight', 'norms', (word_timestamp_config__hidden_size,), some)
    add('word_timestamp_encoder.layers.*.layer_norm2.bias', 'norms', (word_timestamp_config__hidden_size,), some)


def Nemotron3_5TranscribeForConditionalGeneration(add, c):
    text_config, word_timestamp_config = add.read(c, 'text_config', 'word_timestamp_config')
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'vocab_size')
    word_timestamp_config__hidden_size, word_timestamp_config__vocab_size = add.read(word_timestamp_config, 'hidden_size', 'vocab_size')
    add.base('model.', Nemotron3_5TranscribeModel, c)
    add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
    add('word_timestamp_head.weight', 'other', (word_timestamp_config__vocab_size, word_timestamp_config__hidden_size, 1))
    add('word_timestamp_head.bias', 'other', (word_timestamp_config__vocab_size,))
