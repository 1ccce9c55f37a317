"""falcon_h1: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 300 random edits of it that
were not used to make this file.
"""

MAIN = "FalconH1ForCausalLM"

def FalconH1Model(add, c):
    attention_bias, head_dim, hidden_size, intermediate_size, mamba_conv_bias, mamba_d_conv, mamba_d_ssm, mamba_d_state, mamba_expand, mamba_n_groups, mamba_n_heads, mamba_proj_bias, mamba_rms_norm, mlp_bias, num_attention_heads, num_hidden_layers, num_key_value_heads, projectors_bias, vocab_size = add.read(c, 'attention_bias', 'head_dim', 'hidden_size', 'intermediate_size', 'mamba_conv_bias', 'mamba_d_conv', 'mamba_d_ssm', 'mamba_d_state', 'mamba_expand', 'mamba_n_groups', 'mamba_n_heads', 'mamba_proj_bias', 'mamba_rms_norm', 'mlp_bias', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'projectors_bias', 'vocab_size')
    add('embed_tokens.weight', 'embedding', (vocab_size, hidden_size))
    add('final_layernorm.weight', 'norms', (hidden_size,))
    some = add.layers(num_hidden_layers)
    add('layers.*.feed_forward.gate_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.feed_forward.up_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.feed_forward.down_proj.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('layers.*.mamba.dt_bias', 'ssm', (mamba_n_heads,), some)
    add('layers.*.mamba.A_log', 'ssm', (mamba_n_heads,), some)
    add('layers.*.mamba.D', 'ssm', (mamba_n_heads,), some)
    add('layers.*.input_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.pre_ff_layernorm.weight', 'norms', (hidden_size,), some)
    if mamba_d_ssm is None:
        some = add.layers(num_hidden_layers)
        add('layers.*.mamba.conv1d.weight', 'ssm', (mamba_expand * hidden_size + 2 * mamba_n_groups * mamba_d_state, 1, mamba_d_conv), some)
        add('layers.*.mamba.in_proj.weight', 'ssm', (mamba_expand * hidden_size + (mamba_expand * hidden_size + 2 * mamba_n_groups * mamba_d_state) + mamba_n_heads, hidden_size), some)
        add('layers.*.mamba.out_proj.weight', 'ssm', (hidden_size, mamba_expand * hidden_size), some)
    if mamba_d_ssm is not None:
        some = add.layers(num_hidden_layers)
        add('layers.*.mamba.conv1d.weight', 'ssm', (mamba_d_ssm + 2 * mamba_n_groups * mamba_d_state, 1, mamba_d_conv), some)
        add('layers.*.mamba.in_proj.weight', 'ssm', (mamba_d_ssm + (mamba_d_ssm + 2 * mamba_n_groups * mamba_d_state) + mamba_n_heads, hidden_size), some)
        add('layers.*.mamba.out_proj.weight', 'ssm', (hidden_size, mamba_d_ssm), some)
    if mamba_conv_bias and mamba_d_ssm is None:
        add('layers.*.mamba.conv1d.bias', 'ssm', (mamba_expand * hidden_size + 2 * mamba_n_groups * mamba_d_state,), add.layers(num_hidden_layers))
    if mamba_conv_bias and mamba_d_ssm is not None:
        add('layers.*.mamba.conv1d.bias', 'ssm', (mamba_d_ssm + 2 * mamba_n_groups * mamba_d_state,), add.layers(num_hidden_layers))
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
    if mamba_proj_bias and mamba_d_ssm is None:
        add('layers.*.mamba.in_proj.bias', 'ssm', (mamba_expand * hidden_size + (mamba_expand * hidden_size + 2 * mamba_n_groups * mamba_d_state) + mamba_n_heads,), add.layers(num_hidden_layers))
    if mamba_proj_bias and mamba_d_ssm is not None:
        add('layers.*.mamba.in_proj.bias', 'ssm', (mamba_d_ssm + (mamba_d_ssm + 2 * mamba_n_groups * mamba_d_state) + mamba_n_heads,), add.layers(num_hidden_layers))
    if mamba_rms_norm and mamba_d_ssm is None:
        add('layers.*.mamba.norm.weight', 'norms', (mamba_expand * hidden_size,), add.layers(num_hidden_layers))
    if mamba_rms_norm and mamba_d_ssm is not None:
        add('layers.*.mamba.norm.weight', 'norms', (mamba_d_ssm,), add.layers(num_hidden_layers))
    if projectors_bias:
        add('layers.*.mamba.out_proj.bias', 'ssm', (hidden_size,), add.layers(num_hidden_layers))
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
        add('layers.*.feed_forward.gate_proj.bias', 'feed-forward', (intermediate_size,), some)
        add('layers.*.feed_forward.up_proj.bias', 'feed-forward', (intermediate_size,), some)
        add('layers.*.feed_forward.down_proj.bias', 'feed-forward', (hidden_size,), some)


def FalconH1ForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, 'hidden_size', 'tie_word_embeddings', 'vocab_size')
    add.base('model.', FalconH1Model, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.embed_tokens.weight', (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (vocab_size, hidden_size))
