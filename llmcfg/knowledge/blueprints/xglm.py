"""xglm: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "XGLMForCausalLM"


def XGLMModel(add, c):
    add_cross_attention, d_model, ffn_dim, num_layers, vocab_size = add.read(
        c, "add_cross_attention", "d_model", "ffn_dim", "num_layers", "vocab_size"
    )
    add("embed_tokens.weight", "embedding", (vocab_size, d_model))
    add("layer_norm.weight", "norms", (d_model,))
    add("layer_norm.bias", "norms", (d_model,))
    some = add.layers(num_layers)
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
    add("layers.*.fc1.weight", "feed-forward", (ffn_dim, d_model), some)
    add("layers.*.fc1.bias", "feed-forward", (ffn_dim,), some)
    add("layers.*.fc2.weight", "feed-forward", (d_model, ffn_dim), some)
    add("layers.*.fc2.bias", "feed-forward", (d_model,), some)
    add("layers.*.final_layer_norm.weight", "norms", (d_model,), some)
    add("layers.*.final_layer_norm.bias", "norms", (d_model,), some)
    if add_cross_attention:
        some = add.layers(num_layers)
        add("layers.*.encoder_attn.k_proj.weight", "attention", (d_model, d_model), some)
        add("layers.*.encoder_attn.k_proj.bias", "attention", (d_model,), some)
        add("layers.*.encoder_attn.v_proj.weight", "attention", (d_model, d_model), some)
        add("layers.*.encoder_attn.v_proj.bias", "attention", (d_model,), some)
        add("layers.*.encoder_attn.q_proj.weight", "attention", (d_model, d_model), some)
        add("layers.*.encoder_attn.q_proj.bias", "attention", (d_model,), some)
        add("layers.*.encoder_attn.out_proj.weight", "attention", (d_model, d_model), some)
        add("layers.*.encoder_attn.out_proj.bias", "attention", (d_model,), some)
        add("layers.*.encoder_attn_layer_norm.weight", "norms", (d_model,), some)
        add("layers.*.encoder_attn_layer_norm.bias", "norms", (d_model,), some)


def XGLMForCausalLM(add, c):
    d_model, tie_word_embeddings, vocab_size = add.read(c, "d_model", "tie_word_embeddings", "vocab_size")
    add.base("model.", XGLMModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.embed_tokens.weight", (vocab_size, d_model))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, d_model))
