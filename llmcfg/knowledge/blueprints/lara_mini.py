"""lara_mini: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "LaraMiniForCausalLM"

def LaraMiniModel(add, c):
    attention_bias, head_dim, hidden_size, layer_types, linear_conv_kernel_dim, linear_key_head_dim, linear_num_key_heads, linear_num_value_heads, linear_value_head_dim, moe_intermediate_size, num_attention_heads, num_experts, num_experts_per_tok, num_hidden_layers, num_key_value_heads, shared_expert_intermediate_size, vocab_size = add.read(c, 'attention_bias', 'head_dim', 'hidden_size', 'layer_types', 'linear_conv_kernel_dim', 'linear_key_head_dim', 'linear_num_key_heads', 'linear_num_value_heads', 'linear_value_head_dim', 'moe_intermediate_size', 'num_attention_heads', 'num_experts', 'num_experts_per_tok', 'num_hidden_layers', 'num_key_value_heads', 'shared_expert_intermediate_size', 'vocab_size')
    add('embed_tokens.weight', 'embedding', (vocab_size, hidden_size))
    add('norm.weight', 'norms', (hidden_size,))
    some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] == 'linear_attention']
    if some:
        add('layers.*.linear_attn.dt_bias', 'ssm', (linear_num_value_heads,), some)
        add('layers.*.linear_attn.A_log', 'ssm', (linear_num_value_heads,), some)
        add('layers.*.linear_attn.conv1d.weight', 'ssm', (linear_key_head_dim * linear_num_key_heads * 2 + linear_value_head_dim * linear_num_value_heads, 1, linear_conv_kernel_dim), some)
        add('layers.*.linear_attn.norm.weight', 'norms', (linear_value_head_dim,), some)
        add('layers.*.linear_attn.out_proj.weight', 'ssm', (hidden_size, linear_value_head_dim * linear_num_value_heads), some)
        add('layers.*.linear_attn.in_proj_qkv.weight', 'ssm', (linear_key_head_dim * linear_num_key_heads * 2 + linear_value_head_dim * linear_num_value_heads, hidden_size), some)
        add('layers.*.linear_attn.in_proj_z.weight', 'ssm', (linear_value_head_dim * linear_num_value_heads, hidden_size), some)
        add('layers.*.linear_attn.in_proj_b.weight', 'ssm', (linear_num_value_heads, hidden_size), some)
        add('layers.*.linear_attn.in_proj_a.weight', 'ssm', (linear_num_value_heads, hidden_size), some)
    some = add.layers(num_hidden_layers)
    add.routed('layers.*.mlp.experts.gate_up_proj', num_experts_per_tok, num_experts, (num_experts, 2 * moe_intermediate_size, hidden_size), some)
    add.routed('layers.*.mlp.experts.down_proj', num_experts_per_tok, num_experts, (num_experts, hidden_size, moe_intermediate_size), some)
    add('layers.*.mlp.gate.weight', 'router', (num_experts, hidden_size), some)
    add('layers.*.mlp.shared_expert.gate_proj.weight', 'feed-forward', (shared_expert_intermediate_size, hidden_size), some)
    add('layers.*.mlp.shared_expert.up_proj.weight', 'feed-forward', (shared_expert_intermediate_size, hidden_size), some)
    add('layers.*.mlp.shared_expert.down_proj.weight', 'feed-forward', (hidden_size, shared_expert_intermediate_size), some)
    add('layers.*.input_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] != 'linear_attention']
    if some:
        add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.k_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.v_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
        add('layers.*.self_attn.q_norm.weight', 'norms', (head_dim,), some)
        add('layers.*.self_attn.k_norm.weight', 'norms', (head_dim,), some)
    if attention_bias:
        some = [i0 for i0 in add.layers(num_hidden_layers) if layer_types[i0] != 'linear_attention']
        if some:
            add('layers.*.self_attn.q_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
            add('layers.*.self_attn.k_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)
            add('layers.*.self_attn.v_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)
            add('layers.*.self_attn.o_proj.bias', 'attention', (hidden_size,), some)


def LaraMiniForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, 'hidden_size', 'tie_word_embeddings', 'vocab_size')
    add.base('model.', LaraMiniModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.embed_tokens.weight', (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (vocab_size, hidden_size))
