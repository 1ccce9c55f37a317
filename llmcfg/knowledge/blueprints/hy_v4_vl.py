"""hy_v4_vl: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "HYV4VLForConditionalGeneration"

def HYV4VLModel(add, c):
    text_config, vision_config = add.read(c, 'text_config', 'vision_config')
    text_config__attention_bias, text_config__hc_mult, text_config__hidden_size, text_config__index_head_dim, text_config__index_n_heads, text_config__indexer_types, text_config__intermediate_size, text_config__kv_lora_rank, text_config__mlp_layer_types, text_config__moe_intermediate_size, text_config__n_routed_experts, text_config__n_shared_experts, text_config__num_attention_heads, text_config__num_experts_per_tok, text_config__num_hidden_layers, text_config__q_lora_rank, text_config__qk_nope_head_dim, text_config__qk_rope_head_dim, text_config__v_head_dim, text_config__vocab_size = add.read(text_config, 'attention_bias', 'hc_mult', 'hidden_size', 'index_head_dim', 'index_n_heads', 'indexer_types', 'intermediate_size', 'kv_lora_rank', 'mlp_layer_types', 'moe_intermediate_size', 'n_routed_experts', 'n_shared_experts', 'num_attention_heads', 'num_experts_per_tok', 'num_hidden_layers', 'q_lora_rank', 'qk_nope_head_dim', 'qk_rope_head_dim', 'v_head_dim', 'vocab_size')
    vision_config__hidden_size, vision_config__intermediate_size, vision_config__max_image_size, vision_config__num_attention_heads, vision_config__num_channels, vision_config__num_hidden_layers, vision_config__out_hidden_size, vision_config__patch_size, vision_config__spatial_merge_size = add.read(vision_config, 'hidden_size', 'intermediate_size', 'max_image_size', 'num_attention_heads', 'num_channels', 'num_hidden_layers', 'out_hidden_size', 'patch_size', 'spatial_merge_size')
    add('language_model.embed_tokens.weight', 'embedding', (text_config__vocab_size, text_config__hidden_size))
    add('language_model.norm.weight', 'norms', (text_config__hidden_size,))
    add('language_model.hc_head.hc_fn', 'other', (text_config__hc_mult, text_config__hc_mult * text_config__hidden_size))
    add('language_model.hc_head.hc_base', 'other', (text_config__hc_mult,))
    add('language_model.hc_head.hc_scale', 'other', (1,))
    add('vision_tower.embeddings.patch_embedding.weight', 'vision', (vision_config__hidden_size, vision_config__num_channels, vision_config__patch_size, vision_config__patch_size))
    add('vision_tower.embeddings.patch_embedding.bias', 'vision', (vision_config__hidden_size,))
    add('vision_tower.embeddings.position_embedding.weight', 'vision', ((vision_config__max_image_size // vision_config__patch_size) ** 2 + 1, vision_config__hidden_size))
    add('vision_tower.patch_merger.image_newline', 'vision', (vision_config__out_hidden_size,))
    add('vision_tower.patch_merger.proj_conv.weight', 'vision', (vision_config__hidden_size * vision_config__spatial_merge_size ** 2, vision_config__hidden_size, vision_config__spatial_merge_size, vision_config__spatial_merge_size))
    add('vision_tower.patch_merger.proj_conv.bias', 'vision', (vision_config__hidden_size * vision_config__spatial_merge_size ** 2,))
    add('vision_tower.patch_merger.proj_out.weight', 'vision', (vision_config__out_hidden_size, vision_config__hidden_size * vision_config__spatial_merge_size ** 2, 1, 1))
    add('vision_tower.patch_merger.proj_out.bias', 'vision', (vision_config__out_hidden_size,))
    add('vision_tower.patch_merger.before_rms.weight', 'vision', (vision_config__hidden_size,))
    some = add.layers(text_config__num_hidden_layers)
    add('language_model.layers.*.self_attn.sinks', 'attention', (text_config__num_attention_heads,), some)
    add('language_model.layers.*.self_attn.q_a_proj.weight', 'attention', (text_config__q_lora_rank, text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.q_a_layernorm.weight', 'norms', (text_config__q_lora_rank,), some)
    add('language_model.layers.*.self_attn.q_b_proj.weight', 'attention', (text_config__num_attention_heads * (text_config__qk_nope_head_dim + text_config__qk_rope_head_dim), text_config__q_lora_rank), some)
    add('language_model.layers.*.self_attn.kv_a_proj_with_mqa.weight', 'attention', (text_config__kv_lora_rank + text_config__qk_rope_head_dim, text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.kv_a_layernorm.weight', 'norms', (text_config__kv_lora_rank,), some)
    add('language_model.layers.*.self_attn.kv_b_proj.weight', 'attention', (text_config__num_attention_heads * (text_config__qk_nope_head_dim + text_config__v_head_dim), text_config__kv_lora_rank), some)
    add('language_model.layers.*.self_attn.o_proj.weight', 'attention', (text_config__hidden_size, text_config__num_attention_heads * text_config__v_head_dim), some)
    add('language_model.layers.*.self_attn.gate_proj.weight', 'attention', (text_config__num_attention_heads * text_config__v_head_dim, text_config__hidden_size), some)
    add('language_model.layers.*.input_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    add('language_model.layers.*.post_attention_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    add('language_model.layers.*.attn_hc.fn', 'attention', (2 * text_config__hc_mult, text_config__hc_mult * text_config__hidden_size), some)
    add('language_model.layers.*.attn_hc.base', 'attention', (2 * text_config__hc_mult,), some)
    add('language_model.layers.*.attn_hc.scale', 'attention', (2,), some)
    add('language_model.layers.*.ffn_hc.fn', 'feed-forward', (2 * text_config__hc_mult, text_config__hc_mult * text_config__hidden_size), some)
    add('language_model.layers.*.ffn_hc.base', 'feed-forward', (2 * text_config__hc_mult,), some)
    add('language_model.layers.*.ffn_hc.scale', 'feed-forward', (2,), some)
    some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if text_config__indexer_types[i0] != 'shared']
    if some:
        add('language_model.layers.*.self_attn.indexer.wq_b.weight', 'attention', (text_config__index_n_heads * text_config__index_head_dim, text_config__q_lora_rank), some)
        add('language_model.layers.*.self_attn.indexer.wk.weight', 'attention', (text_config__index_head_dim, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.indexer.k_norm.weight', 'norms', (text_config__index_head_dim,), some)
        add('language_model.layers.*.self_attn.indexer.k_norm.bias', 'norms', (text_config__index_head_dim,), some)
        add('language_model.layers.*.self_attn.indexer.weights_proj.weight', 'attention', (text_config__index_n_heads, text_config__hidden_size), some)
    some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if text_config__mlp_layer_types[i0] != 'sparse']
    if some:
        add('language_model.layers.*.mlp.gate_proj.weight', 'feed-forward', (text_config__intermediate_size, text_config__hidden_size), some)
        add('language_model.layers.*.mlp.up_proj.weight', 'feed-forward', (text_config__intermediate_size, text_config__hidden_size), some)
        add('language_model.layers.*.mlp.down_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__intermediate_size), some)
    some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if text_config__mlp_layer_types[i0] == 'sparse']
    if some:
        add.routed('language_model.layers.*.mlp.experts.gate_up_proj', text_config__num_experts_per_tok, text_config__n_routed_experts, (text_config__n_routed_experts, 2 * text_config__moe_intermediate_size, text_config__hidden_size), some)
        add.routed('language_model.layers.*.mlp.experts.down_proj', text_config__num_experts_per_tok, text_config__n_routed_experts, (text_config__n_routed_experts, text_config__hidden_size, text_config__moe_intermediate_size), some)
        add('language_model.layers.*.mlp.gate.weight', 'router', (text_config__n_routed_experts, text_config__hidden_size), some)
        add('language_model.layers.*.mlp.shared_experts.gate_proj.weight', 'feed-forward', (text_config__moe_intermediate_size * text_config__n_shared_experts, text_config__hidden_size), some)
        add('language_model.layers.*.mlp.shared_experts.up_proj.weight', 'feed-forward', (text_config__moe_intermediate_size * text_config__n_shared_experts, text_config__hidden_size), some)
        add('language_model.layers.*.mlp.shared_experts.down_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__moe_intermediate_size * text_config__n_shared_experts), some)
        add.buffer('language_model.layers.*.mlp.gate.e_score_correction_bias', 'router', (text_config__n_routed_experts,), some)
    some = add.layers(vision_config__num_hidden_layers)
    add('vision_tower.layers.*.layer_norm1.weight', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.layers.*.layer_norm1.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.layers.*.self_attn.q_proj.weight', 'vision', (vision_config__num_attention_heads * (vision_config__hidden_size // vision_config__num_attention_heads), vision_config__hidden_size), some)
    add('vision_tower.layers.*.self_attn.q_proj.bias', 'vision', (vision_config__num_attention_heads * (vision_config__hidden_size // vision_config__num_attention_heads),), some)
    add('vision_tower.layers.*.self_attn.k_proj.weight', 'vision', (vision_config__num_attention_heads * (vision_config__hidden_size // vision_config__num_attention_heads), vision_config__hidden_size), some)
    add('vision_tower.layers.*.self_attn.k_proj.bias', 'vision', (vision_config__num_attention_heads * (vision_config__hidden_size // vision_config__num_attention_heads),), some)
    add('vision_tower.layers.*.self_attn.v_proj.weight', 'vision', (vision_config__num_attention_heads * (vision_config__hidden_size // vision_config__num_attention_heads), vision_config__hidden_size), some)
    add('vision_tower.layers.*.self_attn.v_proj.bias', 'vision', (vision_config__num_attention_heads * (vision_config__hidden_size // vision_config__num_attention_heads),), some)
    add('vision_tower.layers.*.self_attn.o_proj.weight', 'vision', (vision_config__hidden_size, vision_config__num_attention_heads * (vision_config__hidden_size // vision_config__num_attention_heads)), some)
    add('vision_tower.layers.*.self_attn.o_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.layers.*.layer_norm2.weight', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.layers.*.layer_norm2.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.layers.*.mlp.fc1.weight', 'vision', (vision_config__intermediate_size, vision_config__hidden_size), some)
    add('vision_tower.layers.*.mlp.fc1.bias', 'vision', (vision_config__intermediate_size,), some)
    add('vision_tower.layers.*.mlp.fc2.weight', 'vision', (vision_config__hidden_size, vision_config__intermediate_size), some)
    add('vision_tower.layers.*.mlp.fc2.bias', 'vision', (vision_config__hidden_size,), some)
    if text_config__attention_bias:
        some = add.layers(text_config__num_hidden_layers)
        add('language_model.layers.*.self_attn.q_a_proj.bias', 'attention', (text_config__q_lora_rank,), some)
        add('language_model.layers.*.self_attn.kv_a_proj_with_mqa.bias', 'attention', (text_config__kv_lora_rank + text_config__qk_rope_head_dim,), some)
        add('language_model.layers.*.self_attn.o_proj.bias', 'attention', (text_config__hidden_size,), some)


def HYV4VLForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, 'text_config', 'tie_word_embeddings')
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'vocab_size')
    add.base('model.', HYV4VLModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.language_model.embed_tokens.weight', (text_config__vocab_size, text_config__hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
