"""visual_bert: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 40 random edits of it that
were not used to make this file.
"""

MAIN = "VisualBertModel"


def VisualBertModel(add, c):
    (
        bypass_transformer,
        hidden_size,
        intermediate_size,
        max_position_embeddings,
        num_attention_heads,
        num_hidden_layers,
        type_vocab_size,
        visual_embedding_dim,
        vocab_size,
    ) = add.read(
        c,
        "bypass_transformer",
        "hidden_size",
        "intermediate_size",
        "max_position_embeddings",
        "num_attention_heads",
        "num_hidden_layers",
        "type_vocab_size",
        "visual_embedding_dim",
        "vocab_size",
    )
    add("embeddings.word_embeddings.weight", "embedding", (vocab_size, hidden_size))
    add("embeddings.position_embeddings.weight", "embedding", (max_position_embeddings, hidden_size))
    add("embeddings.token_type_embeddings.weight", "embedding", (type_vocab_size, hidden_size))
    add("embeddings.LayerNorm.weight", "norms", (hidden_size,))
    add("embeddings.LayerNorm.bias", "norms", (hidden_size,))
    add("embeddings.visual_token_type_embeddings.weight", "embedding", (type_vocab_size, hidden_size))
    add("embeddings.visual_position_embeddings.weight", "embedding", (max_position_embeddings, hidden_size))
    add("embeddings.visual_projection.weight", "embedding", (hidden_size, visual_embedding_dim))
    add("embeddings.visual_projection.bias", "embedding", (hidden_size,))
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
    if bypass_transformer:
        add(
            "additional_layer.attention.self.query.weight",
            "attention",
            (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        )
        add(
            "additional_layer.attention.self.query.bias",
            "attention",
            (num_attention_heads * int(hidden_size / num_attention_heads),),
        )
        add(
            "additional_layer.attention.self.key.weight",
            "attention",
            (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        )
        add(
            "additional_layer.attention.self.key.bias",
            "attention",
            (num_attention_heads * int(hidden_size / num_attention_heads),),
        )
        add(
            "additional_layer.attention.self.value.weight",
            "attention",
            (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        )
        add(
            "additional_layer.attention.self.value.bias",
            "attention",
            (num_attention_heads * int(hidden_size / num_attention_heads),),
        )
        add("additional_layer.attention.output.dense.weight", "attention", (hidden_size, hidden_size))
        add("additional_layer.attention.output.dense.bias", "attention", (hidden_size,))
        add("additional_layer.attention.output.LayerNorm.weight", "norms", (hidden_size,))
        add("additional_layer.attention.output.LayerNorm.bias", "norms", (hidden_size,))
        add("additional_layer.intermediate.dense.weight", "feed-forward", (intermediate_size, hidden_size))
        add("additional_layer.intermediate.dense.bias", "feed-forward", (intermediate_size,))
        add("additional_layer.output.dense.weight", "feed-forward", (hidden_size, intermediate_size))
        add("additional_layer.output.dense.bias", "feed-forward", (hidden_size,))
        add("additional_layer.output.LayerNorm.weight", "norms", (hidden_size,))
        add("additional_layer.output.LayerNorm.bias", "norms", (hidden_size,))


def VisualBertForPreTraining(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("visual_bert.", VisualBertModel, c)
    add("cls.predictions.bias", "head", (vocab_size,))
    add("cls.predictions.transform.dense.weight", "head", (hidden_size, hidden_size))
    add("cls.predictions.transform.dense.bias", "head", (hidden_size,))
    add("cls.predictions.transform.LayerNorm.weight", "head", (hidden_size,))
    add("cls.predictions.transform.LayerNorm.bias", "head", (hidden_size,))
    add("cls.seq_relationship.weight", "head", (2, hidden_size))
    add("cls.seq_relationship.bias", "head", (2,))
    if tie_word_embeddings:
        add.tied(
            "cls.predictions.decoder.weight",
            "head",
            "visual_bert.embeddings.word_embeddings.weight",
            (vocab_size, hidden_size),
        )
        add.tied("cls.predictions.decoder.bias", "head", "cls.predictions.bias", (vocab_size,))
    if not tie_word_embeddings:
        add("cls.predictions.decoder.weight", "head", (vocab_size, hidden_size))
        add("cls.predictions.decoder.bias", "head", (vocab_size,))


def VisualBertForMultipleChoice(add, c):
    (hidden_size,) = add.read(c, "hidden_size")
    add.base("visual_bert.", VisualBertModel, c)
    add("cls.weight", "head", (1, hidden_size))
    add("cls.bias", "head", (1,))


def VisualBertForQuestionAnswering(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("visual_bert.", VisualBertModel, c)
    add("cls.weight", "head", (num_labels, hidden_size))
    add("cls.bias", "head", (num_labels,))


def VisualBertForRegionToPhraseAlignment(add, c):
    hidden_size, num_attention_heads, tie_word_embeddings, vocab_size = add.read(
        c, "hidden_size", "num_attention_heads", "tie_word_embeddings", "vocab_size"
    )
    add.base("visual_bert.", VisualBertModel, c)
    add("cls.predictions.bias", "head", (vocab_size,))
    add("cls.predictions.transform.dense.weight", "head", (hidden_size, hidden_size))
    add("cls.predictions.transform.dense.bias", "head", (hidden_size,))
    add("cls.predictions.transform.LayerNorm.weight", "head", (hidden_size,))
    add("cls.predictions.transform.LayerNorm.bias", "head", (hidden_size,))
    add("cls.seq_relationship.weight", "head", (2, hidden_size))
    add("cls.seq_relationship.bias", "head", (2,))
    add("attention.query.weight", "attention", (int(hidden_size / num_attention_heads), hidden_size))
    add("attention.query.bias", "attention", (int(hidden_size / num_attention_heads),))
    add("attention.key.weight", "attention", (int(hidden_size / num_attention_heads), hidden_size))
    add("attention.key.bias", "attention", (int(hidden_size / num_attention_heads),))
    add("attention.value.weight", "attention", (int(hidden_size / num_attention_heads), hidden_size))
    add("attention.value.bias", "attention", (int(hidden_size / num_attention_heads),))
    if tie_word_embeddings:
        add.tied(
            "cls.predictions.decoder.weight",
            "head",
            "visual_bert.embeddings.word_embeddings.weight",
            (vocab_size, hidden_size),
        )
        add.tied("cls.predictions.decoder.bias", "head", "cls.predictions.bias", (vocab_size,))
    if not tie_word_embeddings:
        add("cls.predictions.decoder.weight", "head", (vocab_size, hidden_size))
        add("cls.predictions.decoder.bias", "head", (vocab_size,))


def VisualBertForVisualReasoning(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("visual_bert.", VisualBertModel, c)
    add("cls.weight", "head", (num_labels, hidden_size))
    add("cls.bias", "head", (num_labels,))
