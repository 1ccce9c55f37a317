"""ernie4_5_vl_moe: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Ernie4_5_VLMoeForConditionalGeneration"

def Ernie4_5_VLMoeModel(add, c):
    text_config, vision_config = add.read(c, 'text_config', 'vision_config')
    text_config__hidden_size, text_config__intermediate_size, text_config__mlp_layer_types, text_config__moe_intermediate_size, text_config__moe_k, text_config__moe_num_experts, text_config__moe_num_shared_experts, text_config__num_attention_heads, text_config__num_hidden_layers, text_config__num_key_value_heads, text_config__use_bias, text_config__vocab_size = add.read(text_config, 'hidden_size', 'intermediate_size', 'mlp_layer_types', 'moe_intermediate_size', 'moe_k', 'moe_num_experts', 'moe_num_shared_experts', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'use_bias', 'vocab_size')
    vision_config__depth, vision_config__hidden_size, vision_config__in_channels, vision_config__intermediate_size, vision_config__patch_size, vision_config__spatial_merge_size, vision_config__temporal_merge_size = add.read(vision_config, 'depth', 'hidden_size', 'in_channels', 'intermediate_size', 'patch_size', 'spatial_merge_size', 'temporal_merge_size')
    add('language_model.embed_tokens.weight', 'embedding', (text_config__vocab_size, text_config__hidden_size))
    add('language_model.norm.weight', 'norms', (text_config__hidden_size,))
    add('vision_tower.patch_embed.proj.weight', 'vision', (vision_config__hidden_size, vision_config__in_channels * vision_config__patch_size * vision_config__patch_size))
    add('vision_tower.ln.weight', 'vision', (vision_config__hidden_size,))
    add('vision_tower.ln.bias', 'vision', (vision_config__hidden_size,))
    add('resampler_model.spatial_linear.fc1.weight', 'feed-forward', (vision_config__hidden_size * vision_config__spatial_merge_size ** 2, vision_config__hidden_size * vision_config__spatial_merge_size ** 2))
    add('resampler_model.spatial_linear.fc1.bias', 'feed-forward', (vision_config__hidden_size * vision_config__spatial_merge_size ** 2,))
    add('resampler_model.spatial_linear.fc2.weight', 'feed-forward', (vision_config__hidden_size * vision_config__spatial_merge_size ** 2, vision_config__hidden_size * vision_config__spatial_merge_size ** 2))
    add('resampler_model.spatial_linear.fc2.bias', 'feed-forward', (vision_config__hidden_size * vision_config__spatial_merge_size ** 2,))
    add('resampler_model.spatial_linear.ln.weight', 'norms', (vision_config__hidden_size * vision_config__spatial_merge_size ** 2,))
    add('resampler_model.spatial_linear.ln.bias', 'norms', (vision_config__hidden_size * vision_config__spatial_merge_size ** 2,))
    add('resampler_model.temporal_linear.fc1.weight', 'feed-forward', (vision_config__hidden_size * vision_config__spatial_merge_size ** 2, vision_config__hidden_size * vision_config__spatial_merge_size ** 2 * vision_config__temporal_merge_size))
    add('resampler_model.temporal_linear.fc1.bias', 'feed-forward', (vision_config__hidden_size * vision_config__spatial_merge_size ** 2,))
    add('resampler_model.temporal_linear.fc2.weight', 'feed-forward', (vision_config__hidden_size * vision_config__spatial_merge_size ** 2, vision_config__hidden_size * vision_config__spatial_merge_size ** 2))
    add('resampler_model.temporal_linear.fc2.bias', 'feed-forward', (vision_config__hidden_size * vision_config__spatial_merge_size ** 2,))
    add('resampler_model.temporal_linear.ln.weight', 'norms', (vision_config__hidden_size * vision_config__spatial_merge_size ** 2,))
    add('resampler_model.temporal_linear.ln.bias', 'norms', (vision_config__hidden_size * vision_config__spatial_merge_size ** 2,))
    add('resampler_model.mlp.weight', 'feed-forward', (text_config__hidden_size, vision_config__hidden_size * vision_config__spatial_merge_size ** 2))
    add('resampler_model.mlp.bias', 'feed-forward', (text_config__hidden_size,))
    add('resampler_model.after_norm.weight', 'norms', (text_config__hidden_size,))
    some = add.layers(text_config__num_hidden_layers)
    add('language_model.layers.*.self_attn.q_proj.weight', 'attention', (text_config__num_attention_heads * (text_config__hidden_size // text_config__num_attention_heads), text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.k_proj.weight', 'attention', (text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads), text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.v_proj.weight', 'attention', (text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads), text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.o_proj.weight', 'attention', (text_config__hidden_size, text_config__num_attention_heads * (text_config__hidden_size // text_config__num_attention_heads)), some)
    add('language_model.layers.*.input_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    add('language_model.layers.*.post_attention_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if text_config__mlp_layer_types[i0] != 'sparse']
    if some:
        add('language_model.layers.*.mlp.gate_proj.weight', 'feed-forward', (text_config__intermediate_size, text_config__hidden_size), some)
        add('language_model.layers.*.mlp.up_proj.weight', 'feed-forward', (text_config__intermediate_size, text_config__hidden_size), some)
        add('language_model.layers.*.mlp.down_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__intermediate_size), some)
    some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if text_config__mlp_layer_types[i0] == 'sparse']
    if some:
        add('language_model.layers.*.mlp.text_moe.gate.weight', 'router', (text_config__moe_num_experts, text_config__hidden_size), some)
        add('language_model.layers.*.mlp.text_moe.gate.moe_statics.e_score_correction_bias', 'router', (1, text_config__moe_num_experts), some)
        add.routed('language_model.layers.*.mlp.text_moe.experts.gate_up_proj', text_config__moe_k, text_config__moe_num_experts, (text_config__moe_num_experts, 2 * text_config__moe_intermediate_size[0], text_config__hidden_size), some)
        add.routed('language_model.layers.*.mlp.text_moe.experts.down_proj', text_config__moe_k, text_config__moe_num_experts, (text_config__moe_num_experts, text_config__hidden_size, text_config__moe_intermediate_size[0]), some)
        add('language_model.layers.*.mlp.vision_moe.gate.weight', 'vision', (text_config__moe_num_experts, text_config__hidden_size), some)
        add('language_model.layers.*.mlp.vision_moe.gate.moe_statics.e_score_correction_bias', 'vision', (1, text_config__moe_num_experts), some)
        add.routed('language_model.layers.*.mlp.vision_moe.experts.gate_up_proj', text_config__moe_k, text_config__moe_num_experts, (text_config__moe_num_experts, 2 * text_config__moe_intermediate_size[1], text_config__hidden_size), some)
        add.routed('language_model.layers.*.mlp.vision_moe.experts.down_proj', text_config__moe_k, text_config__moe_num_experts, (text_config__moe_num_experts, text_config__hidden_size, text_config__moe_intermediate_size[1]), some)
    some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if text_config__mlp_layer_types[i0] == 'sparse' and text_config__moe_num_shared_experts > 0]
    if some:
        add('language_model.layers.*.mlp.shared_experts.gate_proj.weight', 'feed-forward', (text_config__moe_intermediate_size[0] * text_config__moe_num_shared_experts, text_config__hidden_size), some)
        add('language_model.layers.*.mlp.shared_experts.up_proj.weight', 'feed-forward', (text_config__moe_intermediate_size[0] * text_config__moe_num_shared_experts, text_config__hidden_size), some)
        add('language_model.layers.*.mlp.shared_experts.down_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__moe_intermediate_size[0] * text_config__moe_num_shared_experts), some)
    some = add.layers(vision_config__depth)
    add('vision_tower.blocks.*.norm1.weight', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.blocks.*.norm1.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.blocks.*.norm2.weight', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.blocks.*.norm2.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.blocks.*.attn.qkv.weight', 'vision', (vision_config__hidden_size * 3, vision_config__hidden_size), some)
    add('vision_tower.blocks.*.attn.qkv.bias', 'vision', (vision_config__hidden_size * 3,), some)
    add('vision_tower.blocks.*.attn.proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('vision_tower.blocks.*.attn.proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.blocks.*.mlp.fc1.weight', 'vision', (vision_config__intermediate_size, vision_config__hidden_size), some)
    add('vision_tower.blocks.*.mlp.fc1.bias', 'vision', (vision_config__intermediate_size,), some)
    add('vision_tower.blocks.*.mlp.fc2.weight', 'vision', (vision_config__hidden_size, vision_config__intermediate_size), some)
    add('vision_tower.blocks.*.mlp.fc2.bias', 'vision', (vision_config__hidden_size,), some)
    if text_config__use_bias:
        some = add.layers(text_config__num_hidden_layers)
        add('language_model.layers.*.self_attn.q_proj.bias', 'attention', (text_config__num_attention_heads * (text_config__hidden_size // text_config__num_attention_heads),), some)
        add('language_model.layers.*.self_attn.k_proj.bias', 'attention', (text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads),), some)
        add('language_model.layers.*.self_attn.v_proj.bias', 'attention', (text_config__num_key_value_heads * (text_config__hidden_size // text_config__num_attention_heads),), some)
        add('language_model.layers.*.self_attn.o_proj.bias', 'attention', (text_config__hidden_size,), some)
    if text_config__use_bias:
        some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if text_config__mlp_layer_types[i0] != 'sparse']
        if some:
            add('language_model.layers.*.mlp.gate_proj.bias', 'feed-forward', (text_config__intermediate_size,), some)
            add('language_model.layers.*.mlp.up_proj.bias', 'feed-forward', (text_config__intermediate_size,), some)
            add('language_model.layers.*.mlp.down_proj.bias', 'feed-forward', (text_config__hidden_size,), some)
    if text_config__use_bias:
        some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if text_config__mlp_layer_types[i0] == 'sparse']
        if some:
            add('language_model.layers.*.mlp.shared_experts.gate_proj.bias', 'feed-forward', (text_config__moe_intermediate_size[0] * text_config__moe_num_shared_experts,), some)
            add('language_model.layers.*.mlp.shared_experts.up_proj.bias', 'feed-forward', (text_config__moe_intermediate_size[0] * text_config__moe_num_shared_experts,), some)
            add('language_model.layers.*.mlp.shared_experts.down_proj.bias', 'feed-forward', (text_config__hidden_size,), some)


def Ernie4_5_VLMoeForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, 'text_config', 'tie_word_embeddings')
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'vocab_size')
    add.base('model.', Ernie4_5_VLMoeModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.language_model.embed_tokens.weight', (text_config__vocab_size, text_config__hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
