"""csm: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 20 random edits of it that
were not used to make this file.
"""

MAIN = "CsmBackboneModel"

def CsmBackboneModel(add, c):
    attention_bias, head_dim, hidden_size, intermediate_size, mlp_bias, num_attention_heads, num_codebooks, num_hidden_layers, num_key_value_heads, vocab_size = add.read(c, 'attention_bias', 'head_dim', 'hidden_size', 'intermediate_size', 'mlp_bias', 'num_attention_heads', 'num_codebooks', 'num_hidden_layers', 'num_key_value_heads', 'vocab_size')
    add('embed_tokens.embed_audio_tokens.weight', 'embedding', (num_codebooks * vocab_size, hidden_size))
    add('norm.weight', 'norms', (hidden_size,))
    some = add.layers(num_hidden_layers)
    add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
    add('layers.*.self_attn.k_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
    add('layers.*.self_attn.v_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
    add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
    add('layers.*.mlp.gate_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.up_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.down_proj.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('layers.*.input_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
    if attention_bias:
        some = add.layers(num_hidden_layers)
        add('layers.*.self_attn.q_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('layers.*.self_attn.k_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)
        add('layers.*.self_attn.v_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)
        add('layers.*.self_attn.o_proj.bias', 'attention', (hidden_size,), some)
    if mlp_bias:
        some = add.layers(num_hidden_layers)
        add('layers.*.mlp.gate_proj.bias', 'feed-forward', (intermediate_size,), some)
        add('layers.*.mlp.up_proj.bias', 'feed-forward', (intermediate_size,), some)
        add('layers.*.mlp.down_proj.bias', 'feed-forward', (hidden_size,), some)
