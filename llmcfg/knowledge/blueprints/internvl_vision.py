"""internvl_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "InternVLVisionModel"

def InternVLVisionModel(add, c):
    attention_bias, hidden_size, image_size, intermediate_size, num_attention_heads, num_channels, num_hidden_layers, patch_size, use_absolute_position_embeddings, use_mask_token, use_mean_pooling, use_qk_norm = add.read(c, 'attention_bias', 'hidden_size', 'image_size', 'intermediate_size', 'num_attention_heads', 'num_channels', 'num_hidden_layers', 'patch_size', 'use_absolute_position_embeddings', 'use_mask_token', 'use_mean_pooling', 'use_qk_norm')
    add('embeddings.cls_token', 'embedding', (1, 1, hidden_size))
    add('embeddings.patch_embeddings.projection.weight', 'vision', (hidden_size, num_channels, patch_size[-1], patch_size[-1]))
    add('embeddings.patch_embeddings.projection.bias', 'vision', (hidden_size,))
    if use_absolute_position_embeddings:
        add('embeddings.position_embeddings', 'embedding', (1, image_size[1] // patch_size[1] * (image_size[0] // patch_size[0]) + 1, hidden_size))
    some = add.layers(num_hidden_layers)
    add('encoder.layer.*.lambda_1', 'other', (hidden_size,), some)
    add('encoder.layer.*.lambda_2', 'other', (hidden_size,), some)
    add('encoder.layer.*.attention.q_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
    add('encoder.layer.*.attention.k_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
    add('encoder.layer.*.attention.v_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
    add('encoder.layer.*.attention.projection_layer.weight', 'attention', (hidden_size, hidden_size), some)
    add('encoder.layer.*.attention.projection_layer.bias', 'attention', (hidden_size,), some)
    add('encoder.layer.*.mlp.fc1.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('encoder.layer.*.mlp.fc1.bias', 'feed-forward', (intermediate_size,), some)
    add('encoder.layer.*.mlp.fc2.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('encoder.layer.*.mlp.fc2.bias', 'feed-forward', (hidden_size,), some)
    add('encoder.layer.*.layernorm_before.weight', 'norms', (hidden_size,), some)
    add('encoder.layer.*.layernorm_before.bias', 'norms', (hidden_size,), some)
    add('encoder.layer.*.layernorm_after.weight', 'norms', (hidden_size,), some)
    add('encoder.layer.*.layernorm_after.bias', 'norms', (hidden_size,), some)
    if attention_bias:
        some = add.layers(num_hidden_layers)
        add('encoder.layer.*.attention.q_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
        add('encoder.layer.*.attention.k_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
        add('encoder.layer.*.attention.v_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
    if use_qk_norm:
        some = add.layers(num_hidden_layers)
        add('encoder.layer.*.attention.q_norm.weight', 'norms', (hidden_size,), some)
        add('encoder.layer.*.attention.k_norm.weight', 'norms', (hidden_size,), some)
    if use_mask_token:
        add('embeddings.mask_token', 'embedding', (1, 1, hidden_size))
    if not use_mean_pooling:
        add('layernorm.weight', 'norms', (hidden_size,))
        add('layernorm.bias', 'norms', (hidden_size,))
