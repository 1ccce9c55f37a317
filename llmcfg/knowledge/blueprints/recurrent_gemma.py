"""recurrent_gemma: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "RecurrentGemmaForCausalLM"


def RecurrentGemmaModel(add, c):
    (
        attention_bias,
        block_types,
        conv1d_width,
        head_dim,
        hidden_size,
        intermediate_size,
        lru_width,
        num_attention_heads,
        num_hidden_layers,
        num_key_value_heads,
        vocab_size,
    ) = add.read(
        c,
        "attention_bias",
        "block_types",
        "conv1d_width",
        "head_dim",
        "hidden_size",
        "intermediate_size",
        "lru_width",
        "num_attention_heads",
        "num_hidden_layers",
        "num_key_value_heads",
        "vocab_size",
    )
    add("embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("final_norm.weight", "norms", (hidden_size,))
    some = add.layers(num_hidden_layers)
    add("layers.*.temporal_pre_norm.weight", "norms", (hidden_size,), some)
    add("layers.*.channel_pre_norm.weight", "norms", (hidden_size,), some)
    add("layers.*.mlp_block.gate_proj.weight", "feed-forward", (intermediate_size // 2, hidden_size), some)
    add("layers.*.mlp_block.gate_proj.bias", "feed-forward", (intermediate_size // 2,), some)
    add("layers.*.mlp_block.up_proj.weight", "feed-forward", (intermediate_size // 2, hidden_size), some)
    add("layers.*.mlp_block.up_proj.bias", "feed-forward", (intermediate_size // 2,), some)
    add("layers.*.mlp_block.down_proj.weight", "feed-forward", (hidden_size, intermediate_size // 2), some)
    add("layers.*.mlp_block.down_proj.bias", "feed-forward", (hidden_size,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if (block_types * 100)[:num_hidden_layers][i0] == "recurrent"]
    if some:
        add("layers.*.temporal_block.linear_y.weight", "other", (lru_width, hidden_size), some)
        add("layers.*.temporal_block.linear_y.bias", "other", (lru_width,), some)
        add("layers.*.temporal_block.linear_x.weight", "other", (lru_width, hidden_size), some)
        add("layers.*.temporal_block.linear_x.bias", "other", (lru_width,), some)
        add("layers.*.temporal_block.linear_out.weight", "other", (hidden_size, lru_width), some)
        add("layers.*.temporal_block.linear_out.bias", "other", (hidden_size,), some)
        add("layers.*.temporal_block.conv_1d.weight", "other", (lru_width, 1, conv1d_width), some)
        add("layers.*.temporal_block.conv_1d.bias", "other", (lru_width,), some)
        add("layers.*.temporal_block.rg_lru.recurrent_param", "ssm", (lru_width,), some)
        add(
            "layers.*.temporal_block.rg_lru.input_gate_weight",
            "ssm",
            (num_attention_heads, lru_width // num_attention_heads, lru_width // num_attention_heads),
            some,
        )
        add(
            "layers.*.temporal_block.rg_lru.input_gate_bias",
            "ssm",
            (num_attention_heads, lru_width // num_attention_heads),
            some,
        )
        add(
            "layers.*.temporal_block.rg_lru.recurrent_gate_weight",
            "ssm",
            (num_attention_heads, lru_width // num_attention_heads, lru_width // num_attention_heads),
            some,
        )
        add(
            "layers.*.temporal_block.rg_lru.recurrent_gate_bias",
            "ssm",
            (num_attention_heads, lru_width // num_attention_heads),
            some,
        )
    some = [i0 for i0 in add.layers(num_hidden_layers) if (block_types * 100)[:num_hidden_layers][i0] != "recurrent"]
    if some:
        add("layers.*.temporal_block.q_proj.weight", "attention", (num_attention_heads * head_dim, hidden_size), some)
        add("layers.*.temporal_block.k_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
        add("layers.*.temporal_block.v_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
        add("layers.*.temporal_block.o_proj.weight", "attention", (hidden_size, num_attention_heads * head_dim), some)
        add("layers.*.temporal_block.o_proj.bias", "attention", (hidden_size,), some)
    if attention_bias:
        some = [
            i0 for i0 in add.layers(num_hidden_layers) if (block_types * 100)[:num_hidden_layers][i0] != "recurrent"
        ]
        if some:
            add("layers.*.temporal_block.q_proj.bias", "attention", (num_attention_heads * head_dim,), some)
            add("layers.*.temporal_block.k_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
            add("layers.*.temporal_block.v_proj.bias", "attention", (num_key_value_heads * head_dim,), some)


def RecurrentGemmaForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("model.", RecurrentGemmaModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.embed_tokens.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))
