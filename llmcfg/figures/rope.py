"""RoPE's frequencies: how fast each pair of dimensions turns, and what a scaling does to it.

Pure Python after transformers 5.23.0 ``modeling_rope_utils.py``, one function per type; the papers are cited there.
Pair ``j`` of ``dim/2`` turns by ``inverse frequency`` radians per token; its wavelength is ``2π`` over that, in tokens.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from llmcfg.base.record import Record
from llmcfg.base.spelled import spelled
from llmcfg.figures.view import View, view
from llmcfg.knowledge.positions import AXES, AXIAL, INTERLEAVED, REORDERED
from llmcfg.resolve.positions import turned

if TYPE_CHECKING:
    from llmcfg.facts.config import Config

__all__ = ["Frequencies", "Rope", "Treatment", "Unusable", "base", "frequencies", "ropes", "variants"]

Treatment = Literal["plain", "extrapolated", "interpolated", "blended", "rescaled", "not turned"]

# No head is wider, and no model has more kinds of layers; a file may claim 10**12, and every pair is a row.
_MOST = 1e18  # no length, base or factor is as large; and the product of two is still a number
_WIDEST = 4096
_MOST_KINDS = 16


class Unusable(Exception):
    """The frequencies cannot be computed: the message says why."""


class Rope(Record):
    """The RoPE object of some layers, and what it needs from beside it.

    :ivar layers: the kind of layer it is for (``full_attention`` …), where layers differ by kind; else ``""``.
    :ivar parameters: the object as transformers standardizes it: ``rope_type``, ``rope_theta``, ``factor`` …
    :ivar head_dim: width of a head, in dimensions.
    :ivar longest: ``max_position_embeddings``, in tokens.
    :ivar layer_count: how many layers it turns; ``None`` where that is not known.
    :ivar model_type: whose code turns by it; ``None`` where its class is not known.
    :ivar alpha: a fixed stretch of the base.
    """

    layers: str
    parameters: Mapping[str, Any]
    head_dim: int | None
    longest: int | None
    layer_count: int | None = None
    model_type: str | None = None
    alpha: float | None = None

    @property
    def kind(self) -> str:
        """The scaling method; ``default`` is plain RoPE."""
        return str(self.parameters.get("rope_type", "default"))


class Frequencies(Record):
    """What a RoPE object comes to.

    :ivar inverse: radians per token, one per pair of dimensions.
    :ivar treatments: what the scaling did to each pair.
    :ivar attention_factor: what cosines and sines are multiplied by.
    """

    inverse: tuple[float, ...]
    treatments: tuple[Treatment, ...]
    attention_factor: float = 1.0

    @property
    def wavelengths(self) -> tuple[float, ...]:
        """Tokens per full turn, one per pair; infinite for a pair that does not turn."""
        return tuple(2 * math.pi / f if f else math.inf for f in self.inverse)


def ropes(config: Config) -> list[Rope]:
    """Return a model's RoPE objects, one for all layers that share it; none where it has no RoPE.

    :raises Unusable: more kinds of layers have their own than any model's.
    """
    if config.position_embedding not in ("rope", None):
        return []
    model, node = view(config), config.resolved.text
    longest: int | None = config.max_position_embeddings
    groups = [one for one in turned(node, config.layer_types, config.num_hidden_layers) if one.parameters is not None]
    if len(groups) > _MOST_KINDS:
        raise Unusable(f"{len(groups)} kinds of layers have a RoPE object of their own")
    made = []
    for one in groups:
        parameters, layers = one.parameters or {}, one.layers
        if not model.known:
            parameters = _written(config, parameters)
            if "rope_theta" not in parameters and len(parameters) < 2:
                continue
        width = _width(config, model, layers[0] if layers else None)
        count = len(layers) if layers is not None else None
        model_type = model.model_type if model.known else None
        made.append(Rope(one.kind, parameters, width, longest, count, model_type, config.rope_alpha))
    return made


def _written(config: Config, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Complete what a file of a class that is not known writes with what it says beside it."""
    kind = parameters.get("rope_type", config.rope_type or "default")
    beside = {"rope_theta": config.rope_theta, "partial_rotary_factor": config.partial_rotary_factor}
    given = {key: value for key, value in beside.items() if value is not None}
    return {**given, **parameters, "rope_type": kind if kind == "default" else config.rope_type or kind}


def _width(config: Config, model: View, layer: int | None) -> int | None:
    """Return the head width that a layer's RoPE object is about; a layer may override the model's (gemma4)."""
    if not model.known:
        return config.qk_rope_head_dim or config.head_dim
    overrides = model.own.get("per_layer_config")
    own = overrides.get(layer) if isinstance(overrides, Mapping) else None
    for width in (own.get("head_dim") if isinstance(own, Mapping) else None, model.get("head_dim")):
        if isinstance(width, int) and width > 0:
            return width
    return config.head_dim


def variants(rope: Rope) -> list[tuple[str, Frequencies]]:
    """Return the frequencies of a RoPE object, each with when it applies: two sets where the prompt's length decides.

    :raises Unusable: they cannot be computed.
    """
    if rope.kind == "longrope":
        original = _integer(rope, "original_max_position_embeddings")
        return [
            (f"up to {original} tokens", frequencies(rope)),
            (f"beyond {original} tokens", frequencies(rope, original + 1)),
        ]
    if rope.kind == "dynamic" and rope.longest and rope.alpha is None:
        reach = round(_factor(rope) * rope.longest)
        return [
            (f"up to {rope.longest} tokens", frequencies(rope)),
            (f"at {reach} tokens", frequencies(rope, reach)),
        ]
    return [("", frequencies(rope))]


def base(rope: Rope) -> float:
    """Return the base that the frequencies are powers of: ``rope_theta``, or what a fixed ``alpha`` makes of it.

    :raises Unusable: the object has none.
    """
    if rope.alpha is None:
        return _theta(rope)
    head = _head(rope)
    return float(_theta(rope) * rope.alpha ** (head / (head - 2)))


def frequencies(rope: Rope, length: int | None = None) -> Frequencies:
    """Return the frequencies of a RoPE object.

    :param length: tokens at hand; LongRoPE and dynamic scaling depend on it. ``None``: as at the start.
    :raises Unusable: a key that the type needs is missing or makes no sense, or the type is unknown.
    """
    compute = _TYPES.get(rope.kind)
    if compute is None:
        raise Unusable(f"RoPE type {rope.kind!r} is none that transformers implements")
    try:
        return compute(rope, length)
    except (ArithmeticError, ValueError):
        raise Unusable(f"the numbers of the {rope.kind} RoPE object allow no frequencies") from None


# --- one function per type --------------------------------------------------------------------------------------------


def _default(rope: Rope, length: int | None) -> Frequencies:
    if rope.model_type in AXIAL:
        return _axial(rope, length)
    inverse = _plain(_theta(rope), _dim(rope))
    if rope.model_type in REORDERED:
        inverse = _reordered(rope, inverse)
    return Frequencies(inverse, _all("plain", inverse))


def _reordered(rope: Rope, inverse: tuple[float, ...]) -> tuple[float, ...]:
    """The pairs in the order of their use: height's, width's, then time's."""
    section = rope.parameters.get("mrope_section", REORDERED[rope.model_type or ""])
    match section:
        case (int(), int(), int(time)) if 0 < time < len(inverse):
            first = inverse[:-time]
            return (*first[0::2], *first[1::2], *inverse[-time:])
    raise Unusable("mrope_section does not divide the pairs")


def _linear(rope: Rope, length: int | None) -> Frequencies:
    factor = _factor(rope)
    inverse = tuple(f / factor for f in _plain(_theta(rope), _dim(rope)))
    return Frequencies(inverse, _all("interpolated", inverse))


def _dynamic(rope: Rope, length: int | None) -> Frequencies:
    """NTK-aware scaling whose base grows with the length at hand; no effect within ``max_position_embeddings``."""
    if rope.alpha is not None:
        inverse = _plain(base(rope), _head(rope))
        return Frequencies(inverse, _all("rescaled", inverse))
    factor, dim = _factor(rope), _dim(rope)
    if not rope.longest or rope.longest < 0:
        raise Unusable("dynamic scaling needs max_position_embeddings")
    at_hand = max(length or 0, rope.longest)
    stretched = (factor * at_hand / rope.longest - (factor - 1)) ** (dim / (dim - 2))
    inverse = _plain(_theta(rope) * stretched, dim)
    return Frequencies(inverse, _all("plain" if stretched == 1 else "rescaled", inverse))


def _yarn(rope: Rope, length: int | None) -> Frequencies:
    theta, dim = _theta(rope), _dim(rope)
    original = _integer(rope, "original_max_position_embeddings")
    factor = _optional(rope, "factor")
    if factor is None:
        factor = (rope.longest or original) / original
    _positive(factor)
    fast, slow = _optional(rope, "beta_fast") or 32, _optional(rope, "beta_slow") or 1

    def turned(rotations: float) -> float:
        """The pair that makes this many rotations within the original length."""
        return dim * math.log(original / (rotations * 2 * math.pi)) / (2 * math.log(theta))

    low, high = turned(fast), turned(slow)
    if rope.parameters.get("truncate", True):
        low, high = math.floor(low), math.ceil(high)
    low, high = max(low, 0), min(high, dim - 1)
    if low == high:
        high += 0.001
    ramp = [min(max((pair - low) / (high - low), 0.0), 1.0) for pair in range(dim // 2)]
    inverse = tuple(f / factor * share + f * (1 - share) for f, share in zip(_plain(theta, dim), ramp, strict=True))
    return Frequencies(inverse, tuple(map(_blend, ramp)), _yarn_attention(rope, factor))


def _yarn_attention(rope: Rope, factor: float) -> float:
    explicit = _optional(rope, "attention_factor")
    if explicit is not None:
        return explicit
    scale, scale_all = _optional(rope, "mscale"), _optional(rope, "mscale_all_dim")
    if scale and scale_all:
        return _mscale(factor, scale) / _mscale(factor, scale_all)
    return _mscale(factor, 1)


def _mscale(factor: float, scale: float) -> float:
    return 1.0 if factor <= 1 else 0.1 * scale * math.log(factor) + 1.0


def _longrope(rope: Rope, length: int | None) -> Frequencies:
    original = _integer(rope, "original_max_position_embeddings")
    factor = _optional(rope, "factor")
    if factor is None:
        factor = (rope.longest or original) / original
    attention = _optional(rope, "attention_factor")
    if attention is None:
        attention = 1.0 if factor <= 1 else math.sqrt(1 + math.log(factor) / math.log(original))
    key = "long_factor" if length and length > original else "short_factor"
    factors, plain = rope.parameters.get(key), _plain(_theta(rope), _dim(rope))
    if not isinstance(factors, Sequence) or not all(isinstance(one, int | float) for one in factors):
        raise Unusable(f"longrope needs {key}, a list of numbers")
    if len(factors) != len(plain):
        raise Unusable(f"{key} has {len(factors)} entries for {len(plain)} pairs of dimensions")
    inverse = tuple(f / one for f, one in zip(plain, factors, strict=True))
    return Frequencies(inverse, tuple("plain" if one == 1 else "rescaled" for one in factors), attention)


def _llama3(rope: Rope, length: int | None) -> Frequencies:
    factor, low, high = _factor(rope), _number(rope, "low_freq_factor"), _number(rope, "high_freq_factor")
    original = _integer(rope, "original_max_position_embeddings")
    inverse: list[float] = []
    ramp: list[float] = []
    for f in _plain(_theta(rope), _dim(rope)):
        rotations = original * f / (2 * math.pi)
        # How much of the plain frequency stays: all of it above high_freq_factor rotations, none below low_freq_factor.
        kept = 1.0 if rotations > high else 0.0 if rotations < low else (rotations - low) / (high - low)
        inverse.append((1 - kept) * f / factor + kept * f)
        ramp.append(1 - kept)
    return Frequencies(tuple(inverse), tuple(map(_blend, ramp)))


def _proportional(rope: Rope, length: int | None) -> Frequencies:
    """The first pairs of the whole head turn, the others stand still (gemma4's full-attention layers)."""
    head, theta, factor, share = _head(rope), _theta(rope), _optional(rope, "factor") or 1.0, _share(rope)
    if not 0 <= share <= 1:
        raise Unusable(f"partial_rotary_factor is {share:g}, which is no share of a head")
    turning = int(share * head // 2)
    inverse = [theta ** (-2 * pair / head) / factor for pair in range(turning)] + [0.0] * (head // 2 - turning)
    kind: Treatment = "plain" if factor == 1 else "interpolated"
    return Frequencies(tuple(inverse), tuple(kind if f else "not turned" for f in inverse))


def _axial(rope: Rope, length: int | None) -> Frequencies:
    """Each axis of a picture has its share of the head, and all the same frequencies: those of one axis are given."""
    if rope.model_type is None:
        raise Unusable("how the axes share a head is not known of a class that transformers does not have")
    if rope.model_type in INTERLEAVED:
        whole = _plain(_theta(rope), _head(rope))
        inverse = (*whole[0::2], *whole[1::2])
    else:
        axes = AXES.get(rope.model_type, 2)
        dim = _head(rope) // axes
        inverse = _plain(_theta(rope), dim if axes == 2 else 2 * (dim // 2))
    return Frequencies(inverse, _all("plain", inverse))


_TYPES = {
    "default": _default,
    "axial": _axial,
    "mrope": _default,  # sections of plain RoPE; transformers renames it
    "linear": _linear,
    "dynamic": _dynamic,
    "yarn": _yarn,
    "longrope": _longrope,
    "su": _longrope,  # Phi-3 as first published
    "llama3": _llama3,
    "proportional": _proportional,
}


def _plain(theta: float, dim: int) -> tuple[float, ...]:
    return tuple(theta ** (-2 * pair / dim) for pair in range((dim + 1) // 2))


def _all(treatment: Treatment, pairs: tuple[float, ...]) -> tuple[Treatment, ...]:
    return (treatment,) * len(pairs)


def _blend(share: float) -> Treatment:
    return "extrapolated" if share == 0 else "interpolated" if share == 1 else "blended"


# --- reading the object -----------------------------------------------------------------------------------------------


def _optional(rope: Rope, key: str) -> float | None:
    value = rope.parameters.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise Unusable(f"{key} of the {rope.kind} RoPE object is {spelled(value)}, no number")
    return value


def _number(rope: Rope, key: str) -> float:
    value = _optional(rope, key)
    if value is None:
        raise Unusable(f"the {rope.kind} RoPE object has no {key}")
    return value


def _integer(rope: Rope, key: str) -> int:
    return int(_positive(_number(rope, key)))


def _factor(rope: Rope) -> float:
    return _positive(_number(rope, "factor"))


def _positive(value: float) -> float:
    if not 0 < value < _MOST:
        raise Unusable(f"a length or factor of {value:g} makes no sense")
    return value


def _theta(rope: Rope) -> float:
    return _positive(_number(rope, "rope_theta"))


def _share(rope: Rope) -> float:
    share = _optional(rope, "partial_rotary_factor")
    return 1.0 if share is None else share


def _head(rope: Rope) -> int:
    if not rope.head_dim:
        raise Unusable("head_dim is not known")
    if not 0 < rope.head_dim <= _WIDEST:
        raise Unusable(f"head_dim is {rope.head_dim}")
    return rope.head_dim


def _dim(rope: Rope) -> int:
    dim = int(_head(rope) * _share(rope))
    if not 2 <= dim <= _WIDEST:
        raise Unusable(f"RoPE over {dim} dimensions")
    return dim
