"""TeleChat and TeleChat2: Tele-AI/Telechat models/12B/modeling_telechat.py (TelechatAttention, TelechatMLP,
TelechatModel); groups as in vLLM 0.10.2 models/telechat2.py.

query and key_value have no bias, dense and down_proj have one. Nothing of the rotation is stored. TeleChat-52B is
another class under the same model type: Tele-AI/TeleChat-52B modeling_telechat.py (TELECHAT), GPT-2's names without
biases, and SwiGLU's two matrices in one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llmcfg.base.spelled import spelled
from llmcfg.tensors.blueprint import Tensors, Unknown
from llmcfg.tensors.remote.parts import check, embedding, false, head, heads_of, norms

MAIN = "TelechatForCausalLM"


def TelechatModel(add: Tensors, c: Any) -> None:
    """Add the model without its head."""
    vocab, hidden, width, heads, layers = add.read(
        c, "vocab_size", "hidden_size", "ffn_hidden_size", "n_head", "n_layer"
    )
    false(c, "head_dim")
    if c.get("num_hidden_layers") not in (None, layers):
        raise Unknown(f"n_layer is {layers} and num_hidden_layers {spelled(c.get('num_hidden_layers'), 40)}")
    a = heads_of(c, hidden, heads, c.get("num_key_value_heads") or None)
    some, block = add.layers(layers), "h.*."
    embedding(add, "word_embeddings.weight", vocab, hidden)
    if c.get("embed_layernorm"):
        norms(add, ("word_embeddings_layernorm",), hidden)
    add(block + "self_attention.query.weight", "attention", (a.queries, hidden), some)
    add(block + "self_attention.key_value.weight", "attention", (2 * a.keys, hidden), some)
    add(block + "self_attention.dense.weight", "attention", (hidden, hidden), some)
    add(block + "self_attention.dense.bias", "attention", (hidden,), some)
    add(block + "mlp.gate_proj.weight", "feed-forward", (width, hidden), some)
    add(block + "mlp.up_proj.weight", "feed-forward", (width, hidden), some)
    add(block + "mlp.down_proj.weight", "feed-forward", (hidden, width), some)
    add(block + "mlp.down_proj.bias", "feed-forward", (hidden,), some)
    norms(add, (block + "input_layernorm", block + "post_attention_layernorm"), hidden, some)
    norms(add, ("ln_f",), hidden)


def TelechatForCausalLM(add: Tensors, c: Any) -> None:
    """Add the language model."""
    check(c, MAIN, "TELECHAT")
    named = c.get("auto_map")
    if isinstance(named, Mapping) and str(named.get("AutoModelForCausalLM")).endswith(".TELECHAT"):
        add.model_class = "TELECHAT"
        add.note = None
        TELECHAT(add, c)
        return
    add.base("transformer.", TelechatModel, c)
    head(add, c, "lm_head.weight", "transformer.word_embeddings.weight", c.get("vocab_size"), c.get("hidden_size"))


def TELECHAT(add: Tensors, c: Any) -> None:
    """Add the language model of TeleChat-52B."""
    vocab, hidden, width, heads, layers = add.read(c, "vocab_size", "n_embd", "n_inner", "n_head", "n_layer")
    if not c.get("use_RMSNorm") or c.get("relative_encoding") != "rotary" or c.get("activation_function") != "silu":
        raise Unknown("LayerNorm, other positions than RoPE, or another activation than SwiGLU is not covered")
    false(c, "add_bias_linear")
    a = heads_of(c, hidden, heads)
    some, block = add.layers(layers), "transformer.h.*."
    embedding(add, "transformer.wte.weight", vocab, hidden)
    for name, part, rows, columns in (
        ("attn.c_attn", "attention", 3 * a.queries, hidden),
        ("attn.c_proj", "attention", hidden, a.queries),
        ("mlp.c_fc", "feed-forward", 2 * width, hidden),
        ("mlp.c_proj", "feed-forward", hidden, width),
    ):
        add(f"{block}{name}.weight", part, (rows, columns), some)
    norms(add, (block + "ln_1", block + "ln_2"), hidden, some)
    norms(add, ("transformer.ln_f",), hidden)
    head(add, c, "lm_head.weight", "transformer.wte.weight", vocab, hidden)
