"""inkling2_text: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "Inkling2ForCausalLM"

def Inkling2TextModel(add, c):
    conv_kernel_size, d_rel, head_dim, hidden_size, layer_types, moe_intermediate_size, n_routed_experts, num_attention_heads, num_experts_per_tok, num_hidden_layers, num_key_value_heads, rel_extent, sliding_window_size, swa_head_dim, swa_num_attention_heads, swa_num_key_value_heads, vocab_size = add.read(c, 'conv_kernel_size', 'd_rel', 'head_dim', 'hidden_size', 'layer_types', 'moe_intermediate_size', 'n_routed_experts', 'num_attention_heads', 'num_experts_per_tok', 'num_hidden_layers', 'num_key_value_heads', 'rel_extent', 'sliding_window_size', 'swa_head_dim', 'swa_num_attention_heads', 'swa_num_key_value_heads', 'vocab_size')
    add('embed_tokens.weight', 'embedding', (vocab_size, hidden_size))
    add('embed_tokens.embed_norm.weight', 'norms', (hidden_size,))
    add('norm.weight', 'norms', (hidden_size,))
    add('final_input.query', 'other', (hidden_size,))
    some = add.layers(num_hidden_layers)
    add('layers.*.mlp_input.query', 'feed-forward', (hidden_size,), some)
    add.routed('layers.*.mlp.experts.gate_up_proj', num_experts_per_tok, n_routed_experts, (n_routed_experts, 2 * moe_intermediate_size, hidden_size), some)
    add.routed('layers.*.mlp.experts.down_proj', num_experts_per_tok, n_routed_experts, (n_routed_experts, hidden_size, moe_intermediate_size), some)
    add('layers.*.mlp.gate.weight', 'router', (n_routed_experts, hidden_size), some)
    add('layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.post_attention_convolution.conv1d.weight', 'ssm', (hidden_size, 1, conv_kernel_size), some)
    add('layers.*.post_mlp_convolution.conv1d.weight', 'ssm', (hidden_size, 1, conv_kernel_size), some)
    add.buffer('layers.*.mlp.gate.e_score_correction_bias', 'router', (n_routed_experts,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] == 'hybrid_sliding']
    if some:
        add('layers.*.self_attn.q_proj.linear.weight', 'attention', (swa_num_attention_heads * swa_head_dim, hidden_size), some)
        add('layers.*.self_attn.q_proj.norm.scale', 'norms', (swa_num_attention_heads, swa_head_dim), some)
        add('layers.*.self_attn.k_proj.linear.weight', 'attention', (swa_num_key_value_heads * swa_head_dim, hidden_size), some)
        add('layers.*.self_attn.k_proj.sconv.conv1d.weight', 'ssm', (swa_num_key_value_heads * swa_head_dim, 1, conv_kernel_size), some)
        add('layers.*.self_attn.v_proj.linear.weight', 'attention', (swa_num_key_value_heads * swa_head_dim, hidden_size), some)
        add('layers.*.self_attn.v_proj.sconv.conv1d.weight', 'ssm', (swa_num_key_value_heads * swa_head_dim, 1, conv_kernel_size), some)
        add('layers.*.self_attn.o_proj.gate_proj.weight', 'attention', (swa_num_attention_heads * swa_head_dim, hidden_size), some)
        add('layers.*.self_attn.o_proj.linear.weight', 'attention', (hidden_size, swa_num_attention_heads * swa_head_dim), some)
        add('layers.*.self_attn.sink_proj.weight', 'attention', (swa_num_attention_heads, hidden_size), some)
        add('layers.*.self_attn.relative_position_bias.proj', 'attention', (d_rel, sliding_window_size), some)
        add('layers.*.self_attn.relative_position_bias.linear.weight', 'attention', (swa_num_attention_heads * d_rel, hidden_size), some)
        add('layers.*.self_attn.relative_position_bias.norm.scale', 'norms', (swa_num_attention_heads, d_rel), some)
        add('layers.*.input_layernorm.weight', 'norms', (hidden_size,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] != 'hybrid_sliding']
    if some:
        add('layers.*.self_attn.q_proj.linear.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.q_proj.norm.scale', 'norms', (num_attention_heads, head_dim), some)
        add('layers.*.self_attn.k_proj.linear.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.v_proj.linear.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.o_proj.gate_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.o_proj.linear.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
        add('layers.*.self_attn.sink_proj.weight', 'attention', (num_attention_heads, hidden_size), some)
        add('layers.*.self_attn.relative_position_bias.proj', 'attention', (d_rel, rel_extent), some)
        add('layers.*.self_attn.relative_position_bias.linear.weight', 'attention', (num_attention_heads * d_rel, hidden_size), some)
        add('layers.*.self_attn.relative_position_bias.norm.scale', 'norms', (num_attention_heads, d_rel), some)
        add('layers.*.self_attn.k_proj.sconv.static_weight', 'attention', (conv_kernel_size, num_key_value_heads * head_dim), some)
        add('layers.*.self_attn.k_proj.sconv.weight_proj.weight', 'attention', (num_key_value_heads * conv_kernel_size, hidden_size), some)
        add('layers.*.self_attn.v_proj.sconv.static_weight', 'attention', (conv_kernel_size, num_key_value_heads * head_dim), some)
        add('layers.*.self_attn.v_proj.sconv.weight_proj.weight', 'attention', (num_key_value_heads * conv_kernel_size, hidden_size), some)
        add('layers.*.q_input_layernorm.weight', 'norms', (hidden_size,), some)
        add('layers.*.k_input_layernorm.weight', 'norms', (hidden_size,), some)
        add('layers.*.v_input_layernorm.weight', 'norms', (hidden_size,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if i0 > 0 and layer_types[i0] == 'hybrid_sliding']
    if some:
        add('layers.*.attention_input.query', 'attention', (hidden_size,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if i0 > 0 and layer_types[i0] != 'hybrid_sliding']
    if some:
        add('layers.*.attention_input.query', 'attention', (3, hidden_size), some)


def Inkling2ForCausalLM(add, c):
    hidden_size, unpadded_vocab_size = add.read(c, 'hidden_size', 'unpadded_vocab_size')
    add.base('model.', Inkling2TextModel, c)
    add('lm_head.weight', 'head', (unpadded_vocab_size, hidden_size))
