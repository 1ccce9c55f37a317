"""convbert: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "ConvBertForMaskedLM"

def ConvBertModel(add, c):
    add_cross_attention, conv_kernel_size, embedding_size, head_ratio, hidden_size, intermediate_size, max_position_embeddings, num_attention_heads, num_groups, num_hidden_layers, type_vocab_size, vocab_size = add.read(c, 'add_cross_attention', 'conv_kernel_size', 'embedding_size', 'head_ratio', 'hidden_size', 'intermediate_size', 'max_position_embeddings', 'num_attention_heads', 'num_groups', 'num_hidden_layers', 'type_vocab_size', 'vocab_size')
    add('embeddings.word_embeddings.weight', 'embedding', (vocab_size, embedding_size))
    add('embeddings.position_embeddings.weight', 'embedding', (max_position_embeddings, embedding_size))
    add('embeddings.token_type_embeddings.weight', 'embedding', (type_vocab_size, embedding_size))
    add('embeddings.LayerNorm.weight', 'norms', (embedding_size,))
    add('embeddings.LayerNorm.bias', 'norms', (embedding_size,))
    some = add.layers(num_hidden_layers)
    add('encoder.layer.*.attention.self.query.weight', 'attention', (hidden_size // 2, hidden_size), some)
    add('encoder.layer.*.attention.self.query.bias', 'attention', (hidden_size // 2,), some)
    add('encoder.layer.*.attention.self.key.weight', 'attention', (hidden_size // 2, hidden_size), some)
    add('encoder.layer.*.attention.self.key.bias', 'attention', (hidden_size // 2,), some)
    add('encoder.layer.*.attention.self.value.weight', 'attention', (hidden_size // 2, hidden_size), some)
    add('encoder.layer.*.attention.self.value.bias', 'attention', (hidden_size // 2,), some)
    add('encoder.layer.*.attention.self.key_conv_attn_layer.bias', 'attention', (hidden_size // 2, 1), some)
    add('encoder.layer.*.attention.self.key_conv_attn_layer.depthwise.weight', 'attention', (hidden_size, 1, conv_kernel_size), some)
    add('encoder.layer.*.attention.self.key_conv_attn_layer.pointwise.weight', 'attention', (hidden_size // 2, hidden_size, 1), some)
    add('encoder.layer.*.attention.self.conv_out_layer.weight', 'attention', (hidden_size // 2, hidden_size), some)
    add('encoder.layer.*.attention.self.conv_out_layer.bias', 'attention', (hidden_size // 2,), some)
    add('encoder.layer.*.attention.output.dense.weight', 'attention', (hidden_size, hidden_size), some)
    add('encoder.layer.*.attention.output.dense.bias', 'attention', (hidden_size,), some)
    add('encoder.layer.*.attention.output.LayerNorm.weight', 'norms', (hidden_size,), some)
    add('encoder.layer.*.attention.output.LayerNorm.bias', 'norms', (hidden_size,), some)
    add('encoder.layer.*.intermediate.dense.bias', 'feed-forward', (intermediate_size,), some)
    add('encoder.layer.*.output.dense.bias', 'feed-forward', (hidden_size,), some)
    add('encoder.layer.*.output.LayerNorm.weight', 'norms', (hidden_size,), some)
    add('encoder.layer.*.output.LayerNorm.bias', 'norms', (hidden_size,), some)
    if num_attention_heads // head_ratio < 1:
        some = add.layers(num_hidden_layers)
        add('encoder.layer.*.attention.self.conv_kernel_layer.weight', 'attention', (conv_kernel_size, hidden_size // 2), some)
        add('encoder.layer.*.attention.self.conv_kernel_layer.bias', 'attention', (conv_kernel_size,), some)
    if num_attention_heads // head_ratio >= 1:
        some = add.layers(num_hidden_layers)
        add('encoder.layer.*.attention.self.conv_kernel_layer.weight', 'attention', (num_attention_heads // head_ratio * conv_kernel_size, num_attention_heads // head_ratio * (hidden_size // (num_attention_heads // head_ratio) // 2)), some)
        add('encoder.layer.*.attention.self.conv_kernel_layer.bias', 'attention', (num_attention_heads // head_ratio * conv_kernel_size,), some)
    if num_groups == 1:
        some = add.layers(num_hidden_layers)
        add('encoder.layer.*.intermediate.dense.weight', 'feed-forward', (intermediate_size, hidden_size), some)
        add('encoder.layer.*.output.dense.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    if num_groups != 1:
        some = add.layers(num_hidden_layers)
        add('encoder.layer.*.intermediate.dense.weight', 'feed-forward', (num_groups, hidden_size // num_groups, intermediate_size // num_groups), some)
        add('encoder.layer.*.output.dense.weight', 'feed-forward', (num_groups, intermediate_size // num_groups, hidden_size // num_groups), some)
    if embedding_size != hidden_size:
        add('embeddings_project.weight', 'embedding', (hidden_size, embedding_size))
        add('embeddings_project.bias', 'embedding', (hidden_size,))
    if add_cross_attention:
        some = add.layers(num_hidden_layers)
        add('encoder.layer.*.crossattention.self.query.weight', 'attention', (num_attention_heads // head_ratio * (hidden_size // (num_attention_heads // head_ratio) // 2), hidden_size), some)
        add('encoder.layer.*.crossattention.self.query.bias', 'attention', (num_attention_heads // head_ratio * (hidden_size // (num_attention_heads // head_ratio) // 2),), some)
        add('encoder.layer.*.crossattention.self.key.weight', 'attention', (num_attention_heads // head_ratio * (hidden_size // (num_attention_heads // head_ratio) // 2), hidden_size), some)
        add('encoder.layer.*.crossattention.self.key.bias', 'attention', (num_attention_heads // head_ratio * (hidden_size // (num_attention_heads // head_ratio) // 2),), some)
        add('encoder.layer.*.crossattention.self.value.weight', 'attention', (num_attention_heads // head_ratio * (hidden_size // (num_attention_heads // head_ratio) // 2), hidden_size), some)
        add('encoder.layer.*.crossattention.self.value.bias', 'attention', (num_attention_heads // head_ratio * (hidden_size // (num_attention_heads // head_ratio) // 2),), some)
        add('encoder.layer.*.crossattention.self.key_conv_attn_layer.bias', 'attention', (num_attention_heads // head_ratio * (hidden_size // (num_attention_heads // head_ratio) // 2), 1), some)
        add('encoder.layer.*.crossattention.self.key_conv_attn_layer.depthwise.weight', 'attention', (hidden_size, 1, conv_kernel_size), some)
        add('encoder.layer.*.crossattention.self.key_conv_attn_layer.pointwise.weight', 'attention', (num_attention_heads // head_ratio * (hidden_size // (num_attention_heads // head_ratio) // 2), hidden_size, 1), some)
        add('encoder.layer.*.crossattention.self.conv_kernel_layer.weight', 'attention', (num_attention_heads // head_ratio * conv_kernel_size, num_attention_heads // head_ratio * (hidden_size // (num_attention_heads // head_ratio) // 2)), some)
        add('encoder.layer.*.crossattention.self.conv_kernel_layer.bias', 'attention', (num_attention_heads // head_ratio * conv_kernel_size,), some)
        add('encoder.layer.*.crossattention.self.conv_out_layer.weight', 'attention', (num_attention_heads // head_ratio * (hidden_size // (num_attention_heads // head_ratio) // 2), hidden_size), some)
        add('encoder.layer.*.crossattention.self.conv_out_layer.bias', 'attention', (num_attention_heads // head_ratio * (hidden_size // (num_attention_heads // head_ratio) // 2),), some)
        add('encoder.layer.*.crossattention.output.dense.weight', 'attention', (hidden_size, hidden_size), some)
        add('encoder.layer.*.crossattention.output.dense.bias', 'attention', (hidden_size,), some)
        add('encoder.layer.*.crossattention.output.LayerNorm.weight', 'norms', (hidden_size,), some)
        add('encoder.layer.*.crossattention.output.LayerNorm.bias', 'norms', (hidden_size,), some)


def ConvBertForMaskedLM(add, c):
    embedding_size, hidden_size, tie_word_embeddings, vocab_size = add.read(c, 'embedding_size', 'hidden_size', 'tie_word_embeddings', 'vocab_size')
    add.base('convbert.', ConvBertModel, c)
    add('generator_predictions.LayerNorm.weight', 'norms', (embedding_size,))
    add('generator_predictions.LayerNorm.bias', 'norms', (embedding_size,))
    add('generator_predictions.dense.weight', 'other', (embedding_size, hidden_size))
    add('generator_predictions.dense.bias', 'other', (embedding_size,))
    add('generator_lm_head.bias', 'head', (vocab_size,))
    if tie_word_embeddings:
        add.tied('generator_lm_head.weight', 'head', 'convbert.embeddings.word_embeddings.weight', (vocab_size, embedding_size))
    if not tie_word_embeddings:
        add('generator_lm_head.weight', 'head', (vocab_size, embedding_size))


def ConvBertForSequenceClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('convbert.', ConvBertModel, c)
    add('classifier.dense.weight', 'head', (hidden_size, hidden_size))
    add('classifier.dense.bias', 'head', (hidden_size,))
    add('classifier.out_proj.weight', 'head', (num_labels, hidden_size))
    add('classifier.out_proj.bias', 'head', (num_labels,))


def ConvBertForTokenClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('convbert.', ConvBertModel, c)
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))


def ConvBertForQuestionAnswering(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('convbert.', ConvBertModel, c)
    add('qa_outputs.weight', 'head', (num_labels, hidden_size))
    add('qa_outputs.bias', 'head', (num_labels,))
