"""inkling2_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Inkling2VisionModel"

def Inkling2VisionModel(add, c):
    hidden_size, intermediate_size, num_channels, num_hidden_layers, patch_size, posemb_grid_size, projection_hidden_dim, projector_bias, spatial_merge_size, text_hidden_size = add.read(c, 'hidden_size', 'intermediate_size', 'num_channels', 'num_hidden_layers', 'patch_size', 'posemb_grid_size', 'projection_hidden_dim', 'projector_bias', 'spatial_merge_size', 'text_hidden_size')
    add('embeddings.class_embedding', 'embedding', (hidden_size,))
    add('embeddings.cls_position_embedding', 'embedding', (hidden_size,))
    add('embeddings.patch_embedding.weight', 'vision', (hidden_size, num_channels * patch_size ** 2))
    add('embeddings.position_embedding.weight', 'embedding', (posemb_grid_size ** 2, hidden_size))
    add('pre_layernorm.weight', 'norms', (hidden_size,))
    add('pre_layernorm.bias', 'norms', (hidden_size,))
    add('merger.linear_1.weight', 'other', (projection_hidden_dim, spatial_merge_size ** 2 * hidden_size))
    add('merger.linear_2.weight', 'other', (text_hidden_size, projection_hidden_dim))
    some = add.layers(num_hidden_layers)
    add('layers.*.lambda_1', 'other', (hidden_size,), some)
    add('layers.*.lambda_2', 'other', (hidden_size,), some)
    add('layers.*.self_attn.k_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('layers.*.self_attn.k_proj.bias', 'attention', (hidden_size,), some)
    add('layers.*.self_attn.v_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('layers.*.self_attn.v_proj.bias', 'attention', (hidden_size,), some)
    add('layers.*.self_attn.q_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('layers.*.self_attn.q_proj.bias', 'attention', (hidden_size,), some)
    add('layers.*.self_attn.out_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('layers.*.self_attn.out_proj.bias', 'attention', (hidden_size,), some)
    add('layers.*.mlp.fc1.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.fc1.bias', 'feed-forward', (intermediate_size,), some)
    add('layers.*.mlp.fc2.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('layers.*.mlp.fc2.bias', 'feed-forward', (hidden_size,), some)
    add('layers.*.layernorm_before.weight', 'norms', (hidden_size,), some)
    add('layers.*.layernorm_before.bias', 'norms', (hidden_size,), some)
    add('layers.*.layernorm_after.weight', 'norms', (hidden_size,), some)
    add('layers.*.layernorm_after.bias', 'norms', (hidden_size,), some)
    if projector_bias:
        add('merger.linear_1.bias', 'other', (projection_hidden_dim,))
        add('merger.linear_2.bias', 'other', (text_hidden_size,))
