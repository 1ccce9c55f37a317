"""The facts of one model type under one set of options: both builds, looked at and put together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Any

import torch
from torch import nn
from transformers import PreTrainedConfig, PreTrainedModel

from . import behaviour, build
from .structure import Layer, Stack, stacks

__all__ = ["Facts", "observe", "too_slow"]

Facts = dict[str, Any]
"""A fact that is not decided has no key; one that does not apply (no attention, no feed-forward) is None."""

# An auxiliary projection pair (a router's, a low-rank gate's) is not the feed-forward block.
_SMALL = 0.1


def _agreed(values: Iterable[Any]) -> Any:
    """The one value that all share; ``...`` where they differ or there is none."""
    distinct = set(values)
    return distinct.pop() if len(distinct) == 1 else ...


def _put(facts: Facts, name: str, value: Any) -> None:
    if value is not ...:
        facts[name] = value


def observe(
    model_type: str, overrides: build.Overrides, run: bool = True, log: list[str] | None = None
) -> Facts | None:
    """None where the class refuses the options."""
    log = [] if log is None else log
    try:
        config, model = build.on_meta(model_type, overrides)
    except Exception as e:
        log.append(f"build: {type(e).__name__}: {e}"[:160])
        return None
    main, encoder = stacks(model)
    if main is None:
        log.append("no stack of layers")
        return {}
    facts = _static(config, main, log)
    if encoder is not None:
        facts["encoder"] = _static(config, encoder, log)
    tables = _tables(model)
    if run:
        _run(model_type, overrides, facts, log)
    elif _rotary(model) and not tables:
        facts["position_embedding"] = "rope"
    return facts


def _static(config: PreTrainedConfig, stack: Stack, log: list[str]) -> Facts:
    facts: Facts = {}
    blocks = []
    for layer in stack.layers:
        biggest = max((f.size for f in layer.feed_forward), default=0)
        blocks += [f for f in layer.feed_forward if f.size >= _SMALL * biggest]
    if blocks:
        _put(facts, "gated_mlp", _agreed(f.gated for f in blocks))
        _put(facts, "mlp_bias", _agreed(f.bias for f in blocks))
        if "gated_mlp" not in facts or "mlp_bias" not in facts:
            log.append(f"mlp: {dict(Counter((type(f.owner).__name__, f.gated, f.bias) for f in blocks))}")
    attention = [a for layer in stack.layers for a in layer.attention]
    unknown = sorted({u for a in attention for u in a.unknown})
    unread = sorted({u for layer in stack.layers for u in layer.unread})
    if unknown or unread:
        log.append(f"attention: {unknown} {unread}")
    elif not attention:
        # Only where something else is known to mix the tokens.
        if _recurrent(stack):
            facts["attention_bias"] = facts["attention_out_bias"] = facts["qk_norm"] = None
            if not blocks:
                facts["gated_mlp"] = facts["mlp_bias"] = None
    else:
        _put(facts, "attention_bias", _agreed(a.in_bias for a in attention if a.inputs))
        _put(facts, "attention_out_bias", _agreed(... if a.out_bias is None else a.out_bias for a in attention))
        extents = {_extent(config, n) for a in attention for n in a.qk_norms}
        _put(facts, "qk_norm", _agreed(extents) if extents else False)
        if any(a.sinks for a in attention):
            facts["attention_sinks"] = True
        for name in ("attention_bias", "attention_out_bias", "qk_norm"):
            if name not in facts:
                log.append(f"{name}: {Counter((type(a.module).__name__, a.in_bias, a.out_bias) for a in attention)}")
    norms = [n for layer in stack.layers for n in layer.norms]
    width = int(getattr(config, "hidden_size", 0) or getattr(config, "d_model", 0) or 64)
    kinds = Counter((behaviour.norm_kind(n, min(width, 8192)), _biased(n)) for n in _distinct(norms))
    if norms:
        kind = _agreed(k for k, _ in kinds)
        _put(facts, "norm_type", ... if kind is None else kind)
        _put(facts, "norm_bias", _agreed(b for _, b in kinds))
        if kind is ... or kind is None or "norm_bias" not in facts:
            log.append(f"norms: {Counter((type(n).__name__, _biased(n)) for n in norms)} {dict(kinds)}")
    return facts


def _recurrent(stack: Stack) -> bool:
    """No attention, but a mixer that this generator knows in every layer that is not feed-forward alone."""
    read = not any(layer.attention or layer.unread for layer in stack.layers)
    return read and any(layer.mixers for layer in stack.layers)


def _distinct(norms: list[nn.Module]) -> list[nn.Module]:
    """One norm of each class and width: forty alike need no forty experiments."""
    return list({(type(n), _biased(n), tuple(tuple(p.shape) for p in n.parameters())): n for n in norms}.values())


def _biased(norm: nn.Module) -> bool:
    return getattr(norm, "bias", None) is not None


def _extent(config: PreTrainedConfig, norm: nn.Module) -> Any:
    """Over how much of the projected queries or keys a norm takes its mean: the last dimension of its weight."""
    weights = list(norm.parameters())
    if not weights:
        return None
    width = weights[0].shape[-1]
    heads = getattr(config, "num_attention_heads", None)
    if not isinstance(heads, int) or not heads:
        return ...
    try:
        head = getattr(config, "head_dim", None) or getattr(config, "hidden_size", 0) // heads
        groups = getattr(config, "num_key_value_heads", None) or heads
    except RuntimeError:  # differ from layer to layer
        return None
    if weights[0].ndim == 2 or (isinstance(head, int) and width == head and heads > 1):
        return "per_head"
    if isinstance(head, int) and width in {heads * head, groups * head}:
        return "full"
    return None


def _rotary(model: nn.Module) -> bool:
    return any("Rotary" in type(m).__name__ for m in model.modules())


_TABLE = re.compile(r"pos(ition)?(al)?_?(ids_)?(emb|enc)|embed_pos|wpe|\bpos_|position|pos_embed|seq_embed", re.I)


def _tables(model: nn.Module) -> dict[str, str]:
    """Position tables by path: learned, or sinusoidal where nothing learns."""
    found = {}
    for name, module in model.named_modules():
        if (
            isinstance(module, nn.Embedding)
            and _TABLE.search(name)
            and not re.search(r"relative|token_type|rel_pos", name)
        ):
            fixed = "Sinus" in type(module).__name__ or not module.weight.requires_grad
            found[name] = "sinusoidal" if fixed else "learned"
    return found


_width: dict[str, int] = {}


def too_slow(model_type: str) -> bool:
    """Towers, and what runs at full width only, are not run for every flip."""
    return _width.get(model_type) == 1 or build.is_tower(model_type)


def _run(model_type: str, overrides: build.Overrides, facts: Facts, log: list[str]) -> None:
    """Add what only the small model's run shows."""
    failures = []
    # The width that ran first serves all flips: what the type is like at it is known.
    for divisor in [_width[model_type]] if model_type in _width else build.divisors(model_type):
        try:
            config, model = build.small_on_cpu(model_type, overrides, divisor)
            main, encoder = stacks(model)
            if main is None:
                return
            seen = behaviour.trace(model, config, main if encoder is None else Stack("", main.layers + encoder.layers))
        except Exception as e:
            failures.append(f"{divisor}: {type(e).__name__} {e}"[:120])
            continue
        if seen is None:
            failures.append(f"{divisor}: no input fits")
            continue
        _width.setdefault(model_type, divisor)
        break
    else:
        log.append(f"no run: {failures}")
        return
    for part, stack in ((facts, main), (facts.get("encoder"), encoder)):
        if part is None or stack is None:
            continue
        _put(part, "norm_placement", _placement(stack, seen, log))
        _put(part, "position_embedding", _position(model, stack, main, encoder, seen, log))
        if part.get("qk_norm", ...) is None and any(a.qk_norms for layer in stack.layers for a in layer.attention):
            heads = getattr(config, "num_attention_heads", 0)
            widths = {
                seen.norm_widths.get(id(n)) for layer in stack.layers for a in layer.attention for n in a.qk_norms
            }
            outs = {_out(m) for layer in stack.layers for a in layer.attention for m in a.inputs}
            log.append(f"qk_norm by run: widths {widths} projections {outs} heads {heads}")
            # The widest projection is that of the queries, of more than one head.
            known = [w for w in widths if w]
            if heads > 1 and outs and len(known) == len(widths):
                part["qk_norm"] = "per_head" if max(known) < max(outs) else "full"
            else:
                del part["qk_norm"]
    for part in (facts, facts.get("encoder") or {}):
        if part.get("qk_norm", ...) is None and part.get("attention_bias", ...) is not None:
            del part["qk_norm"]


def _out(linear: nn.Module) -> int:
    return int(getattr(linear, "out_features", 0) or getattr(linear, "nf", 0))


def _placement(stack: Stack, seen: behaviour.Trace, log: list[str]) -> Any:
    layers: list[Layer] = [layer for layer in stack.layers if layer.attention]
    if not layers:
        layers = [layer for layer in stack.layers if layer.mixers] if _recurrent(stack) else []
    # Two of each make: the last ones, whose input is of the size that the stack gives it.
    alike: dict[tuple[str, ...], list[Layer]] = {}
    for layer in layers:
        if layer.path in seen.layers:
            make = tuple(
                sorted(f"{n}:{type(m).__name__}" for n, m in layer.module.named_modules() if "expert" not in n)
            )
            alike.setdefault(make, []).append(layer)
    found: Counter[Any] = Counter()
    for layer in [layer for group in alike.values() for layer in group[-2:]]:
        try:
            where = behaviour.placement(layer, seen.layers[layer.path])
            # A first layer of its own make (modernbert: normed by the embeddings already) does not speak for the rest.
            if where is not None or layer is not layers[0] or len(alike) == 1:
                found[where] += 1
        except Exception as e:
            found[f"{type(e).__name__}: {e}"[:80]] += 1
    if len(found) == 1 and next(iter(found)) in {"pre", "post", "sandwich", "parallel"}:
        return next(iter(found))
    log.append(f"placement: {dict(found)}")
    return ...


def _position(
    model: PreTrainedModel, stack: Stack, main: Stack, encoder: Stack | None, seen: behaviour.Trace, log: list[str]
) -> Any:
    computed = behaviour.positions(seen.called)
    tables = {p: k for p, k in _tables(model).items() if p in seen.embeddings}
    if encoder is not None and len(tables) > 1:
        # Each half has its own table: the one under its own name.
        own = "encoder" if stack is encoder else "decoder"
        tables = {p: k for p, k in tables.items() if own in p.split(".")[-2:-1] or f"{own}." in p} or tables
    kinds = computed | set(tables.values())
    if len(kinds) > 1:
        log.append(f"positions: {sorted(computed)} {tables}")
    for kind in ("rope", "alibi", "relative", "learned", "sinusoidal"):
        if kind in kinds:
            return kind
    if "angles" in kinds:
        log.append("positions: angles made, not seen applied")
        return ...
    if any(_TABLE.search(n) and "conv" not in n for n, _ in model.named_parameters()):
        return "learned"
    fixed = [(n, v) for m in model.modules() for n, v in {**vars(m), **m._buffers}.items() if torch.is_tensor(v)]
    if any(_TABLE.search(n) and v.ndim >= 2 and v.is_floating_point() for n, v in fixed):
        return "sinusoidal"  # a table that was computed, not learned
    if not any(layer.attention for layer in stack.layers):
        return "none" if _recurrent(stack) else ...
    try:
        if behaviour.blind_to_order(model, seen, stack):
            return "none"
    except Exception as e:
        log.append(f"order: {type(e).__name__}: {e}"[:160])
    log.append("positions: none seen, yet the order matters")
    return ...
