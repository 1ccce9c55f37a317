"""t5: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "T5ForConditionalGeneration"


def T5Model(add, c):
    (
        d_ff,
        d_kv,
        d_model,
        is_gated_act,
        num_decoder_layers,
        num_heads,
        num_layers,
        relative_attention_num_buckets,
        vocab_size,
    ) = add.read(
        c,
        "d_ff",
        "d_kv",
        "d_model",
        "is_gated_act",
        "num_decoder_layers",
        "num_heads",
        "num_layers",
        "relative_attention_num_buckets",
        "vocab_size",
    )
    add("shared.weight", "embedding", (vocab_size, d_model))
    add.tied("encoder.embed_tokens.weight", "embedding", "shared.weight", (vocab_size, d_model))
    add("encoder.final_layer_norm.weight", "norms", (d_model,))
    add.tied("decoder.embed_tokens.weight", "embedding", "shared.weight", (vocab_size, d_model))
    add("decoder.final_layer_norm.weight", "norms", (d_model,))
    some = add.layers(num_layers)
    add("encoder.block.*.layer.0.SelfAttention.q.weight", "attention", (num_heads * d_kv, d_model), some)
    add("encoder.block.*.layer.0.SelfAttention.k.weight", "attention", (num_heads * d_kv, d_model), some)
    add("encoder.block.*.layer.0.SelfAttention.v.weight", "attention", (num_heads * d_kv, d_model), some)
    add("encoder.block.*.layer.0.SelfAttention.o.weight", "attention", (d_model, num_heads * d_kv), some)
    add("encoder.block.*.layer.0.layer_norm.weight", "norms", (d_model,), some)
    add("encoder.block.*.layer.1.DenseReluDense.wo.weight", "feed-forward", (d_model, d_ff), some)
    add("encoder.block.*.layer.1.layer_norm.weight", "norms", (d_model,), some)
    some = [i0 for i0 in add.layers(num_layers) if i0 == 0]
    if some:
        add(
            "encoder.block.*.layer.0.SelfAttention.relative_attention_bias.weight",
            "attention",
            (relative_attention_num_buckets, num_heads),
            some,
        )
    if not is_gated_act:
        add("encoder.block.*.layer.1.DenseReluDense.wi.weight", "feed-forward", (d_ff, d_model), add.layers(num_layers))
    some = add.layers(num_decoder_layers)
    add("decoder.block.*.layer.0.SelfAttention.q.weight", "attention", (num_heads * d_kv, d_model), some)
    add("decoder.block.*.layer.0.SelfAttention.k.weight", "attention", (num_heads * d_kv, d_model), some)
    add("decoder.block.*.layer.0.SelfAttention.v.weight", "attention", (num_heads * d_kv, d_model), some)
    add("decoder.block.*.layer.0.SelfAttention.o.weight", "attention", (d_model, num_heads * d_kv), some)
    add("decoder.block.*.layer.0.layer_norm.weight", "norms", (d_model,), some)
    add("decoder.block.*.layer.1.EncDecAttention.q.weight", "attention", (num_heads * d_kv, d_model), some)
    add("decoder.block.*.layer.1.EncDecAttention.k.weight", "attention", (num_heads * d_kv, d_model), some)
    add("decoder.block.*.layer.1.EncDecAttention.v.weight", "attention", (num_heads * d_kv, d_model), some)
    add("decoder.block.*.layer.1.EncDecAttention.o.weight", "attention", (d_model, num_heads * d_kv), some)
    add("decoder.block.*.layer.1.layer_norm.weight", "norms", (d_model,), some)
    add("decoder.block.*.layer.2.DenseReluDense.wo.weight", "feed-forward", (d_model, d_ff), some)
    add("decoder.block.*.layer.2.layer_norm.weight", "norms", (d_model,), some)
    some = [i0 for i0 in add.layers(num_decoder_layers) if i0 == 0]
    if some:
        add(
            "decoder.block.*.layer.0.SelfAttention.relative_attention_bias.weight",
            "attention",
            (relative_attention_num_buckets, num_heads),
            some,
        )
    if not is_gated_act:
        add(
            "decoder.block.*.layer.2.DenseReluDense.wi.weight",
            "feed-forward",
            (d_ff, d_model),
            add.layers(num_decoder_layers),
        )
    if is_gated_act:
        some = add.layers(num_layers)
        add("encoder.block.*.layer.1.DenseReluDense.wi_0.weight", "feed-forward", (d_ff, d_model), some)
        add("encoder.block.*.layer.1.DenseReluDense.wi_1.weight", "feed-forward", (d_ff, d_model), some)
    if is_gated_act:
        some = add.layers(num_decoder_layers)
        add("decoder.block.*.layer.2.DenseReluDense.wi_0.weight", "feed-forward", (d_ff, d_model), some)
        add("decoder.block.*.layer.2.DenseReluDense.wi_1.weight", "feed-forward", (d_ff, d_model), some)


def T5ForConditionalGeneration(add, c):
    (
        d_ff,
        d_kv,
        d_model,
        is_gated_act,
        num_decoder_layers,
        num_heads,
        num_layers,
        relative_attention_num_buckets,
        vocab_size,
    ) = add.read(
        c,
        "d_ff",
        "d_kv",
        "d_model",
        "is_gated_act",
        "num_decoder_layers",
        "num_heads",
        "num_layers",
        "relative_attention_num_buckets",
        "vocab_size",
    )
    add("shared.weight", "embedding", (vocab_size, d_model))
    add.tied("encoder.embed_tokens.weight", "embedding", "shared.weight", (vocab_size, d_model))
    add("encoder.final_layer_norm.weight", "norms", (d_model,))
    add.tied("decoder.embed_tokens.weight", "embedding", "shared.weight", (vocab_size, d_model))
    add("decoder.final_layer_norm.weight", "norms", (d_model,))
    add.tied("lm_head.weight", "head", "shared.weight", (vocab_size, d_model))
    some = add.layers(num_layers)
    add("encoder.block.*.layer.0.SelfAttention.q.weight", "attention", (num_heads * d_kv, d_model), some)
    add("encoder.block.*.layer.0.SelfAttention.k.weight", "attention", (num_heads * d_kv, d_model), some)
    add("encoder.block.*.layer.0.SelfAttention.v.weight", "attention", (num_heads * d_kv, d_model), some)
    add("encoder.block.*.layer.0.SelfAttention.o.weight", "attention", (d_model, num_heads * d_kv), some)
    add("encoder.block.*.layer.0.layer_norm.weight", "norms", (d_model,), some)
    add("encoder.block.*.layer.1.DenseReluDense.wo.weight", "feed-forward", (d_model, d_ff), some)
    add("encoder.block.*.layer.1.layer_norm.weight", "norms", (d_model,), some)
    some = [i0 for i0 in add.layers(num_layers) if i0 == 0]
    if some:
        add(
            "encoder.block.*.layer.0.SelfAttention.relative_attention_bias.weight",
            "attention",
            (relative_attention_num_buckets, num_heads),
            some,
        )
    if not is_gated_act:
        add("encoder.block.*.layer.1.DenseReluDense.wi.weight", "feed-forward", (d_ff, d_model), add.layers(num_layers))
    some = add.layers(num_decoder_layers)
    add("decoder.block.*.layer.0.SelfAttention.q.weight", "attention", (num_heads * d_kv, d_model), some)
    add("decoder.block.*.layer.0.SelfAttention.k.weight", "attention", (num_heads * d_kv, d_model), some)
    add("decoder.block.*.layer.0.SelfAttention.v.weight", "attention", (num_heads * d_kv, d_model), some)
    add("decoder.block.*.layer.0.SelfAttention.o.weight", "attention", (d_model, num_heads * d_kv), some)
    add("decoder.block.*.layer.0.layer_norm.weight", "norms", (d_model,), some)
    add("decoder.block.*.layer.1.EncDecAttention.q.weight", "attention", (num_heads * d_kv, d_model), some)
    add("decoder.block.*.layer.1.EncDecAttention.k.weight", "attention", (num_heads * d_kv, d_model), some)
    add("decoder.block.*.layer.1.EncDecAttention.v.weight", "attention", (num_heads * d_kv, d_model), some)
    add("decoder.block.*.layer.1.EncDecAttention.o.weight", "attention", (d_model, num_heads * d_kv), some)
    add("decoder.block.*.layer.1.layer_norm.weight", "norms", (d_model,), some)
    add("decoder.block.*.layer.2.DenseReluDense.wo.weight", "feed-forward", (d_model, d_ff), some)
    add("decoder.block.*.layer.2.layer_norm.weight", "norms", (d_model,), some)
    some = [i0 for i0 in add.layers(num_decoder_layers) if i0 == 0]
    if some:
        add(
            "decoder.block.*.layer.0.SelfAttention.relative_attention_bias.weight",
            "attention",
            (relative_attention_num_buckets, num_heads),
            some,
        )
    if not is_gated_act:
        add(
            "decoder.block.*.layer.2.DenseReluDense.wi.weight",
            "feed-forward",
            (d_ff, d_model),
            add.layers(num_decoder_layers),
        )
    if is_gated_act:
        some = add.layers(num_layers)
        add("encoder.block.*.layer.1.DenseReluDense.wi_0.weight", "feed-forward", (d_ff, d_model), some)
        add("encoder.block.*.layer.1.DenseReluDense.wi_1.weight", "feed-forward", (d_ff, d_model), some)
    if is_gated_act:
        some = add.layers(num_decoder_layers)
        add("decoder.block.*.layer.2.DenseReluDense.wi_0.weight", "feed-forward", (d_ff, d_model), some)
        add("decoder.block.*.layer.2.DenseReluDense.wi_1.weight", "feed-forward", (d_ff, d_model), some)


def T5EncoderModel(add, c):
    d_ff, d_kv, d_model, is_decoder, is_gated_act, num_heads, num_layers, relative_attention_num_buckets, vocab_size = (
        add.read(
            c,
            "d_ff",
            "d_kv",
            "d_model",
            "is_decoder",
            "is_gated_act",
            "num_heads",
            "num_layers",
            "relative_attention_num_buckets",
            "vocab_size",
        )
    )
    add("shared.weight", "embedding", (vocab_size, d_model))
    add.tied("encoder.embed_tokens.weight", "embedding", "shared.weight", (vocab_size, d_model))
    add("encoder.final_layer_norm.weight", "norms", (d_model,))
    some = add.layers(num_layers)
    add("encoder.block.*.layer.0.SelfAttention.q.weight", "attention", (num_heads * d_kv, d_model), some)
    add("encoder.block.*.layer.0.SelfAttention.k.weight", "attention", (num_heads * d_kv, d_model), some)
    add("encoder.block.*.layer.0.SelfAttention.v.weight", "attention", (num_heads * d_kv, d_model), some)
    add("encoder.block.*.layer.0.SelfAttention.o.weight", "attention", (d_model, num_heads * d_kv), some)
    add("encoder.block.*.layer.0.layer_norm.weight", "norms", (d_model,), some)
    add("encoder.block.*.layer.1.layer_norm.weight", "norms", (d_model,), some)
    some = [i0 for i0 in add.layers(num_layers) if i0 == 0]
    if some:
        add(
            "encoder.block.*.layer.0.SelfAttention.relative_attention_bias.weight",
            "attention",
            (relative_attention_num_buckets, num_heads),
            some,
        )
    if not is_gated_act and not is_decoder:
        add("encoder.block.*.layer.1.DenseReluDense.wi.weight", "feed-forward", (d_ff, d_model), add.layers(num_layers))
    if not is_decoder:
        add("encoder.block.*.layer.1.DenseReluDense.wo.weight", "feed-forward", (d_model, d_ff), add.layers(num_layers))
    if is_gated_act and not is_decoder:
        some = add.layers(num_layers)
        add("encoder.block.*.layer.1.DenseReluDense.wi_0.weight", "feed-forward", (d_ff, d_model), some)
        add("encoder.block.*.layer.1.DenseReluDense.wi_1.weight", "feed-forward", (d_ff, d_model), some)
    if is_decoder:
        some = add.layers(num_layers)
        add("encoder.block.*.layer.1.EncDecAttention.q.weight", "attention", (num_heads * d_kv, d_model), some)
        add("encoder.block.*.layer.1.EncDecAttention.k.weight", "attention", (num_heads * d_kv, d_model), some)
        add("encoder.block.*.layer.1.EncDecAttention.v.weight", "attention", (num_heads * d_kv, d_model), some)
        add("encoder.block.*.layer.1.EncDecAttention.o.weight", "attention", (d_model, num_heads * d_kv), some)
        add("encoder.block.*.layer.2.DenseReluDense.wo.weight", "feed-forward", (d_model, d_ff), some)
        add("encoder.block.*.layer.2.layer_norm.weight", "norms", (d_model,), some)
    if is_decoder and not is_gated_act:
        add("encoder.block.*.layer.2.DenseReluDense.wi.weight", "feed-forward", (d_ff, d_model), add.layers(num_layers))
    if is_decoder and is_gated_act:
        some = add.layers(num_layers)
        add("encoder.block.*.layer.2.DenseReluDense.wi_0.weight", "feed-forward", (d_ff, d_model), some)
        add("encoder.block.*.layer.2.DenseReluDense.wi_1.weight", "feed-forward", (d_ff, d_model), some)


def T5ForSequenceClassification(add, c):
    d_model, num_labels = add.read(c, "d_model", "num_labels")
    add.base("transformer.", T5Model, c)
    add("classification_head.dense.weight", "other", (d_model, d_model))
    add("classification_head.dense.bias", "other", (d_model,))
    add("classification_head.out_proj.weight", "other", (num_labels, d_model))
    add("classification_head.out_proj.bias", "other", (num_labels,))


def T5ForTokenClassification(add, c):
    (
        d_ff,
        d_kv,
        d_model,
        is_decoder,
        is_gated_act,
        num_heads,
        num_labels,
        num_layers,
        relative_attention_num_buckets,
        vocab_size,
    ) = add.read(
        c,
        "d_ff",
        "d_kv",
        "d_model",
        "is_decoder",
        "is_gated_act",
        "num_heads",
        "num_labels",
        "num_layers",
        "relative_attention_num_buckets",
        "vocab_size",
    )
    add("transformer.shared.weight", "embedding", (vocab_size, d_model))
    add.tied("transformer.encoder.embed_tokens.weight", "embedding", "transformer.shared.weight", (vocab_size, d_model))
    add("transformer.encoder.final_layer_norm.weight", "norms", (d_model,))
    add("classifier.weight", "head", (num_labels, d_model))
    add("classifier.bias", "head", (num_labels,))
    some = add.layers(num_layers)
    add("transformer.encoder.block.*.layer.0.SelfAttention.q.weight", "attention", (num_heads * d_kv, d_model), some)
    add("transformer.encoder.block.*.layer.0.SelfAttention.k.weight", "attention", (num_heads * d_kv, d_model), some)
    add("transformer.encoder.block.*.layer.0.SelfAttention.v.weight", "attention", (num_heads * d_kv, d_model), some)
    add("transformer.encoder.block.*.layer.0.SelfAttention.o.weight", "attention", (d_model, num_heads * d_kv), some)
    add("transformer.encoder.block.*.layer.0.layer_norm.weight", "norms", (d_model,), some)
    add("transformer.encoder.block.*.layer.1.layer_norm.weight", "norms", (d_model,), some)
    some = [i0 for i0 in add.layers(num_layers) if i0 == 0]
    if some:
        add(
            "transformer.encoder.block.*.layer.0.SelfAttention.relative_attention_bias.weight",
            "attention",
            (relative_attention_num_buckets, num_heads),
            some,
        )
    if not is_gated_act and not is_decoder:
        add(
            "transformer.encoder.block.*.layer.1.DenseReluDense.wi.weight",
            "feed-forward",
            (d_ff, d_model),
            add.layers(num_layers),
        )
    if not is_decoder:
        add(
            "transformer.encoder.block.*.layer.1.DenseReluDense.wo.weight",
            "feed-forward",
            (d_model, d_ff),
            add.layers(num_layers),
        )
    if is_gated_act and not is_decoder:
        some = add.layers(num_layers)
        add("transformer.encoder.block.*.layer.1.DenseReluDense.wi_0.weight", "feed-forward", (d_ff, d_model), some)
        add("transformer.encoder.block.*.layer.1.DenseReluDense.wi_1.weight", "feed-forward", (d_ff, d_model), some)
    if is_decoder:
        some = add.layers(num_layers)
        add(
            "transformer.encoder.block.*.layer.1.EncDecAttention.q.weight",
            "attention",
            (num_heads * d_kv, d_model),
            some,
        )
        add(
            "transformer.encoder.block.*.layer.1.EncDecAttention.k.weight",
            "attention",
            (num_heads * d_kv, d_model),
            some,
        )
        add(
            "transformer.encoder.block.*.layer.1.EncDecAttention.v.weight",
            "attention",
            (num_heads * d_kv, d_model),
            some,
        )
        add(
            "transformer.encoder.block.*.layer.1.EncDecAttention.o.weight",
            "attention",
            (d_model, num_heads * d_kv),
            some,
        )
        add("transformer.encoder.block.*.layer.2.DenseReluDense.wo.weight", "feed-forward", (d_model, d_ff), some)
        add("transformer.encoder.block.*.layer.2.layer_norm.weight", "norms", (d_model,), some)
    if is_decoder and not is_gated_act:
        add(
            "transformer.encoder.block.*.layer.2.DenseReluDense.wi.weight",
            "feed-forward",
            (d_ff, d_model),
            add.layers(num_layers),
        )
    if is_decoder and is_gated_act:
        some = add.layers(num_layers)
        add("transformer.encoder.block.*.layer.2.DenseReluDense.wi_0.weight", "feed-forward", (d_ff, d_model), some)
        add("transformer.encoder.block.*.layer.2.DenseReluDense.wi_1.weight", "feed-forward", (d_ff, d_model), some)


def T5ForQuestionAnswering(add, c):
    (
        d_ff,
        d_kv,
        d_model,
        is_gated_act,
        num_decoder_layers,
        num_heads,
        num_labels,
        num_layers,
        relative_attention_num_buckets,
        vocab_size,
    ) = add.read(
        c,
        "d_ff",
        "d_kv",
        "d_model",
        "is_gated_act",
        "num_decoder_layers",
        "num_heads",
        "num_labels",
        "num_layers",
        "relative_attention_num_buckets",
        "vocab_size",
    )
    add("shared.weight", "embedding", (vocab_size, d_model))
    add.tied("encoder.embed_tokens.weight", "embedding", "shared.weight", (vocab_size, d_model))
    add("encoder.final_layer_norm.weight", "norms", (d_model,))
    add.tied("decoder.embed_tokens.weight", "embedding", "shared.weight", (vocab_size, d_model))
    add("decoder.final_layer_norm.weight", "norms", (d_model,))
    add("qa_outputs.weight", "head", (num_labels, d_model))
    add("qa_outputs.bias", "head", (num_labels,))
    some = add.layers(num_layers)
    add("encoder.block.*.layer.0.SelfAttention.q.weight", "attention", (num_heads * d_kv, d_model), some)
    add("encoder.block.*.layer.0.SelfAttention.k.weight", "attention", (num_heads * d_kv, d_model), some)
    add("encoder.block.*.layer.0.SelfAttention.v.weight", "attention", (num_heads * d_kv, d_model), some)
    add("encoder.block.*.layer.0.SelfAttention.o.weight", "attention", (d_model, num_heads * d_kv), some)
    add("encoder.block.*.layer.0.layer_norm.weight", "norms", (d_model,), some)
    add("encoder.block.*.layer.1.DenseReluDense.wo.weight", "feed-forward", (d_model, d_ff), some)
    add("encoder.block.*.layer.1.layer_norm.weight", "norms", (d_model,), some)
    some = [i0 for i0 in add.layers(num_layers) if i0 == 0]
    if some:
        add(
            "encoder.block.*.layer.0.SelfAttention.relative_attention_bias.weight",
            "attention",
            (relative_attention_num_buckets, num_heads),
            some,
        )
    if not is_gated_act:
        add("encoder.block.*.layer.1.DenseReluDense.wi.weight", "feed-forward", (d_ff, d_model), add.layers(num_layers))
    some = add.layers(num_decoder_layers)
    add("decoder.block.*.layer.0.SelfAttention.q.weight", "attention", (num_heads * d_kv, d_model), some)
    add("decoder.block.*.layer.0.SelfAttention.k.weight", "attention", (num_heads * d_kv, d_model), some)
    add("decoder.block.*.layer.0.SelfAttention.v.weight", "attention", (num_heads * d_kv, d_model), some)
    add("decoder.block.*.layer.0.SelfAttention.o.weight", "attention", (d_model, num_heads * d_kv), some)
    add("decoder.block.*.layer.0.layer_norm.weight", "norms", (d_model,), some)
    add("decoder.block.*.layer.1.EncDecAttention.q.weight", "attention", (num_heads * d_kv, d_model), some)
    add("decoder.block.*.layer.1.EncDecAttention.k.weight", "attention", (num_heads * d_kv, d_model), some)
    add("decoder.block.*.layer.1.EncDecAttention.v.weight", "attention", (num_heads * d_kv, d_model), some)
    add("decoder.block.*.layer.1.EncDecAttention.o.weight", "attention", (d_model, num_heads * d_kv), some)
    add("decoder.block.*.layer.1.layer_norm.weight", "norms", (d_model,), some)
    add("decoder.block.*.layer.2.DenseReluDense.wo.weight", "feed-forward", (d_model, d_ff), some)
    add("decoder.block.*.layer.2.layer_norm.weight", "norms", (d_model,), some)
    some = [i0 for i0 in add.layers(num_decoder_layers) if i0 == 0]
    if some:
        add(
            "decoder.block.*.layer.0.SelfAttention.relative_attention_bias.weight",
            "attention",
            (relative_attention_num_buckets, num_heads),
            some,
        )
    if not is_gated_act:
        add(
            "decoder.block.*.layer.2.DenseReluDense.wi.weight",
            "feed-forward",
            (d_ff, d_model),
            add.layers(num_decoder_layers),
        )
    if is_gated_act:
        some = add.layers(num_layers)
        add("encoder.block.*.layer.1.DenseReluDense.wi_0.weight", "feed-forward", (d_ff, d_model), some)
        add("encoder.block.*.layer.1.DenseReluDense.wi_1.weight", "feed-forward", (d_ff, d_model), some)
    if is_gated_act:
        some = add.layers(num_decoder_layers)
        add("decoder.block.*.layer.2.DenseReluDense.wi_0.weight", "feed-forward", (d_ff, d_model), some)
        add("decoder.block.*.layer.2.DenseReluDense.wi_1.weight", "feed-forward", (d_ff, d_model), some)
