"""qwen3_5_text: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Qwen3_5ForCausalLM"


def Qwen3_5TextModel(add, c):
    (
        attention_bias,
        head_dim,
        hidden_size,
        intermediate_size,
        layer_types,
        linear_conv_kernel_dim,
        linear_key_head_dim,
        linear_num_key_heads,
        linear_num_value_heads,
        linear_value_head_dim,
        num_attention_heads,
        num_hidden_layers,
        num_key_value_heads,
        vocab_size,
    ) = add.read(
        c,
        "attention_bias",
        "head_dim",
        "hidden_size",
        "intermediate_size",
        "layer_types",
        "linear_conv_kernel_dim",
        "linear_key_head_dim",
        "linear_num_key_heads",
        "linear_num_value_heads",
        "linear_value_head_dim",
        "num_attention_heads",
        "num_hidden_layers",
        "num_key_value_heads",
        "vocab_size",
    )
    add("embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("norm.weight", "norms", (hidden_size,))
    some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] != "full_attention"]
    if some:
        add("layers.*.linear_attn.dt_bias", "ssm", (linear_num_value_heads,), some)
        add("layers.*.linear_attn.A_log", "ssm", (linear_num_value_heads,), some)
        add(
            "layers.*.linear_attn.conv1d.weight",
            "ssm",
            (
                linear_key_head_dim * linear_num_key_heads * 2 + linear_value_head_dim * linear_num_value_heads,
                1,
                linear_conv_kernel_dim,
            ),
            some,
        )
        add("layers.*.linear_attn.norm.weight", "norms", (linear_value_head_dim,), some)
        add(
            "layers.*.linear_attn.out_proj.weight",
            "ssm",
            (hidden_size, linear_value_head_dim * linear_num_value_heads),
            some,
        )
        add(
            "layers.*.linear_attn.in_proj_qkv.weight",
            "ssm",
            (
                linear_key_head_dim * linear_num_key_heads * 2 + linear_value_head_dim * linear_num_value_heads,
                hidden_size,
            ),
            some,
        )
        add(
            "layers.*.linear_attn.in_proj_z.weight",
            "ssm",
            (linear_value_head_dim * linear_num_value_heads, hidden_size),
            some,
        )
        add("layers.*.linear_attn.in_proj_b.weight", "ssm", (linear_num_value_heads, hidden_size), some)
        add("layers.*.linear_attn.in_proj_a.weight", "ssm", (linear_num_value_heads, hidden_size), some)
    some = add.layers(num_hidden_layers)
    add("layers.*.mlp.gate_proj.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("layers.*.mlp.up_proj.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("layers.*.mlp.down_proj.weight", "feed-forward", (hidden_size, intermediate_size), some)
    add("layers.*.input_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.post_attention_layernorm.weight", "norms", (hidden_size,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] == "full_attention"]
    if some:
        add("layers.*.self_attn.q_proj.weight", "attention", (num_attention_heads * head_dim * 2, hidden_size), some)
        add("layers.*.self_attn.k_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
        add("layers.*.self_attn.v_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
        add("layers.*.self_attn.o_proj.weight", "attention", (hidden_size, num_attention_heads * head_dim), some)
        add("layers.*.self_attn.q_norm.weight", "norms", (head_dim,), some)
        add("layers.*.self_attn.k_norm.weight", "norms", (head_dim,), some)
    if attention_bias:
        some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] == "full_attention"]
        if some:
            add("layers.*.self_attn.q_proj.bias", "attention", (num_attention_heads * head_dim * 2,), some)
            add("layers.*.self_attn.k_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
            add("layers.*.self_attn.v_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
            add("layers.*.self_attn.o_proj.bias", "attention", (hidden_size,), some)


def Qwen3_5ForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("model.", Qwen3_5TextModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.embed_tokens.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))


def Qwen3_5TextForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("model.", Qwen3_5TextModel, c)
    add("score.weight", "head", (num_labels, hidden_size))
