"""falcon_mamba: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "FalconMambaForCausalLM"


def FalconMambaModel(add, c):
    (
        conv_kernel,
        hidden_size,
        intermediate_size,
        num_hidden_layers,
        state_size,
        time_step_rank,
        use_bias,
        use_conv_bias,
        vocab_size,
    ) = add.read(
        c,
        "conv_kernel",
        "hidden_size",
        "intermediate_size",
        "num_hidden_layers",
        "state_size",
        "time_step_rank",
        "use_bias",
        "use_conv_bias",
        "vocab_size",
    )
    add("embeddings.weight", "embedding", (vocab_size, hidden_size))
    add("norm_f.weight", "norms", (hidden_size,))
    some = add.layers(num_hidden_layers)
    add("layers.*.norm.weight", "norms", (hidden_size,), some)
    add("layers.*.mixer.A_log", "ssm", (intermediate_size, state_size), some)
    add("layers.*.mixer.D", "ssm", (intermediate_size,), some)
    add("layers.*.mixer.conv1d.weight", "ssm", (intermediate_size, 1, conv_kernel), some)
    add("layers.*.mixer.in_proj.weight", "ssm", (intermediate_size * 2, hidden_size), some)
    add("layers.*.mixer.x_proj.weight", "ssm", (time_step_rank + state_size * 2, intermediate_size), some)
    add("layers.*.mixer.dt_proj.weight", "ssm", (intermediate_size, time_step_rank), some)
    add("layers.*.mixer.dt_proj.bias", "ssm", (intermediate_size,), some)
    add("layers.*.mixer.out_proj.weight", "ssm", (hidden_size, intermediate_size), some)
    if use_conv_bias:
        add("layers.*.mixer.conv1d.bias", "ssm", (intermediate_size,), add.layers(num_hidden_layers))
    if use_bias:
        some = add.layers(num_hidden_layers)
        add("layers.*.mixer.in_proj.bias", "ssm", (intermediate_size * 2,), some)
        add("layers.*.mixer.out_proj.bias", "ssm", (hidden_size,), some)


def FalconMambaForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("backbone.", FalconMambaModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "backbone.embeddings.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))
