"""How many tokens a model takes: the length it was trained for, the length its file reaches, and which key decides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from llmcfg.base.record import Record
from llmcfg.base.spelled import spelled
from llmcfg.resolve.positions import Turned, turned

if TYPE_CHECKING:
    from llmcfg.facts.config import Config
    from llmcfg.knowledge.documented import Documented

__all__ = ["Context", "Layers", "as_json", "context", "documented"]

# Plain RoPE, or a variant of it that does not stretch (gemma4 turns a share of each head; vision towers use axes).
_PLAIN = ("static", "proportional", "axial")
# Scalings whose original length is factor times shorter than the extended one, by definition.
# transformers 5.23 modeling_rope_utils.py: _compute_yarn_parameters, _compute_longrope_parameters,
# _compute_llama3_parameters.
_FROM_ORIGINAL = ("yarn", "longrope", "llama3")
# Families with linear scaling whose declared length is the one after it: "Gemma3's max_model_len (128K) is already
# scaled by RoPE scaling", vLLM config/model.py _get_and_verify_max_len.
_SCALED = ("gemma3", "gemma3_text")
_FREE = {"none": "without positions there is no fixed length"}
# No model is stretched so far; a file may claim 1e300.
_MOST_TIMES = 10**9


class Layers(Record):
    """Positions of some layers, where layers differ.

    :ivar kind: the kind of layer (``sliding_attention`` …); ``None`` where the layers are of no one kind.
    :ivar layers: how many layers; ``None`` where the file does not say which they are.
    :ivar method: as :attr:`Context.method`; ``none`` for layers without positions.
    :ivar rope_theta: the base of their RoPE.
    :ivar factor: how many times their scaling stretches.
    :ivar native: tokens without it: their original length.
    """

    kind: str | None
    layers: int | None
    method: str
    rope_theta: float | None = None
    factor: float | None = None
    native: int | None = None


class Context(Record):
    """A model's context length as a record: it is not one number.

    :ivar native: tokens without any scaling: the length it was trained for, as far as the file says.
    :ivar effective: tokens that the file as it is reaches.
    :ivar method: of the layers that see furthest: ``static`` (plain RoPE), a RoPE scaling (``linear``, ``dynamic``,
        ``ntk_alpha``, ``yarn``, ``longrope``, ``llama3`` …), ``learned``, ``alibi``, ``relative``, ``none``; ``None``
        where the kind of position is not known.
    :ivar factor: how many times the scaling stretches.
    :ivar key: the key that decides the effective length.
    :ivar declared: ``max_position_embeddings``.
    :ivar why: why a length is null.
    :ivar window: tokens that a windowed layer sees (sliding or chunked); ``None`` when no window is in force.
    :ivar windowed_layers: how many layers have it; ``None`` where the file does not say which.
    :ivar trained: tokens of the longest sequences that it was trained on, where its makers say so.
    :ivar trained_source: where they say it.
    :ivar by_layer: positions of each kind of layers, where layers differ; else empty.
    """

    native: int | None
    effective: int | None
    method: str | None
    factor: float | None
    key: str | None
    declared: int | None
    why: str | None = None
    window: int | None = None
    windowed_layers: int | None = None
    trained: int | None = None
    trained_source: str | None = None
    by_layer: tuple[Layers, ...] = ()


def context(config: Config) -> Context:
    """Return the context record of a model."""
    from llmcfg.knowledge.documented import TRAINED

    window, layers = _window(config)
    row = TRAINED.get(_repository(config))
    return _lengths(config)._replace(
        window=window,
        windowed_layers=layers,
        trained=row.length if row is not None else None,
        trained_source=row.source if row is not None else None,
        by_layer=_by_layer(config),
    )


def _repository(config: Config) -> str:
    return config.name.partition("@")[0]


def as_json(record: Context) -> dict[str, Any]:
    """Return a record as JSON has it."""
    return {**record._asdict(), "by_layer": tuple(one._asdict() for one in record.by_layer)}


def _by_layer(config: Config) -> tuple[Layers, ...]:
    if config.position_embedding != "rope":
        return ()
    groups = turned(config.resolved.text, config.layer_types, config.num_hidden_layers)
    return tuple(_layers(config, one) for one in groups) if len(groups) > 1 else ()


def _layers(config: Config, one: Turned) -> Layers:
    kind, count = one.kind or None, None if one.layers is None else len(one.layers)
    if one.parameters is None:
        return Layers(kind, count, "none")
    rope_type = one.parameters.get("rope_type", one.parameters.get("type", "default"))
    theta = _number(one.parameters.get("rope_theta"))
    if theta is None and not config.resolved.text.known:
        theta = config.rope_theta
    if rope_type in ("default", "mrope") or not isinstance(rope_type, str):
        return Layers(kind, count, "static", theta)
    original = _number(one.parameters.get("original_max_position_embeddings"))
    factor = _number(one.parameters.get("factor"))
    return Layers(kind, count, rope_type, theta, factor, None if original is None else int(original))


def _number(value: Any) -> float | None:
    return value if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 10**15 else None


def documented(config: Config) -> Documented | None:
    """Return what the model's card documents and its file does not switch on."""
    from llmcfg.knowledge.documented import DOCUMENTED

    row = DOCUMENTED.get(_repository(config))
    record = context(config)
    if row is None or record.method != "static" or (record.effective or 0) >= row.length:
        return None
    return row


def _lengths(config: Config) -> Context:
    declared: int | None = config.max_position_embeddings
    method = _method(config)
    factor: float | None = config.rope_factor if method not in ("static", None) else None
    original: int | None = config.original_max_position_embeddings
    key = "max_position_embeddings" if declared is not None else None
    if declared is not None and declared <= 0:
        return Context(None, None, method, factor, None, declared, f"max_position_embeddings is {declared}: no length")
    if factor is not None and factor <= 0:
        return Context(None, None, method, None, None, declared, f"a factor of {factor:g} stretches nothing")
    if factor is None and method not in ("static", None) and (given := _unusable_factor(config)) is not None:
        why = f"the RoPE factor is {spelled(given)}, which stretches nothing"
        return Context(None, None, method, None, None, declared, why)
    if method in _FROM_ORIGINAL:
        if original is None:
            return Context(None, None, method, factor, None, declared, f"{method} without an original length")
        if original <= 0:
            why = f"original_max_position_embeddings is {original}: no length"
            return Context(None, None, method, factor, None, declared, why)
        if factor is None and not config.resolved.text.known and _is_filled_in(config):
            why = f"{method} without a factor and without an original length: the model's own code decides"
            return Context(None, None, method, None, None, declared, why)
        if factor is not None:
            # longrope and llama3 files declare the extended length; a YaRN file either (Qwen2's model card).
            effective = declared if method != "yarn" and declared is not None else round(factor * original)
            decides = "max_position_embeddings" if method != "yarn" and declared is not None else "rope_scaling.factor"
            return Context(original, effective, method, factor, decides, declared)
        return Context(original, declared, method, None, key, declared)
    if method == "linear" and config.model_type in _SCALED:
        return Context(None, declared, method, factor, key, declared)
    if method == "ntk_alpha":  # a stretch of the base that the model was trained with: nothing is left to reach
        return Context(declared, declared, method, None, key, declared)
    if method in ("linear", "dynamic"):
        why = (
            f"{method} scaling: the file does not say whether max_position_embeddings is the length before or after it"
        )
        return Context(None, None, method, factor, None, declared, why)
    if config.position_embedding == "rope" and method is not None and method not in _PLAIN:
        return Context(None, None, method, factor, None, declared, f"RoPE type {method!r} is none that llmcfg knows")
    if method is None and (scaling := config.rope_type) not in (None, "default"):
        why = f"the file has a RoPE object of type {scaling}, and it is not known whether the model has RoPE"
        return Context(None, None, None, None, None, declared, why)
    if declared is None and method in ("relative", "alibi", "none"):
        return Context(
            None, None, method, None, None, None, _FREE.get(method, f"{method} positions have no fixed length")
        )
    unknown = None if declared is not None else "no key in the file declares a length"
    return Context(declared, declared, method, factor, key, declared, unknown)


def _is_filled_in(config: Config) -> bool:
    """Whether the original length is the declared one, for want of another, as transformers' own classes have it."""
    return (config.origin("original_max_position_embeddings") or "").startswith("derived:")


def _unusable_factor(config: Config) -> Any:
    """Return what the file has for a RoPE factor and no model can have (a text, an infinity); ``None`` without any.

    A file that leaves the factor out says something else: the class then takes it from the lengths.
    """
    from llmcfg.figures.rope import Unusable, ropes

    try:
        given = [rope.parameters.get("factor") for rope in ropes(config)]
    except Unusable:
        return None
    unusable = (
        one for one in given if not isinstance(one, (int, float)) or isinstance(one, bool) or not 0 < one < _MOST_TIMES
    )
    return next((one for one in unusable if one is not None), None)


def _window(config: Config) -> tuple[int | None, int | None]:
    """Return the window in force and on how many layers."""
    window: int | None = config.sliding_window or config.attention_chunk_size
    if window is None:
        return None, None
    kinds: list[str] | None = config.layer_types
    if kinds is None:
        layers: int | None = None if "layer_types" in config.facts else config.num_hidden_layers
        return window, layers if layers is None or layers >= 0 else None
    return window, sum("sliding" in kind or kind == "chunked_attention" for kind in kinds)


def _method(config: Config) -> str | None:
    kind: str | None = config.position_embedding
    if kind != "rope":
        return kind
    rope_type: str | None = config.rope_type if config.rope_alpha is None else "ntk_alpha"
    return "static" if rope_type == "default" else rope_type
