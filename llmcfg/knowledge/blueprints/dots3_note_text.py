"""dots3_note_text: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "Dots3NoteForCausalLM"

def Dots3NoteTextModel(add, c):
    attention_bias, hidden_size, index_head_dim, index_n_heads, intermediate_size, kv_lora_rank, layer_types, mlp_layer_types, moe_intermediate_size, n_routed_experts, n_shared_experts, num_attention_heads, num_experts_per_tok, per_layer_config, q_lora_rank, qk_nope_head_dim, qk_rope_head_dim, shared_experts_intermediate_size, v_head_dim, vocab_size = add.read(c, 'attention_bias', 'hidden_size', 'index_head_dim', 'index_n_heads', 'intermediate_size', 'kv_lora_rank', 'layer_types', 'mlp_layer_types', 'moe_intermediate_size', 'n_routed_experts', 'n_shared_experts', 'num_attention_heads', 'num_experts_per_tok', 'per_layer_config', 'q_lora_rank', 'qk_nope_head_dim', 'qk_rope_head_dim', 'shared_experts_intermediate_size', 'v_head_dim', 'vocab_size')
    add('embed_tokens.weight', 'embedding', (vocab_size, hidden_size))
    add('norm.weight', 'norms', (hidden_size,))
    for i0 in add.layers(len(layer_types)):
        add('layers.*.self_attn.q_a_proj.weight', 'attention', ((per_layer_config or {}).get(i0, {}).get('q_lora_rank', q_lora_rank), hidden_size), (i0,))
        add('layers.*.self_attn.q_a_layernorm.weight', 'norms', ((per_layer_config or {}).get(i0, {}).get('q_lora_rank', q_lora_rank),), (i0,))
        add('layers.*.self_attn.q_b_proj.weight', 'attention', ((per_layer_config or {}).get(i0, {}).get('num_attention_heads', num_attention_heads) * ((per_layer_config or {}).get(i0, {}).get('qk_nope_head_dim', qk_nope_head_dim) + (per_layer_config or {}).get(i0, {}).get('qk_rope_head_dim', qk_rope_head_dim)), (per_layer_config or {}).get(i0, {}).get('q_lora_rank', q_lora_rank)), (i0,))
        add('layers.*.self_attn.kv_a_proj_with_mqa.weight', 'attention', ((per_layer_config or {}).get(i0, {}).get('kv_lora_rank', kv_lora_rank) + (per_layer_config or {}).get(i0, {}).get('qk_rope_head_dim', qk_rope_head_dim), hidden_size), (i0,))
        add('layers.*.self_attn.kv_a_layernorm.weight', 'norms', ((per_layer_config or {}).get(i0, {}).get('kv_lora_rank', kv_lora_rank),), (i0,))
        add('layers.*.self_attn.kv_b_proj.weight', 'attention', ((per_layer_config or {}).get(i0, {}).get('num_attention_heads', num_attention_heads) * ((per_layer_config or {}).get(i0, {}).get('qk_nope_head_dim', qk_nope_head_dim) + (per_layer_config or {}).get(i0, {}).get('v_head_dim', v_head_dim)), (per_layer_config or {}).get(i0, {}).get('kv_lora_rank', kv_lora_rank)), (i0,))
        add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, (per_layer_config or {}).get(i0, {}).get('num_attention_heads', num_attention_heads) * (per_layer_config or {}).get(i0, {}).get('v_head_dim', v_head_dim)), (i0,))
        add('layers.*.self_attn.k_rope_only_layernorm.weight', 'norms', ((per_layer_config or {}).get(i0, {}).get('qk_rope_head_dim', qk_rope_head_dim),), (i0,))
        add('layers.*.self_attn.g_proj.weight', 'attention', ((per_layer_config or {}).get(i0, {}).get('num_attention_heads', num_attention_heads), hidden_size), (i0,))
        add('layers.*.input_layernorm.weight', 'norms', (hidden_size,), (i0,))
        add('layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), (i0,))
    some = [i0 for i0 in add.layers(len(layer_types)) if layer_types[i0] != 'sliding_attention']
    if some:
        add('layers.*.self_attn.indexer.wq_b.weight', 'attention', (index_n_heads * index_head_dim, q_lora_rank), some)
        add('layers.*.self_attn.indexer.wk.weight', 'attention', (index_head_dim, hidden_size), some)
        add('layers.*.self_attn.indexer.k_norm.weight', 'norms', (index_head_dim,), some)
        add('layers.*.self_attn.indexer.k_norm.bias', 'norms', (index_head_dim,), some)
        add('layers.*.self_attn.indexer.weights_proj.weight', 'attention', (index_n_heads, hidden_size), some)
    some = [i0 for i0 in add.layers(len(layer_types)) if mlp_layer_types[i0] != 'sparse']
    if some:
        add('layers.*.mlp.gate_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
        add('layers.*.mlp.up_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
        add('layers.*.mlp.down_proj.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    some = [i0 for i0 in add.layers(len(layer_types)) if mlp_layer_types[i0] == 'sparse']
    if some:
        add.routed('layers.*.mlp.experts.gate_up_proj', num_experts_per_tok, n_routed_experts, (n_routed_experts, 2 * moe_intermediate_size, hidden_size), some)
        add.routed('layers.*.mlp.experts.down_proj', num_experts_per_tok, n_routed_experts, (n_routed_experts, hidden_size, moe_intermediate_size), some)
        add('layers.*.mlp.gate.weight', 'router', (n_routed_experts, hidden_size), some)
        add('layers.*.mlp.shared_experts.gate_proj.weight', 'feed-forward', (shared_experts_intermediate_size * n_shared_experts, hidden_size), some)
        add('layers.*.mlp.shared_experts.up_proj.weight', 'feed-forward', (shared_experts_intermediate_size * n_shared_experts, hidden_size), some)
        add('layers.*.mlp.shared_experts.down_proj.weight', 'feed-forward', (hidden_size, shared_experts_intermediate_size * n_shared_experts), some)
        add.buffer('layers.*.mlp.gate.e_score_correction_bias', 'router', (n_routed_experts,), some)
    if attention_bias:
        for i0 in add.layers(len(layer_types)):
            add('layers.*.self_attn.q_a_proj.bias', 'attention', ((per_layer_config or {}).get(i0, {}).get('q_lora_rank', q_lora_rank),), (i0,))
            add('layers.*.self_attn.kv_a_proj_with_mqa.bias', 'attention', ((per_layer_config or {}).get(i0, {}).get('kv_lora_rank', kv_lora_rank) + (per_layer_config or {}).get(i0, {}).get('qk_rope_head_dim', qk_rope_head_dim),), (i0,))
            add('layers.*.self_attn.o_proj.bias', 'attention', (hidden_size,), (i0,))


def Dots3NoteForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, 'hidden_size', 'tie_word_embeddings', 'vocab_size')
    add.base('model.', Dots3NoteTextModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.embed_tokens.weight', (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (vocab_size, hidden_size))
