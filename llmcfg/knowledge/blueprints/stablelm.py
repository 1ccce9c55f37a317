"""stablelm: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "StableLmForCausalLM"


def StableLmModel(add, c):
    (
        hidden_size,
        intermediate_size,
        num_attention_heads,
        num_hidden_layers,
        num_key_value_heads,
        qk_layernorm,
        use_parallel_residual,
        use_qkv_bias,
        vocab_size,
    ) = add.read(
        c,
        "hidden_size",
        "intermediate_size",
        "num_attention_heads",
        "num_hidden_layers",
        "num_key_value_heads",
        "qk_layernorm",
        "use_parallel_residual",
        "use_qkv_bias",
        "vocab_size",
    )
    add("embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("norm.weight", "norms", (hidden_size,))
    add("norm.bias", "norms", (hidden_size,))
    some = add.layers(num_hidden_layers)
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
    add("layers.*.self_attn.o_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("layers.*.mlp.gate_proj.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("layers.*.mlp.up_proj.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("layers.*.mlp.down_proj.weight", "feed-forward", (hidden_size, intermediate_size), some)
    add("layers.*.input_layernorm.weight", "norms", (hidden_size,), some)
    add("layers.*.input_layernorm.bias", "norms", (hidden_size,), some)
    if not use_parallel_residual:
        some = add.layers(num_hidden_layers)
        add("layers.*.post_attention_layernorm.weight", "norms", (hidden_size,), some)
        add("layers.*.post_attention_layernorm.bias", "norms", (hidden_size,), some)
    if use_qkv_bias:
        some = add.layers(num_hidden_layers)
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
    some1 = add.layers(num_attention_heads if qk_layernorm else 0)
    if some1:
        add(
            "layers.*.self_attn.q_layernorm.norms.*.weight",
            "norms",
            (hidden_size // num_attention_heads,),
            add.layers(num_hidden_layers),
            some1,
        )
    some1 = add.layers(num_key_value_heads if qk_layernorm else 0)
    if some1:
        add(
            "layers.*.self_attn.k_layernorm.norms.*.weight",
            "norms",
            (hidden_size // num_attention_heads,),
            add.layers(num_hidden_layers),
            some1,
        )


def StableLmForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("model.", StableLmModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.embed_tokens.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))


def StableLmForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("model.", StableLmModel, c)
    add("score.weight", "head", (num_labels, hidden_size))


def StableLmForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("model.", StableLmModel, c)
    add("score.weight", "head", (num_labels, hidden_size))
    add("score.bias", "head", (num_labels,))
