"""perceiver: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "PerceiverForMaskedLM"

def PerceiverModel(add, c):
    cross_attention_shape_for_attention, cross_attention_widening_factor, d_latents, d_model, num_latents, num_self_attends_per_block, qk_channels, self_attention_widening_factor, v_channels = add.read(c, 'cross_attention_shape_for_attention', 'cross_attention_widening_factor', 'd_latents', 'd_model', 'num_latents', 'num_self_attends_per_block', 'qk_channels', 'self_attention_widening_factor', 'v_channels')
    add('embeddings.latents', 'embedding', (num_latents, d_latents))
    add('encoder.cross_attention.attention.self.layernorm1.weight', 'norms', (d_latents,))
    add('encoder.cross_attention.attention.self.layernorm1.bias', 'norms', (d_latents,))
    add('encoder.cross_attention.attention.self.layernorm2.weight', 'norms', (d_model,))
    add('encoder.cross_attention.attention.self.layernorm2.bias', 'norms', (d_model,))
    add('encoder.cross_attention.attention.output.dense.bias', 'attention', (d_latents,))
    add('encoder.cross_attention.layernorm.weight', 'norms', (d_latents,))
    add('encoder.cross_attention.layernorm.bias', 'norms', (d_latents,))
    add('encoder.cross_attention.mlp.dense1.weight', 'attention', (cross_attention_widening_factor * d_latents, d_latents))
    add('encoder.cross_attention.mlp.dense1.bias', 'attention', (cross_attention_widening_factor * d_latents,))
    add('encoder.cross_attention.mlp.dense2.weight', 'attention', (d_latents, cross_attention_widening_factor * d_latents))
    add('encoder.cross_attention.mlp.dense2.bias', 'attention', (d_latents,))
    if qk_channels is None and cross_attention_shape_for_attention == 'q':
        add('encoder.cross_attention.attention.self.query.weight', 'attention', (d_latents, d_latents))
        add('encoder.cross_attention.attention.self.query.bias', 'attention', (d_latents,))
        add('encoder.cross_attention.attention.self.key.weight', 'attention', (d_latents, d_model))
        add('encoder.cross_attention.attention.self.key.bias', 'attention', (d_latents,))
    if qk_channels is None and cross_attention_shape_for_attention != 'q':
        add('encoder.cross_attention.attention.self.query.weight', 'attention', (d_model, d_latents))
        add('encoder.cross_attention.attention.self.query.bias', 'attention', (d_model,))
        add('encoder.cross_attention.attention.self.key.weight', 'attention', (d_model, d_model))
        add('encoder.cross_attention.attention.self.key.bias', 'attention', (d_model,))
    if qk_channels is not None:
        add('encoder.cross_attention.attention.self.query.weight', 'attention', (qk_channels, d_latents))
        add('encoder.cross_attention.attention.self.query.bias', 'attention', (qk_channels,))
        add('encoder.cross_attention.attention.self.key.weight', 'attention', (qk_channels, d_model))
        add('encoder.cross_attention.attention.self.key.bias', 'attention', (qk_channels,))
    if v_channels is None and qk_channels is None and cross_attention_shape_for_attention == 'q':
        add('encoder.cross_attention.attention.self.value.weight', 'attention', (d_latents, d_model))
        add('encoder.cross_attention.attention.self.value.bias', 'attention', (d_latents,))
        add('encoder.cross_attention.attention.output.dense.weight', 'attention', (d_latents, d_latents))
    if v_channels is None and qk_channels is None and cross_attention_shape_for_attention != 'q':
        add('encoder.cross_attention.attention.self.value.weight', 'attention', (d_model, d_model))
        add('encoder.cross_attention.attention.self.value.bias', 'attention', (d_model,))
        add('encoder.cross_attention.attention.output.dense.weight', 'attention', (d_latents, d_model))
    if v_channels is None and qk_channels is not None:
        add('encoder.cross_attention.attention.self.value.weight', 'attention', (qk_channels, d_model))
        add('encoder.cross_attention.attention.self.value.bias', 'attention', (qk_channels,))
        add('encoder.cross_attention.attention.output.dense.weight', 'attention', (d_latents, qk_channels))
    if v_channels is not None:
        add('encoder.cross_attention.attention.self.value.weight', 'attention', (v_channels, d_model))
        add('encoder.cross_attention.attention.self.value.bias', 'attention', (v_channels,))
        add('encoder.cross_attention.attention.output.dense.weight', 'attention', (d_latents, v_channels))
    some = add.layers(num_self_attends_per_block)
    add('encoder.self_attends.*.attention.self.layernorm1.weight', 'norms', (d_latents,), some)
    add('encoder.self_attends.*.attention.self.layernorm1.bias', 'norms', (d_latents,), some)
    add('encoder.self_attends.*.layernorm.weight', 'norms', (d_latents,), some)
    add('encoder.self_attends.*.layernorm.bias', 'norms', (d_latents,), some)
    add('encoder.self_attends.*.mlp.dense1.weight', 'feed-forward', (self_attention_widening_factor * d_latents, d_latents), some)
    add('encoder.self_attends.*.mlp.dense1.bias', 'feed-forward', (self_attention_widening_factor * d_latents,), some)
    add('encoder.self_attends.*.mlp.dense2.weight', 'feed-forward', (d_latents, self_attention_widening_factor * d_latents), some)
    add('encoder.self_attends.*.mlp.dense2.bias', 'feed-forward', (d_latents,), some)
    if qk_channels is None:
        some = add.layers(num_self_attends_per_block)
        add('encoder.self_attends.*.attention.self.query.weight', 'attention', (d_latents, d_latents), some)
        add('encoder.self_attends.*.attention.self.query.bias', 'attention', (d_latents,), some)
        add('encoder.self_attends.*.attention.self.key.weight', 'attention', (d_latents, d_latents), some)
        add('encoder.self_attends.*.attention.self.key.bias', 'attention', (d_latents,), some)
    if qk_channels is not None:
        some = add.layers(num_self_attends_per_block)
        add('encoder.self_attends.*.attention.self.query.weight', 'attention', (qk_channels, d_latents), some)
        add('encoder.self_attends.*.attention.self.query.bias', 'attention', (qk_channels,), some)
        add('encoder.self_attends.*.attention.self.key.weight', 'attention', (qk_channels, d_latents), some)
        add('encoder.self_attends.*.attention.self.key.bias', 'attention', (qk_channels,), some)
    if v_channels is None and qk_channels is None:
        some = add.layers(num_self_attends_per_block)
        add('encoder.self_attends.*.attention.self.value.weight', 'attention', (d_latents, d_latents), some)
        add('encoder.self_attends.*.attention.self.value.bias', 'attention', (d_latents,), some)
        add('encoder.self_attends.*.attention.output.dense.weight', 'attention', (d_latents, d_latents), some)
        add('encoder.self_attends.*.attention.output.dense.bias', 'attention', (d_latents,), some)
    if v_channels is None and qk_channels is not None:
        some = add.layers(num_self_attends_per_block)
        add('encoder.self_attends.*.attention.self.value.weight', 'attention', (qk_channels, d_latents), some)
        add('encoder.self_attends.*.attention.self.value.bias', 'attention', (qk_channels,), some)
        add('encoder.self_attends.*.attention.output.dense.weight', 'attention', (qk_channels, qk_channels), some)
        add('encoder.self_attends.*.attention.output.dense.bias', 'attention', (qk_channels,), some)
    if v_channels is not None:
        some = add.layers(num_self_attends_per_block)
        add('encoder.self_attends.*.attention.self.value.weight', 'attention', (v_channels, d_latents), some)
        add('encoder.self_attends.*.attention.self.value.bias', 'attention', (v_channels,), some)
        add('encoder.self_attends.*.attention.output.dense.weight', 'attention', (v_channels, v_channels), some)
        add('encoder.self_attends.*.attention.output.dense.bias', 'attention', (v_channels,), some)


def PerceiverForMaskedLM(add, c):
    d_latents, d_model, max_position_embeddings, vocab_size = add.read(c, 'd_latents', 'd_model', 'max_position_embeddings', 'vocab_size')
    add.base('perceiver.', PerceiverModel, c)
    add('perceiver.input_preprocessor.embeddings.weight', 'embedding', (vocab_size, d_model))
    add('perceiver.input_preprocessor.position_embeddings.weight', 'embedding', (max_position_embeddings, d_model))
    add('perceiver.decoder.output_position_encodings.position_embeddings', 'embedding', (max_position_embeddings, d_model))
    add('perceiver.decoder.decoding_cross_attention.attention.self.layernorm1.weight', 'norms', (d_model,))
    add('perceiver.decoder.decoding_cross_attention.attention.self.layernorm1.bias', 'norms', (d_model,))
    add('perceiver.decoder.decoding_cross_attention.attention.self.layernorm2.weight', 'norms', (d_latents,))
    add('perceiver.decoder.decoding_cross_attention.attention.self.layernorm2.bias', 'norms', (d_latents,))
    add('perceiver.decoder.decoding_cross_attention.attention.self.query.weight', 'attention', (256, d_model))
    add('perceiver.decoder.decoding_cross_attention.attention.self.query.bias', 'attention', (256,))
    add('perceiver.decoder.decoding_cross_attention.attention.self.key.weight', 'attention', (256, d_latents))
    add('perceiver.decoder.decoding_cross_attention.attention.self.key.bias', 'attention', (256,))
    add('perceiver.decoder.decoding_cross_attention.attention.self.value.weight', 'attention', (d_model, d_latents))
    add('perceiver.decoder.decoding_cross_attention.attention.self.value.bias', 'attention', (d_model,))
    add('perceiver.decoder.decoding_cross_attention.attention.output.dense.weight', 'attention', (d_model, d_model))
    add('perceiver.decoder.decoding_cross_attention.attention.output.dense.bias', 'attention', (d_model,))
    add('perceiver.decoder.decoding_cross_attention.layernorm.weight', 'norms', (d_model,))
    add('perceiver.decoder.decoding_cross_attention.layernorm.bias', 'norms', (d_model,))
    add('perceiver.decoder.decoding_cross_attention.mlp.dense1.weight', 'attention', (d_model, d_model))
    add('perceiver.decoder.decoding_cross_attention.mlp.dense1.bias', 'attention', (d_model,))
    add('perceiver.decoder.decoding_cross_attention.mlp.dense2.weight', 'attention', (d_model, d_model))
    add('perceiver.decoder.decoding_cross_attention.mlp.dense2.bias', 'attention', (d_model,))
    add('embedding_decoder.bias', 'embedding', (vocab_size,))
