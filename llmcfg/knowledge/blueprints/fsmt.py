"""fsmt: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "FSMTForConditionalGeneration"


def FSMTModel(add, c):
    (
        d_model,
        decoder_ffn_dim,
        decoder_layers,
        encoder_ffn_dim,
        encoder_layers,
        max_position_embeddings,
        pad_token_id,
        src_vocab_size,
        tgt_vocab_size,
        tie_word_embeddings,
    ) = add.read(
        c,
        "d_model",
        "decoder_ffn_dim",
        "decoder_layers",
        "encoder_ffn_dim",
        "encoder_layers",
        "max_position_embeddings",
        "pad_token_id",
        "src_vocab_size",
        "tgt_vocab_size",
        "tie_word_embeddings",
    )
    if tie_word_embeddings:
        add("encoder.embed_tokens.weight", "embedding", (tgt_vocab_size, d_model))
        add.tied("decoder.embed_tokens.weight", "embedding", "encoder.embed_tokens.weight", (tgt_vocab_size, d_model))
        add.tied("decoder.output_projection.weight", "head", "encoder.embed_tokens.weight", (tgt_vocab_size, d_model))
    if not tie_word_embeddings:
        add("encoder.embed_tokens.weight", "embedding", (src_vocab_size, d_model))
        add("decoder.embed_tokens.weight", "embedding", (tgt_vocab_size, d_model))
        add("decoder.output_projection.weight", "head", (tgt_vocab_size, d_model))
    add("encoder.embed_positions.weight", "embedding", (max_position_embeddings + pad_token_id + 1, d_model))
    add("decoder.embed_positions.weight", "embedding", (max_position_embeddings + pad_token_id + 1, d_model))
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
    add("encoder.layers.*.fc1.weight", "feed-forward", (encoder_ffn_dim, d_model), some)
    add("encoder.layers.*.fc1.bias", "feed-forward", (encoder_ffn_dim,), some)
    add("encoder.layers.*.fc2.weight", "feed-forward", (d_model, encoder_ffn_dim), some)
    add("encoder.layers.*.fc2.bias", "feed-forward", (d_model,), some)
    add("encoder.layers.*.final_layer_norm.weight", "norms", (d_model,), some)
    add("encoder.layers.*.final_layer_norm.bias", "norms", (d_model,), some)
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
    add("decoder.layers.*.encoder_attn.k_proj.weight", "attention", (d_model, d_model), some)
    add("decoder.layers.*.encoder_attn.k_proj.bias", "attention", (d_model,), some)
    add("decoder.layers.*.encoder_attn.v_proj.weight", "attention", (d_model, d_model), some)
    add("decoder.layers.*.encoder_attn.v_proj.bias", "attention", (d_model,), some)
    add("decoder.layers.*.encoder_attn.q_proj.weight", "attention", (d_model, d_model), some)
    add("decoder.layers.*.encoder_attn.q_proj.bias", "attention", (d_model,), some)
    add("decoder.layers.*.encoder_attn.out_proj.weight", "attention", (d_model, d_model), some)
    add("decoder.layers.*.encoder_attn.out_proj.bias", "attention", (d_model,), some)
    add("decoder.layers.*.encoder_attn_layer_norm.weight", "norms", (d_model,), some)
    add("decoder.layers.*.encoder_attn_layer_norm.bias", "norms", (d_model,), some)
    add("decoder.layers.*.fc1.weight", "feed-forward", (decoder_ffn_dim, d_model), some)
    add("decoder.layers.*.fc1.bias", "feed-forward", (decoder_ffn_dim,), some)
    add("decoder.layers.*.fc2.weight", "feed-forward", (d_model, decoder_ffn_dim), some)
    add("decoder.layers.*.fc2.bias", "feed-forward", (d_model,), some)
    add("decoder.layers.*.final_layer_norm.weight", "norms", (d_model,), some)
    add("decoder.layers.*.final_layer_norm.bias", "norms", (d_model,), some)


def FSMTForConditionalGeneration(add, c):
    add.base("model.", FSMTModel, c)
