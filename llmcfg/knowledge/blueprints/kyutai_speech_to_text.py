"""kyutai_speech_to_text: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "KyutaiSpeechToTextModel"

def KyutaiSpeechToTextModel(add, c):
    codebook_vocab_size, ffn_dim, head_dim, hidden_size, num_attention_heads, num_codebooks, num_hidden_layers, num_key_value_heads, vocab_size = add.read(c, 'codebook_vocab_size', 'ffn_dim', 'head_dim', 'hidden_size', 'num_attention_heads', 'num_codebooks', 'num_hidden_layers', 'num_key_value_heads', 'vocab_size')
    add('embed_tokens.embed_tokens.weight', 'embedding', (vocab_size + num_codebooks * codebook_vocab_size + 1, hidden_size))
    add('norm.weight', 'norms', (hidden_size,))
    some = add.layers(num_hidden_layers)
    add('layers.*.self_attn.q_proj.linear.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
    add('layers.*.self_attn.k_proj.linear.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
    add('layers.*.self_attn.v_proj.linear.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
    add('layers.*.self_attn.o_proj.linear.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
    add('layers.*.mlp.fc1.weight', 'feed-forward', (ffn_dim, hidden_size), some)
    add('layers.*.mlp.fc2.weight', 'feed-forward', (hidden_size, ffn_dim // 2), some)
    add('layers.*.input_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
