"""switch_transformers: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "SwitchTransformersForConditionalGeneration"


def SwitchTransformersModel(add, c):
    (
        d_ff,
        d_kv,
        d_model,
        decoder_sparse_step,
        encoder_sparse_step,
        num_decoder_layers,
        num_experts,
        num_heads,
        num_layers,
        relative_attention_num_buckets,
        router_bias,
        tie_word_embeddings,
        vocab_size,
    ) = add.read(
        c,
        "d_ff",
        "d_kv",
        "d_model",
        "decoder_sparse_step",
        "encoder_sparse_step",
        "num_decoder_layers",
        "num_experts",
        "num_heads",
        "num_layers",
        "relative_attention_num_buckets",
        "router_bias",
        "tie_word_embeddings",
        "vocab_size",
    )
    add("shared.weight", "embedding", (vocab_size, d_model))
    add("encoder.final_layer_norm.weight", "norms", (d_model,))
    add("decoder.final_layer_norm.weight", "norms", (d_model,))
    if tie_word_embeddings:
        add.tied("encoder.embed_tokens.weight", "embedding", "shared.weight", (vocab_size, d_model))
        add.tied("decoder.embed_tokens.weight", "embedding", "shared.weight", (vocab_size, d_model))
    if not tie_word_embeddings:
        add("encoder.embed_tokens.weight", "embedding", (vocab_size, d_model))
        add("decoder.embed_tokens.weight", "embedding", (vocab_size, d_model))
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
    some = [
        i0
        for i0 in add.layers(num_layers)
        if not (encoder_sparse_step > 0 and i0 % encoder_sparse_step == 1) and encoder_sparse_step != 1
    ]
    if some:
        add("encoder.block.*.layer.1.mlp.wi.weight", "feed-forward", (d_ff, d_model), some)
        add("encoder.block.*.layer.1.mlp.wo.weight", "feed-forward", (d_model, d_ff), some)
    some = [
        i0
        for i0 in add.layers(num_layers)
        if (encoder_sparse_step > 0 and i0 % encoder_sparse_step == 1 or encoder_sparse_step == 1)
    ]
    if some:
        add("encoder.block.*.layer.1.mlp.router.classifier.weight", "router", (num_experts, d_model), some)
    for i0 in add.layers(num_layers):
        some1 = add.layers(
            num_experts
            if encoder_sparse_step > 0 and i0 % encoder_sparse_step == 1
            else num_experts
            if encoder_sparse_step == 1
            else 0
        )
        if some1:
            add.routed(
                "encoder.block.*.layer.1.mlp.experts.expert_*.wi.weight", 1, num_experts, (d_ff, d_model), (i0,), some1
            )
            add.routed(
                "encoder.block.*.layer.1.mlp.experts.expert_*.wo.weight", 1, num_experts, (d_model, d_ff), (i0,), some1
            )
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
    add("decoder.block.*.layer.2.layer_norm.weight", "norms", (d_model,), some)
    some = [i0 for i0 in add.layers(num_decoder_layers) if i0 == 0]
    if some:
        add(
            "decoder.block.*.layer.0.SelfAttention.relative_attention_bias.weight",
            "attention",
            (relative_attention_num_buckets, num_heads),
            some,
        )
    some = [
        i0
        for i0 in add.layers(num_decoder_layers)
        if not (decoder_sparse_step > 0 and i0 % decoder_sparse_step == 1) and decoder_sparse_step != 1
    ]
    if some:
        add("decoder.block.*.layer.2.mlp.wi.weight", "feed-forward", (d_ff, d_model), some)
        add("decoder.block.*.layer.2.mlp.wo.weight", "feed-forward", (d_model, d_ff), some)
    some = [
        i0
        for i0 in add.layers(num_decoder_layers)
        if (decoder_sparse_step > 0 and i0 % decoder_sparse_step == 1 or decoder_sparse_step == 1)
    ]
    if some:
        add("decoder.block.*.layer.2.mlp.router.classifier.weight", "router", (num_experts, d_model), some)
    for i0 in add.layers(num_decoder_layers):
        some1 = add.layers(
            num_experts
            if decoder_sparse_step > 0 and i0 % decoder_sparse_step == 1
            else num_experts
            if decoder_sparse_step == 1
            else 0
        )
        if some1:
            add.routed(
                "decoder.block.*.layer.2.mlp.experts.expert_*.wi.weight", 1, num_experts, (d_ff, d_model), (i0,), some1
            )
            add.routed(
                "decoder.block.*.layer.2.mlp.experts.expert_*.wo.weight", 1, num_experts, (d_model, d_ff), (i0,), some1
            )
    if router_bias:
        some = [
            i0
            for i0 in add.layers(num_layers)
            if (encoder_sparse_step > 0 and i0 % encoder_sparse_step == 1 or encoder_sparse_step == 1)
        ]
        if some:
            add("encoder.block.*.layer.1.mlp.router.classifier.bias", "router", (num_experts,), some)
    if router_bias:
        some = [
            i0
            for i0 in add.layers(num_decoder_layers)
            if (decoder_sparse_step > 0 and i0 % decoder_sparse_step == 1 or decoder_sparse_step == 1)
        ]
        if some:
            add("decoder.block.*.layer.2.mlp.router.classifier.bias", "router", (num_experts,), some)


def SwitchTransformersForConditionalGeneration(add, c):
    (
        d_ff,
        d_kv,
        d_model,
        decoder_sparse_step,
        encoder_sparse_step,
        num_decoder_layers,
        num_experts,
        num_heads,
        num_layers,
        relative_attention_num_buckets,
        router_bias,
        tie_word_embeddings,
        vocab_size,
    ) = add.read(
        c,
        "d_ff",
        "d_kv",
        "d_model",
        "decoder_sparse_step",
        "encoder_sparse_step",
        "num_decoder_layers",
        "num_experts",
        "num_heads",
        "num_layers",
        "relative_attention_num_buckets",
        "router_bias",
        "tie_word_embeddings",
        "vocab_size",
    )
    add("shared.weight", "embedding", (vocab_size, d_model))
    add("encoder.final_layer_norm.weight", "norms", (d_model,))
    add("decoder.final_layer_norm.weight", "norms", (d_model,))
    if tie_word_embeddings:
        add.tied("encoder.embed_tokens.weight", "embedding", "shared.weight", (vocab_size, d_model))
        add.tied("decoder.embed_tokens.weight", "embedding", "shared.weight", (vocab_size, d_model))
        add.tied("lm_head.weight", "head", "shared.weight", (vocab_size, d_model))
    if not tie_word_embeddings:
        add("encoder.embed_tokens.weight", "embedding", (vocab_size, d_model))
        add("decoder.embed_tokens.weight", "embedding", (vocab_size, d_model))
        add("lm_head.weight", "head", (vocab_size, d_model))
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
    some = [
        i0
        for i0 in add.layers(num_layers)
        if not (encoder_sparse_step > 0 and i0 % encoder_sparse_step == 1) and encoder_sparse_step != 1
    ]
    if some:
        add("encoder.block.*.layer.1.mlp.wi.weight", "feed-forward", (d_ff, d_model), some)
        add("encoder.block.*.layer.1.mlp.wo.weight", "feed-forward", (d_model, d_ff), some)
    some = [
        i0
        for i0 in add.layers(num_layers)
        if (encoder_sparse_step > 0 and i0 % encoder_sparse_step == 1 or encoder_sparse_step == 1)
    ]
    if some:
        add("encoder.block.*.layer.1.mlp.router.classifier.weight", "router", (num_experts, d_model), some)
    for i0 in add.layers(num_layers):
        some1 = add.layers(
            num_experts
            if encoder_sparse_step > 0 and i0 % encoder_sparse_step == 1
            else num_experts
            if encoder_sparse_step == 1
            else 0
        )
        if some1:
            add.routed(
                "encoder.block.*.layer.1.mlp.experts.expert_*.wi.weight", 1, num_experts, (d_ff, d_model), (i0,), some1
            )
            add.routed(
                "encoder.block.*.layer.1.mlp.experts.expert_*.wo.weight", 1, num_experts, (d_model, d_ff), (i0,), some1
            )
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
    add("decoder.block.*.layer.2.layer_norm.weight", "norms", (d_model,), some)
    some = [i0 for i0 in add.layers(num_decoder_layers) if i0 == 0]
    if some:
        add(
            "decoder.block.*.layer.0.SelfAttention.relative_attention_bias.weight",
            "attention",
            (relative_attention_num_buckets, num_heads),
            some,
        )
    some = [
        i0
        for i0 in add.layers(num_decoder_layers)
        if not (decoder_sparse_step > 0 and i0 % decoder_sparse_step == 1) and decoder_sparse_step != 1
    ]
    if some:
        add("decoder.block.*.layer.2.mlp.wi.weight", "feed-forward", (d_ff, d_model), some)
        add("decoder.block.*.layer.2.mlp.wo.weight", "feed-forward", (d_model, d_ff), some)
    some = [
        i0
        for i0 in add.layers(num_decoder_layers)
        if (decoder_sparse_step > 0 and i0 % decoder_sparse_step == 1 or decoder_sparse_step == 1)
    ]
    if some:
        add("decoder.block.*.layer.2.mlp.router.classifier.weight", "router", (num_experts, d_model), some)
    for i0 in add.layers(num_decoder_layers):
        some1 = add.layers(
            num_experts
            if decoder_sparse_step > 0 and i0 % decoder_sparse_step == 1
            else num_experts
            if decoder_sparse_step == 1
            else 0
        )
        if some1:
            add.routed(
                "decoder.block.*.layer.2.mlp.experts.expert_*.wi.weight", 1, num_experts, (d_ff, d_model), (i0,), some1
            )
            add.routed(
                "decoder.block.*.layer.2.mlp.experts.expert_*.wo.weight", 1, num_experts, (d_model, d_ff), (i0,), some1
            )
    if router_bias:
        some = [
            i0
            for i0 in add.layers(num_layers)
            if (encoder_sparse_step > 0 and i0 % encoder_sparse_step == 1 or encoder_sparse_step == 1)
        ]
        if some:
            add("encoder.block.*.layer.1.mlp.router.classifier.bias", "router", (num_experts,), some)
    if router_bias:
        some = [
            i0
            for i0 in add.layers(num_decoder_layers)
            if (decoder_sparse_step > 0 and i0 % decoder_sparse_step == 1 or decoder_sparse_step == 1)
        ]
        if some:
            add("decoder.block.*.layer.2.mlp.router.classifier.bias", "router", (num_experts,), some)
