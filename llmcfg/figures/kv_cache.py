"""What a model keeps in memory per token of context: the key/value cache."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from llmcfg.config import Config

__all__ = ["KVCache", "kv_cache"]

_BYTES = {"float32": 4, "float16": 2, "bfloat16": 2, "float64": 8}
# Layers that cache nothing per token: their state has a fixed size (or they mix no tokens at all).
_CACHELESS = {"linear_attention", "conv", "moe", "mlp"}
# Layers whose cache is plain keys and values; the others (compressed, hybrid …) are not computed here.
_PLAIN = {"full_attention", "sliding_attention", "chunked_attention", "indexed_attention"}


class KVCache(NamedTuple):
    """Bytes of key/value cache.

    :ivar bytes_per_token: what one token adds while no window is full, at ``dtype``.
    :ivar layers: layers that cache.
    :ivar dtype: the cache's number format: the weights', or bfloat16 where the file names none that a cache can have.
    :ivar why: why it is null.
    """

    bytes_per_token: int | None
    layers: int | None
    dtype: str | None
    why: str | None = None


def kv_cache(config: Config) -> KVCache:
    """Return the cache of a model.

    Per token and layer ``2 · num_key_value_heads · head_dim`` numbers (vLLM 0.33 ``v1/kv_cache_interface.py``
    AttentionSpec), or for MLA one latent of ``kv_lora_rank + qk_rope_head_dim`` (MLAAttentionSpec).
    """
    dtype = config.dtype if config.dtype in _BYTES else "bfloat16"
    kinds = config.layer_types
    layers: int | None = config.num_hidden_layers
    if config.attention_kind is None or layers is None:
        return KVCache(None, None, dtype, "attention_kind or num_hidden_layers is not known")
    if config.attention_kind == "none":
        return KVCache(0, 0, dtype)
    if kinds is not None:
        others = set(kinds) - _PLAIN - _CACHELESS
        if others:
            return KVCache(None, None, dtype, f"layers of kind {', '.join(sorted(others))} are not computed yet")
        layers = sum(kind in _PLAIN for kind in kinds)
    elif config.attention_kind == "hybrid":
        return KVCache(None, None, dtype, "layers differ")
    if any(config[name] is not None for name in ("num_global_key_value_heads", "global_head_dim", "swa_head_dim")):
        return KVCache(None, None, dtype, "heads differ by layer")
    if config.num_kv_shared_layers:
        layers -= config.num_kv_shared_layers
    if config.kv_lora_rank is not None:
        if config.qk_rope_head_dim is None:
            return KVCache(None, None, dtype, "qk_rope_head_dim is not known")
        width = config.kv_lora_rank + config.qk_rope_head_dim
    else:
        heads, head_dim = config.num_key_value_heads, config.head_dim
        if heads is None or head_dim is None:
            return KVCache(None, None, dtype, "num_key_value_heads or head_dim is not known")
        width = heads * (head_dim + (config.v_head_dim or head_dim))
    return KVCache(layers * width * _BYTES[dtype], layers, dtype)
