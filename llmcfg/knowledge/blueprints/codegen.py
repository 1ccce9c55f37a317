"""codegen: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "CodeGenForCausalLM"


def CodeGenModel(add, c):
    n_embd, n_inner, n_layer, vocab_size = add.read(c, "n_embd", "n_inner", "n_layer", "vocab_size")
    add("wte.weight", "embedding", (vocab_size, n_embd))
    add("ln_f.weight", "norms", (n_embd,))
    add("ln_f.bias", "norms", (n_embd,))
    some = add.layers(n_layer)
    add("h.*.ln_1.weight", "norms", (n_embd,), some)
    add("h.*.ln_1.bias", "norms", (n_embd,), some)
    add("h.*.attn.qkv_proj.weight", "attention", (n_embd * 3, n_embd), some)
    add("h.*.attn.out_proj.weight", "attention", (n_embd, n_embd), some)
    add("h.*.mlp.fc_out.bias", "feed-forward", (n_embd,), some)
    if n_inner is None:
        some = add.layers(n_layer)
        add("h.*.mlp.fc_in.weight", "feed-forward", (4 * n_embd, n_embd), some)
        add("h.*.mlp.fc_in.bias", "feed-forward", (4 * n_embd,), some)
        add("h.*.mlp.fc_out.weight", "feed-forward", (n_embd, 4 * n_embd), some)
    if n_inner is not None:
        some = add.layers(n_layer)
        add("h.*.mlp.fc_in.weight", "feed-forward", (n_inner, n_embd), some)
        add("h.*.mlp.fc_in.bias", "feed-forward", (n_inner,), some)
        add("h.*.mlp.fc_out.weight", "feed-forward", (n_embd, n_inner), some)


def CodeGenForCausalLM(add, c):
    n_embd, tie_word_embeddings, vocab_size = add.read(c, "n_embd", "tie_word_embeddings", "vocab_size")
    add.base("transformer.", CodeGenModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "transformer.wte.weight", (vocab_size, n_embd))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, n_embd))
    add("lm_head.bias", "head", (vocab_size,))
