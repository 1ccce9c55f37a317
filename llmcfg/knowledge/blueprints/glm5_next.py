"""glm5_next: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Glm5NextForConditionalGeneration"

def Glm5NextModel(add, c):
    text_config, vision_config = add.read(c, 'text_config', 'vision_config')
    text_config__attention_bias, text_config__hc_mult, text_config__hidden_size, text_config__index_head_dim, text_config__index_kpool, text_config__index_n_heads, text_config__indexer_types, text_config__intermediate_size, text_config__kv_lora_rank, text_config__layer_types, text_config__linear_conv_kernel_dim, text_config__linear_head_dim, text_config__linear_num_heads, text_config__mlp_layer_types, text_config__moe_intermediate_size, text_config__n_routed_experts, text_config__n_shared_experts, text_config__num_attention_heads, text_config__num_experts_per_tok, text_config__num_hidden_layers, text_config__q_lora_rank, text_config__qk_nope_head_dim, text_config__qk_rope_head_dim, text_config__v_head_dim, text_config__vocab_size = add.read(text_config, 'attention_bias', 'hc_mult', 'hidden_size', 'index_head_dim', 'index_kpool', 'index_n_heads', 'indexer_types', 'intermediate_size', 'kv_lora_rank', 'layer_types', 'linear_conv_kernel_dim', 'linear_head_dim', 'linear_num_heads', 'mlp_layer_types', 'moe_intermediate_size', 'n_routed_experts', 'n_shared_experts', 'num_attention_heads', 'num_experts_per_tok', 'num_hidden_layers', 'q_lora_rank', 'qk_nope_head_dim', 'qk_rope_head_dim', 'v_head_dim', 'vocab_size')
    vision_config__attention_bias, vision_config__depth, vision_config__hidden_size, vision_config__in_channels, vision_config__intermediate_size, vision_config__num_heads, vision_config__out_hidden_size, vision_config__patch_size, vision_config__projection_intermediate_size, vision_config__spatial_merge_size, vision_config__temporal_patch_size = add.read(vision_config, 'attention_bias', 'depth', 'hidden_size', 'in_channels', 'intermediate_size', 'num_heads', 'out_hidden_size', 'patch_size', 'projection_intermediate_size', 'spatial_merge_size', 'temporal_patch_size')
    add('visual.patch_embed.proj.weight', 'vision', (vision_config__hidden_size, vision_config__in_channels, vision_config__temporal_patch_size, vision_config__patch_size, vision_config__patch_size))
    add('visual.patch_embed.proj.bias', 'vision', (vision_config__hidden_size,))
    add('visual.merger.proj.weight', 'vision', (vision_config__out_hidden_size, vision_config__out_hidden_size))
    add('visual.merger.post_projection_norm.weight', 'vision', (vision_config__out_hidden_size,))
    add('visual.merger.post_projection_norm.bias', 'vision', (vision_config__out_hidden_size,))
    add('visual.merger.gate_proj.weight', 'vision', (vision_config__projection_intermediate_size, vision_config__out_hidden_size))
    add('visual.merger.up_proj.weight', 'vision', (vision_config__projection_intermediate_size, vision_config__out_hidden_size))
    add('visual.merger.down_proj.weight', 'vision', (vision_config__out_hidden_size, vision_config__projection_intermediate_size))
    add('visual.downsample.weight', 'vision', (vision_config__out_hidden_size, vision_config__hidden_size, vision_config__spatial_merge_size, vision_config__spatial_merge_size))
    add('visual.downsample.bias', 'vision', (vision_config__out_hidden_size,))
    add('visual.post_layernorm.weight', 'vision', (vision_config__hidden_size,))
    add('language_model.embed_tokens.weight', 'embedding', (text_config__vocab_size, text_config__hidden_size))
    add('language_model.norm.weight', 'norms', (text_config__hidden_size,))
    some = add.layers(vision_config__depth)
    add('visual.blocks.*.norm1.weight', 'vision', (vision_config__hidden_size,), some)
    add('visual.blocks.*.norm2.weight', 'vision', (vision_config__hidden_size,), some)
    add('visual.blocks.*.attn.qkv.weight', 'vision', (vision_config__hidden_size * 3, vision_config__hidden_size), some)
    add('visual.blocks.*.attn.proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('visual.blocks.*.attn.q_norm.weight', 'vision', (vision_config__hidden_size // vision_config__num_heads,), some)
    add('visual.blocks.*.attn.k_norm.weight', 'vision', (vision_config__hidden_size // vision_config__num_heads,), some)
    add('visual.blocks.*.mlp.gate_proj.weight', 'vision', (vision_config__intermediate_size, vision_config__hidden_size), some)
    add('visual.blocks.*.mlp.up_proj.weight', 'vision', (vision_config__intermediate_size, vision_config__hidden_size), some)
    add('visual.blocks.*.mlp.down_proj.weight', 'vision', (vision_config__hidden_size, vision_config__intermediate_size), some)
    if vision_config__attention_bias:
        some = add.layers(vision_config__depth)
        add('visual.blocks.*.attn.qkv.bias', 'vision', (vision_config__hidden_size * 3,), some)
        add('visual.blocks.*.attn.proj.bias', 'vision', (vision_config__hidden_size,), some)
        add('visual.blocks.*.mlp.gate_proj.bias', 'vision', (vision_config__intermediate_size,), some)
        add('visual.blocks.*.mlp.up_proj.bias', 'vision', (vision_config__intermediate_size,), some)
        add('visual.blocks.*.mlp.down_proj.bias', 'vision', (vision_config__hidden_size,), some)
    some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if text_config__layer_types[i0] == 'linear_attention']
    if some:
        add('language_model.layers.*.self_attn.q_proj.weight', 'attention', (text_config__linear_head_dim * text_config__linear_num_heads, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.k_proj.weight', 'attention', (text_config__linear_head_dim * text_config__linear_num_heads, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.v_proj.weight', 'attention', (text_config__linear_head_dim * text_config__linear_num_heads, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.conv1d.weight', 'ssm', (text_config__linear_head_dim * text_config__linear_num_heads * 3, 1, text_config__linear_conv_kernel_dim), some)
        add('language_model.layers.*.self_attn.forget_gate.dt_bias', 'attention', (text_config__linear_head_dim * text_config__linear_num_heads,), some)
        add('language_model.layers.*.self_attn.forget_gate.A_log', 'ssm', (text_config__linear_num_heads,), some)
        add('language_model.layers.*.self_attn.forget_gate.f_a_proj.weight', 'attention', (text_config__linear_head_dim, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.forget_gate.f_b_proj.weight', 'attention', (text_config__linear_head_dim * text_config__linear_num_heads, text_config__linear_head_dim), some)
        add('language_model.layers.*.self_attn.b_proj.weight', 'attention', (text_config__linear_num_heads, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.g_a_proj.weight', 'attention', (text_config__linear_head_dim, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.g_b_proj.weight', 'attention', (text_config__linear_head_dim * text_config__linear_num_heads, text_config__linear_head_dim), some)
        add('language_model.layers.*.self_attn.o_norm.weight', 'norms', (text_config__linear_head_dim,), some)
        add('language_model.layers.*.self_attn.o_proj.weight', 'attention', (text_config__hidden_size, text_config__linear_head_dim * text_config__linear_num_heads), some)
    some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if text_config__layer_types[i0] != 'linear_attention']
    if some:
        add('language_model.layers.*.self_attn.o_proj.weight', 'attention', (text_config__hidden_size, text_config__num_attention_heads * text_config__v_head_dim), some)
        add('language_model.layers.*.self_attn.q_a_proj.weight', 'attention', (text_config__q_lora_rank, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.q_a_layernorm.weight', 'norms', (text_config__q_lora_rank,), some)
        add('language_model.layers.*.self_attn.q_b_proj.weight', 'attention', (text_config__num_attention_heads * (text_config__qk_nope_head_dim + text_config__qk_rope_head_dim), text_config__q_lora_rank), some)
        add('language_model.layers.*.self_attn.kv_a_proj_with_mqa.weight', 'attention', (text_config__kv_lora_rank + text_config__qk_rope_head_dim, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.kv_a_layernorm.weight', 'norms', (text_config__kv_lora_rank,), some)
        add('language_model.layers.*.self_attn.kv_b_proj.weight', 'attention', (text_config__num_attention_heads * (text_config__qk_nope_head_dim + text_config__v_head_dim), text_config__kv_lora_rank), some)
    some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if text_config__mlp_layer_types[i0] != 'sparse']
    if some:
        add('language_model.layers.*.mlp.gate_proj.weight', 'feed-forward', (text_config__intermediate_size, text_config__hidden_size), some)
        add('language_model.layers.*.mlp.up_proj.weight', 'feed-forward', (text_config__intermediate_size, text_config__hidden_size), some)
        add('language_model.layers.*.mlp.down_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__intermediate_size), some)
    some = add.layers(text_config__num_hidden_layers)
    add('language_model.layers.*.input_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    add('language_model.layers.*.post_attention_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    add('language_model.layers.*.attn_hc.fn', 'attention', ((2 + text_config__hc_mult) * text_config__hc_mult, text_config__hc_mult * text_config__hidden_size), some)
    add('language_model.layers.*.attn_hc.base', 'attention', ((2 + text_config__hc_mult) * text_config__hc_mult,), some)
    add('language_model.layers.*.attn_hc.scale', 'attention', (3,), some)
    add('language_model.layers.*.ffn_hc.fn', 'feed-forward', ((2 + text_config__hc_mult) * text_config__hc_mult, text_config__hc_mult * text_config__hidden_size), some)
    add('language_model.layers.*.ffn_hc.base', 'feed-forward', ((2 + text_config__hc_mult) * text_config__hc_mult,), some)
    add('language_model.layers.*.ffn_hc.scale', 'feed-forward', (3,), some)
    some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if text_config__layer_types[i0] != 'linear_attention' and text_config__indexer_types[i0] != 'shared']
    if some:
        add('language_model.layers.*.self_attn.indexer.index_kpool_compress_ape', 'attention', (text_config__index_kpool, text_config__index_head_dim), some)
        add('language_model.layers.*.self_attn.indexer.index_kpool_compress_gate', 'attention', (text_config__index_head_dim, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.indexer.wq_b.weight', 'attention', (text_config__index_n_heads * text_config__index_head_dim, text_config__q_lora_rank), some)
        add('language_model.layers.*.self_attn.indexer.wk.weight', 'attention', (text_config__index_head_dim, text_config__hidden_size), some)
        add('language_model.layers.*.self_attn.indexer.k_norm.weight', 'norms', (text_config__index_head_dim,), some)
        add('language_model.layers.*.self_attn.indexer.k_norm.bias', 'norms', (text_config__index_head_dim,), some)
        add('language_model.layers.*.self_attn.indexer.weights_proj.weight', 'attention', (text_config__index_n_heads, text_config__hidden_size), some)
    some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if text_config__mlp_layer_types[i0] == 'sparse']
    if some:
        add.routed('language_model.layers.*.mlp.experts.gate_up_proj', text_config__num_experts_per_tok, text_config__n_routed_experts, (text_config__n_routed_experts, 2 * text_config__moe_intermediate_size, text_config__hidden_size), some)
        add.routed('language_model.layers.*.mlp.experts.down_proj', text_config__num_experts_per_tok, text_config__n_routed_experts, (text_config__n_routed_experts, text_config__hidden_size, text_config__moe_intermediate_size), some)
        add('language_model.layers.*.mlp.gate.weight', 'router', (text_config__n_routed_experts, text_config__hidden_size), some)
        add('language_model.layers.*.mlp.shared_experts.gate_proj.weight', 'feed-forward', (text_config__moe_intermediate_size * text_config__n_shared_experts, text_config__hidden_size), some)
        add('language_model.layers.*.mlp.shared_experts.up_proj.weight', 'feed-forward', (text_config__moe_intermediate_size * text_config__n_shared_experts, text_config__hidden_size), some)
        add('language_model.layers.*.mlp.shared_experts.down_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__moe_intermediate_size * text_config__n_shared_experts), some)
        add.buffer('language_model.layers.*.mlp.gate.e_score_correction_bias', 'router', (text_config__n_routed_experts,), some)
    if text_config__attention_bias:
        some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if text_config__layer_types[i0] != 'linear_attention']
        if some:
            add('language_model.layers.*.self_attn.q_a_proj.bias', 'attention', (text_config__q_lora_rank,), some)
            add('language_model.layers.*.self_attn.kv_a_proj_with_mqa.bias', 'attention', (text_config__kv_lora_rank + text_config__qk_rope_head_dim,), some)
            add('language_model.layers.*.self_attn.o_proj.bias', 'attention', (text_config__hidden_size,), some)


def Glm5NextForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, 'text_config', 'tie_word_embeddings')
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'vocab_size')
    add.base('model.', Glm5NextModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.language_model.embed_tokens.weight', (text_config__vocab_size, text_config__hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
