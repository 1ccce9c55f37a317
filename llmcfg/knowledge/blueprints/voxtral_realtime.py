"""voxtral_realtime: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "VoxtralRealtimeForConditionalGeneration"

def VoxtralRealtimeModel(add, c):
    audio_config, downsample_factor, text_config = add.read(c, 'audio_config', 'downsample_factor', 'text_config')
    audio_config__head_dim, audio_config__hidden_size, audio_config__intermediate_size, audio_config__num_attention_heads, audio_config__num_hidden_layers, audio_config__num_mel_bins = add.read(audio_config, 'head_dim', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'num_mel_bins')
    text_config__head_dim, text_config__hidden_size, text_config__intermediate_size, text_config__num_attention_heads, text_config__num_hidden_layers, text_config__num_key_value_heads, text_config__vocab_size = add.read(text_config, 'head_dim', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'vocab_size')
    add('audio_tower.embedder.conv1.weight', 'audio', (audio_config__hidden_size, audio_config__num_mel_bins, 3))
    add('audio_tower.embedder.conv1.bias', 'audio', (audio_config__hidden_size,))
    add('audio_tower.embedder.conv2.weight', 'audio', (audio_config__hidden_size, audio_config__hidden_size, 3))
    add('audio_tower.embedder.conv2.bias', 'audio', (audio_config__hidden_size,))
    add('audio_tower.norm.weight', 'audio', (audio_config__hidden_size,))
    add('language_model.embed_tokens.weight', 'embedding', (text_config__vocab_size, text_config__hidden_size))
    add('language_model.norm.weight', 'norms', (text_config__hidden_size,))
    add('multi_modal_projector.linear_1.weight', 'vision', (text_config__hidden_size, audio_config__hidden_size * downsample_factor))
    add('multi_modal_projector.linear_2.weight', 'vision', (text_config__hidden_size, text_config__hidden_size))
    if audio_config__head_dim:
        some = add.layers(audio_config__num_hidden_layers)
        add('audio_tower.layers.*.self_attn.q_proj.weight', 'audio', (audio_config__num_attention_heads * audio_config__head_dim, audio_config__hidden_size), some)
        add('audio_tower.layers.*.self_attn.q_proj.bias', 'audio', (audio_config__num_attention_heads * audio_config__head_dim,), some)
        add('audio_tower.layers.*.self_attn.k_proj.weight', 'audio', (audio_config__num_attention_heads * audio_config__head_dim, audio_config__hidden_size), some)
        add('audio_tower.layers.*.self_attn.v_proj.weight', 'audio', (audio_config__num_attention_heads * audio_config__head_dim, audio_config__hidden_size), some)
        add('audio_tower.layers.*.self_attn.v_proj.bias', 'audio', (audio_config__num_attention_heads * audio_config__head_dim,), some)
        add('audio_tower.layers.*.self_attn.o_proj.weight', 'audio', (audio_config__hidden_size, audio_config__num_attention_heads * audio_config__head_dim), some)
    if not audio_config__head_dim:
        some = add.layers(audio_config__num_hidden_layers)
        add('audio_tower.layers.*.self_attn.q_proj.weight', 'audio', (audio_config__num_attention_heads * (audio_config__hidden_size // audio_config__num_attention_heads), audio_config__hidden_size), some)
        add('audio_tower.layers.*.self_attn.q_proj.bias', 'audio', (audio_config__num_attention_heads * (audio_config__hidden_size // audio_config__num_attention_heads),), some)
        add('audio_tower.layers.*.self_attn.k_proj.weight', 'audio', (audio_config__num_attention_heads * (audio_config__hidden_size // audio_config__num_attention_heads), audio_config__hidden_size), some)
        add('audio_tower.layers.*.self_attn.v_proj.weight', 'audio', (audio_config__num_attention_heads * (audio_config__hidden_size // audio_config__num_attention_heads), audio_config__hidden_size), some)
        add('audio_tower.layers.*.self_attn.v_proj.bias', 'audio', (audio_config__num_attention_heads * (audio_config__hidden_size // audio_config__num_attention_heads),), some)
        add('audio_tower.layers.*.self_attn.o_proj.weight', 'audio', (audio_config__hidden_size, audio_config__num_attention_heads * (audio_config__hidden_size // audio_config__num_attention_heads)), some)
    some = add.layers(audio_config__num_hidden_layers)
    add('audio_tower.layers.*.self_attn.o_proj.bias', 'audio', (audio_config__hidden_size,), some)
    add('audio_tower.layers.*.self_attn_layer_norm.weight', 'audio', (audio_config__hidden_size,), some)
    add('audio_tower.layers.*.final_layer_norm.weight', 'audio', (audio_config__hidden_size,), some)
    add('audio_tower.layers.*.mlp.gate_proj.weight', 'audio', (audio_config__intermediate_size, audio_config__hidden_size), some)
    add('audio_tower.layers.*.mlp.up_proj.weight', 'audio', (audio_config__intermediate_size, audio_config__hidden_size), some)
    add('audio_tower.layers.*.mlp.down_proj.weight', 'audio', (audio_config__hidden_size, audio_config__intermediate_size), some)
    add('audio_tower.layers.*.mlp.down_proj.bias', 'audio', (audio_config__hidden_size,), some)
    if text_config__head_dim:
        some = add.layers(text_config__num_hidden_layers)
        add('language_model.layers.*.self_attn.q_proj.weight', 'attention', (text_config__num_attention_heads * text_config__head_dim, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.k_proj.weight', 'attention', (text_config__num_key_value_heads * text_config__head_dim, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.v_proj.weight', 'attention', (text_config__num_key_value_heads * text_config__head_dim, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.o_proj.weight', 'attention', (text_config__hidden_size, text_config__num_attention_heads * text_config__head_dim), some)
    if not text_config__head_dim:
        some = add.layers(text_config__num_hidden_layers)
        add('language_model.layers.*.self_attn.q_proj.weight', 'attention', (text_config__num_attention_heads * (text_config__hidden_size // text_config__num_attention_heads), text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.k_proj.weight', 'attention', (text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads), text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.v_proj.weight', 'attention', (text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads), text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.o_proj.weight', 'attention', (text_config__hidden_size, text_config__num_attention_heads * (text_config__hidden_size // text_config__num_attention_heads)), some)
    some = add.layers(text_config__num_hidden_layers)
    add('language_model.layers.*.mlp.gate_proj.weight', 'feed-forward', (text_config__intermediate_size, text_config__hidden_size), some)
    add('language_model.layers.*.mlp.up_proj.weight', 'feed-forward', (text_config__intermediate_size, text_config__hidden_size), some)
    add('language_model.layers.*.mlp.down_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__intermediate_size), some)
    add('language_model.layers.*.input_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    add('language_model.layers.*.post_attention_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    add('language_model.layers.*.ada_rms_norm.linear1.weight', 'norms', (32, text_config__hidden_size), some)
    add('language_model.layers.*.ada_rms_norm.linear2.weight', 'norms', (text_config__hidden_size, 32), some)


def VoxtralRealtimeForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, 'text_config', 'tie_word_embeddings')
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'vocab_size')
    add.base('model.', VoxtralRealtimeModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.language_model.embed_tokens.weight', (text_config__vocab_size, text_config__hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
