"""dinov3_vit: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 40 random edits of it that
were not used to make this file.
"""

MAIN = "DINOv3ViTModel"


def DINOv3ViTModel(add, c):
    (
        hidden_size,
        intermediate_size,
        key_bias,
        mlp_bias,
        num_channels,
        num_hidden_layers,
        num_register_tokens,
        patch_size,
        proj_bias,
        query_bias,
        use_gated_mlp,
        value_bias,
    ) = add.read(
        c,
        "hidden_size",
        "intermediate_size",
        "key_bias",
        "mlp_bias",
        "num_channels",
        "num_hidden_layers",
        "num_register_tokens",
        "patch_size",
        "proj_bias",
        "query_bias",
        "use_gated_mlp",
        "value_bias",
    )
    add("embeddings.cls_token", "embedding", (1, 1, hidden_size))
    add("embeddings.mask_token", "embedding", (1, 1, hidden_size))
    add("embeddings.register_tokens", "embedding", (1, num_register_tokens, hidden_size))
    add("embeddings.patch_embeddings.weight", "vision", (hidden_size, num_channels, patch_size, patch_size))
    add("embeddings.patch_embeddings.bias", "vision", (hidden_size,))
    add("norm.weight", "norms", (hidden_size,))
    add("norm.bias", "norms", (hidden_size,))
    some = add.layers(num_hidden_layers)
    add("model.layer.*.norm1.weight", "norms", (hidden_size,), some)
    add("model.layer.*.norm1.bias", "norms", (hidden_size,), some)
    add("model.layer.*.attention.k_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("model.layer.*.attention.v_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("model.layer.*.attention.q_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("model.layer.*.attention.o_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("model.layer.*.layer_scale1.lambda1", "other", (hidden_size,), some)
    add("model.layer.*.norm2.weight", "norms", (hidden_size,), some)
    add("model.layer.*.norm2.bias", "norms", (hidden_size,), some)
    add("model.layer.*.mlp.up_proj.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("model.layer.*.mlp.down_proj.weight", "feed-forward", (hidden_size, intermediate_size), some)
    add("model.layer.*.layer_scale2.lambda1", "other", (hidden_size,), some)
    if value_bias:
        add("model.layer.*.attention.v_proj.bias", "attention", (hidden_size,), add.layers(num_hidden_layers))
    if query_bias:
        add("model.layer.*.attention.q_proj.bias", "attention", (hidden_size,), add.layers(num_hidden_layers))
    if proj_bias:
        add("model.layer.*.attention.o_proj.bias", "attention", (hidden_size,), add.layers(num_hidden_layers))
    if mlp_bias:
        some = add.layers(num_hidden_layers)
        add("model.layer.*.mlp.up_proj.bias", "feed-forward", (intermediate_size,), some)
        add("model.layer.*.mlp.down_proj.bias", "feed-forward", (hidden_size,), some)
    if key_bias:
        add("model.layer.*.attention.k_proj.bias", "attention", (hidden_size,), add.layers(num_hidden_layers))
    if use_gated_mlp:
        add(
            "model.layer.*.mlp.gate_proj.weight",
            "feed-forward",
            (intermediate_size, hidden_size),
            add.layers(num_hidden_layers),
        )
    if use_gated_mlp and mlp_bias:
        add("model.layer.*.mlp.gate_proj.bias", "feed-forward", (intermediate_size,), add.layers(num_hidden_layers))
