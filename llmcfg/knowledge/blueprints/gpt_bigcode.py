"""gpt_bigcode: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "GPTBigCodeForCausalLM"


def GPTBigCodeModel(add, c):
    add_cross_attention, multi_query, n_embd, n_head, n_inner, n_layer, n_positions, vocab_size = add.read(
        c, "add_cross_attention", "multi_query", "n_embd", "n_head", "n_inner", "n_layer", "n_positions", "vocab_size"
    )
    add("wte.weight", "embedding", (vocab_size, n_embd))
    add("wpe.weight", "embedding", (n_positions, n_embd))
    add("ln_f.weight", "norms", (n_embd,))
    add("ln_f.bias", "norms", (n_embd,))
    some = add.layers(n_layer)
    add("h.*.ln_1.weight", "norms", (n_embd,), some)
    add("h.*.ln_1.bias", "norms", (n_embd,), some)
    add("h.*.attn.c_proj.weight", "attention", (n_embd, n_embd), some)
    add("h.*.attn.c_proj.bias", "attention", (n_embd,), some)
    add("h.*.ln_2.weight", "norms", (n_embd,), some)
    add("h.*.ln_2.bias", "norms", (n_embd,), some)
    add("h.*.mlp.c_proj.bias", "feed-forward", (n_embd,), some)
    if multi_query:
        some = add.layers(n_layer)
        add("h.*.attn.c_attn.weight", "attention", (n_embd + 2 * (n_embd // n_head), n_embd), some)
        add("h.*.attn.c_attn.bias", "attention", (n_embd + 2 * (n_embd // n_head),), some)
    if not multi_query:
        some = add.layers(n_layer)
        add("h.*.attn.c_attn.weight", "attention", (n_embd + 2 * (n_head * (n_embd // n_head)), n_embd), some)
        add("h.*.attn.c_attn.bias", "attention", (n_embd + 2 * (n_head * (n_embd // n_head)),), some)
    if n_inner is None:
        some = add.layers(n_layer)
        add("h.*.mlp.c_fc.weight", "feed-forward", (4 * n_embd, n_embd), some)
        add("h.*.mlp.c_fc.bias", "feed-forward", (4 * n_embd,), some)
        add("h.*.mlp.c_proj.weight", "feed-forward", (n_embd, 4 * n_embd), some)
    if n_inner is not None:
        some = add.layers(n_layer)
        add("h.*.mlp.c_fc.weight", "feed-forward", (n_inner, n_embd), some)
        add("h.*.mlp.c_fc.bias", "feed-forward", (n_inner,), some)
        add("h.*.mlp.c_proj.weight", "feed-forward", (n_embd, n_inner), some)
    if add_cross_attention:
        some = add.layers(n_layer)
        add("h.*.crossattention.c_attn.weight", "attention", (2 * n_embd, n_embd), some)
        add("h.*.crossattention.c_attn.bias", "attention", (2 * n_embd,), some)
        add("h.*.crossattention.q_attn.weight", "attention", (n_embd, n_embd), some)
        add("h.*.crossattention.q_attn.bias", "attention", (n_embd,), some)
        add("h.*.crossattention.c_proj.weight", "attention", (n_embd, n_embd), some)
        add("h.*.crossattention.c_proj.bias", "attention", (n_embd,), some)
        add("h.*.ln_cross_attn.weight", "norms", (n_embd,), some)
        add("h.*.ln_cross_attn.bias", "norms", (n_embd,), some)


def GPTBigCodeForCausalLM(add, c):
    n_embd, tie_word_embeddings, vocab_size = add.read(c, "n_embd", "tie_word_embeddings", "vocab_size")
    add.base("transformer.", GPTBigCodeModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "transformer.wte.weight", (vocab_size, n_embd))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, n_embd))


def GPTBigCodeForSequenceClassification(add, c):
    n_embd, num_labels = add.read(c, "n_embd", "num_labels")
    add.base("transformer.", GPTBigCodeModel, c)
    add("score.weight", "head", (num_labels, n_embd))


def GPTBigCodeForTokenClassification(add, c):
    multi_query, n_embd, n_head, n_inner, n_layer, n_positions, num_labels, vocab_size = add.read(
        c, "multi_query", "n_embd", "n_head", "n_inner", "n_layer", "n_positions", "num_labels", "vocab_size"
    )
    add("transformer.wte.weight", "embedding", (vocab_size, n_embd))
    add("transformer.wpe.weight", "embedding", (n_positions, n_embd))
    add("transformer.ln_f.weight", "norms", (n_embd,))
    add("transformer.ln_f.bias", "norms", (n_embd,))
    add("classifier.weight", "head", (num_labels, n_embd))
    add("classifier.bias", "head", (num_labels,))
    some = add.layers(n_layer)
    add("transformer.h.*.ln_1.weight", "norms", (n_embd,), some)
    add("transformer.h.*.ln_1.bias", "norms", (n_embd,), some)
    add("transformer.h.*.attn.c_proj.weight", "attention", (n_embd, n_embd), some)
    add("transformer.h.*.attn.c_proj.bias", "attention", (n_embd,), some)
    add("transformer.h.*.ln_2.weight", "norms", (n_embd,), some)
    add("transformer.h.*.ln_2.bias", "norms", (n_embd,), some)
    add("transformer.h.*.mlp.c_proj.bias", "feed-forward", (n_embd,), some)
    if multi_query:
        some = add.layers(n_layer)
        add("transformer.h.*.attn.c_attn.weight", "attention", (n_embd + 2 * (n_embd // n_head), n_embd), some)
        add("transformer.h.*.attn.c_attn.bias", "attention", (n_embd + 2 * (n_embd // n_head),), some)
    if not multi_query:
        some = add.layers(n_layer)
        add(
            "transformer.h.*.attn.c_attn.weight",
            "attention",
            (n_embd + 2 * (n_head * (n_embd // n_head)), n_embd),
            some,
        )
        add("transformer.h.*.attn.c_attn.bias", "attention", (n_embd + 2 * (n_head * (n_embd // n_head)),), some)
    if n_inner is None:
        some = add.layers(n_layer)
        add("transformer.h.*.mlp.c_fc.weight", "feed-forward", (4 * n_embd, n_embd), some)
        add("transformer.h.*.mlp.c_fc.bias", "feed-forward", (4 * n_embd,), some)
        add("transformer.h.*.mlp.c_proj.weight", "feed-forward", (n_embd, 4 * n_embd), some)
    if n_inner is not None:
        some = add.layers(n_layer)
        add("transformer.h.*.mlp.c_fc.weight", "feed-forward", (n_inner, n_embd), some)
        add("transformer.h.*.mlp.c_fc.bias", "feed-forward", (n_inner,), some)
        add("transformer.h.*.mlp.c_proj.weight", "feed-forward", (n_embd, n_inner), some)
