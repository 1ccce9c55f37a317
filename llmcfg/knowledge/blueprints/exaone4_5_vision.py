"""exaone4_5_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Exaone4_5_VisionModel"

def Exaone4_5_VisionModel(add, c):
    depth, hidden_size, in_channels, intermediate_size, num_heads, num_key_value_heads, out_hidden_size, patch_size, spatial_merge_size, temporal_patch_size = add.read(c, 'depth', 'hidden_size', 'in_channels', 'intermediate_size', 'num_heads', 'num_key_value_heads', 'out_hidden_size', 'patch_size', 'spatial_merge_size', 'temporal_patch_size')
    add('patch_embed.proj.weight', 'vision', (hidden_size, in_channels, temporal_patch_size, patch_size, patch_size))
    add('merger.ln_q.weight', 'norms', (hidden_size,))
    add('merger.mlp.0.weight', 'feed-forward', (hidden_size * spatial_merge_size ** 2, hidden_size * spatial_merge_size ** 2))
    add('merger.mlp.0.bias', 'feed-forward', (hidden_size * spatial_merge_size ** 2,))
    add('merger.mlp.2.weight', 'feed-forward', (out_hidden_size, hidden_size * spatial_merge_size ** 2))
    add('merger.mlp.2.bias', 'feed-forward', (out_hidden_size,))
    some = add.layers(depth)
    add('blocks.*.norm1.weight', 'norms', (hidden_size,), some)
    add('blocks.*.norm2.weight', 'norms', (hidden_size,), some)
    add('blocks.*.attn.proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('blocks.*.attn.proj.bias', 'attention', (hidden_size,), some)
    add('blocks.*.attn.qkv.weight', 'attention', (num_heads * (hidden_size // num_heads) + num_key_value_heads * (hidden_size // num_heads) * 2, hidden_size), some)
    add('blocks.*.attn.qkv.bias', 'attention', (num_heads * (hidden_size // num_heads) + num_key_value_heads * (hidden_size // num_heads) * 2,), some)
    add('blocks.*.mlp.gate_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('blocks.*.mlp.gate_proj.bias', 'feed-forward', (intermediate_size,), some)
    add('blocks.*.mlp.up_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('blocks.*.mlp.up_proj.bias', 'feed-forward', (intermediate_size,), some)
    add('blocks.*.mlp.down_proj.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('blocks.*.mlp.down_proj.bias', 'feed-forward', (hidden_size,), some)
