"""nemotron3_diarization_audio: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Nemotron3DiarizationAudioModel"

def Nemotron3DiarizationAudioModel(add, c):
    head_dim, hidden_size, intermediate_size, num_attention_heads, num_hidden_layers, num_key_value_heads, num_mel_bins, subsampling_factor = add.read(c, 'head_dim', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'num_mel_bins', 'subsampling_factor')
    add('embedder.projection.weight', 'embedding', (hidden_size, subsampling_factor * num_mel_bins))
    add('input_layer_norm.weight', 'norms', (hidden_size,))
    add('input_layer_norm.bias', 'norms', (hidden_size,))
    add('layer_norm.weight', 'norms', (hidden_size,))
    add('layer_norm.bias', 'norms', (hidden_size,))
    if head_dim:
        some = add.layers(num_hidden_layers)
        add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.k_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.v_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
    if not head_dim:
        some = add.layers(num_hidden_layers)
        add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.k_proj.weight', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.v_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)), some)
    some = add.layers(num_hidden_layers)
    add('layers.*.self_attn.o_proj.bias', 'attention', (hidden_size,), some)
    add('layers.*.layer_norm1.weight', 'norms', (hidden_size,), some)
    add('layers.*.layer_norm1.bias', 'norms', (hidden_size,), some)
    add('layers.*.mlp.fc1.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.fc1.bias', 'feed-forward', (intermediate_size,), some)
    add('layers.*.mlp.fc2.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('layers.*.mlp.fc2.bias', 'feed-forward', (hidden_size,), some)
    add('layers.*.layer_norm2.weight', 'norms', (hidden_size,), some)
    add('layers.*.layer_norm2.bias', 'norms', (hidden_size,), some)
