"""inkling2_loop: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "Inkling2LoopForConditionalGeneration"

def Inkling2LoopModel(add, c):
    text_config, vision_config = add.read(c, 'text_config', 'vision_config')
    text_config__conv_kernel_size, text_config__d_rel, text_config__head_dim, text_config__hidden_size, text_config__layer_types, text_config__loop_gate_rank, text_config__loop_layer_index_end, text_config__loop_layer_index_start, text_config__moe_intermediate_size, text_config__n_routed_experts, text_config__num_attention_heads, text_config__num_experts_per_tok, text_config__num_hidden_layers, text_config__num_key_value_heads, text_config__rel_extent, text_config__sliding_window_size, text_config__swa_head_dim, text_config__swa_num_attention_heads, text_config__swa_num_key_value_heads, text_config__vocab_size = add.read(text_config, 'conv_kernel_size', 'd_rel', 'head_dim', 'hidden_size', 'layer_types', 'loop_gate_rank', 'loop_layer_index_end', 'loop_layer_index_start', 'moe_intermediate_size', 'n_routed_experts', 'num_attention_heads', 'num_experts_per_tok', 'num_hidden_layers', 'num_key_value_heads', 'rel_extent', 'sliding_window_size', 'swa_head_dim', 'swa_num_attention_heads', 'swa_num_key_value_heads', 'vocab_size')
    add.part('vision_tower', vision_config, 'base', 'vision')
    add('language_model.embed_tokens.weight', 'embedding', (text_config__vocab_size, text_config__hidden_size))
    add('language_model.embed_tokens.embed_norm.weight', 'norms', (text_config__hidden_size,))
    add('language_model.norm.weight', 'norms', (text_config__hidden_size,))
    add('language_model.final_input.query', 'other', (text_config__hidden_size,))
    add('language_model.message_input.query', 'other', (text_config__loop_layer_index_end - text_config__loop_layer_index_start, 4, text_config__hidden_size))
    some = add.layers(text_config__num_hidden_layers)
    add('language_model.layers.*.mlp_input.query', 'feed-forward', (text_config__hidden_size,), some)
    add.routed('language_model.layers.*.mlp.experts.gate_up_proj', text_config__num_experts_per_tok, text_config__n_routed_experts, (text_config__n_routed_experts, 2 * text_config__moe_intermediate_size, text_config__hidden_size), some)
    add.routed('language_model.layers.*.mlp.experts.down_proj', text_config__num_experts_per_tok, text_config__n_routed_experts, (text_config__n_routed_experts, text_config__hidden_size, text_config__moe_intermediate_size), some)
    add('language_model.layers.*.mlp.gate.weight', 'router', (text_config__n_routed_experts, text_config__hidden_size), some)
    add('language_model.layers.*.post_attention_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    add('language_model.layers.*.post_attention_convolution.conv1d.weight', 'ssm', (text_config__hidden_size, 1, text_config__conv_kernel_size), some)
    add('language_model.layers.*.post_mlp_convolution.conv1d.weight', 'ssm', (text_config__hidden_size, 1, text_config__conv_kernel_size), some)
    add.buffer('language_model.layers.*.mlp.gate.e_score_correction_bias', 'router', (text_config__n_routed_experts,), some)
    some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if text_config__layer_types[i0] == 'hybrid_sliding']
    if some:
        add('language_model.layers.*.self_attn.q_proj.linear.weight', 'attention', (text_config__swa_num_attention_heads * text_config__swa_head_dim, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.q_proj.norm.scale', 'norms', (text_config__swa_num_attention_heads, text_config__swa_head_dim), some)
        add('language_model.layers.*.self_attn.k_proj.linear.weight', 'attention', (text_config__swa_num_key_value_heads * text_config__swa_head_dim, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.k_proj.sconv.conv1d.weight', 'ssm', (text_config__swa_num_key_value_heads * text_config__swa_head_dim, 1, text_config__conv_kernel_size), some)
        add('language_model.layers.*.self_attn.v_proj.linear.weight', 'attention', (text_config__swa_num_key_value_heads * text_config__swa_head_dim, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.v_proj.sconv.conv1d.weight', 'ssm', (text_config__swa_num_key_value_heads * text_config__swa_head_dim, 1, text_config__conv_kernel_size), some)
        add('language_model.layers.*.self_attn.o_proj.gate_proj.weight', 'attention', (text_config__swa_num_attention_heads * text_config__swa_head_dim, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.o_proj.linear.weight', 'attention', (text_config__hidden_size, text_config__swa_num_attention_heads * text_config__swa_head_dim), some)
        add('language_model.layers.*.self_attn.sink_proj.weight', 'attention', (text_config__swa_num_attention_heads, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.relative_position_bias.proj', 'attention', (text_config__d_rel, text_config__sliding_window_size), some)
        add('language_model.layers.*.self_attn.relative_position_bias.linear.weight', 'attention', (text_config__swa_num_attention_heads * text_config__d_rel, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.relative_position_bias.norm.scale', 'norms', (text_config__swa_num_attention_heads, text_config__d_rel), some)
        add('language_model.layers.*.input_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if text_config__layer_types[i0] != 'hybrid_sliding']
    if some:
        add('language_model.layers.*.self_attn.q_proj.linear.weight', 'attention', (text_config__num_attention_heads * text_config__head_dim, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.q_proj.norm.scale', 'norms', (text_config__num_attention_heads, text_config__head_dim), some)
        add('language_model.layers.*.self_attn.k_proj.linear.weight', 'attention', (text_config__num_key_value_heads * text_config__head_dim, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.v_proj.linear.weight', 'attention', (text_config__num_key_value_heads * text_config__head_dim, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.o_proj.gate_proj.weight', 'attention', (text_config__num_attention_heads * text_config__head_dim, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.o_proj.linear.weight', 'attention', (text_config__hidden_size, text_config__num_attention_heads * text_config__head_dim), some)
        add('language_model.layers.*.self_attn.sink_proj.weight', 'attention', (text_config__num_attention_heads, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.relative_position_bias.proj', 'attention', (text_config__d_rel, text_config__rel_extent), some)
        add('language_model.layers.*.self_attn.relative_position_bias.linear.weight', 'attention', (text_config__num_attention_heads * text_config__d_rel, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.relative_position_bias.norm.scale', 'norms', (text_config__num_attention_heads, text_config__d_rel), some)
        add('language_model.layers.*.self_attn.k_proj.sconv.static_weight', 'attention', (text_config__conv_kernel_size, text_config__num_key_value_heads * text_config__head_dim), some)
        add('language_model.layers.*.self_attn.k_proj.sconv.weight_proj.weight', 'attention', (text_config__num_key_value_heads * text_config__conv_kernel_size, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.v_proj.sconv.static_weight', 'attention', (text_config__conv_kernel_size, text_config__num_key_value_heads * text_config__head_dim), some)
        add('language_model.layers.*.self_attn.v_proj.sconv.weight_proj.weight', 'attention', (text_config__num_key_value_heads * text_config__conv_kernel_size, text_config__hidden_size), some)
        add('language_model.layers.*.q_input_layernorm.weight', 'norms', (text_config__hidden_size,), some)
        add('language_model.layers.*.k_input_layernorm.weight', 'norms', (text_config__hidden_size,), some)
        add('language_model.layers.*.v_input_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if i0 > 0 and text_config__layer_types[i0] == 'hybrid_sliding']
    if some:
        add('language_model.layers.*.attention_input.query', 'attention', (text_config__hidden_size,), some)
    some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if i0 > 0 and text_config__layer_types[i0] != 'hybrid_sliding']
    if some:
        add('language_model.layers.*.attention_input.query', 'attention', (3, text_config__hidden_size), some)
    some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if text_config__loop_layer_index_start <= i0 < text_config__loop_layer_index_end]
    if some:
        add('language_model.layers.*.q_message_gate.down_proj.weight', 'feed-forward', (text_config__loop_gate_rank, 2 * text_config__hidden_size), some)
        add('language_model.layers.*.q_message_gate.forget_gate_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__loop_gate_rank), some)
        add('language_model.layers.*.q_message_gate.message_gate_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__loop_gate_rank), some)
        add('language_model.layers.*.k_message_gate.down_proj.weight', 'feed-forward', (text_config__loop_gate_rank, 2 * text_config__hidden_size), some)
        add('language_model.layers.*.k_message_gate.forget_gate_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__loop_gate_rank), some)
        add('language_model.layers.*.k_message_gate.message_gate_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__loop_gate_rank), some)
        add('language_model.layers.*.v_message_gate.down_proj.weight', 'feed-forward', (text_config__loop_gate_rank, 2 * text_config__hidden_size), some)
        add('language_model.layers.*.v_message_gate.forget_gate_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__loop_gate_rank), some)
        add('language_model.layers.*.v_message_gate.message_gate_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__loop_gate_rank), some)
        add('language_model.layers.*.mlp_message_gate.down_proj.weight', 'feed-forward', (text_config__loop_gate_rank, 2 * text_config__hidden_size), some)
        add('language_model.layers.*.mlp_message_gate.forget_gate_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__loop_gate_rank), some)
        add('language_model.layers.*.mlp_message_gate.message_gate_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__loop_gate_rank), some)


def Inkling2LoopForConditionalGeneration(add, c):
    text_config, = add.read(c, 'text_config')
    text_config__hidden_size, text_config__unpadded_vocab_size = add.read(text_config, 'hidden_size', 'unpadded_vocab_size')
    add.base('model.', Inkling2LoopModel, c)
    add('lm_head.weight', 'head', (text_config__unpadded_vocab_size, text_config__hidden_size))
