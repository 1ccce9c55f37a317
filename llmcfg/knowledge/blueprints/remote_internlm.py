"""internlm (InternLM 1): written by hand after modeling_internlm.py of internlm/internlm-7b and -20b on the Hub.

Its total was not checked against a published one.
"""

from llmcfg.blueprint import read

MAIN = "InternLMForCausalLM"


def InternLMModel(add, c):
    vocab_size, hidden_size, intermediate_size, num_hidden_layers = read(
        c, "vocab_size", "hidden_size", "intermediate_size", "num_hidden_layers"
    )
    layers = add.layers(num_hidden_layers)
    add("embed_tokens.weight", "embedding", (vocab_size, hidden_size))
    for name in ("q", "k", "v", "o"):
        add(f"layers.*.self_attn.{name}_proj.weight", "attention", (hidden_size, hidden_size), layers)
        if c.get("bias"):
            add(f"layers.*.self_attn.{name}_proj.bias", "attention", (hidden_size,), layers)
    for name in ("gate", "up"):
        add(f"layers.*.mlp.{name}_proj.weight", "feed-forward", (intermediate_size, hidden_size), layers)
    add("layers.*.mlp.down_proj.weight", "feed-forward", (hidden_size, intermediate_size), layers)
    add("layers.*.input_layernorm.weight", "norms", (hidden_size,), layers)
    add("layers.*.post_attention_layernorm.weight", "norms", (hidden_size,), layers)
    add("norm.weight", "norms", (hidden_size,))


def InternLMForCausalLM(add, c):
    add.only("tie_word_embeddings", bool(c.get("tie_word_embeddings")), False)
    vocab_size, hidden_size = read(c, "vocab_size", "hidden_size")
    add.base("model.", InternLMModel, c)
    add("lm_head.weight", "head", (vocab_size, hidden_size))
