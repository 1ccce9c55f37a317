"""muse_spark_audio: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 60 random edits of it that
were not used to make this file.
"""

MAIN = "MuseSparkAudioModel"


def MuseSparkAudioModel(add, c):
    conv_kernel_size, depths, hidden_sizes, mlp_ratio, num_hidden_layers, out_hidden_size, patch_sizes = add.read(
        c,
        "conv_kernel_size",
        "depths",
        "hidden_sizes",
        "mlp_ratio",
        "num_hidden_layers",
        "out_hidden_size",
        "patch_sizes",
    )
    for i0 in [i0 for i0 in add.layers(num_hidden_layers) if i0 == 0]:
        add("layers.*.patch_embedder.proj.weight", "vision", (hidden_sizes[i0], patch_sizes[i0]), (i0,))
    for i0 in [i0 for i0 in add.layers(num_hidden_layers) if i0 != 0]:
        add(
            "layers.*.patch_embedder.proj.weight",
            "vision",
            (hidden_sizes[i0], hidden_sizes[i0 - 1] * patch_sizes[i0]),
            (i0,),
        )
    for i0 in add.layers(num_hidden_layers):
        add("layers.*.patch_embedder.proj.bias", "vision", (hidden_sizes[i0],), (i0,))
        add("layers.*.patch_embedder.norm.weight", "vision", (hidden_sizes[i0],), (i0,))
    for i0 in add.layers(num_hidden_layers):
        some1 = add.layers(depths[i0])
        add("layers.*.conv_blocks.*.conv.weight", "other", (hidden_sizes[i0], 1, conv_kernel_size), (i0,), some1)
        add("layers.*.conv_blocks.*.conv.bias", "other", (hidden_sizes[i0],), (i0,), some1)
        add("layers.*.conv_blocks.*.norm.weight", "norms", (hidden_sizes[i0],), (i0,), some1)
        add(
            "layers.*.conv_blocks.*.mlp.fc1.weight",
            "feed-forward",
            (int(hidden_sizes[i0] * mlp_ratio), hidden_sizes[i0]),
            (i0,),
            some1,
        )
        add("layers.*.conv_blocks.*.mlp.fc1.bias", "feed-forward", (int(hidden_sizes[i0] * mlp_ratio),), (i0,), some1)
        add(
            "layers.*.conv_blocks.*.mlp.fc2.weight",
            "feed-forward",
            (hidden_sizes[i0], int(hidden_sizes[i0] * mlp_ratio)),
            (i0,),
            some1,
        )
        add("layers.*.conv_blocks.*.mlp.fc2.bias", "feed-forward", (hidden_sizes[i0],), (i0,), some1)
    add("norm.weight", "norms", (hidden_sizes[-1],))
    add("proj.weight", "other", (out_hidden_size, hidden_sizes[-1]))
    add("proj.bias", "other", (out_hidden_size,))
    add("post_proj_norm.weight", "norms", (out_hidden_size,))
