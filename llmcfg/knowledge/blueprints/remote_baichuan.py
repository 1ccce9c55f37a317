"""baichuan (Baichuan, Baichuan2): written by hand after modeling_baichuan.py of baichuan-inc/Baichuan2-7B-Chat on the Hub.

Checked against the published total of Baichuan2-7B, 7,505,973,248.
"""

from llmcfg.blueprint import read

MAIN = "BaichuanForCausalLM"


def BaichuanModel(add, c):
    vocab_size, hidden_size, intermediate_size, num_hidden_layers = read(
        c, "vocab_size", "hidden_size", "intermediate_size", "num_hidden_layers"
    )
    layers = add.layers(num_hidden_layers)
    add("embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    add("layers.*.self_attn.W_pack.weight", "attention", (3 * hidden_size, hidden_size), layers)
    add("layers.*.self_attn.o_proj.weight", "attention", (hidden_size, hidden_size), layers)
    for name in ("gate", "up"):
        add(f"layers.*.mlp.{name}_proj.weight", "feed-forward", (intermediate_size, hidden_size), layers)
    add("layers.*.mlp.down_proj.weight", "feed-forward", (hidden_size, intermediate_size), layers)
    add("layers.*.input_layernorm.weight", "norms", (hidden_size,), layers)
    add("layers.*.post_attention_layernorm.weight", "norms", (hidden_size,), layers)
    add("norm.weight", "norms", (hidden_size,))


def BaichuanForCausalLM(add, c):
    add.only("tie_word_embeddings", bool(c.get("tie_word_embeddings")), False)
    vocab_size, hidden_size = read(c, "vocab_size", "hidden_size")
    add.base("model.", BaichuanModel, c)
    add("lm_head.weight", "head", (vocab_size, hidden_size))


BaiChuanForCausalLM = BaichuanForCausalLM  # as Baichuan-7B spells it
