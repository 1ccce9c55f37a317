"""trocr: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "TrOCRForCausalLM"


def TrOCRForCausalLM(add, c):
    (
        cross_attention_hidden_size,
        d_model,
        decoder_ffn_dim,
        decoder_layers,
        layernorm_embedding,
        max_position_embeddings,
        tie_word_embeddings,
        use_learned_position_embeddings,
        vocab_size,
    ) = add.read(
        c,
        "cross_attention_hidden_size",
        "d_model",
        "decoder_ffn_dim",
        "decoder_layers",
        "layernorm_embedding",
        "max_position_embeddings",
        "tie_word_embeddings",
        "use_learned_position_embeddings",
        "vocab_size",
    )
    add("model.decoder.embed_tokens.weight", "embedding", (vocab_size, d_model))
    if use_learned_position_embeddings:
        add("model.decoder.embed_positions.weight", "embedding", (max_position_embeddings + 2, d_model))
    if layernorm_embedding:
        add("model.decoder.layernorm_embedding.weight", "norms", (d_model,))
        add("model.decoder.layernorm_embedding.bias", "norms", (d_model,))
    some = add.layers(decoder_layers)
    add("model.decoder.layers.*.self_attn.k_proj.weight", "attention", (d_model, d_model), some)
    add("model.decoder.layers.*.self_attn.k_proj.bias", "attention", (d_model,), some)
    add("model.decoder.layers.*.self_attn.v_proj.weight", "attention", (d_model, d_model), some)
    add("model.decoder.layers.*.self_attn.v_proj.bias", "attention", (d_model,), some)
    add("model.decoder.layers.*.self_attn.q_proj.weight", "attention", (d_model, d_model), some)
    add("model.decoder.layers.*.self_attn.q_proj.bias", "attention", (d_model,), some)
    add("model.decoder.layers.*.self_attn.out_proj.weight", "attention", (d_model, d_model), some)
    add("model.decoder.layers.*.self_attn.out_proj.bias", "attention", (d_model,), some)
    add("model.decoder.layers.*.self_attn_layer_norm.weight", "norms", (d_model,), some)
    add("model.decoder.layers.*.self_attn_layer_norm.bias", "norms", (d_model,), some)
    add("model.decoder.layers.*.encoder_attn.k_proj.bias", "attention", (d_model,), some)
    add("model.decoder.layers.*.encoder_attn.v_proj.bias", "attention", (d_model,), some)
    add("model.decoder.layers.*.encoder_attn.q_proj.weight", "attention", (d_model, d_model), some)
    add("model.decoder.layers.*.encoder_attn.q_proj.bias", "attention", (d_model,), some)
    add("model.decoder.layers.*.encoder_attn.out_proj.weight", "attention", (d_model, d_model), some)
    add("model.decoder.layers.*.encoder_attn.out_proj.bias", "attention", (d_model,), some)
    add("model.decoder.layers.*.encoder_attn_layer_norm.weight", "norms", (d_model,), some)
    add("model.decoder.layers.*.encoder_attn_layer_norm.bias", "norms", (d_model,), some)
    add("model.decoder.layers.*.fc1.weight", "feed-forward", (decoder_ffn_dim, d_model), some)
    add("model.decoder.layers.*.fc1.bias", "feed-forward", (decoder_ffn_dim,), some)
    add("model.decoder.layers.*.fc2.weight", "feed-forward", (d_model, decoder_ffn_dim), some)
    add("model.decoder.layers.*.fc2.bias", "feed-forward", (d_model,), some)
    add("model.decoder.layers.*.final_layer_norm.weight", "norms", (d_model,), some)
    add("model.decoder.layers.*.final_layer_norm.bias", "norms", (d_model,), some)
    if cross_attention_hidden_size is None:
        some = add.layers(decoder_layers)
        add("model.decoder.layers.*.encoder_attn.k_proj.weight", "attention", (d_model, d_model), some)
        add("model.decoder.layers.*.encoder_attn.v_proj.weight", "attention", (d_model, d_model), some)
    if cross_attention_hidden_size is not None:
        some = add.layers(decoder_layers)
        add(
            "model.decoder.layers.*.encoder_attn.k_proj.weight",
            "attention",
            (d_model, cross_attention_hidden_size),
            some,
        )
        add(
            "model.decoder.layers.*.encoder_attn.v_proj.weight",
            "attention",
            (d_model, cross_attention_hidden_size),
            some,
        )
    if tie_word_embeddings:
        add.tied("output_projection.weight", "head", "model.decoder.embed_tokens.weight", (vocab_size, d_model))
    if not tie_word_embeddings:
        add("output_projection.weight", "head", (vocab_size, d_model))
