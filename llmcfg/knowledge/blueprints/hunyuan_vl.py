"""hunyuan_vl: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 300 random edits of it that
were not used to make this file.
"""

MAIN = "HunYuanVLForConditionalGeneration"

def HunYuanVLModel(add, c):
    text_config, vision_config = add.read(c, 'text_config', 'vision_config')
    text_config__attention_bias, text_config__head_dim, text_config__hidden_size, text_config__intermediate_size, text_config__num_attention_heads, text_config__num_hidden_layers, text_config__num_key_value_heads, text_config__vocab_size = add.read(text_config, 'attention_bias', 'head_dim', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'vocab_size')
    vision_config__hidden_size, vision_config__intermediate_size, vision_config__max_image_size, vision_config__num_attention_heads, vision_config__num_channels, vision_config__num_hidden_layers, vision_config__patch_size, vision_config__spatial_merge_size, vision_config__text_hidden_size = add.read(vision_config, 'hidden_size', 'intermediate_size', 'max_image_size', 'num_attention_heads', 'num_channels', 'num_hidden_layers', 'patch_size', 'spatial_merge_size', 'text_hidden_size')
    add('language_model.embed_tokens.weight', 'embedding', (text_config__vocab_size, text_config__hidden_size))
    add('language_model.norm.weight', 'norms', (text_config__hidden_size,))
    add('vision_tower.embeddings.patch_embedding.weight', 'vision', (vision_config__hidden_size, vision_config__num_channels, vision_config__patch_size, vision_config__patch_size))
    add('vision_tower.embeddings.patch_embedding.bias', 'vision', (vision_config__hidden_size,))
    add('vision_tower.embeddings.position_embedding.weight', 'vision', ((vision_config__max_image_size // vision_config__patch_size) ** 2 + 1, vision_config__hidden_size))
    add('vision_tower.patch_merger.image_newline', 'vision', (vision_config__hidden_size * 4,))
    add('vision_tower.patch_merger.image_begin', 'vision', (vision_config__text_hidden_size,))
    add('vision_tower.patch_merger.image_end', 'vision', (vision_config__text_hidden_size,))
    add('vision_tower.patch_merger.image_sep', 'vision', (vision_config__text_hidden_size,))
    add('vision_tower.patch_merger.proj_conv.weight', 'vision', (vision_config__hidden_size * 2, vision_config__hidden_size, vision_config__spatial_merge_size, vision_config__spatial_merge_size))
    add('vision_tower.patch_merger.proj_conv.bias', 'vision', (vision_config__hidden_size * 2,))
    add('vision_tower.patch_merger.proj_out.weight', 'vision', (vision_config__hidden_size * 4, vision_config__hidden_size * 2, 1, 1))
    add('vision_tower.patch_merger.proj_out.bias', 'vision', (vision_config__hidden_size * 4,))
    add('vision_tower.patch_merger.mlp.weight', 'vision', (vision_config__text_hidden_size, vision_config__hidden_size * 4))
    add('vision_tower.patch_merger.mlp.bias', 'vision', (vision_config__text_hidden_size,))
    add('vision_tower.patch_merger.before_rms.weight', 'vision', (vision_config__hidden_size,))
    add('vision_tower.patch_merger.after_rms.weight', 'vision', (vision_config__text_hidden_size,))
    some = add.layers(text_config__num_hidden_layers)
    add('language_model.layers.*.self_attn.q_proj.weight', 'attention', (text_config__num_attention_heads * text_config__head_dim, text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.k_proj.weight', 'attention', (text_config__num_key_value_heads * text_config__head_dim, text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.v_proj.weight', 'attention', (text_config__num_key_value_heads * text_config__head_dim, text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.o_proj.weight', 'attention', (text_config__hidden_size, text_config__num_attention_heads * text_config__head_dim), some)
    add('language_model.layers.*.self_attn.query_layernorm.weight', 'norms', (text_config__head_dim,), some)
    add('language_model.layers.*.self_attn.key_layernorm.weight', 'norms', (text_config__head_dim,), some)
    add('language_model.layers.*.mlp.gate_proj.weight', 'feed-forward', (text_config__intermediate_size, text_config__hidden_size), some)
    add('language_model.layers.*.mlp.up_proj.weight', 'feed-forward', (text_config__intermediate_size, text_config__hidden_size), some)
    add('language_model.layers.*.mlp.down_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__intermediate_size), some)
    add('language_model.layers.*.input_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    add('language_model.layers.*.post_attention_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    some = add.layers(vision_config__num_hidden_layers)
    add('vision_tower.layers.*.layer_norm1.weight', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.layers.*.layer_norm1.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.layers.*.self_attn.q_proj.weight', 'vision', (vision_config__num_attention_heads * (vision_config__hidden_size // vision_config__num_attention_heads), vision_config__hidden_size), some)
    add('vision_tower.layers.*.self_attn.q_proj.bias', 'vision', (vision_config__num_attention_heads * (vision_config__hidden_size // vision_config__num_attention_heads),), some)
    add('vision_tower.layers.*.self_attn.k_proj.weight', 'vision', (vision_config__num_attention_heads * (vision_config__hidden_size // vision_config__num_attention_heads), vision_config__hidden_size), some)
    add('vision_tower.layers.*.self_attn.k_proj.bias', 'vision', (vision_config__num_attention_heads * (vision_config__hidden_size // vision_config__num_attention_heads),), some)
    add('vision_tower.layers.*.self_attn.v_proj.weight', 'vision', (vision_config__num_attention_heads * (vision_config__hidden_size // vision_config__num_attention_heads), vision_config__hidden_size), some)
    add('vision_tower.layers.*.self_attn.v_proj.bias', 'vision', (vision_config__num_attention_heads * (vision_config__hidden_size // vision_config__num_attention_heads),), some)
    add('vision_tower.layers.*.self_attn.o_proj.weight', 'vision', (vision_config__hidden_size, vision_config__num_attention_heads * (vision_config__hidden_size // vision_config__num_attention_heads)), some)
    add('vision_tower.layers.*.self_attn.o_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.layers.*.layer_norm2.weight', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.layers.*.layer_norm2.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.layers.*.mlp.fc1.weight', 'vision', (vision_config__intermediate_size, vision_config__hidden_size), some)
    add('vision_tower.layers.*.mlp.fc1.bias', 'vision', (vision_config__intermediate_size,), some)
    add('vision_tower.layers.*.mlp.fc2.weight', 'vision', (vision_config__hidden_size, vision_config__intermediate_size), some)
    add('vision_tower.layers.*.mlp.fc2.bias', 'vision', (vision_config__hidden_size,), some)
    if text_config__attention_bias:
        some = add.layers(text_config__num_hidden_layers)
        add('language_model.layers.*.self_attn.q_proj.bias', 'attention', (text_config__num_attention_heads * text_config__head_dim,), some)
        add('language_model.layers.*.self_attn.k_proj.bias', 'attention', (text_config__num_key_value_heads * text_config__head_dim,), some)
        add('language_model.layers.*.self_attn.v_proj.bias', 'attention', (text_config__num_key_value_heads * text_config__head_dim,), some)
        add('language_model.layers.*.self_attn.o_proj.bias', 'attention', (text_config__hidden_size,), some)


def HunYuanVLForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, 'text_config', 'tie_word_embeddings')
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'vocab_size')
    add.base('model.', HunYuanVLModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.language_model.embed_tokens.weight', (text_config__vocab_size, text_config__hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
