"""moss_transcribe_diarize_audio: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "MossTranscribeDiarizeAudioModel"


def MossTranscribeDiarizeAudioModel(add, c):
    hidden_size, intermediate_size, max_source_positions, num_hidden_layers, num_mel_bins = add.read(
        c, "hidden_size", "intermediate_size", "max_source_positions", "num_hidden_layers", "num_mel_bins"
    )
    add("conv1.weight", "other", (hidden_size, num_mel_bins, 3))
    add("conv1.bias", "other", (hidden_size,))
    add("conv2.weight", "other", (hidden_size, hidden_size, 3))
    add("conv2.bias", "other", (hidden_size,))
    add("embed_positions.weight", "embedding", (max_source_positions, hidden_size))
    add("layer_norm.weight", "norms", (hidden_size,))
    add("layer_norm.bias", "norms", (hidden_size,))
    some = add.layers(num_hidden_layers)
    add("layers.*.self_attn.k_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("layers.*.self_attn.v_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("layers.*.self_attn.v_proj.bias", "attention", (hidden_size,), some)
    add("layers.*.self_attn.q_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("layers.*.self_attn.q_proj.bias", "attention", (hidden_size,), some)
    add("layers.*.self_attn.out_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("layers.*.self_attn.out_proj.bias", "attention", (hidden_size,), some)
    add("layers.*.self_attn_layer_norm.weight", "norms", (hidden_size,), some)
    add("layers.*.self_attn_layer_norm.bias", "norms", (hidden_size,), some)
    add("layers.*.fc1.weight", "feed-forward", (intermediate_size, hidden_size), some)
    add("layers.*.fc1.bias", "feed-forward", (intermediate_size,), some)
    add("layers.*.fc2.weight", "feed-forward", (hidden_size, intermediate_size), some)
    add("layers.*.fc2.bias", "feed-forward", (hidden_size,), some)
    add("layers.*.final_layer_norm.weight", "norms", (hidden_size,), some)
    add("layers.*.final_layer_norm.bias", "norms", (hidden_size,), some)
