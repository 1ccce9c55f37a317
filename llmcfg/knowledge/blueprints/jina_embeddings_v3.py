"""jina_embeddings_v3: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "JinaEmbeddingsV3ForMaskedLM"

def JinaEmbeddingsV3Model(add, c):
    head_dim, hidden_size, intermediate_size, num_attention_heads, num_hidden_layers, type_vocab_size, vocab_size = add.read(c, 'head_dim', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'type_vocab_size', 'vocab_size')
    add('embeddings.word_embeddings.weight', 'embedding', (vocab_size, hidden_size))
    add('embeddings.token_type_embeddings.weight', 'embedding', (type_vocab_size, hidden_size))
    add('embeddings.LayerNorm.weight', 'norms', (hidden_size,))
    add('embeddings.LayerNorm.bias', 'norms', (hidden_size,))
    add('pooler.dense.weight', 'other', (hidden_size, hidden_size))
    add('pooler.dense.bias', 'other', (hidden_size,))
    some = add.layers(num_hidden_layers)
    add('layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.post_attention_layernorm.bias', 'norms', (hidden_size,), some)
    add('layers.*.mlp.fc1.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.fc1.bias', 'feed-forward', (intermediate_size,), some)
    add('layers.*.mlp.fc2.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('layers.*.mlp.fc2.bias', 'feed-forward', (hidden_size,), some)
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


def JinaEmbeddingsV3ForMaskedLM(add, c):
    head_dim, hidden_size, intermediate_size, num_attention_heads, num_hidden_layers, tie_word_embeddings, type_vocab_size, vocab_size = add.read(c, 'head_dim', 'hidden_size', 'intermediate_size', 'num_attention_heads', 'num_hidden_layers', 'tie_word_embeddings', 'type_vocab_size', 'vocab_size')
    add('lm_head.bias', 'head', (vocab_size,))
    add('lm_head.dense.weight', 'head', (hidden_size, hidden_size))
    add('lm_head.dense.bias', 'head', (hidden_size,))
    add('lm_head.layer_norm.weight', 'head', (hidden_size,))
    add('lm_head.layer_norm.bias', 'head', (hidden_size,))
    add('lm_head.decoder.weight', 'head', (vocab_size, hidden_size))
    add('roberta.embeddings.token_type_embeddings.weight', 'embedding', (type_vocab_size, hidden_size))
    add('roberta.embeddings.LayerNorm.weight', 'norms', (hidden_size,))
    add('roberta.embeddings.LayerNorm.bias', 'norms', (hidden_size,))
    if tie_word_embeddings:
        add.tied('lm_head.decoder.bias', 'head', 'lm_head.bias', (vocab_size,))
        add.tied('roberta.embeddings.word_embeddings.weight', 'embedding', 'lm_head.decoder.weight', (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add('lm_head.decoder.bias', 'head', (vocab_size,))
        add('roberta.embeddings.word_embeddings.weight', 'embedding', (vocab_size, hidden_size))
    some = add.layers(num_hidden_layers)
    add('roberta.layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
    add('roberta.layers.*.post_attention_layernorm.bias', 'norms', (hidden_size,), some)
    add('roberta.layers.*.mlp.fc1.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('roberta.layers.*.mlp.fc1.bias', 'feed-forward', (intermediate_size,), some)
    add('roberta.layers.*.mlp.fc2.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('roberta.layers.*.mlp.fc2.bias', 'feed-forward', (hidden_size,), some)
    add('roberta.layers.*.self_attn.o_proj.bias', 'attention', (hidden_size,), some)
    add('roberta.layers.*.post_mlp_layernorm.weight', 'norms', (hidden_size,), some)
    add('roberta.layers.*.post_mlp_layernorm.bias', 'norms', (hidden_size,), some)
    if head_dim:
        some = add.layers(num_hidden_layers)
        add('roberta.layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('roberta.layers.*.self_attn.q_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('roberta.layers.*.self_attn.k_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('roberta.layers.*.self_attn.k_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('roberta.layers.*.self_attn.v_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('roberta.layers.*.self_attn.v_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('roberta.layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
    if not head_dim:
        some = add.layers(num_hidden_layers)
        add('roberta.layers.*.self_attn.q_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('roberta.layers.*.self_attn.q_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
        add('roberta.layers.*.self_attn.k_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('roberta.layers.*.self_attn.k_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
        add('roberta.layers.*.self_attn.v_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('roberta.layers.*.self_attn.v_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
        add('roberta.layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)), some)


def JinaEmbeddingsV3ForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('roberta.', JinaEmbeddingsV3Model, c, 'pooler.')
    add('classifier.dense.weight', 'head', (hidden_size, hidden_size))
    add('classifier.dense.bias', 'head', (hidden_size,))
    add('classifier.out_proj.weight', 'head', (num_labels, hidden_size))
    add('classifier.out_proj.bias', 'head', (num_labels,))


def JinaEmbeddingsV3ForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('roberta.', JinaEmbeddingsV3Model, c, 'pooler.')
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))


def JinaEmbeddingsV3ForQuestionAnswering(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('roberta.', JinaEmbeddingsV3Model, c, 'pooler.')
    add('qa_outputs.weight', 'head', (num_labels, hidden_size))
    add('qa_outputs.bias', 'head', (num_labels,))
