"""granite4_vision: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "Granite4VisionForConditionalGeneration"

def Granite4VisionModel(add, c):
    deepstack_layer_map, downsample_rate, qformer_config, text_config, vision_config = add.read(c, 'deepstack_layer_map', 'downsample_rate', 'qformer_config', 'text_config', 'vision_config')
    text_config__attention_bias, text_config__hidden_size, text_config__intermediate_size, text_config__mlp_bias, text_config__num_attention_heads, text_config__num_hidden_layers, text_config__num_key_value_heads, text_config__vocab_size = add.read(text_config, 'attention_bias', 'hidden_size', 'intermediate_size', 'mlp_bias', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'vocab_size')
    vision_config__hidden_size, = add.read(vision_config, 'hidden_size')
    add.part('vision_tower', vision_config, 'base', 'vision')
    add.part('spatial_projectors.0.qformer', qformer_config, 'base')
    add.part('spatial_projectors.1.qformer', qformer_config, 'base')
    add.part('spatial_projectors.2.qformer', qformer_config, 'base')
    add.part('spatial_projectors.3.qformer', qformer_config, 'base')
    add('image_newline', 'vision', (text_config__hidden_size,))
    add('language_model.embed_tokens.weight', 'embedding', (text_config__vocab_size, text_config__hidden_size))
    add('language_model.norm.weight', 'norms', (text_config__hidden_size,))
    add('spatial_projectors.0.query', 'other', (1, int(downsample_rate.split('/')[0]) ** 2, vision_config__hidden_size))
    add('spatial_projectors.0.image_positions', 'vision', (1, int(downsample_rate.split('/')[1]) ** 2, vision_config__hidden_size))
    add('spatial_projectors.0.norm.weight', 'norms', (vision_config__hidden_size,))
    add('spatial_projectors.0.norm.bias', 'norms', (vision_config__hidden_size,))
    add('spatial_projectors.0.out_linear.weight', 'other', (text_config__hidden_size, vision_config__hidden_size))
    add('spatial_projectors.0.out_linear.bias', 'other', (text_config__hidden_size,))
    add('spatial_projectors.1.query', 'other', (1, int(downsample_rate.split('/')[0]) ** 2, vision_config__hidden_size))
    add('spatial_projectors.1.image_positions', 'vision', (1, int(downsample_rate.split('/')[1]) ** 2, vision_config__hidden_size))
    add('spatial_projectors.1.norm.weight', 'norms', (vision_config__hidden_size,))
    add('spatial_projectors.1.norm.bias', 'norms', (vision_config__hidden_size,))
    add('spatial_projectors.1.out_linear.weight', 'other', (text_config__hidden_size, vision_config__hidden_size))
    add('spatial_projectors.1.out_linear.bias', 'other', (text_config__hidden_size,))
    add('spatial_projectors.2.query', 'other', (1, int(downsample_rate.split('/')[0]) ** 2, vision_config__hidden_size))
    add('spatial_projectors.2.image_positions', 'vision', (1, int(downsample_rate.split('/')[1]) ** 2, vision_config__hidden_size))
    add('spatial_projectors.2.norm.weight', 'norms', (vision_config__hidden_size,))
    add('spatial_projectors.2.norm.bias', 'norms', (vision_config__hidden_size,))
    add('spatial_projectors.2.out_linear.weight', 'other', (text_config__hidden_size, vision_config__hidden_size))
    add('spatial_projectors.2.out_linear.bias', 'other', (text_config__hidden_size,))
    add('spatial_projectors.3.query', 'other', (1, int(downsample_rate.split('/')[0]) ** 2, vision_config__hidden_size))
    add('spatial_projectors.3.image_positions', 'vision', (1, int(downsample_rate.split('/')[1]) ** 2, vision_config__hidden_size))
    add('spatial_projectors.3.norm.weight', 'norms', (vision_config__hidden_size,))
    add('spatial_projectors.3.norm.bias', 'norms', (vision_config__hidden_size,))
    add('spatial_projectors.3.out_linear.weight', 'other', (text_config__hidden_size, vision_config__hidden_size))
    add('spatial_projectors.3.out_linear.bias', 'other', (text_config__hidden_size,))
    some = add.layers(len(deepstack_layer_map))
    add.part('layerwise_projectors.*.qformer', qformer_config, 'base', None, some)
    add('layerwise_projectors.*.query', 'other', (1, int(downsample_rate.split('/')[0]) ** 2, vision_config__hidden_size), some)
    add('layerwise_projectors.*.image_positions', 'vision', (1, int(downsample_rate.split('/')[1]) ** 2, vision_config__hidden_size), some)
    add('layerwise_projectors.*.norm.weight', 'norms', (vision_config__hidden_size,), some)
    add('layerwise_projectors.*.norm.bias', 'norms', (vision_config__hidden_size,), some)
    add('layerwise_projectors.*.out_linear.weight', 'other', (text_config__hidden_size, vision_config__hidden_size), some)
    add('layerwise_projectors.*.out_linear.bias', 'other', (text_config__hidden_size,), some)
    some = add.layers(text_config__num_hidden_layers)
    add('language_model.layers.*.self_attn.q_proj.weight', 'attention', (text_config__num_attention_heads * (text_config__hidden_size // text_config__num_attention_heads), text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.k_proj.weight', 'attention', (text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads), text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.v_proj.weight', 'attention', (text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads), text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.o_proj.weight', 'attention', (text_config__hidden_size, text_config__num_attention_heads * (text_config__hidden_size // text_config__num_attention_heads)), some)
    add('language_model.layers.*.mlp.gate_proj.weight', 'feed-forward', (text_config__intermediate_size, text_config__hidden_size), some)
    add('language_model.layers.*.mlp.up_proj.weight', 'feed-forward', (text_config__intermediate_size, text_config__hidden_size), some)
    add('language_model.layers.*.mlp.down_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__intermediate_size), some)
    add('language_model.layers.*.input_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    add('language_model.layers.*.post_attention_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    if text_config__attention_bias:
        some = add.layers(text_config__num_hidden_layers)
        add('language_model.layers.*.self_attn.q_proj.bias', 'attention', (text_config__num_attention_heads * (text_config__hidden_size // text_config__num_attention_heads),), some)
        add('language_model.layers.*.self_attn.k_proj.bias', 'attention', (text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads),), some)
        add('language_model.layers.*.self_attn.v_proj.bias', 'attention', (text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads),), some)
        add('language_model.layers.*.self_attn.o_proj.bias', 'attention', (text_config__hidden_size,), some)
    if text_config__mlp_bias:
        some = add.layers(text_config__num_hidden_layers)
        add('language_model.layers.*.mlp.gate_proj.bias', 'feed-forward', (text_config__intermediate_size,), some)
        add('language_model.layers.*.mlp.up_proj.bias', 'feed-forward', (text_config__intermediate_size,), some)
        add('language_model.layers.*.mlp.down_proj.bias', 'feed-forward', (text_config__hidden_size,), some)


def Granite4VisionForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, 'text_config', 'tie_word_embeddings')
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'vocab_size')
    add.base('model.', Granite4VisionModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.language_model.embed_tokens.weight', (text_config__vocab_size, text_config__hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
