"""rwkv: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "RwkvForCausalLM"


def RwkvModel(add, c):
    attention_hidden_size, hidden_size, intermediate_size, num_hidden_layers, vocab_size = add.read(
        c, "attention_hidden_size", "hidden_size", "intermediate_size", "num_hidden_layers", "vocab_size"
    )
    add("embeddings.weight", "embedding", (vocab_size, hidden_size))
    add("ln_out.weight", "norms", (hidden_size,))
    add("ln_out.bias", "norms", (hidden_size,))
    some = [i0 for i0 in add.layers(num_hidden_layers) if i0 == 0]
    if some:
        add("blocks.*.pre_ln.weight", "norms", (hidden_size,), some)
        add("blocks.*.pre_ln.bias", "norms", (hidden_size,), some)
    some = add.layers(num_hidden_layers)
    add("blocks.*.ln1.weight", "norms", (hidden_size,), some)
    add("blocks.*.ln1.bias", "norms", (hidden_size,), some)
    add("blocks.*.ln2.weight", "norms", (hidden_size,), some)
    add("blocks.*.ln2.bias", "norms", (hidden_size,), some)
    add("blocks.*.attention.time_decay", "attention", (attention_hidden_size,), some)
    add("blocks.*.attention.time_first", "attention", (attention_hidden_size,), some)
    add("blocks.*.attention.time_mix_key", "ssm", (1, 1, hidden_size), some)
    add("blocks.*.attention.time_mix_value", "ssm", (1, 1, hidden_size), some)
    add("blocks.*.attention.time_mix_receptance", "ssm", (1, 1, hidden_size), some)
    add("blocks.*.attention.key.weight", "attention", (attention_hidden_size, hidden_size), some)
    add("blocks.*.attention.value.weight", "attention", (attention_hidden_size, hidden_size), some)
    add("blocks.*.attention.receptance.weight", "attention", (attention_hidden_size, hidden_size), some)
    add("blocks.*.attention.output.weight", "attention", (hidden_size, attention_hidden_size), some)
    add("blocks.*.feed_forward.time_mix_key", "ssm", (1, 1, hidden_size), some)
    add("blocks.*.feed_forward.time_mix_receptance", "ssm", (1, 1, hidden_size), some)
    add("blocks.*.feed_forward.key.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("blocks.*.feed_forward.receptance.weight", "feed-forward", (hidden_size, hidden_size), some)
    add("blocks.*.feed_forward.value.weight", "feed-forward", (hidden_size, intermediate_size), some)


def RwkvForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("rwkv.", RwkvModel, c)
    if tie_word_embeddings:
        add.tied("head.weight", "other", "rwkv.embeddings.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("head.weight", "other", (vocab_size, hidden_size))
