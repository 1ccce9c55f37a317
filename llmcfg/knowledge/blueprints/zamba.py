"""zamba: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "ZambaForCausalLM"

def ZambaModel(add, c):
    attention_head_dim, attention_hidden_size, hidden_size, intermediate_size, layers_block_type, mamba_conv_bias, mamba_d_conv, mamba_d_state, mamba_dt_rank, mamba_expand, mamba_proj_bias, n_mamba_heads, num_attention_heads, num_key_value_heads, tie_word_embeddings, vocab_size = add.read(c, 'attention_head_dim', 'attention_hidden_size', 'hidden_size', 'intermediate_size', 'layers_block_type', 'mamba_conv_bias', 'mamba_d_conv', 'mamba_d_state', 'mamba_dt_rank', 'mamba_expand', 'mamba_proj_bias', 'n_mamba_heads', 'num_attention_heads', 'num_key_value_heads', 'tie_word_embeddings', 'vocab_size')
    add('embed_tokens.weight', 'embedding', (vocab_size, hidden_size))
    add('final_layernorm.weight', 'norms', (hidden_size,))
    some = [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] != 'hybrid']
    if some:
        add('layers.*.mamba.x_proj_weight', 'ssm', (n_mamba_heads, mamba_dt_rank + mamba_d_state * 2, mamba_expand * hidden_size // n_mamba_heads), some)
        add('layers.*.mamba.dt_proj_weight', 'ssm', (n_mamba_heads, mamba_expand * hidden_size // n_mamba_heads, mamba_dt_rank), some)
        add('layers.*.mamba.dt_proj_bias', 'ssm', (n_mamba_heads, mamba_expand * hidden_size // n_mamba_heads), some)
        add('layers.*.mamba.A_log', 'ssm', (n_mamba_heads, mamba_expand * hidden_size // n_mamba_heads, mamba_expand * hidden_size * mamba_d_state // (n_mamba_heads * (mamba_expand * hidden_size // n_mamba_heads))), some)
        add('layers.*.mamba.D', 'ssm', (n_mamba_heads, mamba_expand * hidden_size // n_mamba_heads), some)
        add('layers.*.mamba.conv1d.weight', 'ssm', (mamba_expand * hidden_size, 1, mamba_d_conv), some)
        add('layers.*.mamba.in_proj.weight', 'ssm', (mamba_expand * hidden_size * 2, hidden_size), some)
        add('layers.*.mamba.out_proj.weight', 'ssm', (hidden_size, mamba_expand * hidden_size), some)
        add('layers.*.input_layernorm.weight', 'norms', (hidden_size,), some)
    some = [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] != 'hybrid' and mamba_conv_bias]
    if some:
        add('layers.*.mamba.conv1d.bias', 'ssm', (mamba_expand * hidden_size,), some)
    some = [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] == 'hybrid' and (i0 == layers_block_type.index('hybrid') or not tie_word_embeddings)]
    if some:
        add('layers.*.shared_transf.self_attn.q_proj.weight', 'attention', (num_attention_heads * attention_head_dim, attention_hidden_size), some)
        add('layers.*.shared_transf.self_attn.k_proj.weight', 'attention', (num_key_value_heads * attention_head_dim, attention_hidden_size), some)
        add('layers.*.shared_transf.self_attn.v_proj.weight', 'attention', (num_key_value_heads * attention_head_dim, attention_hidden_size), some)
        add('layers.*.shared_transf.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * attention_head_dim), some)
        add('layers.*.shared_transf.feed_forward.gate_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
        add('layers.*.shared_transf.feed_forward.up_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
        add('layers.*.shared_transf.feed_forward.down_proj.weight', 'feed-forward', (hidden_size, intermediate_size), some)
        add('layers.*.shared_transf.input_layernorm.weight', 'norms', (attention_hidden_size,), some)
        add('layers.*.shared_transf.pre_ff_layernorm.weight', 'norms', (hidden_size,), some)
    some = [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] == 'hybrid' and i0 != layers_block_type.index('hybrid') and tie_word_embeddings]
    if some:
        add.tied('layers.*.shared_transf.self_attn.q_proj.weight', 'attention', 'layers.?.shared_transf.self_attn.q_proj.weight', (num_attention_heads * attention_head_dim, attention_hidden_size), some)
        add.tied('layers.*.shared_transf.self_attn.k_proj.weight', 'attention', 'layers.?.shared_transf.self_attn.k_proj.weight', (num_key_value_heads * attention_head_dim, attention_hidden_size), some)
        add.tied('layers.*.shared_transf.self_attn.v_proj.weight', 'attention', 'layers.?.shared_transf.self_attn.v_proj.weight', (num_key_value_heads * attention_head_dim, attention_hidden_size), some)
        add.tied('layers.*.shared_transf.self_attn.o_proj.weight', 'attention', 'layers.?.shared_transf.self_attn.o_proj.weight', (hidden_size, num_attention_heads * attention_head_dim), some)
        add.tied('layers.*.shared_transf.feed_forward.gate_proj.weight', 'feed-forward', 'layers.?.shared_transf.feed_forward.gate_proj.weight', (intermediate_size, hidden_size), some)
        add.tied('layers.*.shared_transf.feed_forward.up_proj.weight', 'feed-forward', 'layers.?.shared_transf.feed_forward.up_proj.weight', (intermediate_size, hidden_size), some)
        add.tied('layers.*.shared_transf.feed_forward.down_proj.weight', 'feed-forward', 'layers.?.shared_transf.feed_forward.down_proj.weight', (hidden_size, intermediate_size), some)
        add.tied('layers.*.shared_transf.input_layernorm.weight', 'norms', 'layers.?.shared_transf.input_layernorm.weight', (attention_hidden_size,), some)
        add.tied('layers.*.shared_transf.pre_ff_layernorm.weight', 'norms', 'layers.?.shared_transf.pre_ff_layernorm.weight', (hidden_size,), some)
    some = [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] == 'hybrid']
    if some:
        add('layers.*.linear.weight', 'other', (hidden_size, hidden_size), some)
        add('layers.*.mamba_decoder.mamba.x_proj_weight', 'ssm', (n_mamba_heads, mamba_dt_rank + mamba_d_state * 2, mamba_expand * hidden_size // n_mamba_heads), some)
        add('layers.*.mamba_decoder.mamba.dt_proj_weight', 'ssm', (n_mamba_heads, mamba_expand * hidden_size // n_mamba_heads, mamba_dt_rank), some)
        add('layers.*.mamba_decoder.mamba.dt_proj_bias', 'ssm', (n_mamba_heads, mamba_expand * hidden_size // n_mamba_heads), some)
        add('layers.*.mamba_decoder.mamba.A_log', 'ssm', (n_mamba_heads, mamba_expand * hidden_size // n_mamba_heads, mamba_expand * hidden_size * mamba_d_state // (n_mamba_heads * (mamba_expand * hidden_size // n_mamba_heads))), some)
        add('layers.*.mamba_decoder.mamba.D', 'ssm', (n_mamba_heads, mamba_expand * hidden_size // n_mamba_heads), some)
        add('layers.*.mamba_decoder.mamba.conv1d.weight', 'ssm', (mamba_expand * hidden_size, 1, mamba_d_conv), some)
        add('layers.*.mamba_decoder.mamba.in_proj.weight', 'ssm', (mamba_expand * hidden_size * 2, hidden_size), some)
        add('layers.*.mamba_decoder.mamba.out_proj.weight', 'ssm', (hidden_size, mamba_expand * hidden_size), some)
        add('layers.*.mamba_decoder.input_layernorm.weight', 'norms', (hidden_size,), some)
    some = [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] == 'hybrid' and mamba_conv_bias]
    if some:
        add('layers.*.mamba_decoder.mamba.conv1d.bias', 'ssm', (mamba_expand * hidden_size,), some)
    if mamba_proj_bias:
        some = [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] != 'hybrid']
        if some:
            add('layers.*.mamba.in_proj.bias', 'ssm', (mamba_expand * hidden_size * 2,), some)
            add('layers.*.mamba.out_proj.bias', 'ssm', (hidden_size,), some)
    if mamba_proj_bias:
        some = [i0 for i0 in add.layers(len(layers_block_type)) if layers_block_type[i0] == 'hybrid']
        if some:
            add('layers.*.mamba_decoder.mamba.in_proj.bias', 'ssm', (mamba_expand * hidden_size * 2,), some)
            add('layers.*.mamba_decoder.mamba.out_proj.bias', 'ssm', (hidden_size,), some)


def ZambaForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, 'hidden_size', 'tie_word_embeddings', 'vocab_size')
    add.base('model.', ZambaModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.embed_tokens.weight', (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (vocab_size, hidden_size))


def ZambaForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('model.', ZambaModel, c)
    add('score.weight', 'head', (num_labels, hidden_size))
