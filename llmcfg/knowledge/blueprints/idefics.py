"""idefics: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "IdeficsForVisionText2Text"

def IdeficsModel(add, c):
    additional_vocab_size, alpha_type, cross_layer_interval, hidden_size, intermediate_size, num_attention_heads, num_hidden_layers, perceiver_config, qk_layer_norms, use_resampler, vision_config, vocab_size = add.read(c, 'additional_vocab_size', 'alpha_type', 'cross_layer_interval', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'perceiver_config', 'qk_layer_norms', 'use_resampler', 'vision_config', 'vocab_size')
    perceiver_config__qk_layer_norms_perceiver, perceiver_config__resampler_depth, perceiver_config__resampler_head_dim, perceiver_config__resampler_n_heads, perceiver_config__resampler_n_latents = add.read(perceiver_config, 'qk_layer_norms_perceiver', 'resampler_depth', 'resampler_head_dim', 'resampler_n_heads', 'resampler_n_latents')
    vision_config__embed_dim, vision_config__image_size, vision_config__intermediate_size, vision_config__num_channels, vision_config__num_hidden_layers, vision_config__patch_size = add.read(vision_config, 'embed_dim', 'image_size', 'intermediate_size', 'num_channels', 'num_hidden_layers', 'patch_size')
    add('embed_tokens.weight', 'embedding', (vocab_size, hidden_size))
    add('vision_model.embeddings.class_embedding', 'vision', (vision_config__embed_dim,))
    add('vision_model.embeddings.patch_embedding.weight', 'vision', (vision_config__embed_dim, vision_config__num_channels, vision_config__patch_size, vision_config__patch_size))
    add('vision_model.embeddings.position_embedding.weight', 'vision', ((vision_config__image_size // vision_config__patch_size) ** 2 + 1, vision_config__embed_dim))
    add('vision_model.pre_layrnorm.weight', 'vision', (vision_config__embed_dim,))
    add('vision_model.pre_layrnorm.bias', 'vision', (vision_config__embed_dim,))
    add('vision_model.post_layernorm.weight', 'vision', (vision_config__embed_dim,))
    add('vision_model.post_layernorm.bias', 'vision', (vision_config__embed_dim,))
    add('norm.weight', 'norms', (hidden_size,))
    some = add.layers(vision_config__num_hidden_layers)
    add('vision_model.encoder.layers.*.self_attn.k_proj.weight', 'vision', (vision_config__embed_dim, vision_config__embed_dim), some)
    add('vision_model.encoder.layers.*.self_attn.k_proj.bias', 'vision', (vision_config__embed_dim,), some)
    add('vision_model.encoder.layers.*.self_attn.v_proj.weight', 'vision', (vision_config__embed_dim, vision_config__embed_dim), some)
    add('vision_model.encoder.layers.*.self_attn.v_proj.bias', 'vision', (vision_config__embed_dim,), some)
    add('vision_model.encoder.layers.*.self_attn.q_proj.weight', 'vision', (vision_config__embed_dim, vision_config__embed_dim), some)
    add('vision_model.encoder.layers.*.self_attn.q_proj.bias', 'vision', (vision_config__embed_dim,), some)
    add('vision_model.encoder.layers.*.self_attn.out_proj.weight', 'vision', (vision_config__embed_dim, vision_config__embed_dim), some)
    add('vision_model.encoder.layers.*.self_attn.out_proj.bias', 'vision', (vision_config__embed_dim,), some)
    add('vision_model.encoder.layers.*.layer_norm1.weight', 'vision', (vision_config__embed_dim,), some)
    add('vision_model.encoder.layers.*.layer_norm1.bias', 'vision', (vision_config__embed_dim,), some)
    add('vision_model.encoder.layers.*.mlp.fc1.weight', 'vision', (vision_config__intermediate_size, vision_config__embed_dim), some)
    add('vision_model.encoder.layers.*.mlp.fc1.bias', 'vision', (vision_config__intermediate_size,), some)
    add('vision_model.encoder.layers.*.mlp.fc2.weight', 'vision', (vision_config__embed_dim, vision_config__intermediate_size), some)
    add('vision_model.encoder.layers.*.mlp.fc2.bias', 'vision', (vision_config__embed_dim,), some)
    add('vision_model.encoder.layers.*.layer_norm2.weight', 'vision', (vision_config__embed_dim,), some)
    add('vision_model.encoder.layers.*.layer_norm2.bias', 'vision', (vision_config__embed_dim,), some)
    some = add.layers(num_hidden_layers)
    add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
    add('layers.*.self_attn.k_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
    add('layers.*.self_attn.v_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
    add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)), some)
    add('layers.*.mlp.gate_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.down_proj.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('layers.*.mlp.up_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.input_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
    if alpha_type == 'float':
        some = add.layers(num_hidden_layers // cross_layer_interval)
        add('gated_cross_attn_layers.*.alpha_cross_attn', 'attention', (1,), some)
        add('gated_cross_attn_layers.*.alpha_dense', 'attention', (1,), some)
    if alpha_type != 'float':
        some = add.layers(num_hidden_layers // cross_layer_interval)
        add('gated_cross_attn_layers.*.alpha_cross_attn', 'attention', (1, 1, hidden_size), some)
        add('gated_cross_attn_layers.*.alpha_dense', 'attention', (1, 1, hidden_size), some)
    some = add.layers(num_hidden_layers // cross_layer_interval)
    add('gated_cross_attn_layers.*.cross_attn.q_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
    add('gated_cross_attn_layers.*.cross_attn.k_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), vision_config__embed_dim), some)
    add('gated_cross_attn_layers.*.cross_attn.v_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), vision_config__embed_dim), some)
    add('gated_cross_attn_layers.*.cross_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)), some)
    add('gated_cross_attn_layers.*.mlp.gate_proj.weight', 'attention', (intermediate_size, hidden_size), some)
    add('gated_cross_attn_layers.*.mlp.down_proj.weight', 'attention', (hidden_size, intermediate_size), some)
    add('gated_cross_attn_layers.*.mlp.up_proj.weight', 'attention', (intermediate_size, hidden_size), some)
    add('gated_cross_attn_layers.*.input_layernorm.weight', 'norms', (hidden_size,), some)
    add('gated_cross_attn_layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
    if additional_vocab_size > 0:
        add('embed_tokens.additional_embedding.weight', 'embedding', (additional_vocab_size, hidden_size))
    if qk_layer_norms:
        some = add.layers(num_hidden_layers // cross_layer_interval)
        add('gated_cross_attn_layers.*.cross_attn.q_layer_norm.weight', 'norms', (hidden_size // num_attention_heads,), some)
        add('gated_cross_attn_layers.*.cross_attn.k_layer_norm.weight', 'norms', (hidden_size // num_attention_heads,), some)
    if use_resampler:
        add('perceiver_resampler.latents', 'other', (perceiver_config__resampler_n_latents, vision_config__embed_dim))
        add('perceiver_resampler.layer_norm.weight', 'norms', (vision_config__embed_dim,))
        add('perceiver_resampler.layer_norm.bias', 'norms', (vision_config__embed_dim,))
    some = add.layers(perceiver_config__resampler_depth if use_resampler else 0)
    if some:
        add('perceiver_resampler.blocks.*.0.context_layer_norm.weight', 'norms', (vision_config__embed_dim,), some)
        add('perceiver_resampler.blocks.*.0.context_layer_norm.bias', 'norms', (vision_config__embed_dim,), some)
        add('perceiver_resampler.blocks.*.0.latents_layer_norm.weight', 'norms', (vision_config__embed_dim,), some)
        add('perceiver_resampler.blocks.*.0.latents_layer_norm.bias', 'norms', (vision_config__embed_dim,), some)
        add('perceiver_resampler.blocks.*.0.q_proj.weight', 'attention', (perceiver_config__resampler_n_heads * perceiver_config__resampler_head_dim, vision_config__embed_dim), some)
        add('perceiver_resampler.blocks.*.0.k_proj.weight', 'attention', (perceiver_config__resampler_n_heads * perceiver_config__resampler_head_dim, vision_config__embed_dim), some)
        add('perceiver_resampler.blocks.*.0.v_proj.weight', 'attention', (perceiver_config__resampler_n_heads * perceiver_config__resampler_head_dim, vision_config__embed_dim), some)
        add('perceiver_resampler.blocks.*.0.output_proj.weight', 'other', (vision_config__embed_dim, perceiver_config__resampler_n_heads * perceiver_config__resampler_head_dim), some)
        add('perceiver_resampler.blocks.*.1.ln.weight', 'norms', (vision_config__embed_dim,), some)
        add('perceiver_resampler.blocks.*.1.ln.bias', 'norms', (vision_config__embed_dim,), some)
        add('perceiver_resampler.blocks.*.1.fc.weight', 'other', (vision_config__embed_dim * 4, vision_config__embed_dim), some)
        add('perceiver_resampler.blocks.*.1.c_proj.weight', 'other', (vision_config__embed_dim, vision_config__embed_dim * 4), some)
    if perceiver_config__qk_layer_norms_perceiver:
        some = add.layers(perceiver_config__resampler_depth if use_resampler else 0)
        if some:
            add('perceiver_resampler.blocks.*.0.q_layer_norm.weight', 'norms', (perceiver_config__resampler_head_dim,), some)
            add('perceiver_resampler.blocks.*.0.q_layer_norm.bias', 'norms', (perceiver_config__resampler_head_dim,), some)
            add('perceiver_resampler.blocks.*.0.k_layer_norm.weight', 'norms', (perceiver_config__resampler_head_dim,), some)
            add('perceiver_resampler.blocks.*.0.k_layer_norm.bias', 'norms', (perceiver_config__resampler_head_dim,), some)


def IdeficsForVisionText2Text(add, c):
    additional_vocab_size, hidden_size, tie_word_embeddings, vocab_size = add.read(c, 'additional_vocab_size', 'hidden_size', 'tie_word_embeddings', 'vocab_size')
    add.base('model.', IdeficsModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.embed_tokens.weight', (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (vocab_size, hidden_size))
    if additional_vocab_size > 0 and tie_word_embeddings:
        add.tied('lm_head.additional_fc.weight', 'head', 'model.embed_tokens.additional_embedding.weight', (additional_vocab_size, hidden_size))
    if additional_vocab_size > 0 and not tie_word_embeddings:
        add('lm_head.additional_fc.weight', 'head', (additional_vocab_size, hidden_size))
