"""speech_to_text: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 300 random edits of it that
were not used to make this file.
"""

MAIN = "Speech2TextForConditionalGeneration"

def Speech2TextModel(add, c):
    conv_channels, conv_kernel_sizes, d_model, decoder_ffn_dim, decoder_layers, encoder_ffn_dim, encoder_layers, input_channels, input_feat_per_channel, num_conv_layers, vocab_size = add.read(c, 'conv_channels', 'conv_kernel_sizes', 'd_model', 'decoder_ffn_dim', 'decoder_layers', 'encoder_ffn_dim', 'encoder_layers', 'input_channels', 'input_feat_per_channel', 'num_conv_layers', 'vocab_size')
    some = [i0 for i0 in add.layers(len(conv_kernel_sizes)) if i0 == 0]
    if some:
        add('encoder.conv.conv_layers.*.weight', 'ssm', (conv_channels, input_feat_per_channel * input_channels, conv_kernel_sizes[-1]), some)
    some = [i0 for i0 in add.layers(len(conv_kernel_sizes)) if i0 != 0 and i0 < num_conv_layers - 1]
    if some:
        add('encoder.conv.conv_layers.*.weight', 'ssm', (conv_channels, conv_channels // 2, conv_kernel_sizes[-1]), some)
    some = [i0 for i0 in add.layers(len(conv_kernel_sizes)) if i0 != 0 and i0 >= num_conv_layers - 1]
    if some:
        add('encoder.conv.conv_layers.*.weight', 'ssm', (d_model * 2, conv_channels // 2, conv_kernel_sizes[-1]), some)
    some = [i0 for i0 in add.layers(len(conv_kernel_sizes)) if i0 < num_conv_layers - 1]
    if some:
        add('encoder.conv.conv_layers.*.bias', 'ssm', (conv_channels,), some)
    some = [i0 for i0 in add.layers(len(conv_kernel_sizes)) if i0 >= num_conv_layers - 1]
    if some:
        add('encoder.conv.conv_layers.*.bias', 'ssm', (d_model * 2,), some)
    some = add.layers(encoder_layers)
    add('encoder.layers.*.self_attn.k_proj.weight', 'attention', (d_model, d_model), some)
    add('encoder.layers.*.self_attn.k_proj.bias', 'attention', (d_model,), some)
    add('encoder.layers.*.self_attn.v_proj.weight', 'attention', (d_model, d_model), some)
    add('encoder.layers.*.self_attn.v_proj.bias', 'attention', (d_model,), some)
    add('encoder.layers.*.self_attn.q_proj.weight', 'attention', (d_model, d_model), some)
    add('encoder.layers.*.self_attn.q_proj.bias', 'attention', (d_model,), some)
    add('encoder.layers.*.self_attn.out_proj.weight', 'attention', (d_model, d_model), some)
    add('encoder.layers.*.self_attn.out_proj.bias', 'attention', (d_model,), some)
    add('encoder.layers.*.self_attn_layer_norm.weight', 'norms', (d_model,), some)
    add('encoder.layers.*.self_attn_layer_norm.bias', 'norms', (d_model,), some)
    add('encoder.layers.*.fc1.weight', 'feed-forward', (encoder_ffn_dim, d_model), some)
    add('encoder.layers.*.fc1.bias', 'feed-forward', (encoder_ffn_dim,), some)
    add('encoder.layers.*.fc2.weight', 'feed-forward', (d_model, encoder_ffn_dim), some)
    add('encoder.layers.*.fc2.bias', 'feed-forward', (d_model,), some)
    add('encoder.layers.*.final_layer_norm.weight', 'norms', (d_model,), some)
    add('encoder.layers.*.final_layer_norm.bias', 'norms', (d_model,), some)
    add('encoder.layer_norm.weight', 'norms', (d_model,))
    add('encoder.layer_norm.bias', 'norms', (d_model,))
    add('decoder.embed_tokens.weight', 'embedding', (vocab_size, d_model))
    add('decoder.layer_norm.weight', 'norms', (d_model,))
    add('decoder.layer_norm.bias', 'norms', (d_model,))
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


def Speech2TextForConditionalGeneration(add, c):
    d_model, tie_word_embeddings, vocab_size = add.read(c, 'd_model', 'tie_word_embeddings', 'vocab_size')
    add.base('model.', Speech2TextModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.decoder.embed_tokens.weight', (vocab_size, d_model))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (vocab_size, d_model))
