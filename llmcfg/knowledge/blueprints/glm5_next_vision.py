"""glm5_next_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Glm5NextVisionModel"

def Glm5NextVisionModel(add, c):
    attention_bias, depth, hidden_size, in_channels, intermediate_size, num_heads, out_hidden_size, patch_size, projection_intermediate_size, spatial_merge_size, temporal_patch_size = add.read(c, 'attention_bias', 'depth', 'hidden_size', 'in_channels', 'intermediate_size', 'num_heads', 'out_hidden_size', 'patch_size', 'projection_intermediate_size', 'spatial_merge_size', 'temporal_patch_size')
    add('patch_embed.proj.weight', 'vision', (hidden_size, in_channels, temporal_patch_size, patch_size, patch_size))
    add('patch_embed.proj.bias', 'vision', (hidden_size,))
    add('merger.proj.weight', 'other', (out_hidden_size, out_hidden_size))
    add('merger.post_projection_norm.weight', 'norms', (out_hidden_size,))
    add('merger.post_projection_norm.bias', 'norms', (out_hidden_size,))
    add('merger.gate_proj.weight', 'feed-forward', (projection_intermediate_size, out_hidden_size))
    add('merger.up_proj.weight', 'feed-forward', (projection_intermediate_size, out_hidden_size))
    add('merger.down_proj.weight', 'feed-forward', (out_hidden_size, projection_intermediate_size))
    add('downsample.weight', 'other', (out_hidden_size, hidden_size, spatial_merge_size, spatial_merge_size))
    add('downsample.bias', 'other', (out_hidden_size,))
    add('post_layernorm.weight', 'norms', (hidden_size,))
    some = add.layers(depth)
    add('blocks.*.norm1.weight', 'norms', (hidden_size,), some)
    add('blocks.*.norm2.weight', 'norms', (hidden_size,), some)
    add('blocks.*.attn.qkv.weight', 'attention', (hidden_size * 3, hidden_size), some)
    add('blocks.*.attn.proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('blocks.*.attn.q_norm.weight', 'norms', (hidden_size // num_heads,), some)
    add('blocks.*.attn.k_norm.weight', 'norms', (hidden_size // num_heads,), some)
    add('blocks.*.mlp.gate_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('blocks.*.mlp.up_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('blocks.*.mlp.down_proj.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    if attention_bias:
        some = add.layers(depth)
        add('blocks.*.attn.qkv.bias', 'attention', (hidden_size * 3,), some)
        add('blocks.*.attn.proj.bias', 'attention', (hidden_size,), some)
        add('blocks.*.mlp.gate_proj.bias', 'feed-forward', (intermediate_size,), some)
        add('blocks.*.mlp.up_proj.bias', 'feed-forward', (intermediate_size,), some)
        add('blocks.*.mlp.down_proj.bias', 'feed-forward', (hidden_size,), some)
