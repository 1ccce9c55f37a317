"""qwen4_exp_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Qwen4ExpVisionModel"


def Qwen4ExpVisionModel(add, c):
    (
        depth,
        hidden_size,
        in_channels,
        intermediate_size,
        num_position_embeddings,
        out_hidden_size,
        patch_size,
        spatial_merge_size,
        temporal_patch_size,
    ) = add.read(
        c,
        "depth",
        "hidden_size",
        "in_channels",
        "intermediate_size",
        "num_position_embeddings",
        "out_hidden_size",
        "patch_size",
        "spatial_merge_size",
        "temporal_patch_size",
    )
    add("patch_embed.proj.weight", "vision", (hidden_size, in_channels, temporal_patch_size, patch_size, patch_size))
    add("patch_embed.proj.bias", "vision", (hidden_size,))
    add("pos_embed.weight", "embedding", (num_position_embeddings, hidden_size))
    add("merger.norm.weight", "norms", (hidden_size,))
    add("merger.norm.bias", "norms", (hidden_size,))
    add(
        "merger.linear_fc1.weight",
        "feed-forward",
        (hidden_size * spatial_merge_size**2, hidden_size * spatial_merge_size**2),
    )
    add("merger.linear_fc1.bias", "feed-forward", (hidden_size * spatial_merge_size**2,))
    add("merger.linear_fc2.weight", "feed-forward", (out_hidden_size, hidden_size * spatial_merge_size**2))
    add("merger.linear_fc2.bias", "feed-forward", (out_hidden_size,))
    some = add.layers(depth)
    add("blocks.*.norm1.weight", "norms", (hidden_size,), some)
    add("blocks.*.norm1.bias", "norms", (hidden_size,), some)
    add("blocks.*.norm2.weight", "norms", (hidden_size,), some)
    add("blocks.*.norm2.bias", "norms", (hidden_size,), some)
    add("blocks.*.attn.qkv.weight", "attention", (hidden_size * 3, hidden_size), some)
    add("blocks.*.attn.qkv.bias", "attention", (hidden_size * 3,), some)
    add("blocks.*.attn.proj.weight", "attention", (hidden_size, hidden_size), some)
    add("blocks.*.attn.proj.bias", "attention", (hidden_size,), some)
    add("blocks.*.mlp.linear_fc1.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("blocks.*.mlp.linear_fc1.bias", "feed-forward", (intermediate_size,), some)
    add("blocks.*.mlp.linear_fc2.weight", "feed-forward", (hidden_size, intermediate_size), some)
    add("blocks.*.mlp.linear_fc2.bias", "feed-forward", (hidden_size,), some)
