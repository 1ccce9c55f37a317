"""gemma3n_text: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "Gemma3nForCausalLM"


def Gemma3nTextModel(add, c):
    (
        altup_num_inputs,
        attention_bias,
        head_dim,
        hidden_size,
        hidden_size_per_layer_input,
        intermediate_size,
        laurel_rank,
        layer_types,
        num_attention_heads,
        num_hidden_layers,
        num_key_value_heads,
        num_kv_shared_layers,
        vocab_size,
        vocab_size_per_layer_input,
    ) = add.read(
        c,
        "altup_num_inputs",
        "attention_bias",
        "head_dim",
        "hidden_size",
        "hidden_size_per_layer_input",
        "intermediate_size",
        "laurel_rank",
        "layer_types",
        "num_attention_heads",
        "num_hidden_layers",
        "num_key_value_heads",
        "num_kv_shared_layers",
        "vocab_size",
        "vocab_size_per_layer_input",
    )
    add("embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("norm.weight", "norms", (hidden_size,))
    add(
        "embed_tokens_per_layer.weight",
        "embedding",
        (vocab_size_per_layer_input, num_hidden_layers * hidden_size_per_layer_input),
    )
    add("per_layer_model_projection.weight", "other", (num_hidden_layers * hidden_size_per_layer_input, hidden_size))
    add("per_layer_projection_norm.weight", "norms", (hidden_size_per_layer_input,))
    for i0 in add.layers(len(layer_types)):
        add("layers.*.self_attn.q_proj.weight", "attention", (num_attention_heads * head_dim, hidden_size), (i0,))
        add("layers.*.self_attn.q_norm.weight", "norms", (head_dim,), (i0,))
        add("layers.*.self_attn.o_proj.weight", "attention", (hidden_size, num_attention_heads * head_dim), (i0,))
        add("layers.*.mlp.gate_proj.weight", "feed-forward", (intermediate_size[i0], hidden_size), (i0,))
        add("layers.*.mlp.up_proj.weight", "feed-forward", (intermediate_size[i0], hidden_size), (i0,))
        add("layers.*.mlp.down_proj.weight", "feed-forward", (hidden_size, intermediate_size[i0]), (i0,))
        add("layers.*.input_layernorm.weight", "norms", (hidden_size,), (i0,))
        add("layers.*.post_attention_layernorm.weight", "norms", (hidden_size,), (i0,))
        add("layers.*.pre_feedforward_layernorm.weight", "norms", (hidden_size,), (i0,))
        add("layers.*.post_feedforward_layernorm.weight", "norms", (hidden_size,), (i0,))
        add("layers.*.altup.correct_output_scale", "other", (hidden_size,), (i0,))
        add("layers.*.altup.correction_coefs.weight", "other", (altup_num_inputs, altup_num_inputs), (i0,))
        add("layers.*.altup.prediction_coefs.weight", "other", (altup_num_inputs**2, altup_num_inputs), (i0,))
        add("layers.*.altup.modality_router.weight", "other", (altup_num_inputs, hidden_size), (i0,))
        add("layers.*.altup.router_norm.weight", "norms", (hidden_size,), (i0,))
        add("layers.*.laurel.linear_left.weight", "other", (laurel_rank, hidden_size), (i0,))
        add("layers.*.laurel.linear_right.weight", "other", (hidden_size, laurel_rank), (i0,))
        add("layers.*.laurel.post_laurel_norm.weight", "norms", (hidden_size,), (i0,))
        add("layers.*.per_layer_input_gate.weight", "other", (hidden_size_per_layer_input, hidden_size), (i0,))
        add("layers.*.per_layer_projection.weight", "other", (hidden_size, hidden_size_per_layer_input), (i0,))
        add("layers.*.post_per_layer_input_norm.weight", "norms", (hidden_size,), (i0,))
    some = [i0 for i0 in add.layers(len(layer_types)) if i0 < num_hidden_layers - num_kv_shared_layers]
    if some:
        add("layers.*.self_attn.k_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
        add("layers.*.self_attn.v_proj.weight", "attention", (num_key_value_heads * head_dim, hidden_size), some)
        add("layers.*.self_attn.k_norm.weight", "norms", (head_dim,), some)
    add("altup_projections.*.weight", "feed-forward", (hidden_size, hidden_size), add.layers(altup_num_inputs - 1))
    add("altup_unembed_projections.*.weight", "embedding", (hidden_size, hidden_size), add.layers(altup_num_inputs - 1))
    if attention_bias:
        some = add.layers(len(layer_types))
        add("layers.*.self_attn.q_proj.bias", "attention", (num_attention_heads * head_dim,), some)
        add("layers.*.self_attn.o_proj.bias", "attention", (hidden_size,), some)
    if attention_bias:
        some = [i0 for i0 in add.layers(len(layer_types)) if i0 < num_hidden_layers - num_kv_shared_layers]
        if some:
            add("layers.*.self_attn.k_proj.bias", "attention", (num_key_value_heads * head_dim,), some)
            add("layers.*.self_attn.v_proj.bias", "attention", (num_key_value_heads * head_dim,), some)


def Gemma3nForCausalLM(add, c):
    hidden_size, tie_word_embeddings, vocab_size = add.read(c, "hidden_size", "tie_word_embeddings", "vocab_size")
    add.base("model.", Gemma3nTextModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.embed_tokens.weight", (vocab_size, hidden_size))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, hidden_size))
