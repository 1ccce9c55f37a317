"""nemotron_h: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "NemotronHForCausalLM"


def NemotronHModel(add, c):
    (
        conv_kernel,
        head_dim,
        hidden_size,
        intermediate_size,
        layers_block_type,
        mamba_head_dim,
        mamba_num_heads,
        mlp_bias,
        moe_intermediate_size,
        moe_latent_size,
        moe_shared_expert_intermediate_size,
        n_groups,
        n_routed_experts,
        num_attention_heads,
        num_experts_per_tok,
        num_key_value_heads,
        ssm_state_size,
        use_bias,
        use_conv_bias,
        vocab_size,
    ) = add.read(
        c,
        "conv_kernel",
        "head_dim",
        "hidden_size",
        "intermediate_size",
        "layers_block_type",
        "mamba_head_dim",
        "mamba_num_heads",
        "mlp_bias",
        "moe_intermediate_size",
        "moe_latent_size",
        "moe_shared_expert_intermediate_size",
        "n_groups",
        "n_routed_experts",
        "num_attention_heads",
        "num_experts_per_tok",
        "num_key_value_heads",
        "ssm_state_size",
        "use_bias",
        "use_conv_bias",
        "vocab_size",
    )
    add("embeddings.weight", "embedding", (vocab_size, hidden_size))
    add("norm_f.weight", "norms", (hidden_size,))
    add("layers.*.norm.weight", "norms", (hidden_size,), add.layers(len(layers_block_type)))
    some = [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] == "linear_attention"]
    if some:
        add("layers.*.mixer.dt_bias", "ssm", (mamba_num_heads,), some)
        add("layers.*.mixer.A_log", "ssm", (mamba_num_heads,), some)
        add("layers.*.mixer.D", "ssm", (mamba_num_heads,), some)
        add(
            "layers.*.mixer.conv1d.weight",
            "ssm",
            (mamba_num_heads * mamba_head_dim + 2 * n_groups * ssm_state_size, 1, conv_kernel),
            some,
        )
        add(
            "layers.*.mixer.in_proj.weight",
            "ssm",
            (
                mamba_num_heads * mamba_head_dim
                + (mamba_num_heads * mamba_head_dim + 2 * n_groups * ssm_state_size)
                + mamba_num_heads,
                hidden_size,
            ),
            some,
        )
        add("layers.*.mixer.norm.weight", "norms", (mamba_num_heads * mamba_head_dim,), some)
        add("layers.*.mixer.out_proj.weight", "ssm", (hidden_size, mamba_num_heads * mamba_head_dim), some)
    some = [
        i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] == "linear_attention" and use_conv_bias
    ]
    if some:
        add(
            "layers.*.mixer.conv1d.bias",
            "ssm",
            (mamba_num_heads * mamba_head_dim + 2 * n_groups * ssm_state_size,),
            some,
        )
    some = [
        i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] == "moe" and moe_latent_size is None
    ]
    if some:
        add.routed(
            "layers.*.mixer.experts.up_proj",
            num_experts_per_tok,
            n_routed_experts,
            (n_routed_experts, moe_intermediate_size, hidden_size),
            some,
        )
        add.routed(
            "layers.*.mixer.experts.down_proj",
            num_experts_per_tok,
            n_routed_experts,
            (n_routed_experts, hidden_size, moe_intermediate_size),
            some,
        )
    some = [
        i0
        for i0 in add.layers(len(layers_block_type))
        if layers_block_type[i0] == "moe" and moe_latent_size is not None
    ]
    if some:
        add.routed(
            "layers.*.mixer.experts.up_proj",
            num_experts_per_tok,
            n_routed_experts,
            (n_routed_experts, moe_intermediate_size, moe_latent_size),
            some,
        )
        add.routed(
            "layers.*.mixer.experts.down_proj",
            num_experts_per_tok,
            n_routed_experts,
            (n_routed_experts, moe_latent_size, moe_intermediate_size),
            some,
        )
        add("layers.*.mixer.fc1_latent_proj.weight", "feed-forward", (moe_latent_size, hidden_size), some)
        add("layers.*.mixer.fc2_latent_proj.weight", "feed-forward", (hidden_size, moe_latent_size), some)
    some = [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] == "moe"]
    if some:
        add("layers.*.mixer.gate.weight", "router", (n_routed_experts, hidden_size), some)
        add.buffer("layers.*.mixer.gate.e_score_correction_bias", "router", (n_routed_experts,), some)
    some = [
        i0
        for i0 in add.layers(len(layers_block_type))
        if layers_block_type[i0] == "moe" and moe_shared_expert_intermediate_size
    ]
    if some:
        add(
            "layers.*.mixer.shared_experts.up_proj.weight",
            "feed-forward",
            (moe_shared_expert_intermediate_size, hidden_size),
            some,
        )
        add(
            "layers.*.mixer.shared_experts.down_proj.weight",
            "feed-forward",
            (hidden_size, moe_shared_expert_intermediate_size),
            some,
        )
    some = [
        i0
        for i0 in add.layers(len(layers_block_type))
        if layers_block_type[i0] == "moe" and not moe_shared_expert_intermediate_size
    ]
    if some:
        add("layers.*.mixer.shared_experts.up_proj.weight", "feed-forward", (intermediate_size, hidden_size), some)
        add("layers.*.mixer.shared_experts.down_proj.weight", "feed-forward", (hidden_size, intermediate_size), some)
    some = [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] == "full_attention"]
    if some:
        add("layers.*.mixer.q_proj.weight", "attention", (num_attention_heads * head_dim, hidden_size), some)
        add("layers.*.mixer.k_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
        add("layers.*.mixer.v_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
        add("layers.*.mixer.o_proj.weight", "attention", (hidden_size, num_attention_heads * head_dim), some)
    some = [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] == "mlp"]
    if some:
        add("layers.*.mixer.up_proj.weight", "feed-forward", (intermediate_size, hidden_size), some)
        add("layers.*.mixer.down_proj.weight", "feed-forward", (hidden_size, intermediate_size), some)
    if mlp_bias:
        some = [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] == "moe"]
        if some:
            add(
                "layers.*.mixer.shared_experts.up_proj.bias",
                "feed-forward",
                (moe_shared_expert_intermediate_size,),
                some,
            )
            add("layers.*.mixer.shared_experts.down_proj.bias", "feed-forward", (hidden_size,), some)
    if mlp_bias:
        some = [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] == "mlp"]
        if some:
            add("layers.*.mixer.up_proj.bias", "feed-forward", (intermediate_size,), some)
            add("layers.*.mixer.down_proj.bias", "feed-forward", (hidden_size,), some)
    if use_bias:
        some = [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] == "linear_attention"]
        if some:
            add(
                "layers.*.mixer.in_proj.bias",
                "ssm",
                (
                    mamba_num_heads * mamba_head_dim
                    + (mamba_num_heads * mamba_head_dim + 2 * n_groups * ssm_state_size)
                    + mamba_num_heads,
                ),
                some,
            )
            add("layers.*.mixer.out_proj.bias", "ssm", (hidden_size,), some)
    if mlp_bias:
        some = [
            i0
            for i0 in add.layers(len(layers_block_type))
            if layers_block_type[i0] == "moe" and moe_latent_size is not None
        ]
        if some:
            add("layers.*.mixer.fc1_latent_proj.bias", "feed-forward", (moe_latent_size,), some)
            add("layers.*.mixer.fc2_latent_proj.bias", "feed-forward", (hidden_size,), some)


def NemotronHForCausalLM(add, c):
    hidden_size, vocab_size = add.read(c, "hidden_size", "vocab_size")
    add.base("model.", NemotronHModel, c)
    add("lm_head.weight", "head", (vocab_size, hidden_size))
