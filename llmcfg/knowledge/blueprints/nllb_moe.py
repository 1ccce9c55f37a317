"""nllb-moe: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "NllbMoeForConditionalGeneration"


def NllbMoeModel(add, c):
    (
        d_model,
        decoder_ffn_dim,
        decoder_layers,
        decoder_sparse_step,
        encoder_ffn_dim,
        encoder_layers,
        encoder_sparse_step,
        num_experts,
        router_bias,
        tie_word_embeddings,
        vocab_size,
    ) = add.read(
        c,
        "d_model",
        "decoder_ffn_dim",
        "decoder_layers",
        "decoder_sparse_step",
        "encoder_ffn_dim",
        "encoder_layers",
        "encoder_sparse_step",
        "num_experts",
        "router_bias",
        "tie_word_embeddings",
        "vocab_size",
    )
    add("shared.weight", "embedding", (vocab_size, d_model))
    add("encoder.layer_norm.weight", "norms", (d_model,))
    add("encoder.layer_norm.bias", "norms", (d_model,))
    add("decoder.layer_norm.weight", "norms", (d_model,))
    add("decoder.layer_norm.bias", "norms", (d_model,))
    if tie_word_embeddings:
        add.tied("encoder.embed_tokens.weight", "embedding", "shared.weight", (vocab_size, d_model))
        add.tied("decoder.embed_tokens.weight", "embedding", "shared.weight", (vocab_size, d_model))
    if not tie_word_embeddings:
        add("encoder.embed_tokens.weight", "embedding", (vocab_size, d_model))
        add("decoder.embed_tokens.weight", "embedding", (vocab_size, d_model))
    some = add.layers(encoder_layers)
    add("encoder.layers.*.self_attn.k_proj.weight", "attention", (d_model, d_model), some)
    add("encoder.layers.*.self_attn.k_proj.bias", "attention", (d_model,), some)
    add("encoder.layers.*.self_attn.v_proj.weight", "attention", (d_model, d_model), some)
    add("encoder.layers.*.self_attn.v_proj.bias", "attention", (d_model,), some)
    add("encoder.layers.*.self_attn.q_proj.weight", "attention", (d_model, d_model), some)
    add("encoder.layers.*.self_attn.q_proj.bias", "attention", (d_model,), some)
    add("encoder.layers.*.self_attn.out_proj.weight", "attention", (d_model, d_model), some)
    add("encoder.layers.*.self_attn.out_proj.bias", "attention", (d_model,), some)
    add("encoder.layers.*.self_attn_layer_norm.weight", "norms", (d_model,), some)
    add("encoder.layers.*.self_attn_layer_norm.bias", "norms", (d_model,), some)
    add("encoder.layers.*.ff_layer_norm.weight", "norms", (d_model,), some)
    add("encoder.layers.*.ff_layer_norm.bias", "norms", (d_model,), some)
    some = [
        i0 for i0 in add.layers(encoder_layers) if not (encoder_sparse_step > 0 and (i0 + 1) % encoder_sparse_step == 0)
    ]
    if some:
        add("encoder.layers.*.ffn.fc1.weight", "feed-forward", (encoder_ffn_dim, d_model), some)
        add("encoder.layers.*.ffn.fc1.bias", "feed-forward", (encoder_ffn_dim,), some)
        add("encoder.layers.*.ffn.fc2.weight", "feed-forward", (d_model, encoder_ffn_dim), some)
        add("encoder.layers.*.ffn.fc2.bias", "feed-forward", (d_model,), some)
    some = [
        i0 for i0 in add.layers(encoder_layers) if (encoder_sparse_step > 0 and (i0 + 1) % encoder_sparse_step == 0)
    ]
    if some:
        add("encoder.layers.*.ffn.router.classifier.weight", "router", (num_experts, d_model), some)
    for i0 in add.layers(encoder_layers):
        some1 = add.layers(num_experts if encoder_sparse_step > 0 and (i0 + 1) % encoder_sparse_step == 0 else 0)
        if some1:
            add.routed(
                "encoder.layers.*.ffn.experts.expert_*.fc1.weight",
                2,
                num_experts,
                (encoder_ffn_dim, d_model),
                (i0,),
                some1,
            )
            add.routed(
                "encoder.layers.*.ffn.experts.expert_*.fc1.bias", 2, num_experts, (encoder_ffn_dim,), (i0,), some1
            )
            add.routed(
                "encoder.layers.*.ffn.experts.expert_*.fc2.weight",
                2,
                num_experts,
                (d_model, encoder_ffn_dim),
                (i0,),
                some1,
            )
            add.routed("encoder.layers.*.ffn.experts.expert_*.fc2.bias", 2, num_experts, (d_model,), (i0,), some1)
    some = add.layers(decoder_layers)
    add("decoder.layers.*.self_attn.k_proj.weight", "attention", (d_model, d_model), some)
    add("decoder.layers.*.self_attn.k_proj.bias", "attention", (d_model,), some)
    add("decoder.layers.*.self_attn.v_proj.weight", "attention", (d_model, d_model), some)
    add("decoder.layers.*.self_attn.v_proj.bias", "attention", (d_model,), some)
    add("decoder.layers.*.self_attn.q_proj.weight", "attention", (d_model, d_model), some)
    add("decoder.layers.*.self_attn.q_proj.bias", "attention", (d_model,), some)
    add("decoder.layers.*.self_attn.out_proj.weight", "attention", (d_model, d_model), some)
    add("decoder.layers.*.self_attn.out_proj.bias", "attention", (d_model,), some)
    add("decoder.layers.*.self_attn_layer_norm.weight", "norms", (d_model,), some)
    add("decoder.layers.*.self_attn_layer_norm.bias", "norms", (d_model,), some)
    add("decoder.layers.*.cross_attention.k_proj.weight", "attention", (d_model, d_model), some)
    add("decoder.layers.*.cross_attention.k_proj.bias", "attention", (d_model,), some)
    add("decoder.layers.*.cross_attention.v_proj.weight", "attention", (d_model, d_model), some)
    add("decoder.layers.*.cross_attention.v_proj.bias", "attention", (d_model,), some)
    add("decoder.layers.*.cross_attention.q_proj.weight", "attention", (d_model, d_model), some)
    add("decoder.layers.*.cross_attention.q_proj.bias", "attention", (d_model,), some)
    add("decoder.layers.*.cross_attention.out_proj.weight", "attention", (d_model, d_model), some)
    add("decoder.layers.*.cross_attention.out_proj.bias", "attention", (d_model,), some)
    add("decoder.layers.*.cross_attention_layer_norm.weight", "norms", (d_model,), some)
    add("decoder.layers.*.cross_attention_layer_norm.bias", "norms", (d_model,), some)
    add("decoder.layers.*.ff_layer_norm.weight", "norms", (d_model,), some)
    add("decoder.layers.*.ff_layer_norm.bias", "norms", (d_model,), some)
    some = [
        i0 for i0 in add.layers(decoder_layers) if not (decoder_sparse_step > 0 and (i0 + 1) % decoder_sparse_step == 0)
    ]
    if some:
        add("decoder.layers.*.ffn.fc1.weight", "feed-forward", (decoder_ffn_dim, d_model), some)
        add("decoder.layers.*.ffn.fc1.bias", "feed-forward", (decoder_ffn_dim,), some)
        add("decoder.layers.*.ffn.fc2.weight", "feed-forward", (d_model, decoder_ffn_dim), some)
        add("decoder.layers.*.ffn.fc2.bias", "feed-forward", (d_model,), some)
    some = [
        i0 for i0 in add.layers(decoder_layers) if (decoder_sparse_step > 0 and (i0 + 1) % decoder_sparse_step == 0)
    ]
    if some:
        add("decoder.layers.*.ffn.router.classifier.weight", "router", (num_experts, d_model), some)
    for i0 in add.layers(decoder_layers):
        some1 = add.layers(num_experts if decoder_sparse_step > 0 and (i0 + 1) % decoder_sparse_step == 0 else 0)
        if some1:
            add.routed(
                "decoder.layers.*.ffn.experts.expert_*.fc1.weight",
                2,
                num_experts,
                (decoder_ffn_dim, d_model),
                (i0,),
                some1,
            )
            add.routed(
                "decoder.layers.*.ffn.experts.expert_*.fc1.bias", 2, num_experts, (decoder_ffn_dim,), (i0,), some1
            )
            add.routed(
                "decoder.layers.*.ffn.experts.expert_*.fc2.weight",
                2,
                num_experts,
                (d_model, decoder_ffn_dim),
                (i0,),
                some1,
            )
            add.routed("decoder.layers.*.ffn.experts.expert_*.fc2.bias", 2, num_experts, (d_model,), (i0,), some1)
    if router_bias:
        some = [i0 for i0 in add.layers(encoder_layers) if (i0 + 1) % encoder_sparse_step == 0]
        if some:
            add("encoder.layers.*.ffn.router.classifier.bias", "router", (num_experts,), some)
    if router_bias:
        some = [
            i0 for i0 in add.layers(decoder_layers) if (decoder_sparse_step > 0 and (i0 + 1) % decoder_sparse_step == 0)
        ]
        if some:
            add("decoder.layers.*.ffn.router.classifier.bias", "router", (num_experts,), some)


def NllbMoeForConditionalGeneration(add, c):
    d_model, tie_word_embeddings, vocab_size = add.read(c, "d_model", "tie_word_embeddings", "vocab_size")
    add.base("model.", NllbMoeModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.shared.weight", (vocab_size, d_model))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, d_model))
