"""radio: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 100 random edits of it that
were not used to make this file.
"""

MAIN = "RadioModel"

def RadioModel(add, c):
    head_dim, hidden_size, max_img_size, mlp_ratio, norm_mean, norm_std, num_attention_heads, num_cls_tokens, num_hidden_layers, num_registers, patch_dim, patch_size, qkv_bias, summary_idxs, use_swiglu_ffn, video_patch_dim, video_temporal_patch_size = add.read(c, 'head_dim', 'hidden_size', 'max_img_size', 'mlp_ratio', 'norm_mean', 'norm_std', 'num_attention_heads', 'num_cls_tokens', 'num_hidden_layers', 'num_registers', 'patch_dim', 'patch_size', 'qkv_bias', 'summary_idxs', 'use_swiglu_ffn', 'video_patch_dim', 'video_temporal_patch_size')
    add('embeddings.position_embedding', 'embedding', (1, max_img_size // patch_size * (max_img_size // patch_size), hidden_size))
    add('embeddings.cls_register_token', 'embedding', (num_cls_tokens + num_registers, hidden_size))
    add('embeddings.patch_projection.weight', 'embedding', (hidden_size, patch_dim))
    add.buffer('summary_idxs', 'other', (len(summary_idxs),))
    add.buffer('input_conditioner.norm_mean', 'norms', (len(norm_mean), 1, 1))
    add.buffer('input_conditioner.norm_std', 'norms', (len(norm_std), 1, 1))
    some = add.layers(num_hidden_layers)
    add('encoder.layer.*.norm1.weight', 'norms', (hidden_size,), some)
    add('encoder.layer.*.norm1.bias', 'norms', (hidden_size,), some)
    add('encoder.layer.*.attention.o_proj.bias', 'attention', (hidden_size,), some)
    add('encoder.layer.*.layer_scale1.lambda1', 'other', (hidden_size,), some)
    add('encoder.layer.*.norm2.weight', 'norms', (hidden_size,), some)
    add('encoder.layer.*.norm2.bias', 'norms', (hidden_size,), some)
    add('encoder.layer.*.layer_scale2.lambda1', 'other', (hidden_size,), some)
    if head_dim is None:
        some = add.layers(num_hidden_layers)
        add('encoder.layer.*.attention.q_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('encoder.layer.*.attention.k_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('encoder.layer.*.attention.v_proj.weight', 'attention', (num_attention_heads * (hidden_size // num_attention_heads), hidden_size), some)
        add('encoder.layer.*.attention.o_proj.weight', 'attention', (hidden_size, num_attention_heads * (hidden_size // num_attention_heads)), some)
    if head_dim is not None:
        some = add.layers(num_hidden_layers)
        add('encoder.layer.*.attention.q_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('encoder.layer.*.attention.k_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('encoder.layer.*.attention.v_proj.weight', 'attention', (num_attention_heads * head_dim, hidden_size), some)
        add('encoder.layer.*.attention.o_proj.weight', 'attention', (hidden_size, num_attention_heads * head_dim), some)
    if head_dim is None and qkv_bias:
        some = add.layers(num_hidden_layers)
        add('encoder.layer.*.attention.q_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
        add('encoder.layer.*.attention.k_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
        add('encoder.layer.*.attention.v_proj.bias', 'attention', (num_attention_heads * (hidden_size // num_attention_heads),), some)
    if head_dim is not None and qkv_bias:
        some = add.layers(num_hidden_layers)
        add('encoder.layer.*.attention.q_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('encoder.layer.*.attention.k_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
        add('encoder.layer.*.attention.v_proj.bias', 'attention', (num_attention_heads * head_dim,), some)
    if not use_swiglu_ffn:
        some = add.layers(num_hidden_layers)
        add('encoder.layer.*.mlp.fc1.weight', 'feed-forward', (int(hidden_size * mlp_ratio), hidden_size), some)
        add('encoder.layer.*.mlp.fc1.bias', 'feed-forward', (int(hidden_size * mlp_ratio),), some)
        add('encoder.layer.*.mlp.fc2.weight', 'feed-forward', (hidden_size, int(hidden_size * mlp_ratio)), some)
        add('encoder.layer.*.mlp.fc2.bias', 'feed-forward', (hidden_size,), some)
    if use_swiglu_ffn:
        some = add.layers(num_hidden_layers)
        add('encoder.layer.*.mlp.gate_proj.weight', 'feed-forward', ((int(int(hidden_size * mlp_ratio) * 2 / 3) + 7) // 8 * 8, hidden_size), some)
        add('encoder.layer.*.mlp.gate_proj.bias', 'feed-forward', ((int(int(hidden_size * mlp_ratio) * 2 / 3) + 7) // 8 * 8,), some)
        add('encoder.layer.*.mlp.up_proj.weight', 'feed-forward', ((int(int(hidden_size * mlp_ratio) * 2 / 3) + 7) // 8 * 8, hidden_size), some)
        add('encoder.layer.*.mlp.up_proj.bias', 'feed-forward', ((int(int(hidden_size * mlp_ratio) * 2 / 3) + 7) // 8 * 8,), some)
        add('encoder.layer.*.mlp.down_proj.weight', 'feed-forward', (hidden_size, (int(int(hidden_size * mlp_ratio) * 2 / 3) + 7) // 8 * 8), some)
        add('encoder.layer.*.mlp.down_proj.bias', 'feed-forward', (hidden_size,), some)
    if video_temporal_patch_size is not None:
        add('embeddings.video_patch_projection.weight', 'vision', (hidden_size, video_patch_dim))
