"""pix2struct: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Pix2StructForConditionalGeneration"

def Pix2StructForConditionalGeneration(add, c):
    text_config, vision_config = add.read(c, 'text_config', 'vision_config')
    text_config__d_ff, text_config__hidden_size, text_config__num_heads, text_config__num_layers, text_config__relative_attention_num_buckets, text_config__tie_word_embeddings, text_config__vocab_size = add.read(text_config, 'd_ff', 'hidden_size', 'num_heads', 'num_layers', 'relative_attention_num_buckets', 'tie_word_embeddings', 'vocab_size')
    vision_config__d_ff, vision_config__d_kv, vision_config__hidden_size, vision_config__num_attention_heads, vision_config__num_hidden_layers, vision_config__patch_embed_hidden_size, vision_config__seq_len = add.read(vision_config, 'd_ff', 'd_kv', 'hidden_size', 'num_attention_heads', 'num_hidden_layers', 'patch_embed_hidden_size', 'seq_len')
    add('encoder.embeddings.patch_projection.weight', 'embedding', (vision_config__hidden_size, vision_config__patch_embed_hidden_size))
    add('encoder.embeddings.patch_projection.bias', 'embedding', (vision_config__hidden_size,))
    add('encoder.embeddings.row_embedder.weight', 'embedding', (vision_config__seq_len, vision_config__hidden_size))
    add('encoder.embeddings.column_embedder.weight', 'embedding', (vision_config__seq_len, vision_config__hidden_size))
    add('encoder.layernorm.weight', 'norms', (vision_config__hidden_size,))
    add('decoder.embed_tokens.weight', 'embedding', (text_config__vocab_size, text_config__hidden_size))
    add('decoder.final_layer_norm.weight', 'norms', (text_config__hidden_size,))
    some = add.layers(vision_config__num_hidden_layers)
    add('encoder.encoder.layer.*.attention.query.weight', 'attention', (vision_config__num_attention_heads * vision_config__d_kv, vision_config__hidden_size), some)
    add('encoder.encoder.layer.*.attention.key.weight', 'attention', (vision_config__num_attention_heads * vision_config__d_kv, vision_config__hidden_size), some)
    add('encoder.encoder.layer.*.attention.value.weight', 'attention', (vision_config__num_attention_heads * vision_config__d_kv, vision_config__hidden_size), some)
    add('encoder.encoder.layer.*.attention.output.weight', 'attention', (vision_config__hidden_size, vision_config__num_attention_heads * vision_config__d_kv), some)
    add('encoder.encoder.layer.*.mlp.wi_0.weight', 'feed-forward', (vision_config__d_ff, vision_config__hidden_size), some)
    add('encoder.encoder.layer.*.mlp.wi_1.weight', 'feed-forward', (vision_config__d_ff, vision_config__hidden_size), some)
    add('encoder.encoder.layer.*.mlp.wo.weight', 'feed-forward', (vision_config__hidden_size, vision_config__d_ff), some)
    add('encoder.encoder.layer.*.pre_mlp_layer_norm.weight', 'norms', (vision_config__hidden_size,), some)
    add('encoder.encoder.layer.*.pre_attention_layer_norm.weight', 'norms', (vision_config__hidden_size,), some)
    some = add.layers(text_config__num_layers)
    add('decoder.layer.*.self_attention.attention.query.weight', 'attention', (text_config__hidden_size, text_config__hidden_size), some)
    add('decoder.layer.*.self_attention.attention.key.weight', 'attention', (text_config__hidden_size, text_config__hidden_size), some)
    add('decoder.layer.*.self_attention.attention.value.weight', 'attention', (text_config__hidden_size, text_config__hidden_size), some)
    add('decoder.layer.*.self_attention.attention.output.weight', 'attention', (text_config__hidden_size, text_config__hidden_size), some)
    add('decoder.layer.*.self_attention.layer_norm.weight', 'norms', (text_config__hidden_size,), some)
    add('decoder.layer.*.encoder_decoder_attention.attention.query.weight', 'attention', (text_config__hidden_size, text_config__hidden_size), some)
    add('decoder.layer.*.encoder_decoder_attention.attention.key.weight', 'attention', (text_config__hidden_size, text_config__hidden_size), some)
    add('decoder.layer.*.encoder_decoder_attention.attention.value.weight', 'attention', (text_config__hidden_size, text_config__hidden_size), some)
    add('decoder.layer.*.encoder_decoder_attention.attention.output.weight', 'attention', (text_config__hidden_size, text_config__hidden_size), some)
    add('decoder.layer.*.encoder_decoder_attention.layer_norm.weight', 'norms', (text_config__hidden_size,), some)
    add('decoder.layer.*.mlp.DenseReluDense.wi_0.weight', 'feed-forward', (text_config__d_ff, text_config__hidden_size), some)
    add('decoder.layer.*.mlp.DenseReluDense.wi_1.weight', 'feed-forward', (text_config__d_ff, text_config__hidden_size), some)
    add('decoder.layer.*.mlp.DenseReluDense.wo.weight', 'feed-forward', (text_config__hidden_size, text_config__d_ff), some)
    add('decoder.layer.*.mlp.layer_norm.weight', 'norms', (text_config__hidden_size,), some)
    some = [i0 for i0 in add.layers(text_config__num_layers) if i0 == 0]
    if some:
        add('decoder.layer.*.self_attention.attention.relative_attention_bias.weight', 'attention', (text_config__relative_attention_num_buckets, text_config__num_heads), some)
    if text_config__tie_word_embeddings:
        add.tied('decoder.lm_head.weight', 'head', 'decoder.embed_tokens.weight', (text_config__vocab_size, text_config__hidden_size))
    if not text_config__tie_word_embeddings:
        add('decoder.lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
