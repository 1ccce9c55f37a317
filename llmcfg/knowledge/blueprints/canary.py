"""canary: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "CanaryForConditionalGeneration"

def CanaryModel(add, c):
    decoder_config, encoder_config = add.read(c, 'decoder_config', 'encoder_config')
    decoder_config__attention_bias, decoder_config__head_dim, decoder_config__hidden_size, decoder_config__intermediate_size, decoder_config__num_attention_heads, decoder_config__num_hidden_layers, decoder_config__num_key_value_heads, decoder_config__vocab_size = add.read(decoder_config, 'attention_bias', 'head_dim', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'vocab_size')
    add.part('encoder', encoder_config, 'base')
    add('decoder.embed_tokens.weight', 'embedding', (decoder_config__vocab_size, decoder_config__hidden_size))
    add('decoder.norm.weight', 'norms', (decoder_config__hidden_size,))
    add('decoder.norm.bias', 'norms', (decoder_config__hidden_size,))
    add('decoder.embedding_layernorm.weight', 'norms', (decoder_config__hidden_size,))
    add('decoder.embedding_layernorm.bias', 'norms', (decoder_config__hidden_size,))
    some = add.layers(decoder_config__num_hidden_layers)
    add('decoder.layers.*.self_attn.q_proj.weight', 'attention', (decoder_config__num_attention_heads * decoder_config__head_dim, decoder_config__hidden_size), some)
    add('decoder.layers.*.self_attn.k_proj.weight', 'attention', (decoder_config__num_key_value_heads * decoder_config__head_dim, decoder_config__hidden_size), some)
    add('decoder.layers.*.self_attn.v_proj.weight', 'attention', (decoder_config__num_key_value_heads * decoder_config__head_dim, decoder_config__hidden_size), some)
    add('decoder.layers.*.self_attn.o_proj.weight', 'attention', (decoder_config__hidden_size, decoder_config__num_attention_heads * decoder_config__head_dim), some)
    add('decoder.layers.*.encoder_attn.q_proj.weight', 'attention', (decoder_config__num_attention_heads * decoder_config__head_dim, decoder_config__hidden_size), some)
    add('decoder.layers.*.encoder_attn.k_proj.weight', 'attention', (decoder_config__num_key_value_heads * decoder_config__head_dim, decoder_config__hidden_size), some)
    add('decoder.layers.*.encoder_attn.v_proj.weight', 'attention', (decoder_config__num_key_value_heads * decoder_config__head_dim, decoder_config__hidden_size), some)
    add('decoder.layers.*.encoder_attn.o_proj.weight', 'attention', (decoder_config__hidden_size, decoder_config__num_attention_heads * decoder_config__head_dim), some)
    add('decoder.layers.*.mlp.fc1.weight', 'feed-forward', (decoder_config__intermediate_size, decoder_config__hidden_size), some)
    add('decoder.layers.*.mlp.fc1.bias', 'feed-forward', (decoder_config__intermediate_size,), some)
    add('decoder.layers.*.mlp.fc2.weight', 'feed-forward', (decoder_config__hidden_size, decoder_config__intermediate_size), some)
    add('decoder.layers.*.mlp.fc2.bias', 'feed-forward', (decoder_config__hidden_size,), some)
    add('decoder.layers.*.input_layernorm.weight', 'norms', (decoder_config__hidden_size,), some)
    add('decoder.layers.*.input_layernorm.bias', 'norms', (decoder_config__hidden_size,), some)
    add('decoder.layers.*.post_attention_layernorm.weight', 'norms', (decoder_config__hidden_size,), some)
    add('decoder.layers.*.post_attention_layernorm.bias', 'norms', (decoder_config__hidden_size,), some)
    add('decoder.layers.*.final_layernorm.weight', 'norms', (decoder_config__hidden_size,), some)
    add('decoder.layers.*.final_layernorm.bias', 'norms', (decoder_config__hidden_size,), some)
    if decoder_config__attention_bias:
        some = add.layers(decoder_config__num_hidden_layers)
        add('decoder.layers.*.self_attn.q_proj.bias', 'attention', (decoder_config__num_attention_heads * decoder_config__head_dim,), some)
        add('decoder.layers.*.self_attn.k_proj.bias', 'attention', (decoder_config__num_key_value_heads * decoder_config__head_dim,), some)
        add('decoder.layers.*.self_attn.v_proj.bias', 'attention', (decoder_config__num_key_value_heads * decoder_config__head_dim,), some)
        add('decoder.layers.*.self_attn.o_proj.bias', 'attention', (decoder_config__hidden_size,), some)
        add('decoder.layers.*.encoder_attn.q_proj.bias', 'attention', (decoder_config__num_attention_heads * decoder_config__head_dim,), some)
        add('decoder.layers.*.encoder_attn.k_proj.bias', 'attention', (decoder_config__num_key_value_heads * decoder_config__head_dim,), some)
        add('decoder.layers.*.encoder_attn.v_proj.bias', 'attention', (decoder_config__num_key_value_heads * decoder_config__head_dim,), some)
        add('decoder.layers.*.encoder_attn.o_proj.bias', 'attention', (decoder_config__hidden_size,), some)


def CanaryForConditionalGeneration(add, c):
    decoder_config, tie_word_embeddings = add.read(c, 'decoder_config', 'tie_word_embeddings')
    decoder_config__hidden_size, decoder_config__vocab_size = add.read(decoder_config, 'hidden_size', 'vocab_size')
    add.base('model.', CanaryModel, c)
    if tie_word_embeddings:
        add.tied('proj_out.weight', 'head', 'model.decoder.embed_tokens.weight', (decoder_config__vocab_size, decoder_config__hidden_size))
    if not tie_word_embeddings:
        add('proj_out.weight', 'head', (decoder_config__vocab_size, decoder_config__hidden_size))
    add('proj_out.bias', 'head', (decoder_config__vocab_size,))
