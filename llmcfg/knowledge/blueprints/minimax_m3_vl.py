"""minimax_m3_vl: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "MiniMaxM3SparseForConditionalGeneration"

def MiniMaxM3VLModel(add, c):
    merged_hidden_size, projector_hidden_size, text_config, vision_config = add.read(c, 'merged_hidden_size', 'projector_hidden_size', 'text_config', 'vision_config')
    text_config__head_dim, text_config__hidden_size, text_config__index_head_dim, text_config__index_n_heads, text_config__intermediate_size, text_config__layer_types, text_config__num_attention_heads, text_config__num_experts_per_tok, text_config__num_hidden_layers, text_config__num_key_value_heads, text_config__num_local_experts, text_config__shared_intermediate_size, text_config__vocab_size = add.read(text_config, 'head_dim', 'hidden_size', 'index_head_dim', 'index_n_heads', 'intermediate_size', 'layer_types', 'num_attention_heads', 'num_experts_per_tok', 'num_hidden_layers', 'num_key_value_heads', 'num_local_experts', 'shared_intermediate_size', 'vocab_size')
    vision_config__hidden_size, vision_config__intermediate_size, vision_config__num_channels, vision_config__num_hidden_layers, vision_config__patch_size, vision_config__temporal_patch_size = add.read(vision_config, 'hidden_size', 'intermediate_size', 'num_channels', 'num_hidden_layers', 'patch_size', 'temporal_patch_size')
    add('vision_tower.embeddings.proj.weight', 'vision', (vision_config__hidden_size, vision_config__num_channels, vision_config__temporal_patch_size, vision_config__patch_size, vision_config__patch_size))
    add('vision_tower.pre_layrnorm.weight', 'vision', (vision_config__hidden_size,))
    add('vision_tower.pre_layrnorm.bias', 'vision', (vision_config__hidden_size,))
    add('multi_modal_projector.linear_1.weight', 'vision', (projector_hidden_size, vision_config__hidden_size))
    add('multi_modal_projector.linear_1.bias', 'vision', (projector_hidden_size,))
    add('multi_modal_projector.linear_2.weight', 'vision', (text_config__hidden_size, projector_hidden_size))
    add('multi_modal_projector.linear_2.bias', 'vision', (text_config__hidden_size,))
    add('multi_modal_projector.merge_linear_1.weight', 'vision', (projector_hidden_size, merged_hidden_size))
    add('multi_modal_projector.merge_linear_1.bias', 'vision', (projector_hidden_size,))
    add('multi_modal_projector.merge_linear_2.weight', 'vision', (text_config__hidden_size, projector_hidden_size))
    add('multi_modal_projector.merge_linear_2.bias', 'vision', (text_config__hidden_size,))
    add('language_model.embed_tokens.weight', 'embedding', (text_config__vocab_size, text_config__hidden_size))
    add('language_model.norm.weight', 'norms', (text_config__hidden_size,))
    some = add.layers(vision_config__num_hidden_layers)
    add('vision_tower.layers.*.self_attn.k_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('vision_tower.layers.*.self_attn.k_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.layers.*.self_attn.v_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('vision_tower.layers.*.self_attn.v_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.layers.*.self_attn.q_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('vision_tower.layers.*.self_attn.q_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.layers.*.self_attn.out_proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('vision_tower.layers.*.self_attn.out_proj.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.layers.*.layer_norm1.weight', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.layers.*.layer_norm1.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.layers.*.mlp.fc1.weight', 'vision', (vision_config__intermediate_size, vision_config__hidden_size), some)
    add('vision_tower.layers.*.mlp.fc1.bias', 'vision', (vision_config__intermediate_size,), some)
    add('vision_tower.layers.*.mlp.fc2.weight', 'vision', (vision_config__hidden_size, vision_config__intermediate_size), some)
    add('vision_tower.layers.*.mlp.fc2.bias', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.layers.*.layer_norm2.weight', 'vision', (vision_config__hidden_size,), some)
    add('vision_tower.layers.*.layer_norm2.bias', 'vision', (vision_config__hidden_size,), some)
    some = add.layers(text_config__num_hidden_layers)
    add('language_model.layers.*.self_attn.q_proj.weight', 'attention', (text_config__num_attention_heads * text_config__head_dim, text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.k_proj.weight', 'attention', (text_config__num_key_value_heads * text_config__head_dim, text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.v_proj.weight', 'attention', (text_config__num_key_value_heads * text_config__head_dim, text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.o_proj.weight', 'attention', (text_config__hidden_size, text_config__num_attention_heads * text_config__head_dim), some)
    add('language_model.layers.*.self_attn.q_norm.weight', 'norms', (text_config__head_dim,), some)
    add('language_model.layers.*.self_attn.k_norm.weight', 'norms', (text_config__head_dim,), some)
    add('language_model.layers.*.mlp.gate.weight', 'router', (text_config__num_local_experts, text_config__hidden_size), some)
    add.routed('language_model.layers.*.mlp.experts.gate_up_proj', text_config__num_experts_per_tok, text_config__num_local_experts, (text_config__num_local_experts, 2 * text_config__intermediate_size, text_config__hidden_size), some)
    add.routed('language_model.layers.*.mlp.experts.down_proj', text_config__num_experts_per_tok, text_config__num_local_experts, (text_config__num_local_experts, text_config__hidden_size, text_config__intermediate_size), some)
    add('language_model.layers.*.mlp.shared_experts.gate_up_proj.weight', 'feed-forward', (2 * text_config__shared_intermediate_size, text_config__hidden_size), some)
    add('language_model.layers.*.mlp.shared_experts.down_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__shared_intermediate_size), some)
    add('language_model.layers.*.input_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    add('language_model.layers.*.post_attention_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    add.buffer('language_model.layers.*.mlp.gate.e_score_correction_bias', 'router', (text_config__num_local_experts,), some)
    some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if text_config__layer_types[i0] == 'minimax_m3_sparse']
    if some:
        add('language_model.layers.*.self_attn.indexer.q_proj.weight', 'attention', (text_config__index_n_heads * text_config__index_head_dim, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.indexer.k_proj.weight', 'attention', (text_config__index_head_dim, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.indexer.q_norm.weight', 'norms', (text_config__index_head_dim,), some)
        add('language_model.layers.*.self_attn.indexer.k_norm.weight', 'norms', (text_config__index_head_dim,), some)


def MiniMaxM3SparseForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, 'text_config', 'tie_word_embeddings')
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'vocab_size')
    add.base('model.', MiniMaxM3VLModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.language_model.embed_tokens.weight', (text_config__vocab_size, text_config__hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
