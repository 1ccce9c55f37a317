"""What a model takes to run: weights and cache against the memory there is, on one GPU or split over several."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from llmcfg.base.record import Record
from llmcfg.figures.kv_cache import BYTES, RESERVED, Cached, cached
from llmcfg.figures.layers import Unknown
from llmcfg.knowledge.caches import LOGICAL
from llmcfg.knowledge.formats import Format
from llmcfg.tensors.counts import Parameters, counted
from llmcfg.tensors.weights import weighed

if TYPE_CHECKING:
    from llmcfg.facts.config import Config

__all__ = ["Load", "Machine", "Split", "Weighed", "forbidden", "loads", "machine", "splits", "weigh"]

# What a quantization leaves alone unless a file says otherwise. vLLM quantizes linear layers of the blocks only.
_CONVERTED = ("attention", "feed-forward", "experts", "ssm")
# Tensor-parallel sizes that machines come in.
_SIZES = (1, 2, 4, 8, 16, 32, 64)
# vLLM pads the vocabulary to a multiple of this before dividing it. vocab_parallel_embedding.py:36
_PADDING = 64
_MOST = 1 << 40


class Machine(Record):
    """Memory to run in.

    :ivar name: what it is called.
    :ivar memory: bytes of one GPU.
    :ivar gpus: how many.
    :ivar usable: share of it that weights and cache may take; the rest is for activations and the driver.
    """

    name: str
    memory: int
    gpus: int
    usable: float

    @property
    def budget(self) -> int:
        """Bytes of one GPU for weights and cache."""
        return int(self.memory * self.usable)


class Weighed(Record):
    """Bytes of weights.

    :ivar bytes: all of them.
    :ivar by_component: component → bytes.
    :ivar format: the number format.
    :ivar why: why it is null.
    """

    bytes: int | None
    by_component: dict[str, int] | None
    format: str
    why: str | None = None


class Load(Record):
    """One load: so many sequences of some length.

    :ivar context: tokens of each sequence, prompt and answer together.
    :ivar batch: how many sequences.
    :ivar kv_cache: bytes of cache for all of them; ``None`` where it is not known.
    :ivar reserved: the same with an engine that keeps the whole context of every layer.
    :ivar total: weights and cache.
    :ivar fits: whether all GPUs together hold it; ``None`` where no memory is given or a number is not known.
    """

    context: int
    batch: int
    kv_cache: int | None
    reserved: int | None
    total: int | None
    fits: bool | None


class Split(Record):
    """A model over so many GPUs by tensor parallelism.

    :ivar size: how many.
    :ivar forbidden: why an engine refuses this size; ``None`` where it does not.
    :ivar weights: bytes on each GPU.
    :ivar kv_cache: bytes on each GPU, for the largest load.
    :ivar fits: whether each GPU holds both.
    :ivar longest: longest context that fits, at that batch; ``None`` where memory does not bound it.
    :ivar largest_batch: most sequences of that context that fit; ``None`` where memory does not bound it.
    """

    size: int
    forbidden: str | None
    weights: int | None = None
    kv_cache: int | None = None
    fits: bool | None = None
    longest: int | None = None
    largest_batch: int | None = None


def machine(gpus: str, usable: float) -> Machine:
    """Return the memory of known GPUs: ``h100``, ``rtx 4090x2``.

    :raises UsageError: none is called so, or several are.
    """
    from llmcfg.knowledge.gpus import gpu

    found, many = gpu(gpus)
    return Machine(found.name, found.memory, many, usable)


def weigh(config: Config, wanted: Format | None) -> Weighed:
    """Return the bytes of a model's weights: as stored, or in another format.

    bytes = Σ unquantized · 2 + Σ quantized · bits / 8; what is not converted stays in 16 bits.
    """
    found = counted(config)
    components = found.by_component
    if wanted is None:
        return _stored(config, found)
    if not components:
        return Weighed(None, None, wanted.name, found.why or _NO_COUNT)
    by_component = {
        name: round(count * (wanted.bits if wanted.whole or name in _CONVERTED else 16) / 8)
        for name, count in components.items()
    }
    return Weighed(sum(by_component.values()), by_component, wanted.name)


def _stored(config: Config, found: Parameters) -> Weighed:
    stored = weighed(config)
    name = config.quant_method or config.dtype or "unknown"
    if stored.bytes is not None:
        return Weighed(stored.bytes, dict(stored.by_component or {}), name)
    each = BYTES.get(config.dtype or "")
    if config.quant_method is None and each is not None and found.by_component:
        by_component = {component: count * each for component, count in found.by_component.items()}
        return Weighed(sum(by_component.values()), by_component, name)
    why = stored.why or found.why
    return Weighed(None, None, name, why or f"weights of format {name} are not weighed here: --dtype weighs another")


_NO_COUNT = "the number of parameters is not known"


def loads(
    config: Config, weights: int | None, contexts: Sequence[int], batch: int, kv_dtype: str | None, room: Machine | None
) -> list[Load]:
    """Return what each context takes for a batch.

    :raises Unknown: the cache cannot be computed.
    """
    cache = cached(config, kv_dtype)
    rows = []
    for context in contexts:
        logical, reserved = (batch * cache.bytes(context, cache=one) for one in (LOGICAL, RESERVED))
        total = weights + logical if weights is not None else None
        fits = total <= room.budget * room.gpus if room is not None and total is not None else None
        if fits is None and room is not None and logical > room.budget * room.gpus:
            fits = False  # the cache alone is too much
        rows.append(Load(context, batch, logical, reserved, total, fits))
    return rows


def splits(
    config: Config, weights: int | None, context: int, batch: int, kv_dtype: str | None, room: Machine
) -> list[Split]:
    """Return how a model divides over the GPUs at hand: every size up to their number, with why some are refused."""
    try:
        cache = cached(config, kv_dtype)
    except Unknown:
        cache = None
    sizes = sorted({size for size in _SIZES if size <= room.gpus} | {room.gpus})
    return [_split(config, weights, cache, context, batch, room, size) for size in sizes]


def _split(
    config: Config, weights: int | None, cache: Cached | None, context: int, batch: int, room: Machine, size: int
) -> Split:
    why = forbidden(config, size)
    if why is not None or cache is None or weights is None:
        return Split(size, why)
    share = -(-weights // size)
    left = room.budget - share

    def fit(tokens: int, sequences: int) -> bool:
        return sequences * cache.bytes(tokens, split=size) <= left

    return Split(
        size,
        None,
        share,
        batch * cache.bytes(context, split=size),
        fit(context, batch),
        _largest(lambda tokens: fit(tokens, batch)),
        _largest(lambda sequences: fit(context, sequences)),
    )


def _largest(fits: Callable[[int], bool]) -> int | None:
    """Return the largest number that fits, 0 where none does; ``None`` where any does."""
    if fits(_MOST):
        return None
    low, high = 0, _MOST
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low


def forbidden(config: Config, size: int) -> str | None:
    """Return why a tensor-parallel size is refused; ``None`` where it is not.

    Source: vLLM 0.33 ``config/model.py:1545`` verify_with_parallel_config, ``layers/linear.py`` and
    ``vocab_parallel_embedding.py`` (divide).
    """
    for heads in _each(config.num_attention_heads):
        if heads % size:
            return f"{heads} query heads do not divide by {size}"
    for heads in _each(config.num_key_value_heads) if config.kv_lora_rank is None else ():
        if heads % size and size % heads:
            return f"{heads} key/value heads neither divide by {size} nor into it"
    for name, said in (
        ("intermediate_size", "feed-forward width"),
        ("moe_intermediate_size", "expert width"),
        ("linear_num_value_heads", "linear-attention heads"),
        ("ssm_num_heads", "state-space heads"),
    ):
        for width in _each(config[name]):
            if width % size:
                return f"{said} {width} does not divide by {size}"
    vocabulary = config.vocab_size
    if vocabulary and -(-vocabulary // _PADDING) * _PADDING % size:
        return f"a vocabulary of {vocabulary}, padded to {_PADDING}, does not divide by {size}"
    return None


def _each(value: Any) -> Iterable[int]:
    """What a size is: one number, or one per layer, where a layer may have none."""
    return filter(None, dict.fromkeys(value) if isinstance(value, list) else (value,))
