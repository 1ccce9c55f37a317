"""ChatGLM-6B, and ChatGLM2, ChatGLM3, CodeGeeX2, GLM-4 of the same type.

THUDM/chatglm-6b modeling_chatglm.py (ChatGLMModel, GLMBlock, SelfAttention, GLU) for files with inner_hidden_size or
position_encoding_2d; THUDM/chatglm2-6b and THUDM/glm-4-9b modeling_chatglm.py (GLMTransformer, GLMBlock, SelfAttention,
MLP) for the others. Their files name ChatGLMModel and hold ChatGLMForConditionalGeneration, which auto_map says. The
rotary frequencies are stored. quantization_bit packs the layers' matrices when the class is built (quantization.py):
they are counted as what they stand for. pre_seq_len adds a prefix encoder, and vision_config (glm-4v) a tower: not
covered.
"""

from __future__ import annotations

from typing import Any

from llmcfg.base.spelled import spelled
from llmcfg.tensors.blueprint import Tensors, Unknown
from llmcfg.tensors.remote.parts import check, embedding, false, head, norms

MAIN = "ChatGLMForConditionalGeneration"


def ChatGLMForConditionalGeneration(add: Tensors, c: Any) -> None:
    """Add the language model."""
    check(c, "ChatGLMModel", MAIN)
    false(c, "pre_seq_len", "vision_config", "quantization_embeddings")
    if c.get("quantization_bit") not in (None, 0, 4, 8):
        raise Unknown(
            f"what quantization_bit = {spelled(c.get('quantization_bit')):.40} does to the tensors is not covered"
        )
    if c.get("inner_hidden_size") is not None:
        _first(add, c)
    else:
        _second(add, c)


def _first(add: Tensors, c: Any) -> None:
    vocab, hidden, width, heads, layers = add.read(
        c, "vocab_size", "hidden_size", "inner_hidden_size", "num_attention_heads", "num_layers"
    )
    if hidden % (2 * heads):
        raise Unknown(f"{heads} heads do not divide {hidden}")
    some, block = add.layers(layers), "transformer.layers.*."
    embedding(add, "transformer.word_embeddings.weight", vocab, hidden)
    norms(add, (block + "input_layernorm", block + "post_attention_layernorm"), hidden, some, bias=True)
    rotary = hidden // (heads * 2 if c.get("position_encoding_2d") else heads)
    add.buffer(block + "attention.rotary_emb.inv_freq", "other", (rotary // 2,), some)
    for name, part, rows, columns in (
        ("attention.query_key_value", "attention", 3 * hidden, hidden),
        ("attention.dense", "attention", hidden, hidden),
        ("mlp.dense_h_to_4h", "feed-forward", width, hidden),
        ("mlp.dense_4h_to_h", "feed-forward", hidden, width),
    ):
        add(f"{block}{name}.weight", part, (rows, columns), some)
        add(f"{block}{name}.bias", part, (rows,), some)
    norms(add, ("transformer.final_layernorm",), hidden, bias=True)
    head(add, c, "lm_head.weight", "transformer.word_embeddings.weight", vocab, hidden)


def _second(add: Tensors, c: Any) -> None:
    vocab, hidden, width, channels, heads = add.read(
        c, "padded_vocab_size", "hidden_size", "ffn_hidden_size", "kv_channels", "num_attention_heads"
    )
    layers, groups = add.read(c, "num_layers", "multi_query_group_num")
    linear, qkv_bias = bool(c.get("add_bias_linear")), bool(c.get("add_bias_linear") or c.get("add_qkv_bias"))
    if not c.get("rmsnorm"):
        raise Unknown("what rmsnorm = false does to the tensors is not covered")
    queries = channels * heads
    joint = queries + 2 * channels * groups if c.get("multi_query_attention") else 3 * queries
    some, block = add.layers(layers), "transformer.encoder.layers.*."
    embedding(add, "transformer.embedding.word_embeddings.weight", vocab, hidden)
    # RotaryEmbedding(rotary_dim // 2), rotary_dim = kv_channels: one frequency for two numbers
    add.buffer("transformer.rotary_pos_emb.inv_freq", "other", (channels // 2 // 2,))
    norms(add, (block + "input_layernorm", block + "post_attention_layernorm"), hidden, some)
    for name, part, rows, columns, bias in (
        ("self_attention.query_key_value", "attention", joint, hidden, qkv_bias),
        ("self_attention.dense", "attention", hidden, queries, linear),
        ("mlp.dense_h_to_4h", "feed-forward", 2 * width, hidden, linear),
        ("mlp.dense_4h_to_h", "feed-forward", hidden, width, linear),
    ):
        add(f"{block}{name}.weight", part, (rows, columns), some)
        if bias:
            add(f"{block}{name}.bias", part, (rows,), some)
    if c.get("post_layer_norm") is not False:
        norms(add, ("transformer.encoder.final_layernorm",), hidden)
    # The class has no get_output_embeddings: nothing is tied whatever the file says
    add("transformer.output_layer.weight", "head", (vocab, hidden))


ChatGLMModel = ChatGLMForConditionalGeneration
