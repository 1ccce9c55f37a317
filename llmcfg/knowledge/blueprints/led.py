"""led: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "LEDForConditionalGeneration"

def LEDModel(add, c):
    d_model, decoder_ffn_dim, decoder_layers, encoder_ffn_dim, encoder_layers, max_decoder_position_embeddings, max_encoder_position_embeddings, tie_word_embeddings, vocab_size = add.read(c, 'd_model', 'decoder_ffn_dim', 'decoder_layers', 'encoder_ffn_dim', 'encoder_layers', 'max_decoder_position_embeddings', 'max_encoder_position_embeddings', 'tie_word_embeddings', 'vocab_size')
    add('shared.weight', 'embedding', (vocab_size, d_model))
    add('encoder.embed_positions.weight', 'embedding', (max_encoder_position_embeddings, d_model))
    add('encoder.layernorm_embedding.weight', 'norms', (d_model,))
    add('encoder.layernorm_embedding.bias', 'norms', (d_model,))
    add('decoder.embed_positions.weight', 'embedding', (max_decoder_position_embeddings, d_model))
    add('decoder.layernorm_embedding.weight', 'norms', (d_model,))
    add('decoder.layernorm_embedding.bias', 'norms', (d_model,))
    if tie_word_embeddings:
        add.tied('encoder.embed_tokens.weight', 'embedding', 'shared.weight', (vocab_size, d_model))
        add.tied('decoder.embed_tokens.weight', 'embedding', 'shared.weight', (vocab_size, d_model))
    if not tie_word_embeddings:
        add('encoder.embed_tokens.weight', 'embedding', (vocab_size, d_model))
        add('decoder.embed_tokens.weight', 'embedding', (vocab_size, d_model))
    some = add.layers(encoder_layers)
    add('encoder.layers.*.self_attn.longformer_self_attn.query.weight', 'attention', (d_model, d_model), some)
    add('encoder.layers.*.self_attn.longformer_self_attn.query.bias', 'attention', (d_model,), some)
    add('encoder.layers.*.self_attn.longformer_self_attn.key.weight', 'attention', (d_model, d_model), some)
    add('encoder.layers.*.self_attn.longformer_self_attn.key.bias', 'attention', (d_model,), some)
    add('encoder.layers.*.self_attn.longformer_self_attn.value.weight', 'attention', (d_model, d_model), some)
    add('encoder.layers.*.self_attn.longformer_self_attn.value.bias', 'attention', (d_model,), some)
    add('encoder.layers.*.self_attn.longformer_self_attn.query_global.weight', 'attention', (d_model, d_model), some)
    add('encoder.layers.*.self_attn.longformer_self_attn.query_global.bias', 'attention', (d_model,), some)
    add('encoder.layers.*.self_attn.longformer_self_attn.key_global.weight', 'attention', (d_model, d_model), some)
    add('encoder.layers.*.self_attn.longformer_self_attn.key_global.bias', 'attention', (d_model,), some)
    add('encoder.layers.*.self_attn.longformer_self_attn.value_global.weight', 'attention', (d_model, d_model), some)
    add('encoder.layers.*.self_attn.longformer_self_attn.value_global.bias', 'attention', (d_model,), some)
    add('encoder.layers.*.self_attn.output.weight', 'attention', (d_model, d_model), some)
    add('encoder.layers.*.self_attn.output.bias', 'attention', (d_model,), some)
    add('encoder.layers.*.self_attn_layer_norm.weight', 'norms', (d_model,), some)
    add('encoder.layers.*.self_attn_layer_norm.bias', 'norms', (d_model,), some)
    add('encoder.layers.*.fc1.weight', 'feed-forward', (encoder_ffn_dim, d_model), some)
    add('encoder.layers.*.fc1.bias', 'feed-forward', (encoder_ffn_dim,), some)
    add('encoder.layers.*.fc2.weight', 'feed-forward', (d_model, encoder_ffn_dim), some)
    add('encoder.layers.*.fc2.bias', 'feed-forward', (d_model,), some)
    add('encoder.layers.*.final_layer_norm.weight', 'norms', (d_model,), some)
    add('encoder.layers.*.final_layer_norm.bias', 'norms', (d_model,), some)
    some = add.layers(decoder_layers)
    add('decoder.layers.*.self_attn.k_proj.weight', 'attention', (d_model, d_model), some)
    add('decoder.layers.*.self_attn.k_proj.bias', 'attention', (d_model,), some)
    add('decoder.layers.*.self_attn.v_proj.weight', 'attention', (d_model, d_model), some)
    add('decoder.layers.*.self_attn.v_proj.bias', 'attention', (d_model,), some)
    add('decoder.layers.*.self_attn.q_proj.weight', 'attention', (d_model, d_model), some)
    add('decoder.layers.*.self_attn.q_proj.bias', 'attention', (d_model,), some)
    add('decoder.layers.*.self_attn.out_proj.weight', 'attention', (d_model, d_model), some)
    add('decoder.layers.*.self_attn.out_proj.bias', 'attention', (d_model,), some)
    add('decoder.layers.*.self_attn_layer_norm.weight', 'norms', (d_model,), some)
    add('decoder.layers.*.self_attn_layer_norm.bias', 'norms', (d_model,), some)
    add('decoder.layers.*.encoder_attn.k_proj.weight', 'attention', (d_model, d_model), some)
    add('decoder.layers.*.encoder_attn.k_proj.bias', 'attention', (d_model,), some)
    add('decoder.layers.*.encoder_attn.v_proj.weight', 'attention', (d_model, d_model), some)
    add('decoder.layers.*.encoder_attn.v_proj.bias', 'attention', (d_model,), some)
    add('decoder.layers.*.encoder_attn.q_proj.weight', 'attention', (d_model, d_model), some)
    add('decoder.layers.*.encoder_attn.q_proj.bias', 'attention', (d_model,), some)
    add('decoder.layers.*.encoder_attn.out_proj.weight', 'attention', (d_model, d_model), some)
    add('decoder.layers.*.encoder_attn.out_proj.bias', 'attention', (d_model,), some)
    add('decoder.layers.*.encoder_attn_layer_norm.weight', 'norms', (d_model,), some)
    add('decoder.layers.*.encoder_attn_layer_norm.bias', 'norms', (d_model,), some)
    add('decoder.layers.*.fc1.weight', 'feed-forward', (decoder_ffn_dim, d_model), some)
    add('decoder.layers.*.fc1.bias', 'feed-forward', (decoder_ffn_dim,), some)
    add('decoder.layers.*.fc2.weight', 'feed-forward', (d_model, decoder_ffn_dim), some)
    add('decoder.layers.*.fc2.bias', 'feed-forward', (d_model,), some)
    add('decoder.layers.*.final_layer_norm.weight', 'norms', (d_model,), some)
    add('decoder.layers.*.final_layer_norm.bias', 'norms', (d_model,), some)


def LEDForConditionalGeneration(add, c):
    d_model, tie_word_embeddings, vocab_size = add.read(c, 'd_model', 'tie_word_embeddings', 'vocab_size')
    add.base('led.', LEDModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'led.shared.weight', (vocab_size, d_model))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (vocab_size, d_model))
    add.buffer('final_logits_bias', 'head', (1, vocab_size))


def LEDForQuestionAnswering(add, c):
    d_model, num_labels = add.read(c, 'd_model', 'num_labels')
    add.base('led.', LEDModel, c)
    add('qa_outputs.weight', 'head', (num_labels, d_model))
    add('qa_outputs.bias', 'head', (num_labels,))
