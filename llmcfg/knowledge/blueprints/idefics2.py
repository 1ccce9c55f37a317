"""idefics2: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Idefics2ForConditionalGeneration"

def Idefics2Model(add, c):
    perceiver_config, text_config, vision_config = add.read(c, 'perceiver_config', 'text_config', 'vision_config')
    perceiver_config__hidden_size, perceiver_config__num_key_value_heads, perceiver_config__resampler_depth, perceiver_config__resampler_head_dim, perceiver_config__resampler_n_heads, perceiver_config__resampler_n_latents = add.read(perceiver_config, 'hidden_size', 'num_key_value_heads', 'resampler_depth', 'resampler_head_dim', 'resampler_n_heads', 'resampler_n_latents')
    text_config__hidden_size, text_config__intermediate_size = add.read(text_config, 'hidden_size', 'intermediate_size')
    vision_config__hidden_size, vision_config__image_size, vision_config__intermediate_size, vision_config__num_channels, vision_config__num_hidden_layers, vision_config__patch_size = add.read(vision_config, 'hidden_size', 'image_size', 'intermediate_size', 'num_channels', 'num_hidden_layers', 'patch_size')
    add.part('text_model', text_config, 'base')
    add('vision_model.embeddings.patch_embedding.weight', 'vision', (vision_config__hidden_size, vision_config__num_channels, vision_config__patch_size, vision_config__patch_size))
    add('vision_model.embeddings.patch_embedding.bias', 'vision', (vision_config__hidden_size,))
    add('vision_model.embeddings.position_embedding.weight', 'vision', ((vision_config__image_size // vision_config__patch_size) ** 2, vision_config__hidden_size))
    add('vision_model.post_layernorm.weight', 'vision', (vision_config__hidden_size,))
    add('vision_model.post_layernorm.bias', 'vision', (vision_config__hidden_size,))
    add('connector.modality_projection.gate_proj.weight', 'feed-forward', (text_config__intermediate_size, vision_config__hidden_size))
    add('connector.modality_projection.up_proj.weight', 'feed-forward', (text_config__intermediate_size, vision_config__hidden_size))
    add('connector.modality_projection.down_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__intermediate_size))
    add('connector.perceiver_resampler.latents', 'other', (perceiver_config__resampler_n_latents, perceiver_config__hidden_size))
    add('connector.perceiver_resampler.norm.weight', 'norms', (perceiver_config__hidden_size,))
    some = add.layers(vision_config__num_hidden_layers)
    add('vision_model.encoder.layers.*.self_attn.k_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('vision_model.encoder.layers.*.self_attn.k_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_model.encoder.layers.*.self_attn.v_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('vision_model.encoder.layers.*.self_attn.v_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_model.encoder.layers.*.self_attn.q_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('vision_model.encoder.layers.*.self_attn.q_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_model.encoder.layers.*.self_attn.out_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('vision_model.encoder.layers.*.self_attn.out_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_model.encoder.layers.*.layer_norm1.weight', 'vision', (vision_config__hidden_size,), some)
    add('vision_model.encoder.layers.*.layer_norm1.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_model.encoder.layers.*.mlp.fc1.weight', 'vision', (vision_config__intermediate_size, vision_config__hidden_size), some)
    add('vision_model.encoder.layers.*.mlp.fc1.bias', 'vision', (vision_config__intermediate_size,), some)
    add('vision_model.encoder.layers.*.mlp.fc2.weight', 'vision', (vision_config__hidden_size, vision_config__intermediate_size), some)
    add('vision_model.encoder.layers.*.mlp.fc2.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_model.encoder.layers.*.layer_norm2.weight', 'vision', (vision_config__hidden_size,), some)
    add('vision_model.encoder.layers.*.layer_norm2.bias', 'vision', (vision_config__hidden_size,), some)
    some = add.layers(perceiver_config__resampler_depth)
    add('connector.perceiver_resampler.layers.*.input_latents_norm.weight', 'norms', (perceiver_config__hidden_size,), some)
    add('connector.perceiver_resampler.layers.*.input_context_norm.weight', 'norms', (perceiver_config__hidden_size,), some)
    add('connector.perceiver_resampler.layers.*.self_attn.q_proj.weight', 'attention', (perceiver_config__resampler_n_heads * perceiver_config__resampler_head_dim, perceiver_config__hidden_size), some)
    add('connector.perceiver_resampler.layers.*.self_attn.k_proj.weight', 'attention', (perceiver_config__num_key_value_heads * perceiver_config__resampler_head_dim, perceiver_config__hidden_size), some)
    add('connector.perceiver_resampler.layers.*.self_attn.v_proj.weight', 'attention', (perceiver_config__num_key_value_heads * perceiver_config__resampler_head_dim, perceiver_config__hidden_size), some)
    add('connector.perceiver_resampler.layers.*.self_attn.o_proj.weight', 'attention', (perceiver_config__hidden_size, perceiver_config__resampler_n_heads * perceiver_config__resampler_head_dim), some)
    add('connector.perceiver_resampler.layers.*.post_attention_layernorm.weight', 'norms', (perceiver_config__hidden_size,), some)
    add('connector.perceiver_resampler.layers.*.mlp.gate_proj.weight', 'feed-forward', (perceiver_config__hidden_size * 4, perceiver_config__hidden_size), some)
    add('connector.perceiver_resampler.layers.*.mlp.up_proj.weight', 'feed-forward', (perceiver_config__hidden_size * 4, perceiver_config__hidden_size), some)
    add('connector.perceiver_resampler.layers.*.mlp.down_proj.weight', 'feed-forward', (perceiver_config__hidden_size, perceiver_config__hidden_size * 4), some)


def Idefics2ForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, 'text_config', 'tie_word_embeddings')
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'vocab_size')
    add.base('model.', Idefics2Model, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.text_model.embed_tokens.weight', (text_config__vocab_size, text_config__hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
