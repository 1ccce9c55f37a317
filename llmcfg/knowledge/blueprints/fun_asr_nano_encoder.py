"""fun_asr_nano_encoder: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "FunAsrNanoEncoder"

def FunAsrNanoEncoder(add, c):
    fsmn_kernel_size, hidden_size, intermediate_size, num_hidden_layers, num_mel_bins, num_stacked_frames, num_timestamp_prediction_layers = add.read(c, 'fsmn_kernel_size', 'hidden_size', 'intermediate_size', 'num_hidden_layers', 'num_mel_bins', 'num_stacked_frames', 'num_timestamp_prediction_layers')
    some = [i0 for i0 in add.layers(num_hidden_layers) if i0 == 0 and num_mel_bins * num_stacked_frames]
    if some:
        add('layers.*.self_attn.q_proj.weight', 'attention', (hidden_size, num_mel_bins * num_stacked_frames), some)
        add('layers.*.self_attn.k_proj.weight', 'attention', (hidden_size, num_mel_bins * num_stacked_frames), some)
        add('layers.*.self_attn.v_proj.weight', 'attention', (hidden_size, num_mel_bins * num_stacked_frames), some)
        add('layers.*.input_layernorm.weight', 'norms', (num_mel_bins * num_stacked_frames,), some)
        add('layers.*.input_layernorm.bias', 'norms', (num_mel_bins * num_stacked_frames,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if (i0 != 0 or not num_mel_bins * num_stacked_frames)]
    if some:
        add('layers.*.self_attn.q_proj.weight', 'attention', (hidden_size, hidden_size), some)
        add('layers.*.self_attn.k_proj.weight', 'attention', (hidden_size, hidden_size), some)
        add('layers.*.self_attn.v_proj.weight', 'attention', (hidden_size, hidden_size), some)
        add('layers.*.input_layernorm.weight', 'norms', (hidden_size,), some)
        add('layers.*.input_layernorm.bias', 'norms', (hidden_size,), some)
    some = add.layers(num_hidden_layers)
    add('layers.*.self_attn.q_proj.bias', 'attention', (hidden_size,), some)
    add('layers.*.self_attn.k_proj.bias', 'attention', (hidden_size,), some)
    add('layers.*.self_attn.v_proj.bias', 'attention', (hidden_size,), some)
    add('layers.*.self_attn.o_proj.weight', 'attention', (hidden_size, hidden_size), some)
    add('layers.*.self_attn.o_proj.bias', 'attention', (hidden_size,), some)
    add('layers.*.self_attn.fsmn.conv.weight', 'attention', (hidden_size, 1, fsmn_kernel_size), some)
    add('layers.*.mlp.fc1.weight', 'feed-forward', (intermediate_size, hidden_size), some)
    add('layers.*.mlp.fc1.bias', 'feed-forward', (intermediate_size,), some)
    add('layers.*.mlp.fc2.weight', 'feed-forward', (hidden_size, intermediate_size), some)
    add('layers.*.mlp.fc2.bias', 'feed-forward', (hidden_size,), some)
    add('layers.*.post_attention_layernorm.weight', 'norms', (hidden_size,), some)
    add('layers.*.post_attention_layernorm.bias', 'norms', (hidden_size,), some)
    some = [i0 for i0 in add.layers(num_hidden_layers) if (num_hidden_layers - 1 == i0 or num_hidden_layers - num_timestamp_prediction_layers - 1 == i0)]
    if some:
        add('layers.*.final_layernorm.weight', 'norms', (hidden_size,), some)
        add('layers.*.final_layernorm.bias', 'norms', (hidden_size,), some)
