"""qwen3_asr_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Qwen3ASREncoder"


def Qwen3ASREncoder(add, c):
    d_model, downsample_hidden_size, encoder_ffn_dim, encoder_layers, num_mel_bins = add.read(
        c, "d_model", "downsample_hidden_size", "encoder_ffn_dim", "encoder_layers", "num_mel_bins"
    )
    some = add.layers(encoder_layers)
    add("layers.*.self_attn.k_proj.weight", "attention", (d_model, d_model), some)
    add("layers.*.self_attn.k_proj.bias", "attention", (d_model,), some)
    add("layers.*.self_attn.v_proj.weight", "attention", (d_model, d_model), some)
    add("layers.*.self_attn.v_proj.bias", "attention", (d_model,), some)
    add("layers.*.self_attn.q_proj.weight", "attention", (d_model, d_model), some)
    add("layers.*.self_attn.q_proj.bias", "attention", (d_model,), some)
    add("layers.*.self_attn.out_proj.weight", "attention", (d_model, d_model), some)
    add("layers.*.self_attn.out_proj.bias", "attention", (d_model,), some)
    add("layers.*.self_attn_layer_norm.weight", "norms", (d_model,), some)
    add("layers.*.self_attn_layer_norm.bias", "norms", (d_model,), some)
    add("layers.*.fc1.weight", "feed-forward", (encoder_ffn_dim, d_model), some)
    add("layers.*.fc1.bias", "feed-forward", (encoder_ffn_dim,), some)
    add("layers.*.fc2.weight", "feed-forward", (d_model, encoder_ffn_dim), some)
    add("layers.*.fc2.bias", "feed-forward", (d_model,), some)
    add("layers.*.final_layer_norm.weight", "norms", (d_model,), some)
    add("layers.*.final_layer_norm.bias", "norms", (d_model,), some)
    add("ln_post.weight", "norms", (d_model,))
    add("ln_post.bias", "norms", (d_model,))
    add("conv2d1.weight", "other", (downsample_hidden_size, 1, 3, 3))
    add("conv2d1.bias", "other", (downsample_hidden_size,))
    add("conv2d2.weight", "other", (downsample_hidden_size, downsample_hidden_size, 3, 3))
    add("conv2d2.bias", "other", (downsample_hidden_size,))
    add("conv2d3.weight", "other", (downsample_hidden_size, downsample_hidden_size, 3, 3))
    add("conv2d3.bias", "other", (downsample_hidden_size,))
    add("conv_out.weight", "other", (d_model, downsample_hidden_size * ((((num_mel_bins + 1) // 2 + 1) // 2 + 1) // 2)))
