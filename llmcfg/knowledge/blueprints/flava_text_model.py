"""flava_text_model: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 20 random edits of it that
were not used to make this file.
"""

MAIN = "FlavaTextModel"

def FlavaTextModel(add, c):
    hidden_size, intermediate_size, max_position_embeddings, num_attention_heads, num_hidden_layers, qkv_bias, type_vocab_size, vocab_size = add.read(c, 'hidden_size', 'intermediate_size', 'max_position_embeddings', 'num_attention_heads', 'num_hidden_layers', 'qkv_bias', 'type_vocab_size', 'vocab_size')
    add('embeddings.word_embeddings.weight', 'embedding', (vocab_size, hidden_size))
    add('embeddings.position_embeddings.weight', 'embedding', (max_position_embeddings, hidden_size))
    add('embeddings.token_type_embeddings.weight', 'embedding', (type_vocab_size, hidden_size))
    add('embeddings.LayerNorm.weight', 'norms', (hidden_size,))
    add('embeddings.LayerNorm.bias', 'norms', (hidden_size,))
    add('layernorm.weight', 'norms', (hidden_size,))
    add('layernorm.bias', 'norms', (hidden_size,))
    add('pooler.dense.weight', 'other', (hidden_size, hidden_size))
    add('pooler.dense.bias', 'other', (hidden_size,))
    some = add.layers(num_hidden_layers)
    add('encoder.layer.*.attention.attention.query.weight', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size), some)
    add('encoder.layer.*.attention.attention.key.weight', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size), some)
    add('encoder.layer.*.attention.attention.value.weight', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads), hidden_size), some)
    add('encoder.layer.*.attention.output.dense.weight', 'attention', (hidden_size, hidden_size), some)
    add('encoder.layer.*.attention.output.dense.bias', 'attention', (hidden_size,), some)
    add('encoder.layer.*.intermediate.dense.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('encoder.layer.*.intermediate.dense.bias', 'feed-forward', (intermediate_size,), some)
    add('encoder.layer.*.output.dense.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('encoder.layer.*.output.dense.bias', 'feed-forward', (hidden_size,), some)
    add('encoder.layer.*.layernorm_before.weight', 'norms', (hidden_size,), some)
    add('encoder.layer.*.layernorm_before.bias', 'norms', (hidden_size,), some)
    add('encoder.layer.*.layernorm_after.weight', 'norms', (hidden_size,), some)
    add('encoder.layer.*.layernorm_after.bias', 'norms', (hidden_size,), some)
    if qkv_bias:
        some = add.layers(num_hidden_layers)
        add('encoder.layer.*.attention.attention.query.bias', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads),), some)
        add('encoder.layer.*.attention.attention.key.bias', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads),), some)
        add('encoder.layer.*.attention.attention.value.bias', 'attention', (num_attention_heads * int(hidden_size / num_attention_heads),), some)
