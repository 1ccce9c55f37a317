"""qwen (Qwen-1): written by hand after modeling_qwen.py of Qwen/Qwen-7B on the Hub.

Checked against the published total of Qwen-7B, 7,721,324,544.
"""

from llmcfg.blueprint import read

MAIN = "QWenLMHeadModel"


def QWenModel(add, c):
    vocab_size, hidden_size, intermediate_size, kv_channels = read(
        c, "vocab_size", "hidden_size", "intermediate_size", "kv_channels"
    )
    num_attention_heads, num_hidden_layers, no_bias = read(c, "num_attention_heads", "num_hidden_layers", "no_bias")
    projection = kv_channels * num_attention_heads
    half = intermediate_size // 2  # the file's width is that of both halves of the gated MLP
    layers = add.layers(num_hidden_layers)
    add("wte.weight", "embedding", (vocab_size, hidden_size))
    add("h.*.ln_1.weight", "norms", (hidden_size,), layers)
    add("h.*.attn.c_attn.weight", "attention", (3 * projection, hidden_size), layers)
    add("h.*.attn.c_attn.bias", "attention", (3 * projection,), layers)
    add("h.*.attn.c_proj.weight", "attention", (hidden_size, projection), layers)
    add("h.*.ln_2.weight", "norms", (hidden_size,), layers)
    add("h.*.mlp.w1.weight", "feed-forward", (half, hidden_size), layers)
    add("h.*.mlp.w2.weight", "feed-forward", (half, hidden_size), layers)
    add("h.*.mlp.c_proj.weight", "feed-forward", (hidden_size, half), layers)
    if not no_bias:
        add("h.*.attn.c_proj.bias", "attention", (hidden_size,), layers)
        add("h.*.mlp.w1.bias", "feed-forward", (half,), layers)
        add("h.*.mlp.w2.bias", "feed-forward", (half,), layers)
        add("h.*.mlp.c_proj.bias", "feed-forward", (hidden_size,), layers)
    add("ln_f.weight", "norms", (hidden_size,))


def QWenLMHeadModel(add, c):
    add.only("visual", bool(c.get("visual")), False)  # Qwen-VL's tower
    add.only("tie_word_embeddings", bool(c.get("tie_word_embeddings")), False)
    vocab_size, hidden_size = read(c, "vocab_size", "hidden_size")
    add.base("transformer.", QWenModel, c)
    add("lm_head.weight", "head", (vocab_size, hidden_size))
