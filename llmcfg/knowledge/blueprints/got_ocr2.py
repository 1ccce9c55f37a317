"""got_ocr2: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "GotOcr2ForConditionalGeneration"


def GotOcr2Model(add, c):
    text_config, vision_config = add.read(c, "text_config", "vision_config")
    (text_config__hidden_size,) = add.read(text_config, "hidden_size")
    (
        vision_config__global_attn_indexes,
        vision_config__hidden_size,
        vision_config__image_size,
        vision_config__mlp_dim,
        vision_config__num_attention_heads,
        vision_config__num_channels,
        vision_config__num_hidden_layers,
        vision_config__output_channels,
        vision_config__patch_size,
        vision_config__qkv_bias,
        vision_config__use_abs_pos,
        vision_config__use_rel_pos,
        vision_config__window_size,
    ) = add.read(
        vision_config,
        "global_attn_indexes",
        "hidden_size",
        "image_size",
        "mlp_dim",
        "num_attention_heads",
        "num_channels",
        "num_hidden_layers",
        "output_channels",
        "patch_size",
        "qkv_bias",
        "use_abs_pos",
        "use_rel_pos",
        "window_size",
    )
    add.part("language_model", text_config, "base")
    add(
        "vision_tower.patch_embed.projection.weight",
        "vision",
        (vision_config__hidden_size, vision_config__num_channels, vision_config__patch_size, vision_config__patch_size),
    )
    add("vision_tower.patch_embed.projection.bias", "vision", (vision_config__hidden_size,))
    add("vision_tower.neck.conv1.weight", "vision", (vision_config__output_channels, vision_config__hidden_size, 1, 1))
    add("vision_tower.neck.layer_norm1.weight", "vision", (vision_config__output_channels,))
    add("vision_tower.neck.layer_norm1.bias", "vision", (vision_config__output_channels,))
    add(
        "vision_tower.neck.conv2.weight",
        "vision",
        (vision_config__output_channels, vision_config__output_channels, 3, 3),
    )
    add("vision_tower.neck.layer_norm2.weight", "vision", (vision_config__output_channels,))
    add("vision_tower.neck.layer_norm2.bias", "vision", (vision_config__output_channels,))
    add(
        "multi_modal_projector.conv_upsampler1.weight",
        "vision",
        (vision_config__output_channels * 2, vision_config__output_channels, 3, 3),
    )
    add(
        "multi_modal_projector.conv_upsampler2.weight",
        "vision",
        (text_config__hidden_size, vision_config__output_channels * 2, 3, 3),
    )
    add(
        "multi_modal_projector.multimodal_projector.weight",
        "vision",
        (text_config__hidden_size, text_config__hidden_size),
    )
    add("multi_modal_projector.multimodal_projector.bias", "vision", (text_config__hidden_size,))
    if vision_config__use_abs_pos:
        add(
            "vision_tower.pos_embed",
            "vision",
            (
                1,
                vision_config__image_size // vision_config__patch_size,
                vision_config__image_size // vision_config__patch_size,
                vision_config__hidden_size,
            ),
        )
    some = add.layers(vision_config__num_hidden_layers)
    add("vision_tower.layers.*.layer_norm1.weight", "vision", (vision_config__hidden_size,), some)
    add("vision_tower.layers.*.layer_norm1.bias", "vision", (vision_config__hidden_size,), some)
    add(
        "vision_tower.layers.*.attn.qkv.weight",
        "vision",
        (vision_config__hidden_size * 3, vision_config__hidden_size),
        some,
    )
    add(
        "vision_tower.layers.*.attn.proj.weight",
        "vision",
        (vision_config__hidden_size, vision_config__hidden_size),
        some,
    )
    add("vision_tower.layers.*.attn.proj.bias", "vision", (vision_config__hidden_size,), some)
    add("vision_tower.layers.*.layer_norm2.weight", "vision", (vision_config__hidden_size,), some)
    add("vision_tower.layers.*.layer_norm2.bias", "vision", (vision_config__hidden_size,), some)
    add("vision_tower.layers.*.mlp.lin1.weight", "vision", (vision_config__mlp_dim, vision_config__hidden_size), some)
    add("vision_tower.layers.*.mlp.lin1.bias", "vision", (vision_config__mlp_dim,), some)
    add("vision_tower.layers.*.mlp.lin2.weight", "vision", (vision_config__hidden_size, vision_config__mlp_dim), some)
    add("vision_tower.layers.*.mlp.lin2.bias", "vision", (vision_config__hidden_size,), some)
    if vision_config__use_rel_pos:
        some = [
            i0
            for i0 in add.layers(vision_config__num_hidden_layers)
            if (i0 in vision_config__global_attn_indexes or vision_config__window_size == 0)
        ]
        if some:
            add(
                "vision_tower.layers.*.attn.rel_pos_h",
                "vision",
                (
                    2 * (vision_config__image_size // vision_config__patch_size) - 1,
                    vision_config__hidden_size // vision_config__num_attention_heads,
                ),
                some,
            )
            add(
                "vision_tower.layers.*.attn.rel_pos_w",
                "vision",
                (
                    2 * (vision_config__image_size // vision_config__patch_size) - 1,
                    vision_config__hidden_size // vision_config__num_attention_heads,
                ),
                some,
            )
    if vision_config__use_rel_pos:
        some = [
            i0
            for i0 in add.layers(vision_config__num_hidden_layers)
            if i0 not in vision_config__global_attn_indexes and vision_config__window_size != 0
        ]
        if some:
            add(
                "vision_tower.layers.*.attn.rel_pos_h",
                "vision",
                (2 * vision_config__window_size - 1, vision_config__hidden_size // vision_config__num_attention_heads),
                some,
            )
            add(
                "vision_tower.layers.*.attn.rel_pos_w",
                "vision",
                (2 * vision_config__window_size - 1, vision_config__hidden_size // vision_config__num_attention_heads),
                some,
            )
    if vision_config__qkv_bias:
        add(
            "vision_tower.layers.*.attn.qkv.bias",
            "vision",
            (vision_config__hidden_size * 3,),
            add.layers(vision_config__num_hidden_layers),
        )


def GotOcr2ForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, "text_config", "tie_word_embeddings")
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, "hidden_size", "vocab_size")
    add.base("model.", GotOcr2Model, c)
    if tie_word_embeddings:
        add.tied(
            "lm_head.weight",
            "head",
            "model.language_model.embed_tokens.weight",
            (text_config__vocab_size, text_config__hidden_size),
        )
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (text_config__vocab_size, text_config__hidden_size))
