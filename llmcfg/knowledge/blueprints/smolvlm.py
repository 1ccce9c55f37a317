"""smolvlm: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "SmolVLMForConditionalGeneration"

def SmolVLMModel(add, c):
    scale_factor, text_config, vision_config = add.read(c, 'scale_factor', 'text_config', 'vision_config')
    text_config__hidden_size, = add.read(text_config, 'hidden_size')
    vision_config__hidden_size, vision_config__image_size, vision_config__intermediate_size, vision_config__num_channels, vision_config__num_hidden_layers, vision_config__patch_size = add.read(vision_config, 'hidden_size', 'image_size', 'intermediate_size', 'num_channels', 'num_hidden_layers', 'patch_size')
    add.part('text_model', text_config, 'base')
    add('vision_model.embeddings.patch_embedding.weight', 'vision', (vision_config__hidden_size, vision_config__num_channels, vision_config__patch_size, vision_config__patch_size))
    add('vision_model.embeddings.patch_embedding.bias', 'vision', (vision_config__hidden_size,))
    add('vision_model.embeddings.position_embedding.weight', 'vision', ((vision_config__image_size // vision_config__patch_size) ** 2, vision_config__hidden_size))
    add('vision_model.post_layernorm.weight', 'vision', (vision_config__hidden_size,))
    add('vision_model.post_layernorm.bias', 'vision', (vision_config__hidden_size,))
    add('connector.modality_projection.proj.weight', 'other', (text_config__hidden_size, vision_config__hidden_size * scale_factor ** 2))
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


def SmolVLMForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, 'text_config', 'tie_word_embeddings')
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'vocab_size')
    add.base('model.', SmolVLMModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.text_model.embed_tokens.weight', (text_config__vocab_size, text_config__hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
