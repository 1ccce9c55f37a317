"""zamba2: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "Zamba2ForCausalLM"

def Zamba2Model(add, c):
    adapter_rank, add_bias_linear, attention_head_dim, attention_hidden_size, hidden_size, hybrid_layer_ids, intermediate_size, layers_block_type, mamba_d_conv, mamba_d_state, mamba_expand, mamba_ngroups, n_mamba_heads, num_attention_heads, num_key_value_heads, num_mem_blocks, tie_word_embeddings, use_shared_attention_adapter, vocab_size = add.read(c, 'adapter_rank', 'add_bias_linear', 'attention_head_dim', 'attention_hidden_size', 'hidden_size', 'hybrid_layer_ids', 'intermediate_size', 'layers_block_type', 'mamba_d_conv', 'mamba_d_state', 'mamba_expand', 'mamba_ngroups', 'n_mamba_heads', 'num_attention_heads', 'num_key_value_heads', 'num_mem_blocks', 'tie_word_embeddings', 'use_shared_attention_adapter', 'vocab_size')
    add('embed_tokens.weight', 'embedding', (vocab_size, hidden_size))
    add('final_layernorm.weight', 'norms', (hidden_size,))
    some = [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] != 'hybrid']
    if some:
        add('layers.*.mamba.dt_bias', 'ssm', (n_mamba_heads,), some)
        add('layers.*.mamba.A_log', 'ssm', (n_mamba_heads,), some)
        add('layers.*.mamba.D', 'ssm', (n_mamba_heads,), some)
        add('layers.*.mamba.conv1d.weight', 'ssm', (mamba_expand * hidden_size + 2 * mamba_ngroups * mamba_d_state, 1, mamba_d_conv), some)
        add('layers.*.mamba.conv1d.bias', 'ssm', (mamba_expand * hidden_size + 2 * mamba_ngroups * mamba_d_state,), some)
        add('layers.*.mamba.in_proj.weight', 'ssm', (mamba_expand * hidden_size + (mamba_expand * hidden_size + 2 * mamba_ngroups * mamba_d_state) + n_mamba_heads, hidden_size), some)
        add('layers.*.mamba.norm.weight', 'norms', (mamba_expand * hidden_size,), some)
        add('layers.*.mamba.out_proj.weight', 'ssm', (hidden_size, mamba_expand * hidden_size), some)
        add('layers.*.input_layernorm.weight', 'norms', (hidden_size,), some)
    some = [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] == 'hybrid']
    if some:
        add('layers.*.linear.weight', 'other', (hidden_size, hidden_size), some)
        add('layers.*.mamba_decoder.mamba.dt_bias', 'ssm', (n_mamba_heads,), some)
        add('layers.*.mamba_decoder.mamba.A_log', 'ssm', (n_mamba_heads,), some)
        add('layers.*.mamba_decoder.mamba.D', 'ssm', (n_mamba_heads,), some)
        add('layers.*.mamba_decoder.mamba.conv1d.weight', 'ssm', (mamba_expand * hidden_size + 2 * mamba_ngroups * mamba_d_state, 1, mamba_d_conv), some)
        add('layers.*.mamba_decoder.mamba.conv1d.bias', 'ssm', (mamba_expand * hidden_size + 2 * mamba_ngroups * mamba_d_state,), some)
        add('layers.*.mamba_decoder.mamba.in_proj.weight', 'ssm', (mamba_expand * hidden_size + (mamba_expand * hidden_size + 2 * mamba_ngroups * mamba_d_state) + n_mamba_heads, hidden_size), some)
        add('layers.*.mamba_decoder.mamba.norm.weight', 'norms', (mamba_expand * hidden_size,), some)
        add('layers.*.mamba_decoder.mamba.out_proj.weight', 'ssm', (hidden_size, mamba_expand * hidden_size), some)
        add('layers.*.mamba_decoder.input_layernorm.weight', 'norms', (hidden_size,), some)
    some = [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] == 'hybrid' and (not tie_word_embeddings or layers_block_type[:i0].count('hybrid') < num_mem_blocks)]
    if some:
        add('layers.*.shared_transformer.self_attn.q_proj.weight', 'attention', (num_attention_heads * attention_head_dim, attention_hidden_size), some)
        add('layers.*.shared_transformer.self_attn.k_proj.weight', 'attention', (num_key_value_heads * attention_head_dim, attention_hidden_size), some)
        add('layers.*.shared_transformer.self_attn.v_proj.weight', 'attention', (num_key_value_heads * attention_head_dim, attention_hidden_size), some)
        add('layers.*.shared_transformer.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * attention_head_dim), some)
        add('layers.*.shared_transformer.feed_forward.gate_up_proj.weight', 'feed-forward', (2 * intermediate_size, hidden_size), some)
        add('layers.*.shared_transformer.feed_forward.down_proj.weight', 'feed-forward', (hidden_size, intermediate_size), some)
        add('layers.*.shared_transformer.input_layernorm.weight', 'norms', (attention_hidden_size,), some)
        add('layers.*.shared_transformer.pre_ff_layernorm.weight', 'norms', (hidden_size,), some)
    some = [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] == 'hybrid' and tie_word_embeddings and layers_block_type[:i0].count('hybrid') >= num_mem_blocks]
    if some:
        add.tied('layers.*.shared_transformer.self_attn.q_proj.weight', 'attention', 'layers.?.shared_transformer.self_attn.q_proj.weight', (num_attention_heads * attention_head_dim, attention_hidden_size), some)
        add.tied('layers.*.shared_transformer.self_attn.k_proj.weight', 'attention', 'layers.?.shared_transformer.self_attn.k_proj.weight', (num_key_value_heads * attention_head_dim, attention_hidden_size), some)
        add.tied('layers.*.shared_transformer.self_attn.v_proj.weight', 'attention', 'layers.?.shared_transformer.self_attn.v_proj.weight', (num_key_value_heads * attention_head_dim, attention_hidden_size), some)
        add.tied('layers.*.shared_transformer.self_attn.o_proj.weight', 'attention', 'layers.?.shared_transformer.self_attn.o_proj.weight', (hidden_size, num_attention_heads * attention_head_dim), some)
        add.tied('layers.*.shared_transformer.feed_forward.gate_up_proj.weight', 'feed-forward', 'layers.?.shared_transformer.feed_forward.gate_up_proj.weight', (2 * intermediate_size, hidden_size), some)
        add.tied('layers.*.shared_transformer.feed_forward.down_proj.weight', 'feed-forward', 'layers.?.shared_transformer.feed_forward.down_proj.weight', (hidden_size, intermediate_size), some)
        add.tied('layers.*.shared_transformer.input_layernorm.weight', 'norms', 'layers.?.shared_transformer.input_layernorm.weight', (attention_hidden_size,), some)
        add.tied('layers.*.shared_transformer.pre_ff_layernorm.weight', 'norms', 'layers.?.shared_transformer.pre_ff_layernorm.weight', (hidden_size,), some)
    for i0 in add.layers(len(layers_block_type)):
        some1 = [i1 for i1 in add.layers(len(hybrid_layer_ids) if layers_block_type[i0] == 'hybrid' else 0) if (layers_block_type[:i0].count('hybrid') < num_mem_blocks and i1 % num_mem_blocks == layers_block_type[:i0].count('hybrid') % num_mem_blocks if tie_word_embeddings else i1 % num_mem_blocks == layers_block_type[:i0].count('hybrid') % num_mem_blocks)]
        if some1:
            add('layers.*.shared_transformer.feed_forward.gate_up_proj_adapter_list.*.0.weight', 'feed-forward', (adapter_rank, hidden_size), (i0,), some1)
            add('layers.*.shared_transformer.feed_forward.gate_up_proj_adapter_list.*.1.weight', 'feed-forward', (2 * intermediate_size, adapter_rank), (i0,), some1)
    if tie_word_embeddings:
        for i0 in [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[:i0].count('hybrid') >= num_mem_blocks]:
            some1 = [i1 for i1 in add.layers(len(hybrid_layer_ids) if layers_block_type[i0] == 'hybrid' else 0) if i1 % num_mem_blocks == layers_block_type[:i0].count('hybrid') % num_mem_blocks]
            if some1:
                add.tied('layers.*.shared_transformer.feed_forward.gate_up_proj_adapter_list.*.0.weight', 'feed-forward', 'layers.?.shared_transformer.feed_forward.gate_up_proj_adapter_list.*.0.weight', (adapter_rank, hidden_size), (i0,), some1)
                add.tied('layers.*.shared_transformer.feed_forward.gate_up_proj_adapter_list.*.1.weight', 'feed-forward', 'layers.?.shared_transformer.feed_forward.gate_up_proj_adapter_list.*.1.weight', (2 * intermediate_size, adapter_rank), (i0,), some1)
    if add_bias_linear:
        some = [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] != 'hybrid']
        if some:
            add('layers.*.mamba.in_proj.bias', 'ssm', (mamba_expand * hidden_size + (mamba_expand * hidden_size + 2 * mamba_ngroups * mamba_d_state) + n_mamba_heads,), some)
            add('layers.*.mamba.out_proj.bias', 'ssm', (hidden_size,), some)
    if add_bias_linear:
        some = [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] == 'hybrid']
        if some:
            add('layers.*.mamba_decoder.mamba.in_proj.bias', 'ssm', (mamba_expand * hidden_size + (mamba_expand * hidden_size + 2 * mamba_ngroups * mamba_d_state) + n_mamba_heads,), some)
            add('layers.*.mamba_decoder.mamba.out_proj.bias', 'ssm', (hidden_size,), some)
    if add_bias_linear:
        some = [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] == 'hybrid' and (not tie_word_embeddings or layers_block_type[:i0].count('hybrid') < num_mem_blocks)]
        if some:
            add('layers.*.shared_transformer.feed_forward.gate_up_proj.bias', 'feed-forward', (2 * intermediate_size,), some)
            add('layers.*.shared_transformer.feed_forward.down_proj.bias', 'feed-forward', (hidden_size,), some)
    if add_bias_linear:
        some = [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] == 'hybrid' and tie_word_embeddings and layers_block_type[:i0].count('hybrid') >= num_mem_blocks]
        if some:
            add.tied('layers.*.shared_transformer.feed_forward.gate_up_proj.bias', 'feed-forward', 'layers.?.shared_transformer.feed_forward.gate_up_proj.bias', (2 * intermediate_size,), some)
            add.tied('layers.*.shared_transformer.feed_forward.down_proj.bias', 'feed-forward', 'layers.?.shared_transformer.feed_forward.down_proj.bias', (hidden_size,), some)
    for i0 in add.layers(len(layers_block_type)):
        some1 = [i1 for i1 in add.layers((len(hybrid_layer_ids) if layers_block_type[i0] == 'hybrid' else 0) if use_shared_attention_adapter else 0) if (layers_block_type[:i0].count('hybrid') < num_mem_blocks and i1 % num_mem_blocks == layers_block_type[:i0].count('hybrid') % num_mem_blocks if tie_word_embeddings else i1 % num_mem_blocks == layers_block_type[:i0].count('hybrid') % num_mem_blocks)]
        if some1:
            add('layers.*.shared_transformer.self_attn.linear_q_adapter_list.*.0.weight', 'attention', (adapter_rank, attention_hidden_size), (i0,), some1)
            add('layers.*.shared_transformer.self_attn.linear_q_adapter_list.*.1.weight', 'attention', (attention_hidden_size, adapter_rank), (i0,), some1)
    if tie_word_embeddings:
        for i0 in [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[:i0].count('hybrid') >= num_mem_blocks]:
            some1 = [i1 for i1 in add.layers((len(hybrid_layer_ids) if layers_block_type[i0] == 'hybrid' else 0) if use_shared_attention_adapter else 0) if i1 % num_mem_blocks == layers_block_type[:i0].count('hybrid') % num_mem_blocks]
            if some1:
                add.tied('layers.*.shared_transformer.self_attn.linear_q_adapter_list.*.0.weight', 'attention', 'layers.?.shared_transformer.self_attn.linear_q_adapter_list.*.0.weight', (adapter_rank, attention_hidden_size), (i0,), some1)
                add.tied('layers.*.shared_transformer.self_attn.linear_q_adapter_list.*.1.weight', 'attention', 'layers.?.shared_transformer.self_attn.linear_q_adapter_list.*.1.weight', (attention_hidden_size, adapter_rank), (i0,), some1)
    for i0 in add.layers(len(layers_block_type)):
        some1 = [i1 for i1 in add.layers((len(hybrid_layer_ids) if layers_block_type[i0] == 'hybrid' else 0) if use_shared_attention_adapter else 0) if (layers_block_type[:i0].count('hybrid') < num_mem_blocks and i1 % num_mem_blocks == layers_block_type[:i0].count('hybrid') % num_mem_blocks if tie_word_embeddings else i1 % num_mem_blocks == layers_block_type[:i0].count('hybrid') % num_mem_blocks)]
        if some1:
            add('layers.*.shared_transformer.self_attn.linear_k_adapter_list.*.0.weight', 'attention', (adapter_rank, attention_hidden_size), (i0,), some1)
            add('layers.*.shared_transformer.self_attn.linear_k_adapter_list.*.1.weight', 'attention', (attention_hidden_size, adapter_rank), (i0,), some1)
    if tie_word_embeddings:
        for i0 in [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[:i0].count('hybrid') >= num_mem_blocks]:
            some1 = [i1 for i1 in add.layers((len(hybrid_layer_ids) if layers_block_type[i0] == 'hybrid' else 0) if use_shared_attention_adapter else 0) if i1 % num_mem_blocks == layers_block_type[:i0].count('hybrid') % num_mem_blocks]
            if some1:
                add.tied('layers.*.shared_transformer.self_attn.linear_k_adapter_list.*.0.weight', 'attention', 'layers.?.shared_transformer.self_attn.linear_k_adapter_list.*.0.weight', (adapter_rank, attention_hidden_size), (i0,), some1)
                add.tied('layers.*.shared_transformer.self_attn.linear_k_adapter_list.*.1.weight', 'attention', 'layers.?.shared_transformer.self_attn.linear_k_adapter_list.*.1.weight', (attention_hidden_size, adapter_rank), (i0,), some1)
    for i0 in add.layers(len(layers_block_type)):
        some1 = [i1 for i1 in add.layers((len(hybrid_layer_ids) if layers_block_type[i0] == 'hybrid' else 0) if use_shared_attention_adapter else 0) if (layers_block_type[:i0].count('hybrid') < num_mem_blocks and i1 % num_mem_blocks == layers_block_type[:i0].count('hybrid') % num_mem_blocks if tie_word_embeddings else i1 % num_mem_blocks == layers_block_type[:i0].count('hybrid') % num_mem_blocks)]
        if some1:
            add('layers.*.shared_transformer.self_attn.linear_v_adapter_list.*.0.weight', 'attention', (adapter_rank, attention_hidden_size), (i0,), some1)
            add('layers.*.shared_transformer.self_attn.linear_v_adapter_list.*.1.weight', 'attention', (attention_hidden_size, adapter_rank), (i0,), some1)
    if tie_word_embeddings:
        for i0 in [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[:i0].count('hybrid') >= num_mem_blocks]:
            some1 = [i1 for i1 in add.layers((len(hybrid_layer_ids) if layers_block_type[i0] == 'hybrid' else 0) if use_shared_attention_adapter else 0) if i1 % num_mem_blocks == layers_block_type[:i0].count('hybrid') % num_mem_blocks]
            if some1:
                add.tied('layers.*.shared_transformer.self_attn.linear_v_adapter_list.*.0.weight', 'attention', 'layers.?.shared_transformer.self_attn.linear_v_adapter_list.*.0.weight', (adapter_rank, attention_hidden_size), (i0,), some1)
                add.tied('layers.*.shared_transformer.self_attn.linear_v_adapter_list.*.1.weight', 'attention', 'layers.?.shared_transformer.self_attn.linear_v_adapter_list.*.1.weight', (attention_hidden_size, adapter_rank), (i0,), some1)


def Zamba2ForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, 'hidden_size', 'tie_word_embeddings', 'vocab_size')
    add.base('model.', Zamba2Model, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.embed_tokens.weight', (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (vocab_size, hidden_size))


def Zamba2ForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('model.', Zamba2Model, c)
    add('score.weight', 'head', (num_labels, hidden_size))
