"""opt: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 60 random edits of it that
were not used to make this file.
"""

MAIN = "OPTForCausalLM"


def OPTModel(add, c):
    (
        _remove_final_layer_norm,
        do_layer_norm_before,
        enable_bias,
        ffn_dim,
        hidden_size,
        layer_norm_elementwise_affine,
        max_position_embeddings,
        num_hidden_layers,
        vocab_size,
        word_embed_proj_dim,
    ) = add.read(
        c,
        "_remove_final_layer_norm",
        "do_layer_norm_before",
        "enable_bias",
        "ffn_dim",
        "hidden_size",
        "layer_norm_elementwise_affine",
        "max_position_embeddings",
        "num_hidden_layers",
        "vocab_size",
        "word_embed_proj_dim",
    )
    add("decoder.embed_tokens.weight", "embedding", (vocab_size, word_embed_proj_dim))
    add("decoder.embed_positions.weight", "embedding", (max_position_embeddings + 2, hidden_size))
    if do_layer_norm_before and layer_norm_elementwise_affine and not _remove_final_layer_norm:
        add("decoder.final_layer_norm.weight", "norms", (hidden_size,))
        add("decoder.final_layer_norm.bias", "norms", (hidden_size,))
    some = add.layers(num_hidden_layers)
    add("decoder.layers.*.self_attn.k_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("decoder.layers.*.self_attn.v_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("decoder.layers.*.self_attn.q_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("decoder.layers.*.self_attn.out_proj.weight", "attention", (hidden_size, hidden_size), some)
    add("decoder.layers.*.fc1.weight", "feed-forward", (ffn_dim, hidden_size), some)
    add("decoder.layers.*.fc2.weight", "feed-forward", (hidden_size, ffn_dim), some)
    if enable_bias:
        some = add.layers(num_hidden_layers)
        add("decoder.layers.*.self_attn.k_proj.bias", "attention", (hidden_size,), some)
        add("decoder.layers.*.self_attn.v_proj.bias", "attention", (hidden_size,), some)
        add("decoder.layers.*.self_attn.q_proj.bias", "attention", (hidden_size,), some)
        add("decoder.layers.*.self_attn.out_proj.bias", "attention", (hidden_size,), some)
        add("decoder.layers.*.fc1.bias", "feed-forward", (ffn_dim,), some)
        add("decoder.layers.*.fc2.bias", "feed-forward", (hidden_size,), some)
    if layer_norm_elementwise_affine:
        some = add.layers(num_hidden_layers)
        add("decoder.layers.*.self_attn_layer_norm.weight", "norms", (hidden_size,), some)
        add("decoder.layers.*.self_attn_layer_norm.bias", "norms", (hidden_size,), some)
        add("decoder.layers.*.final_layer_norm.weight", "norms", (hidden_size,), some)
        add("decoder.layers.*.final_layer_norm.bias", "norms", (hidden_size,), some)
    if word_embed_proj_dim != hidden_size:
        add("decoder.project_out.weight", "other", (word_embed_proj_dim, hidden_size))
        add("decoder.project_in.weight", "other", (hidden_size, word_embed_proj_dim))


def OPTForCausalLM(add, c):
    tie_word_embeddings, vocab_size, word_embed_proj_dim = add.read(
        c, "tie_word_embeddings", "vocab_size", "word_embed_proj_dim"
    )
    add.base("model.", OPTModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "model.decoder.embed_tokens.weight", (vocab_size, word_embed_proj_dim))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, word_embed_proj_dim))


def OPTForSequenceClassification(add, c):
    num_labels, word_embed_proj_dim = add.read(c, "num_labels", "word_embed_proj_dim")
    add.base("model.", OPTModel, c)
    add("score.weight", "head", (num_labels, word_embed_proj_dim))


def OPTForQuestionAnswering(add, c):
    (word_embed_proj_dim,) = add.read(c, "word_embed_proj_dim")
    add.base("model.", OPTModel, c)
    add("qa_outputs.weight", "head", (2, word_embed_proj_dim))
    add("qa_outputs.bias", "head", (2,))
