"""gte: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "GteForMaskedLM"

def GteModel(add, c):
    head_dim, hidden_size, intermediate_size, num_attention_heads, num_hidden_layers, type_vocab_size, vocab_size = add.read(c, 'head_dim', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'type_vocab_size', 'vocab_size')
    add('embeddings.word_embeddings.weight', 'embedding', (vocab_size, hidden_size))
    add('embeddings.LayerNorm.weight', 'norms', (hidden_size,))
    add('embeddings.LayerNorm.bias', 'norms', (hidden_size,))
    if type_vocab_size:
        add('embeddings.token_type_embeddings.weight', 'embedding', (type_vocab_size, hidden_size))
    some = add.layers(num_hidden_layers)
    add('layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.post_attention_layernorm.bias', 'norms', (hidden_size,), some)
    add('layers.*.mlp.gate_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.up_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.down_proj.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('layers.*.mlp.down_proj.bias', 'feed-forward', (hidden_size,), some)
    add('layers.*.self_attn.o_proj.bias', 'attention', (hidden_size,), some)
    add('layers.*.post_mlp_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.post_mlp_layernorm.bias', 'norms', (hidden_size,), some)
    if head_dim:
        some = add.layers(num_hidden_layers)
        add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.q_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('layers.*.self_attn.k_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.k_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('layers.*.self_attn.v_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('layers.*.self_attn.v_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
    if not head_dim:
        some = add.layers(num_hidden_layers)
        add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.q_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
        add('layers.*.self_attn.k_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.k_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
        add('layers.*.self_attn.v_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.self_attn.v_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
        add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)), some)


def GteForMaskedLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, 'hidden_size', 'tie_word_embeddings', 'vocab_size')
    add.base('gte.', GteModel, c)
    add('lm_head.dense.weight', 'head', (hidden_size, hidden_size))
    add('lm_head.dense.bias', 'head', (hidden_size,))
    add('lm_head.layer_norm.weight', 'head', (hidden_size,))
    add('lm_head.layer_norm.bias', 'head', (hidden_size,))
    add('lm_head.decoder.bias', 'head', (vocab_size,))
    if tie_word_embeddings:
        add.tied('lm_head.decoder.weight', 'head', 'gte.embeddings.word_embeddings.weight', (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add('lm_head.decoder.weight', 'head', (vocab_size, hidden_size))


def GteForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('gte.', GteModel, c)
    add('gte.pooler.dense.weight', 'other', (hidden_size, hidden_size))
    add('gte.pooler.dense.bias', 'other', (hidden_size,))
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))


def GteForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('gte.', GteModel, c)
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))
