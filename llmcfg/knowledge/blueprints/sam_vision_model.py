"""sam_vision_model: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "SamVisionModel"

def SamVisionModel(add, c):
    global_attn_indexes, hidden_size, image_size, mlp_dim, num_attention_heads, num_channels, num_hidden_layers, output_channels, patch_size, qkv_bias, use_abs_pos, use_rel_pos, window_size = add.read(c, 'global_attn_indexes', 'hidden_size', 'image_size', 'mlp_dim', 'num_attention_heads', 'num_channels', 'num_hidden_layers', 'output_channels', 'patch_size', 'qkv_bias', 'use_abs_pos', 'use_rel_pos', 'window_size')
    if use_abs_pos:
        add('vision_encoder.pos_embed', 'vision', (1, image_size // patch_size, image_size // patch_size, hidden_size))
    add('vision_encoder.patch_embed.projection.weight', 'vision', (hidden_size, num_channels, patch_size, patch_size))
    add('vision_encoder.patch_embed.projection.bias', 'vision', (hidden_size,))
    add('vision_encoder.neck.conv1.weight', 'vision', (output_channels, hidden_size, 1, 1))
    add('vision_encoder.neck.layer_norm1.weight', 'vision', (output_channels,))
    add('vision_encoder.neck.layer_norm1.bias', 'vision', (output_channels,))
    add('vision_encoder.neck.conv2.weight', 'vision', (output_channels, output_channels, 3, 3))
    add('vision_encoder.neck.layer_norm2.weight', 'vision', (output_channels,))
    add('vision_encoder.neck.layer_norm2.bias', 'vision', (output_channels,))
    some = add.layers(num_hidden_layers)
    add('vision_encoder.layers.*.layer_norm1.weight', 'vision', (hidden_size,), some)
    add('vision_encoder.layers.*.layer_norm1.bias', 'vision', (hidden_size,), some)
    add('vision_encoder.layers.*.attn.qkv.weight', 'vision', (hidden_size * 3, hidden_size), some)
    add('vision_encoder.layers.*.attn.proj.weight', 'vision', (hidden_size, hidden_size), some)
    add('vision_encoder.layers.*.attn.proj.bias', 'vision', (hidden_size,), some)
    add('vision_encoder.layers.*.layer_norm2.weight', 'vision', (hidden_size,), some)
    add('vision_encoder.layers.*.layer_norm2.bias', 'vision', (hidden_size,), some)
    add('vision_encoder.layers.*.mlp.lin1.weight', 'vision', (mlp_dim, hidden_size), some)
    add('vision_encoder.layers.*.mlp.lin1.bias', 'vision', (mlp_dim,), some)
    add('vision_encoder.layers.*.mlp.lin2.weight', 'vision', (hidden_size, mlp_dim), some)
    add('vision_encoder.layers.*.mlp.lin2.bias', 'vision', (hidden_size,), some)
    if use_rel_pos:
        some = [i0 for i0 in add.layers(num_hidden_layers) if (i0 in global_attn_indexes or window_size == 0)]
        if some:
            add('vision_encoder.layers.*.attn.rel_pos_h', 'vision', (2 * (image_size // patch_size) - 1, hidden_size // num_attention_heads), some)
            add('vision_encoder.layers.*.attn.rel_pos_w', 'vision', (2 * (image_size // patch_size) - 1, hidden_size // num_attention_heads), some)
    if use_rel_pos:
        some = [i0 for i0 in add.layers(num_hidden_layers) if i0 not in global_attn_indexes and window_size != 0]
        if some:
            add('vision_encoder.layers.*.attn.rel_pos_h', 'vision', (2 * window_size - 1, hidden_size // num_attention_heads), some)
            add('vision_encoder.layers.*.attn.rel_pos_w', 'vision', (2 * window_size - 1, hidden_size // num_attention_heads), some)
    if qkv_bias:
        add('vision_encoder.layers.*.attn.qkv.bias', 'vision', (hidden_size * 3,), add.layers(num_hidden_layers))
