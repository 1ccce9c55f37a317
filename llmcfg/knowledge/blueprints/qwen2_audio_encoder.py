"""qwen2_audio_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Qwen2AudioEncoder"


def Qwen2AudioEncoder(add, c):
    d_model, encoder_ffn_dim, encoder_layers, max_source_positions, num_mel_bins = add.read(
        c, "d_model", "encoder_ffn_dim", "encoder_layers", "max_source_positions", "num_mel_bins"
    )
    add("conv1.weight", "other", (d_model, num_mel_bins, 3))
    add("conv1.bias", "other", (d_model,))
    add("conv2.weight", "other", (d_model, d_model, 3))
    add("conv2.bias", "other", (d_model,))
    add("embed_positions.weight", "embedding", (max_source_positions, d_model))
    add("layer_norm.weight", "norms", (d_model,))
    add("layer_norm.bias", "norms", (d_model,))
    some = add.layers(encoder_layers)
    add("layers.*.self_attn.k_proj.weight", "attention", (d_model, d_model), some)
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
