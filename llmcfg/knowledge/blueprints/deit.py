"""deit: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "DeiTModel"

def DeiTModel(add, c):
    head_dim, hidden_size, image_size, intermediate_size, num_attention_heads, num_channels, num_hidden_layers, patch_size, pooler_output_size, qkv_bias = add.read(c, 'head_dim', 'hidden_size', 'image_size', 'intermediate_size', 'num_attention_heads', 'num_channels', 'num_hidden_layers', 'patch_size', 'pooler_output_size', 'qkv_bias')
    add('embeddings.cls_token', 'embedding', (1, 1, hidden_size))
    add('embeddings.position_embeddings', 'embedding', (1, image_size // patch_size * (image_size // patch_size) + 2, hidden_size))
    add('embeddings.distillation_token', 'embedding', (1, 1, hidden_size))
    add('embeddings.patch_embeddings.projection.weight', 'vision', (hidden_size, num_channels, patch_size, patch_size))
    add('embeddings.patch_embeddings.projection.bias', 'vision', (hidden_size,))
    add('layernorm.weight', 'norms', (hidden_size,))
    add('layernorm.bias', 'norms', (hidden_size,))
    add('pooler.dense.weight', 'other', (pooler_output_size, hidden_size))
    add('pooler.dense.bias', 'other', (pooler_output_size,))
    if head_dim is None:
        some = add.layers(num_hidden_layers)
        add('layers.*.attention.q_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.attention.k_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.attention.v_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('layers.*.attention.o_proj.weight', 'attention', (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)), some)
    if head_dim is not None:
        some = add.layers(num_hidden_layers)
        add('layers.*.attention.q_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('layers.*.attention.k_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('layers.*.attention.v_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('layers.*.attention.o_proj.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
    if qkv_bias and head_dim is None:
        some = add.layers(num_hidden_layers)
        add('layers.*.attention.q_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
        add('layers.*.attention.k_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
        add('layers.*.attention.v_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
    if qkv_bias and head_dim is not None:
        some = add.layers(num_hidden_layers)
        add('layers.*.attention.q_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('layers.*.attention.k_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('layers.*.attention.v_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
    some = add.layers(num_hidden_layers)
    add('layers.*.attention.o_proj.bias', 'attention', (hidden_size,), some)
    add('layers.*.layernorm_before.weight', 'norms', (hidden_size,), some)
    add('layers.*.layernorm_before.bias', 'norms', (hidden_size,), some)
    add('layers.*.layernorm_after.weight', 'norms', (hidden_size,), some)
    add('layers.*.layernorm_after.bias', 'norms', (hidden_size,), some)
    add('layers.*.mlp.fc1.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.fc1.bias', 'feed-forward', (intermediate_size,), some)
    add('layers.*.mlp.fc2.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('layers.*.mlp.fc2.bias', 'feed-forward', (hidden_size,), some)


def DeiTForImageClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('deit.', DeiTModel, c, 'pooler.')
    add('classifier.weight', 'head', (num_labels, hidden_size))
    add('classifier.bias', 'head', (num_labels,))


def DeiTForImageClassificationWithTeacher(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('deit.', DeiTModel, c, 'pooler.')
    add('cls_classifier.weight', 'other', (num_labels, hidden_size))
    add('cls_classifier.bias', 'other', (num_labels,))
    add('distillation_classifier.weight', 'other', (num_labels, hidden_size))
    add('distillation_classifier.bias', 'other', (num_labels,))


def DeiTForMaskedImageModeling(add, c):
    encoder_stride, hidden_size, num_channels = add.read(c, 'encoder_stride', 'hidden_size', 'num_channels')
    add.base('deit.', DeiTModel, c, 'pooler.')
    add('deit.embeddings.mask_token', 'embedding', (1, 1, hidden_size))
    add('decoder.0.weight', 'other', (encoder_stride ** 2 * num_channels, hidden_size, 1, 1))
    add('decoder.0.bias', 'other', (encoder_stride ** 2 * num_channels,))
