"""beit: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "BeitModel"

def BeitModel(add, c):
    add_fpn, head_dim, hidden_size, image_size, intermediate_size, layer_scale_init_value, num_attention_heads, num_channels, num_hidden_layers, patch_size, use_absolute_position_embeddings, use_mask_token, use_mean_pooling, use_relative_position_bias, use_shared_relative_position_bias = add.read(c, 'add_fpn', 'head_dim', 'hidden_size', 'image_size', 'intermediate_size', 'layer_scale_init_value', 'num_attention_heads', 'num_channels', 'num_hidden_layers', 'patch_size', 'use_absolute_position_embeddings', 'use_mask_token', 'use_mean_pooling', 'use_relative_position_bias', 'use_shared_relative_position_bias')
    add.only('add_fpn', add_fpn, False)
    add('embeddings.cls_token', 'embedding', (1, 1, hidden_size))
    add('embeddings.patch_embeddings.projection.weight', 'vision', (hidden_size, num_channels, patch_size, patch_size))
    add('embeddings.patch_embeddings.projection.bias', 'vision', (hidden_size,))
    if layer_scale_init_value > 0:
        some = add.layers(num_hidden_layers)
        add('layers.*.lambda_1', 'other', (hidden_size,), some)
        add('layers.*.lambda_2', 'other', (hidden_size,), some)
    if head_dim is None:
        some = add.layers(num_hidden_layers)
        add('layers.*.attention.q_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.attention.q_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
        add('layers.*.attention.k_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.attention.v_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.attention.v_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
        add('layers.*.attention.o_proj.weight', 'attention', (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)), some)
    if head_dim is not None:
        some = add.layers(num_hidden_layers)
        add('layers.*.attention.q_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('layers.*.attention.q_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('layers.*.attention.k_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('layers.*.attention.v_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('layers.*.attention.v_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('layers.*.attention.o_proj.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
    some = add.layers(num_hidden_layers)
    add('layers.*.attention.o_proj.bias', 'attention', (hidden_size,), some)
    add('layers.*.layernorm_before.weight', 'norms', (hidden_size,), some)
    add('layers.*.layernorm_before.bias', 'norms', (hidden_size,), some)
    add('layers.*.layernorm_after.weight', 'norms', (hidden_size,), some)
    add('layers.*.layernorm_after.bias', 'norms', (hidden_size,), some)
    add('layers.*.mlp.fc1.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.fc1.bias', 'feed-forward', (intermediate_size,), some)
    add('layers.*.mlp.fc2.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('layers.*.mlp.fc2.bias', 'feed-forward', (hidden_size,), some)
    if use_mean_pooling:
        add('pooler.layernorm.weight', 'norms', (hidden_size,))
        add('pooler.layernorm.bias', 'norms', (hidden_size,))
    if use_mask_token:
        add('embeddings.mask_token', 'embedding', (1, 1, hidden_size))
    if use_absolute_position_embeddings:
        add('embeddings.position_embeddings', 'embedding', (1, image_size // patch_size * (image_size // patch_size) + 1, hidden_size))
    if use_relative_position_bias:
        add('layers.*.relative_position_bias.relative_position_bias_table', 'attention', ((2 * (image_size // patch_size) - 1) * (2 * (image_size // patch_size) - 1) + 3, num_attention_heads), add.layers(num_hidden_layers))
    if use_shared_relative_position_bias:
        add('shared_position_bias.relative_position_bias_table', 'attention', ((2 * (image_size // patch_size) - 1) * (2 * (image_size // patch_size) - 1) + 3, num_attention_heads))
    if not use_mean_pooling:
        add('layernorm.weight', 'norms', (hidden_size,))
        add('layernorm.bias', 'norms', (hidden_size,))


def BeitForImageClassification(add, c):
    add_fpn, hidden_size, num_labels = add.read(c, 'add_fpn', 'hidden_size', 'num_labels')
    add.only('add_fpn', add_fpn, False)
    add.base('beit.', BeitModel, c)
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))


def BeitForMaskedImageModeling(add, c):
    add_fpn, hidden_size, vocab_size = add.read(c, 'add_fpn', 'hidden_size', 'vocab_size')
    add.only('add_fpn', add_fpn, False)
    add.base('beit.', BeitModel, c, 'pooler.')
    add('layernorm.weight', 'norms', (hidden_size,))
    add('layernorm.bias', 'norms', (hidden_size,))
    add('lm_head.weight', 'head', (vocab_size, hidden_size))
    add('lm_head.bias', 'head', (vocab_size,))
