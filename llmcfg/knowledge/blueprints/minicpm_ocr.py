"""minicpm_ocr: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "MiniCPMOcrForConditionalGeneration"

def MiniCPMOcrModel(add, c):
    merger_times, text_config, vision_config = add.read(c, 'merger_times', 'text_config', 'vision_config')
    text_config__hidden_size, = add.read(text_config, 'hidden_size')
    vision_config__hidden_size, vision_config__image_size, vision_config__intermediate_size, vision_config__num_channels, vision_config__num_hidden_layers, vision_config__patch_size, vision_config__window_kernel_size = add.read(vision_config, 'hidden_size', 'image_size', 'intermediate_size', 'num_channels', 'num_hidden_layers', 'patch_size', 'window_kernel_size')
    add.part('language_model', text_config, 'base')
    add('vision_tower.embeddings.patch_embedding.weight', 'vision', (vision_config__hidden_size, vision_config__num_channels, vision_config__patch_size, vision_config__patch_size))
    add('vision_tower.embeddings.patch_embedding.bias', 'vision', (vision_config__hidden_size,))
    add('vision_tower.embeddings.position_embedding.weight', 'vision', ((vision_config__image_size // vision_config__patch_size) ** 2, vision_config__hidden_size))
    add('vision_tower.post_layernorm.weight', 'vision', (vision_config__hidden_size,))
    add('vision_tower.post_layernorm.bias', 'vision', (vision_config__hidden_size,))
    add('vision_tower.vit_merger.self_attn.k_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size))
    add('vision_tower.vit_merger.self_attn.k_proj.bias', 'vision', (vision_config__hidden_size,))
    add('vision_tower.vit_merger.self_attn.v_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size))
    add('vision_tower.vit_merger.self_attn.v_proj.bias', 'vision', (vision_config__hidden_size,))
    add('vision_tower.vit_merger.self_attn.q_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size))
    add('vision_tower.vit_merger.self_attn.q_proj.bias', 'vision', (vision_config__hidden_size,))
    add('vision_tower.vit_merger.self_attn.out_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size))
    add('vision_tower.vit_merger.self_attn.out_proj.bias', 'vision', (vision_config__hidden_size,))
    add('vision_tower.vit_merger.layer_norm1.weight', 'vision', (vision_config__hidden_size,))
    add('vision_tower.vit_merger.layer_norm1.bias', 'vision', (vision_config__hidden_size,))
    add('vision_tower.vit_merger.pre_norm.weight', 'vision', (vision_config__hidden_size * vision_config__window_kernel_size[0] * vision_config__window_kernel_size[1],))
    add('vision_tower.vit_merger.pre_norm.bias', 'vision', (vision_config__hidden_size * vision_config__window_kernel_size[0] * vision_config__window_kernel_size[1],))
    add('vision_tower.vit_merger.linear_1.weight', 'vision', (vision_config__intermediate_size * vision_config__window_kernel_size[0] * vision_config__window_kernel_size[1], vision_config__hidden_size * vision_config__window_kernel_size[0] * vision_config__window_kernel_size[1]))
    add('vision_tower.vit_merger.linear_1.bias', 'vision', (vision_config__intermediate_size * vision_config__window_kernel_size[0] * vision_config__window_kernel_size[1],))
    add('vision_tower.vit_merger.linear_2.weight', 'vision', (vision_config__hidden_size, vision_config__intermediate_size * vision_config__window_kernel_size[0] * vision_config__window_kernel_size[1]))
    add('vision_tower.vit_merger.linear_2.bias', 'vision', (vision_config__hidden_size,))
    some = add.layers(vision_config__num_hidden_layers)
    add('vision_tower.encoder.layers.*.layer_norm1.weight', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.encoder.layers.*.layer_norm1.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.encoder.layers.*.self_attn.k_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('vision_tower.encoder.layers.*.self_attn.k_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.encoder.layers.*.self_attn.v_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('vision_tower.encoder.layers.*.self_attn.v_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.encoder.layers.*.self_attn.q_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('vision_tower.encoder.layers.*.self_attn.q_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.encoder.layers.*.self_attn.out_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('vision_tower.encoder.layers.*.self_attn.out_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.encoder.layers.*.layer_norm2.weight', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.encoder.layers.*.layer_norm2.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.encoder.layers.*.mlp.fc1.weight', 'vision', (vision_config__intermediate_size, vision_config__hidden_size), some)
    add('vision_tower.encoder.layers.*.mlp.fc1.bias', 'vision', (vision_config__intermediate_size,), some)
    add('vision_tower.encoder.layers.*.mlp.fc2.weight', 'vision', (vision_config__hidden_size, vision_config__intermediate_size), some)
    add('vision_tower.encoder.layers.*.mlp.fc2.bias', 'vision', (vision_config__hidden_size,), some)
    some = add.layers(max(merger_times - 1, 0) + 1)
    add('merger.mlp.*.pre_norm.weight', 'norms', (vision_config__hidden_size * 4,), some)
    add('merger.mlp.*.pre_norm.bias', 'norms', (vision_config__hidden_size * 4,), some)
    add('merger.mlp.*.linear_1.weight', 'feed-forward', (vision_config__hidden_size * 4, vision_config__hidden_size * 4), some)
    add('merger.mlp.*.linear_1.bias', 'feed-forward', (vision_config__hidden_size * 4,), some)
    some = [i0 for i0 in add.layers(max(merger_times - 1, 0) + 1) if i0 == max(merger_times - 1, 0)]
    if some:
        add('merger.mlp.*.linear_2.weight', 'feed-forward', (text_config__hidden_size, vision_config__hidden_size * 4), some)
        add('merger.mlp.*.linear_2.bias', 'feed-forward', (text_config__hidden_size,), some)
    some = [i0 for i0 in add.layers(max(merger_times - 1, 0) + 1) if i0 != max(merger_times - 1, 0)]
    if some:
        add('merger.mlp.*.linear_2.weight', 'feed-forward', (vision_config__hidden_size, vision_config__hidden_size * 4), some)
        add('merger.mlp.*.linear_2.bias', 'feed-forward', (vision_config__hidden_size,), some)


def MiniCPMOcrForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, 'text_config', 'tie_word_embeddings')
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'vocab_size')
    add.base('model.', MiniCPMOcrModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.language_model.embed_tokens.weight', (text_config__vocab_size, text_config__hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
