"""jamba: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "JambaForCausalLM"


def JambaModel(add, c):
    (
        attn_layer_offset,
        attn_layer_period,
        expert_layer_offset,
        expert_layer_period,
        head_dim,
        hidden_size,
        intermediate_size,
        mamba_conv_bias,
        mamba_d_conv,
        mamba_d_state,
        mamba_dt_rank,
        mamba_expand,
        mamba_proj_bias,
        num_attention_heads,
        num_experts,
        num_experts_per_tok,
        num_hidden_layers,
        num_key_value_heads,
        vocab_size,
    ) = add.read(
        c,
        "attn_layer_offset",
        "attn_layer_period",
        "expert_layer_offset",
        "expert_layer_period",
        "head_dim",
        "hidden_size",
        "intermediate_size",
        "mamba_conv_bias",
        "mamba_d_conv",
        "mamba_d_state",
        "mamba_dt_rank",
        "mamba_expand",
        "mamba_proj_bias",
        "num_attention_heads",
        "num_experts",
        "num_experts_per_tok",
        "num_hidden_layers",
        "num_key_value_heads",
        "vocab_size",
    )
    add("embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("final_layernorm.weight", "norms", (hidden_size,))
    some = [i0 for i0 in add.layers(num_hidden_layers) if i0 % attn_layer_period != attn_layer_offset]
    if some:
        add("layers.*.mamba.A_log", "ssm", (mamba_expand * hidden_size, mamba_d_state), some)
        add("layers.*.mamba.D", "ssm", (mamba_expand * hidden_size,), some)
        add("layers.*.mamba.conv1d.weight", "ssm", (mamba_expand * hidden_size, 1, mamba_d_conv), some)
        add("layers.*.mamba.in_proj.weight", "ssm", (mamba_expand * hidden_size * 2, hidden_size), some)
        add(
            "layers.*.mamba.x_proj.weight", "ssm", (mamba_dt_rank + mamba_d_state * 2, mamba_expand * hidden_size), some
        )
        add("layers.*.mamba.dt_proj.weight", "ssm", (mamba_expand * hidden_size, mamba_dt_rank), some)
        add("layers.*.mamba.dt_proj.bias", "ssm", (mamba_expand * hidden_size,), some)
        add("layers.*.mamba.out_proj.weight", "ssm", (hidden_size, mamba_expand * hidden_size), some)
        add("layers.*.mamba.dt_layernorm.weight", "norms", (mamba_dt_rank,), some)
        add("layers.*.mamba.b_layernorm.weight", "norms", (mamba_d_state,), some)
        add("layers.*.mamba.c_layernorm.weight", "norms", (mamba_d_state,), some)
    if mamba_conv_bias:
        some = [i0 for i0 in add.layers(num_hidden_layers) if i0 % attn_layer_period != attn_layer_offset]
        if some:
            add("layers.*.mamba.conv1d.bias", "ssm", (mamba_expand * hidden_size,), some)
    some = [
        i0
        for i0 in add.layers(num_hidden_layers)
        if i0 % expert_layer_period != expert_layer_offset or num_experts <= 1
    ]
    if some:
        add("layers.*.feed_forward.gate_proj.weight", "feed-forward", (intermediate_size, hidden_size), some)
        add("layers.*.feed_forward.up_proj.weight", "feed-forward", (intermediate_size, hidden_size), some)
        add("layers.*.feed_forward.down_proj.weight", "feed-forward", (hidden_size, intermediate_size), some)
    some = add.layers(num_hidden_layers)
    add("layers.*.input_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.pre_ff_layernorm.weight", "norms", (hidden_size,), some)
    some = [
        i0
        for i0 in add.layers(num_hidden_layers)
        if i0 % expert_layer_period == expert_layer_offset and num_experts > 1
    ]
    if some:
        add("layers.*.feed_forward.router.weight", "router", (num_experts, hidden_size), some)
        add.routed(
            "layers.*.feed_forward.experts.gate_up_proj",
            num_experts_per_tok,
            num_experts,
            (num_experts, 2 * intermediate_size, hidden_size),
            some,
        )
        add.routed(
            "layers.*.feed_forward.experts.down_proj",
            num_experts_per_tok,
            num_experts,
            (num_experts, hidden_size, intermediate_size),
            some,
        )
    some = [
        i0 for i0 in add.layers(num_hidden_layers) if i0 % attn_layer_period == attn_layer_offset and head_dim is None
    ]
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
        i0
        for i0 in add.layers(num_hidden_layers)
        if i0 % attn_layer_period == attn_layer_offset and head_dim is not None
    ]
    if some:
        add("layers.*.self_attn.q_proj.weight", "attention", (num_attention_heads * head_dim, hidden_size), some)
        add("layers.*.self_attn.k_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
        add("layers.*.self_attn.v_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
        add("layers.*.self_attn.o_proj.weight", "attention", (hidden_size, num_attention_heads * head_dim), some)
    if mamba_proj_bias:
        some = [i0 for i0 in add.layers(num_hidden_layers) if i0 % attn_layer_period != attn_layer_offset]
        if some:
            add("layers.*.mamba.in_proj.bias", "ssm", (mamba_expand * hidden_size * 2,), some)
            add("layers.*.mamba.out_proj.bias", "ssm", (hidden_size,), some)


def JambaForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("model.", JambaModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.embed_tokens.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))


def JambaForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("model.", JambaModel, c)
    add("score.weight", "head", (num_labels, hidden_size))
