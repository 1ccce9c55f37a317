"""Fish Audio S2 (fishaudio/s2-pro): fish-speech fish_speech/models/text2semantic/llama.py (DualARTransformer).

A text model with its embedding as its head, and a small one that speaks the codebooks, one after the other.
"""

from __future__ import annotations

from typing import Any

from llmcfg.tensors.blueprint import Plain, Tensors, Unknown
from llmcfg.tensors.remote.parts import check, false
from llmcfg.tensors.remote.towers import section

MAIN = "FishQwen3OmniForCausalLM"


def FishQwen3OmniForCausalLM(add: Tensors, c: Any) -> None:
    """Add the model."""
    check(c, MAIN)
    text, audio = (Plain("fish_qwen3", section(c, name)) for name in ("text_config", "audio_decoder_config"))
    if not text.get("tie_word_embeddings") or text.get("dim") != audio.get("dim"):
        raise Unknown("a head apart from the embedding, or an audio decoder of another width, is not covered")
    _stack(add, "text_model.model.", text)
    _stack(add, "audio_decoder.", audio)
    vocab, books = audio.get("vocab_size"), audio.get("num_codebooks")
    add("audio_decoder.codebook_embeddings.weight", "embedding", (vocab * books, audio.get("text_dim")))
    add("audio_decoder.output.weight", "head", (vocab, audio.get("dim")))


def _stack(add: Tensors, prefix: str, c: Any) -> None:
    width, inner, heads, groups, size = add.read(c, "dim", "intermediate_size", "n_head", "n_local_heads", "head_dim")
    false(c, "use_moe", "attention_qkv_bias", "attention_o_bias")
    some, block = add.layers(c.get("n_layer")), prefix + "layers.*."
    add(prefix + "embeddings.weight", "embedding", (c.get("vocab_size"), width))
    add(block + "attention.wqkv.weight", "attention", ((heads + 2 * groups) * size, width), some)
    add(block + "attention.wo.weight", "attention", (width, heads * size), some)
    if c.get("attention_qk_norm"):
        for name in ("q_norm", "k_norm"):
            add(f"{block}attention.{name}.weight", "norms", (size,), some)
    for name, rows, columns in (("w1", inner, width), ("w3", inner, width), ("w2", width, inner)):
        add(f"{block}feed_forward.{name}.weight", "feed-forward", (rows, columns), some)
    for name in ("attention_norm", "ffn_norm"):
        add(f"{block}{name}.weight", "norms", (width,), some)
    add(prefix + "norm.weight", "norms", (width,))
