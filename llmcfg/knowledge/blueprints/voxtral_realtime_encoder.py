"""voxtral_realtime_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "VoxtralRealtimeEncoder"

def VoxtralRealtimeEncoder(add, c):
    head_dim, hidden_size, intermediate_size, num_attention_heads, num_hidden_layers, num_mel_bins = add.read(c, 'head_dim', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'num_mel_bins')
    add('embedder.conv1.weight', 'embedding', (hidden_size, num_mel_bins, 3))
    add('embedder.conv1.bias', 'embedding', (hidden_size,))
    add('embedder.conv2.weight', 'embedding', (hidden_size, hidden_size, 3))
    add('embedder.conv2.bias', 'embedding', (hidden_size,))
    add('norm.weight', 'norms', (hidden_size,))
    if head_dim:
        some = add.layers(num_hidden_layers)
        add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.q_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('layers.*.self_attn.k_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.v_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.v_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
    if not head_dim:
        some = add.layers(num_hidden_layers)
        add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.q_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
        add('layers.*.self_attn.k_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.v_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.v_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
        add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)), some)
    some = add.layers(num_hidden_layers)
    add('layers.*.self_attn.o_proj.bias', 'attention', (hidden_size,), some)
    add('layers.*.self_attn_layer_norm.weight', 'norms', (hidden_size,), some)
    add('layers.*.final_layer_norm.weight', 'norms', (hidden_size,), some)
    add('layers.*.mlp.gate_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.up_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.down_proj.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('layers.*.mlp.down_proj.bias', 'feed-forward', (hidden_size,), some)
