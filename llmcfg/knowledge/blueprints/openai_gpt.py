"""openai-gpt: generated from transformers 5.23.0 (Apache-2.0) by tools/blueprints; do not edit.

Names and shapes are those of transformers on the default config and on 24 random edits of it that
were not used to make this file.
"""

MAIN = "OpenAIGPTLMHeadModel"


def OpenAIGPTModel(add, c):
    n_embd, n_layer, n_positions, vocab_size = add.read(c, "n_embd", "n_layer", "n_positions", "vocab_size")
    add("tokens_embed.weight", "embedding", (vocab_size, n_embd))
    add("positions_embed.weight", "embedding", (n_positions, n_embd))
    some = add.layers(n_layer)
    add("h.*.attn.c_attn.weight", "attention", (n_embd, n_embd * 3), some)
    add("h.*.attn.c_attn.bias", "attention", (n_embd * 3,), some)
    add("h.*.attn.c_proj.weight", "attention", (n_embd, n_embd), some)
    add("h.*.attn.c_proj.bias", "attention", (n_embd,), some)
    add("h.*.ln_1.weight", "norms", (n_embd,), some)
    add("h.*.ln_1.bias", "norms", (n_embd,), some)
    add("h.*.mlp.c_fc.weight", "feed-forward", (n_embd, 4 * n_embd), some)
    add("h.*.mlp.c_fc.bias", "feed-forward", (4 * n_embd,), some)
    add("h.*.mlp.c_proj.weight", "feed-forward", (4 * n_embd, n_embd), some)
    add("h.*.mlp.c_proj.bias", "feed-forward", (n_embd,), some)
    add("h.*.ln_2.weight", "norms", (n_embd,), some)
    add("h.*.ln_2.bias", "norms", (n_embd,), some)


def OpenAIGPTLMHeadModel(add, c):
    n_embd, tie_word_embeddings, vocab_size = add.read(c, "n_embd", "tie_word_embeddings", "vocab_size")
    add.base("transformer.", OpenAIGPTModel, c)
    if tie_word_embeddings:
        add.tied("lm_head.weight", "head", "transformer.tokens_embed.weight", (vocab_size, n_embd))
    if not tie_word_embeddings:
        add("lm_head.weight", "head", (vocab_size, n_embd))


def OpenAIGPTForSequenceClassification(add, c):
    n_embd, num_labels = add.read(c, "n_embd", "num_labels")
    add.base("transformer.", OpenAIGPTModel, c)
    add("score.weight", "head", (num_labels, n_embd))
