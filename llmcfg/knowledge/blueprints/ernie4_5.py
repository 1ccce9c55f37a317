"""ernie4_5: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Ernie4_5ForCausalLM"


def Ernie4_5Model(add, c):
    (
        head_dim,
        hidden_size,
        intermediate_size,
        num_attention_heads,
        num_hidden_layers,
        num_key_value_heads,
        use_bias,
        vocab_size,
    ) = add.read(
        c,
        "head_dim",
        "hidden_size",
        "intermediate_size",
        "num_attention_heads",
        "num_hidden_layers",
        "num_key_value_heads",
        "use_bias",
        "vocab_size",
    )
    add("embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("norm.weight", "norms", (hidden_size,))
    some = add.layers(num_hidden_layers)
    add("layers.*.self_attn.q_proj.weight", "attention", (num_attention_heads * head_dim, hidden_size), some)
    add("layers.*.self_attn.k_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
    add("layers.*.self_attn.v_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
    add("layers.*.self_attn.o_proj.weight", "attention", (hidden_size, num_attention_heads * head_dim), some)
    add("layers.*.mlp.gate_proj.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("layers.*.mlp.up_proj.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("layers.*.mlp.down_proj.weight", "feed-forward", (hidden_size, intermediate_size), some)
    add("layers.*.input_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.post_attention_layernorm.weight", "norms", (hidden_size,), some)
    if use_bias:
        some = add.layers(num_hidden_layers)
        add("layers.*.self_attn.q_proj.bias", "attention", (num_attention_heads * head_dim,), some)
        add("layers.*.self_attn.k_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
        add("layers.*.self_attn.v_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
        add("layers.*.self_attn.o_proj.bias", "attention", (hidden_size,), some)
        add("layers.*.mlp.gate_proj.bias", "feed-forward", (intermediate_size,), some)
        add("layers.*.mlp.up_proj.bias", "feed-forward", (intermediate_size,), some)
        add("layers.*.mlp.down_proj.bias", "feed-forward", (hidden_size,), some)


def Ernie4_5ForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("model.", Ernie4_5Model, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.embed_tokens.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))
