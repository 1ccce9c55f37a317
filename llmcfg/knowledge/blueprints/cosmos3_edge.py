"""cosmos3_edge: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Cosmos3EdgeForConditionalGeneration"

def Cosmos3EdgeModel(add, c):
    projector_hidden_size, text_config, vision_config = add.read(c, 'projector_hidden_size', 'text_config', 'vision_config')
    text_config__attention_bias, text_config__head_dim, text_config__hidden_size, text_config__intermediate_size, text_config__mlp_bias, text_config__num_attention_heads, text_config__num_hidden_layers, text_config__num_key_value_heads, text_config__vocab_size = add.read(text_config, 'attention_bias', 'head_dim', 'hidden_size', 'intermediate_size', 'mlp_bias', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'vocab_size')
    vision_config__hidden_size, vision_config__intermediate_size, vision_config__num_channels, vision_config__num_hidden_layers, vision_config__num_patches, vision_config__patch_size, vision_config__spatial_merge_size = add.read(vision_config, 'hidden_size', 'intermediate_size', 'num_channels', 'num_hidden_layers', 'num_patches', 'patch_size', 'spatial_merge_size')
    add('visual.embeddings.patch_embedding.weight', 'vision', (vision_config__hidden_size, vision_config__num_channels * vision_config__patch_size * vision_config__patch_size))
    add('visual.embeddings.patch_embedding.bias', 'vision', (vision_config__hidden_size,))
    add('visual.embeddings.position_embedding.weight', 'vision', (vision_config__num_patches, vision_config__hidden_size))
    add('visual.post_layernorm.weight', 'vision', (vision_config__hidden_size,))
    add('visual.post_layernorm.bias', 'vision', (vision_config__hidden_size,))
    add('language_model.embed_tokens.weight', 'embedding', (text_config__vocab_size, text_config__hidden_size))
    add('language_model.norm.weight', 'norms', (text_config__hidden_size,))
    add('projector.norm.weight', 'norms', (vision_config__hidden_size,))
    add('projector.norm.bias', 'norms', (vision_config__hidden_size,))
    add('projector.linear_fc1.weight', 'feed-forward', (projector_hidden_size, vision_config__hidden_size * vision_config__spatial_merge_size ** 2))
    add('projector.linear_fc1.bias', 'feed-forward', (projector_hidden_size,))
    add('projector.linear_fc2.weight', 'feed-forward', (text_config__hidden_size, projector_hidden_size))
    add('projector.linear_fc2.bias', 'feed-forward', (text_config__hidden_size,))
    some = add.layers(vision_config__num_hidden_layers)
    add('visual.encoder.layers.*.layer_norm1.weight', 'vision', (vision_config__hidden_size,), some)
    add('visual.encoder.layers.*.layer_norm1.bias', 'vision', (vision_config__hidden_size,), some)
    add('visual.encoder.layers.*.self_attn.k_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('visual.encoder.layers.*.self_attn.k_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('visual.encoder.layers.*.self_attn.v_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('visual.encoder.layers.*.self_attn.v_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('visual.encoder.layers.*.self_attn.q_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('visual.encoder.layers.*.self_attn.q_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('visual.encoder.layers.*.self_attn.out_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('visual.encoder.layers.*.self_attn.out_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('visual.encoder.layers.*.layer_norm2.weight', 'vision', (vision_config__hidden_size,), some)
    add('visual.encoder.layers.*.layer_norm2.bias', 'vision', (vision_config__hidden_size,), some)
    add('visual.encoder.layers.*.mlp.fc1.weight', 'vision', (vision_config__intermediate_size, vision_config__hidden_size), some)
    add('visual.encoder.layers.*.mlp.fc1.bias', 'vision', (vision_config__intermediate_size,), some)
    add('visual.encoder.layers.*.mlp.fc2.weight', 'vision', (vision_config__hidden_size, vision_config__intermediate_size), some)
    add('visual.encoder.layers.*.mlp.fc2.bias', 'vision', (vision_config__hidden_size,), some)
    some = add.layers(text_config__num_hidden_layers)
    add('language_model.layers.*.self_attn.q_proj.weight', 'attention', (text_config__num_attention_heads * text_config__head_dim, text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.k_proj.weight', 'attention', (text_config__num_key_value_heads * text_config__head_dim, text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.v_proj.weight', 'attention', (text_config__num_key_value_heads * text_config__head_dim, text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.o_proj.weight', 'attention', (text_config__hidden_size, text_config__num_attention_heads * text_config__head_dim), some)
    add('language_model.layers.*.mlp.fc1.weight', 'feed-forward', (text_config__intermediate_size, text_config__hidden_size), some)
    add('language_model.layers.*.mlp.fc2.weight', 'feed-forward', (text_config__hidden_size, text_config__intermediate_size), some)
    add('language_model.layers.*.input_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    add('language_model.layers.*.post_attention_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    if text_config__attention_bias:
        some = add.layers(text_config__num_hidden_layers)
        add('language_model.layers.*.self_attn.q_proj.bias', 'attention', (text_config__num_attention_heads * text_config__head_dim,), some)
        add('language_model.layers.*.self_attn.k_proj.bias', 'attention', (text_config__num_key_value_heads * text_config__head_dim,), some)
        add('language_model.layers.*.self_attn.v_proj.bias', 'attention', (text_config__num_key_value_heads * text_config__head_dim,), some)
        add('language_model.layers.*.self_attn.o_proj.bias', 'attention', (text_config__hidden_size,), some)
    if text_config__mlp_bias:
        some = add.layers(text_config__num_hidden_layers)
        add('language_model.layers.*.mlp.fc1.bias', 'feed-forward', (text_config__intermediate_size,), some)
        add('language_model.layers.*.mlp.fc2.bias', 'feed-forward', (text_config__hidden_size,), some)


def Cosmos3EdgeForConditionalGeneration(add, c):
    text_config, = add.read(c, 'text_config')
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'vocab_size')
    add.base('model.', Cosmos3EdgeModel, c)
    add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
