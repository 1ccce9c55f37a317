"""pp_formulanet: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

from llmcfg.blueprint import read

MAIN = "PPFormulaNetForConditionalGeneration"

def PPFormulaNetForConditionalGeneration(add, c):
    text_config, vision_config = read(c, 'text_config', 'vision_config')
    text_config__d_model, text_config__decoder_ffn_dim, text_config__decoder_layers, text_config__max_position_embeddings, text_config__vocab_size = read(text_config, 'd_model', 'decoder_ffn_dim', 'decoder_layers', 'max_position_embeddings', 'vocab_size')
    vision_config__decoder_hidden_size, vision_config__global_attn_indexes, vision_config__hidden_size, vision_config__image_size, vision_config__mlp_dim, vision_config__num_attention_heads, vision_config__num_channels, vision_config__num_hidden_layers, vision_config__output_channels, vision_config__patch_size, vision_config__post_conv_in_channels, vision_config__post_conv_mid_channels, vision_config__post_conv_out_channels, vision_config__qkv_bias, vision_config__use_abs_pos, vision_config__use_rel_pos, vision_config__window_size = read(vision_config, 'decoder_hidden_size', 'global_attn_indexes', 'hidden_size', 'image_size', 'mlp_dim', 'num_attention_heads', 'num_channels', 'num_hidden_layers', 'output_channels', 'patch_size', 'post_conv_in_channels', 'post_conv_mid_channels', 'post_conv_out_channels', 'qkv_bias', 'use_abs_pos', 'use_rel_pos', 'window_size')
    add('model.decoder.embed_tokens.weight', 'embedding', (text_config__vocab_size, text_config__d_model))
    add('model.decoder.embed_positions.weight', 'embedding', (text_config__max_position_embeddings + 2, text_config__d_model))
    add('model.decoder.layernorm_embedding.weight', 'norms', (text_config__d_model,))
    add('model.decoder.layernorm_embedding.bias', 'norms', (text_config__d_model,))
    add('model.decoder.layer_norm.weight', 'norms', (text_config__d_model,))
    add('model.decoder.layer_norm.bias', 'norms', (text_config__d_model,))
    add('model.encoder.patch_embed.projection.weight', 'vision', (vision_config__hidden_size, vision_config__num_channels, vision_config__patch_size, vision_config__patch_size))
    add('model.encoder.patch_embed.projection.bias', 'vision', (vision_config__hidden_size,))
    add('model.encoder.neck.conv1.weight', 'other', (vision_config__output_channels, vision_config__hidden_size, 1, 1))
    add('model.encoder.neck.layer_norm1.weight', 'norms', (vision_config__output_channels,))
    add('model.encoder.neck.layer_norm1.bias', 'norms', (vision_config__output_channels,))
    add('model.encoder.neck.conv2.weight', 'other', (vision_config__output_channels, vision_config__output_channels, 3, 3))
    add('model.encoder.neck.layer_norm2.weight', 'norms', (vision_config__output_channels,))
    add('model.encoder.neck.layer_norm2.bias', 'norms', (vision_config__output_channels,))
    add('model.encoder.multi_modal_projector.conv1.weight', 'vision', (vision_config__post_conv_mid_channels, vision_config__post_conv_in_channels, 3, 3))
    add('model.encoder.multi_modal_projector.conv2.weight', 'vision', (vision_config__post_conv_out_channels, vision_config__post_conv_mid_channels, 3, 3))
    add('model.encoder.multi_modal_projector.linear_1.weight', 'vision', (vision_config__post_conv_out_channels, vision_config__post_conv_out_channels))
    add('model.encoder.multi_modal_projector.linear_1.bias', 'vision', (vision_config__post_conv_out_channels,))
    add('model.encoder.multi_modal_projector.linear_2.weight', 'vision', (vision_config__decoder_hidden_size, vision_config__post_conv_out_channels))
    add('model.encoder.multi_modal_projector.linear_2.bias', 'vision', (vision_config__decoder_hidden_size,))
    add('lm_head.weight', 'head', (text_config__vocab_size, text_config__d_model))
    some = add.layers(text_config__decoder_layers)
    add('model.decoder.layers.*.self_attn.k_proj.weight', 'attention', (text_config__d_model, text_config__d_model), some)
    add('model.decoder.layers.*.self_attn.k_proj.bias', 'attention', (text_config__d_model,), some)
    add('model.decoder.layers.*.self_attn.v_proj.weight', 'attention', (text_config__d_model, text_config__d_model), some)
    add('model.decoder.layers.*.self_attn.v_proj.bias', 'attention', (text_config__d_model,), some)
    add('model.decoder.layers.*.self_attn.q_proj.weight', 'attention', (text_config__d_model, text_config__d_model), some)
    add('model.decoder.layers.*.self_attn.q_proj.bias', 'attention', (text_config__d_model,), some)
    add('model.decoder.layers.*.self_attn.out_proj.weight', 'attention', (text_config__d_model, text_config__d_model), some)
    add('model.decoder.layers.*.self_attn.out_proj.bias', 'attention', (text_config__d_model,), some)
    add('model.decoder.layers.*.self_attn_layer_norm.weight', 'norms', (text_config__d_model,), some)
    add('model.decoder.layers.*.self_attn_layer_norm.bias', 'norms', (text_config__d_model,), some)
    add('model.decoder.layers.*.encoder_attn.k_proj.weight', 'attention', (text_config__d_model, text_config__d_model), some)
    add('model.decoder.layers.*.encoder_attn.k_proj.bias', 'attention', (text_config__d_model,), some)
    add('model.decoder.layers.*.encoder_attn.v_proj.weight', 'attention', (text_config__d_model, text_config__d_model), some)
    add('model.decoder.layers.*.encoder_attn.v_proj.bias', 'attention', (text_config__d_model,), some)
    add('model.decoder.layers.*.encoder_attn.q_proj.weight', 'attention', (text_config__d_model, text_config__d_model), some)
    add('model.decoder.layers.*.encoder_attn.q_proj.bias', 'attention', (text_config__d_model,), some)
    add('model.decoder.layers.*.encoder_attn.out_proj.weight', 'attention', (text_config__d_model, text_config__d_model), some)
    add('model.decoder.layers.*.encoder_attn.out_proj.bias', 'attention', (text_config__d_model,), some)
    add('model.decoder.layers.*.encoder_attn_layer_norm.weight', 'norms', (text_config__d_model,), some)
    add('model.decoder.layers.*.encoder_attn_layer_norm.bias', 'norms', (text_config__d_model,), some)
    add('model.decoder.layers.*.fc1.weight', 'feed-forward', (text_config__decoder_ffn_dim, text_config__d_model), some)
    add('model.decoder.layers.*.fc1.bias', 'feed-forward', (text_config__decoder_ffn_dim,), some)
    add('model.decoder.layers.*.fc2.weight', 'feed-forward', (text_config__d_model, text_config__decoder_ffn_dim), some)
    add('model.decoder.layers.*.fc2.bias', 'feed-forward', (text_config__d_model,), some)
    add('model.decoder.layers.*.final_layer_norm.weight', 'norms', (text_config__d_model,), some)
    add('model.decoder.layers.*.final_layer_norm.bias', 'norms', (text_config__d_model,), some)
    if vision_config__use_abs_pos:
        add('model.encoder.pos_embed', 'embedding', (1, vision_config__image_size // vision_config__patch_size, vision_config__image_size // vision_config__patch_size, vision_config__hidden_size))
    some = add.layers(vision_config__num_hidden_layers)
    add('model.encoder.layers.*.layer_norm1.weight', 'norms', (vision_config__hidden_size,), some)
    add('model.encoder.layers.*.layer_norm1.bias', 'norms', (vision_config__hidden_size,), some)
    add('model.encoder.layers.*.attn.qkv.weight', 'attention', (vision_config__hidden_size * 3, vision_config__hidden_size), some)
    add('model.encoder.layers.*.attn.proj.weight', 'attention', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('model.encoder.layers.*.attn.proj.bias', 'attention', (vision_config__hidden_size,), some)
    add('model.encoder.layers.*.layer_norm2.weight', 'norms', (vision_config__hidden_size,), some)
    add('model.encoder.layers.*.layer_norm2.bias', 'norms', (vision_config__hidden_size,), some)
    add('model.encoder.layers.*.mlp.lin1.weight', 'feed-forward', (vision_config__mlp_dim, vision_config__hidden_size), some)
    add('model.encoder.layers.*.mlp.lin1.bias', 'feed-forward', (vision_config__mlp_dim,), some)
    add('model.encoder.layers.*.mlp.lin2.weight', 'feed-forward', (vision_config__hidden_size, vision_config__mlp_dim), some)
    add('model.encoder.layers.*.mlp.lin2.bias', 'feed-forward', (vision_config__hidden_size,), some)
    some = [i0 for i0 in add.layers(vision_config__num_hidden_layers) if (vision_config__use_rel_pos if i0 in vision_config__global_attn_indexes else vision_config__use_rel_pos and vision_config__window_size == 0)]
    if some:
        add('model.encoder.layers.*.attn.rel_pos_h', 'attention', (2 * (vision_config__image_size // vision_config__patch_size) - 1, vision_config__hidden_size // vision_config__num_attention_heads), some)
        add('model.encoder.layers.*.attn.rel_pos_w', 'attention', (2 * (vision_config__image_size // vision_config__patch_size) - 1, vision_config__hidden_size // vision_config__num_attention_heads), some)
    some = [i0 for i0 in add.layers(vision_config__num_hidden_layers) if i0 not in vision_config__global_attn_indexes and vision_config__use_rel_pos and vision_config__window_size != 0]
    if some:
        add('model.encoder.layers.*.attn.rel_pos_h', 'attention', (2 * vision_config__window_size - 1, vision_config__hidden_size // vision_config__num_attention_heads), some)
        add('model.encoder.layers.*.attn.rel_pos_w', 'attention', (2 * vision_config__window_size - 1, vision_config__hidden_size // vision_config__num_attention_heads), some)
    if vision_config__qkv_bias:
        add('model.encoder.layers.*.attn.qkv.bias', 'attention', (vision_config__hidden_size * 3,), add.layers(vision_config__num_hidden_layers))
