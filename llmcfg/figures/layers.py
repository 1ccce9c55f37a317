"""What each layer of a model keeps between tokens: keys and values, a latent, a window of them, a state, nothing.

Counted in numbers, not bytes; :mod:`llmcfg.figures.kv_cache` weighs them. After transformers 5.23 ``cache_utils.py``
get_layer_types_and_kwargs and vLLM 0.33 ``v1/kv_cache_interface.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from llmcfg.base.formula import evaluate, names
from llmcfg.base.limits import MOST_LAYERS
from llmcfg.base.record import Record
from llmcfg.figures.heads import heads
from llmcfg.figures.view import View, view
from llmcfg.knowledge.states import STATES
from llmcfg.resolve.derivations import LEGACY_LAYER_TYPES

if TYPE_CHECKING:
    from llmcfg.facts.config import Config

__all__ = ["Kept", "Unknown", "attends", "cross", "layers"]

_ATTENTION = {"full_attention", "sliding_attention", "chunked_attention", "indexed_attention"}
_BOTH = {"hybrid": "full_attention", "hybrid_sliding": "sliding_attention"}
_STATE = {"linear_attention", "conv"}
_NOTHING = {"moe", "mlp"}
# Neither keys and values nor a state that STATES has.
_OWN_WAY = {"xlstm", "rwkv", "xlnet", "reformer", "recurrent_gemma", "cpmant"}


class Unknown(Exception):
    """The cache cannot be computed: the message says why."""


class Kept(Record):
    """What one layer keeps.

    :ivar kind: as in ``layer_types``.
    :ivar per_token: numbers per token: keys and values, or the MLA latent.
    :ivar indexer: numbers per token that a sparse-attention indexer keeps besides.
    :ivar window: tokens that it keeps at most; ``None`` for all.
    :ivar channels: channels of a short convolution; it keeps ``kernel`` tokens of them, or one less.
    :ivar kernel: width of that convolution.
    :ivar state: numbers of a recurrent state.
    :ivar heads: key/value heads that ``per_token`` divides into; 0 for a latent, which does not divide.
    """

    kind: str
    per_token: int = 0
    indexer: int = 0
    window: int | None = None
    channels: int = 0
    kernel: int = 0
    state: int = 0
    heads: int = 0


def layers(config: Config) -> tuple[Kept, ...]:
    """Return what each layer keeps, first to last.

    :raises Unknown: a fact that decides is not known, or a layer is of a kind that is not computed here.
    """
    model = view(config)
    if _encodes(model):
        return ()  # sees its whole input at once
    if model.model_type in _OWN_WAY:
        raise Unknown(f"{model.model_type} layers keep a cache of their own kind, which is not computed here")
    if model.known and "use_cache" not in model.own:
        raise Unknown(f"the class of {model.model_type} declares no cache")
    kinds = _kinds(config, model)
    if len(kinds) > MOST_LAYERS:
        raise Unknown(f"{len(kinds)} layers")
    reusing = _reusing(config, model, len(kinds))
    # Layers of one kind are alike, unless the config says otherwise layer by layer.
    listed = isinstance(config.num_key_value_heads, list) or isinstance(config.num_attention_heads, list)
    differ = listed or bool(model.own.get("per_layer_config") or model.get("indexer_types"))
    alike: dict[str, Kept] = {}
    kept = []
    for index, kind in enumerate(kinds):
        if index in reusing:
            kept.append(Kept(kind))
        elif differ:
            kept.append(_layer(config, model, index, kind))
        else:
            kept.append(alike.get(kind) or alike.setdefault(kind, _layer(config, model, index, kind)))
    return tuple(kept)


def attends(kind: str) -> str:
    """Return the kind of attention of a layer that may keep a state beside it."""
    return _BOTH.get(kind, kind)


def _encodes(model: View) -> bool:
    """Tell an encoder (BERT and its kind) from a decoder; gpt_neox too declares ``is_decoder`` false."""
    if model.get("is_decoder") is not False or model.get("is_encoder_decoder"):
        return False
    from llmcfg.knowledge.registry import ROLES

    return model.model_type in ROLES["masked"]


def cross(config: Config) -> int:
    """Return the numbers that cross-attention keeps per source token, all layers together.

    :raises Unknown: a fact that decides is not known.
    """
    model = view(config)
    if not model.get("is_encoder_decoder"):
        return 0
    return len(_kinds(config, model)) * _keys_and_values(config, model, 0, "full_attention")[1]


def _kinds(config: Config, model: View) -> list[str]:
    kinds: list[str] | None = config.layer_types
    if kinds is None and "layer_types" in config.facts:
        raise Unknown("what each layer is is not known: layer_types has not as many entries as there are layers")
    blocks = model.get("layers_block_type")  # jamba's and zamba's name for it
    if kinds is None and isinstance(blocks, list) and all(isinstance(kind, str) for kind in blocks):
        if config.num_hidden_layers not in (None, len(blocks)):
            raise Unknown(f"layers_block_type has {len(blocks)} entries for {config.num_hidden_layers} layers")
        kinds = [LEGACY_LAYER_TYPES.get(str(kind), str(kind)) for kind in blocks]
    if kinds is not None:
        return kinds
    # T5 and its like count the decoder's layers apart.
    count: int | None = _whole(model.get("num_decoder_layers")) or config.num_hidden_layers
    if count is None:
        raise Unknown("num_hidden_layers is not known")
    if not 0 <= count <= MOST_LAYERS:
        raise Unknown(f"{count} layers")  # before a list is made of them
    if model.model_type in STATES:
        return ["linear_attention"] * count
    listed = isinstance(config.num_key_value_heads, list)  # hybrid in the number of heads alone
    if config.attention_kind == "none" or (config.attention_kind == "hybrid" and not listed):
        raise Unknown("which layers attend is not known" if config.attention_kind == "hybrid" else "no attention")
    if "sliding_window" in config.facts and config.origin("sliding_window") is None:
        raise Unknown("whether a window is in force is not known")
    if config.sliding_window is not None:
        return ["sliding_attention"] * count
    return (["full_attention"] if config.attention_chunk_size is None else ["chunked_attention"]) * count


def _reusing(config: Config, model: View, count: int) -> set[int]:
    """Return the layers that read an earlier layer's keys and values: they keep none."""
    modes = model.get("kv_sharing_modes")
    if isinstance(modes, list):
        return {index for index, mode in enumerate(modes) if mode == "reuse"}
    shared: int | None = config.num_kv_shared_layers
    crossing = model.get("cross_attention_layers")  # mllama: these see the picture, not the text
    aside = {index for index in crossing if _whole(index) is not None} if isinstance(crossing, list) else set()
    return aside | set(range(max(count - shared, 0), count)) if shared is not None and shared > 0 else aside


def _layer(config: Config, model: View, index: int, kind: str) -> Kept:
    if kind in _NOTHING:
        return Kept(kind)
    if kind in _STATE:
        return _state(model, kind)
    if kind in _BOTH:
        attention = _layer(config, model, index, _BOTH[kind])
        state = _state(model, kind)
        return attention._replace(kind=kind, channels=state.channels, kernel=state.kernel, state=state.state)
    if kind not in _ATTENTION:
        raise Unknown(f"layers of kind {kind} are not computed here")
    window: int | None = None
    if kind == "sliding_attention":
        window = _own(model, index, "sliding_window", config.sliding_window)
    elif kind == "chunked_attention":
        window = config.attention_chunk_size
    if kind in ("sliding_attention", "chunked_attention") and (window is None or window < 1):
        raise Unknown("the window is not known")
    heads, per_token = _keys_and_values(config, model, index, kind)
    return Kept(kind, per_token, _indexer(config, model, index, kind), window, heads=heads)


def _keys_and_values(config: Config, model: View, index: int, kind: str) -> tuple[int, int]:
    """Return key/value heads and numbers per token: keys and values of each, or for MLA the one latent."""
    rank, turned = (_own(model, index, name, config[name]) for name in ("kv_lora_rank", "qk_rope_head_dim"))
    if rank is not None and not (kind == "sliding_attention" and config.swa_num_key_value_heads):
        if turned is None or min(rank, turned) < 0:
            raise Unknown("kv_lora_rank or qk_rope_head_dim is not known")
        return 0, rank + turned
    own = heads(config, index, kind)
    count, width, values = own.key_value, own.width, own.values
    said = config.fact("num_key_value_heads").state != "unknown"
    if count is None and said and model.known and model.get("num_key_value_heads") is None:
        count = own.query  # a class without the field has no groups
    if count == 0 and isinstance(config.num_key_value_heads, list):
        return 0, 0
    numbers = (count, width, values)
    if not count or not width or not values or not all(isinstance(number, int) and number >= 0 for number in numbers):
        raise Unknown("num_key_value_heads or head_dim is not known")
    return count, count * (width + values)


def _own(model: View, index: int, name: str, otherwise: int | None) -> int | None:
    """Return what one layer overrides: transformers' ``per_layer_config``."""
    overrides = model.own.get("per_layer_config")
    one = overrides.get(index) if isinstance(overrides, Mapping) else None
    value = one.get(name) if isinstance(one, Mapping) else None
    return otherwise if _whole(value) is None else value


def _whole(value: Any) -> int | None:
    """Return a value that is a number of something, ``None`` for any other."""
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _indexer(config: Config, model: View, index: int, kind: str) -> int:
    if kind != "indexed_attention":
        return 0
    kinds = model.get("indexer_types")
    if isinstance(kinds, list) and index < len(kinds) and kinds[index] != "full":
        return 0  # reads an earlier layer's choice
    return _whole(config.index_head_dim) or 0


def _state(model: View, kind: str) -> Kept:
    row = STATES.get(model.model_type or "") if model.known else None
    if row is None:
        raise Unknown(f"the state of {model.model_type or 'its'} layers is not known")
    sizes = []
    for formula in (row.channels, row.kernel, row.state):
        value: Any = evaluate(formula, {name: model.get(name) for name in names(formula)})
        if _whole(value) is None:
            raise Unknown(f"the state of {kind} layers cannot be computed: {formula}")
        sizes.append(value)
    channels, kernel, state = sizes
    return Kept(kind, channels=channels, kernel=kernel, state=state)
