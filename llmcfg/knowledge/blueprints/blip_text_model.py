"""blip_text_model: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 20 random edits of it that
were not used to make this file.
"""

MAIN = "BlipTextModel"


def BlipTextModel(add, c):
    (
        encoder_hidden_size,
        hidden_size,
        intermediate_size,
        is_decoder,
        max_position_embeddings,
        num_attention_heads,
        num_hidden_layers,
        vocab_size,
    ) = add.read(
        c,
        "encoder_hidden_size",
        "hidden_size",
        "intermediate_size",
        "is_decoder",
        "max_position_embeddings",
        "num_attention_heads",
        "num_hidden_layers",
        "vocab_size",
    )
    add("embeddings.word_embeddings.weight", "embedding", (vocab_size, hidden_size))
    add("embeddings.position_embeddings.weight", "embedding", (max_position_embeddings, hidden_size))
    add("embeddings.LayerNorm.weight", "norms", (hidden_size,))
    add("embeddings.LayerNorm.bias", "norms", (hidden_size,))
    add("pooler.dense.weight", "other", (hidden_size, hidden_size))
    add("pooler.dense.bias", "other", (hidden_size,))
    some = add.layers(num_hidden_layers)
    add(
        "encoder.layer.*.attention.self.query.weight",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        some,
    )
    add(
        "encoder.layer.*.attention.self.query.bias",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads),),
        some,
    )
    add(
        "encoder.layer.*.attention.self.key.weight",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        some,
    )
    add(
        "encoder.layer.*.attention.self.key.bias",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads),),
        some,
    )
    add(
        "encoder.layer.*.attention.self.value.weight",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        some,
    )
    add(
        "encoder.layer.*.attention.self.value.bias",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads),),
        some,
    )
    add("encoder.layer.*.attention.output.dense.weight", "attention", (hidden_size, hidden_size), some)
    add("encoder.layer.*.attention.output.dense.bias", "attention", (hidden_size,), some)
    add("encoder.layer.*.attention.output.LayerNorm.weight", "norms", (hidden_size,), some)
    add("encoder.layer.*.attention.output.LayerNorm.bias", "norms", (hidden_size,), some)
    add("encoder.layer.*.intermediate.dense.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("encoder.layer.*.intermediate.dense.bias", "feed-forward", (intermediate_size,), some)
    add("encoder.layer.*.output.dense.weight", "feed-forward", (hidden_size, intermediate_size), some)
    add("encoder.layer.*.output.dense.bias", "feed-forward", (hidden_size,), some)
    add("encoder.layer.*.output.LayerNorm.weight", "norms", (hidden_size,), some)
    add("encoder.layer.*.output.LayerNorm.bias", "norms", (hidden_size,), some)
    if is_decoder:
        some = add.layers(num_hidden_layers)
        add(
            "encoder.layer.*.crossattention.self.query.weight",
            "attention",
            (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
            some,
        )
        add(
            "encoder.layer.*.crossattention.self.query.bias",
            "attention",
            (num_attention_heads * int(hidden_size / num_attention_heads),),
            some,
        )
        add(
            "encoder.layer.*.crossattention.self.key.weight",
            "attention",
            (num_attention_heads * int(hidden_size / num_attention_heads), encoder_hidden_size),
            some,
        )
        add(
            "encoder.layer.*.crossattention.self.key.bias",
            "attention",
            (num_attention_heads * int(hidden_size / num_attention_heads),),
            some,
        )
        add(
            "encoder.layer.*.crossattention.self.value.weight",
            "attention",
            (num_attention_heads * int(hidden_size / num_attention_heads), encoder_hidden_size),
            some,
        )
        add(
            "encoder.layer.*.crossattention.self.value.bias",
            "attention",
            (num_attention_heads * int(hidden_size / num_attention_heads),),
            some,
        )
        add("encoder.layer.*.crossattention.output.dense.weight", "attention", (hidden_size, hidden_size), some)
        add("encoder.layer.*.crossattention.output.dense.bias", "attention", (hidden_size,), some)
        add("encoder.layer.*.crossattention.output.LayerNorm.weight", "norms", (hidden_size,), some)
        add("encoder.layer.*.crossattention.output.LayerNorm.bias", "norms", (hidden_size,), some)
