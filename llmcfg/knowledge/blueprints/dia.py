"""dia: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "DiaForConditionalGeneration"

def DiaModel(add, c):
    decoder_config, encoder_config = add.read(c, 'decoder_config', 'encoder_config')
    decoder_config__cross_head_dim, decoder_config__cross_hidden_size, decoder_config__cross_num_attention_heads, decoder_config__cross_num_key_value_heads, decoder_config__head_dim, decoder_config__hidden_size, decoder_config__intermediate_size, decoder_config__num_attention_heads, decoder_config__num_channels, decoder_config__num_hidden_layers, decoder_config__num_key_value_heads, decoder_config__vocab_size = add.read(decoder_config, 'cross_head_dim', 'cross_hidden_size', 'cross_num_attention_heads', 'cross_num_key_value_heads', 'head_dim', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_channels', 'num_hidden_layers', 'num_key_value_heads', 'vocab_size')
    encoder_config__head_dim, encoder_config__hidden_size, encoder_config__intermediate_size, encoder_config__num_attention_heads, encoder_config__num_hidden_layers, encoder_config__num_key_value_heads, encoder_config__vocab_size = add.read(encoder_config, 'head_dim', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'vocab_size')
    add('encoder.embedding.weight', 'embedding', (encoder_config__vocab_size, encoder_config__hidden_size))
    add('encoder.norm.weight', 'norms', (encoder_config__hidden_size,))
    add('decoder.embeddings.embed.weight', 'embedding', (decoder_config__vocab_size * decoder_config__num_channels, decoder_config__hidden_size))
    add('decoder.norm.weight', 'norms', (decoder_config__hidden_size,))
    some = add.layers(encoder_config__num_hidden_layers)
    add('encoder.layers.*.pre_sa_norm.weight', 'norms', (encoder_config__hidden_size,), some)
    add('encoder.layers.*.self_attention.q_proj.weight', 'attention', (encoder_config__num_attention_heads * encoder_config__head_dim, encoder_config__hidden_size), some)
    add('encoder.layers.*.self_attention.o_proj.weight', 'attention', (encoder_config__hidden_size, encoder_config__num_attention_heads * encoder_config__head_dim), some)
    add('encoder.layers.*.post_sa_norm.weight', 'norms', (encoder_config__hidden_size,), some)
    add('encoder.layers.*.mlp.gate_up_proj.weight', 'feed-forward', (2 * encoder_config__intermediate_size, encoder_config__hidden_size), some)
    add('encoder.layers.*.mlp.down_proj.weight', 'feed-forward', (encoder_config__hidden_size, encoder_config__intermediate_size), some)
    if encoder_config__num_key_value_heads:
        some = add.layers(encoder_config__num_hidden_layers)
        add('encoder.layers.*.self_attention.k_proj.weight', 'attention', (encoder_config__num_key_value_heads * encoder_config__head_dim, encoder_config__hidden_size), some)
        add('encoder.layers.*.self_attention.v_proj.weight', 'attention', (encoder_config__num_key_value_heads * encoder_config__head_dim, encoder_config__hidden_size), some)
    if not encoder_config__num_key_value_heads:
        some = add.layers(encoder_config__num_hidden_layers)
        add('encoder.layers.*.self_attention.k_proj.weight', 'attention', (encoder_config__num_attention_heads * encoder_config__head_dim, encoder_config__hidden_size), some)
        add('encoder.layers.*.self_attention.v_proj.weight', 'attention', (encoder_config__num_attention_heads * encoder_config__head_dim, encoder_config__hidden_size), some)
    some = add.layers(decoder_config__num_hidden_layers)
    add('decoder.layers.*.self_attention.q_proj.weight', 'attention', (decoder_config__num_attention_heads * decoder_config__head_dim, decoder_config__hidden_size), some)
    add('decoder.layers.*.self_attention.o_proj.weight', 'attention', (decoder_config__hidden_size, decoder_config__num_attention_heads * decoder_config__head_dim), some)
    add('decoder.layers.*.cross_attention.q_proj.weight', 'attention', (decoder_config__cross_num_attention_heads * decoder_config__cross_head_dim, decoder_config__hidden_size), some)
    add('decoder.layers.*.cross_attention.k_proj.weight', 'attention', (decoder_config__cross_num_key_value_heads * decoder_config__cross_head_dim, decoder_config__cross_hidden_size), some)
    add('decoder.layers.*.cross_attention.v_proj.weight', 'attention', (decoder_config__cross_num_key_value_heads * decoder_config__cross_head_dim, decoder_config__cross_hidden_size), some)
    add('decoder.layers.*.cross_attention.o_proj.weight', 'attention', (decoder_config__hidden_size, decoder_config__cross_num_attention_heads * decoder_config__cross_head_dim), some)
    add('decoder.layers.*.pre_sa_norm.weight', 'norms', (decoder_config__hidden_size,), some)
    add('decoder.layers.*.pre_ca_norm.weight', 'norms', (decoder_config__hidden_size,), some)
    add('decoder.layers.*.pre_mlp_norm.weight', 'norms', (decoder_config__hidden_size,), some)
    add('decoder.layers.*.mlp.gate_up_proj.weight', 'feed-forward', (2 * decoder_config__intermediate_size, decoder_config__hidden_size), some)
    add('decoder.layers.*.mlp.down_proj.weight', 'feed-forward', (decoder_config__hidden_size, decoder_config__intermediate_size), some)
    if decoder_config__num_key_value_heads:
        some = add.layers(decoder_config__num_hidden_layers)
        add('decoder.layers.*.self_attention.k_proj.weight', 'attention', (decoder_config__num_key_value_heads * decoder_config__head_dim, decoder_config__hidden_size), some)
        add('decoder.layers.*.self_attention.v_proj.weight', 'attention', (decoder_config__num_key_value_heads * decoder_config__head_dim, decoder_config__hidden_size), some)
    if not decoder_config__num_key_value_heads:
        some = add.layers(decoder_config__num_hidden_layers)
        add('decoder.layers.*.self_attention.k_proj.weight', 'attention', (decoder_config__num_attention_heads * decoder_config__head_dim, decoder_config__hidden_size), some)
        add('decoder.layers.*.self_attention.v_proj.weight', 'attention', (decoder_config__num_attention_heads * decoder_config__head_dim, decoder_config__hidden_size), some)


def DiaForConditionalGeneration(add, c):
    decoder_config, = add.read(c, 'decoder_config')
    decoder_config__hidden_size, decoder_config__num_channels, decoder_config__vocab_size = add.read(decoder_config, 'hidden_size', 'num_channels', 'vocab_size')
    add.base('model.', DiaModel, c)
    add('logits_dense.weight', 'other', (decoder_config__num_channels * decoder_config__vocab_size, decoder_config__hidden_size))
