"""siglip_text_model: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 20 random edits of it that
were not used to make this file.
"""

MAIN = "SiglipTextModel"


def SiglipTextModel(add, c):
    hidden_size, intermediate_size, max_position_embeddings, num_hidden_layers, projection_size, vocab_size = add.read(
        c,
        "hidden_size",
        "intermediate_size",
        "max_position_embeddings",
        "num_hidden_layers",
        "projection_size",
        "vocab_size",
    )
    add("embeddings.token_embedding.weight", "embedding", (vocab_size, hidden_size))
    add("embeddings.position_embedding.weight", "embedding", (max_position_embeddings, hidden_size))
    add("final_layer_norm.weight", "norms", (hidden_size,))
    add("final_layer_norm.bias", "norms", (hidden_size,))
    add("head.weight", "other", (projection_size, hidden_size))
    add("head.bias", "other", (projection_size,))
    some = add.layers(num_hidden_layers)
    add("encoder.layers.*.layer_norm1.weight", "norms", (hidden_size,), some)
    add("encoder.layers.*.layer_norm1.bias", "norms", (hidden_size,), some)
    add("encoder.layers.*.self_attn.k_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("encoder.layers.*.self_attn.k_proj.bias", "attention", (hidden_size,), some)
    add("encoder.layers.*.self_attn.v_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("encoder.layers.*.self_attn.v_proj.bias", "attention", (hidden_size,), some)
    add("encoder.layers.*.self_attn.q_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("encoder.layers.*.self_attn.q_proj.bias", "attention", (hidden_size,), some)
    add("encoder.layers.*.self_attn.out_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("encoder.layers.*.self_attn.out_proj.bias", "attention", (hidden_size,), some)
    add("encoder.layers.*.layer_norm2.weight", "norms", (hidden_size,), some)
    add("encoder.layers.*.layer_norm2.bias", "norms", (hidden_size,), some)
    add("encoder.layers.*.mlp.fc1.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("encoder.layers.*.mlp.fc1.bias", "feed-forward", (intermediate_size,), some)
    add("encoder.layers.*.mlp.fc2.weight", "feed-forward", (hidden_size, intermediate_size), some)
    add("encoder.layers.*.mlp.fc2.bias", "feed-forward", (hidden_size,), some)
