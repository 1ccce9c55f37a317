"""rembert: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "RemBertForMaskedLM"


def RemBertModel(add, c):
    (
        add_cross_attention,
        hidden_size,
        input_embedding_size,
        intermediate_size,
        max_position_embeddings,
        num_attention_heads,
        num_hidden_layers,
        type_vocab_size,
        vocab_size,
    ) = add.read(
        c,
        "add_cross_attention",
        "hidden_size",
        "input_embedding_size",
        "intermediate_size",
        "max_position_embeddings",
        "num_attention_heads",
        "num_hidden_layers",
        "type_vocab_size",
        "vocab_size",
    )
    add("embeddings.word_embeddings.weight", "embedding", (vocab_size, input_embedding_size))
    add("embeddings.position_embeddings.weight", "embedding", (max_position_embeddings, input_embedding_size))
    add("embeddings.token_type_embeddings.weight", "embedding", (type_vocab_size, input_embedding_size))
    add("embeddings.LayerNorm.weight", "norms", (input_embedding_size,))
    add("embeddings.LayerNorm.bias", "norms", (input_embedding_size,))
    add("encoder.embedding_hidden_mapping_in.weight", "embedding", (hidden_size, input_embedding_size))
    add("encoder.embedding_hidden_mapping_in.bias", "embedding", (hidden_size,))
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
    if add_cross_attention:
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
            (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
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
            (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
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


def RemBertForMaskedLM(add, c):
    hidden_size, output_embedding_size, vocab_size = add.read(c, "hidden_size", "output_embedding_size", "vocab_size")
    add.base("rembert.", RemBertModel, c, "pooler.")
    add("cls.predictions.dense.weight", "head", (output_embedding_size, hidden_size))
    add("cls.predictions.dense.bias", "head", (output_embedding_size,))
    add("cls.predictions.decoder.weight", "head", (vocab_size, output_embedding_size))
    add("cls.predictions.decoder.bias", "head", (vocab_size,))
    add("cls.predictions.LayerNorm.weight", "head", (output_embedding_size,))
    add("cls.predictions.LayerNorm.bias", "head", (output_embedding_size,))


def RemBertForCausalLM(add, c):
    hidden_size, output_embedding_size, vocab_size = add.read(c, "hidden_size", "output_embedding_size", "vocab_size")
    add.base("rembert.", RemBertModel, c, "pooler.")
    add("cls.predictions.dense.weight", "head", (output_embedding_size, hidden_size))
    add("cls.predictions.dense.bias", "head", (output_embedding_size,))
    add("cls.predictions.decoder.weight", "head", (vocab_size, output_embedding_size))
    add("cls.predictions.decoder.bias", "head", (vocab_size,))
    add("cls.predictions.LayerNorm.weight", "head", (output_embedding_size,))
    add("cls.predictions.LayerNorm.bias", "head", (output_embedding_size,))


def RemBertForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("rembert.", RemBertModel, c)
    add("classifier.weight", "head", (num_labels, hidden_size))
    add("classifier.bias", "head", (num_labels,))


def RemBertForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("rembert.", RemBertModel, c, "pooler.")
    add("classifier.weight", "head", (num_labels, hidden_size))
    add("classifier.bias", "head", (num_labels,))


def RemBertForQuestionAnswering(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("rembert.", RemBertModel, c, "pooler.")
    add("qa_outputs.weight", "head", (num_labels, hidden_size))
    add("qa_outputs.bias", "head", (num_labels,))
