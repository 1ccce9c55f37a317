"""step3p7: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Step3p7ForConditionalGeneration"

def Step3p7Model(add, c):
    projector_bias, text_config, vision_config = add.read(c, 'projector_bias', 'text_config', 'vision_config')
    text_config__attention_bias, text_config__head_dim, text_config__hidden_size, text_config__intermediate_size, text_config__layer_types, text_config__mlp_bias, text_config__mlp_layer_types, text_config__moe_intermediate_size, text_config__n_routed_experts, text_config__num_attention_heads, text_config__num_experts_per_tok, text_config__num_key_value_heads, text_config__share_expert_dim, text_config__swiglu_limits, text_config__swiglu_limits_shared, text_config__vocab_size = add.read(text_config, 'attention_bias', 'head_dim', 'hidden_size', 'intermediate_size', 'layer_types', 'mlp_bias', 'mlp_layer_types', 'moe_intermediate_size', 'n_routed_experts', 'num_attention_heads', 'num_experts_per_tok', 'num_key_value_heads', 'share_expert_dim', 'swiglu_limits', 'swiglu_limits_shared', 'vocab_size')
    vision_config__hidden_size, vision_config__image_size, vision_config__intermediate_size, vision_config__num_channels, vision_config__num_hidden_layers, vision_config__patch_size = add.read(vision_config, 'hidden_size', 'image_size', 'intermediate_size', 'num_channels', 'num_hidden_layers', 'patch_size')
    add.only('text_config.swiglu_limits', text_config__swiglu_limits, None)
    add.only('text_config.swiglu_limits_shared', text_config__swiglu_limits_shared, None)
    add('vision_model.embeddings.patch_embedding.weight', 'vision', (vision_config__hidden_size, vision_config__num_channels, vision_config__patch_size, vision_config__patch_size))
    add('vision_model.embeddings.position_embedding.weight', 'vision', ((vision_config__image_size // vision_config__patch_size) ** 2, vision_config__hidden_size))
    add('vision_model.pre_layernorm.weight', 'vision', (vision_config__hidden_size,))
    add('vision_model.pre_layernorm.bias', 'vision', (vision_config__hidden_size,))
    add('vision_model.downsampler1.weight', 'vision', (vision_config__hidden_size * 2, vision_config__hidden_size, 3, 3))
    add('vision_model.downsampler1.bias', 'vision', (vision_config__hidden_size * 2,))
    add('vision_model.downsampler2.weight', 'vision', (vision_config__hidden_size * 4, vision_config__hidden_size * 2, 3, 3))
    add('vision_model.downsampler2.bias', 'vision', (vision_config__hidden_size * 4,))
    add('language_model.embed_tokens.weight', 'embedding', (text_config__vocab_size, text_config__hidden_size))
    add('language_model.norm.weight', 'norms', (text_config__hidden_size,))
    add('multi_modal_projector.weight', 'vision', (text_config__hidden_size, vision_config__hidden_size * 4))
    some = add.layers(vision_config__num_hidden_layers)
    add('vision_model.layers.*.lambda_1', 'vision', (vision_config__hidden_size,), some)
    add('vision_model.layers.*.lambda_2', 'vision', (vision_config__hidden_size,), some)
    add('vision_model.layers.*.self_attn.k_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('vision_model.layers.*.self_attn.k_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_model.layers.*.self_attn.v_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('vision_model.layers.*.self_attn.v_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_model.layers.*.self_attn.q_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('vision_model.layers.*.self_attn.q_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_model.layers.*.self_attn.out_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('vision_model.layers.*.self_attn.out_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_model.layers.*.mlp.fc1.weight', 'vision', (vision_config__intermediate_size, vision_config__hidden_size), some)
    add('vision_model.layers.*.mlp.fc1.bias', 'vision', (vision_config__intermediate_size,), some)
    add('vision_model.layers.*.mlp.fc2.weight', 'vision', (vision_config__hidden_size, vision_config__intermediate_size), some)
    add('vision_model.layers.*.mlp.fc2.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_model.layers.*.layernorm_before.weight', 'vision', (vision_config__hidden_size,), some)
    add('vision_model.layers.*.layernorm_before.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_model.layers.*.layernorm_after.weight', 'vision', (vision_config__hidden_size,), some)
    add('vision_model.layers.*.layernorm_after.bias', 'vision', (vision_config__hidden_size,), some)
    some = add.layers(len(text_config__layer_types))
    add('language_model.layers.*.self_attn.q_proj.weight', 'attention', (text_config__num_attention_heads * text_config__head_dim, text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.k_proj.weight', 'attention', (text_config__num_key_value_heads * text_config__head_dim, text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.v_proj.weight', 'attention', (text_config__num_key_value_heads * text_config__head_dim, text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.o_proj.weight', 'attention', (text_config__hidden_size, text_config__num_attention_heads * text_config__head_dim), some)
    add('language_model.layers.*.self_attn.q_norm.weight', 'norms', (text_config__head_dim,), some)
    add('language_model.layers.*.self_attn.k_norm.weight', 'norms', (text_config__head_dim,), some)
    add('language_model.layers.*.self_attn.g_proj.weight', 'attention', (text_config__num_attention_heads, text_config__hidden_size), some)
    add('language_model.layers.*.input_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    add('language_model.layers.*.post_attention_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    some = [i0 for i0 in add.layers(len(text_config__layer_types)) if text_config__mlp_layer_types[i0] != 'sparse']
    if some:
        add('language_model.layers.*.mlp.gate_proj.weight', 'feed-forward', (text_config__intermediate_size, text_config__hidden_size), some)
        add('language_model.layers.*.mlp.up_proj.weight', 'feed-forward', (text_config__intermediate_size, text_config__hidden_size), some)
        add('language_model.layers.*.mlp.down_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__intermediate_size), some)
    some = [i0 for i0 in add.layers(len(text_config__layer_types)) if text_config__mlp_layer_types[i0] == 'sparse']
    if some:
        add('language_model.layers.*.mlp.gate.weight', 'router', (text_config__n_routed_experts, text_config__hidden_size), some)
        add.routed('language_model.layers.*.mlp.experts.gate_up_proj', text_config__num_experts_per_tok, text_config__n_routed_experts, (text_config__n_routed_experts, 2 * text_config__moe_intermediate_size, text_config__hidden_size), some)
        add.routed('language_model.layers.*.mlp.experts.down_proj', text_config__num_experts_per_tok, text_config__n_routed_experts, (text_config__n_routed_experts, text_config__hidden_size, text_config__moe_intermediate_size), some)
        add('language_model.layers.*.mlp.shared_experts.gate_proj.weight', 'feed-forward', (text_config__share_expert_dim, text_config__hidden_size), some)
        add('language_model.layers.*.mlp.shared_experts.up_proj.weight', 'feed-forward', (text_config__share_expert_dim, text_config__hidden_size), some)
        add('language_model.layers.*.mlp.shared_experts.down_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__share_expert_dim), some)
        add.buffer('language_model.layers.*.mlp.gate.e_score_correction_bias', 'router', (text_config__n_routed_experts,), some)
    if text_config__attention_bias:
        some = add.layers(len(text_config__layer_types))
        add('language_model.layers.*.self_attn.q_proj.bias', 'attention', (text_config__num_attention_heads * text_config__head_dim,), some)
        add('language_model.layers.*.self_attn.k_proj.bias', 'attention', (text_config__num_key_value_heads * text_config__head_dim,), some)
        add('language_model.layers.*.self_attn.v_proj.bias', 'attention', (text_config__num_key_value_heads * text_config__head_dim,), some)
        add('language_model.layers.*.self_attn.o_proj.bias', 'attention', (text_config__hidden_size,), some)
    if text_config__mlp_bias:
        some = [i0 for i0 in add.layers(len(text_config__layer_types)) if text_config__mlp_layer_types[i0] != 'sparse']
        if some:
            add('language_model.layers.*.mlp.gate_proj.bias', 'feed-forward', (text_config__intermediate_size,), some)
            add('language_model.layers.*.mlp.up_proj.bias', 'feed-forward', (text_config__intermediate_size,), some)
            add('language_model.layers.*.mlp.down_proj.bias', 'feed-forward', (text_config__hidden_size,), some)
    if text_config__mlp_bias:
        some = [i0 for i0 in add.layers(len(text_config__layer_types)) if text_config__mlp_layer_types[i0] == 'sparse']
        if some:
            add('language_model.layers.*.mlp.shared_experts.gate_proj.bias', 'feed-forward', (text_config__share_expert_dim,), some)
            add('language_model.layers.*.mlp.shared_experts.up_proj.bias', 'feed-forward', (text_config__share_expert_dim,), some)
            add('language_model.layers.*.mlp.shared_experts.down_proj.bias', 'feed-forward', (text_config__hidden_size,), some)
    if projector_bias:
        add('multi_modal_projector.bias', 'vision', (text_config__hidden_size,))


def Step3p7ForConditionalGeneration(add, c):
    text_config, = add.read(c, 'text_config')
    text_config__hidden_size, text_config__swiglu_limits, text_config__swiglu_limits_shared, text_config__vocab_size = add.read(text_config, 'hidden_size', 'swiglu_limits', 'swiglu_limits_shared', 'vocab_size')
    add.only('text_config.swiglu_limits', text_config__swiglu_limits, None)
    add.only('text_config.swiglu_limits_shared', text_config__swiglu_limits_shared, None)
    add.base('model.', Step3p7Model, c)
    add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
