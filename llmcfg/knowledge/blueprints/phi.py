"""phi: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "PhiForCausalLM"


def PhiModel(add, c):
    (
        head_dim,
        hidden_size,
        intermediate_size,
        num_attention_heads,
        num_hidden_layers,
        num_key_value_heads,
        qk_layernorm,
        vocab_size,
    ) = add.read(
        c,
        "head_dim",
        "hidden_size",
        "intermediate_size",
        "num_attention_heads",
        "num_hidden_layers",
        "num_key_value_heads",
        "qk_layernorm",
        "vocab_size",
    )
    add("embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("final_layernorm.weight", "norms", (hidden_size,))
    add("final_layernorm.bias", "norms", (hidden_size,))
    if head_dim:
        some = add.layers(num_hidden_layers)
        add("layers.*.self_attn.q_proj.weight", "attention", (num_attention_heads * head_dim, hidden_size), some)
        add("layers.*.self_attn.q_proj.bias", "attention", (num_attention_heads * head_dim,), some)
        add("layers.*.self_attn.k_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
        add("layers.*.self_attn.k_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
        add("layers.*.self_attn.v_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
        add("layers.*.self_attn.v_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
        add("layers.*.self_attn.dense.weight", "attention", (hidden_size, num_attention_heads * head_dim), some)
    if not head_dim:
        some = add.layers(num_hidden_layers)
        add(
            "layers.*.self_attn.q_proj.weight",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads), hidden_size),
            some,
        )
        add(
            "layers.*.self_attn.q_proj.bias",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads),),
            some,
        )
        add(
            "layers.*.self_attn.k_proj.weight",
            "attention",
            (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size),
            some,
        )
        add(
            "layers.*.self_attn.k_proj.bias",
            "attention",
            (num_key_value_heads * (hidden_size // num_attention_heads),),
            some,
        )
        add(
            "layers.*.self_attn.v_proj.weight",
            "attention",
            (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size),
            some,
        )
        add(
            "layers.*.self_attn.v_proj.bias",
            "attention",
            (num_key_value_heads * (hidden_size // num_attention_heads),),
            some,
        )
        add(
            "layers.*.self_attn.dense.weight",
            "attention",
            (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)),
            some,
        )
    some = add.layers(num_hidden_layers)
    add("layers.*.self_attn.dense.bias", "attention", (hidden_size,), some)
    add("layers.*.mlp.fc1.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("layers.*.mlp.fc1.bias", "feed-forward", (intermediate_size,), some)
    add("layers.*.mlp.fc2.weight", "feed-forward", (hidden_size, intermediate_size), some)
    add("layers.*.mlp.fc2.bias", "feed-forward", (hidden_size,), some)
    add("layers.*.input_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.input_layernorm.bias", "norms", (hidden_size,), some)
    if qk_layernorm:
        some = add.layers(num_hidden_layers)
        add("layers.*.self_attn.q_layernorm.weight", "norms", (hidden_size // num_attention_heads,), some)
        add("layers.*.self_attn.q_layernorm.bias", "norms", (hidden_size // num_attention_heads,), some)
        add("layers.*.self_attn.k_layernorm.weight", "norms", (hidden_size // num_attention_heads,), some)
        add("layers.*.self_attn.k_layernorm.bias", "norms", (hidden_size // num_attention_heads,), some)


def PhiForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("model.", PhiModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.embed_tokens.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))
    add("lm_head.bias", "head", (vocab_size,))


def PhiForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("model.", PhiModel, c)
    add("score.weight", "head", (num_labels, hidden_size))


def PhiForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("model.", PhiModel, c)
    add("score.weight", "head", (num_labels, hidden_size))
    add("score.bias", "head", (num_labels,))
