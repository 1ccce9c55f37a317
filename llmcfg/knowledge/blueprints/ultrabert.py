"""ultrabert: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "UltrabertForMaskedLM"

def UltrabertModel(add, c):
    attention_bias, head_dim, hidden_size, intermediate_size, layer_types, mlp_bias, num_attention_heads, num_key_value_heads, vocab_size = add.read(c, 'attention_bias', 'head_dim', 'hidden_size', 'intermediate_size', 'layer_types', 'mlp_bias', 'num_attention_heads', 'num_key_value_heads', 'vocab_size')
    add('embed_tokens.weight', 'embedding', (vocab_size, hidden_size))
    add('norm.weight', 'norms', (hidden_size,))
    some = add.layers(len(layer_types))
    add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
    add('layers.*.self_attn.k_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
    add('layers.*.self_attn.v_proj.weight', 'attention', (num_key_value_heads * head_dim, hidden_size), some)
    add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
    add('layers.*.mlp.gate_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.up_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.down_proj.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('layers.*.input_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
    if attention_bias:
        some = add.layers(len(layer_types))
        add('layers.*.self_attn.q_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('layers.*.self_attn.k_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)
        add('layers.*.self_attn.v_proj.bias', 'attention', (num_key_value_heads * head_dim,), some)
        add('layers.*.self_attn.o_proj.bias', 'attention', (hidden_size,), some)
    if mlp_bias:
        some = add.layers(len(layer_types))
        add('layers.*.mlp.gate_proj.bias', 'feed-forward', (intermediate_size,), some)
        add('layers.*.mlp.up_proj.bias', 'feed-forward', (intermediate_size,), some)
        add('layers.*.mlp.down_proj.bias', 'feed-forward', (hidden_size,), some)


def UltrabertForMaskedLM(add, c):
    hidden_size, prediction_head_size, tie_word_embeddings, vocab_size = add.read(c, 'hidden_size', 'prediction_head_size', 'tie_word_embeddings', 'vocab_size')
    add.base('model.', UltrabertModel, c)
    add('head.linear1.weight', 'other', (prediction_head_size, hidden_size))
    add('head.linear2.weight', 'other', (hidden_size, prediction_head_size))
    if tie_word_embeddings:
        add.tied('head.decoder.weight', 'other', 'model.embed_tokens.weight', (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add('head.decoder.weight', 'other', (vocab_size, hidden_size))


def UltrabertForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('model.', UltrabertModel, c)
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))


def UltrabertForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('model.', UltrabertModel, c)
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))


def UltrabertForQuestionAnswering(add, c):
    hidden_size, = add.read(c, 'hidden_size')
    add.base('model.', UltrabertModel, c)
    add('qa_outputs.weight', 'head', (2, hidden_size))
    add('qa_outputs.bias', 'head', (2,))
