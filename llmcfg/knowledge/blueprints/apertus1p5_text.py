"""apertus1p5_text: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "Apertus1p5TextForCausalLM"

def Apertus1p5TextModel(add, c):
    attention_bias, head_dim, hidden_size, intermediate_size, num_attention_heads, num_hidden_layers, num_key_value_heads, vocab_size = add.read(c, 'attention_bias', 'head_dim', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'num_key_value_heads', 'vocab_size')
    add('embed_tokens.weight', 'embedding', (vocab_size, hidden_size))
    add('norm.weight', 'norms', (hidden_size,))
    if head_dim:
        some = add.layers(num_hidden_layers)
        add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.k_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.v_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
        add('layers.*.self_attn.q_norm.weight', 'norms', (head_dim,), some)
        add('layers.*.self_attn.k_norm.weight', 'norms', (head_dim,), some)
    if not head_dim:
        some = add.layers(num_hidden_layers)
        add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.k_proj.weight', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.v_proj.weight', 'attention', (num_key_value_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)), some)
        add('layers.*.self_attn.q_norm.weight', 'norms', (hidden_size // num_attention_heads,), some)
        add('layers.*.self_attn.k_norm.weight', 'norms', (hidden_size // num_attention_heads,), some)
    some = add.layers(num_hidden_layers)
    add('layers.*.mlp.up_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.down_proj.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('layers.*.mlp.act_fn.alpha_p', 'feed-forward', (1,), some)
    add('layers.*.mlp.act_fn.alpha_n', 'feed-forward', (1,), some)
    add('layers.*.attention_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.feedforward_layernorm.weight', 'norms', (hidden_size,), some)
    add.buffer('layers.*.mlp.act_fn.beta', 'feed-forward', (), some)
    add.buffer('layers.*.mlp.act_fn.eps', 'feed-forward', (), some)
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


def Apertus1p5TextForCausalLM(add, c):
    hidden_size, output_vocab_size, tie_word_embeddings, vocab_size = add.read(c, 'hidden_size', 'output_vocab_size', 'tie_word_embeddings', 'vocab_size')
    add.base('model.', Apertus1p5TextModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'model.embed_tokens.weight', (vocab_size, hidden_size))
    if not tie_word_embeddings and output_vocab_size:
        add('lm_head.weight', 'head', (output_vocab_size, hidden_size))
    if not tie_word_embeddings and not output_vocab_size:
        add('lm_head.weight', 'head', (vocab_size, hidden_size))
