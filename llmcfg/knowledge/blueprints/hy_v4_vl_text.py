"""hy_v4_vl_text: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "HYV4VLTextModel"

def HYV4VLTextModel(add, c):
    attention_bias, hc_mult, hidden_size, index_head_dim, index_n_heads, indexer_types, intermediate_size, kv_lora_rank, mlp_layer_types, moe_intermediate_size, n_routed_experts, n_shared_experts, num_attention_heads, num_experts_per_tok, num_hidden_layers, q_lora_rank, qk_nope_head_dim, qk_rope_head_dim, v_head_dim, vocab_size = add.read(c, 'attention_bias', 'hc_mult', 'hidden_size', 'index_head_dim', 'index_n_heads', 'indexer_types', 'intermediate_size', 'kv_lora_rank', 'mlp_layer_types', 'moe_intermediate_size', 'n_routed_experts', 'n_shared_experts', 'num_attention_heads', 'num_experts_per_tok', 'num_hidden_layers', 'q_lora_rank', 'qk_nope_head_dim', 'qk_rope_head_dim', 'v_head_dim', 'vocab_size')
    add('embed_tokens.weight', 'embedding', (vocab_size, hidden_size))
    add('norm.weight', 'norms', (hidden_size,))
    add('hc_head.hc_fn', 'other', (hc_mult, hc_mult * hidden_size))
    add('hc_head.hc_base', 'other', (hc_mult,))
    add('hc_head.hc_scale', 'other', (1,))
    some = add.layers(num_hidden_layers)
    add('layers.*.self_attn.sinks', 'attention', (num_attention_heads,), some)
    add('layers.*.self_attn.q_a_proj.weight', 'attention', (q_lora_rank, hidden_size), some)
    add('layers.*.self_attn.q_a_layernorm.weight', 'norms', (q_lora_rank,), some)
    add('layers.*.self_attn.q_b_proj.weight', 'attention', (num_attention_heads * (qk_nope_head_dim + qk_rope_head_dim), q_lora_rank), some)
    add('layers.*.self_attn.kv_a_proj_with_mqa.weight', 'attention', (kv_lora_rank + qk_rope_head_dim, hidden_size), some)
    add('layers.*.self_attn.kv_a_layernorm.weight', 'norms', (kv_lora_rank,), some)
    add('layers.*.self_attn.kv_b_proj.weight', 'attention', (num_attention_heads * (qk_nope_head_dim + v_head_dim), kv_lora_rank), some)
    add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * v_head_dim), some)
    add('layers.*.self_attn.gate_proj.weight', 'attention', (num_attention_heads * v_head_dim, hidden_size), some)
    add('layers.*.input_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.attn_hc.fn', 'attention', (2 * hc_mult, hc_mult * hidden_size), some)
    add('layers.*.attn_hc.base', 'attention', (2 * hc_mult,), some)
    add('layers.*.attn_hc.scale', 'attention', (2,), some)
    add('layers.*.ffn_hc.fn', 'feed-forward', (2 * hc_mult, hc_mult * hidden_size), some)
    add('layers.*.ffn_hc.base', 'feed-forward', (2 * hc_mult,), some)
    add('layers.*.ffn_hc.scale', 'feed-forward', (2,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if indexer_types[i0] != 'shared']
    if some:
        add('layers.*.self_attn.indexer.wq_b.weight', 'attention', (index_n_heads * index_head_dim, q_lora_rank), some)
        add('layers.*.self_attn.indexer.wk.weight', 'attention', (index_head_dim, hidden_size), some)
        add('layers.*.self_attn.indexer.k_norm.weight', 'norms', (index_head_dim,), some)
        add('layers.*.self_attn.indexer.k_norm.bias', 'norms', (index_head_dim,), some)
        add('layers.*.self_attn.indexer.weights_proj.weight', 'attention', (index_n_heads, hidden_size), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if mlp_layer_types[i0] != 'sparse']
    if some:
        add('layers.*.mlp.gate_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
        add('layers.*.mlp.up_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
        add('layers.*.mlp.down_proj.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if mlp_layer_types[i0] == 'sparse']
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
        add('layers.*.self_attn.q_a_proj.bias', 'attention', (q_lora_rank,), some)
        add('layers.*.self_attn.kv_a_proj_with_mqa.bias', 'attention', (kv_lora_rank + qk_rope_head_dim,), some)
        add('layers.*.self_attn.o_proj.bias', 'attention', (hidden_size,), some)
