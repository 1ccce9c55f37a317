"""paddleocr_vl: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "PaddleOCRVLForConditionalGeneration"

def PaddleOCRVLModel(add, c):
    text_config, vision_config = add.read(c, 'text_config', 'vision_config')
    text_config__head_dim, text_config__hidden_size, text_config__intermediate_size, text_config__num_attention_heads, text_config__num_hidden_layers, text_config__num_key_value_heads, text_config__use_bias, text_config__vocab_size = add.read(text_config, 'head_dim', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'use_bias', 'vocab_size')
    vision_config__hidden_size, vision_config__image_size, vision_config__intermediate_size, vision_config__num_channels, vision_config__num_hidden_layers, vision_config__patch_size, vision_config__spatial_merge_size = add.read(vision_config, 'hidden_size', 'image_size', 'intermediate_size', 'num_channels', 'num_hidden_layers', 'patch_size', 'spatial_merge_size')
    add('visual.vision_model.embeddings.patch_embedding.weight', 'vision', (vision_config__hidden_size, vision_config__num_channels, vision_config__patch_size, vision_config__patch_size))
    add('visual.vision_model.embeddings.patch_embedding.bias', 'vision', (vision_config__hidden_size,))
    add('visual.vision_model.embeddings.position_embedding.weight', 'vision', ((vision_config__image_size // vision_config__patch_size) ** 2, vision_config__hidden_size))
    add('visual.vision_model.post_layernorm.weight', 'vision', (vision_config__hidden_size,))
    add('visual.vision_model.post_layernorm.bias', 'vision', (vision_config__hidden_size,))
    add('language_model.embed_tokens.weight', 'embedding', (text_config__vocab_size, text_config__hidden_size))
    add('language_model.norm.weight', 'norms', (text_config__hidden_size,))
    add('projector.pre_norm.weight', 'norms', (vision_config__hidden_size,))
    add('projector.pre_norm.bias', 'norms', (vision_config__hidden_size,))
    add('projector.linear_1.weight', 'other', (vision_config__hidden_size * vision_config__spatial_merge_size * vision_config__spatial_merge_size, vision_config__hidden_size * vision_config__spatial_merge_size * vision_config__spatial_merge_size))
    add('projector.linear_1.bias', 'other', (vision_config__hidden_size * vision_config__spatial_merge_size * vision_config__spatial_merge_size,))
    add('projector.linear_2.weight', 'other', (text_config__hidden_size, vision_config__hidden_size * vision_config__spatial_merge_size * vision_config__spatial_merge_size))
    add('projector.linear_2.bias', 'other', (text_config__hidden_size,))
    some = add.layers(vision_config__num_hidden_layers)
    add('visual.vision_model.encoder.layers.*.layer_norm1.weight', 'vision', (vision_config__hidden_size,), some)
    add('visual.vision_model.encoder.layers.*.layer_norm1.bias', 'vision', (vision_config__hidden_size,), some)
    add('visual.vision_model.encoder.layers.*.self_attn.k_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('visual.vision_model.encoder.layers.*.self_attn.k_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('visual.vision_model.encoder.layers.*.self_attn.v_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('visual.vision_model.encoder.layers.*.self_attn.v_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('visual.vision_model.encoder.layers.*.self_attn.q_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('visual.vision_model.encoder.layers.*.self_attn.q_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('visual.vision_model.encoder.layers.*.self_attn.out_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('visual.vision_model.encoder.layers.*.self_attn.out_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('visual.vision_model.encoder.layers.*.layer_norm2.weight', 'vision', (vision_config__hidden_size,), some)
    add('visual.vision_model.encoder.layers.*.layer_norm2.bias', 'vision', (vision_config__hidden_size,), some)
    add('visual.vision_model.encoder.layers.*.mlp.fc1.weight', 'vision', (vision_config__intermediate_size, vision_config__hidden_size), some)
    add('visual.vision_model.encoder.layers.*.mlp.fc1.bias', 'vision', (vision_config__intermediate_size,), some)
    add('visual.vision_model.encoder.layers.*.mlp.fc2.weight', 'vision', (vision_config__hidden_size, vision_config__intermediate_size), some)
    add('visual.vision_model.encoder.layers.*.mlp.fc2.bias', 'vision', (vision_config__hidden_size,), some)
    some = add.layers(text_config__num_hidden_layers)
    add('language_model.layers.*.self_attn.q_proj.weight', 'attention', (text_config__num_attention_heads * text_config__head_dim, text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.k_proj.weight', 'attention', (text_config__num_key_value_heads * text_config__head_dim, text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.v_proj.weight', 'attention', (text_config__num_key_value_heads * text_config__head_dim, text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.o_proj.weight', 'attention', (text_config__hidden_size, text_config__num_attention_heads * text_config__head_dim), some)
    add('language_model.layers.*.mlp.gate_proj.weight', 'feed-forward', (text_config__intermediate_size, text_config__hidden_size), some)
    add('language_model.layers.*.mlp.up_proj.weight', 'feed-forward', (text_config__intermediate_size, text_config__hidden_size), some)
    add('language_model.layers.*.mlp.down_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__intermediate_size), some)
    add('language_model.layers.*.input_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    add('language_model.layers.*.post_attention_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    if text_config__use_bias:
        some = add.layers(text_config__num_hidden_layers)
        add('language_model.layers.*.self_attn.q_proj.bias', 'attention', (text_config__num_attention_heads * text_config__head_dim,), some)
        add('language_model.layers.*.self_attn.k_proj.bias', 'attention', (text_config__num_key_value_heads * text_config__head_dim,), some)
        add('language_model.layers.*.self_attn.v_proj.bias', 'attention', (text_config__num_key_value_heads * text_config__head_dim,), some)
        add('language_model.layers.*.self_attn.o_proj.bias', 'attention', (text_config__hidden_size,), some)
        add('language_model.layers.*.mlp.gate_proj.bias', 'feed-forward', (text_config__intermediate_size,), some)
        add('language_model.layers.*.mlp.up_proj.bias', 'feed-forward', (text_config__intermediate_size,), some)
        add('language_model.layers.*.mlp.down_proj.bias', 'feed-forward', (text_config__hidden_size,), some)


def PaddleOCRVLForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, 'text_config', 'tie_word_embeddings')
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'vocab_size')
    add.base('model.', PaddleOCRVLModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.language_model.embed_tokens.weight', (text_config__vocab_size, text_config__hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
