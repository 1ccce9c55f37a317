"""idefics3_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Idefics3VisionTransformer"

def Idefics3VisionTransformer(add, c):
    hidden_size, image_size, intermediate_size, num_channels, num_hidden_layers, patch_size = add.read(c, 'hidden_size', 'image_size', 'intermediate_size', 'num_channels', 'num_hidden_layers', 'patch_size')
    add('embeddings.patch_embedding.weight', 'vision', (hidden_size, num_channels, patch_size, patch_size))
    add('embeddings.patch_embedding.bias', 'vision', (hidden_size,))
    add('embeddings.position_embedding.weight', 'embedding', ((image_size // patch_size) ** 2, hidden_size))
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
