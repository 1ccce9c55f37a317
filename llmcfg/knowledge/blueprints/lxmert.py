"""lxmert: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 40 random edits of it that
were not used to make this file.
"""

MAIN = "LxmertModel"


def LxmertModel(add, c):
    (
        hidden_size,
        intermediate_size,
        l_layers,
        max_position_embeddings,
        num_attention_heads,
        r_layers,
        type_vocab_size,
        visual_feat_dim,
        visual_pos_dim,
        vocab_size,
        x_layers,
    ) = add.read(
        c,
        "hidden_size",
        "intermediate_size",
        "l_layers",
        "max_position_embeddings",
        "num_attention_heads",
        "r_layers",
        "type_vocab_size",
        "visual_feat_dim",
        "visual_pos_dim",
        "vocab_size",
        "x_layers",
    )
    add("embeddings.word_embeddings.weight", "embedding", (vocab_size, hidden_size))
    add("embeddings.position_embeddings.weight", "embedding", (max_position_embeddings, hidden_size))
    add("embeddings.token_type_embeddings.weight", "embedding", (type_vocab_size, hidden_size))
    add("embeddings.LayerNorm.weight", "norms", (hidden_size,))
    add("embeddings.LayerNorm.bias", "norms", (hidden_size,))
    add("encoder.visn_fc.visn_fc.weight", "other", (hidden_size, visual_feat_dim))
    add("encoder.visn_fc.visn_fc.bias", "other", (hidden_size,))
    add("encoder.visn_fc.visn_layer_norm.weight", "norms", (hidden_size,))
    add("encoder.visn_fc.visn_layer_norm.bias", "norms", (hidden_size,))
    add("encoder.visn_fc.box_fc.weight", "other", (hidden_size, visual_pos_dim))
    add("encoder.visn_fc.box_fc.bias", "other", (hidden_size,))
    add("encoder.visn_fc.box_layer_norm.weight", "norms", (hidden_size,))
    add("encoder.visn_fc.box_layer_norm.bias", "norms", (hidden_size,))
    add("pooler.dense.weight", "other", (hidden_size, hidden_size))
    add("pooler.dense.bias", "other", (hidden_size,))
    some = add.layers(l_layers)
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
    some = add.layers(x_layers)
    add(
        "encoder.x_layers.*.visual_attention.att.query.weight",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        some,
    )
    add(
        "encoder.x_layers.*.visual_attention.att.query.bias",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads),),
        some,
    )
    add(
        "encoder.x_layers.*.visual_attention.att.key.weight",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        some,
    )
    add(
        "encoder.x_layers.*.visual_attention.att.key.bias",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads),),
        some,
    )
    add(
        "encoder.x_layers.*.visual_attention.att.value.weight",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        some,
    )
    add(
        "encoder.x_layers.*.visual_attention.att.value.bias",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads),),
        some,
    )
    add("encoder.x_layers.*.visual_attention.output.dense.weight", "attention", (hidden_size, hidden_size), some)
    add("encoder.x_layers.*.visual_attention.output.dense.bias", "attention", (hidden_size,), some)
    add("encoder.x_layers.*.visual_attention.output.LayerNorm.weight", "norms", (hidden_size,), some)
    add("encoder.x_layers.*.visual_attention.output.LayerNorm.bias", "norms", (hidden_size,), some)
    add(
        "encoder.x_layers.*.lang_self_att.self.query.weight",
        "other",
        (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        some,
    )
    add(
        "encoder.x_layers.*.lang_self_att.self.query.bias",
        "other",
        (num_attention_heads * int(hidden_size / num_attention_heads),),
        some,
    )
    add(
        "encoder.x_layers.*.lang_self_att.self.key.weight",
        "other",
        (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        some,
    )
    add(
        "encoder.x_layers.*.lang_self_att.self.key.bias",
        "other",
        (num_attention_heads * int(hidden_size / num_attention_heads),),
        some,
    )
    add(
        "encoder.x_layers.*.lang_self_att.self.value.weight",
        "other",
        (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        some,
    )
    add(
        "encoder.x_layers.*.lang_self_att.self.value.bias",
        "other",
        (num_attention_heads * int(hidden_size / num_attention_heads),),
        some,
    )
    add("encoder.x_layers.*.lang_self_att.output.dense.weight", "feed-forward", (hidden_size, hidden_size), some)
    add("encoder.x_layers.*.lang_self_att.output.dense.bias", "feed-forward", (hidden_size,), some)
    add("encoder.x_layers.*.lang_self_att.output.LayerNorm.weight", "norms", (hidden_size,), some)
    add("encoder.x_layers.*.lang_self_att.output.LayerNorm.bias", "norms", (hidden_size,), some)
    add(
        "encoder.x_layers.*.visn_self_att.self.query.weight",
        "other",
        (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        some,
    )
    add(
        "encoder.x_layers.*.visn_self_att.self.query.bias",
        "other",
        (num_attention_heads * int(hidden_size / num_attention_heads),),
        some,
    )
    add(
        "encoder.x_layers.*.visn_self_att.self.key.weight",
        "other",
        (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        some,
    )
    add(
        "encoder.x_layers.*.visn_self_att.self.key.bias",
        "other",
        (num_attention_heads * int(hidden_size / num_attention_heads),),
        some,
    )
    add(
        "encoder.x_layers.*.visn_self_att.self.value.weight",
        "other",
        (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        some,
    )
    add(
        "encoder.x_layers.*.visn_self_att.self.value.bias",
        "other",
        (num_attention_heads * int(hidden_size / num_attention_heads),),
        some,
    )
    add("encoder.x_layers.*.visn_self_att.output.dense.weight", "feed-forward", (hidden_size, hidden_size), some)
    add("encoder.x_layers.*.visn_self_att.output.dense.bias", "feed-forward", (hidden_size,), some)
    add("encoder.x_layers.*.visn_self_att.output.LayerNorm.weight", "norms", (hidden_size,), some)
    add("encoder.x_layers.*.visn_self_att.output.LayerNorm.bias", "norms", (hidden_size,), some)
    add("encoder.x_layers.*.lang_inter.dense.weight", "other", (intermediate_size, hidden_size), some)
    add("encoder.x_layers.*.lang_inter.dense.bias", "other", (intermediate_size,), some)
    add("encoder.x_layers.*.lang_output.dense.weight", "other", (hidden_size, intermediate_size), some)
    add("encoder.x_layers.*.lang_output.dense.bias", "other", (hidden_size,), some)
    add("encoder.x_layers.*.lang_output.LayerNorm.weight", "norms", (hidden_size,), some)
    add("encoder.x_layers.*.lang_output.LayerNorm.bias", "norms", (hidden_size,), some)
    add("encoder.x_layers.*.visn_inter.dense.weight", "other", (intermediate_size, hidden_size), some)
    add("encoder.x_layers.*.visn_inter.dense.bias", "other", (intermediate_size,), some)
    add("encoder.x_layers.*.visn_output.dense.weight", "other", (hidden_size, intermediate_size), some)
    add("encoder.x_layers.*.visn_output.dense.bias", "other", (hidden_size,), some)
    add("encoder.x_layers.*.visn_output.LayerNorm.weight", "norms", (hidden_size,), some)
    add("encoder.x_layers.*.visn_output.LayerNorm.bias", "norms", (hidden_size,), some)
    some = add.layers(r_layers)
    add(
        "encoder.r_layers.*.attention.self.query.weight",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        some,
    )
    add(
        "encoder.r_layers.*.attention.self.query.bias",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads),),
        some,
    )
    add(
        "encoder.r_layers.*.attention.self.key.weight",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        some,
    )
    add(
        "encoder.r_layers.*.attention.self.key.bias",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads),),
        some,
    )
    add(
        "encoder.r_layers.*.attention.self.value.weight",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size),
        some,
    )
    add(
        "encoder.r_layers.*.attention.self.value.bias",
        "attention",
        (num_attention_heads * int(hidden_size / num_attention_heads),),
        some,
    )
    add("encoder.r_layers.*.attention.output.dense.weight", "attention", (hidden_size, hidden_size), some)
    add("encoder.r_layers.*.attention.output.dense.bias", "attention", (hidden_size,), some)
    add("encoder.r_layers.*.attention.output.LayerNorm.weight", "norms", (hidden_size,), some)
    add("encoder.r_layers.*.attention.output.LayerNorm.bias", "norms", (hidden_size,), some)
    add("encoder.r_layers.*.intermediate.dense.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("encoder.r_layers.*.intermediate.dense.bias", "feed-forward", (intermediate_size,), some)
    add("encoder.r_layers.*.output.dense.weight", "feed-forward", (hidden_size, intermediate_size), some)
    add("encoder.r_layers.*.output.dense.bias", "feed-forward", (hidden_size,), some)
    add("encoder.r_layers.*.output.LayerNorm.weight", "norms", (hidden_size,), some)
    add("encoder.r_layers.*.output.LayerNorm.bias", "norms", (hidden_size,), some)


def LxmertForPreTraining(add, c):
    (
        hidden_size,
        num_attr_labels,
        num_object_labels,
        num_qa_labels,
        task_obj_predict,
        task_qa,
        tie_word_embeddings,
        visual_attr_loss,
        visual_feat_dim,
        visual_feat_loss,
        visual_obj_loss,
        vocab_size,
    ) = add.read(
        c,
        "hidden_size",
        "num_attr_labels",
        "num_object_labels",
        "num_qa_labels",
        "task_obj_predict",
        "task_qa",
        "tie_word_embeddings",
        "visual_attr_loss",
        "visual_feat_dim",
        "visual_feat_loss",
        "visual_obj_loss",
        "vocab_size",
    )
    add.base("lxmert.", LxmertModel, c)
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
            "lxmert.embeddings.word_embeddings.weight",
            (vocab_size, hidden_size),
        )
    if not tie_word_embeddings:
        add("cls.predictions.decoder.weight", "head", (vocab_size, hidden_size))
    if task_obj_predict:
        add("obj_predict_head.transform.dense.weight", "other", (hidden_size, hidden_size))
        add("obj_predict_head.transform.dense.bias", "other", (hidden_size,))
        add("obj_predict_head.transform.LayerNorm.weight", "norms", (hidden_size,))
        add("obj_predict_head.transform.LayerNorm.bias", "norms", (hidden_size,))
    if visual_obj_loss and task_obj_predict:
        add("obj_predict_head.decoder_dict.obj.weight", "other", (num_object_labels, hidden_size))
        add("obj_predict_head.decoder_dict.obj.bias", "other", (num_object_labels,))
    if task_obj_predict and visual_attr_loss:
        add("obj_predict_head.decoder_dict.attr.weight", "other", (num_attr_labels, hidden_size))
        add("obj_predict_head.decoder_dict.attr.bias", "other", (num_attr_labels,))
    if visual_feat_loss and task_obj_predict:
        add("obj_predict_head.decoder_dict.feat.weight", "other", (visual_feat_dim, hidden_size))
        add("obj_predict_head.decoder_dict.feat.bias", "other", (visual_feat_dim,))
    if task_qa:
        add("answer_head.logit_fc.0.weight", "other", (hidden_size * 2, hidden_size))
        add("answer_head.logit_fc.0.bias", "other", (hidden_size * 2,))
        add("answer_head.logit_fc.2.weight", "other", (hidden_size * 2,))
        add("answer_head.logit_fc.2.bias", "other", (hidden_size * 2,))
        add("answer_head.logit_fc.3.weight", "other", (num_qa_labels, hidden_size * 2))
        add("answer_head.logit_fc.3.bias", "other", (num_qa_labels,))


def LxmertForQuestionAnswering(add, c):
    hidden_size, num_qa_labels = add.read(c, "hidden_size", "num_qa_labels")
    add.base("lxmert.", LxmertModel, c)
    add("answer_head.logit_fc.0.weight", "other", (hidden_size * 2, hidden_size))
    add("answer_head.logit_fc.0.bias", "other", (hidden_size * 2,))
    add("answer_head.logit_fc.2.weight", "other", (hidden_size * 2,))
    add("answer_head.logit_fc.2.bias", "other", (hidden_size * 2,))
    add("answer_head.logit_fc.3.weight", "other", (num_qa_labels, hidden_size * 2))
    add("answer_head.logit_fc.3.bias", "other", (num_qa_labels,))
