"""gemma4_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Gemma4VisionModel"


def Gemma4VisionModel(add, c):
    (
        head_dim,
        hidden_size,
        intermediate_size,
        num_attention_heads,
        num_hidden_layers,
        num_key_value_heads,
        patch_size,
        position_embedding_size,
        standardize,
        use_clipped_linears,
    ) = add.read(
        c,
        "head_dim",
        "hidden_size",
        "intermediate_size",
        "num_attention_heads",
        "num_hidden_layers",
        "num_key_value_heads",
        "patch_size",
        "position_embedding_size",
        "standardize",
        "use_clipped_linears",
    )
    add("patch_embedder.position_embedding_table", "vision", (2, position_embedding_size, hidden_size))
    add("patch_embedder.input_proj.weight", "vision", (hidden_size, 3 * patch_size**2))
    some = add.layers(num_hidden_layers)
    add(
        "encoder.layers.*.self_attn.q_proj.linear.weight",
        "attention",
        (num_attention_heads * head_dim, hidden_size),
        some,
    )
    add(
        "encoder.layers.*.self_attn.k_proj.linear.weight",
        "attention",
        (num_key_value_heads * head_dim, hidden_size),
        some,
    )
    add(
        "encoder.layers.*.self_attn.v_proj.linear.weight",
        "attention",
        (num_key_value_heads * head_dim, hidden_size),
        some,
    )
    add(
        "encoder.layers.*.self_attn.o_proj.linear.weight",
        "attention",
        (hidden_size, num_attention_heads * head_dim),
        some,
    )
    add("encoder.layers.*.self_attn.q_norm.weight", "norms", (head_dim,), some)
    add("encoder.layers.*.self_attn.k_norm.weight", "norms", (head_dim,), some)
    add("encoder.layers.*.mlp.gate_proj.linear.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("encoder.layers.*.mlp.up_proj.linear.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("encoder.layers.*.mlp.down_proj.linear.weight", "feed-forward", (hidden_size, intermediate_size), some)
    add("encoder.layers.*.input_layernorm.weight", "norms", (hidden_size,), some)
    add("encoder.layers.*.post_attention_layernorm.weight", "norms", (hidden_size,), some)
    add("encoder.layers.*.pre_feedforward_layernorm.weight", "norms", (hidden_size,), some)
    add("encoder.layers.*.post_feedforward_layernorm.weight", "norms", (hidden_size,), some)
    if use_clipped_linears:
        some = add.layers(num_hidden_layers)
        add.buffer("encoder.layers.*.self_attn.q_proj.input_min", "attention", (), some)
        add.buffer("encoder.layers.*.self_attn.q_proj.input_max", "attention", (), some)
        add.buffer("encoder.layers.*.self_attn.q_proj.output_min", "attention", (), some)
        add.buffer("encoder.layers.*.self_attn.q_proj.output_max", "attention", (), some)
        add.buffer("encoder.layers.*.self_attn.k_proj.input_min", "attention", (), some)
        add.buffer("encoder.layers.*.self_attn.k_proj.input_max", "attention", (), some)
        add.buffer("encoder.layers.*.self_attn.k_proj.output_min", "attention", (), some)
        add.buffer("encoder.layers.*.self_attn.k_proj.output_max", "attention", (), some)
        add.buffer("encoder.layers.*.self_attn.v_proj.input_min", "attention", (), some)
        add.buffer("encoder.layers.*.self_attn.v_proj.input_max", "attention", (), some)
        add.buffer("encoder.layers.*.self_attn.v_proj.output_min", "attention", (), some)
        add.buffer("encoder.layers.*.self_attn.v_proj.output_max", "attention", (), some)
        add.buffer("encoder.layers.*.self_attn.o_proj.input_min", "attention", (), some)
        add.buffer("encoder.layers.*.self_attn.o_proj.input_max", "attention", (), some)
        add.buffer("encoder.layers.*.self_attn.o_proj.output_min", "attention", (), some)
        add.buffer("encoder.layers.*.self_attn.o_proj.output_max", "attention", (), some)
        add.buffer("encoder.layers.*.mlp.gate_proj.input_min", "feed-forward", (), some)
        add.buffer("encoder.layers.*.mlp.gate_proj.input_max", "feed-forward", (), some)
        add.buffer("encoder.layers.*.mlp.gate_proj.output_min", "feed-forward", (), some)
        add.buffer("encoder.layers.*.mlp.gate_proj.output_max", "feed-forward", (), some)
        add.buffer("encoder.layers.*.mlp.up_proj.input_min", "feed-forward", (), some)
        add.buffer("encoder.layers.*.mlp.up_proj.input_max", "feed-forward", (), some)
        add.buffer("encoder.layers.*.mlp.up_proj.output_min", "feed-forward", (), some)
        add.buffer("encoder.layers.*.mlp.up_proj.output_max", "feed-forward", (), some)
        add.buffer("encoder.layers.*.mlp.down_proj.input_min", "feed-forward", (), some)
        add.buffer("encoder.layers.*.mlp.down_proj.input_max", "feed-forward", (), some)
        add.buffer("encoder.layers.*.mlp.down_proj.output_min", "feed-forward", (), some)
        add.buffer("encoder.layers.*.mlp.down_proj.output_max", "feed-forward", (), some)
    if standardize:
        add.buffer("std_bias", "other", (hidden_size,))
        add.buffer("std_scale", "other", (hidden_size,))
