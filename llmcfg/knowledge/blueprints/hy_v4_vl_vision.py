"""hy_v4_vl_vision: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "HYV4VLVisionModel"

def HYV4VLVisionModel(add, c):
    head_dim, hidden_size, intermediate_size, max_image_size, num_attention_heads, num_channels, num_hidden_layers, out_hidden_size, patch_size, spatial_merge_size = add.read(c, 'head_dim', 'hidden_size', 'intermediate_size', 'max_image_size', 'num_attention_heads', 'num_channels', 'num_hidden_layers', 'out_hidden_size', 'patch_size', 'spatial_merge_size')
    add('embeddings.patch_embedding.weight', 'vision', (hidden_size, num_channels, patch_size, patch_size))
    add('embeddings.patch_embedding.bias', 'vision', (hidden_size,))
    add('embeddings.position_embedding.weight', 'embedding', ((max_image_size // patch_size) ** 2 + 1, hidden_size))
    add('patch_merger.image_newline', 'vision', (out_hidden_size,))
    add('patch_merger.proj_conv.weight', 'other', (hidden_size * spatial_merge_size ** 2, hidden_size, spatial_merge_size, spatial_merge_size))
    add('patch_merger.proj_conv.bias', 'other', (hidden_size * spatial_merge_size ** 2,))
    add('patch_merger.proj_out.weight', 'head', (out_hidden_size, hidden_size * spatial_merge_size ** 2, 1, 1))
    add('patch_merger.proj_out.bias', 'head', (out_hidden_size,))
    add('patch_merger.before_rms.weight', 'other', (hidden_size,))
    some = add.layers(num_hidden_layers)
    add('layers.*.layer_norm1.weight', 'norms', (hidden_size,), some)
    add('layers.*.layer_norm1.bias', 'norms', (hidden_size,), some)
    add('layers.*.self_attn.o_proj.bias', 'attention', (hidden_size,), some)
    add('layers.*.layer_norm2.weight', 'norms', (hidden_size,), some)
    add('layers.*.layer_norm2.bias', 'norms', (hidden_size,), some)
    add('layers.*.mlp.fc1.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.fc1.bias', 'feed-forward', (intermediate_size,), some)
    add('layers.*.mlp.fc2.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('layers.*.mlp.fc2.bias', 'feed-forward', (hidden_size,), some)
    if head_dim is None:
        some = add.layers(num_hidden_layers)
        add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.q_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
        add('layers.*.self_attn.k_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.k_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
        add('layers.*.self_attn.v_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.v_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
        add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)), some)
    if head_dim is not None:
        some = add.layers(num_hidden_layers)
        add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.q_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('layers.*.self_attn.k_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.k_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('layers.*.self_attn.v_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.v_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
