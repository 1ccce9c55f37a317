"""dots3_note: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 300 random edits of it that
were not used to make this file.
"""

MAIN = "Dots3NoteForConditionalGeneration"

def Dots3NoteForConditionalGeneration(add, c):
    audio_config, text_config, tie_word_embeddings, vision_config = add.read(c, 'audio_config', 'text_config', 'tie_word_embeddings', 'vision_config')
    audio_config__adapter_input_size, audio_config__adapter_out_dim, audio_config__attention_bias, audio_config__conv_output_size, audio_config__downsample_hidden_size, audio_config__head_dim, audio_config__hidden_size, audio_config__intermediate_size, audio_config__num_attention_heads, audio_config__num_hidden_layers, audio_config__num_key_value_heads = add.read(audio_config, 'adapter_input_size', 'adapter_out_dim', 'attention_bias', 'conv_output_size', 'downsample_hidden_size', 'head_dim', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads')
    text_config__attention_bias, text_config__hidden_size, text_config__index_head_dim, text_config__index_n_heads, text_config__intermediate_size, text_config__kv_lora_rank, text_config__layer_types, text_config__mlp_layer_types, text_config__moe_intermediate_size, text_config__n_routed_experts, text_config__n_shared_experts, text_config__num_attention_heads, text_config__num_experts_per_tok, text_config__per_layer_config, text_config__q_lora_rank, text_config__qk_nope_head_dim, text_config__qk_rope_head_dim, text_config__shared_experts_intermediate_size, text_config__v_head_dim, text_config__vocab_size = add.read(text_config, 'attention_bias', 'hidden_size', 'index_head_dim', 'index_n_heads', 'intermediate_size', 'kv_lora_rank', 'layer_types', 'mlp_layer_types', 'moe_intermediate_size', 'n_routed_experts', 'n_shared_experts', 'num_attention_heads', 'num_experts_per_tok', 'per_layer_config', 'q_lora_rank', 'qk_nope_head_dim', 'qk_rope_head_dim', 'shared_experts_intermediate_size', 'v_head_dim', 'vocab_size')
    vision_config__adapter_in_dim, vision_config__adapter_merge_size, vision_config__adapter_out_dim, vision_config__attention_bias, vision_config__hidden_size, vision_config__intermediate_size, vision_config__mlp_bias, vision_config__mlp_layer_types, vision_config__moe_intermediate_size, vision_config__num_attention_heads, vision_config__num_channels, vision_config__num_experts_per_tok, vision_config__num_hidden_layers, vision_config__num_local_experts, vision_config__patch_size, vision_config__per_layer_config = add.read(vision_config, 'adapter_in_dim', 'adapter_merge_size', 'adapter_out_dim', 'attention_bias', 'hidden_size', 'intermediate_size', 'mlp_bias', 'mlp_layer_types', 'moe_intermediate_size', 'num_attention_heads', 'num_channels', 'num_experts_per_tok', 'num_hidden_layers', 'num_local_experts', 'patch_size', 'per_layer_config')
    add('model.language_model.embed_tokens.weight', 'embedding', (text_config__vocab_size, text_config__hidden_size))
    add('model.language_model.norm.weight', 'norms', (text_config__hidden_size,))
    add('model.vision_tower.patch_embed.proj.weight', 'vision', (vision_config__hidden_size, vision_config__num_channels, vision_config__patch_size, vision_config__patch_size))
    add('model.vision_tower.patch_embed.proj.bias', 'vision', (vision_config__hidden_size,))
    add('model.vision_tower.patch_embed.norm.weight', 'vision', (vision_config__hidden_size,))
    add('model.vision_tower.merger.ln_q.weight', 'vision', (vision_config__adapter_in_dim,))
    add('model.vision_tower.merger.ln_q.bias', 'vision', (vision_config__adapter_in_dim,))
    add('model.vision_tower.merger.mlp.0.weight', 'vision', (vision_config__adapter_in_dim * vision_config__adapter_merge_size ** 2, vision_config__adapter_in_dim * vision_config__adapter_merge_size ** 2))
    add('model.vision_tower.merger.mlp.0.bias', 'vision', (vision_config__adapter_in_dim * vision_config__adapter_merge_size ** 2,))
    add('model.vision_tower.merger.mlp.2.weight', 'vision', (vision_config__adapter_out_dim, vision_config__adapter_in_dim * vision_config__adapter_merge_size ** 2))
    add('model.vision_tower.merger.mlp.2.bias', 'vision', (vision_config__adapter_out_dim,))
    add('model.vision_tower.norm.weight', 'vision', (vision_config__hidden_size,))
    add('model.audio_tower.conv_stem.convs.0.weight', 'audio', (audio_config__downsample_hidden_size, 1, 3, 3))
    add('model.audio_tower.conv_stem.convs.0.bias', 'audio', (audio_config__downsample_hidden_size,))
    add('model.audio_tower.conv_stem.convs.1.weight', 'audio', (audio_config__downsample_hidden_size, audio_config__downsample_hidden_size, 3, 3))
    add('model.audio_tower.conv_stem.convs.1.bias', 'audio', (audio_config__downsample_hidden_size,))
    add('model.audio_tower.conv_stem.convs.2.weight', 'audio', (audio_config__downsample_hidden_size, audio_config__downsample_hidden_size, 3, 3))
    add('model.audio_tower.conv_stem.convs.2.bias', 'audio', (audio_config__downsample_hidden_size,))
    add('model.audio_tower.conv_stem.conv_out.weight', 'audio', (audio_config__hidden_size, audio_config__conv_output_size))
    add('model.audio_tower.layer_norm.weight', 'audio', (audio_config__hidden_size,))
    add('model.audio_tower.adapter.norm.weight', 'audio', (audio_config__adapter_input_size,))
    add('model.audio_tower.adapter.norm.bias', 'audio', (audio_config__adapter_input_size,))
    add('model.audio_tower.adapter.fc1.weight', 'audio', (audio_config__adapter_out_dim, audio_config__adapter_input_size))
    add('model.audio_tower.adapter.fc1.bias', 'audio', (audio_config__adapter_out_dim,))
    add('model.audio_tower.adapter.fc2.weight', 'audio', (audio_config__adapter_out_dim, audio_config__adapter_out_dim))
    add('model.audio_tower.adapter.fc2.bias', 'audio', (audio_config__adapter_out_dim,))
    for i0 in add.layers(len(text_config__layer_types)):
        add('model.language_model.layers.*.self_attn.q_a_proj.weight', 'attention', ((text_config__per_layer_config or {}).get(i0, {}).get('q_lora_rank', text_config__q_lora_rank), text_config__hidden_size), (i0,))
        add('model.language_model.layers.*.self_attn.q_a_layernorm.weight', 'norms', ((text_config__per_layer_config or {}).get(i0, {}).get('q_lora_rank', text_config__q_lora_rank),), (i0,))
        add('model.language_model.layers.*.self_attn.q_b_proj.weight', 'attention', ((text_config__per_layer_config or {}).get(i0, {}).get('num_attention_heads', text_config__num_attention_heads) * ((text_config__per_layer_config or {}).get(i0, {}).get('qk_nope_head_dim', text_config__qk_nope_head_dim) + (text_config__per_layer_config or {}).get(i0, {}).get('qk_rope_head_dim', text_config__qk_rope_head_dim)), (text_config__per_layer_config or {}).get(i0, {}).get('q_lora_rank', text_config__q_lora_rank)), (i0,))
        add('model.language_model.layers.*.self_attn.kv_a_proj_with_mqa.weight', 'attention', ((text_config__per_layer_config or {}).get(i0, {}).get('kv_lora_rank', text_config__kv_lora_rank) + (text_config__per_layer_config or {}).get(i0, {}).get('qk_rope_head_dim', text_config__qk_rope_head_dim), text_config__hidden_size), (i0,))
        add('model.language_model.layers.*.self_attn.kv_a_layernorm.weight', 'norms', ((text_config__per_layer_config or {}).get(i0, {}).get('kv_lora_rank', text_config__kv_lora_rank),), (i0,))
        add('model.language_model.layers.*.self_attn.kv_b_proj.weight', 'attention', ((text_config__per_layer_config or {}).get(i0, {}).get('num_attention_heads', text_config__num_attention_heads) * ((text_config__per_layer_config or {}).get(i0, {}).get('qk_nope_head_dim', text_config__qk_nope_head_dim) + (text_config__per_layer_config or {}).get(i0, {}).get('v_head_dim', text_config__v_head_dim)), (text_config__per_layer_config or {}).get(i0, {}).get('kv_lora_rank', text_config__kv_lora_rank)), (i0,))
        add('model.language_model.layers.*.self_attn.o_proj.weight', 'attention', (text_config__hidden_size, (text_config__per_layer_config or {}).get(i0, {}).get('num_attention_heads', text_config__num_attention_heads) * (text_config__per_layer_config or {}).get(i0, {}).get('v_head_dim', text_config__v_head_dim)), (i0,))
        add('model.language_model.layers.*.self_attn.k_rope_only_layernorm.weight', 'norms', ((text_config__per_layer_config or {}).get(i0, {}).get('qk_rope_head_dim', text_config__qk_rope_head_dim),), (i0,))
        add('model.language_model.layers.*.self_attn.g_proj.weight', 'attention', ((text_config__per_layer_config or {}).get(i0, {}).get('num_attention_heads', text_config__num_attention_heads), text_config__hidden_size), (i0,))
        add('model.language_model.layers.*.input_layernorm.weight', 'norms', (text_config__hidden_size,), (i0,))
        add('model.language_model.layers.*.post_attention_layernorm.weight', 'norms', (text_config__hidden_size,), (i0,))
    some = [i0 for i0 in add.layers(len(text_config__layer_types)) if text_config__layer_types[i0] == 'indexed_attention']
    if some:
        add('model.language_model.layers.*.self_attn.indexer.wq_b.weight', 'attention', (text_config__index_n_heads * text_config__index_head_dim, text_config__q_lora_rank), some)
        add('model.language_model.layers.*.self_attn.indexer.wk.weight', 'attention', (text_config__index_head_dim, text_config__hidden_size), some)
        add('model.language_model.layers.*.self_attn.indexer.k_norm.weight', 'norms', (text_config__index_head_dim,), some)
        add('model.language_model.layers.*.self_attn.indexer.k_norm.bias', 'norms', (text_config__index_head_dim,), some)
        add('model.language_model.layers.*.self_attn.indexer.weights_proj.weight', 'attention', (text_config__index_n_heads, text_config__hidden_size), some)
    some = [i0 for i0 in add.layers(len(text_config__layer_types)) if text_config__mlp_layer_types[i0] != 'sparse']
    if some:
        add('model.language_model.layers.*.mlp.gate_proj.weight', 'feed-forward', (text_config__intermediate_size, text_config__hidden_size), some)
        add('model.language_model.layers.*.mlp.up_proj.weight', 'feed-forward', (text_config__intermediate_size, text_config__hidden_size), some)
        add('model.language_model.layers.*.mlp.down_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__intermediate_size), some)
    some = [i0 for i0 in add.layers(len(text_config__layer_types)) if text_config__mlp_layer_types[i0] == 'sparse']
    if some:
        add.routed('model.language_model.layers.*.mlp.experts.gate_up_proj', text_config__num_experts_per_tok, text_config__n_routed_experts, (text_config__n_routed_experts, 2 * text_config__moe_intermediate_size, text_config__hidden_size), some)
        add.routed('model.language_model.layers.*.mlp.experts.down_proj', text_config__num_experts_per_tok, text_config__n_routed_experts, (text_config__n_routed_experts, text_config__hidden_size, text_config__moe_intermediate_size), some)
        add('model.language_model.layers.*.mlp.gate.weight', 'router', (text_config__n_routed_experts, text_config__hidden_size), some)
        add('model.language_model.layers.*.mlp.shared_experts.gate_proj.weight', 'feed-forward', (text_config__shared_experts_intermediate_size * text_config__n_shared_experts, text_config__hidden_size), some)
        add('model.language_model.layers.*.mlp.shared_experts.up_proj.weight', 'feed-forward', (text_config__shared_experts_intermediate_size * text_config__n_shared_experts, text_config__hidden_size), some)
        add('model.language_model.layers.*.mlp.shared_experts.down_proj.weight', 'feed-forward', (text_config__hidden_size, text_config__shared_experts_intermediate_size * text_config__n_shared_experts), some)
        add.buffer('model.language_model.layers.*.mlp.gate.e_score_correction_bias', 'router', (text_config__n_routed_experts,), some)
    some = add.layers(vision_config__num_hidden_layers)
    add('model.vision_tower.blocks.*.norm1.weight', 'vision', (vision_config__hidden_size,), some)
    add('model.vision_tower.blocks.*.attn.qkv.weight', 'vision', (vision_config__hidden_size * 3, vision_config__hidden_size), some)
    add('model.vision_tower.blocks.*.attn.proj.weight', 'vision', (vision_config__hidden_size, vision_config__hidden_size), some)
    add('model.vision_tower.blocks.*.attn.q_norm.weight', 'vision', (vision_config__hidden_size // vision_config__num_attention_heads,), some)
    add('model.vision_tower.blocks.*.attn.k_norm.weight', 'vision', (vision_config__hidden_size // vision_config__num_attention_heads,), some)
    add('model.vision_tower.blocks.*.norm2.weight', 'vision', (vision_config__hidden_size,), some)
    some = [i0 for i0 in add.layers(vision_config__num_hidden_layers) if vision_config__mlp_layer_types[i0] != 'sparse']
    if some:
        add('model.vision_tower.blocks.*.mlp.gate_proj.weight', 'vision', (vision_config__intermediate_size, vision_config__hidden_size), some)
        add('model.vision_tower.blocks.*.mlp.up_proj.weight', 'vision', (vision_config__intermediate_size, vision_config__hidden_size), some)
        add('model.vision_tower.blocks.*.mlp.down_proj.weight', 'vision', (vision_config__hidden_size, vision_config__intermediate_size), some)
    for i0 in [i0 for i0 in add.layers(vision_config__num_hidden_layers) if vision_config__mlp_layer_types[i0] == 'sparse']:
        add.routed('model.vision_tower.blocks.*.mlp.experts.gate_up_proj', vision_config__num_experts_per_tok, (vision_config__per_layer_config or {}).get(i0, {}).get('num_local_experts', vision_config__num_local_experts), ((vision_config__per_layer_config or {}).get(i0, {}).get('num_local_experts', vision_config__num_local_experts), 2 * vision_config__moe_intermediate_size, vision_config__hidden_size), (i0,))
        add.routed('model.vision_tower.blocks.*.mlp.experts.down_proj', vision_config__num_experts_per_tok, (vision_config__per_layer_config or {}).get(i0, {}).get('num_local_experts', vision_config__num_local_experts), ((vision_config__per_layer_config or {}).get(i0, {}).get('num_local_experts', vision_config__num_local_experts), vision_config__hidden_size, vision_config__moe_intermediate_size), (i0,))
        add('model.vision_tower.blocks.*.mlp.gate.weight', 'vision', ((vision_config__per_layer_config or {}).get(i0, {}).get('num_local_experts', vision_config__num_local_experts), vision_config__hidden_size), (i0,))
        add.buffer('model.vision_tower.blocks.*.mlp.e_score_correction_bias', 'vision', ((vision_config__per_layer_config or {}).get(i0, {}).get('num_local_experts', vision_config__num_local_experts),), (i0,))
    some = add.layers(audio_config__num_hidden_layers)
    add('model.audio_tower.layers.*.self_attn.q_proj.weight', 'audio', (audio_config__num_attention_heads * audio_config__head_dim, audio_config__hidden_size), some)
    add('model.audio_tower.layers.*.self_attn.k_proj.weight', 'audio', (audio_config__hidden_size, audio_config__hidden_size), some)
    add('model.audio_tower.layers.*.self_attn.v_proj.weight', 'audio', (audio_config__num_key_value_heads * audio_config__head_dim, audio_config__hidden_size), some)
    add('model.audio_tower.layers.*.self_attn.o_proj.weight', 'audio', (audio_config__hidden_size, audio_config__head_dim * audio_config__num_attention_heads), some)
    add('model.audio_tower.layers.*.input_layernorm.weight', 'audio', (audio_config__hidden_size,), some)
    add('model.audio_tower.layers.*.mlp.gate_up_proj.weight', 'audio', (2 * audio_config__intermediate_size, audio_config__hidden_size), some)
    add('model.audio_tower.layers.*.mlp.gate_up_proj.bias', 'audio', (2 * audio_config__intermediate_size,), some)
    add('model.audio_tower.layers.*.mlp.down_proj.weight', 'audio', (audio_config__hidden_size, audio_config__intermediate_size), some)
    add('model.audio_tower.layers.*.mlp.down_proj.bias', 'audio', (audio_config__hidden_size,), some)
    add('model.audio_tower.layers.*.post_attention_layernorm.weight', 'audio', (audio_config__hidden_size,), some)
    if audio_config__attention_bias:
        some = add.layers(audio_config__num_hidden_layers)
        add('model.audio_tower.layers.*.self_attn.q_proj.bias', 'audio', (audio_config__num_attention_heads * audio_config__head_dim,), some)
        add('model.audio_tower.layers.*.self_attn.v_proj.bias', 'audio', (audio_config__num_key_value_heads * audio_config__head_dim,), some)
        add('model.audio_tower.layers.*.self_attn.o_proj.bias', 'audio', (audio_config__hidden_size,), some)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.language_model.embed_tokens.weight', (text_config__vocab_size, text_config__hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
    if vision_config__attention_bias:
        some = add.layers(vision_config__num_hidden_layers)
        add('model.vision_tower.blocks.*.attn.qkv.bias', 'vision', (vision_config__hidden_size * 3,), some)
        add('model.vision_tower.blocks.*.attn.proj.bias', 'vision', (vision_config__hidden_size,), some)
    if text_config__attention_bias:
        for i0 in add.layers(len(text_config__layer_types)):
            add('model.language_model.layers.*.self_attn.q_a_proj.bias', 'attention', ((text_config__per_layer_config or {}).get(i0, {}).get('q_lora_rank', text_config__q_lora_rank),), (i0,))
            add('model.language_model.layers.*.self_attn.kv_a_proj_with_mqa.bias', 'attention', ((text_config__per_layer_config or {}).get(i0, {}).get('kv_lora_rank', text_config__kv_lora_rank) + (text_config__per_layer_config or {}).get(i0, {}).get('qk_rope_head_dim', text_config__qk_rope_head_dim),), (i0,))
            add('model.language_model.layers.*.self_attn.o_proj.bias', 'attention', (text_config__hidden_size,), (i0,))
    if vision_config__mlp_bias:
        some = add.layers(vision_config__num_hidden_layers)
        add('model.vision_tower.blocks.*.mlp.gate_proj.bias', 'vision', (vision_config__intermediate_size,), some)
        add('model.vision_tower.blocks.*.mlp.up_proj.bias', 'vision', (vision_config__intermediate_size,), some)
        add('model.vision_tower.blocks.*.mlp.down_proj.bias', 'vision', (vision_config__hidden_size,), some)
