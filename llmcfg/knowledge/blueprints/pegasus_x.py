"""pegasus_x: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "PegasusXForConditionalGeneration"

def PegasusXModel(add, c):
    d_model, decoder_ffn_dim, decoder_layers, encoder_ffn_dim, encoder_layers, num_global_tokens, tie_word_embeddings, vocab_size = add.read(c, 'd_model', 'decoder_ffn_dim', 'decoder_layers', 'encoder_ffn_dim', 'encoder_layers', 'num_global_tokens', 'tie_word_embeddings', 'vocab_size')
    add('shared.weight', 'embedding', (vocab_size, d_model))
    add('encoder.embed_global.weight', 'embedding', (num_global_tokens, d_model))
    add('encoder.layer_norm.weight', 'norms', (d_model,))
    add('encoder.layer_norm.bias', 'norms', (d_model,))
    add('decoder.layer_norm.weight', 'norms', (d_model,))
    add('decoder.layer_norm.bias', 'norms', (d_model,))
    if tie_word_embeddings:
        add.tied('encoder.embed_tokens.weight', 'embedding', 'shared.weight', (vocab_size, d_model))
        add.tied('decoder.embed_tokens.weight', 'embedding', 'shared.weight', (vocab_size, d_model))
    if not tie_word_embeddings:
        add('encoder.embed_tokens.weight', 'embedding', (vocab_size, d_model))
        add('decoder.embed_tokens.weight', 'embedding', (vocab_size, d_model))
    some = add.layers(encoder_layers)
    add('encoder.layers.*.self_attn.k_proj.weight', 'attention', (d_model, d_model), some)
    add('encoder.layers.*.self_attn.v_proj.weight', 'attention', (d_model, d_model), some)
    add('encoder.layers.*.self_attn.q_proj.weight', 'attention', (d_model, d_model), some)
    add('encoder.layers.*.self_attn.out_proj.weight', 'attention', (d_model, d_model), some)
    add('encoder.layers.*.self_attn_layer_norm.weight', 'norms', (d_model,), some)
    add('encoder.layers.*.self_attn_layer_norm.bias', 'norms', (d_model,), some)
    add('encoder.layers.*.global_self_attn_layer_norm.weight', 'norms', (d_model,), some)
    add('encoder.layers.*.global_self_attn_layer_norm.bias', 'norms', (d_model,), some)
    add('encoder.layers.*.fc1.weight', 'feed-forward', (encoder_ffn_dim, d_model), some)
    add('encoder.layers.*.fc1.bias', 'feed-forward', (encoder_ffn_dim,), some)
    add('encoder.layers.*.fc2.weight', 'feed-forward', (d_model, encoder_ffn_dim), some)
    add('encoder.layers.*.fc2.bias', 'feed-forward', (d_model,), some)
    add('encoder.layers.*.final_layer_norm.weight', 'norms', (d_model,), some)
    add('encoder.layers.*.final_layer_norm.bias', 'norms', (d_model,), some)
    some = add.layers(decoder_layers)
    add('decoder.layers.*.self_attn.k_proj.weight', 'attention', (d_model, d_model), some)
    add('decoder.layers.*.self_attn.v_proj.weight', 'attention', (d_model, d_model), some)
    add('decoder.layers.*.self_attn.q_proj.weight', 'attention', (d_model, d_model), some)
    add('decoder.layers.*.self_attn.out_proj.weight', 'attention', (d_model, d_model), some)
    add('decoder.layers.*.self_attn_layer_norm.weight', 'norms', (d_model,), some)
    add('decoder.layers.*.self_attn_layer_norm.bias', 'norms', (d_model,), some)
    add('decoder.layers.*.encoder_attn.k_proj.weight', 'attention', (d_model, d_model), some)
    add('decoder.layers.*.encoder_attn.v_proj.weight', 'attention', (d_model, d_model), some)
    add('decoder.layers.*.encoder_attn.q_proj.weight', 'attention', (d_model, d_model), some)
    add('decoder.layers.*.encoder_attn.out_proj.weight', 'attention', (d_model, d_model), some)
    add('decoder.layers.*.encoder_attn_layer_norm.weight', 'norms', (d_model,), some)
    add('decoder.layers.*.encoder_attn_layer_norm.bias', 'norms', (d_model,), some)
    add('decoder.layers.*.fc1.weight', 'feed-forward', (decoder_ffn_dim, d_model), some)
    add('decoder.layers.*.fc1.bias', 'feed-forward', (decoder_ffn_dim,), some)
    add('decoder.layers.*.fc2.weight', 'feed-forward', (d_model, decoder_ffn_dim), some)
    add('decoder.layers.*.fc2.bias', 'feed-forward', (d_model,), some)
    add('decoder.layers.*.final_layer_norm.weight', 'norms', (d_model,), some)
    add('decoder.layers.*.final_layer_norm.bias', 'norms', (d_model,), some)


def PegasusXForConditionalGeneration(add, c):
    d_model, tie_word_embeddings, vocab_size = add.read(c, 'd_model', 'tie_word_embeddings', 'vocab_size')
    add.base('model.', PegasusXModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.shared.weight', (vocab_size, d_model))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (vocab_size, d_model))
