"""blip_2_qformer: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Blip2QFormerModel"


def Blip2QFormerModel(add, c):
    (
        cross_attention_frequency,
        encoder_hidden_size,
        hidden_size,
        intermediate_size,
        num_attention_heads,
        num_hidden_layers,
        use_qformer_text_input,
    ) = add.read(
        c,
        "cross_attention_frequency",
        "encoder_hidden_size",
        "hidden_size",
        "intermediate_size",
        "num_attention_heads",
        "num_hidden_layers",
        "use_qformer_text_input",
    )
    add("layernorm.weight", "norms", (hidden_size,))
    add("layernorm.bias", "norms", (hidden_size,))
    some = add.layers(num_hidden_layers)
    add(
        "encoder.layer.*.attention.attention.query.weight",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        some,
    )
    add(
        "encoder.layer.*.attention.attention.query.bias",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads),),
        some,
    )
    add(
        "encoder.layer.*.attention.attention.key.weight",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        some,
    )
    add(
        "encoder.layer.*.attention.attention.key.bias",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads),),
        some,
    )
    add(
        "encoder.layer.*.attention.attention.value.weight",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        some,
    )
    add(
        "encoder.layer.*.attention.attention.value.bias",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads),),
        some,
    )
    add("encoder.layer.*.attention.output.dense.weight", "attention", (hidden_size, hidden_size), some)
    add("encoder.layer.*.attention.output.dense.bias", "attention", (hidden_size,), some)
    add("encoder.layer.*.attention.output.LayerNorm.weight", "norms", (hidden_size,), some)
    add("encoder.layer.*.attention.output.LayerNorm.bias", "norms", (hidden_size,), some)
    add("encoder.layer.*.intermediate_query.dense.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("encoder.layer.*.intermediate_query.dense.bias", "feed-forward", (intermediate_size,), some)
    add("encoder.layer.*.output_query.dense.weight", "other", (hidden_size, intermediate_size), some)
    add("encoder.layer.*.output_query.dense.bias", "other", (hidden_size,), some)
    add("encoder.layer.*.output_query.LayerNorm.weight", "norms", (hidden_size,), some)
    add("encoder.layer.*.output_query.LayerNorm.bias", "norms", (hidden_size,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if i0 % cross_attention_frequency == 0]
    if some:
        add(
            "encoder.layer.*.crossattention.attention.query.weight",
            "attention",
            (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
            some,
        )
        add(
            "encoder.layer.*.crossattention.attention.query.bias",
            "attention",
            (num_attention_heads * int(hidden_size / num_attention_heads),),
            some,
        )
        add(
            "encoder.layer.*.crossattention.attention.key.weight",
            "attention",
            (num_attention_heads * int(hidden_size / num_attention_heads), encoder_hidden_size),
            some,
        )
        add(
            "encoder.layer.*.crossattention.attention.key.bias",
            "attention",
            (num_attention_heads * int(hidden_size / num_attention_heads),),
            some,
        )
        add(
            "encoder.layer.*.crossattention.attention.value.weight",
            "attention",
            (num_attention_heads * int(hidden_size / num_attention_heads), encoder_hidden_size),
            some,
        )
        add(
            "encoder.layer.*.crossattention.attention.value.bias",
            "attention",
            (num_attention_heads * int(hidden_size / num_attention_heads),),
            some,
        )
        add("encoder.layer.*.crossattention.output.dense.weight", "attention", (hidden_size, hidden_size), some)
        add("encoder.layer.*.crossattention.output.dense.bias", "attention", (hidden_size,), some)
        add("encoder.layer.*.crossattention.output.LayerNorm.weight", "norms", (hidden_size,), some)
        add("encoder.layer.*.crossattention.output.LayerNorm.bias", "norms", (hidden_size,), some)
    if use_qformer_text_input:
        some = add.layers(num_hidden_layers)
        add("encoder.layer.*.intermediate.dense.weight", "feed-forward", (intermediate_size, hidden_size), some)
        add("encoder.layer.*.intermediate.dense.bias", "feed-forward", (intermediate_size,), some)
        add("encoder.layer.*.output.dense.weight", "feed-forward", (hidden_size, intermediate_size), some)
        add("encoder.layer.*.output.dense.bias", "feed-forward", (hidden_size,), some)
        add("encoder.layer.*.output.LayerNorm.weight", "norms", (hidden_size,), some)
        add("encoder.layer.*.output.LayerNorm.bias", "norms", (hidden_size,), some)
