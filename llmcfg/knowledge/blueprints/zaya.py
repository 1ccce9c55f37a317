"""zaya: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "ZayaForCausalLM"


def ZayaModel(add, c):
    (
        attention_bias,
        cca_time0,
        cca_time1,
        head_dim,
        hidden_size,
        layer_types,
        moe_intermediate_size,
        num_attention_heads,
        num_experts,
        num_experts_per_tok,
        num_key_value_heads,
        router_hidden_size,
        vocab_size,
    ) = add.read(
        c,
        "attention_bias",
        "cca_time0",
        "cca_time1",
        "head_dim",
        "hidden_size",
        "layer_types",
        "moe_intermediate_size",
        "num_attention_heads",
        "num_experts",
        "num_experts_per_tok",
        "num_key_value_heads",
        "router_hidden_size",
        "vocab_size",
    )
    add("input_hidden_states_scale", "other", (hidden_size,))
    add("input_hidden_states_bias", "other", (hidden_size,))
    add("embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("norm.weight", "norms", (hidden_size,))
    some = add.layers(len(layer_types))
    add("layers.*.self_attn.o_proj.weight", "attention", (hidden_size, num_attention_heads * head_dim), some)
    add("layers.*.self_attn.qkv_proj.q_proj.weight", "attention", (num_attention_heads * head_dim, hidden_size), some)
    add("layers.*.self_attn.qkv_proj.k_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
    add(
        "layers.*.self_attn.qkv_proj.v_proj_current.weight",
        "attention",
        (num_key_value_heads * head_dim // 2, hidden_size),
        some,
    )
    add(
        "layers.*.self_attn.qkv_proj.v_proj_delayed.weight",
        "attention",
        (num_key_value_heads * head_dim // 2, hidden_size),
        some,
    )
    add(
        "layers.*.self_attn.qkv_proj.conv_qk_depthwise.weight",
        "attention",
        (num_key_value_heads * head_dim + num_attention_heads * head_dim, 1, cca_time0),
        some,
    )
    add(
        "layers.*.self_attn.qkv_proj.conv_qk_depthwise.bias",
        "attention",
        (num_key_value_heads * head_dim + num_attention_heads * head_dim,),
        some,
    )
    add(
        "layers.*.self_attn.qkv_proj.conv_qk_grouped.weight",
        "attention",
        (
            num_key_value_heads * head_dim + num_attention_heads * head_dim,
            (num_key_value_heads * head_dim + num_attention_heads * head_dim)
            // (num_key_value_heads + num_attention_heads),
            cca_time1,
        ),
        some,
    )
    add(
        "layers.*.self_attn.qkv_proj.conv_qk_grouped.bias",
        "attention",
        (num_key_value_heads * head_dim + num_attention_heads * head_dim,),
        some,
    )
    add("layers.*.self_attn.qk_norm.temp", "norms", (num_key_value_heads,), some)
    add("layers.*.mlp.gate.down_proj.weight", "feed-forward", (router_hidden_size, hidden_size), some)
    add("layers.*.mlp.gate.down_proj.bias", "feed-forward", (router_hidden_size,), some)
    add("layers.*.mlp.gate.router_mlp.norm.weight", "norms", (router_hidden_size,), some)
    add("layers.*.mlp.gate.router_mlp.fc1.weight", "feed-forward", (router_hidden_size, router_hidden_size), some)
    add("layers.*.mlp.gate.router_mlp.fc1.bias", "feed-forward", (router_hidden_size,), some)
    add("layers.*.mlp.gate.router_mlp.fc2.weight", "feed-forward", (router_hidden_size, router_hidden_size), some)
    add("layers.*.mlp.gate.router_mlp.fc2.bias", "feed-forward", (router_hidden_size,), some)
    add("layers.*.mlp.gate.router_mlp.out_proj.weight", "feed-forward", (num_experts + 1, router_hidden_size), some)
    add.routed(
        "layers.*.mlp.experts.gate_up_proj",
        num_experts_per_tok,
        num_experts,
        (num_experts, 2 * moe_intermediate_size, hidden_size),
        some,
    )
    add.routed(
        "layers.*.mlp.experts.down_proj",
        num_experts_per_tok,
        num_experts,
        (num_experts, hidden_size, moe_intermediate_size),
        some,
    )
    add("layers.*.input_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.post_attention_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.post_attention_residual_scale.hidden_states_scale", "attention", (hidden_size,), some)
    add("layers.*.post_attention_residual_scale.hidden_states_bias", "attention", (hidden_size,), some)
    add("layers.*.post_attention_residual_scale.residual_scale", "attention", (hidden_size,), some)
    add("layers.*.post_attention_residual_scale.residual_bias", "attention", (hidden_size,), some)
    add("layers.*.post_mlp_residual_scale.hidden_states_scale", "feed-forward", (hidden_size,), some)
    add("layers.*.post_mlp_residual_scale.hidden_states_bias", "feed-forward", (hidden_size,), some)
    add("layers.*.post_mlp_residual_scale.residual_scale", "feed-forward", (hidden_size,), some)
    add("layers.*.post_mlp_residual_scale.residual_bias", "feed-forward", (hidden_size,), some)
    add.buffer("layers.*.mlp.gate.balancing_biases", "feed-forward", (num_experts + 1,), some)
    some = [i0 for i0 in add.layers(len(layer_types)) if i0 != 0]
    if some:
        add("layers.*.mlp.gate.router_states_scale", "feed-forward", (router_hidden_size,), some)
    if attention_bias:
        some = add.layers(len(layer_types))
        add("layers.*.self_attn.o_proj.bias", "attention", (hidden_size,), some)
        add("layers.*.self_attn.qkv_proj.q_proj.bias", "attention", (num_attention_heads * head_dim,), some)
        add("layers.*.self_attn.qkv_proj.k_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
        add(
            "layers.*.self_attn.qkv_proj.v_proj_current.bias", "attention", (num_key_value_heads * head_dim // 2,), some
        )
        add(
            "layers.*.self_attn.qkv_proj.v_proj_delayed.bias", "attention", (num_key_value_heads * head_dim // 2,), some
        )


def ZayaForCausalLM(add, c):
    hidden_size, lm_head_bias, tie_word_embeddings, vocab_size = add.read(
        c, "hidden_size", "lm_head_bias", "tie_word_embeddings", "vocab_size"
    )
    add.base("model.", ZayaModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.embed_tokens.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))
    if lm_head_bias:
        add("lm_head.bias", "head", (vocab_size,))
