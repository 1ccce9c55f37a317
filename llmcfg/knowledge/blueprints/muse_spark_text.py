"""muse_spark_text: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "MuseSparkTextModel"

def MuseSparkTextModel(add, c):
    attention_bias, head_dim, hidden_size, moe_hidden_size, moe_intermediate_size, num_attention_heads, num_experts_per_tok, num_hidden_layers, num_key_value_heads, num_local_experts, vocab_size = add.read(c, 'attention_bias', 'head_dim', 'hidden_size', 'moe_hidden_size', 'moe_intermediate_size', 'num_attention_heads', 'num_experts_per_tok', 'num_hidden_layers', 'num_key_value_heads', 'num_local_experts', 'vocab_size')
    add('embed_tokens.weight', 'embedding', (vocab_size, hidden_size))
    add('norm.weight', 'norms', (hidden_size,))
    some = add.layers(num_hidden_layers)
    add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
    add('layers.*.self_attn.k_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
    add('layers.*.self_attn.v_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
    add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
    add('layers.*.self_attn.gate_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
    add('layers.*.mlp.gate.weight', 'router', (num_local_experts, hidden_size), some)
    add('layers.*.mlp.pre_expert_proj.weight', 'feed-forward', (moe_hidden_size, hidden_size), some)
    add('layers.*.mlp.pre_expert_norm.weight', 'norms', (moe_hidden_size,), some)
    add.routed('layers.*.mlp.experts.gate_up_proj', num_experts_per_tok, num_local_experts, (num_local_experts, 2 * moe_intermediate_size, moe_hidden_size), some)
    add.routed('layers.*.mlp.experts.down_proj', num_experts_per_tok, num_local_experts, (num_local_experts, moe_hidden_size, moe_intermediate_size), some)
    add('layers.*.mlp.experts.post_expert_norm.weight', 'experts', (moe_hidden_size,), some)
    add('layers.*.mlp.post_expert_proj.weight', 'feed-forward', (hidden_size, moe_hidden_size), some)
    add('layers.*.input_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.pre_feedforward_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.post_feedforward_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.post_attention_residual_gate.gate', 'router', (hidden_size,), some)
    add('layers.*.post_feedforward_residual_gate.gate', 'router', (hidden_size,), some)
    add.buffer('layers.*.mlp.gate.e_score_correction_bias', 'router', (num_local_experts,), some)
    if attention_bias:
        some = add.layers(num_hidden_layers)
        add('layers.*.self_attn.q_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('layers.*.self_attn.k_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)
        add('layers.*.self_attn.v_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)
        add('layers.*.self_attn.o_proj.bias', 'attention', (hidden_size,), some)
