"""pixtral: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "PixtralVisionModel"


def PixtralVisionModel(add, c):
    hidden_size, intermediate_size, num_channels, num_hidden_layers, patch_size = add.read(
        c, "hidden_size", "intermediate_size", "num_channels", "num_hidden_layers", "patch_size"
    )
    add("patch_conv.weight", "other", (hidden_size, num_channels, patch_size, patch_size))
    add("ln_pre.weight", "norms", (hidden_size,))
    some = add.layers(num_hidden_layers)
    add("transformer.layers.*.attention_norm.weight", "norms", (hidden_size,), some)
    add("transformer.layers.*.feed_forward.gate_proj.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("transformer.layers.*.feed_forward.up_proj.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("transformer.layers.*.feed_forward.down_proj.weight", "feed-forward", (hidden_size, intermediate_size), some)
    add("transformer.layers.*.attention.k_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("transformer.layers.*.attention.v_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("transformer.layers.*.attention.q_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("transformer.layers.*.attention.o_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("transformer.layers.*.ffn_norm.weight", "norms", (hidden_size,), some)
