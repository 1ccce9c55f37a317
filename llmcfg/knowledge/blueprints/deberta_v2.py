"""deberta-v2: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 150 random edits of it that
were not used to make this file.
"""

MAIN = "DebertaV2Model"


def DebertaV2Model(add, c):
    (
        attention_head_size,
        conv_groups,
        conv_kernel_size,
        embedding_size,
        hidden_size,
        intermediate_size,
        max_position_embeddings,
        max_relative_positions,
        norm_rel_ebd,
        num_attention_heads,
        num_hidden_layers,
        pos_att_type,
        position_biased_input,
        position_buckets,
        relative_attention,
        share_att_key,
        type_vocab_size,
        vocab_size,
        x,
    ) = add.read(
        c,
        "attention_head_size",
        "conv_groups",
        "conv_kernel_size",
        "embedding_size",
        "hidden_size",
        "intermediate_size",
        "max_position_embeddings",
        "max_relative_positions",
        "norm_rel_ebd",
        "num_attention_heads",
        "num_hidden_layers",
        "pos_att_type",
        "position_biased_input",
        "position_buckets",
        "relative_attention",
        "share_att_key",
        "type_vocab_size",
        "vocab_size",
        "x",
    )
    if embedding_size is None:
        add("embeddings.word_embeddings.weight", "embedding", (vocab_size, hidden_size))
    if embedding_size is not None:
        add("embeddings.word_embeddings.weight", "embedding", (vocab_size, embedding_size))
        add("embeddings.embed_proj.weight", "embedding", (hidden_size, embedding_size))
    if position_biased_input and embedding_size is None:
        add("embeddings.position_embeddings.weight", "embedding", (max_position_embeddings, hidden_size))
    if position_biased_input and embedding_size is not None:
        add("embeddings.position_embeddings.weight", "embedding", (max_position_embeddings, embedding_size))
    add("embeddings.LayerNorm.weight", "norms", (hidden_size,))
    add("embeddings.LayerNorm.bias", "norms", (hidden_size,))
    if attention_head_size is None:
        some = add.layers(num_hidden_layers)
        add(
            "encoder.layer.*.attention.self.query_proj.weight",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads), hidden_size),
            some,
        )
        add(
            "encoder.layer.*.attention.self.query_proj.bias",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads),),
            some,
        )
        add(
            "encoder.layer.*.attention.self.key_proj.weight",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads), hidden_size),
            some,
        )
        add(
            "encoder.layer.*.attention.self.key_proj.bias",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads),),
            some,
        )
        add(
            "encoder.layer.*.attention.self.value_proj.weight",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads), hidden_size),
            some,
        )
        add(
            "encoder.layer.*.attention.self.value_proj.bias",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads),),
            some,
        )
    if attention_head_size is not None:
        some = add.layers(num_hidden_layers)
        add(
            "encoder.layer.*.attention.self.query_proj.weight",
            "attention",
            (num_attention_heads * attention_head_size, hidden_size),
            some,
        )
        add(
            "encoder.layer.*.attention.self.query_proj.bias",
            "attention",
            (num_attention_heads * attention_head_size,),
            some,
        )
        add(
            "encoder.layer.*.attention.self.key_proj.weight",
            "attention",
            (num_attention_heads * attention_head_size, hidden_size),
            some,
        )
        add(
            "encoder.layer.*.attention.self.key_proj.bias",
            "attention",
            (num_attention_heads * attention_head_size,),
            some,
        )
        add(
            "encoder.layer.*.attention.self.value_proj.weight",
            "attention",
            (num_attention_heads * attention_head_size, hidden_size),
            some,
        )
        add(
            "encoder.layer.*.attention.self.value_proj.bias",
            "attention",
            (num_attention_heads * attention_head_size,),
            some,
        )
    some = add.layers(num_hidden_layers)
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
    if type_vocab_size > 0 and embedding_size is None:
        add("embeddings.token_type_embeddings.weight", "embedding", (type_vocab_size, hidden_size))
    if type_vocab_size > 0 and embedding_size is not None:
        add("embeddings.token_type_embeddings.weight", "embedding", (type_vocab_size, embedding_size))
    if relative_attention and (not position_buckets is None and position_buckets > 0):
        add("encoder.rel_embeddings.weight", "embedding", (position_buckets * 2, hidden_size))
    if (
        relative_attention
        and not (not position_buckets is None and position_buckets > 0)
        and max_relative_positions < 1
    ):
        add("encoder.rel_embeddings.weight", "embedding", (max_position_embeddings * 2, hidden_size))
    if (
        relative_attention
        and not (not position_buckets is None and position_buckets > 0)
        and max_relative_positions >= 1
    ):
        add("encoder.rel_embeddings.weight", "embedding", (max_relative_positions * 2, hidden_size))
    if (not conv_kernel_size is None and conv_kernel_size > 0) and conv_groups is None:
        add("encoder.conv.conv.weight", "ssm", (hidden_size, hidden_size, conv_kernel_size))
    if (not conv_kernel_size is None and conv_kernel_size > 0) and conv_groups is not None:
        add("encoder.conv.conv.weight", "ssm", (hidden_size, hidden_size // conv_groups, conv_kernel_size))
    if not conv_kernel_size is None and conv_kernel_size > 0:
        add("encoder.conv.conv.bias", "ssm", (hidden_size,))
        add("encoder.conv.LayerNorm.weight", "norms", (hidden_size,))
        add("encoder.conv.LayerNorm.bias", "norms", (hidden_size,))
    if "layer_norm" in [x.strip() for x in (norm_rel_ebd or "none").lower().split("|")]:
        add("encoder.LayerNorm.weight", "norms", (hidden_size,))
        add("encoder.LayerNorm.bias", "norms", (hidden_size,))
    if (
        (not pos_att_type is None and "p2c" in pos_att_type)
        and relative_attention
        and not share_att_key
        and attention_head_size is None
    ):
        some = add.layers(num_hidden_layers)
        add(
            "encoder.layer.*.attention.self.pos_query_proj.weight",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads), hidden_size),
            some,
        )
        add(
            "encoder.layer.*.attention.self.pos_query_proj.bias",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads),),
            some,
        )
    if (
        (not pos_att_type is None and "p2c" in pos_att_type)
        and relative_attention
        and not share_att_key
        and attention_head_size is not None
    ):
        some = add.layers(num_hidden_layers)
        add(
            "encoder.layer.*.attention.self.pos_query_proj.weight",
            "attention",
            (num_attention_heads * attention_head_size, hidden_size),
            some,
        )
        add(
            "encoder.layer.*.attention.self.pos_query_proj.bias",
            "attention",
            (num_attention_heads * attention_head_size,),
            some,
        )
    if (
        (not pos_att_type is None and "c2p" in pos_att_type)
        and relative_attention
        and not share_att_key
        and attention_head_size is None
    ):
        some = add.layers(num_hidden_layers)
        add(
            "encoder.layer.*.attention.self.pos_key_proj.weight",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads), hidden_size),
            some,
        )
        add(
            "encoder.layer.*.attention.self.pos_key_proj.bias",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads),),
            some,
        )
    if (
        (not pos_att_type is None and "c2p" in pos_att_type)
        and relative_attention
        and not share_att_key
        and attention_head_size is not None
    ):
        some = add.layers(num_hidden_layers)
        add(
            "encoder.layer.*.attention.self.pos_key_proj.weight",
            "attention",
            (num_attention_heads * attention_head_size, hidden_size),
            some,
        )
        add(
            "encoder.layer.*.attention.self.pos_key_proj.bias",
            "attention",
            (num_attention_heads * attention_head_size,),
            some,
        )


def DebertaV2ForMaskedLM(add, c):
    embedding_size, hidden_size, legacy, tie_word_embeddings, vocab_size = add.read(
        c, "embedding_size", "hidden_size", "legacy", "tie_word_embeddings", "vocab_size"
    )
    add.base("deberta.", DebertaV2Model, c)
    if legacy:
        add("cls.predictions.bias", "head", (vocab_size,))
    if legacy and embedding_size is None:
        add("cls.predictions.transform.dense.weight", "head", (hidden_size, hidden_size))
        add("cls.predictions.transform.dense.bias", "head", (hidden_size,))
        add("cls.predictions.transform.LayerNorm.weight", "head", (hidden_size,))
        add("cls.predictions.transform.LayerNorm.bias", "head", (hidden_size,))
    if legacy and embedding_size is not None:
        add("cls.predictions.transform.dense.weight", "head", (embedding_size, hidden_size))
        add("cls.predictions.transform.dense.bias", "head", (embedding_size,))
        add("cls.predictions.transform.LayerNorm.weight", "head", (embedding_size,))
        add("cls.predictions.transform.LayerNorm.bias", "head", (embedding_size,))
    if legacy and embedding_size is None and tie_word_embeddings:
        add.tied(
            "cls.predictions.decoder.weight",
            "head",
            "deberta.embeddings.word_embeddings.weight",
            (vocab_size, hidden_size),
        )
    if legacy and embedding_size is None and not tie_word_embeddings:
        add("cls.predictions.decoder.weight", "head", (vocab_size, hidden_size))
    if legacy and embedding_size is not None and tie_word_embeddings:
        add.tied(
            "cls.predictions.decoder.weight",
            "head",
            "deberta.embeddings.word_embeddings.weight",
            (vocab_size, embedding_size),
        )
    if legacy and embedding_size is not None and not tie_word_embeddings:
        add("cls.predictions.decoder.weight", "head", (vocab_size, embedding_size))
    if legacy and tie_word_embeddings:
        add.tied("cls.predictions.decoder.bias", "head", "cls.predictions.bias", (vocab_size,))
    if legacy and not tie_word_embeddings:
        add("cls.predictions.decoder.bias", "head", (vocab_size,))
    if not legacy:
        add("lm_predictions.lm_head.bias", "head", (vocab_size,))
        add("lm_predictions.lm_head.dense.weight", "head", (hidden_size, hidden_size))
        add("lm_predictions.lm_head.dense.bias", "head", (hidden_size,))
        add("lm_predictions.lm_head.LayerNorm.weight", "head", (hidden_size,))
        add("lm_predictions.lm_head.LayerNorm.bias", "head", (hidden_size,))


def DebertaV2ForSequenceClassification(add, c):
    hidden_size, num_labels, pooler_hidden_size = add.read(c, "hidden_size", "num_labels", "pooler_hidden_size")
    add.base("deberta.", DebertaV2Model, c)
    add("pooler.dense.weight", "other", (pooler_hidden_size, pooler_hidden_size))
    add("pooler.dense.bias", "other", (pooler_hidden_size,))
    add("classifier.weight", "head", (num_labels, hidden_size))
    add("classifier.bias", "head", (num_labels,))


def DebertaV2ForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("deberta.", DebertaV2Model, c)
    add("classifier.weight", "head", (num_labels, hidden_size))
    add("classifier.bias", "head", (num_labels,))


def DebertaV2ForQuestionAnswering(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("deberta.", DebertaV2Model, c)
    add("qa_outputs.weight", "head", (num_labels, hidden_size))
    add("qa_outputs.bias", "head", (num_labels,))
