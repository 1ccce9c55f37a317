"""layoutlmv3: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "LayoutLMv3Model"


def LayoutLMv3Model(add, c):
    (
        coordinate_size,
        has_relative_attention_bias,
        has_spatial_attention_bias,
        hidden_size,
        input_size,
        intermediate_size,
        max_2d_position_embeddings,
        max_position_embeddings,
        num_attention_heads,
        num_channels,
        num_hidden_layers,
        patch_size,
        rel_2d_pos_bins,
        rel_pos_bins,
        shape_size,
        text_embed,
        type_vocab_size,
        visual_embed,
        vocab_size,
    ) = add.read(
        c,
        "coordinate_size",
        "has_relative_attention_bias",
        "has_spatial_attention_bias",
        "hidden_size",
        "input_size",
        "intermediate_size",
        "max_2d_position_embeddings",
        "max_position_embeddings",
        "num_attention_heads",
        "num_channels",
        "num_hidden_layers",
        "patch_size",
        "rel_2d_pos_bins",
        "rel_pos_bins",
        "shape_size",
        "text_embed",
        "type_vocab_size",
        "visual_embed",
        "vocab_size",
    )
    if visual_embed:
        add("cls_token", "other", (1, 1, hidden_size))
        add("pos_embed", "embedding", (1, int(input_size / patch_size) * int(input_size / patch_size) + 1, hidden_size))
        add("patch_embed.proj.weight", "vision", (hidden_size, num_channels, patch_size, patch_size))
        add("patch_embed.proj.bias", "vision", (hidden_size,))
        add("LayerNorm.weight", "norms", (hidden_size,))
        add("LayerNorm.bias", "norms", (hidden_size,))
        add("norm.weight", "norms", (hidden_size,))
        add("norm.bias", "norms", (hidden_size,))
    if text_embed:
        add("embeddings.word_embeddings.weight", "embedding", (vocab_size, hidden_size))
        add("embeddings.token_type_embeddings.weight", "embedding", (type_vocab_size, hidden_size))
        add("embeddings.LayerNorm.weight", "norms", (hidden_size,))
        add("embeddings.LayerNorm.bias", "norms", (hidden_size,))
        add("embeddings.position_embeddings.weight", "embedding", (max_position_embeddings, hidden_size))
        add("embeddings.x_position_embeddings.weight", "embedding", (max_2d_position_embeddings, coordinate_size))
        add("embeddings.y_position_embeddings.weight", "embedding", (max_2d_position_embeddings, coordinate_size))
        add("embeddings.h_position_embeddings.weight", "embedding", (max_2d_position_embeddings, shape_size))
        add("embeddings.w_position_embeddings.weight", "embedding", (max_2d_position_embeddings, shape_size))
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
    if has_relative_attention_bias:
        add("encoder.rel_pos_bias.weight", "other", (num_attention_heads, rel_pos_bins))
    if has_spatial_attention_bias:
        add("encoder.rel_pos_x_bias.weight", "other", (num_attention_heads, rel_2d_pos_bins))
        add("encoder.rel_pos_y_bias.weight", "other", (num_attention_heads, rel_2d_pos_bins))


def LayoutLMv3ForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("layoutlmv3.", LayoutLMv3Model, c)
    add("classifier.dense.weight", "head", (hidden_size, hidden_size))
    add("classifier.dense.bias", "head", (hidden_size,))
    add("classifier.out_proj.weight", "head", (num_labels, hidden_size))
    add("classifier.out_proj.bias", "head", (num_labels,))


def LayoutLMv3ForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("layoutlmv3.", LayoutLMv3Model, c)
    add("classifier.weight", "head", (num_labels, hidden_size))
    add("classifier.bias", "head", (num_labels,))


def LayoutLMv3ForQuestionAnswering(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("layoutlmv3.", LayoutLMv3Model, c)
    add("qa_outputs.dense.weight", "head", (hidden_size, hidden_size))
    add("qa_outputs.dense.bias", "head", (hidden_size,))
    add("qa_outputs.out_proj.weight", "head", (num_labels, hidden_size))
    add("qa_outputs.out_proj.bias", "head", (num_labels,))
