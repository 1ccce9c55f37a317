"""evolla: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "EvollaForProteinText2Text"

def EvollaModel(add, c):
    aligner_enable_bias, aligner_ffn_mult, aligner_num_add_layers, attention_bias, head_dim, hidden_size, intermediate_size, mlp_bias, num_attention_heads, num_hidden_layers, num_key_value_heads, protein_encoder_config, resampler_depth, resampler_dim_head, resampler_ff_mult, resampler_heads, resampler_num_latents, vocab_size = add.read(c, 'aligner_enable_bias', 'aligner_ffn_mult', 'aligner_num_add_layers', 'attention_bias', 'head_dim', 'hidden_size', 'intermediate_size', 'mlp_bias', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'protein_encoder_config', 'resampler_depth', 'resampler_dim_head', 'resampler_ff_mult', 'resampler_heads', 'resampler_num_latents', 'vocab_size')
    protein_encoder_config__add_cross_attention, protein_encoder_config__emb_layer_norm_before, protein_encoder_config__hidden_size, protein_encoder_config__intermediate_size, protein_encoder_config__max_position_embeddings, protein_encoder_config__num_attention_heads, protein_encoder_config__num_hidden_layers, protein_encoder_config__position_embedding_type, protein_encoder_config__vocab_size = add.read(protein_encoder_config, 'add_cross_attention', 'emb_layer_norm_before', 'hidden_size', 'intermediate_size', 'max_position_embeddings', 'num_attention_heads', 'num_hidden_layers', 'position_embedding_type', 'vocab_size')
    add('embed_tokens.weight', 'embedding', (vocab_size, hidden_size))
    add('protein_encoder.model.embeddings.word_embeddings.weight', 'embedding', (protein_encoder_config__vocab_size, protein_encoder_config__hidden_size))
    add('protein_encoder.model.encoder.emb_layer_norm_after.weight', 'norms', (protein_encoder_config__hidden_size,))
    add('protein_encoder.model.encoder.emb_layer_norm_after.bias', 'norms', (protein_encoder_config__hidden_size,))
    add('protein_encoder.sequence_compressor_resampler.latents', 'other', (resampler_num_latents, protein_encoder_config__hidden_size))
    add('protein_encoder.sequence_compressor_resampler.norm.weight', 'norms', (hidden_size,))
    add('protein_encoder.sequence_compressor_resampler.norm.bias', 'norms', (hidden_size,))
    add('protein_encoder.sequence_compressor_resampler.protein_projector.weight', 'other', (hidden_size, protein_encoder_config__hidden_size))
    add('protein_encoder.sequence_compressor_resampler.protein_projector.bias', 'other', (hidden_size,))
    add('norm.weight', 'norms', (hidden_size,))
    add.buffer('protein_encoder.model.rotary_embeddings.inv_freq', 'embedding', (len(range(0, protein_encoder_config__hidden_size // protein_encoder_config__num_attention_heads, 2)),))
    some = add.layers(protein_encoder_config__num_hidden_layers)
    add('protein_encoder.model.encoder.layer.*.attention.self.query.weight', 'attention', (protein_encoder_config__num_attention_heads * int(protein_encoder_config__hidden_size / protein_encoder_config__num_attention_heads), protein_encoder_config__hidden_size), some)
    add('protein_encoder.model.encoder.layer.*.attention.self.query.bias', 'attention', (protein_encoder_config__num_attention_heads * int(protein_encoder_config__hidden_size / protein_encoder_config__num_attention_heads),), some)
    add('protein_encoder.model.encoder.layer.*.attention.self.key.weight', 'attention', (protein_encoder_config__num_attention_heads * int(protein_encoder_config__hidden_size / protein_encoder_config__num_attention_heads), protein_encoder_config__hidden_size), some)
    add('protein_encoder.model.encoder.layer.*.attention.self.key.bias', 'attention', (protein_encoder_config__num_attention_heads * int(protein_encoder_config__hidden_size / protein_encoder_config__num_attention_heads),), some)
    add('protein_encoder.model.encoder.layer.*.attention.self.value.weight', 'attention', (protein_encoder_config__num_attention_heads * int(protein_encoder_config__hidden_size / protein_encoder_config__num_attention_heads), protein_encoder_config__hidden_size), some)
    add('protein_encoder.model.encoder.layer.*.attention.self.value.bias', 'attention', (protein_encoder_config__num_attention_heads * int(protein_encoder_config__hidden_size / protein_encoder_config__num_attention_heads),), some)
    add('protein_encoder.model.encoder.layer.*.attention.output.dense.weight', 'attention', (protein_encoder_config__hidden_size, protein_encoder_config__hidden_size), some)
    add('protein_encoder.model.encoder.layer.*.attention.output.dense.bias', 'attention', (protein_encoder_config__hidden_size,), some)
    add('protein_encoder.model.encoder.layer.*.attention.LayerNorm.weight', 'norms', (protein_encoder_config__hidden_size,), some)
    add('protein_encoder.model.encoder.layer.*.attention.LayerNorm.bias', 'norms', (protein_encoder_config__hidden_size,), some)
    add('protein_encoder.model.encoder.layer.*.intermediate.dense.weight', 'feed-forward', (protein_encoder_config__intermediate_size, protein_encoder_config__hidden_size), some)
    add('protein_encoder.model.encoder.layer.*.intermediate.dense.bias', 'feed-forward', (protein_encoder_config__intermediate_size,), some)
    add('protein_encoder.model.encoder.layer.*.output.dense.weight', 'feed-forward', (protein_encoder_config__hidden_size, protein_encoder_config__intermediate_size), some)
    add('protein_encoder.model.encoder.layer.*.output.dense.bias', 'feed-forward', (protein_encoder_config__hidden_size,), some)
    add('protein_encoder.model.encoder.layer.*.LayerNorm.weight', 'norms', (protein_encoder_config__hidden_size,), some)
    add('protein_encoder.model.encoder.layer.*.LayerNorm.bias', 'norms', (protein_encoder_config__hidden_size,), some)
    some = add.layers(resampler_depth)
    add('protein_encoder.sequence_compressor_resampler.layers.*.0.norm_media.weight', 'norms', (protein_encoder_config__hidden_size,), some)
    add('protein_encoder.sequence_compressor_resampler.layers.*.0.norm_media.bias', 'norms', (protein_encoder_config__hidden_size,), some)
    add('protein_encoder.sequence_compressor_resampler.layers.*.0.norm_latents.weight', 'norms', (protein_encoder_config__hidden_size,), some)
    add('protein_encoder.sequence_compressor_resampler.layers.*.0.norm_latents.bias', 'norms', (protein_encoder_config__hidden_size,), some)
    add('protein_encoder.sequence_compressor_resampler.layers.*.0.to_q.weight', 'other', (resampler_dim_head * resampler_heads, protein_encoder_config__hidden_size), some)
    add('protein_encoder.sequence_compressor_resampler.layers.*.0.to_kv.weight', 'other', (resampler_dim_head * resampler_heads * 2, protein_encoder_config__hidden_size), some)
    add('protein_encoder.sequence_compressor_resampler.layers.*.0.to_out.weight', 'other', (protein_encoder_config__hidden_size, resampler_dim_head * resampler_heads), some)
    add('protein_encoder.sequence_compressor_resampler.layers.*.1.norm.weight', 'norms', (protein_encoder_config__hidden_size,), some)
    add('protein_encoder.sequence_compressor_resampler.layers.*.1.norm.bias', 'norms', (protein_encoder_config__hidden_size,), some)
    add('protein_encoder.sequence_compressor_resampler.layers.*.1.fc1.weight', 'feed-forward', (protein_encoder_config__hidden_size * resampler_ff_mult, protein_encoder_config__hidden_size), some)
    add('protein_encoder.sequence_compressor_resampler.layers.*.1.fc2.weight', 'feed-forward', (protein_encoder_config__hidden_size, protein_encoder_config__hidden_size * resampler_ff_mult), some)
    if head_dim:
        some = add.layers(num_hidden_layers)
        add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.k_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.v_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
    if not head_dim:
        some = add.layers(num_hidden_layers)
        add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.k_proj.weight', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.v_proj.weight', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)), some)
    some = add.layers(num_hidden_layers)
    add('layers.*.mlp.gate_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.up_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.down_proj.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('layers.*.input_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if (i0 + 1) % max(num_hidden_layers // aligner_num_add_layers, 1) == 0]
    if some:
        add('layers.*.adapter.gate_attention', 'attention', (1,), some)
        add('layers.*.adapter.gate_ffw', 'other', (1,), some)
        add('layers.*.adapter.query.weight', 'other', (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size), some)
        add('layers.*.adapter.query.bias', 'other', (num_attention_heads * int(hidden_size / num_attention_heads),), some)
        add('layers.*.adapter.key_protein.weight', 'other', (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size), some)
        add('layers.*.adapter.key_protein.bias', 'other', (num_attention_heads * int(hidden_size / num_attention_heads),), some)
        add('layers.*.adapter.value_protein.weight', 'other', (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size), some)
        add('layers.*.adapter.value_protein.bias', 'other', (num_attention_heads * int(hidden_size / num_attention_heads),), some)
        add('layers.*.adapter.attention_norm.weight', 'norms', (hidden_size,), some)
        add('layers.*.adapter.out_proj.weight', 'other', (hidden_size, hidden_size), some)
        add('layers.*.adapter.ff.norm.weight', 'norms', (hidden_size,), some)
        add('layers.*.adapter.ff.norm.bias', 'norms', (hidden_size,), some)
        add('layers.*.adapter.ff.fc1.weight', 'feed-forward', (hidden_size * aligner_ffn_mult, hidden_size), some)
        add('layers.*.adapter.ff.fc2.weight', 'feed-forward', (hidden_size, hidden_size * aligner_ffn_mult), some)
    if aligner_enable_bias:
        some = [i0 for i0 in add.layers(num_hidden_layers) if (i0 + 1) % max(num_hidden_layers // aligner_num_add_layers, 1) == 0]
        if some:
            add('layers.*.adapter.out_proj.bias', 'other', (hidden_size,), some)
    if protein_encoder_config__position_embedding_type == 'absolute':
        add('protein_encoder.model.embeddings.position_embeddings.weight', 'embedding', (protein_encoder_config__max_position_embeddings, protein_encoder_config__hidden_size))
    if protein_encoder_config__emb_layer_norm_before:
        add('protein_encoder.model.embeddings.layer_norm.weight', 'norms', (protein_encoder_config__hidden_size,))
        add('protein_encoder.model.embeddings.layer_norm.bias', 'norms', (protein_encoder_config__hidden_size,))
    if attention_bias and head_dim:
        some = add.layers(num_hidden_layers)
        add('layers.*.self_attn.q_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('layers.*.self_attn.k_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)
        add('layers.*.self_attn.v_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)
    if attention_bias and not head_dim:
        some = add.layers(num_hidden_layers)
        add('layers.*.self_attn.q_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
        add('layers.*.self_attn.k_proj.bias', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads),), some)
        add('layers.*.self_attn.v_proj.bias', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads),), some)
    if attention_bias:
        add('layers.*.self_attn.o_proj.bias', 'attention', (hidden_size,), add.layers(num_hidden_layers))
    if mlp_bias:
        some = add.layers(num_hidden_layers)
        add('layers.*.mlp.gate_proj.bias', 'feed-forward', (intermediate_size,), some)
        add('layers.*.mlp.up_proj.bias', 'feed-forward', (intermediate_size,), some)
        add('layers.*.mlp.down_proj.bias', 'feed-forward', (hidden_size,), some)
    if protein_encoder_config__add_cross_attention:
        some = add.layers(protein_encoder_config__num_hidden_layers)
        add('protein_encoder.model.encoder.layer.*.crossattention.self.query.weight', 'attention', (protein_encoder_config__num_attention_heads * int(protein_encoder_config__hidden_size / protein_encoder_config__num_attention_heads), protein_encoder_config__hidden_size), some)
        add('protein_encoder.model.encoder.layer.*.crossattention.self.query.bias', 'attention', (protein_encoder_config__num_attention_heads * int(protein_encoder_config__hidden_size / protein_encoder_config__num_attention_heads),), some)
        add('protein_encoder.model.encoder.layer.*.crossattention.self.key.weight', 'attention', (protein_encoder_config__num_attention_heads * int(protein_encoder_config__hidden_size / protein_encoder_config__num_attention_heads), protein_encoder_config__hidden_size), some)
        add('protein_encoder.model.encoder.layer.*.crossattention.self.key.bias', 'attention', (protein_encoder_config__num_attention_heads * int(protein_encoder_config__hidden_size / protein_encoder_config__num_attention_heads),), some)
        add('protein_encoder.model.encoder.layer.*.crossattention.self.value.weight', 'attention', (protein_encoder_config__num_attention_heads * int(protein_encoder_config__hidden_size / protein_encoder_config__num_attention_heads), protein_encoder_config__hidden_size), some)
        add('protein_encoder.model.encoder.layer.*.crossattention.self.value.bias', 'attention', (protein_encoder_config__num_attention_heads * int(protein_encoder_config__hidden_size / protein_encoder_config__num_attention_heads),), some)
        add('protein_encoder.model.encoder.layer.*.crossattention.output.dense.weight', 'attention', (protein_encoder_config__hidden_size, protein_encoder_config__hidden_size), some)
        add('protein_encoder.model.encoder.layer.*.crossattention.output.dense.bias', 'attention', (protein_encoder_config__hidden_size,), some)
        add('protein_encoder.model.encoder.layer.*.crossattention.LayerNorm.weight', 'norms', (protein_encoder_config__hidden_size,), some)
        add('protein_encoder.model.encoder.layer.*.crossattention.LayerNorm.bias', 'norms', (protein_encoder_config__hidden_size,), some)


def EvollaForProteinText2Text(add, c):
    hidden_size, vocab_size = add.read(c, 'hidden_size', 'vocab_size')
    add.base('model.', EvollaModel, c)
    add('lm_head.weight', 'head', (vocab_size, hidden_size))
