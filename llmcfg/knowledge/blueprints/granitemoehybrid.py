"""granitemoehybrid: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "GraniteMoeHybridForCausalLM"


def GraniteMoeHybridModel(add, c):
    (
        attention_bias,
        head_dim,
        hidden_size,
        intermediate_size,
        layer_types,
        mamba_conv_bias,
        mamba_d_conv,
        mamba_d_state,
        mamba_expand,
        mamba_n_groups,
        mamba_n_heads,
        mamba_proj_bias,
        num_attention_heads,
        num_experts_per_tok,
        num_hidden_layers,
        num_key_value_heads,
        num_local_experts,
        shared_intermediate_size,
        vocab_size,
    ) = add.read(
        c,
        "attention_bias",
        "head_dim",
        "hidden_size",
        "intermediate_size",
        "layer_types",
        "mamba_conv_bias",
        "mamba_d_conv",
        "mamba_d_state",
        "mamba_expand",
        "mamba_n_groups",
        "mamba_n_heads",
        "mamba_proj_bias",
        "num_attention_heads",
        "num_experts_per_tok",
        "num_hidden_layers",
        "num_key_value_heads",
        "num_local_experts",
        "shared_intermediate_size",
        "vocab_size",
    )
    add("embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("norm.weight", "norms", (hidden_size,))
    some = add.layers(num_hidden_layers)
    add("layers.*.input_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.post_attention_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.shared_mlp.input_linear.weight", "feed-forward", (shared_intermediate_size * 2, hidden_size), some)
    add("layers.*.shared_mlp.output_linear.weight", "feed-forward", (hidden_size, shared_intermediate_size), some)
    if num_local_experts > 0:
        some = add.layers(num_hidden_layers)
        add("layers.*.block_sparse_moe.router.weight", "router", (num_local_experts, hidden_size), some)
        add.routed(
            "layers.*.block_sparse_moe.experts.gate_up_proj",
            num_experts_per_tok,
            num_local_experts,
            (num_local_experts, 2 * intermediate_size, hidden_size),
            some,
        )
        add.routed(
            "layers.*.block_sparse_moe.experts.down_proj",
            num_experts_per_tok,
            num_local_experts,
            (num_local_experts, hidden_size, intermediate_size),
            some,
        )
    some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] == "linear_attention"]
    if some:
        add("layers.*.mamba.dt_bias", "ssm", (mamba_n_heads,), some)
        add("layers.*.mamba.A_log", "ssm", (mamba_n_heads,), some)
        add("layers.*.mamba.D", "ssm", (mamba_n_heads,), some)
        add(
            "layers.*.mamba.conv1d.weight",
            "ssm",
            (mamba_expand * hidden_size + 2 * mamba_n_groups * mamba_d_state, 1, mamba_d_conv),
            some,
        )
        add(
            "layers.*.mamba.in_proj.weight",
            "ssm",
            (
                mamba_expand * hidden_size
                + (mamba_expand * hidden_size + 2 * mamba_n_groups * mamba_d_state)
                + mamba_n_heads,
                hidden_size,
            ),
            some,
        )
        add("layers.*.mamba.norm.weight", "norms", (mamba_expand * hidden_size,), some)
        add("layers.*.mamba.out_proj.weight", "ssm", (hidden_size, mamba_expand * hidden_size), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] == "linear_attention" and mamba_conv_bias]
    if some:
        add(
            "layers.*.mamba.conv1d.bias",
            "ssm",
            (mamba_expand * hidden_size + 2 * mamba_n_groups * mamba_d_state,),
            some,
        )
    some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] != "linear_attention" and head_dim is None]
    if some:
        add(
            "layers.*.self_attn.q_proj.weight",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads), hidden_size),
            some,
        )
        add(
            "layers.*.self_attn.k_proj.weight",
            "attention",
            (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size),
            some,
        )
        add(
            "layers.*.self_attn.v_proj.weight",
            "attention",
            (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size),
            some,
        )
        add(
            "layers.*.self_attn.o_proj.weight",
            "attention",
            (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)),
            some,
        )
    some = [
        i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] != "linear_attention" and head_dim is not None
    ]
    if some:
        add("layers.*.self_attn.q_proj.weight", "attention", (num_attention_heads * head_dim, hidden_size), some)
        add("layers.*.self_attn.k_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
        add("layers.*.self_attn.v_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
        add("layers.*.self_attn.o_proj.weight", "attention", (hidden_size, num_attention_heads * head_dim), some)
    if attention_bias:
        some = [
            i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] != "linear_attention" and head_dim is None
        ]
        if some:
            add(
                "layers.*.self_attn.q_proj.bias",
                "attention",
                (num_attention_heads * (hidden_size // num_attention_heads),),
                some,
            )
            add(
                "layers.*.self_attn.k_proj.bias",
                "attention",
                (num_key_value_heads * (hidden_size // num_attention_heads),),
                some,
            )
            add(
                "layers.*.self_attn.v_proj.bias",
                "attention",
                (num_key_value_heads * (hidden_size // num_attention_heads),),
                some,
            )
    if attention_bias:
        some = [
            i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] != "linear_attention" and head_dim is not None
        ]
        if some:
            add("layers.*.self_attn.q_proj.bias", "attention", (num_attention_heads * head_dim,), some)
            add("layers.*.self_attn.k_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
            add("layers.*.self_attn.v_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
    if attention_bias:
        some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] != "linear_attention"]
        if some:
            add("layers.*.self_attn.o_proj.bias", "attention", (hidden_size,), some)
    if mamba_proj_bias:
        some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] == "linear_attention"]
        if some:
            add(
                "layers.*.mamba.in_proj.bias",
                "ssm",
                (
                    mamba_expand * hidden_size
                    + (mamba_expand * hidden_size + 2 * mamba_n_groups * mamba_d_state)
                    + mamba_n_heads,
                ),
                some,
            )
            add("layers.*.mamba.out_proj.bias", "ssm", (hidden_size,), some)


def GraniteMoeHybridForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("model.", GraniteMoeHybridModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.embed_tokens.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))
