"""sarvam_moe: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "Glm4MoeForCausalLM"

def Glm4MoeModel(add, c):
    attention_bias, first_k_dense_replace, head_dim, hidden_size, intermediate_size, moe_intermediate_size, n_routed_experts, n_shared_experts, num_attention_heads, num_experts_per_tok, num_hidden_layers, num_key_value_heads, use_qk_norm, vocab_size = add.read(c, 'attention_bias', 'first_k_dense_replace', 'head_dim', 'hidden_size', 'intermediate_size', 'moe_intermediate_size', 'n_routed_experts', 'n_shared_experts', 'num_attention_heads', 'num_experts_per_tok', 'num_hidden_layers', 'num_key_value_heads', 'use_qk_norm', 'vocab_size')
    add('embed_tokens.weight', 'embedding', (vocab_size, hidden_size))
    add('norm.weight', 'norms', (hidden_size,))
    some = add.layers(num_hidden_layers)
    add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
    add('layers.*.self_attn.k_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
    add('layers.*.self_attn.v_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
    add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
    add('layers.*.input_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
    if use_qk_norm:
        some = add.layers(num_hidden_layers)
        add('layers.*.self_attn.q_norm.weight', 'norms', (head_dim,), some)
        add('layers.*.self_attn.k_norm.weight', 'norms', (head_dim,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if i0 < first_k_dense_replace]
    if some:
        add('layers.*.mlp.gate_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
        add('layers.*.mlp.up_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
        add('layers.*.mlp.down_proj.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if i0 >= first_k_dense_replace]
    if some:
        add.routed('layers.*.mlp.experts.gate_up_proj', num_experts_per_tok, n_routed_experts, (n_routed_experts, 2 * moe_intermediate_size, hidden_size), some)
        add.routed('layers.*.mlp.experts.down_proj', num_experts_per_tok, n_routed_experts, (n_routed_experts, hidden_size, moe_intermediate_size), some)
        add('layers.*.mlp.gate.weight', 'router', (n_routed_experts, hidden_size), some)
        add('layers.*.mlp.shared_experts.gate_proj.weight', 'feed-forward', (moe_intermediate_size * n_shared_experts, hidden_size), some)
        add('layers.*.mlp.shared_experts.up_proj.weight', 'feed-forward', (moe_intermediate_size * n_shared_experts, hidden_size), some)
        add('layers.*.mlp.shared_experts.down_proj.weight', 'feed-forward', (hidden_size, moe_intermediate_size * n_shared_experts), some)
        add.buffer('layers.*.mlp.gate.e_score_correction_bias', 'router', (n_routed_experts,), some)
    if attention_bias:
        some = add.layers(num_hidden_layers)
        add('layers.*.self_attn.q_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('layers.*.self_attn.k_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)
        add('layers.*.self_attn.v_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)


def Glm4MoeForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, 'hidden_size', 'tie_word_embeddings', 'vocab_size')
    add.base('model.', Glm4MoeModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.embed_tokens.weight', (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (vocab_size, hidden_size))
