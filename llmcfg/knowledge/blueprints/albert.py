"""albert: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "AlbertForMaskedLM"


def AlbertModel(add, c):
    (
        embedding_size,
        hidden_size,
        inner_group_num,
        intermediate_size,
        max_position_embeddings,
        num_attention_heads,
        num_hidden_groups,
        type_vocab_size,
        vocab_size,
    ) = add.read(
        c,
        "embedding_size",
        "hidden_size",
        "inner_group_num",
        "intermediate_size",
        "max_position_embeddings",
        "num_attention_heads",
        "num_hidden_groups",
        "type_vocab_size",
        "vocab_size",
    )
    add("embeddings.word_embeddings.weight", "embedding", (vocab_size, embedding_size))
    add("embeddings.position_embeddings.weight", "embedding", (max_position_embeddings, embedding_size))
    add("embeddings.token_type_embeddings.weight", "embedding", (type_vocab_size, embedding_size))
    add("embeddings.LayerNorm.weight", "norms", (embedding_size,))
    add("embeddings.LayerNorm.bias", "norms", (embedding_size,))
    add("encoder.embedding_hidden_mapping_in.weight", "embedding", (hidden_size, embedding_size))
    add("encoder.embedding_hidden_mapping_in.bias", "embedding", (hidden_size,))
    add("pooler.weight", "other", (hidden_size, hidden_size))
    add("pooler.bias", "other", (hidden_size,))
    some = add.layers(num_hidden_groups)
    some1 = add.layers(inner_group_num)
    add(
        "encoder.albert_layer_groups.*.albert_layers.*.full_layer_layer_norm.weight",
        "norms",
        (hidden_size,),
        some,
        some1,
    )
    add(
        "encoder.albert_layer_groups.*.albert_layers.*.full_layer_layer_norm.bias", "norms", (hidden_size,), some, some1
    )
    add(
        "encoder.albert_layer_groups.*.albert_layers.*.attention.query.weight",
        "attention",
        (num_attention_heads * (hidden_size // num_attention_heads), hidden_size),
        some,
        some1,
    )
    add(
        "encoder.albert_layer_groups.*.albert_layers.*.attention.query.bias",
        "attention",
        (num_attention_heads * (hidden_size // num_attention_heads),),
        some,
        some1,
    )
    add(
        "encoder.albert_layer_groups.*.albert_layers.*.attention.key.weight",
        "attention",
        (num_attention_heads * (hidden_size // num_attention_heads), hidden_size),
        some,
        some1,
    )
    add(
        "encoder.albert_layer_groups.*.albert_layers.*.attention.key.bias",
        "attention",
        (num_attention_heads * (hidden_size // num_attention_heads),),
        some,
        some1,
    )
    add(
        "encoder.albert_layer_groups.*.albert_layers.*.attention.value.weight",
        "attention",
        (num_attention_heads * (hidden_size // num_attention_heads), hidden_size),
        some,
        some1,
    )
    add(
        "encoder.albert_layer_groups.*.albert_layers.*.attention.value.bias",
        "attention",
        (num_attention_heads * (hidden_size // num_attention_heads),),
        some,
        some1,
    )
    add(
        "encoder.albert_layer_groups.*.albert_layers.*.attention.dense.weight",
        "attention",
        (hidden_size, hidden_size),
        some,
        some1,
    )
    add("encoder.albert_layer_groups.*.albert_layers.*.attention.dense.bias", "attention", (hidden_size,), some, some1)
    add(
        "encoder.albert_layer_groups.*.albert_layers.*.attention.LayerNorm.weight", "norms", (hidden_size,), some, some1
    )
    add("encoder.albert_layer_groups.*.albert_layers.*.attention.LayerNorm.bias", "norms", (hidden_size,), some, some1)
    add(
        "encoder.albert_layer_groups.*.albert_layers.*.ffn.weight",
        "feed-forward",
        (intermediate_size, hidden_size),
        some,
        some1,
    )
    add("encoder.albert_layer_groups.*.albert_layers.*.ffn.bias", "feed-forward", (intermediate_size,), some, some1)
    add(
        "encoder.albert_layer_groups.*.albert_layers.*.ffn_output.weight",
        "feed-forward",
        (hidden_size, intermediate_size),
        some,
        some1,
    )
    add("encoder.albert_layer_groups.*.albert_layers.*.ffn_output.bias", "feed-forward", (hidden_size,), some, some1)


def AlbertForMaskedLM(add, c):
    embedding_size, hidden_size, tie_word_embeddings, vocab_size = add.read(
        c, "embedding_size", "hidden_size", "tie_word_embeddings", "vocab_size"
    )
    add.base("albert.", AlbertModel, c, "pooler.")
    add("predictions.bias", "other", (vocab_size,))
    add("predictions.LayerNorm.weight", "norms", (embedding_size,))
    add("predictions.LayerNorm.bias", "norms", (embedding_size,))
    add("predictions.dense.weight", "other", (embedding_size, hidden_size))
    add("predictions.dense.bias", "other", (embedding_size,))
    if tie_word_embeddings:
        add.tied(
            "predictions.decoder.weight",
            "other",
            "albert.embeddings.word_embeddings.weight",
            (vocab_size, embedding_size),
        )
        add.tied("predictions.decoder.bias", "other", "predictions.bias", (vocab_size,))
    if not tie_word_embeddings:
        add("predictions.decoder.weight", "other", (vocab_size, embedding_size))
        add("predictions.decoder.bias", "other", (vocab_size,))


def AlbertForPreTraining(add, c):
    embedding_size, hidden_size, num_labels, tie_word_embeddings, vocab_size = add.read(
        c, "embedding_size", "hidden_size", "num_labels", "tie_word_embeddings", "vocab_size"
    )
    add.base("albert.", AlbertModel, c)
    add("predictions.bias", "other", (vocab_size,))
    add("predictions.LayerNorm.weight", "norms", (embedding_size,))
    add("predictions.LayerNorm.bias", "norms", (embedding_size,))
    add("predictions.dense.weight", "other", (embedding_size, hidden_size))
    add("predictions.dense.bias", "other", (embedding_size,))
    add("sop_classifier.classifier.weight", "head", (num_labels, hidden_size))
    add("sop_classifier.classifier.bias", "head", (num_labels,))
    if tie_word_embeddings:
        add.tied(
            "predictions.decoder.weight",
            "other",
            "albert.embeddings.word_embeddings.weight",
            (vocab_size, embedding_size),
        )
        add.tied("predictions.decoder.bias", "other", "predictions.bias", (vocab_size,))
    if not tie_word_embeddings:
        add("predictions.decoder.weight", "other", (vocab_size, embedding_size))
        add("predictions.decoder.bias", "other", (vocab_size,))


def AlbertForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("albert.", AlbertModel, c)
    add("classifier.weight", "head", (num_labels, hidden_size))
    add("classifier.bias", "head", (num_labels,))


def AlbertForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("albert.", AlbertModel, c, "pooler.")
    add("classifier.weight", "head", (num_labels, hidden_size))
    add("classifier.bias", "head", (num_labels,))


def AlbertForQuestionAnswering(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("albert.", AlbertModel, c, "pooler.")
    add("qa_outputs.weight", "head", (num_labels, hidden_size))
    add("qa_outputs.bias", "head", (num_labels,))
