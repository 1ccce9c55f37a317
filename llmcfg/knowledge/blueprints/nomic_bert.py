"""nomic_bert: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "NomicBertForMaskedLM"

def NomicBertModel(add, c):
    head_dim, hidden_size, intermediate_size, num_attention_heads, num_hidden_layers, type_vocab_size, vocab_size = add.read(c, 'head_dim', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'type_vocab_size', 'vocab_size')
    add('embeddings.word_embeddings.weight', 'embedding', (vocab_size, hidden_size))
    add('embeddings.token_type_embeddings.weight', 'embedding', (type_vocab_size, hidden_size))
    add('embeddings.LayerNorm.weight', 'norms', (hidden_size,))
    add('embeddings.LayerNorm.bias', 'norms', (hidden_size,))
    some = add.layers(num_hidden_layers)
    add('layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.post_attention_layernorm.bias', 'norms', (hidden_size,), some)
    add('layers.*.mlp.gate_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.up_proj.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.down_proj.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
    add('layers.*.self_attn.k_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
    add('layers.*.self_attn.v_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
    add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
    add('layers.*.post_mlp_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.post_mlp_layernorm.bias', 'norms', (hidden_size,), some)


def NomicBertForMaskedLM(add, c):
    hidden_size, vocab_size = add.read(c, 'hidden_size', 'vocab_size')
    add.base('nomic_bert.', NomicBertModel, c)
    add('cls.predictions.bias', 'head', (vocab_size,))
    add('cls.predictions.transform.dense.weight', 'head', (hidden_size, hidden_size))
    add('cls.predictions.transform.dense.bias', 'head', (hidden_size,))
    add('cls.predictions.transform.layer_norm.weight', 'head', (hidden_size,))
    add('cls.predictions.transform.layer_norm.bias', 'head', (hidden_size,))
    add.tied('cls.predictions.decoder.weight', 'head', 'nomic_bert.embeddings.word_embeddings.weight', (vocab_size, hidden_size))
    add.tied('cls.predictions.decoder.bias', 'head', 'cls.predictions.bias', (vocab_size,))


def NomicBertForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('nomic_bert.', NomicBertModel, c)
    add('nomic_bert.pooler.dense.weight', 'other', (hidden_size, hidden_size))
    add('nomic_bert.pooler.dense.bias', 'other', (hidden_size,))
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))


def NomicBertForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('nomic_bert.', NomicBertModel, c)
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))
