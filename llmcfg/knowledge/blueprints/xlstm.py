"""xlstm: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "xLSTMForCausalLM"


def xLSTMModel(add, c):
    (
        embedding_dim,
        ffn_proj_factor,
        ffn_round_up_to_multiple_of,
        hidden_size,
        num_blocks,
        num_heads,
        qk_dim_factor,
        use_bias,
        v_dim_factor,
        vocab_size,
        weight_mode,
    ) = add.read(
        c,
        "embedding_dim",
        "ffn_proj_factor",
        "ffn_round_up_to_multiple_of",
        "hidden_size",
        "num_blocks",
        "num_heads",
        "qk_dim_factor",
        "use_bias",
        "v_dim_factor",
        "vocab_size",
        "weight_mode",
    )
    add("embeddings.weight", "embedding", (vocab_size, embedding_dim))
    add("out_norm.weight", "norms", (hidden_size,))
    some = add.layers(num_blocks)
    add("blocks.*.norm_mlstm.weight", "norms", (hidden_size,), some)
    add(
        "blocks.*.mlstm_layer.multihead_norm.weight",
        "norms",
        (num_heads * (int(hidden_size * v_dim_factor) // num_heads),),
        some,
    )
    add("blocks.*.mlstm_layer.out_proj.weight", "other", (hidden_size, int(hidden_size * v_dim_factor)), some)
    add("blocks.*.norm_ffn.weight", "norms", (hidden_size,), some)
    add(
        "blocks.*.ffn.proj_down.weight",
        "feed-forward",
        (
            hidden_size,
            int(
                (hidden_size * ffn_proj_factor + ffn_round_up_to_multiple_of - 1)
                // ffn_round_up_to_multiple_of
                * ffn_round_up_to_multiple_of
            ),
        ),
        some,
    )
    if weight_mode == "single":
        some = add.layers(num_blocks)
        add("blocks.*.mlstm_layer.q.weight", "other", (int(hidden_size * qk_dim_factor), hidden_size), some)
        add("blocks.*.mlstm_layer.k.weight", "other", (int(hidden_size * qk_dim_factor), hidden_size), some)
        add("blocks.*.mlstm_layer.v.weight", "other", (int(hidden_size * v_dim_factor), hidden_size), some)
        add("blocks.*.mlstm_layer.ogate_preact.weight", "other", (int(hidden_size * v_dim_factor), hidden_size), some)
        add("blocks.*.mlstm_layer.igate_preact.weight", "other", (num_heads, hidden_size), some)
        add("blocks.*.mlstm_layer.igate_preact.bias", "other", (num_heads,), some)
        add("blocks.*.mlstm_layer.fgate_preact.weight", "other", (num_heads, hidden_size), some)
        add("blocks.*.mlstm_layer.fgate_preact.bias", "other", (num_heads,), some)
        add(
            "blocks.*.ffn.proj_up_gate.weight",
            "feed-forward",
            (
                int(
                    (hidden_size * ffn_proj_factor + ffn_round_up_to_multiple_of - 1)
                    // ffn_round_up_to_multiple_of
                    * ffn_round_up_to_multiple_of
                ),
                hidden_size,
            ),
            some,
        )
        add(
            "blocks.*.ffn.proj_up.weight",
            "feed-forward",
            (
                int(
                    (hidden_size * ffn_proj_factor + ffn_round_up_to_multiple_of - 1)
                    // ffn_round_up_to_multiple_of
                    * ffn_round_up_to_multiple_of
                ),
                hidden_size,
            ),
            some,
        )
    if use_bias:
        some = add.layers(num_blocks)
        add("blocks.*.norm_mlstm.bias", "norms", (hidden_size,), some)
        add(
            "blocks.*.mlstm_layer.multihead_norm.bias",
            "norms",
            (num_heads * (int(hidden_size * v_dim_factor) // num_heads),),
            some,
        )
        add("blocks.*.mlstm_layer.out_proj.bias", "other", (hidden_size,), some)
        add("blocks.*.norm_ffn.bias", "norms", (hidden_size,), some)
        add("blocks.*.ffn.proj_down.bias", "feed-forward", (hidden_size,), some)
    if use_bias and weight_mode == "single":
        some = add.layers(num_blocks)
        add("blocks.*.mlstm_layer.q.bias", "other", (int(hidden_size * qk_dim_factor),), some)
        add("blocks.*.mlstm_layer.k.bias", "other", (int(hidden_size * qk_dim_factor),), some)
        add("blocks.*.mlstm_layer.v.bias", "other", (int(hidden_size * v_dim_factor),), some)
        add("blocks.*.mlstm_layer.ogate_preact.bias", "other", (int(hidden_size * v_dim_factor),), some)
        add(
            "blocks.*.ffn.proj_up_gate.bias",
            "feed-forward",
            (
                int(
                    (hidden_size * ffn_proj_factor + ffn_round_up_to_multiple_of - 1)
                    // ffn_round_up_to_multiple_of
                    * ffn_round_up_to_multiple_of
                ),
            ),
            some,
        )
        add(
            "blocks.*.ffn.proj_up.bias",
            "feed-forward",
            (
                int(
                    (hidden_size * ffn_proj_factor + ffn_round_up_to_multiple_of - 1)
                    // ffn_round_up_to_multiple_of
                    * ffn_round_up_to_multiple_of
                ),
            ),
            some,
        )
    if weight_mode != "single":
        some = add.layers(num_blocks)
        add(
            "blocks.*.mlstm_layer.qkv_opreact.weight",
            "attention",
            (2 * int(hidden_size * qk_dim_factor) + 2 * int(hidden_size * v_dim_factor), hidden_size),
            some,
        )
        add("blocks.*.mlstm_layer.ifgate_preact.weight", "other", (2 * num_heads, hidden_size), some)
        add("blocks.*.mlstm_layer.ifgate_preact.bias", "other", (2 * num_heads,), some)
        add(
            "blocks.*.ffn.proj_up_gate_z.weight",
            "feed-forward",
            (
                2
                * int(
                    (hidden_size * ffn_proj_factor + ffn_round_up_to_multiple_of - 1)
                    // ffn_round_up_to_multiple_of
                    * ffn_round_up_to_multiple_of
                ),
                hidden_size,
            ),
            some,
        )
    if weight_mode != "single" and use_bias:
        some = add.layers(num_blocks)
        add(
            "blocks.*.mlstm_layer.qkv_opreact.bias",
            "attention",
            (2 * int(hidden_size * qk_dim_factor) + 2 * int(hidden_size * v_dim_factor),),
            some,
        )
        add(
            "blocks.*.ffn.proj_up_gate_z.bias",
            "feed-forward",
            (
                2
                * int(
                    (hidden_size * ffn_proj_factor + ffn_round_up_to_multiple_of - 1)
                    // ffn_round_up_to_multiple_of
                    * ffn_round_up_to_multiple_of
                ),
            ),
            some,
        )


def xLSTMForCausalLM(add, c):
    hidden_size, vocab_size = add.read(c, "hidden_size", "vocab_size")
    add.base("backbone.", xLSTMModel, c)
    add("lm_head.weight", "head", (vocab_size, hidden_size))
