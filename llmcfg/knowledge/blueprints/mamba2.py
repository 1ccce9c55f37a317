"""mamba2: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Mamba2ForCausalLM"


def Mamba2Model(add, c):
    (
        conv_kernel,
        expand,
        hidden_size,
        n_groups,
        num_heads,
        num_hidden_layers,
        state_size,
        use_bias,
        use_conv_bias,
        vocab_size,
    ) = add.read(
        c,
        "conv_kernel",
        "expand",
        "hidden_size",
        "n_groups",
        "num_heads",
        "num_hidden_layers",
        "state_size",
        "use_bias",
        "use_conv_bias",
        "vocab_size",
    )
    add("embeddings.weight", "embedding", (vocab_size, hidden_size))
    add("norm_f.weight", "norms", (hidden_size,))
    some = add.layers(num_hidden_layers)
    add("layers.*.norm.weight", "norms", (hidden_size,), some)
    add("layers.*.mixer.dt_bias", "ssm", (num_heads,), some)
    add("layers.*.mixer.A_log", "ssm", (num_heads,), some)
    add("layers.*.mixer.D", "ssm", (num_heads,), some)
    add("layers.*.mixer.conv1d.weight", "ssm", (expand * hidden_size + 2 * n_groups * state_size, 1, conv_kernel), some)
    add(
        "layers.*.mixer.in_proj.weight",
        "ssm",
        (expand * hidden_size + (expand * hidden_size + 2 * n_groups * state_size) + num_heads, hidden_size),
        some,
    )
    add("layers.*.mixer.norm.weight", "norms", (expand * hidden_size,), some)
    add("layers.*.mixer.out_proj.weight", "ssm", (hidden_size, expand * hidden_size), some)
    if use_conv_bias:
        add(
            "layers.*.mixer.conv1d.bias",
            "ssm",
            (expand * hidden_size + 2 * n_groups * state_size,),
            add.layers(num_hidden_layers),
        )
    if use_bias:
        some = add.layers(num_hidden_layers)
        add(
            "layers.*.mixer.in_proj.bias",
            "ssm",
            (expand * hidden_size + (expand * hidden_size + 2 * n_groups * state_size) + num_heads,),
            some,
        )
        add("layers.*.mixer.out_proj.bias", "ssm", (hidden_size,), some)


def Mamba2ForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("backbone.", Mamba2Model, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "backbone.embeddings.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))
