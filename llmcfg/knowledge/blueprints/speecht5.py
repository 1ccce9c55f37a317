"""speecht5: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

from llmcfg.blueprint import read

MAIN = "SpeechT5Model"

def SpeechT5Model(add, c):
    decoder_ffn_dim, decoder_layers, encoder_attention_heads, encoder_ffn_dim, encoder_layers, encoder_max_relative_position, hidden_size = read(c, 'decoder_ffn_dim', 'decoder_layers', 'encoder_attention_heads', 'encoder_ffn_dim', 'encoder_layers', 'encoder_max_relative_position', 'hidden_size')
    add('encoder.wrapped_encoder.layer_norm.weight', 'norms', (hidden_size,))
    add('encoder.wrapped_encoder.layer_norm.bias', 'norms', (hidden_size,))
    add('encoder.wrapped_encoder.embed_positions.pe_k.weight', 'embedding', (2 * encoder_max_relative_position, hidden_size // encoder_attention_heads))
    some = add.layers(encoder_layers)
    add('encoder.wrapped_encoder.layers.*.attention.k_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('encoder.wrapped_encoder.layers.*.attention.k_proj.bias', 'attention', (hidden_size,), some)
    add('encoder.wrapped_encoder.layers.*.attention.v_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('encoder.wrapped_encoder.layers.*.attention.v_proj.bias', 'attention', (hidden_size,), some)
    add('encoder.wrapped_encoder.layers.*.attention.q_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('encoder.wrapped_encoder.layers.*.attention.q_proj.bias', 'attention', (hidden_size,), some)
    add('encoder.wrapped_encoder.layers.*.attention.out_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('encoder.wrapped_encoder.layers.*.attention.out_proj.bias', 'attention', (hidden_size,), some)
    add('encoder.wrapped_encoder.layers.*.layer_norm.weight', 'norms', (hidden_size,), some)
    add('encoder.wrapped_encoder.layers.*.layer_norm.bias', 'norms', (hidden_size,), some)
    add('encoder.wrapped_encoder.layers.*.feed_forward.intermediate_dense.weight', 'feed-forward', (encoder_ffn_dim, hidden_size), some)
    add('encoder.wrapped_encoder.layers.*.feed_forward.intermediate_dense.bias', 'feed-forward', (encoder_ffn_dim,), some)
    add('encoder.wrapped_encoder.layers.*.feed_forward.output_dense.weight', 'feed-forward', (hidden_size, encoder_ffn_dim), some)
    add('encoder.wrapped_encoder.layers.*.feed_forward.output_dense.bias', 'feed-forward', (hidden_size,), some)
    add('encoder.wrapped_encoder.layers.*.final_layer_norm.weight', 'norms', (hidden_size,), some)
    add('encoder.wrapped_encoder.layers.*.final_layer_norm.bias', 'norms', (hidden_size,), some)
    some = add.layers(decoder_layers)
    add('decoder.wrapped_decoder.layers.*.self_attn.k_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('decoder.wrapped_decoder.layers.*.self_attn.k_proj.bias', 'attention', (hidden_size,), some)
    add('decoder.wrapped_decoder.layers.*.self_attn.v_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('decoder.wrapped_decoder.layers.*.self_attn.v_proj.bias', 'attention', (hidden_size,), some)
    add('decoder.wrapped_decoder.layers.*.self_attn.q_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('decoder.wrapped_decoder.layers.*.self_attn.q_proj.bias', 'attention', (hidden_size,), some)
    add('decoder.wrapped_decoder.layers.*.self_attn.out_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('decoder.wrapped_decoder.layers.*.self_attn.out_proj.bias', 'attention', (hidden_size,), some)
    add('decoder.wrapped_decoder.layers.*.self_attn_layer_norm.weight', 'norms', (hidden_size,), some)
    add('decoder.wrapped_decoder.layers.*.self_attn_layer_norm.bias', 'norms', (hidden_size,), some)
    add('decoder.wrapped_decoder.layers.*.encoder_attn.k_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('decoder.wrapped_decoder.layers.*.encoder_attn.k_proj.bias', 'attention', (hidden_size,), some)
    add('decoder.wrapped_decoder.layers.*.encoder_attn.v_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('decoder.wrapped_decoder.layers.*.encoder_attn.v_proj.bias', 'attention', (hidden_size,), some)
    add('decoder.wrapped_decoder.layers.*.encoder_attn.q_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('decoder.wrapped_decoder.layers.*.encoder_attn.q_proj.bias', 'attention', (hidden_size,), some)
    add('decoder.wrapped_decoder.layers.*.encoder_attn.out_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('decoder.wrapped_decoder.layers.*.encoder_attn.out_proj.bias', 'attention', (hidden_size,), some)
    add('decoder.wrapped_decoder.layers.*.encoder_attn_layer_norm.weight', 'norms', (hidden_size,), some)
    add('decoder.wrapped_decoder.layers.*.encoder_attn_layer_norm.bias', 'norms', (hidden_size,), some)
    add('decoder.wrapped_decoder.layers.*.feed_forward.intermediate_dense.weight', 'feed-forward', (decoder_ffn_dim, hidden_size), some)
    add('decoder.wrapped_decoder.layers.*.feed_forward.intermediate_dense.bias', 'feed-forward', (decoder_ffn_dim,), some)
    add('decoder.wrapped_decoder.layers.*.feed_forward.output_dense.weight', 'feed-forward', (hidden_size, decoder_ffn_dim), some)
    add('decoder.wrapped_decoder.layers.*.feed_forward.output_dense.bias', 'feed-forward', (hidden_size,), some)
    add('decoder.wrapped_decoder.layers.*.final_layer_norm.weight', 'norms', (hidden_size,), some)
    add('decoder.wrapped_decoder.layers.*.final_layer_norm.bias', 'norms', (hidden_size,), some)
