"""What only an experiment shows: what a norm does, where norms stand, what carries positions."""

from __future__ import annotations

import copy
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import nn
from transformers import PreTrainedConfig, PreTrainedModel

from .structure import Layer, Stack, is_linear

__all__ = ["Trace", "blind_to_order", "norm_kind", "placement", "positions", "trace"]


def norm_kind(module: nn.Module, width: int) -> str | None:
    """``layernorm`` when neither scale nor offset of the input matters, ``rmsnorm`` when only its scale does not."""
    if isinstance(module, nn.GroupNorm):
        return "groupnorm"
    if "BatchNorm" in type(module).__name__:
        return "batchnorm"
    try:
        norm = copy.deepcopy(module).to_empty(device="cpu").float().eval()
        generator = torch.Generator().manual_seed(0)
        with torch.no_grad():
            size = getattr(norm, "normalized_shape", None)
            shape: tuple[int, ...] = tuple(size) if size else (width,)
            for parameter in norm.parameters():
                parameter.copy_(torch.rand(parameter.shape, generator=generator) + 0.5)
                shape = tuple(parameter.shape)
                if hasattr(norm, "bias") and parameter is norm.bias:
                    parameter.zero_()
            x = torch.randn((2, 3, *shape), generator=generator) * 10 + 3
            base, scaled, moved = norm(x), norm(x * 4), norm(x + 20)
    except Exception:
        return None
    if not torch.is_tensor(base) or not torch.allclose(base, scaled, atol=1e-2, rtol=1e-2):
        return None
    return "layernorm" if torch.allclose(base, moved, atol=1e-2, rtol=1e-2) else "rmsnorm"


class Trace:
    """One run of a small model: the functions called in the library, and how each layer was called."""

    def __init__(self) -> None:
        self.called: set[str] = set()
        self.layers: dict[str, tuple[tuple[Any, ...], dict[str, Any]]] = {}
        self.norm_widths: dict[int, int] = {}
        self.embeddings: set[str] = set()
        self.inputs: dict[str, Any] = {}


def _inputs(model: PreTrainedModel, config: PreTrainedConfig) -> Iterator[dict[str, Any]]:
    """Guesses at what the model wants, until one runs."""
    ids = torch.arange(5, 13).unsqueeze(0)
    kind = getattr(model, "main_input_name", "input_ids")
    features = {
        "pixel_values": lambda: _pixels(config),
        "input_features": lambda: torch.randn(1, getattr(config, "num_mel_bins", 80), _frames(config)),
        "input_values": lambda: torch.randn(1, 8000),
    }
    extra: list[dict[str, Any]] = [{}, {"decoder_input_ids": ids}, {"attention_mask": torch.ones(1, 8)}]
    for key in [kind, *features, "input_ids", "inputs_embeds", "hidden_states"]:
        if key in features:
            value: Any = features[key]()
        elif key == "input_ids":
            value = ids
        else:
            value = torch.randn(1, 8, int(getattr(config, "hidden_size", 64)))
        for more in extra:
            yield {key: value, **more}
        if key == "input_features":
            yield {key: value.transpose(1, 2)}
            yield {key: value.transpose(1, 2), "decoder_input_ids": ids}
            yield {key: value.transpose(1, 2), "attention_mask": torch.ones(1, value.shape[-1])}
    width = int(getattr(config, "hidden_size", 64))
    yield {"input_ids": ids, "bbox": torch.zeros(1, 8, 4, dtype=torch.long)}
    yield {"input_ids": ids.unsqueeze(-1).repeat(1, 1, int(getattr(config, "num_channels", None) or 8))}
    yield {"input_ids": ids, "inputs_embeds": torch.randn(1, 8, width)}
    yield {"query_embeds": torch.randn(1, 8, width), "encoder_hidden_states": None}
    patch = getattr(config, "patch_size", None)
    if isinstance(patch, int):  # towers that take flattened patches and a grid
        depth = getattr(config, "temporal_patch_size", 1)
        flat = torch.randn(16, getattr(config, "in_channels", getattr(config, "in_chans", 3)) * depth * patch * patch)
        grid = torch.tensor([[1, 4, 4]])
        for name in ("hidden_states", "pixel_values"):
            yield {name: flat, "grid_thw": grid}
            yield {name: flat, "image_grid_thw": grid}


def _pixels(config: PreTrainedConfig) -> torch.Tensor:
    size = getattr(config, "image_size", 224)
    size = size if isinstance(size, int) else size[0] if isinstance(size, (list, tuple)) else 224
    if size > 512:
        raise ValueError(f"{size} pixels would take too long")
    return torch.randn(1, getattr(config, "num_channels", 3), size, size)


def _frames(config: PreTrainedConfig) -> int:
    positions = getattr(config, "max_source_positions", None)
    return 2 * positions if isinstance(positions, int) and positions <= 2048 else 320


def trace(model: PreTrainedModel, config: PreTrainedConfig, stack: Stack) -> Trace | None:
    """Run the model once, on the first input that it takes."""
    torch.set_num_threads(1)
    seen = Trace()

    def note(path: str) -> Callable[..., None]:
        def hook(module: nn.Module, args: Any, kwargs: Any) -> None:
            seen.layers.setdefault(path, (args, kwargs))

        return hook

    def width(module: nn.Module, args: Any) -> None:
        if args and torch.is_tensor(args[0]):
            seen.norm_widths.setdefault(id(module), args[0].shape[-1])

    def embedding(path: str) -> Callable[..., None]:
        def hook(module: nn.Module, args: Any, output: Any) -> None:
            seen.embeddings.add(path)

        return hook

    handles = [layer.module.register_forward_pre_hook(note(layer.path), with_kwargs=True) for layer in stack.layers]
    handles += [
        n.register_forward_pre_hook(width) for layer in stack.layers for a in layer.attention for n in a.qk_norms
    ]
    handles += [m.register_forward_hook(embedding(n)) for n, m in model.named_modules() if isinstance(m, nn.Embedding)]
    cache = {"use_cache": False} if hasattr(config, "use_cache") else {}
    try:
        for inputs in _inputs(model, config):
            seen.layers.clear()
            seen.called.clear()
            seen.embeddings.clear()
            torch.manual_seed(0)
            with torch.no_grad(), _spy(seen.called):
                try:
                    model(**inputs, **cache)
                except Exception:
                    try:
                        model(**inputs)
                    except Exception:
                        # The stack may have run although a head after it did not like its input.
                        if not all(layer.path in seen.layers for layer in stack.layers):
                            continue
            if seen.layers:
                seen.inputs = {**inputs, **cache}
                return seen
    finally:
        for handle in handles:
            handle.remove()
    return None


@contextmanager
def _spy(called: set[str]) -> Iterator[None]:
    def profile(frame: Any, event: str, arg: Any) -> None:
        if event == "call" and "transformers" in frame.f_code.co_filename:
            called.add(frame.f_code.co_qualname)

    sys.setprofile(profile)
    try:
        yield
    finally:
        sys.setprofile(None)


# --- where norms stand ----------------------------------------------------------------------------------------------

_SCALE = 1000.0


class _Probe:
    """Calls one layer again and again, with its input or its sublayers' outputs changed."""

    def __init__(self, layer: Layer, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        self.layer, self.args, self.kwargs = layer, args, kwargs
        self.key = None if args else next(k for k in ("hidden_states", "x", "hidden_state") if k in kwargs)
        self.seen: dict[str, torch.Tensor] = {}

    def run(self, scale: float, factors: dict[str, float], points: dict[str, tuple[list[Any], list[Any]]]) -> Any:
        """The layer's output; the inputs of its sublayers are left in ``seen``."""
        self.seen = {}
        handles = []
        for name, (inputs, outputs) in points.items():
            for module in inputs[:1]:

                def look(m: nn.Module, args: Any, kwargs: Any, name: str = name) -> None:
                    value = args[0] if args else next(iter(kwargs.values()))
                    self.seen.setdefault(name, value.detach().clone())

                handles.append(module.register_forward_pre_hook(look, with_kwargs=True))
            for module in outputs:

                def change(m: nn.Module, args: Any, output: Any, name: str = name) -> Any:
                    factor = factors.get(name, 1.0)
                    if torch.is_tensor(output):
                        return output * factor
                    return (output[0] * factor, *output[1:])

                handles.append(module.register_forward_hook(change))
        args, kwargs = list(self.args), dict(self.kwargs)
        if self.key is None:
            args[0] = args[0] * scale
        else:
            kwargs[self.key] = kwargs[self.key] * scale
        try:
            torch.manual_seed(0)
            with torch.no_grad():
                output = self.layer.module(*args, **kwargs)
        finally:
            for handle in handles:
                handle.remove()
        return _first(output)


def _rms(x: torch.Tensor) -> float:
    return float(x.float().pow(2).mean().sqrt())


def _differs(a: torch.Tensor, b: torch.Tensor) -> float:
    # Tokens that went to another expert: as different as can be.
    return _rms(a - b) / max(_rms(b), 1e-9) if a.shape == b.shape else 1.0


def _points(layer: Layer) -> dict[str, tuple[list[Any], list[Any]]]:
    points: dict[str, tuple[list[Any], list[Any]]] = {}
    attention = [a for a in layer.attention if a.inputs]
    if attention:
        points["attention"] = (attention[0].inputs, [o for a in attention for o in a.outputs])
    biggest = max(layer.feed_forward, key=lambda f: f.size, default=None)
    if biggest is not None:
        outputs = [o for f in layer.feed_forward for o in f.outputs]
        points["mlp"] = (biggest.inputs, outputs)
    if not attention and layer.mixers:
        linears = [m for mixer in layer.mixers for m in mixer.modules() if is_linear(m)]
        if linears:
            points["attention"] = ([linears[0]], [linears[-1]])
    return points


def placement(layer: Layer, call: tuple[tuple[Any, ...], dict[str, Any]]) -> str | None:
    """``pre``, ``post``, ``sandwich`` or ``parallel``; None where the experiments do not agree on one."""
    points = _points(layer)
    if not points or any(not outputs for _, outputs in points.values()):
        return None
    probe = _Probe(layer, *call)
    base = probe.run(1.0, {}, points)
    before = dict(probe.seen)
    if set(before) != set(points):
        return None
    big = probe.run(_SCALE, {}, points)

    def bounded(ratio: float) -> bool | None:
        return True if ratio < 0.03 * _SCALE else False if ratio > 0.3 * _SCALE else None

    normed = {k: bounded(_rms(probe.seen[k]) / max(_rms(before[k]), 1e-9)) for k in points}
    after_all = bounded(_rms(big) / max(_rms(base), 1e-9))
    out: dict[str, bool | None] = {}
    follows = False
    for name in points:
        # Small outputs would drown in a norm's epsilon: both sides are scaled up.
        small, large = (probe.run(1.0, {name: f}, points) for f in (10.0, 1000.0))
        silent = probe.run(1.0, {name: 0.0}, points)
        if name == "attention" and "mlp" in probe.seen:
            follows = _differs(probe.seen["mlp"], before["mlp"]) > 1e-3
        matters = _differs(silent, base)
        change = _differs(large, small)
        out[name] = None if matters < 1e-2 else True if change < 0.02 else False if change > 0.3 else None
    if after_all:
        # The layer ends in a norm over its residual sum.
        return "post" if not any(normed[k] for k in points if k == "attention") and not out.get("attention") else None
    if after_all is None or None in out.values() or None in normed.values():
        return None
    if len(points) == 2 and not follows:
        return "parallel" if all(normed.values()) and not any(out.values()) else None
    if all(normed.values()):
        return "sandwich" if all(out.values()) else "pre" if not any(out.values()) else None
    if not any(normed.values()) and all(out.values()):
        return "post"
    return None


def blind_to_order(model: PreTrainedModel, seen: Trace, stack: Stack) -> bool:
    """Whether the order of what is attended to makes no difference: no position enters anywhere.

    Asked of the whole model where attention alone mixes the tokens; beside a recurrence, which does see the order, of
    the attention layers.
    """
    if set(seen.inputs) - {"use_cache"} == {"input_ids"} and all(layer.attention for layer in stack.layers):
        ids = seen.inputs["input_ids"]
        moved = torch.cat([ids[:, :4].flip(1), ids[:, 4:]], 1)
        with torch.no_grad():
            first, second = (_first(model(**{**seen.inputs, "input_ids": i})) for i in (ids, moved))
        return _differs(first[:, -1], second[:, -1]) < 1e-3
    verdicts = []
    for layer in stack.layers:
        if layer.attention and layer.path in seen.layers and not layer.mixers:
            args, kwargs = seen.layers[layer.path]
            probe = _Probe(layer, args, kwargs)
            x = args[0] if args else kwargs[probe.key or ""]
            moved = torch.cat([x[:, :4].flip(1), x[:, 4:]], 1)
            with torch.no_grad():
                first, second = (
                    _first(
                        layer.module(i, *args[1:], **kwargs) if args else layer.module(**{**kwargs, str(probe.key): i})
                    )
                    for i in (x, moved)
                )
            verdicts.append(_differs(first[:, -1], second[:, -1]) < 1e-3)
    return bool(verdicts) and all(verdicts)


def _first(output: Any) -> torch.Tensor:
    while not torch.is_tensor(output):
        output = output[0]
    return output.float()


# --- what carries positions -----------------------------------------------------------------------------------------

_CALLS = {
    "rope": re.compile(
        r"rotate_(half|every_two)|(apply|Apply)\w*([Rr]ot|[Rr]o?pe|ROPE)|rotate_queries|[Rr]otate\w*emb"
    ),
    "alibi": re.compile(r"alibi", re.I),
    "relative": re.compile(
        r"relative|rel_shift|compute_bias|rel_pos|relpos|get_rel|disentangled|RelPE|position_bias", re.I
    ),
    "sinusoidal": re.compile(r"sinus|positional_encoding|SinPos|timescale", re.I),
    # Angles made ready; whether an attention layer turns by them is the question of the first line.
    "angles": re.compile(r"Rotary|RoPE|Rope"),
}


def positions(called: set[str]) -> set[str]:
    """The kinds of position information that a run computed, apart from tables of embeddings."""
    names = [n for n in called if not re.search(r"__init__|standardize|init_weights|compute_default", n)]
    return {kind for kind, pattern in _CALLS.items() if any(pattern.search(n) for n in names)}
