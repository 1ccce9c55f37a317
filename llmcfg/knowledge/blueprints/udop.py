"""udop: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "UdopForConditionalGeneration"

def UdopModel(add, c):
    d_ff, d_kv, d_model, is_gated_act, max_2d_position_embeddings, num_channels, num_decoder_layers, num_heads, num_layers, patch_size, relative_attention_num_buckets, tie_word_embeddings, vocab_size = add.read(c, 'd_ff', 'd_kv', 'd_model', 'is_gated_act', 'max_2d_position_embeddings', 'num_channels', 'num_decoder_layers', 'num_heads', 'num_layers', 'patch_size', 'relative_attention_num_buckets', 'tie_word_embeddings', 'vocab_size')
    add.only('tie_word_embeddings', tie_word_embeddings, True)
    add('shared.weight', 'embedding', (vocab_size, d_model))
    add('patch_embed.proj.weight', 'vision', (d_model, num_channels, patch_size, patch_size))
    add('patch_embed.proj.bias', 'vision', (d_model,))
    add.tied('encoder.embed_tokens.weight', 'embedding', 'shared.weight', (vocab_size, d_model))
    add.tied('encoder.embed_patches.proj.weight', 'embedding', 'patch_embed.proj.weight', (d_model, num_channels, patch_size, patch_size))
    add.tied('encoder.embed_patches.proj.bias', 'embedding', 'patch_embed.proj.bias', (d_model,))
    add('encoder.final_layer_norm.weight', 'norms', (d_model,))
    add('encoder.cell_2d_embedding.x_position_embeddings.weight', 'embedding', (max_2d_position_embeddings, d_model))
    add('encoder.cell_2d_embedding.y_position_embeddings.weight', 'embedding', (max_2d_position_embeddings, d_model))
    add('encoder.relative_bias.biases.0.relative_attention_bias.weight', 'attention', (32, num_heads))
    add('encoder.relative_bias.biases.1.relative_attention_bias.weight', 'attention', (32, num_heads))
    add('encoder.relative_bias.biases.2.relative_attention_bias.weight', 'attention', (32, num_heads))
    add.tied('decoder.embed_tokens.weight', 'embedding', 'shared.weight', (vocab_size, d_model))
    add('decoder.embed_patches.proj.weight', 'embedding', (d_model, num_channels, patch_size, patch_size))
    add('decoder.embed_patches.proj.bias', 'embedding', (d_model,))
    add('decoder.final_layer_norm.weight', 'norms', (d_model,))
    add('decoder.relative_bias.biases.0.relative_attention_bias.weight', 'attention', (32, num_heads))
    add('decoder.relative_bias.biases.1.relative_attention_bias.weight', 'attention', (32, num_heads))
    add('decoder.relative_bias.biases.2.relative_attention_bias.weight', 'attention', (32, num_heads))
    some = add.layers(num_layers)
    add('encoder.block.*.layer.0.SelfAttention.q.weight', 'attention', (num_heads * d_kv, d_model), some)
    add('encoder.block.*.layer.0.SelfAttention.k.weight', 'attention', (num_heads * d_kv, d_model), some)
    add('encoder.block.*.layer.0.SelfAttention.v.weight', 'attention', (num_heads * d_kv, d_model), some)
    add('encoder.block.*.layer.0.SelfAttention.o.weight', 'attention', (d_model, num_heads * d_kv), some)
    add('encoder.block.*.layer.0.layer_norm.weight', 'norms', (d_model,), some)
    add('encoder.block.*.layer.1.DenseReluDense.wo.weight', 'feed-forward', (d_model, d_ff), some)
    add('encoder.block.*.layer.1.layer_norm.weight', 'norms', (d_model,), some)
    some = [i0 for i0 in add.layers(num_layers) if i0 == 0]
    if some:
        add('encoder.block.*.layer.0.SelfAttention.relative_attention_bias.weight', 'attention', (relative_attention_num_buckets, num_heads), some)
    if not is_gated_act:
        add('encoder.block.*.layer.1.DenseReluDense.wi.weight', 'feed-forward', (d_ff, d_model), add.layers(num_layers))
    some = add.layers(num_decoder_layers)
    add('decoder.block.*.layer.0.SelfAttention.q.weight', 'attention', (num_heads * d_kv, d_model), some)
    add('decoder.block.*.layer.0.SelfAttention.k.weight', 'attention', (num_heads * d_kv, d_model), some)
    add('decoder.block.*.layer.0.SelfAttention.v.weight', 'attention', (num_heads * d_kv, d_model), some)
    add('decoder.block.*.layer.0.SelfAttention.o.weight', 'attention', (d_model, num_heads * d_kv), some)
    add('decoder.block.*.layer.0.layer_norm.weight', 'norms', (d_model,), some)
    add('decoder.block.*.layer.1.EncDecAttention.q.weight', 'attention', (num_heads * d_kv, d_model), some)
    add('decoder.block.*.layer.1.EncDecAttention.k.weight', 'attention', (num_heads * d_kv, d_model), some)
    add('decoder.block.*.layer.1.EncDecAttention.v.weight', 'attention', (num_heads * d_kv, d_model), some)
    add('decoder.block.*.layer.1.EncDecAttention.o.weight', 'attention', (d_model, num_heads * d_kv), some)
    add('decoder.block.*.layer.1.layer_norm.weight', 'norms', (d_model,), some)
    add('decoder.block.*.layer.2.DenseReluDense.wo.weight', 'feed-forward', (d_model, d_ff), some)
    add('decoder.block.*.layer.2.layer_norm.weight', 'norms', (d_model,), some)
    some = [i0 for i0 in add.layers(num_decoder_layers) if i0 == 0]
    if some:
        add('decoder.block.*.layer.0.SelfAttention.relative_attention_bias.weight', 'attention', (relative_attention_num_buckets, num_heads), some)
    if not is_gated_act:
        add('decoder.block.*.layer.2.DenseReluDense.wi.weight', 'feed-forward', (d_ff, d_model), add.layers(num_decoder_layers))
    if is_gated_act:
        some = add.layers(num_layers)
        add('encoder.block.*.layer.1.DenseReluDense.wi_0.weight', 'feed-forward', (d_ff, d_model), some)
        add('encoder.block.*.layer.1.DenseReluDense.wi_1.weight', 'feed-forward', (d_ff, d_model), some)
    if is_gated_act:
        some = add.layers(num_decoder_layers)
        add('decoder.block.*.layer.2.DenseReluDense.wi_0.weight', 'feed-forward', (d_ff, d_model), some)
        add('decoder.block.*.layer.2.DenseReluDense.wi_1.weight', 'feed-forward', (d_ff, d_model), some)


def UdopForConditionalGeneration(add, c):
    d_ff, d_kv, d_model, is_gated_act, max_2d_position_embeddings, num_channels, num_decoder_layers, num_heads, num_layers, patch_size, relative_attention_num_buckets, tie_word_embeddings, vocab_size = add.read(c, 'd_ff', 'd_kv', 'd_model', 'is_gated_act', 'max_2d_position_embeddings', 'num_channels', 'num_decoder_layers', 'num_heads', 'num_layers', 'patch_size', 'relative_attention_num_buckets', 'tie_word_embeddings', 'vocab_size')
    add.only('tie_word_embeddings', tie_word_embeddings, True)
    add('shared.weight', 'embedding', (vocab_size, d_model))
    add('patch_embed.proj.weight', 'vision', (d_model, num_channels, patch_size, patch_size))
    add('patch_embed.proj.bias', 'vision', (d_model,))
    add.tied('encoder.embed_tokens.weight', 'embedding', 'shared.weight', (vocab_size, d_model))
    add.tied('encoder.embed_patches.proj.weight', 'embedding', 'patch_embed.proj.weight', (d_model, num_channels, patch_size, patch_size))
    add.tied('encoder.embed_patches.proj.bias', 'embedding', 'patch_embed.proj.bias', (d_model,))
    add('encoder.final_layer_norm.weight', 'norms', (d_model,))
    add('encoder.cell_2d_embedding.x_position_embeddings.weight', 'embedding', (max_2d_position_embeddings, d_model))
    add('encoder.cell_2d_embedding.y_position_embeddings.weight', 'embedding', (max_2d_position_embeddings, d_model))
    add.tied('encoder.relative_bias.biases.0.relative_attention_bias.weight', 'attention', 'encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight', (relative_attention_num_buckets, num_heads))
    add('encoder.relative_bias.biases.1.relative_attention_bias.weight', 'attention', (32, num_heads))
    add('encoder.relative_bias.biases.2.relative_attention_bias.weight', 'attention', (32, num_heads))
    add.tied('decoder.embed_tokens.weight', 'embedding', 'shared.weight', (vocab_size, d_model))
    add('decoder.embed_patches.proj.weight', 'embedding', (d_model, num_channels, patch_size, patch_size))
    add('decoder.embed_patches.proj.bias', 'embedding', (d_model,))
    add('decoder.final_layer_norm.weight', 'norms', (d_model,))
    add.tied('decoder.relative_bias.biases.0.relative_attention_bias.weight', 'attention', 'encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight', (relative_attention_num_buckets, num_heads))
    add('decoder.relative_bias.biases.1.relative_attention_bias.weight', 'attention', (32, num_heads))
    add('decoder.relative_bias.biases.2.relative_attention_bias.weight', 'attention', (32, num_heads))
    add.tied('lm_head.weight', 'head', 'shared.weight', (vocab_size, d_model))
    some = add.layers(num_layers)
    add('encoder.block.*.layer.0.SelfAttention.q.weight', 'attention', (num_heads * d_kv, d_model), some)
    add('encoder.block.*.layer.0.SelfAttention.k.weight', 'attention', (num_heads * d_kv, d_model), some)
    add('encoder.block.*.layer.0.SelfAttention.v.weight', 'attention', (num_heads * d_kv, d_model), some)
    add('encoder.block.*.layer.0.SelfAttention.o.weight', 'attention', (d_model, num_heads * d_kv), some)
    add('encoder.block.*.layer.0.layer_norm.weight', 'norms', (d_model,), some)
    add('encoder.block.*.layer.1.DenseReluDense.wo.weight', 'feed-forward', (d_model, d_ff), some)
    add('encoder.block.*.layer.1.layer_norm.weight', 'norms', (d_model,), some)
    some = [i0 for i0 in add.layers(num_layers) if i0 == 0]
    if some:
        add('encoder.block.*.layer.0.SelfAttention.relative_attention_bias.weight', 'attention', (relative_attention_num_buckets, num_heads), some)
    if not is_gated_act:
        add('encoder.block.*.layer.1.DenseReluDense.wi.weight', 'feed-forward', (d_ff, d_model), add.layers(num_layers))
    some = add.layers(num_decoder_layers)
    add('decoder.block.*.layer.0.SelfAttention.q.weight', 'attention', (num_heads * d_kv, d_model), some)
    add('decoder.block.*.layer.0.SelfAttention.k.weight', 'attention', (num_heads * d_kv, d_model), some)
    add('decoder.block.*.layer.0.SelfAttention.v.weight', 'attention', (num_heads * d_kv, d_model), some)
    add('decoder.block.*.layer.0.SelfAttention.o.weight', 'attention', (d_model, num_heads * d_kv), some)
    add('decoder.block.*.layer.0.layer_norm.weight', 'norms', (d_model,), some)
    add('decoder.block.*.layer.1.EncDecAttention.q.weight', 'attention', (num_heads * d_kv, d_model), some)
    add('decoder.block.*.layer.1.EncDecAttention.k.weight', 'attention', (num_heads * d_kv, d_model), some)
    add('decoder.block.*.layer.1.EncDecAttention.v.weight', 'attention', (num_heads * d_kv, d_model), some)
    add('decoder.block.*.layer.1.EncDecAttention.o.weight', 'attention', (d_model, num_heads * d_kv), some)
    add('decoder.block.*.layer.1.layer_norm.weight', 'norms', (d_model,), some)
    add('decoder.block.*.layer.2.DenseReluDense.wo.weight', 'feed-forward', (d_model, d_ff), some)
    add('decoder.block.*.layer.2.layer_norm.weight', 'norms', (d_model,), some)
    some = [i0 for i0 in add.layers(num_decoder_layers) if i0 == 0]
    if some:
        add('decoder.block.*.layer.0.SelfAttention.relative_attention_bias.weight', 'attention', (relative_attention_num_buckets, num_heads), some)
    if not is_gated_act:
        add('decoder.block.*.layer.2.DenseReluDense.wi.weight', 'feed-forward', (d_ff, d_model), add.layers(num_decoder_layers))
    if is_gated_act:
        some = add.layers(num_layers)
        add('encoder.block.*.layer.1.DenseReluDense.wi_0.weight', 'feed-forward', (d_ff, d_model), some)
        add('encoder.block.*.layer.1.DenseReluDense.wi_1.weight', 'feed-forward', (d_ff, d_model), some)
    if is_gated_act:
        some = add.layers(num_decoder_layers)
        add('decoder.block.*.layer.2.DenseReluDense.wi_0.weight', 'feed-forward', (d_ff, d_model), some)
        add('decoder.block.*.layer.2.DenseReluDense.wi_1.weight', 'feed-forward', (d_ff, d_model), some)
