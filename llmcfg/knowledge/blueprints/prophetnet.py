"""prophetnet: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "ProphetNetForConditionalGeneration"


def ProphetNetModel(add, c):
    (
        add_cross_attention,
        decoder_ffn_dim,
        encoder_ffn_dim,
        hidden_size,
        max_position_embeddings,
        ngram,
        num_buckets,
        num_decoder_attention_heads,
        num_decoder_layers,
        num_encoder_layers,
        tie_word_embeddings,
        vocab_size,
    ) = add.read(
        c,
        "add_cross_attention",
        "decoder_ffn_dim",
        "encoder_ffn_dim",
        "hidden_size",
        "max_position_embeddings",
        "ngram",
        "num_buckets",
        "num_decoder_attention_heads",
        "num_decoder_layers",
        "num_encoder_layers",
        "tie_word_embeddings",
        "vocab_size",
    )
    add("word_embeddings.weight", "embedding", (vocab_size, hidden_size))
    add("encoder.position_embeddings.weight", "embedding", (max_position_embeddings, hidden_size))
    add("encoder.embeddings_layer_norm.weight", "norms", (hidden_size,))
    add("encoder.embeddings_layer_norm.bias", "norms", (hidden_size,))
    add("decoder.position_embeddings.weight", "embedding", (max_position_embeddings, hidden_size))
    add("decoder.ngram_embeddings.weight", "embedding", (ngram, hidden_size))
    add("decoder.embeddings_layer_norm.weight", "norms", (hidden_size,))
    add("decoder.embeddings_layer_norm.bias", "norms", (hidden_size,))
    if tie_word_embeddings:
        add.tied("encoder.word_embeddings.weight", "embedding", "word_embeddings.weight", (vocab_size, hidden_size))
        add.tied("decoder.word_embeddings.weight", "embedding", "word_embeddings.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("encoder.word_embeddings.weight", "embedding", (vocab_size, hidden_size))
        add("decoder.word_embeddings.weight", "embedding", (vocab_size, hidden_size))
    some = add.layers(num_encoder_layers)
    add("encoder.layers.*.self_attn.key_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("encoder.layers.*.self_attn.key_proj.bias", "attention", (hidden_size,), some)
    add("encoder.layers.*.self_attn.value_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("encoder.layers.*.self_attn.value_proj.bias", "attention", (hidden_size,), some)
    add("encoder.layers.*.self_attn.query_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("encoder.layers.*.self_attn.query_proj.bias", "attention", (hidden_size,), some)
    add("encoder.layers.*.self_attn.out_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("encoder.layers.*.self_attn.out_proj.bias", "attention", (hidden_size,), some)
    add("encoder.layers.*.self_attn_layer_norm.weight", "norms", (hidden_size,), some)
    add("encoder.layers.*.self_attn_layer_norm.bias", "norms", (hidden_size,), some)
    add("encoder.layers.*.feed_forward.intermediate.weight", "feed-forward", (encoder_ffn_dim, hidden_size), some)
    add("encoder.layers.*.feed_forward.intermediate.bias", "feed-forward", (encoder_ffn_dim,), some)
    add("encoder.layers.*.feed_forward.output.weight", "feed-forward", (hidden_size, encoder_ffn_dim), some)
    add("encoder.layers.*.feed_forward.output.bias", "feed-forward", (hidden_size,), some)
    add("encoder.layers.*.feed_forward_layer_norm.weight", "norms", (hidden_size,), some)
    add("encoder.layers.*.feed_forward_layer_norm.bias", "norms", (hidden_size,), some)
    some = add.layers(num_decoder_layers)
    add("decoder.layers.*.self_attn.key_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("decoder.layers.*.self_attn.key_proj.bias", "attention", (hidden_size,), some)
    add("decoder.layers.*.self_attn.value_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("decoder.layers.*.self_attn.value_proj.bias", "attention", (hidden_size,), some)
    add("decoder.layers.*.self_attn.query_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("decoder.layers.*.self_attn.query_proj.bias", "attention", (hidden_size,), some)
    add("decoder.layers.*.self_attn.out_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("decoder.layers.*.self_attn.out_proj.bias", "attention", (hidden_size,), some)
    add(
        "decoder.layers.*.self_attn.relative_pos_embeddings.weight",
        "embedding",
        (num_buckets * num_decoder_attention_heads, hidden_size),
        some,
    )
    add(
        "decoder.layers.*.self_attn.relative_pos_embeddings.bias",
        "embedding",
        (num_buckets * num_decoder_attention_heads,),
        some,
    )
    add("decoder.layers.*.self_attn_layer_norm.weight", "norms", (hidden_size,), some)
    add("decoder.layers.*.self_attn_layer_norm.bias", "norms", (hidden_size,), some)
    add("decoder.layers.*.feed_forward.intermediate.weight", "feed-forward", (decoder_ffn_dim, hidden_size), some)
    add("decoder.layers.*.feed_forward.intermediate.bias", "feed-forward", (decoder_ffn_dim,), some)
    add("decoder.layers.*.feed_forward.output.weight", "feed-forward", (hidden_size, decoder_ffn_dim), some)
    add("decoder.layers.*.feed_forward.output.bias", "feed-forward", (hidden_size,), some)
    add("decoder.layers.*.feed_forward_layer_norm.weight", "norms", (hidden_size,), some)
    add("decoder.layers.*.feed_forward_layer_norm.bias", "norms", (hidden_size,), some)
    if add_cross_attention:
        some = add.layers(num_decoder_layers)
        add("decoder.layers.*.cross_attn.key_proj.weight", "attention", (hidden_size, hidden_size), some)
        add("decoder.layers.*.cross_attn.key_proj.bias", "attention", (hidden_size,), some)
        add("decoder.layers.*.cross_attn.value_proj.weight", "attention", (hidden_size, hidden_size), some)
        add("decoder.layers.*.cross_attn.value_proj.bias", "attention", (hidden_size,), some)
        add("decoder.layers.*.cross_attn.query_proj.weight", "attention", (hidden_size, hidden_size), some)
        add("decoder.layers.*.cross_attn.query_proj.bias", "attention", (hidden_size,), some)
        add("decoder.layers.*.cross_attn.out_proj.weight", "attention", (hidden_size, hidden_size), some)
        add("decoder.layers.*.cross_attn.out_proj.bias", "attention", (hidden_size,), some)
        add("decoder.layers.*.cross_attn_layer_norm.weight", "norms", (hidden_size,), some)
        add("decoder.layers.*.cross_attn_layer_norm.bias", "norms", (hidden_size,), some)


def ProphetNetForConditionalGeneration(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("prophetnet.", ProphetNetModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "prophetnet.word_embeddings.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))


def ProphetNetForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("prophetnet.", ProphetNetModel, c, "encoder.")
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "prophetnet.word_embeddings.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))
