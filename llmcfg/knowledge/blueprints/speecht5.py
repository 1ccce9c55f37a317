"""speecht5: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "SpeechT5Model"

def SpeechT5Model(add, c):
    decoder_ffn_dim, decoder_layers, encoder_attention_heads, encoder_ffn_dim, encoder_layers, encoder_max_relative_position, hidden_size = add.read(c, 'decoder_ffn_dim', 'decoder_layers', 'encoder_attention_heads', 'encoder_ffn_dim', 'encoder_layers', 'encoder_max_relative_position', 'hidden_size')
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


def SpeechT5ForTextToSpeech(add, c):
    hidden_size, num_mel_bins, reduction_factor, speaker_embedding_dim, speech_decoder_postnet_kernel, speech_decoder_postnet_layers, speech_decoder_postnet_units, speech_decoder_prenet_layers, speech_decoder_prenet_units, vocab_size = add.read(c, 'hidden_size', 'num_mel_bins', 'reduction_factor', 'speaker_embedding_dim', 'speech_decoder_postnet_kernel', 'speech_decoder_postnet_layers', 'speech_decoder_postnet_units', 'speech_decoder_prenet_layers', 'speech_decoder_prenet_units', 'vocab_size')
    add.base('speecht5.', SpeechT5Model, c)
    add('speecht5.encoder.prenet.embed_tokens.weight', 'audio', (vocab_size, hidden_size))
    add('speecht5.encoder.prenet.encode_positions.alpha', 'audio', ())
    add('speecht5.decoder.prenet.final_layer.weight', 'audio', (hidden_size, speech_decoder_prenet_units))
    add('speecht5.decoder.prenet.final_layer.bias', 'audio', (hidden_size,))
    add('speecht5.decoder.prenet.encode_positions.alpha', 'audio', ())
    add('speecht5.decoder.prenet.speaker_embeds_layer.weight', 'audio', (hidden_size, speaker_embedding_dim + hidden_size))
    add('speecht5.decoder.prenet.speaker_embeds_layer.bias', 'audio', (hidden_size,))
    add('speech_decoder_postnet.feat_out.weight', 'audio', (num_mel_bins * reduction_factor, hidden_size))
    add('speech_decoder_postnet.feat_out.bias', 'audio', (num_mel_bins * reduction_factor,))
    add('speech_decoder_postnet.prob_out.weight', 'audio', (reduction_factor, hidden_size))
    add('speech_decoder_postnet.prob_out.bias', 'audio', (reduction_factor,))
    some = [i0 for i0 in add.layers(speech_decoder_prenet_layers) if i0 == 0]
    if some:
        add('speecht5.decoder.prenet.layers.*.weight', 'audio', (speech_decoder_prenet_units, num_mel_bins), some)
    some = [i0 for i0 in add.layers(speech_decoder_prenet_layers) if i0 != 0]
    if some:
        add('speecht5.decoder.prenet.layers.*.weight', 'audio', (speech_decoder_prenet_units, speech_decoder_prenet_units), some)
    add('speecht5.decoder.prenet.layers.*.bias', 'audio', (speech_decoder_prenet_units,), add.layers(speech_decoder_prenet_layers))
    some = [i0 for i0 in add.layers(speech_decoder_postnet_layers) if i0 == 0 and i0 < speech_decoder_postnet_layers - 1]
    if some:
        add('speech_decoder_postnet.layers.*.conv.weight', 'audio', (speech_decoder_postnet_units, num_mel_bins, speech_decoder_postnet_kernel), some)
    some = [i0 for i0 in add.layers(speech_decoder_postnet_layers) if i0 == 0 and i0 >= speech_decoder_postnet_layers - 1]
    if some:
        add('speech_decoder_postnet.layers.*.conv.weight', 'audio', (num_mel_bins, num_mel_bins, speech_decoder_postnet_kernel), some)
    some = [i0 for i0 in add.layers(speech_decoder_postnet_layers) if i0 != 0 and i0 < speech_decoder_postnet_layers - 1]
    if some:
        add('speech_decoder_postnet.layers.*.conv.weight', 'audio', (speech_decoder_postnet_units, speech_decoder_postnet_units, speech_decoder_postnet_kernel), some)
    some = [i0 for i0 in add.layers(speech_decoder_postnet_layers) if i0 != 0 and i0 >= speech_decoder_postnet_layers - 1]
    if some:
        add('speech_decoder_postnet.layers.*.conv.weight', 'audio', (num_mel_bins, speech_decoder_postnet_units, speech_decoder_postnet_kernel), some)
    some = [i0 for i0 in add.layers(speech_decoder_postnet_layers) if i0 < speech_decoder_postnet_layers - 1]
    if some:
        add('speech_decoder_postnet.layers.*.batch_norm.weight', 'audio', (speech_decoder_postnet_units,), some)
        add('speech_decoder_postnet.layers.*.batch_norm.bias', 'audio', (speech_decoder_postnet_units,), some)
        add.buffer('speech_decoder_postnet.layers.*.batch_norm.running_mean', 'audio', (speech_decoder_postnet_units,), some)
        add.buffer('speech_decoder_postnet.layers.*.batch_norm.running_var', 'audio', (speech_decoder_postnet_units,), some)
    some = [i0 for i0 in add.layers(speech_decoder_postnet_layers) if i0 >= speech_decoder_postnet_layers - 1]
    if some:
        add('speech_decoder_postnet.layers.*.batch_norm.weight', 'audio', (num_mel_bins,), some)
        add('speech_decoder_postnet.layers.*.batch_norm.bias', 'audio', (num_mel_bins,), some)
        add.buffer('speech_decoder_postnet.layers.*.batch_norm.running_mean', 'audio', (num_mel_bins,), some)
        add.buffer('speech_decoder_postnet.layers.*.batch_norm.running_var', 'audio', (num_mel_bins,), some)
    add.buffer('speech_decoder_postnet.layers.*.batch_norm.num_batches_tracked', 'audio', (), add.layers(speech_decoder_postnet_layers))
