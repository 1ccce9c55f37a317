"""audio-spectrogram-transformer: generated from transformers 5.24.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "ASTModel"

def ASTModel(add, c):
    frequency_stride, head_dim, hidden_size, intermediate_size, max_length, num_attention_heads, num_hidden_layers, num_mel_bins, patch_size, qkv_bias, time_stride = add.read(c, 'frequency_stride', 'head_dim', 'hidden_size', 'intermediate_size', 'max_length', 'num_attention_heads', 'num_hidden_layers', 'num_mel_bins', 'patch_size', 'qkv_bias', 'time_stride')
    add('embeddings.cls_token', 'embedding', (1, 1, hidden_size))
    add('embeddings.distillation_token', 'embedding', (1, 1, hidden_size))
    add('embeddings.position_embeddings', 'embedding', (1, ((num_mel_bins - patch_size) // frequency_stride + 1) * ((max_length - patch_size) // time_stride + 1) + 2, hidden_size))
    add('embeddings.patch_embeddings.projection.weight', 'vision', (hidden_size, 1, patch_size, patch_size))
    add('embeddings.patch_embeddings.projection.bias', 'vision', (hidden_size,))
    add('layernorm.weight', 'norms', (hidden_size,))
    add('layernorm.bias', 'norms', (hidden_size,))
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


def ASTForAudioClassification(add, c):
    hidden_size, num_labels = add.read(c, 'hidden_size', 'num_labels')
    add.base('audio_spectrogram_transformer.', ASTModel, c)
    add('classifier.layernorm.weight', 'head', (hidden_size,))
    add('classifier.layernorm.bias', 'head', (hidden_size,))
    add('classifier.dense.weight', 'head', (num_labels, hidden_size))
    add('classifier.dense.bias', 'head', (num_labels,))
