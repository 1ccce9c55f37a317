"""falcon: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 300 random edits of it that
were not used to make this file.
"""

MAIN = "FalconForCausalLM"

def FalconModel(add, c):
    bias, ffn_hidden_size, hidden_size, multi_query, new_decoder_architecture, num_attention_heads, num_hidden_layers, num_kv_heads, num_ln_in_parallel_attn, parallel_attn, vocab_size = add.read(c, 'bias', 'ffn_hidden_size', 'hidden_size', 'multi_query', 'new_decoder_architecture', 'num_attention_heads', 'num_hidden_layers', 'num_kv_heads', 'num_ln_in_parallel_attn', 'parallel_attn', 'vocab_size')
    add('word_embeddings.weight', 'embedding', (vocab_size, hidden_size))
    add('ln_f.weight', 'norms', (hidden_size,))
    add('ln_f.bias', 'norms', (hidden_size,))
    if new_decoder_architecture:
        add('h.*.self_attention.query_key_value.weight', 'attention', ((num_kv_heads * 2 + num_attention_heads) * (hidden_size // num_attention_heads), hidden_size), add.layers(num_hidden_layers))
    if not new_decoder_architecture and multi_query:
        add('h.*.self_attention.query_key_value.weight', 'attention', (hidden_size + 2 * (hidden_size // num_attention_heads), hidden_size), add.layers(num_hidden_layers))
    if not new_decoder_architecture and not multi_query:
        add('h.*.self_attention.query_key_value.weight', 'attention', (3 * hidden_size, hidden_size), add.layers(num_hidden_layers))
    some = add.layers(num_hidden_layers)
    add('h.*.self_attention.dense.weight', 'attention', (hidden_size, hidden_size), some)
    add('h.*.mlp.dense_h_to_4h.weight', 'feed-forward', (ffn_hidden_size, hidden_size), some)
    add('h.*.mlp.dense_4h_to_h.weight', 'feed-forward', (hidden_size, ffn_hidden_size), some)
    if (not parallel_attn if num_ln_in_parallel_attn == 2 else not new_decoder_architecture or (num_ln_in_parallel_attn is not None or not parallel_attn)):
        some = add.layers(num_hidden_layers)
        add('h.*.input_layernorm.weight', 'norms', (hidden_size,), some)
        add('h.*.input_layernorm.bias', 'norms', (hidden_size,), some)
    if (parallel_attn if num_ln_in_parallel_attn == 2 else new_decoder_architecture and num_ln_in_parallel_attn is None and parallel_attn):
        some = add.layers(num_hidden_layers)
        add('h.*.ln_attn.weight', 'norms', (hidden_size,), some)
        add('h.*.ln_attn.bias', 'norms', (hidden_size,), some)
        add('h.*.ln_mlp.weight', 'norms', (hidden_size,), some)
        add('h.*.ln_mlp.bias', 'norms', (hidden_size,), some)
    if not parallel_attn:
        some = add.layers(num_hidden_layers)
        add('h.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
        add('h.*.post_attention_layernorm.bias', 'norms', (hidden_size,), some)
    if bias and multi_query and new_decoder_architecture:
        add('h.*.self_attention.query_key_value.bias', 'attention', ((num_kv_heads * 2 + num_attention_heads) * (hidden_size // num_attention_heads),), add.layers(num_hidden_layers))
    if bias and multi_query and not new_decoder_architecture:
        add('h.*.self_attention.query_key_value.bias', 'attention', (hidden_size + 2 * (hidden_size // num_attention_heads),), add.layers(num_hidden_layers))
    if bias and not multi_query:
        add('h.*.self_attention.query_key_value.bias', 'attention', (3 * hidden_size,), add.layers(num_hidden_layers))
    if bias:
        some = add.layers(num_hidden_layers)
        add('h.*.self_attention.dense.bias', 'attention', (hidden_size,), some)
        add('h.*.mlp.dense_h_to_4h.bias', 'feed-forward', (ffn_hidden_size,), some)
        add('h.*.mlp.dense_4h_to_h.bias', 'feed-forward', (hidden_size,), some)


def FalconForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, 'hidden_size', 'tie_word_embeddings', 'vocab_size')
    add.base('transformer.', FalconModel, c)
    if tie_word_embeddings:
        add.tied('lm_head.weight', 'head', 'transformer.word_embeddings.weight', (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add('lm_head.weight', 'head', (vocab_size, hidden_size))


def FalconForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('transformer.', FalconModel, c)
    add('score.weight', 'head', (num_labels, hidden_size))


def FalconForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('transformer.', FalconModel, c)
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))


def FalconForQuestionAnswering(add, c):
    hidden_size, = add.read(c, 'hidden_size')
    add.base('transformer.', FalconModel, c)
    add('qa_outputs.weight', 'head', (2, hidden_size))
    add('qa_outputs.bias', 'head', (2,))
