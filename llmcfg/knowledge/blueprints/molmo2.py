"""molmo2: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Molmo2ForConditionalGeneration"

def Molmo2Model(add, c):
    adapter_config, text_config, vision_config = add.read(c, 'adapter_config', 'text_config', 'vision_config')
    adapter_config__attention_bias, adapter_config__head_dim, adapter_config__hidden_size, adapter_config__intermediate_size, adapter_config__mlp_bias, adapter_config__num_attention_heads, adapter_config__num_key_value_heads, adapter_config__text_hidden_size, adapter_config__vision_feature_layer = add.read(adapter_config, 'attention_bias', 'head_dim', 'hidden_size', 'intermediate_size', 'mlp_bias', 'num_attention_heads', 'num_key_value_heads', 'text_hidden_size', 'vision_feature_layer')
    text_config__additional_vocab_size, text_config__attention_bias, text_config__head_dim, text_config__hidden_size, text_config__intermediate_size, text_config__num_attention_heads, text_config__num_hidden_layers, text_config__num_key_value_heads, text_config__qk_norm_type, text_config__vocab_size = add.read(text_config, 'additional_vocab_size', 'attention_bias', 'head_dim', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'qk_norm_type', 'vocab_size')
    vision_config__attention_bias, vision_config__head_dim, vision_config__hidden_size, vision_config__intermediate_size, vision_config__num_attention_heads, vision_config__num_channels, vision_config__num_hidden_layers, vision_config__num_key_value_heads, vision_config__num_position_embeddings, vision_config__patch_size = add.read(vision_config, 'attention_bias', 'head_dim', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_channels', 'num_hidden_layers', 'num_key_value_heads', 'num_position_embeddings', 'patch_size')
    add('vision_tower.positional_embedding', 'vision', (vision_config__num_position_embeddings, vision_config__hidden_size))
    add('vision_tower.patch_embedding.weight', 'vision', (vision_config__hidden_size, vision_config__patch_size * vision_config__patch_size * vision_config__num_channels))
    add('vision_tower.patch_embedding.bias', 'vision', (vision_config__hidden_size,))
    add('multi_modal_projector.image_pooling_2d.q_proj.weight', 'vision', (adapter_config__num_attention_heads * adapter_config__head_dim, adapter_config__hidden_size * len(adapter_config__vision_feature_layer)))
    add('multi_modal_projector.image_pooling_2d.k_proj.weight', 'vision', (adapter_config__num_key_value_heads * adapter_config__head_dim, adapter_config__hidden_size * len(adapter_config__vision_feature_layer)))
    add('multi_modal_projector.image_pooling_2d.v_proj.weight', 'vision', (adapter_config__num_key_value_heads * adapter_config__head_dim, adapter_config__hidden_size * len(adapter_config__vision_feature_layer)))
    add('multi_modal_projector.image_pooling_2d.o_proj.weight', 'vision', (adapter_config__hidden_size, adapter_config__num_attention_heads * adapter_config__head_dim))
    add('multi_modal_projector.image_projector.gate_proj.weight', 'vision', (adapter_config__intermediate_size, adapter_config__hidden_size))
    add('multi_modal_projector.image_projector.up_proj.weight', 'vision', (adapter_config__intermediate_size, adapter_config__hidden_size))
    add('multi_modal_projector.image_projector.down_proj.weight', 'vision', (adapter_config__text_hidden_size, adapter_config__intermediate_size))
    add('language_model.embed_tokens.weight', 'embedding', (text_config__vocab_size + text_config__additional_vocab_size, text_config__hidden_size))
    add('language_model.norm.weight', 'norms', (text_config__hidden_size,))
    some = add.layers(vision_config__num_hidden_layers)
    add('vision_tower.layers.*.layer_norm1.weight', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.layers.*.layer_norm1.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.layers.*.self_attn.q_proj.weight', 'vision', (vision_config__num_attention_heads * vision_config__head_dim, vision_config__hidden_size), some)
    add('vision_tower.layers.*.self_attn.k_proj.weight', 'vision', (vision_config__num_key_value_heads * vision_config__head_dim, vision_config__hidden_size), some)
    add('vision_tower.layers.*.self_attn.v_proj.weight', 'vision', (vision_config__num_key_value_heads * vision_config__head_dim, vision_config__hidden_size), some)
    add('vision_tower.layers.*.self_attn.o_proj.weight', 'vision', (vision_config__hidden_size, vision_config__num_attention_heads * vision_config__head_dim), some)
    add('vision_tower.layers.*.layer_norm2.weight', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.layers.*.layer_norm2.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.layers.*.mlp.fc1.weight', 'vision', (vision_config__intermediate_size, vision_config__hidden_size), some)
    add('vision_tower.layers.*.mlp.fc1.bias', 'vision', (vision_config__intermediate_size,), some)
    add('vision_tower.layers.*.mlp.fc2.weight', 'vision', (vision_config__hidden_size, vision_config__intermediate_size), some)
    add('vision_tower.layers.*.mlp.fc2.bias', 'vision', (vision_config__hidden_size,), some)
    if vision_config__attention_bias:
        some = add.layers(vision_config__num_hidden_layers)
        add('vision_tower.layers.*.self_attn.q_proj.bias', 'vision', (vision_config__num_attention_heads * vision_config__head_dim,), some)
        add('vision_tower.layers.*.self_attn.k_proj.bias', 'vision', (vision_config__num_key_value_heads * vision_config__head_dim,), some)
        add('vision_tower.layers.*.self_attn.v_proj.bias', 'vision', (vision_config__num_key_value_heads * vision_config__head_dim,), some)
        add('vision_tower.layers.*.self_attn.o_proj.bias', 'vision', (vision_config__hidden_size,), some)
    if adapter_config__attention_bias:
        add('multi_modal_projector.image_pooling_2d.q_proj.bias', 'vision', (adapter_config__num_attention_heads * adapter_config__head_dim,))
        add('multi_modal_projector.image_pooling_2d.k_proj.bias', 'vision', (adapter_config__num_key_value_heads * adapter_config__head_dim,))
        add('multi_modal_projector.image_pooling_2d.v_proj.bias', 'vision', (adapter_config__num_key_value_heads * adapter_config__head_dim,))
        add('multi_modal_projector.image_pooling_2d.o_proj.bias', 'vision', (adapter_config__hidden_size,))
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
    if text_config__qk_norm_type == 'qwen3':
        some = add.layers(text_config__num_hidden_layers)
        add('language_model.layers.*.self_attn.q_norm.weight', 'norms', (text_config__head_dim,), some)
        add('language_model.layers.*.self_attn.k_norm.weight', 'norms', (text_config__head_dim,), some)
    if text_config__qk_norm_type != 'qwen3':
        some = add.layers(text_config__num_hidden_layers)
        add('language_model.layers.*.self_attn.q_norm.weight', 'norms', (text_config__num_attention_heads * text_config__head_dim,), some)
        add('language_model.layers.*.self_attn.k_norm.weight', 'norms', (text_config__num_key_value_heads * text_config__head_dim,), some)
    if adapter_config__mlp_bias:
        add('multi_modal_projector.image_projector.gate_proj.bias', 'vision', (adapter_config__intermediate_size,))
        add('multi_modal_projector.image_projector.up_proj.bias', 'vision', (adapter_config__intermediate_size,))
    if text_config__attention_bias:
        some = add.layers(text_config__num_hidden_layers)
        add('language_model.layers.*.self_attn.q_proj.bias', 'attention', (text_config__num_attention_heads * text_config__head_dim,), some)
        add('language_model.layers.*.self_attn.k_proj.bias', 'attention', (text_config__num_key_value_heads * text_config__head_dim,), some)
        add('language_model.layers.*.self_attn.v_proj.bias', 'attention', (text_config__num_key_value_heads * text_config__head_dim,), some)


def Molmo2ForConditionalGeneration(add, c):
    text_config, = add.read(c, 'text_config')
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'vocab_size')
    add.base('model.', Molmo2Model, c)
    add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
