"""gpt_neox_japanese: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "GPTNeoXJapaneseForCausalLM"


def GPTNeoXJapaneseModel(add, c):
    hidden_size, intermediate_multiple_size, num_hidden_layers, vocab_size = add.read(
        c, "hidden_size", "intermediate_multiple_size", "num_hidden_layers", "vocab_size"
    )
    add("embed_in.weight", "embedding", (vocab_size, hidden_size))
    add("final_layer_norm.weight", "norms", (hidden_size,))
    add("final_layer_norm.bias", "norms", (hidden_size,))
    some = add.layers(num_hidden_layers)
    add("layers.*.input_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.input_layernorm.bias", "norms", (hidden_size,), some)
    add("layers.*.post_attention_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.post_attention_layernorm.bias", "norms", (hidden_size,), some)
    add("layers.*.attention.query_key_value.weight", "attention", (3 * hidden_size, hidden_size), some)
    add("layers.*.attention.dense.weight", "attention", (hidden_size, hidden_size), some)
    add(
        "layers.*.mlp.dense_h_to_4h.weight",
        "feed-forward",
        (hidden_size * intermediate_multiple_size, hidden_size),
        some,
    )
    add(
        "layers.*.mlp.dense_4h_to_h.weight",
        "feed-forward",
        (hidden_size, hidden_size * intermediate_multiple_size),
        some,
    )
    some = [i0 for i0 in add.layers(num_hidden_layers) if i0 == num_hidden_layers - 1]
    if some:
        add("layers.*.attention.dense_bias", "attention", (hidden_size,), some)


def GPTNeoXJapaneseForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("gpt_neox_japanese.", GPTNeoXJapaneseModel, c)
    if tie_word_embeddings:
        add.tied("embed_out.weight", "head", "gpt_neox_japanese.embed_in.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("embed_out.weight", "head", (vocab_size, hidden_size))
