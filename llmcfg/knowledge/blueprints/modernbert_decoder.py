"""modernbert-decoder: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "ModernBertDecoderForCausalLM"

def ModernBertDecoderModel(add, c):
    attention_bias, hidden_size, intermediate_size, layer_types, mlp_bias, norm_bias, num_attention_heads, vocab_size = add.read(c, 'attention_bias', 'hidden_size', 'intermediate_size', 'layer_types', 'mlp_bias', 'norm_bias', 'num_attention_heads', 'vocab_size')
    add('embeddings.tok_embeddings.weight', 'embedding', (vocab_size, hidden_size))
    add('embeddings.norm.weight', 'norms', (hidden_size,))
    add('final_norm.weight', 'norms', (hidden_size,))
    some = add.layers(len(layer_types))
    add('layers.*.attn.q_proj.weight', 'attention', (hidden_size // num_attention_heads * num_attention_heads, hidden_size), some)
    add('layers.*.attn.k_proj.weight', 'attention', (hidden_size // num_attention_heads * num_attention_heads, hidden_size), some)
    add('layers.*.attn.v_proj.weight', 'attention', (hidden_size // num_attention_heads * num_attention_heads, hidden_size), some)
    add('layers.*.attn.Wo.weight', 'attention', (hidden_size, hidden_size), some)
    add('layers.*.mlp_norm.weight', 'norms', (hidden_size,), some)
    add('layers.*.mlp.Wi.weight', 'feed-forward', (intermediate_size * 2, hidden_size), some)
    add('layers.*.mlp.Wo.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    some = [i0 for i0 in add.layers(len(layer_types)) if i0 != 0]
    if some:
        add('layers.*.attn_norm.weight', 'norms', (hidden_size,), some)
    if norm_bias:
        add('embeddings.norm.bias', 'norms', (hidden_size,))
        add('final_norm.bias', 'norms', (hidden_size,))
    if norm_bias:
        add('layers.*.mlp_norm.bias', 'norms', (hidden_size,), add.layers(len(layer_types)))
    if norm_bias:
        some = [i0 for i0 in add.layers(len(layer_types)) if i0 != 0]
        if some:
            add('layers.*.attn_norm.bias', 'norms', (hidden_size,), some)
    if attention_bias:
        some = add.layers(len(layer_types))
        add('layers.*.attn.q_proj.bias', 'attention', (hidden_size // num_attention_heads * num_attention_heads,), some)
        add('layers.*.attn.k_proj.bias', 'attention', (hidden_size // num_attention_heads * num_attention_heads,), some)
        add('layers.*.attn.v_proj.bias', 'attention', (hidden_size // num_attention_heads * num_attention_heads,), some)
        add('layers.*.attn.Wo.bias', 'attention', (hidden_size,), some)
    if mlp_bias:
        some = add.layers(len(layer_types))
        add('layers.*.mlp.Wi.bias', 'feed-forward', (intermediate_size * 2,), some)
        add('layers.*.mlp.Wo.bias', 'feed-forward', (hidden_size,), some)


def ModernBertDecoderForCausalLM(add, c):
    classifier_bias, decoder_bias, hidden_size, norm_bias, tie_word_embeddings, vocab_size = add.read(c, 'classifier_bias', 'decoder_bias', 'hidden_size', 'norm_bias', 'tie_word_embeddings', 'vocab_size')
    add.base('model.', ModernBertDecoderModel, c)
    add('lm_head.dense.weight', 'head', (hidden_size, hidden_size))
    add('lm_head.norm.weight', 'head', (hidden_size,))
    if tie_word_embeddings:
        add.tied('decoder.weight', 'other', 'model.embeddings.tok_embeddings.weight', (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add('decoder.weight', 'other', (vocab_size, hidden_size))
    if decoder_bias:
        add('decoder.bias', 'other', (vocab_size,))
    if classifier_bias:
        add('lm_head.dense.bias', 'head', (hidden_size,))
    if norm_bias:
        add('lm_head.norm.bias', 'head', (hidden_size,))


def ModernBertDecoderForSequenceClassification(add, c):
    classifier_bias, hidden_size, norm_bias, num_labels = add.read(c, 'classifier_bias', 'hidden_size', 'norm_bias', 'num_labels')
    add.base('model.', ModernBertDecoderModel, c)
    add('head.dense.weight', 'other', (hidden_size, hidden_size))
    add('head.norm.weight', 'norms', (hidden_size,))
    add('classifier.weight', 'head', (num_labels, hidden_size))
    if classifier_bias:
        add('head.dense.bias', 'other', (hidden_size,))
        add('classifier.bias', 'head', (num_labels,))
    if norm_bias:
        add('head.norm.bias', 'norms', (hidden_size,))
