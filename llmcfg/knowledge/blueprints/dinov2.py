"""dinov2: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 40 random edits of it that
were not used to make this file.
"""

MAIN = "Dinov2Model"


def Dinov2Model(add, c):
    (
        head_dim,
        hidden_size,
        image_size,
        mlp_ratio,
        num_attention_heads,
        num_channels,
        num_hidden_layers,
        patch_size,
        qkv_bias,
        use_mask_token,
        use_swiglu_ffn,
    ) = add.read(
        c,
        "head_dim",
        "hidden_size",
        "image_size",
        "mlp_ratio",
        "num_attention_heads",
        "num_channels",
        "num_hidden_layers",
        "patch_size",
        "qkv_bias",
        "use_mask_token",
        "use_swiglu_ffn",
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
    if use_mask_token:
        add("embeddings.mask_token", "embedding", (1, hidden_size))
    some = add.layers(num_hidden_layers)
    add("encoder.layer.*.norm1.weight", "norms", (hidden_size,), some)
    add("encoder.layer.*.norm1.bias", "norms", (hidden_size,), some)
    add("encoder.layer.*.attention.o_proj.bias", "attention", (hidden_size,), some)
    add("encoder.layer.*.layer_scale1.lambda1", "other", (hidden_size,), some)
    add("encoder.layer.*.norm2.weight", "norms", (hidden_size,), some)
    add("encoder.layer.*.norm2.bias", "norms", (hidden_size,), some)
    add("encoder.layer.*.layer_scale2.lambda1", "other", (hidden_size,), some)
    if head_dim is None:
        some = add.layers(num_hidden_layers)
        add(
            "encoder.layer.*.attention.q_proj.weight",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads), hidden_size),
            some,
        )
        add(
            "encoder.layer.*.attention.k_proj.weight",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads), hidden_size),
            some,
        )
        add(
            "encoder.layer.*.attention.v_proj.weight",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads), hidden_size),
            some,
        )
        add(
            "encoder.layer.*.attention.o_proj.weight",
            "attention",
            (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)),
            some,
        )
    if head_dim is not None:
        some = add.layers(num_hidden_layers)
        add("encoder.layer.*.attention.q_proj.weight", "attention", (num_attention_heads * head_dim, hidden_size), some)
        add("encoder.layer.*.attention.k_proj.weight", "attention", (num_attention_heads * head_dim, hidden_size), some)
        add("encoder.layer.*.attention.v_proj.weight", "attention", (num_attention_heads * head_dim, hidden_size), some)
        add("encoder.layer.*.attention.o_proj.weight", "attention", (hidden_size, num_attention_heads * head_dim), some)
    if qkv_bias and head_dim is None:
        some = add.layers(num_hidden_layers)
        add(
            "encoder.layer.*.attention.q_proj.bias",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads),),
            some,
        )
        add(
            "encoder.layer.*.attention.k_proj.bias",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads),),
            some,
        )
        add(
            "encoder.layer.*.attention.v_proj.bias",
            "attention",
            (num_attention_heads * (hidden_size // num_attention_heads),),
            some,
        )
    if qkv_bias and head_dim is not None:
        some = add.layers(num_hidden_layers)
        add("encoder.layer.*.attention.q_proj.bias", "attention", (num_attention_heads * head_dim,), some)
        add("encoder.layer.*.attention.k_proj.bias", "attention", (num_attention_heads * head_dim,), some)
        add("encoder.layer.*.attention.v_proj.bias", "attention", (num_attention_heads * head_dim,), some)
    if not use_swiglu_ffn:
        some = add.layers(num_hidden_layers)
        add("encoder.layer.*.mlp.fc1.weight", "feed-forward", (hidden_size * mlp_ratio, hidden_size), some)
        add("encoder.layer.*.mlp.fc1.bias", "feed-forward", (hidden_size * mlp_ratio,), some)
        add("encoder.layer.*.mlp.fc2.weight", "feed-forward", (hidden_size, hidden_size * mlp_ratio), some)
        add("encoder.layer.*.mlp.fc2.bias", "feed-forward", (hidden_size,), some)
    if use_swiglu_ffn:
        some = add.layers(num_hidden_layers)
        add(
            "encoder.layer.*.mlp.gate_proj.weight",
            "feed-forward",
            ((int(hidden_size * mlp_ratio * 2 / 3) + 7) // 8 * 8, hidden_size),
            some,
        )
        add(
            "encoder.layer.*.mlp.gate_proj.bias",
            "feed-forward",
            ((int(hidden_size * mlp_ratio * 2 / 3) + 7) // 8 * 8,),
            some,
        )
        add(
            "encoder.layer.*.mlp.up_proj.weight",
            "feed-forward",
            ((int(hidden_size * mlp_ratio * 2 / 3) + 7) // 8 * 8, hidden_size),
            some,
        )
        add(
            "encoder.layer.*.mlp.up_proj.bias",
            "feed-forward",
            ((int(hidden_size * mlp_ratio * 2 / 3) + 7) // 8 * 8,),
            some,
        )
        add(
            "encoder.layer.*.mlp.down_proj.weight",
            "feed-forward",
            (hidden_size, (int(hidden_size * mlp_ratio * 2 / 3) + 7) // 8 * 8),
            some,
        )
        add("encoder.layer.*.mlp.down_proj.bias", "feed-forward", (hidden_size,), some)


def Dinov2ForImageClassification(add, c):
    hidden_size, num_labels = add.read(c, "hidden_size", "num_labels")
    add.base("dinov2.", Dinov2Model, c)
    add("classifier.weight", "head", (num_labels, hidden_size * 2))
    add("classifier.bias", "head", (num_labels,))
