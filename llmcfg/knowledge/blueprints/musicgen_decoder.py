"""musicgen_decoder: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "MusicgenForCausalLM"

def MusicgenModel(add, c):
    ffn_dim, hidden_size, num_codebooks, num_hidden_layers, vocab_size = add.read(c, 'ffn_dim', 'hidden_size', 'num_codebooks', 'num_hidden_layers', 'vocab_size')
    add('decoder.embed_tokens.*.weight', 'embedding', (vocab_size + 1, hidden_size), add.layers(num_codebooks))
    some = add.layers(num_hidden_layers)
    add('decoder.layers.*.self_attn.k_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('decoder.layers.*.self_attn.v_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('decoder.layers.*.self_attn.q_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('decoder.layers.*.self_attn.out_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('decoder.layers.*.self_attn_layer_norm.weight', 'norms', (hidden_size,), some)
    add('decoder.layers.*.self_attn_layer_norm.bias', 'norms', (hidden_size,), some)
    add('decoder.layers.*.encoder_attn.k_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('decoder.layers.*.encoder_attn.v_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('decoder.layers.*.encoder_attn.q_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('decoder.layers.*.encoder_attn.out_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('decoder.layers.*.encoder_attn_layer_norm.weight', 'norms', (hidden_size,), some)
    add('decoder.layers.*.encoder_attn_layer_norm.bias', 'norms', (hidden_size,), some)
    add('decoder.layers.*.fc1.weight', 'feed-forward', (ffn_dim, hidden_size), some)
    add('decoder.layers.*.fc2.weight', 'feed-forward', (hidden_size, ffn_dim), some)
    add('decoder.layers.*.final_layer_norm.weight', 'norms', (hidden_size,), some)
    add('decoder.layers.*.final_layer_norm.bias', 'norms', (hidden_size,), some)
    add('decoder.layer_norm.weight', 'norms', (hidden_size,))
    add('decoder.layer_norm.bias', 'norms', (hidden_size,))


def MusicgenForCausalLM(add, c):
    hidden_size, num_codebooks, vocab_size = add.read(c, 'hidden_size', 'num_codebooks', 'vocab_size')
    add.base('model.', MusicgenModel, c)
    add('lm_heads.*.weight', 'other', (vocab_size, hidden_size), add.layers(num_codebooks))
