"""bailing_hybrid: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "BailingHybridForCausalLM"

def BailingHybridModel(add, c):
    attention_bias, hidden_size, intermediate_size, kv_lora_rank, layer_types, linear_conv_kernel_dim, linear_head_dim, linear_num_heads, mlp_layer_types, moe_intermediate_size, num_attention_heads, num_experts, num_experts_per_token, num_hidden_layers, num_shared_experts, q_lora_rank, qk_nope_head_dim, qk_rope_head_dim, v_head_dim, vocab_size = add.read(c, 'attention_bias', 'hidden_size', 'intermediate_size', 'kv_lora_rank', 'layer_types', 'linear_conv_kernel_dim', 'linear_head_dim', 'linear_num_heads', 'mlp_layer_types', 'moe_intermediate_size', 'num_attention_heads', 'num_experts', 'num_experts_per_token', 'num_hidden_layers', 'num_shared_experts', 'q_lora_rank', 'qk_nope_head_dim', 'qk_rope_head_dim', 'v_head_dim', 'vocab_size')
    add('embed_tokens.weight', 'embedding', (vocab_size, hidden_size))
    add('norm.weight', 'norms', (hidden_size,))
    some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] == 'full_attention' and q_lora_rank is None]
    if some:
        add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * (qk_nope_head_dim + qk_rope_head_dim), hidden_size), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] != 'full_attention']
    if some:
        add('layers.*.self_attn.q_proj.weight', 'attention', (linear_head_dim * linear_num_heads, hidden_size), some)
        add('layers.*.self_attn.k_proj.weight', 'attention', (linear_head_dim * linear_num_heads, hidden_size), some)
        add('layers.*.self_attn.v_proj.weight', 'attention', (linear_head_dim * linear_num_heads, hidden_size), some)
        add('layers.*.self_attn.conv1d.weight', 'ssm', (linear_head_dim * linear_num_heads * 3, 1, linear_conv_kernel_dim), some)
        add('layers.*.self_attn.forget_gate.A_log', 'ssm', (linear_num_heads,), some)
        add('layers.*.self_attn.forget_gate.dt_bias', 'attention', (linear_head_dim * linear_num_heads,), some)
        add('layers.*.self_attn.forget_gate.f_proj.weight', 'attention', (linear_head_dim * linear_num_heads, hidden_size), some)
        add('layers.*.self_attn.b_proj.weight', 'attention', (linear_num_heads, hidden_size), some)
        add('layers.*.self_attn.o_norm.weight', 'norms', (linear_head_dim,), some)
        add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, linear_head_dim * linear_num_heads), some)
        add('layers.*.self_attn.g_proj.weight', 'attention', (linear_head_dim * linear_num_heads, hidden_size), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] == 'full_attention']
    if some:
        add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * v_head_dim), some)
        add('layers.*.self_attn.g_proj.weight', 'attention', (num_attention_heads, hidden_size), some)
        add('layers.*.self_attn.kv_a_proj_with_mqa.weight', 'attention', (kv_lora_rank + qk_rope_head_dim, hidden_size), some)
        add('layers.*.self_attn.kv_a_layernorm.weight', 'norms', (kv_lora_rank,), some)
        add('layers.*.self_attn.kv_b_proj.weight', 'attention', (num_attention_heads * (qk_nope_head_dim + v_head_dim), kv_lora_rank), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if mlp_layer_types[i0] != 'sparse']
    if some:
        add('layers.*.mlp.gate_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
        add('layers.*.mlp.up_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
        add('layers.*.mlp.down_proj.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    some = add.layers(num_hidden_layers)
    add('layers.*.input_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if mlp_layer_types[i0] == 'sparse']
    if some:
        add.routed('layers.*.mlp.experts.gate_up_proj', num_experts_per_token, num_experts, (num_experts, 2 * moe_intermediate_size, hidden_size), some)
        add.routed('layers.*.mlp.experts.down_proj', num_experts_per_token, num_experts, (num_experts, hidden_size, moe_intermediate_size), some)
        add('layers.*.mlp.gate.weight', 'router', (num_experts, hidden_size), some)
        add('layers.*.mlp.shared_experts.gate_proj.weight', 'feed-forward', (moe_intermediate_size * num_shared_experts, hidden_size), some)
        add('layers.*.mlp.shared_experts.up_proj.weight', 'feed-forward', (moe_intermediate_size * num_shared_experts, hidden_size), some)
        add('layers.*.mlp.shared_experts.down_proj.weight', 'feed-forward', (hidden_size, moe_intermediate_size * num_shared_experts), some)
        add.buffer('layers.*.mlp.gate.e_score_correction_bias', 'router', (num_experts,), some)
    if q_lora_rank is not None:
        some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] == 'full_attention']
        if some:
            add('layers.*.self_attn.q_a_proj.weight', 'attention', (q_lora_rank, hidden_size), some)
            add('layers.*.self_attn.q_a_layernorm.weight', 'norms', (q_lora_rank,), some)
            add('layers.*.self_attn.q_b_proj.weight', 'attention', (num_attention_heads * (qk_nope_head_dim + qk_rope_head_dim), q_lora_rank), some)
    if attention_bias:
        some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] == 'full_attention']
        if some:
            add('layers.*.self_attn.kv_a_proj_with_mqa.bias', 'attention', (kv_lora_rank + qk_rope_head_dim,), some)
            add('layers.*.self_attn.o_proj.bias', 'attention', (hidden_size,), some)
    if attention_bias:
        some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] == 'full_attention' and q_lora_rank is not None]
        if some:
            add('layers.*.self_attn.q_a_proj.bias', 'attention', (q_lora_rank,), some)


def BailingHybridForCausalLM(add, c):
    hidden_size, vocab_size = add.read(c, 'hidden_size', 'vocab_size')
    add.base('model.', BailingHybridModel, c)
    add('lm_head.weight', 'head', (vocab_size, hidden_size))
