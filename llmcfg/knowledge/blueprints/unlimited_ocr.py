"""unlimited_ocr: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "UnlimitedOcrForConditionalGeneration"

def UnlimitedOcrModel(add, c):
    text_config, vision_config = add.read(c, 'text_config', 'vision_config')
    text_config__attention_bias, text_config__head_dim, text_config__hidden_size, text_config__intermediate_size, text_config__mlp_bias, text_config__mlp_layer_types, text_config__moe_intermediate_size, text_config__n_routed_experts, text_config__n_shared_experts, text_config__num_attention_heads, text_config__num_experts_per_tok, text_config__num_hidden_layers, text_config__num_key_value_heads, text_config__vocab_size = add.read(text_config, 'attention_bias', 'head_dim', 'hidden_size', 'intermediate_size', 'mlp_bias', 'mlp_layer_types', 'moe_intermediate_size', 'n_routed_experts', 'n_shared_experts', 'num_attention_heads', 'num_experts_per_tok', 'num_hidden_layers', 'num_key_value_heads', 'vocab_size')
    vision_config__encoder_config, vision_config__sam_config = add.read(vision_config, 'encoder_config', 'sam_config')
    vision_config__encoder_config__hidden_size, vision_config__encoder_config__image_size, vision_config__encoder_config__intermediate_size, vision_config__encoder_config__num_hidden_layers, vision_config__encoder_config__patch_size = add.read(vision_config__encoder_config, 'hidden_size', 'image_size', 'intermediate_size', 'num_hidden_layers', 'patch_size')
    vision_config__sam_config__downsample_channels, vision_config__sam_config__global_attn_indexes, vision_config__sam_config__hidden_size, vision_config__sam_config__image_size, vision_config__sam_config__mlp_dim, vision_config__sam_config__num_attention_heads, vision_config__sam_config__num_channels, vision_config__sam_config__num_hidden_layers, vision_config__sam_config__output_channels, vision_config__sam_config__patch_size, vision_config__sam_config__qkv_bias, vision_config__sam_config__use_abs_pos, vision_config__sam_config__use_rel_pos, vision_config__sam_config__window_size = add.read(vision_config__sam_config, 'downsample_channels', 'global_attn_indexes', 'hidden_size', 'image_size', 'mlp_dim', 'num_attention_heads', 'num_channels', 'num_hidden_layers', 'output_channels', 'patch_size', 'qkv_bias', 'use_abs_pos', 'use_rel_pos', 'window_size')
    add('view_separator', 'other', (text_config__hidden_size,))
    add('image_newline', 'vision', (text_config__hidden_size,))
    add('vision_tower.sam_encoder.patch_embed.projection.weight', 'vision', (vision_config__sam_config__hidden_size, vision_config__sam_config__num_channels, vision_config__sam_config__patch_size, vision_config__sam_config__patch_size))
    add('vision_tower.sam_encoder.patch_embed.projection.bias', 'vision', (vision_config__sam_config__hidden_size,))
    add('vision_tower.sam_encoder.neck.conv1.weight', 'vision', (vision_config__sam_config__output_channels, vision_config__sam_config__hidden_size, 1, 1))
    add('vision_tower.sam_encoder.neck.layer_norm1.weight', 'vision', (vision_config__sam_config__output_channels,))
    add('vision_tower.sam_encoder.neck.layer_norm1.bias', 'vision', (vision_config__sam_config__output_channels,))
    add('vision_tower.sam_encoder.neck.conv2.weight', 'vision', (vision_config__sam_config__output_channels, vision_config__sam_config__output_channels, 3, 3))
    add('vision_tower.sam_encoder.neck.layer_norm2.weight', 'vision', (vision_config__sam_config__output_channels,))
    add('vision_tower.sam_encoder.neck.layer_norm2.bias', 'vision', (vision_config__sam_config__output_channels,))
    add('vision_tower.sam_encoder.proj.conv1.weight', 'vision', (vision_config__sam_config__downsample_channels[0], vision_config__sam_config__output_channels, 3, 3))
    add('vision_tower.sam_encoder.proj.conv2.weight', 'vision', (vision_config__sam_config__downsample_channels[1], vision_config__sam_config__downsample_channels[0], 3, 3))
    add('vision_tower.vision_encoder.embeddings.class_embedding', 'vision', (vision_config__encoder_config__hidden_size,))
    add('vision_tower.vision_encoder.embeddings.position_embedding.weight', 'vision', ((vision_config__encoder_config__image_size // vision_config__encoder_config__patch_size) ** 2 + 1, vision_config__encoder_config__hidden_size))
    add('vision_tower.vision_encoder.pre_layrnorm.weight', 'vision', (vision_config__encoder_config__hidden_size,))
    add('vision_tower.vision_encoder.pre_layrnorm.bias', 'vision', (vision_config__encoder_config__hidden_size,))
    add('multi_modal_projector.weight', 'vision', (text_config__hidden_size, vision_config__sam_config__downsample_channels[-1] + vision_config__encoder_config__hidden_size))
    add('multi_modal_projector.bias', 'vision', (text_config__hidden_size,))
    add('language_model.embed_tokens.weight', 'embedding', (text_config__vocab_size, text_config__hidden_size))
    add('language_model.norm.weight', 'norms', (text_config__hidden_size,))
    if vision_config__sam_config__use_abs_pos:
        add('vision_tower.sam_encoder.pos_embed', 'vision', (1, vision_config__sam_config__image_size // vision_config__sam_config__patch_size, vision_config__sam_config__image_size // vision_config__sam_config__patch_size, vision_config__sam_config__hidden_size))
    some = add.layers(vision_config__sam_config__num_hidden_layers)
    add('vision_tower.sam_encoder.layers.*.layer_norm1.weight', 'vision', (vision_config__sam_config__hidden_size,), some)
    add('vision_tower.sam_encoder.layers.*.layer_norm1.bias', 'vision', (vision_config__sam_config__hidden_size,), some)
    add('vision_tower.sam_encoder.layers.*.attn.qkv.weight', 'vision', (vision_config__sam_config__hidden_size * 3, vision_config__sam_config__hidden_size), some)
    add('vision_tower.sam_encoder.layers.*.attn.proj.weight', 'vision', (vision_config__sam_config__hidden_size, vision_config__sam_config__hidden_size), some)
    add('vision_tower.sam_encoder.layers.*.attn.proj.bias', 'vision', (vision_config__sam_config__hidden_size,), some)
    add('vision_tower.sam_encoder.layers.*.layer_norm2.weight', 'vision', (vision_config__sam_config__hidden_size,), some)
    add('vision_tower.sam_encoder.layers.*.layer_norm2.bias', 'vision', (vision_config__sam_config__hidden_size,), some)
    add('vision_tower.sam_encoder.layers.*.mlp.lin1.weight', 'vision', (vision_config__sam_config__mlp_dim, vision_config__sam_config__hidden_size), some)
    add('vision_tower.sam_encoder.layers.*.mlp.lin1.bias', 'vision', (vision_config__sam_config__mlp_dim,), some)
    add('vision_tower.sam_encoder.layers.*.mlp.lin2.weight', 'vision', (vision_config__sam_config__hidden_size, vision_config__sam_config__mlp_dim), some)
    add('vision_tower.sam_encoder.layers.*.mlp.lin2.bias', 'vision', (vision_config__sam_config__hidden_size,), some)
    some = [i0 for i0 in add.layers(vision_config__sam_config__num_hidden_layers) if (vision_config__sam_config__use_rel_pos if i0 in vision_config__sam_config__global_attn_indexes else vision_config__sam_config__use_rel_pos and vision_config__sam_config__window_size == 0)]
    if some:
        add('vision_tower.sam_encoder.layers.*.attn.rel_pos_h', 'vision', (2 * (vision_config__sam_config__image_size // vision_config__sam_config__patch_size) - 1, vision_config__sam_config__hidden_size // vision_config__sam_config__num_attention_heads), some)
        add('vision_tower.sam_encoder.layers.*.attn.rel_pos_w', 'vision', (2 * (vision_config__sam_config__image_size // vision_config__sam_config__patch_size) - 1, vision_config__sam_config__hidden_size // vision_config__sam_config__num_attention_heads), some)
    some = [i0 for i0 in add.layers(vision_config__sam_config__num_hidden_layers) if i0 not in vision_config__sam_config__global_attn_indexes and vision_config__sam_config__use_rel_pos and vision_config__sam_config__window_size != 0]
    if some:
        add('vision_tower.sam_encoder.layers.*.attn.rel_pos_h', 'vision', (2 * vision_config__sam_config__window_size - 1, vision_config__sam_config__hidden_size // vision_config__sam_config__num_attention_heads), some)
        add('vision_tower.sam_encoder.layers.*.attn.rel_pos_w', 'vision', (2 * vision_config__sam_config__window_size - 1, vision_config__sam_config__hidden_size // vision_config__sam_config__num_attention_heads), some)
    if vision_config__sam_config__qkv_bias:
        add('vision_tower.sam_encoder.layers.*.attn.qkv.bias', 'vision', (vision_config__sam_config__hidden_size * 3,), add.layers(vision_config__sam_config__num_hidden_layers))
    some = add.layers(vision_config__encoder_config__num_hidden_layers)
    add('vision_tower.vision_encoder.encoder.layers.*.self_attn.k_proj.weight', 'vision', (vision_config__encoder_config__hidden_size, vision_config__encoder_config__hidden_size), some)
    add('vision_tower.vision_encoder.encoder.layers.*.self_attn.k_proj.bias', 'vision', (vision_config__encoder_config__hidden_size,), some)
    add('vision_tower.vision_encoder.encoder.layers.*.self_attn.v_proj.weight', 'vision', (vision_config__encoder_config__hidden_size, vision_config__encoder_config__hidden_size), some)
    add('vision_tower.vision_encoder.encoder.layers.*.self_attn.v_proj.bias', 'vision', (vision_config__encoder_config__hidden_size,), some)
    add('vision_tower.vision_encoder.encoder.layers.*.self_attn.q_proj.weight', 'vision', (vision_config__encoder_config__hidden_size, vision_config__encoder_config__hidden_size), some)
    add('vision_tower.vision_encoder.encoder.layers.*.self_attn.q_proj.bias', 'vision', (vision_config__encoder_config__hidden_size,), some)
    add('vision_tower.vision_encoder.encoder.layers.*.self_attn.out_proj.weight', 'vision', (vision_config__encoder_config__hidden_size, vision_config__encoder_config__hidden_size), some)
    add('vision_tower.vision_encoder.encoder.layers.*.self_attn.out_proj.bias', 'vision', (vision_config__encoder_config__hidden_size,), some)
    add('vision_tower.vision_encoder.encoder.layers.*.layer_norm1.weight', 'vision', (vision_config__encoder_config__hidden_size,), some)
    add('vision_tower.vision_encoder.encoder.layers.*.layer_norm1.bias', 'vision', (vision_config__encoder_config__hidden_size,), some)
    add('vision_tower.vision_encoder.encoder.layers.*.mlp.fc1.weight', 'vision', (vision_config__encoder_config__intermediate_size, vision_config__encoder_config__hidden_size), some)
    add('vision_tower.vision_encoder.encoder.layers.*.mlp.fc1.bias', 'vision', (vision_config__encoder_config__intermediate_size,), some)
    add('vision_tower.vision_encoder.encoder.layers.*.mlp.fc2.weight', 'vision', (vision_config__encoder_config__hidden_size, vision_config__encoder_config__intermediate_size), some)
    add('vision_tower.vision_encoder.encoder.layers.*.mlp.fc2.bias', 'vision', (vision_config__encoder_config__hidden_size,), some)
    add('vision_tower.vision_encoder.encoder.layers.*.layer_norm2.weight', 'vision', (vision_config__encoder_config__hidden_size,), some)
    add('vision_tower.vision_encoder.encoder.layers.*.layer_norm2.bias', 'vision', (vision_config__encoder_config__hidden_size,), some)
    some = add.layers(text_config__num_hidden_layers)
    add('language_model.layers.*.self_attn.q_proj.weight', 'attention', (text_config__num_attention_heads * text_config__head_dim, text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.k_proj.weight', 'attention', (text_config__num_key_value_heads * text_config__head_dim, text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.v_proj.weight', 'attention', (text_config__num_key_value_heads * text_config__head_dim, text_config__hidden_size), some)
    add('language_model.layers.*.self_attn.o_proj.weight', 'attention', (text_config__hidden_size, text_config__num_attention_heads * text_config__head_dim), some)
    add('language_model.layers.*.input_layernorm.weight', 'norms', (text_config__hidden_size,), some)
    add('language_model.layers.*.post_attention_layernorm.weight', 'norms', (text_config__hidden_size,), some)
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
    if text_config__attention_bias:
        some = add.layers(text_config__num_hidden_layers)
        add('language_model.layers.*.self_attn.q_proj.bias', 'attention', (text_config__num_attention_heads * text_config__head_dim,), some)
        add('language_model.layers.*.self_attn.k_proj.bias', 'attention', (text_config__num_key_value_heads * text_config__head_dim,), some)
        add('language_model.layers.*.self_attn.v_proj.bias', 'attention', (text_config__num_key_value_heads * text_config__head_dim,), some)
        add('language_model.layers.*.self_attn.o_proj.bias', 'attention', (text_config__hidden_size,), some)
    if text_config__mlp_bias:
        some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if text_config__mlp_layer_types[i0] != 'sparse']
        if some:
            add('language_model.layers.*.mlp.gate_proj.bias', 'feed-forward', (text_config__intermediate_size,), some)
            add('language_model.layers.*.mlp.up_proj.bias', 'feed-forward', (text_config__intermediate_size,), some)
            add('language_model.layers.*.mlp.down_proj.bias', 'feed-forward', (text_config__hidden_size,), some)
    if text_config__mlp_bias:
        some = [i0 for i0 in add.layers(text_config__num_hidden_layers) if text_config__mlp_layer_types[i0] == 'sparse']
        if some:
            add('language_model.layers.*.mlp.shared_experts.gate_proj.bias', 'feed-forward', (text_config__moe_intermediate_size * text_config__n_shared_experts,), some)
            add('language_model.layers.*.mlp.shared_experts.up_proj.bias', 'feed-forward', (text_config__moe_intermediate_size * text_config__n_shared_experts,), some)
            add('language_model.layers.*.mlp.shared_experts.down_proj.bias', 'feed-forward', (text_config__hidden_size,), some)


def UnlimitedOcrForConditionalGeneration(add, c):
    text_config, tie_word_embeddings = add.read(c, 'text_config', 'tie_word_embeddings')
    text_config__hidden_size, text_config__vocab_size = add.read(text_config, 'hidden_size', 'vocab_size')
    add.base('model.', UnlimitedOcrModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.language_model.embed_tokens.weight', (text_config__vocab_size, text_config__hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (text_config__vocab_size, text_config__hidden_size))
