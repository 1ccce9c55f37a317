"""chameleon: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 300 random edits of it that
were not used to make this file.
"""

MAIN = "ChameleonForConditionalGeneration"

def ChameleonModel(add, c):
    attention_bias, hidden_size, intermediate_size, mlp_bias, num_attention_heads, num_hidden_layers, num_key_value_heads, vocab_size, vq_config = add.read(c, 'attention_bias', 'hidden_size', 'intermediate_size', 'mlp_bias', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'vocab_size', 'vq_config')
    vq_config__attn_resolutions, vq_config__base_channels, vq_config__channel_multiplier, vq_config__double_latent, vq_config__embed_dim, vq_config__in_channels, vq_config__latent_channels, vq_config__num_embeddings, vq_config__num_res_blocks = add.read(vq_config, 'attn_resolutions', 'base_channels', 'channel_multiplier', 'double_latent', 'embed_dim', 'in_channels', 'latent_channels', 'num_embeddings', 'num_res_blocks')
    add.only('vq_config.attn_resolutions', vq_config__attn_resolutions, None)
    add('embed_tokens.weight', 'embedding', (vocab_size, hidden_size))
    add('norm.weight', 'norms', (hidden_size,))
    add('vqmodel.encoder.conv_in.weight', 'other', (vq_config__base_channels, vq_config__in_channels, 3, 3))
    add('vqmodel.encoder.conv_in.bias', 'other', (vq_config__base_channels,))
    add('vqmodel.quantize.embedding.weight', 'embedding', (vq_config__num_embeddings, vq_config__embed_dim))
    add('vqmodel.quant_conv.weight', 'other', (vq_config__embed_dim, vq_config__latent_channels, 1, 1))
    add('vqmodel.quant_conv.bias', 'other', (vq_config__embed_dim,))
    add('vqmodel.post_quant_conv.weight', 'other', (vq_config__latent_channels, vq_config__embed_dim, 1, 1))
    add('vqmodel.post_quant_conv.bias', 'other', (vq_config__latent_channels,))
    some = add.layers(num_hidden_layers)
    add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
    add('layers.*.self_attn.k_proj.weight', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size), some)
    add('layers.*.self_attn.v_proj.weight', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size), some)
    add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('layers.*.self_attn.q_norm.weight', 'norms', (num_attention_heads, hidden_size // num_attention_heads), some)
    add('layers.*.self_attn.q_norm.bias', 'norms', (num_attention_heads, hidden_size // num_attention_heads), some)
    add('layers.*.self_attn.k_norm.weight', 'norms', (num_key_value_heads, hidden_size // num_attention_heads), some)
    add('layers.*.self_attn.k_norm.bias', 'norms', (num_key_value_heads, hidden_size // num_attention_heads), some)
    add('layers.*.mlp.gate_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.up_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.down_proj.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('layers.*.input_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
    some = [i0 for i0 in add.layers(vq_config__num_res_blocks) if (i0 == 0 and vq_config__base_channels != vq_config__base_channels * vq_config__channel_multiplier[i0])]
    if some:
        add('vqmodel.encoder.down.0.block.*.norm1.weight', 'norms', (vq_config__base_channels,), some)
        add('vqmodel.encoder.down.0.block.*.norm1.bias', 'norms', (vq_config__base_channels,), some)
        add('vqmodel.encoder.down.0.block.*.conv1.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[0], vq_config__base_channels, 3, 3), some)
        add('vqmodel.encoder.down.0.block.*.nin_shortcut.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[0], vq_config__base_channels, 1, 1), some)
        add('vqmodel.encoder.down.0.block.*.nin_shortcut.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[0],), some)
    some = [i0 for i0 in add.layers(vq_config__num_res_blocks) if not (i0 == 0 and vq_config__base_channels != vq_config__base_channels * vq_config__channel_multiplier[i0])]
    if some:
        add('vqmodel.encoder.down.0.block.*.norm1.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[0],), some)
        add('vqmodel.encoder.down.0.block.*.norm1.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[0],), some)
        add('vqmodel.encoder.down.0.block.*.conv1.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[0], vq_config__base_channels * vq_config__channel_multiplier[0], 3, 3), some)
    some = add.layers(vq_config__num_res_blocks)
    add('vqmodel.encoder.down.0.block.*.conv1.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[0],), some)
    add('vqmodel.encoder.down.0.block.*.norm2.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[0],), some)
    add('vqmodel.encoder.down.0.block.*.norm2.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[0],), some)
    add('vqmodel.encoder.down.0.block.*.conv2.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[0], vq_config__base_channels * vq_config__channel_multiplier[0], 3, 3), some)
    add('vqmodel.encoder.down.0.block.*.conv2.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[0],), some)
    if vq_config__num_res_blocks > 0:
        add('vqmodel.encoder.down.0.downsample.conv.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[0], vq_config__base_channels * vq_config__channel_multiplier[0], 3, 3))
        add('vqmodel.encoder.down.0.downsample.conv.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[0],))
        add('vqmodel.encoder.down.1.downsample.conv.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[1], vq_config__base_channels * vq_config__channel_multiplier[1], 3, 3))
        add('vqmodel.encoder.down.1.downsample.conv.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[1],))
        add('vqmodel.encoder.down.2.downsample.conv.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[2], vq_config__base_channels * vq_config__channel_multiplier[2], 3, 3))
        add('vqmodel.encoder.down.2.downsample.conv.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[2],))
        add('vqmodel.encoder.down.3.downsample.conv.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[3], vq_config__base_channels * vq_config__channel_multiplier[3], 3, 3))
        add('vqmodel.encoder.down.3.downsample.conv.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[3],))
        add('vqmodel.encoder.mid.block_1.norm1.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[-1],))
        add('vqmodel.encoder.mid.block_1.norm1.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[-1],))
        add('vqmodel.encoder.mid.block_1.conv1.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[-1], vq_config__base_channels * vq_config__channel_multiplier[-1], 3, 3))
        add('vqmodel.encoder.mid.block_1.conv1.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[-1],))
        add('vqmodel.encoder.mid.block_1.norm2.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[-1],))
        add('vqmodel.encoder.mid.block_1.norm2.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[-1],))
        add('vqmodel.encoder.mid.block_1.conv2.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[-1], vq_config__base_channels * vq_config__channel_multiplier[-1], 3, 3))
        add('vqmodel.encoder.mid.block_1.conv2.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[-1],))
        add('vqmodel.encoder.mid.attn_1.norm.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[-1],))
        add('vqmodel.encoder.mid.attn_1.norm.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[-1],))
        add('vqmodel.encoder.mid.attn_1.q.weight', 'attention', (vq_config__base_channels * vq_config__channel_multiplier[-1], vq_config__base_channels * vq_config__channel_multiplier[-1], 1, 1))
        add('vqmodel.encoder.mid.attn_1.q.bias', 'attention', (vq_config__base_channels * vq_config__channel_multiplier[-1],))
        add('vqmodel.encoder.mid.attn_1.k.weight', 'attention', (vq_config__base_channels * vq_config__channel_multiplier[-1], vq_config__base_channels * vq_config__channel_multiplier[-1], 1, 1))
        add('vqmodel.encoder.mid.attn_1.k.bias', 'attention', (vq_config__base_channels * vq_config__channel_multiplier[-1],))
        add('vqmodel.encoder.mid.attn_1.v.weight', 'attention', (vq_config__base_channels * vq_config__channel_multiplier[-1], vq_config__base_channels * vq_config__channel_multiplier[-1], 1, 1))
        add('vqmodel.encoder.mid.attn_1.v.bias', 'attention', (vq_config__base_channels * vq_config__channel_multiplier[-1],))
        add('vqmodel.encoder.mid.attn_1.proj_out.weight', 'head', (vq_config__base_channels * vq_config__channel_multiplier[-1], vq_config__base_channels * vq_config__channel_multiplier[-1], 1, 1))
        add('vqmodel.encoder.mid.attn_1.proj_out.bias', 'head', (vq_config__base_channels * vq_config__channel_multiplier[-1],))
        add('vqmodel.encoder.mid.block_2.norm1.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[-1],))
        add('vqmodel.encoder.mid.block_2.norm1.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[-1],))
        add('vqmodel.encoder.mid.block_2.conv1.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[-1], vq_config__base_channels * vq_config__channel_multiplier[-1], 3, 3))
        add('vqmodel.encoder.mid.block_2.conv1.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[-1],))
        add('vqmodel.encoder.mid.block_2.norm2.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[-1],))
        add('vqmodel.encoder.mid.block_2.norm2.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[-1],))
        add('vqmodel.encoder.mid.block_2.conv2.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[-1], vq_config__base_channels * vq_config__channel_multiplier[-1], 3, 3))
        add('vqmodel.encoder.mid.block_2.conv2.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[-1],))
        add('vqmodel.encoder.norm_out.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[-1],))
        add('vqmodel.encoder.norm_out.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[-1],))
    if vq_config__num_res_blocks <= 0:
        add('vqmodel.encoder.down.0.downsample.conv.weight', 'other', (vq_config__base_channels, vq_config__base_channels, 3, 3))
        add('vqmodel.encoder.down.0.downsample.conv.bias', 'other', (vq_config__base_channels,))
        add('vqmodel.encoder.down.1.downsample.conv.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[0], vq_config__base_channels * vq_config__channel_multiplier[0], 3, 3))
        add('vqmodel.encoder.down.1.downsample.conv.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[0],))
        add('vqmodel.encoder.down.2.downsample.conv.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[1], vq_config__base_channels * vq_config__channel_multiplier[1], 3, 3))
        add('vqmodel.encoder.down.2.downsample.conv.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[1],))
        add('vqmodel.encoder.down.3.downsample.conv.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[2], vq_config__base_channels * vq_config__channel_multiplier[2], 3, 3))
        add('vqmodel.encoder.down.3.downsample.conv.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[2],))
        add('vqmodel.encoder.mid.block_1.norm1.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[-2],))
        add('vqmodel.encoder.mid.block_1.norm1.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[-2],))
        add('vqmodel.encoder.mid.block_1.conv1.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[-2], vq_config__base_channels * vq_config__channel_multiplier[-2], 3, 3))
        add('vqmodel.encoder.mid.block_1.conv1.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[-2],))
        add('vqmodel.encoder.mid.block_1.norm2.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[-2],))
        add('vqmodel.encoder.mid.block_1.norm2.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[-2],))
        add('vqmodel.encoder.mid.block_1.conv2.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[-2], vq_config__base_channels * vq_config__channel_multiplier[-2], 3, 3))
        add('vqmodel.encoder.mid.block_1.conv2.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[-2],))
        add('vqmodel.encoder.mid.attn_1.norm.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[-2],))
        add('vqmodel.encoder.mid.attn_1.norm.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[-2],))
        add('vqmodel.encoder.mid.attn_1.q.weight', 'attention', (vq_config__base_channels * vq_config__channel_multiplier[-2], vq_config__base_channels * vq_config__channel_multiplier[-2], 1, 1))
        add('vqmodel.encoder.mid.attn_1.q.bias', 'attention', (vq_config__base_channels * vq_config__channel_multiplier[-2],))
        add('vqmodel.encoder.mid.attn_1.k.weight', 'attention', (vq_config__base_channels * vq_config__channel_multiplier[-2], vq_config__base_channels * vq_config__channel_multiplier[-2], 1, 1))
        add('vqmodel.encoder.mid.attn_1.k.bias', 'attention', (vq_config__base_channels * vq_config__channel_multiplier[-2],))
        add('vqmodel.encoder.mid.attn_1.v.weight', 'attention', (vq_config__base_channels * vq_config__channel_multiplier[-2], vq_config__base_channels * vq_config__channel_multiplier[-2], 1, 1))
        add('vqmodel.encoder.mid.attn_1.v.bias', 'attention', (vq_config__base_channels * vq_config__channel_multiplier[-2],))
        add('vqmodel.encoder.mid.attn_1.proj_out.weight', 'head', (vq_config__base_channels * vq_config__channel_multiplier[-2], vq_config__base_channels * vq_config__channel_multiplier[-2], 1, 1))
        add('vqmodel.encoder.mid.attn_1.proj_out.bias', 'head', (vq_config__base_channels * vq_config__channel_multiplier[-2],))
        add('vqmodel.encoder.mid.block_2.norm1.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[3],))
        add('vqmodel.encoder.mid.block_2.norm1.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[3],))
        add('vqmodel.encoder.mid.block_2.conv1.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[3], vq_config__base_channels * vq_config__channel_multiplier[3], 3, 3))
        add('vqmodel.encoder.mid.block_2.conv1.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[3],))
        add('vqmodel.encoder.mid.block_2.norm2.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[3],))
        add('vqmodel.encoder.mid.block_2.norm2.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[3],))
        add('vqmodel.encoder.mid.block_2.conv2.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[3], vq_config__base_channels * vq_config__channel_multiplier[3], 3, 3))
        add('vqmodel.encoder.mid.block_2.conv2.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[3],))
        add('vqmodel.encoder.norm_out.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[-2],))
        add('vqmodel.encoder.norm_out.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[-2],))
    some = [i0 for i0 in add.layers(vq_config__num_res_blocks) if (i0 == 0 and vq_config__base_channels * vq_config__channel_multiplier[i0] != vq_config__base_channels * vq_config__channel_multiplier[1])]
    if some:
        add('vqmodel.encoder.down.1.block.*.norm1.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[0],), some)
        add('vqmodel.encoder.down.1.block.*.norm1.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[0],), some)
        add('vqmodel.encoder.down.1.block.*.conv1.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[1], vq_config__base_channels * vq_config__channel_multiplier[0], 3, 3), some)
        add('vqmodel.encoder.down.1.block.*.nin_shortcut.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[1], vq_config__base_channels * vq_config__channel_multiplier[0], 1, 1), some)
        add('vqmodel.encoder.down.1.block.*.nin_shortcut.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[1],), some)
    some = [i0 for i0 in add.layers(vq_config__num_res_blocks) if not (i0 == 0 and vq_config__base_channels * vq_config__channel_multiplier[i0] != vq_config__base_channels * vq_config__channel_multiplier[1])]
    if some:
        add('vqmodel.encoder.down.1.block.*.norm1.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[1],), some)
        add('vqmodel.encoder.down.1.block.*.norm1.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[1],), some)
        add('vqmodel.encoder.down.1.block.*.conv1.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[1], vq_config__base_channels * vq_config__channel_multiplier[1], 3, 3), some)
    some = add.layers(vq_config__num_res_blocks)
    add('vqmodel.encoder.down.1.block.*.conv1.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[1],), some)
    add('vqmodel.encoder.down.1.block.*.norm2.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[1],), some)
    add('vqmodel.encoder.down.1.block.*.norm2.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[1],), some)
    add('vqmodel.encoder.down.1.block.*.conv2.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[1], vq_config__base_channels * vq_config__channel_multiplier[1], 3, 3), some)
    add('vqmodel.encoder.down.1.block.*.conv2.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[1],), some)
    if vq_config__num_res_blocks > 2:
        some = [i0 for i0 in add.layers(vq_config__num_res_blocks) if i0 == 0]
        if some:
            add('vqmodel.encoder.down.2.block.*.norm1.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[1],), some)
            add('vqmodel.encoder.down.2.block.*.norm1.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[1],), some)
            add('vqmodel.encoder.down.2.block.*.conv1.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[2], vq_config__base_channels * vq_config__channel_multiplier[1], 3, 3), some)
    if vq_config__num_res_blocks > 2:
        some = [i0 for i0 in add.layers(vq_config__num_res_blocks) if i0 != 0]
        if some:
            add('vqmodel.encoder.down.2.block.*.norm1.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[2],), some)
            add('vqmodel.encoder.down.2.block.*.norm1.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[2],), some)
            add('vqmodel.encoder.down.2.block.*.conv1.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[2], vq_config__base_channels * vq_config__channel_multiplier[2], 3, 3), some)
    if vq_config__num_res_blocks <= 2:
        for i0 in add.layers(vq_config__num_res_blocks):
            add('vqmodel.encoder.down.2.block.*.norm1.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[i0 + 1],), (i0,))
            add('vqmodel.encoder.down.2.block.*.norm1.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[i0 + 1],), (i0,))
            add('vqmodel.encoder.down.2.block.*.conv1.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[2], vq_config__base_channels * vq_config__channel_multiplier[i0 + 1], 3, 3), (i0,))
    some = add.layers(vq_config__num_res_blocks)
    add('vqmodel.encoder.down.2.block.*.conv1.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[2],), some)
    add('vqmodel.encoder.down.2.block.*.norm2.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[2],), some)
    add('vqmodel.encoder.down.2.block.*.norm2.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[2],), some)
    add('vqmodel.encoder.down.2.block.*.conv2.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[2], vq_config__base_channels * vq_config__channel_multiplier[2], 3, 3), some)
    add('vqmodel.encoder.down.2.block.*.conv2.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[2],), some)
    some = [i0 for i0 in add.layers(vq_config__num_res_blocks) if (i0 == 0 and vq_config__base_channels * vq_config__channel_multiplier[2] != vq_config__base_channels * vq_config__channel_multiplier[i0 + 1])]
    if some:
        add('vqmodel.encoder.down.2.block.*.nin_shortcut.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[2], vq_config__base_channels * vq_config__channel_multiplier[1], 1, 1), some)
        add('vqmodel.encoder.down.2.block.*.nin_shortcut.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[2],), some)
    some = [i0 for i0 in add.layers(vq_config__num_res_blocks) if (i0 == 0 and vq_config__base_channels * vq_config__channel_multiplier[i0] != vq_config__base_channels * vq_config__channel_multiplier[i0 + 1] or i0 == 0)]
    if some:
        add('vqmodel.encoder.down.3.block.*.norm1.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[2],), some)
        add('vqmodel.encoder.down.3.block.*.norm1.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[2],), some)
        add('vqmodel.encoder.down.3.block.*.conv1.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[3], vq_config__base_channels * vq_config__channel_multiplier[2], 3, 3), some)
    some = [i0 for i0 in add.layers(vq_config__num_res_blocks) if not (i0 == 0 and vq_config__base_channels * vq_config__channel_multiplier[i0] != vq_config__base_channels * vq_config__channel_multiplier[i0 + 1]) and i0 != 0]
    if some:
        add('vqmodel.encoder.down.3.block.*.norm1.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[3],), some)
        add('vqmodel.encoder.down.3.block.*.norm1.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[3],), some)
        add('vqmodel.encoder.down.3.block.*.conv1.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[3], vq_config__base_channels * vq_config__channel_multiplier[3], 3, 3), some)
    some = add.layers(vq_config__num_res_blocks)
    add('vqmodel.encoder.down.3.block.*.conv1.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[3],), some)
    add('vqmodel.encoder.down.3.block.*.norm2.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[3],), some)
    add('vqmodel.encoder.down.3.block.*.norm2.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[3],), some)
    add('vqmodel.encoder.down.3.block.*.conv2.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[3], vq_config__base_channels * vq_config__channel_multiplier[3], 3, 3), some)
    add('vqmodel.encoder.down.3.block.*.conv2.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[3],), some)
    some = [i0 for i0 in add.layers(vq_config__num_res_blocks) if i0 == 0]
    if some:
        add('vqmodel.encoder.down.4.block.*.norm1.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[3],), some)
        add('vqmodel.encoder.down.4.block.*.norm1.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[3],), some)
        add('vqmodel.encoder.down.4.block.*.conv1.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[4], vq_config__base_channels * vq_config__channel_multiplier[3], 3, 3), some)
    some = [i0 for i0 in add.layers(vq_config__num_res_blocks) if i0 != 0]
    if some:
        add('vqmodel.encoder.down.4.block.*.norm1.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[4],), some)
        add('vqmodel.encoder.down.4.block.*.norm1.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[4],), some)
        add('vqmodel.encoder.down.4.block.*.conv1.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[4], vq_config__base_channels * vq_config__channel_multiplier[4], 3, 3), some)
    some = add.layers(vq_config__num_res_blocks)
    add('vqmodel.encoder.down.4.block.*.conv1.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[4],), some)
    add('vqmodel.encoder.down.4.block.*.norm2.weight', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[4],), some)
    add('vqmodel.encoder.down.4.block.*.norm2.bias', 'norms', (vq_config__base_channels * vq_config__channel_multiplier[4],), some)
    add('vqmodel.encoder.down.4.block.*.conv2.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[4], vq_config__base_channels * vq_config__channel_multiplier[4], 3, 3), some)
    add('vqmodel.encoder.down.4.block.*.conv2.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[4],), some)
    some = [i0 for i0 in add.layers(vq_config__num_res_blocks) if i0 == 0 and vq_config__base_channels * vq_config__channel_multiplier[4] != vq_config__base_channels * vq_config__channel_multiplier[3]]
    if some:
        add('vqmodel.encoder.down.4.block.*.nin_shortcut.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[4], vq_config__base_channels * vq_config__channel_multiplier[3], 1, 1), some)
        add('vqmodel.encoder.down.4.block.*.nin_shortcut.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[4],), some)
    if vq_config__double_latent and vq_config__num_res_blocks > 0:
        add('vqmodel.encoder.conv_out.weight', 'other', (2 * vq_config__latent_channels, vq_config__base_channels * vq_config__channel_multiplier[-1], 3, 3))
    if vq_config__double_latent and vq_config__num_res_blocks <= 0:
        add('vqmodel.encoder.conv_out.weight', 'other', (2 * vq_config__latent_channels, vq_config__base_channels * vq_config__channel_multiplier[-2], 3, 3))
    if not vq_config__double_latent and vq_config__num_res_blocks > 0:
        add('vqmodel.encoder.conv_out.weight', 'other', (vq_config__latent_channels, vq_config__base_channels * vq_config__channel_multiplier[-1], 3, 3))
    if not vq_config__double_latent and vq_config__num_res_blocks <= 0:
        add('vqmodel.encoder.conv_out.weight', 'other', (vq_config__latent_channels, vq_config__base_channels * vq_config__channel_multiplier[-2], 3, 3))
    if vq_config__double_latent:
        add('vqmodel.encoder.conv_out.bias', 'other', (2 * vq_config__latent_channels,))
    if not vq_config__double_latent:
        add('vqmodel.encoder.conv_out.bias', 'other', (vq_config__latent_channels,))
    if attention_bias:
        some = add.layers(num_hidden_layers)
        add('layers.*.self_attn.q_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
        add('layers.*.self_attn.k_proj.bias', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads),), some)
        add('layers.*.self_attn.v_proj.bias', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads),), some)
        add('layers.*.self_attn.o_proj.bias', 'attention', (hidden_size,), some)
    if vq_config__base_channels * vq_config__channel_multiplier[3] != vq_config__base_channels * vq_config__channel_multiplier[2]:
        some = [i0 for i0 in add.layers(vq_config__num_res_blocks) if i0 == 0]
        if some:
            add('vqmodel.encoder.down.3.block.*.nin_shortcut.weight', 'other', (vq_config__base_channels * vq_config__channel_multiplier[3], vq_config__base_channels * vq_config__channel_multiplier[2], 1, 1), some)
            add('vqmodel.encoder.down.3.block.*.nin_shortcut.bias', 'other', (vq_config__base_channels * vq_config__channel_multiplier[3],), some)
    if mlp_bias:
        some = add.layers(num_hidden_layers)
        add('layers.*.mlp.gate_proj.bias', 'feed-forward', (intermediate_size,), some)
        add('layers.*.mlp.up_proj.bias', 'feed-forward', (intermediate_size,), some)
        add('layers.*.mlp.down_proj.bias', 'feed-forward', (hidden_size,), some)


def ChameleonForConditionalGeneration(add, c):
    hidden_size, tie_word_embeddings, vocab_size, vq_config = add.read(c, 'hidden_size', 'tie_word_embeddings', 'vocab_size', 'vq_config')
    vq_config__attn_resolutions, = add.read(vq_config, 'attn_resolutions')
    add.only('vq_config.attn_resolutions', vq_config__attn_resolutions, None)
    add.base('model.', ChameleonModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.embed_tokens.weight', (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (vocab_size, hidden_size))
