"""llama4_text: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Llama4ForCausalLM"


def Llama4TextModel(add, c):
    (
        attention_bias,
        head_dim,
        hidden_size,
        intermediate_size,
        intermediate_size_mlp,
        moe_layers,
        num_attention_heads,
        num_experts_per_tok,
        num_hidden_layers,
        num_key_value_heads,
        num_local_experts,
        vocab_size,
    ) = add.read(
        c,
        "attention_bias",
        "head_dim",
        "hidden_size",
        "intermediate_size",
        "intermediate_size_mlp",
        "moe_layers",
        "num_attention_heads",
        "num_experts_per_tok",
        "num_hidden_layers",
        "num_key_value_heads",
        "num_local_experts",
        "vocab_size",
    )
    add("embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("norm.weight", "norms", (hidden_size,))
    some = add.layers(num_hidden_layers)
    add("layers.*.self_attn.q_proj.weight", "attention", (num_attention_heads * head_dim, hidden_size), some)
    add("layers.*.self_attn.k_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
    add("layers.*.self_attn.v_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
    add("layers.*.self_attn.o_proj.weight", "attention", (hidden_size, num_attention_heads * head_dim), some)
    add("layers.*.input_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.post_attention_layernorm.weight", "norms", (hidden_size,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if i0 in moe_layers]
    if some:
        add.routed(
            "layers.*.feed_forward.experts.gate_up_proj",
            num_experts_per_tok,
            num_local_experts,
            (num_local_experts, hidden_size, 2 * intermediate_size),
            some,
        )
        add.routed(
            "layers.*.feed_forward.experts.down_proj",
            num_experts_per_tok,
            num_local_experts,
            (num_local_experts, intermediate_size, hidden_size),
            some,
        )
        add("layers.*.feed_forward.router.weight", "router", (num_local_experts, hidden_size), some)
        add(
            "layers.*.feed_forward.shared_expert.gate_proj.weight",
            "feed-forward",
            (intermediate_size, hidden_size),
            some,
        )
        add(
            "layers.*.feed_forward.shared_expert.up_proj.weight", "feed-forward", (intermediate_size, hidden_size), some
        )
        add(
            "layers.*.feed_forward.shared_expert.down_proj.weight",
            "feed-forward",
            (hidden_size, intermediate_size),
            some,
        )
    some = [i0 for i0 in add.layers(num_hidden_layers) if i0 not in moe_layers]
    if some:
        add("layers.*.feed_forward.gate_proj.weight", "feed-forward", (intermediate_size_mlp, hidden_size), some)
        add("layers.*.feed_forward.up_proj.weight", "feed-forward", (intermediate_size_mlp, hidden_size), some)
        add("layers.*.feed_forward.down_proj.weight", "feed-forward", (hidden_size, intermediate_size_mlp), some)
    if attention_bias:
        some = add.layers(num_hidden_layers)
        add("layers.*.self_attn.q_proj.bias", "attention", (num_attention_heads * head_dim,), some)
        add("layers.*.self_attn.k_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
        add("layers.*.self_attn.v_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
        add("layers.*.self_attn.o_proj.bias", "attention", (hidden_size,), some)


def Llama4ForCausalLM(add, c):
    (
        attention_bias,
        head_dim,
        hidden_size,
        intermediate_size,
        intermediate_size_mlp,
        moe_layers,
        num_attention_heads,
        num_experts_per_tok,
        num_hidden_layers,
        num_key_value_heads,
        num_local_experts,
        tie_word_embeddings,
        vocab_size,
    ) = add.read(
        c,
        "attention_bias",
        "head_dim",
        "hidden_size",
        "intermediate_size",
        "intermediate_size_mlp",
        "moe_layers",
        "num_attention_heads",
        "num_experts_per_tok",
        "num_hidden_layers",
        "num_key_value_heads",
        "num_local_experts",
        "tie_word_embeddings",
        "vocab_size",
    )
    add("model.embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("model.norm.weight", "norms", (hidden_size,))
    some = add.layers(num_hidden_layers)
    add("model.layers.*.self_attn.q_proj.weight", "attention", (num_attention_heads * head_dim, hidden_size), some)
    add("model.layers.*.self_attn.k_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
    add("model.layers.*.self_attn.v_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
    add("model.layers.*.self_attn.o_proj.weight", "attention", (hidden_size, num_attention_heads * head_dim), some)
    add("model.layers.*.input_layernorm.weight", "norms", (hidden_size,), some)
    add("model.layers.*.post_attention_layernorm.weight", "norms", (hidden_size,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if i0 in moe_layers]
    if some:
        add.routed(
            "model.layers.*.feed_forward.experts.gate_up_proj",
            num_experts_per_tok,
            num_local_experts,
            (num_local_experts, hidden_size, 2 * intermediate_size),
            some,
        )
        add.routed(
            "model.layers.*.feed_forward.experts.down_proj",
            num_experts_per_tok,
            num_local_experts,
            (num_local_experts, intermediate_size, hidden_size),
            some,
        )
        add("model.layers.*.feed_forward.router.weight", "router", (num_local_experts, hidden_size), some)
        add(
            "model.layers.*.feed_forward.shared_expert.gate_proj.weight",
            "feed-forward",
            (intermediate_size, hidden_size),
            some,
        )
        add(
            "model.layers.*.feed_forward.shared_expert.up_proj.weight",
            "feed-forward",
            (intermediate_size, hidden_size),
            some,
        )
        add(
            "model.layers.*.feed_forward.shared_expert.down_proj.weight",
            "feed-forward",
            (hidden_size, intermediate_size),
            some,
        )
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.embed_tokens.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))
    some = [i0 for i0 in add.layers(num_hidden_layers) if i0 not in moe_layers]
    if some:
        add("model.layers.*.feed_forward.gate_proj.weight", "feed-forward", (intermediate_size_mlp, hidden_size), some)
        add("model.layers.*.feed_forward.up_proj.weight", "feed-forward", (intermediate_size_mlp, hidden_size), some)
        add("model.layers.*.feed_forward.down_proj.weight", "feed-forward", (hidden_size, intermediate_size_mlp), some)
    if attention_bias:
        some = add.layers(num_hidden_layers)
        add("model.layers.*.self_attn.q_proj.bias", "attention", (num_attention_heads * head_dim,), some)
        add("model.layers.*.self_attn.k_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
        add("model.layers.*.self_attn.v_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
        add("model.layers.*.self_attn.o_proj.bias", "attention", (hidden_size,), some)
