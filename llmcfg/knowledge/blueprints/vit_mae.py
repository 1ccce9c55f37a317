"""vit_mae: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 40 random edits of it that
were not used to make this file.
"""

MAIN = "ViTMAEModel"


def ViTMAEModel(add, c):
    (
        head_dim,
        hidden_size,
        image_size,
        intermediate_size,
        num_attention_heads,
        num_channels,
        num_hidden_layers,
        patch_size,
        qkv_bias,
    ) = add.read(
        c,
        "head_dim",
        "hidden_size",
        "image_size",
        "intermediate_size",
        "num_attention_heads",
        "num_channels",
        "num_hidden_layers",
        "patch_size",
        "qkv_bias",
    )
    add("embeddings.cls_token", "embedding", (1, 1, hidden_size))
    add(
        "embeddings.position_embeddings",
        "embedding",
        (1, image_size // patch_size * (image_size // patch_size) + 1, hidden_size),
    )
    add("embeddings.patch_embeddings.projection.weight", "vision", (hidden_size, num_channels, patch_size, patch_size))
    add("embeddings.patch_embeddings.projection.bias", "vision", (hidden_size,))
    add("layernorm.weight", "norms", (hidden_size,))
    add("layernorm.bias", "norms", (hidden_size,))
    if head_dim is None:
        some = add.layers(num_hidden_layers)
        add(
            "layers.*.attention.q_proj.weight",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads), hidden_size),
            some,
        )
        add(
            "layers.*.attention.k_proj.weight",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads), hidden_size),
            some,
        )
        add(
            "layers.*.attention.v_proj.weight",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads), hidden_size),
            some,
        )
        add(
            "layers.*.attention.o_proj.weight",
            "attention",
            (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)),
            some,
        )
    if head_dim is not None:
        some = add.layers(num_hidden_layers)
        add("layers.*.attention.q_proj.weight", "attention", (num_attention_heads * head_dim, hidden_size), some)
        add("layers.*.attention.k_proj.weight", "attention", (num_attention_heads * head_dim, hidden_size), some)
        add("layers.*.attention.v_proj.weight", "attention", (num_attention_heads * head_dim, hidden_size), some)
        add("layers.*.attention.o_proj.weight", "attention", (hidden_size, num_attention_heads * head_dim), some)
    if qkv_bias and head_dim is None:
        some = add.layers(num_hidden_layers)
        add(
            "layers.*.attention.q_proj.bias",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads),),
            some,
        )
        add(
            "layers.*.attention.k_proj.bias",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads),),
            some,
        )
        add(
            "layers.*.attention.v_proj.bias",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads),),
            some,
        )
    if qkv_bias and head_dim is not None:
        some = add.layers(num_hidden_layers)
        add("layers.*.attention.q_proj.bias", "attention", (num_attention_heads * head_dim,), some)
        add("layers.*.attention.k_proj.bias", "attention", (num_attention_heads * head_dim,), some)
        add("layers.*.attention.v_proj.bias", "attention", (num_attention_heads * head_dim,), some)
    some = add.layers(num_hidden_layers)
    add("layers.*.attention.o_proj.bias", "attention", (hidden_size,), some)
    add("layers.*.layernorm_before.weight", "norms", (hidden_size,), some)
    add("layers.*.layernorm_before.bias", "norms", (hidden_size,), some)
    add("layers.*.layernorm_after.weight", "norms", (hidden_size,), some)
    add("layers.*.layernorm_after.bias", "norms", (hidden_size,), some)
    add("layers.*.mlp.fc1.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("layers.*.mlp.fc1.bias", "feed-forward", (intermediate_size,), some)
    add("layers.*.mlp.fc2.weight", "feed-forward", (hidden_size, intermediate_size), some)
    add("layers.*.mlp.fc2.bias", "feed-forward", (hidden_size,), some)


def ViTMAEForPreTraining(add, c):
    (
        decoder_hidden_size,
        decoder_intermediate_size,
        decoder_num_attention_heads,
        decoder_num_hidden_layers,
        head_dim,
        hidden_size,
        image_size,
        num_channels,
        patch_size,
        qkv_bias,
    ) = add.read(
        c,
        "decoder_hidden_size",
        "decoder_intermediate_size",
        "decoder_num_attention_heads",
        "decoder_num_hidden_layers",
        "head_dim",
        "hidden_size",
        "image_size",
        "num_channels",
        "patch_size",
        "qkv_bias",
    )
    add.base("vit.", ViTMAEModel, c)
    add("decoder.mask_token", "other", (1, 1, decoder_hidden_size))
    add(
        "decoder.decoder_pos_embed",
        "embedding",
        (1, image_size // patch_size * (image_size // patch_size) + 1, decoder_hidden_size),
    )
    add("decoder.decoder_embed.weight", "embedding", (decoder_hidden_size, hidden_size))
    add("decoder.decoder_embed.bias", "embedding", (decoder_hidden_size,))
    add("decoder.decoder_norm.weight", "norms", (decoder_hidden_size,))
    add("decoder.decoder_norm.bias", "norms", (decoder_hidden_size,))
    add("decoder.decoder_pred.weight", "other", (patch_size**2 * num_channels, decoder_hidden_size))
    add("decoder.decoder_pred.bias", "other", (patch_size**2 * num_channels,))
    if head_dim is None:
        some = add.layers(decoder_num_hidden_layers)
        add(
            "decoder.decoder_layers.*.attention.q_proj.weight",
            "attention",
            (decoder_num_attention_heads * (decoder_hidden_size // decoder_num_attention_heads), decoder_hidden_size),
            some,
        )
        add(
            "decoder.decoder_layers.*.attention.k_proj.weight",
            "attention",
            (decoder_num_attention_heads * (decoder_hidden_size // decoder_num_attention_heads), decoder_hidden_size),
            some,
        )
        add(
            "decoder.decoder_layers.*.attention.v_proj.weight",
            "attention",
            (decoder_num_attention_heads * (decoder_hidden_size // decoder_num_attention_heads), decoder_hidden_size),
            some,
        )
        add(
            "decoder.decoder_layers.*.attention.o_proj.weight",
            "attention",
            (decoder_hidden_size, decoder_num_attention_heads * (decoder_hidden_size // decoder_num_attention_heads)),
            some,
        )
    if head_dim is not None:
        some = add.layers(decoder_num_hidden_layers)
        add(
            "decoder.decoder_layers.*.attention.q_proj.weight",
            "attention",
            (decoder_num_attention_heads * head_dim, decoder_hidden_size),
            some,
        )
        add(
            "decoder.decoder_layers.*.attention.k_proj.weight",
            "attention",
            (decoder_num_attention_heads * head_dim, decoder_hidden_size),
            some,
        )
        add(
            "decoder.decoder_layers.*.attention.v_proj.weight",
            "attention",
            (decoder_num_attention_heads * head_dim, decoder_hidden_size),
            some,
        )
        add(
            "decoder.decoder_layers.*.attention.o_proj.weight",
            "attention",
            (decoder_hidden_size, decoder_num_attention_heads * head_dim),
            some,
        )
    if qkv_bias and head_dim is None:
        some = add.layers(decoder_num_hidden_layers)
        add(
            "decoder.decoder_layers.*.attention.q_proj.bias",
            "attention",
            (decoder_num_attention_heads * (decoder_hidden_size // decoder_num_attention_heads),),
            some,
        )
        add(
            "decoder.decoder_layers.*.attention.k_proj.bias",
            "attention",
            (decoder_num_attention_heads * (decoder_hidden_size // decoder_num_attention_heads),),
            some,
        )
        add(
            "decoder.decoder_layers.*.attention.v_proj.bias",
            "attention",
            (decoder_num_attention_heads * (decoder_hidden_size // decoder_num_attention_heads),),
            some,
        )
    if qkv_bias and head_dim is not None:
        some = add.layers(decoder_num_hidden_layers)
        add(
            "decoder.decoder_layers.*.attention.q_proj.bias",
            "attention",
            (decoder_num_attention_heads * head_dim,),
            some,
        )
        add(
            "decoder.decoder_layers.*.attention.k_proj.bias",
            "attention",
            (decoder_num_attention_heads * head_dim,),
            some,
        )
        add(
            "decoder.decoder_layers.*.attention.v_proj.bias",
            "attention",
            (decoder_num_attention_heads * head_dim,),
            some,
        )
    some = add.layers(decoder_num_hidden_layers)
    add("decoder.decoder_layers.*.attention.o_proj.bias", "attention", (decoder_hidden_size,), some)
    add("decoder.decoder_layers.*.layernorm_before.weight", "norms", (decoder_hidden_size,), some)
    add("decoder.decoder_layers.*.layernorm_before.bias", "norms", (decoder_hidden_size,), some)
    add("decoder.decoder_layers.*.layernorm_after.weight", "norms", (decoder_hidden_size,), some)
    add("decoder.decoder_layers.*.layernorm_after.bias", "norms", (decoder_hidden_size,), some)
    add(
        "decoder.decoder_layers.*.mlp.fc1.weight",
        "feed-forward",
        (decoder_intermediate_size, decoder_hidden_size),
        some,
    )
    add("decoder.decoder_layers.*.mlp.fc1.bias", "feed-forward", (decoder_intermediate_size,), some)
    add(
        "decoder.decoder_layers.*.mlp.fc2.weight",
        "feed-forward",
        (decoder_hidden_size, decoder_intermediate_size),
        some,
    )
    add("decoder.decoder_layers.*.mlp.fc2.bias", "feed-forward", (decoder_hidden_size,), some)
