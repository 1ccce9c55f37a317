"""muse_spark_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "MuseSparkVisionModel"

def MuseSparkVisionModel(add, c):
    hidden_size, intermediate_size, num_hidden_layers, patch_size, patch_temporal, pos_emb_height, pos_emb_width = add.read(c, 'hidden_size', 'intermediate_size', 'num_hidden_layers', 'patch_size', 'patch_temporal', 'pos_emb_height', 'pos_emb_width')
    add('patch_embedder.patch_embedding.weight', 'vision', (hidden_size, patch_temporal * 3 * patch_size ** 2))
    add('patch_embedder.position_embedding_table.weight', 'vision', (pos_emb_height * pos_emb_width, hidden_size))
    add('ln_pre.weight', 'norms', (hidden_size,))
    add('ln_pre.bias', 'norms', (hidden_size,))
    add('ln_post.weight', 'norms', (hidden_size,))
    add('ln_post.bias', 'norms', (hidden_size,))
    some = add.layers(num_hidden_layers)
    add('layers.*.norm1.weight', 'norms', (hidden_size,), some)
    add('layers.*.norm1.bias', 'norms', (hidden_size,), some)
    add('layers.*.norm2.weight', 'norms', (hidden_size,), some)
    add('layers.*.norm2.bias', 'norms', (hidden_size,), some)
    add('layers.*.attn.proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('layers.*.attn.proj.bias', 'attention', (hidden_size,), some)
    add('layers.*.attn.q_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('layers.*.attn.q_proj.bias', 'attention', (hidden_size,), some)
    add('layers.*.attn.k_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('layers.*.attn.k_proj.bias', 'attention', (hidden_size,), some)
    add('layers.*.attn.v_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('layers.*.attn.v_proj.bias', 'attention', (hidden_size,), some)
    add('layers.*.mlp.fc1.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.fc1.bias', 'feed-forward', (intermediate_size,), some)
    add('layers.*.mlp.fc2.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('layers.*.mlp.fc2.bias', 'feed-forward', (hidden_size,), some)
