"""What a model keeps in memory between tokens: the key/value cache and the states of layers without one.

Per token and layer ``num_key_value_heads · (head_dim + v_head_dim)`` numbers, for MLA one latent of ``kv_lora_rank +
qk_rope_head_dim``; a windowed layer keeps no more than its window, a linear or state-space layer a state of fixed size.
Source: vLLM 0.33 ``v1/kv_cache_interface.py`` AttentionSpec (:586), MLAAttentionSpec, SlidingWindowSpec, MambaSpec.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from llmcfg.base.record import Record
from llmcfg.figures.layers import Kept, Unknown, cross, layers
from llmcfg.figures.view import view
from llmcfg.knowledge.caches import CACHES, LOGICAL, Cache
from llmcfg.knowledge.states import STATES

if TYPE_CHECKING:
    from llmcfg.facts.config import Config

__all__ = ["BYTES", "Cached", "KVCache", "cached", "kv_cache"]

BYTES = {"float64": 8, "float32": 4, "float16": 2, "bfloat16": 2, "float8": 1, "int8": 1}
"""Bytes of one number in a cache, by number format."""

RESERVED = next(cache for cache in CACHES if cache.window == "all")


class KVCache(Record):
    """Bytes of cache, of one sequence.

    :ivar bytes_per_token: what one token adds while no window is full, at ``dtype``.
    :ivar bytes_per_sequence: what a sequence takes whatever its length: recurrent states and convolutions.
    :ivar bytes_per_source_token: what one token of the encoder's output adds (cross-attention).
    :ivar bytes_at: the whole at the model's longest context: ``context`` in tokens, ``logical`` (windows bounded) and
        ``reserved`` (by an engine that keeps the whole context of every layer).
    :ivar layers: layers that cache keys and values.
    :ivar dtype: the cache's number format: what was asked for, the checkpoint's own scheme, the weights', or bfloat16
        where the file names none that a cache can have.
    :ivar dtype_origin: where that came from, as the origin of a fact; ``None`` where it is assumed.
    :ivar why: why it is null.
    """

    bytes_per_token: int | None
    bytes_per_sequence: int | None
    bytes_per_source_token: int | None
    bytes_at: dict[str, int] | None
    layers: int | None
    dtype: str
    dtype_origin: str | None = None
    why: str | None = None


class Cached(Record):
    """A model's cache, to be weighed at any length.

    :ivar kept: what layers keep, and how many keep just that.
    :ivar source: numbers that cross-attention keeps per source token.
    :ivar expanded: numbers per token of an MLA layer whose keys and values are kept whole; ``None`` where unknown.
    :ivar dtype: number format of keys and values.
    :ivar own: number format of convolutions: the weights', which no scheme of the cache reaches (vLLM 0.33
        ``layers/mamba/mamba_utils.py`` MambaStateDtypeCalculator).
    :ivar state_dtype: number format of recurrent states, as transformers keeps them.
    """

    kept: tuple[tuple[Kept, int], ...]
    source: int
    expanded: int | None
    dtype: str
    own: str
    state_dtype: str

    def bytes(self, tokens: int, *, cache: Cache = LOGICAL, source_tokens: int = 0, split: int = 1) -> int:
        """Return the bytes of one sequence; with ``split``, on each of so many GPUs.

        :param tokens: tokens of prompt and answer together.
        :param cache: whose layout; :data:`~llmcfg.knowledge.caches.CACHES` has them.
        :param source_tokens: tokens of the encoder's output.
        :param split: tensor-parallel size. Key/value heads are divided and, where there are fewer of them than GPUs,
            copied; a latent is copied (vLLM 0.33 ``config/model.py`` get_num_kv_heads, MLAAttentionSpec).
        :raises Unknown: that layout is not known for such layers.
        """
        numbers = states = convolved = 0
        for one, count in self.kept:
            share = one.heads if one.heads and cache.latent else 1
            here = self._per_token(one, cache) // share * max(share // split, 1)
            numbers += count * (here * _tokens(one, tokens, cache) + one.indexer * tokens)
            convolved += count * (one.channels * max(one.kernel - (cache.convolution == "less one"), 0) // split)
            states += count * (one.state // split)
        if (states or any(one.channels for one, _ in self.kept)) and not cache.states:
            raise Unknown(f"what {cache.name} {cache.versions} keeps of states is not known")
        numbers += self.source * source_tokens
        return numbers * BYTES[self.dtype] + convolved * BYTES[self.own] + states * BYTES[self.state_dtype]

    def _per_token(self, one: Kept, cache: Cache) -> int:
        if cache.latent or not one.per_token or self.expanded == 0:
            return one.per_token
        if self.expanded is None:
            raise Unknown("the heads that the latent expands to are not known")
        return self.expanded

    @property
    def per_token(self) -> int:
        """Bytes that a token adds while no window is full."""
        return sum(count * (one.per_token + one.indexer) for one, count in self.kept) * BYTES[self.dtype]


def _tokens(one: Kept, tokens: int, cache: Cache) -> int:
    if one.window is None or cache.window == "all":
        return tokens
    # transformers cuts chunks like windows. cache_utils.py get_layer_types_and_kwargs
    return min(tokens, one.window - (cache.window == "less one"))


def cached(config: Config, dtype: str | None = None, *, scheme: bool = True) -> Cached:
    """Return a model's cache.

    :param dtype: number format of keys and values; ``None`` for the checkpoint's own.
    :param scheme: whether a checkpoint's own is what it says of a cache; otherwise it is the weights'.
    :raises Unknown: a fact that decides is not known.
    """
    own = _weights(config)
    dtype = dtype or (_scheme(config) if scheme else None) or own
    if dtype not in BYTES:
        raise Unknown(
            f"a cache in {dtype}, which the checkpoint asks for, is not weighed here: --kv-dtype gives another"
        )
    model = view(config)
    state = STATES.get(model.model_type or "")
    # vLLM would keep them in the model's dtype unless told otherwise (--mamba-ssm-cache-dtype auto).
    state_dtype = "float32" if state is not None and state.float32 else own
    return Cached(tuple(Counter(layers(config)).items()), cross(config), _expanded(config), dtype, own, state_dtype)


def _weights(config: Config) -> str:
    return config.dtype if config.dtype in BYTES else "bfloat16"


def _scheme(config: Config) -> str | None:
    """Return the number format that a checkpoint gives its cache; ``None`` where vLLM's ``auto`` takes the weights'.

    Source: vLLM 0.33 ``utils/torch_utils.py:443`` get_kv_cache_quant_algo_string (ModelOpt),
    ``layers/attention/attention.py:287`` (compressed-tensors). Quark's is not among them: vLLM wants it asked for.
    """
    said, method = config.quant_kv_cache, config.quant_method or ""
    modelopt = method.startswith("modelopt")
    if not modelopt and method != "compressed-tensors":
        return None
    if isinstance(said, str) and modelopt:
        return {"fp8": "float8", "nvfp4": "nvfp4"}.get(said.lower())
    if not isinstance(said, Mapping) or said.get("type") != "float":
        return None
    if said.get("num_bits") == 8 and (not modelopt or said.get("dynamic") is False):
        return "float8"
    return "nvfp4" if modelopt and said.get("num_bits") == 4 else None


def _expanded(config: Config) -> int | None:
    """Return the numbers per token of a whole MLA layer: 0 where there is no latent."""
    if config.kv_lora_rank is None:
        return 0
    match config.num_attention_heads, config.qk_nope_head_dim, config.qk_rope_head_dim, config.v_head_dim:
        case int(heads), int(nope), int(rope), int(value):
            return heads * (nope + rope + value)
    return None


def kv_cache(config: Config, dtype: str | None = None) -> KVCache:
    """Return the cache of a model.

    :param dtype: number format of keys and values; ``None`` for the checkpoint's own.
    """
    scheme = None if dtype else _scheme(config)
    name = "quant_kv_cache" if scheme else "dtype"
    origin = "set" if dtype else config.origin(name) if scheme or config.dtype in BYTES else None
    try:
        cache = cached(config, dtype)
    except Unknown as why:
        return KVCache(None, None, None, None, None, dtype or scheme or _weights(config), origin, str(why))
    from llmcfg.figures.context import context

    longest = context(config).effective or config.max_position_embeddings
    return KVCache(
        cache.per_token,
        cache.bytes(0),
        cache.source * BYTES[cache.dtype],
        _at(cache, longest) if longest is not None else None,
        sum(count for one, count in cache.kept if one.per_token),
        cache.dtype,
        origin,
    )


def _at(cache: Cached, tokens: int) -> dict[str, int]:
    return {
        "context": tokens,
        "logical": cache.bytes(tokens),
        "reserved": cache.bytes(tokens, cache=RESERVED),
    }


def by_engine(config: Config, tokens: int, dtype: str | None = None) -> list[dict[str, Any]]:
    """Return what each layout takes for one sequence of some length; null with ``why`` where it is not known.

    A layout that was measured in transformers is not said of a repository's own code, and one that tells latents apart
    only of a model that has them.
    """
    rows = []
    for cache in CACHES:
        if cache.name == "transformers" and not view(config).known:
            continue
        if not cache.latent and config.kv_lora_rank is None:
            continue
        row: dict[str, Any] = {"engine": cache.name, "versions": cache.versions, "bytes": None, "source": cache.source}
        try:
            row["bytes"] = cached(config, dtype, scheme=cache.scheme).bytes(tokens, cache=cache)
        except Unknown as why:
            row["why"] = str(why)
        rows.append(row)
    return rows
