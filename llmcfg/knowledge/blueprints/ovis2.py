"""ovis2: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Ovis2ForConditionalGeneration"

def Ovis2Model(add, c):
    hidden_size, text_config, vision_config = add.read(c, 'hidden_size', 'text_config', 'vision_config')
    vision_config__hidden_size, vision_config__hidden_stride, vision_config__image_size, vision_config__intermediate_size, vision_config__mlp_bias, vision_config__num_channels, vision_config__num_hidden_layers, vision_config__num_visual_indicator_tokens, vision_config__patch_size, vision_config__qkv_bias, vision_config__vocab_size = add.read(vision_config, 'hidden_size', 'hidden_stride', 'image_size', 'intermediate_size', 'mlp_bias', 'num_channels', 'num_hidden_layers', 'num_visual_indicator_tokens', 'patch_size', 'qkv_bias', 'vocab_size')
    add.part('language_model', text_config, 'base')
    add('vision_tower.transformer.embeddings.patch_embedding.weight', 'vision', (vision_config__hidden_size, vision_config__num_channels, vision_config__patch_size, vision_config__patch_size))
    add('vision_tower.transformer.embeddings.patch_embedding.bias', 'vision', (vision_config__hidden_size,))
    add('vision_tower.transformer.embeddings.position_embedding.weight', 'vision', ((vision_config__image_size // vision_config__patch_size) ** 2, vision_config__hidden_size))
    add('vision_tower.transformer.embeddings.rms_norm.weight', 'vision', (vision_config__hidden_size,))
    add('vision_tower.transformer.rms_norm.weight', 'vision', (vision_config__hidden_size,))
    add('vision_tower.head_linear.weight', 'vision', (vision_config__vocab_size - vision_config__num_visual_indicator_tokens, vision_config__hidden_size * vision_config__hidden_stride * vision_config__hidden_stride))
    add('vision_tower.head_norm.weight', 'vision', (vision_config__vocab_size - vision_config__num_visual_indicator_tokens,))
    add('vision_tower.head_norm.bias', 'vision', (vision_config__vocab_size - vision_config__num_visual_indicator_tokens,))
    add('visual_embeddings_table.weight', 'embedding', (vision_config__vocab_size, hidden_size))
    some = add.layers(vision_config__num_hidden_layers)
    add('vision_tower.transformer.encoder.layers.*.attention.k_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('vision_tower.transformer.encoder.layers.*.attention.v_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('vision_tower.transformer.encoder.layers.*.attention.q_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('vision_tower.transformer.encoder.layers.*.attention.out_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('vision_tower.transformer.encoder.layers.*.ffn.gate_proj.weight', 'vision', (vision_config__intermediate_size, vision_config__hidden_size), some)
    add('vision_tower.transformer.encoder.layers.*.ffn.up_proj.weight', 'vision', (vision_config__intermediate_size, vision_config__hidden_size), some)
    add('vision_tower.transformer.encoder.layers.*.ffn.down_proj.weight', 'vision', (vision_config__hidden_size, vision_config__intermediate_size), some)
    add('vision_tower.transformer.encoder.layers.*.rms_norm1.weight', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.transformer.encoder.layers.*.rms_norm2.weight', 'vision', (vision_config__hidden_size,), some)
    if vision_config__qkv_bias:
        some = add.layers(vision_config__num_hidden_layers)
        add('vision_tower.transformer.encoder.layers.*.attention.k_proj.bias', 'vision', (vision_config__hidden_size,), some)
        add('vision_tower.transformer.encoder.layers.*.attention.v_proj.bias', 'vision', (vision_config__hidden_size,), some)
        add('vision_tower.transformer.encoder.layers.*.attention.q_proj.bias', 'vision', (vision_config__hidden_size,), some)
        add('vision_tower.transformer.encoder.layers.*.attention.out_proj.bias', 'vision', (vision_config__hidden_size,), some)
    if vision_config__mlp_bias:
        some = add.layers(vision_config__num_hidden_layers)
        add('vision_tower.transformer.encoder.layers.*.ffn.gate_proj.bias', 'vision', (vision_config__intermediate_size,), some)
        add('vision_tower.transformer.encoder.layers.*.ffn.up_proj.bias', 'vision', (vision_config__intermediate_size,), some)
        add('vision_tower.transformer.encoder.layers.*.ffn.down_proj.bias', 'vision', (vision_config__hidden_size,), some)


def Ovis2ForConditionalGeneration(add, c):
    hidden_size, text_config, tie_word_embeddings, vocab_size = add.read(c, 'hidden_size', 'text_config', 'tie_word_embeddings', 'vocab_size')
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'vocab_size')
    add.base('model.', Ovis2Model, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.language_model.embed_tokens.weight', (text_config__vocab_size, text_config__hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (vocab_size, hidden_size))
