"""clip_vision_model: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "CLIPVisionModel"

def CLIPVisionModel(add, c):
    hidden_size, image_size, intermediate_size, num_channels, num_hidden_layers, patch_size = add.read(c, 'hidden_size', 'image_size', 'intermediate_size', 'num_channels', 'num_hidden_layers', 'patch_size')
    add('embeddings.class_embedding', 'embedding', (hidden_size,))
    add('embeddings.patch_embedding.weight', 'vision', (hidden_size, num_channels, patch_size, patch_size))
    add('embeddings.position_embedding.weight', 'embedding', ((image_size // patch_size) ** 2 + 1, hidden_size))
    add('pre_layrnorm.weight', 'norms', (hidden_size,))
    add('pre_layrnorm.bias', 'norms', (hidden_size,))
    add('post_layernorm.weight', 'norms', (hidden_size,))
    add('post_layernorm.bias', 'norms', (hidden_size,))
    some = add.layers(num_hidden_layers)
    add('encoder.layers.*.self_attn.k_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('encoder.layers.*.self_attn.k_proj.bias', 'attention', (hidden_size,), some)
    add('encoder.layers.*.self_attn.v_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('encoder.layers.*.self_attn.v_proj.bias', 'attention', (hidden_size,), some)
    add('encoder.layers.*.self_attn.q_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('encoder.layers.*.self_attn.q_proj.bias', 'attention', (hidden_size,), some)
    add('encoder.layers.*.self_attn.out_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('encoder.layers.*.self_attn.out_proj.bias', 'attention', (hidden_size,), some)
    add('encoder.layers.*.layer_norm1.weight', 'norms', (hidden_size,), some)
    add('encoder.layers.*.layer_norm1.bias', 'norms', (hidden_size,), some)
    add('encoder.layers.*.mlp.fc1.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('encoder.layers.*.mlp.fc1.bias', 'feed-forward', (intermediate_size,), some)
    add('encoder.layers.*.mlp.fc2.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('encoder.layers.*.mlp.fc2.bias', 'feed-forward', (hidden_size,), some)
    add('encoder.layers.*.layer_norm2.weight', 'norms', (hidden_size,), some)
    add('encoder.layers.*.layer_norm2.bias', 'norms', (hidden_size,), some)


def CLIPVisionModelWithProjection(add, c):
    hidden_size, projection_dim = add.read(c, 'hidden_size', 'projection_dim')
    add.base('vision_model.', CLIPVisionModel, c)
    add('visual_projection.weight', 'other', (projection_dim, hidden_size))
