"""biogpt: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "BioGptForCausalLM"


def BioGptModel(add, c):
    hidden_size, intermediate_size, max_position_embeddings, num_hidden_layers, vocab_size = add.read(
        c, "hidden_size", "intermediate_size", "max_position_embeddings", "num_hidden_layers", "vocab_size"
    )
    add("embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("embed_positions.weight", "embedding", (max_position_embeddings + 2, hidden_size))
    add("layer_norm.weight", "norms", (hidden_size,))
    add("layer_norm.bias", "norms", (hidden_size,))
    some = add.layers(num_hidden_layers)
    add("layers.*.self_attn.k_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("layers.*.self_attn.k_proj.bias", "attention", (hidden_size,), some)
    add("layers.*.self_attn.v_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("layers.*.self_attn.v_proj.bias", "attention", (hidden_size,), some)
    add("layers.*.self_attn.q_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("layers.*.self_attn.q_proj.bias", "attention", (hidden_size,), some)
    add("layers.*.self_attn.out_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("layers.*.self_attn.out_proj.bias", "attention", (hidden_size,), some)
    add("layers.*.self_attn_layer_norm.weight", "norms", (hidden_size,), some)
    add("layers.*.self_attn_layer_norm.bias", "norms", (hidden_size,), some)
    add("layers.*.fc1.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("layers.*.fc1.bias", "feed-forward", (intermediate_size,), some)
    add("layers.*.fc2.weight", "feed-forward", (hidden_size, intermediate_size), some)
    add("layers.*.fc2.bias", "feed-forward", (hidden_size,), some)
    add("layers.*.final_layer_norm.weight", "norms", (hidden_size,), some)
    add("layers.*.final_layer_norm.bias", "norms", (hidden_size,), some)


def BioGptForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("biogpt.", BioGptModel, c)
    if tie_word_embeddings:
        add.tied("output_projection.weight", "head", "biogpt.embed_tokens.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("output_projection.weight", "head", (vocab_size, hidden_size))


def BioGptForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("biogpt.", BioGptModel, c)
    add("score.weight", "head", (num_labels, hidden_size))


def BioGptForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("biogpt.", BioGptModel, c)
    add("classifier.weight", "head", (num_labels, hidden_size))
    add("classifier.bias", "head", (num_labels,))
