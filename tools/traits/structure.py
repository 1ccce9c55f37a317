"""What the module tree of a built model shows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from torch import nn
from transformers.pytorch_utils import Conv1D

__all__ = ["Attention", "FeedForward", "Layer", "Stack", "is_linear", "is_norm", "stacks"]

# Parts of a model that are not the stack the type is about.
_SIDE = re.compile(r"vision|visual|audio|image|vq|patcher|mtp|nextn|perceiver|adapter|feature_extractor|embeddings")

# (KimiLinearAttention is the attention of a model called Kimi Linear.)
# Attention over tokens. Linear attention and state space mixers are not it; nor is attention to another sequence.
_ATTENTION = re.compile(r"Attention|Attn|SelfAtt")
_NOT_ATTENTION = re.compile(r"Cross|AttentionPool|Indexer|Compressor")
# Named after the attention that they hold, with more around it.
_HOLDER = re.compile(r"(Layer|Block|Residual|ResidualAttention|AttentionDecoderLayer)$")
_CROSS_NAME = re.compile(r"cross|encoder_attn|enc_dec|encdec", re.I)
_MIXER = re.compile(
    r"Mamba(2|Layer)?$|Mixer|RecurrentBlock|Delta(Net|Attention)|ShortConv|Conv(olution)?Module|(?<!Kimi)LinearAttention|Lightning|LSTM"
    r"|RwkvSelf|LightConv"
)

_QKV = re.compile(
    r"^(w?(q|k|v|qkv|kv|qk)(_?proj(_?(\w|current|delayed))?|_?lin|_head|_linear)?|W(qkv|q|k|v)|(q|kv)_(down|up|a|b)(_proj)?"
    r"|(q|kv|k)_[ab]_proj(_with_mqa)?|q_?[12]?_?proj|(query|key|value)(_(proj|projection|linear|layer|states))?|query_key_value"
    r"|query_key|project_[qkv]|c_attn|linear_[qkv]|att_proj|fused_qkv|in_proj(_weight)?|lin_[qkv]|to_(q|k|v|kv|qkv))$"
)
_OUT = re.compile(
    r"^(w?o|o_proj|o_[ab]_proj|out_proj|c_proj|Wo|out_lin|lin_out|linear_out|out|output|dense(_output)?|proj|projection(_layer)?"
    r"|(out|output)_projection|output_proj|attn_out|to_out|attention_(out|output)|post(_proj)?)$"
)
# Neither: gates on the output, positions, sinks, and second sets of projections for special tokens.
_ASIDE = re.compile(
    r"gate|^g_proj$|pos|^r_proj$|relative|sink|^dt_proj$|layout_|_global$|^(e2e|e2w|w2e)_|conv_(kernel|out)_layer|router"
    r"|index|weight_proj"
)
_QK_NORM = re.compile(
    r"^(q|k|qk|query|key)_?(layer_?norm|norm|ln|rms_?norm)\d?$|^(norm|ln|layernorm|layer_norm)_?(q|k|qk|query|key)$"
    r"|^(q|k)_(ln|norm)_\w+$"
)


def is_linear(module: nn.Module) -> bool:
    """A plain matrix, in either of the library's two layouts."""
    return isinstance(module, (nn.Linear, Conv1D))


def is_norm(module: nn.Module) -> bool:
    """Named a norm, with no matrix inside; what it does is for an experiment to say."""
    name = type(module).__name__
    return bool(re.search(r"Norm|LayerNorm", name)) and not any(is_linear(m) for m in module.modules())


def _shape(module: nn.Module) -> tuple[int, int]:
    """(in, out) of a linear."""
    if isinstance(module, nn.Linear):
        return module.in_features, module.out_features
    weight: Any = module.weight
    return int(weight.shape[0]), int(weight.shape[1])


def _biased(module: nn.Module) -> bool:
    return getattr(module, "bias", None) is not None


@dataclass
class Attention:
    """Self-attention: its projections, by their place, and the norms on queries and keys."""

    path: str
    module: nn.Module
    inputs: list[nn.Module] = field(default_factory=list)
    outputs: list[nn.Module] = field(default_factory=list)
    qk_norms: list[nn.Module] = field(default_factory=list)
    in_bias: bool = False
    out_bias: bool | None = None
    sinks: bool = False
    unknown: list[str] = field(default_factory=list)


@dataclass
class FeedForward:
    """One feed-forward block: linears, or a module that owns stacked expert weights."""

    owner: nn.Module
    inputs: list[nn.Module]
    outputs: list[nn.Module]
    gated: bool
    bias: bool
    size: int


@dataclass
class Layer:
    """One element of a stack, taken apart."""

    path: str
    module: nn.Module
    attention: list[Attention]
    feed_forward: list[FeedForward]
    norms: list[nn.Module]
    mixers: list[nn.Module]
    unread: list[str]
    """Classes named after attention whose projections were not recognized."""


@dataclass
class Stack:
    """The layers under one parent."""

    path: str
    layers: list[Layer]


def _has_weights(module: nn.Module) -> bool:
    return any(
        is_linear(m) or any(p.ndim >= 2 for p in m.parameters(recurse=False))
        for m in module.modules()
        if not isinstance(m, (nn.Embedding, nn.Conv1d, nn.Conv2d, nn.Conv3d)) and not is_norm(m)
    )


def _lists(module: nn.Module, path: str = "") -> Iterator[tuple[str, nn.Module]]:
    """The outermost lists of layers."""
    for name, child in module.named_children():
        inner = f"{path}.{name}" if path else name
        if isinstance(child, (nn.ModuleList, nn.ModuleDict, nn.Sequential)):
            items = list(child.children())
            if any(isinstance(i, nn.ModuleList) for i in items):
                yield from _lists(child, inner)
            elif items and all(_has_weights(i) for i in items) and not all(is_linear(i) for i in items):
                yield inner, child
            else:
                yield from _lists(child, inner)
        else:
            yield from _lists(child, inner)


def stacks(model: nn.Module) -> tuple[Stack | None, Stack | None]:
    """The main stack of layers (of an encoder-decoder, the decoder's) and the encoder's where there are two."""
    groups: dict[str, list[tuple[str, nn.Module]]] = {}
    for path, item in _lists(model):
        groups.setdefault(path.rpartition(".")[0], []).append((path, item))
    if not groups:
        return None, None

    def size(parent: str) -> int:
        return sum(p.numel() for _, item in groups[parent] for p in item.parameters())

    main = {p for p in groups if not _SIDE.search(p)} or set(groups)
    # The decoder proper: not one of the small heads that some encoders call a decoder.
    decoders = [p for p in main if re.search(r"decoder|generator", p)]
    encoders = [p for p in main if re.search(r"encoder", p)]
    if decoders and encoders and max(sorted(main), key=size) in {*decoders, *encoders}:
        best, other = max(decoders, key=size), max(encoders, key=size)
        return _stack(best, groups[best]), _stack(other, groups[other])
    best = max(sorted(main), key=size)
    return _stack(best, groups[best]), None


def _stack(path: str, lists: list[tuple[str, nn.Module]]) -> Stack:
    return Stack(path, [_layer(f"{p}.{i}", m) for p, item in lists for i, m in enumerate(item.children())])


def _layer(path: str, module: nn.Module) -> Layer:
    named = [(n, m) for n, m in module.named_modules()]
    attention: list[Attention] = []
    taken: list[str] = []  # subtrees that are not feed-forward
    mixers: list[nn.Module] = []
    unread: list[str] = []

    def inside(name: str) -> bool:
        return any(name == t or name.startswith(t + ".") for t in taken)

    for name, child in named:
        kind = type(child).__name__
        if inside(name):
            continue
        if _MIXER.search(kind) and not is_norm(child) and not _holds_mixer(child):
            taken.append(name)
            mixers.append(child)
        elif _ATTENTION.search(kind) and not _HOLDER.search(kind):
            if _NOT_ATTENTION.search(kind) or _CROSS_NAME.search(name):
                taken.append(name)
            elif any(
                _QKV.match(n.rpartition(".")[2])
                for n in [*dict(child.named_modules()), *dict(child.named_parameters())]
            ):
                taken.append(name)
                attention.append(_attention(name, child))
            elif any(is_linear(m) for m in child.modules()) and not any(
                _ATTENTION.search(type(m).__name__) for m in child.modules() if m is not child
            ):
                taken.append(name)
                unread.append(kind)
    # Norms outside attention, and those within it that are not on queries, keys or a latent (BERT's output block).
    norms = [m for n, m in named if is_norm(m) and not (inside(n) and not _residual_norm(n, m, attention))]
    return Layer(path, module, attention, _feed_forward(named, inside), norms, mixers, unread)


def _holds_mixer(module: nn.Module) -> bool:
    """A layer that is called after the mixer in it (MambaBlock) is not itself the mixer."""
    return any(_MIXER.search(type(m).__name__) and not is_norm(m) for m in module.modules() if m is not module)


def _residual_norm(name: str, module: nn.Module, attention: list[Attention]) -> bool:
    leaf = name.rpartition(".")[2]
    if (
        _QK_NORM.match(leaf)
        or _QK_NORM.match(_owner_name(name))
        or re.search(r"(^|_)(q|kv|k|v|value)_", leaf + "_")
        or "lora" in leaf
        or "inner" in leaf
    ):
        return False
    return any(name.startswith(a.path + ".") for a in attention)


def _attention(path: str, module: nn.Module) -> Attention:
    found = Attention(path, module)
    for name, child in module.named_modules():
        leaf = name.rpartition(".")[2]
        if re.search(r"indexer|compressor", name):
            continue
        if is_linear(child):
            parent = name.split(".")[-2] if "." in name else ""
            # A linear wrapped in a module of its own is named by the wrapper.
            if leaf in {"linear", "lin", "layer"} or leaf.isdigit():
                leaf = parent
            if _ASIDE.search(leaf) or leaf == "":
                continue
            if _QKV.match(leaf):
                found.inputs.append(child)
                found.in_bias |= _biased(child)
            elif _OUT.match(leaf):
                found.outputs.append(child)
                found.out_bias = bool(found.out_bias) or _biased(child)
            else:
                found.unknown.append(f"{leaf}:{type(module).__name__}")
        elif is_norm(child) and (_QK_NORM.match(leaf) or _QK_NORM.match(_owner_name(name))):
            found.qk_norms.append(child)
    for name, parameter in module.named_parameters():
        leaf = name.rpartition(".")[2]
        if re.match(r"^((q|k|v|qkv)_bias|in_proj_bias)$", leaf):
            found.in_bias = True
        elif re.match(r"^\w*sinks?(_bias|_logits)?$", leaf) and parameter.ndim == 1:
            found.sinks = True
    return found


def _owner_name(name: str) -> str:
    """``q_layernorm.norms.3`` is a norm of ``q_layernorm``."""
    parts = [p for p in name.split(".") if not p.isdigit() and p not in {"norms", "norm"}]
    return parts[-1] if parts else ""


def _feed_forward(named: list[tuple[str, nn.Module]], inside: Callable[[str], bool]) -> list[FeedForward]:
    """Blocks by shape: up-projections a->b against down-projections b->a, sought from the innermost module outwards."""
    found: list[FeedForward] = []
    used: set[int] = set()
    order = {id(m): i for i, (_, m) in enumerate(named)}
    for name, module in sorted(named, key=lambda n: -n[0].count(".") - bool(n[0])):
        if inside(name) or is_linear(module) or is_norm(module):
            continue
        stacked = _stacked(name, module, used, inside)
        if stacked is not None:
            found.append(stacked)
            continue
        prefix = name + "." if name else ""
        linears = [m for n, m in named if n.startswith(prefix) and is_linear(m) and not inside(n) and id(m) not in used]
        blocks = [b for shape in sorted({_shape(m) for m in linears}) if (b := _pair(module, linears, shape, order))]
        if blocks:
            best = max(blocks, key=lambda b: b.size)
            used.update(id(m) for m in [*best.inputs, *best.outputs])
            found.append(best)
    return found


def _pair(
    owner: nn.Module, linears: list[nn.Module], down: tuple[int, int], order: dict[int, int]
) -> FeedForward | None:
    """The block whose down-projections have the shape ``down``, if they are down-projections."""
    inner, outer = down
    downs = [m for m in linears if _shape(m) == down]
    ups = [m for m in linears if _shape(m) == (outer, inner)]
    double = [m for m in linears if _shape(m) == (outer, 2 * inner)]
    if inner == outer or not (ups or double) or (len(downs) > len(ups) and not double):
        return None
    inputs = ups or double
    gated = len(ups) == 2 * len(downs) if ups else len(double) == len(downs)
    # a->b and b->a alike: what a class defines first is its up-projection.
    if not gated and min(order[id(m)] for m in inputs) > min(order[id(m)] for m in downs):
        return None
    size = sum(_shape(m)[0] * _shape(m)[1] for m in [*downs, *inputs])
    return FeedForward(owner, inputs, downs, gated, any(map(_biased, [*inputs, *downs])), size)


def _stacked(name: str, module: nn.Module, used: set[int], inside: Callable[[str], bool]) -> FeedForward | None:
    """Experts held as stacked parameters, in the module itself or in one small module per projection."""
    shapes: list[tuple[int, int]] = []
    bias = False
    for path, parameter in module.named_parameters():
        owner = module.get_submodule(path.rpartition(".")[0])
        if path.count(".") > 1 or is_linear(owner) or is_norm(owner) or isinstance(owner, nn.Embedding):
            continue
        if inside(f"{name}.{path}".strip(".")) or id(parameter) in used:
            continue
        if "bias" in path.rpartition(".")[2]:
            bias |= parameter.ndim >= 2
        # Three dimensions, or (dbrx) all experts' rows one below the other.
        elif parameter.ndim == 3 or (parameter.ndim == 2 and re.search(r"(^|\.)(w[12]|v1)$", path)):
            shapes.append((int(parameter.shape[-2]), int(parameter.shape[-1])))
    if len(shapes) < 2:
        return None
    # The width that all share is the outer one; how the other sides compare tells the gate.
    for outer in sorted(set(shapes[0]), key=lambda w: -sum(w in s for s in shapes)):
        if all(outer in s for s in shapes):
            inner = sorted(s[0] if s[1] == outer else s[1] for s in shapes)
            first, last = inner[0], inner[-1]
            gated = (len(inner) == 3 and first == last) or (len(inner) == 2 and last == 2 * first)
            if gated or (len(inner) == 2 and first == last):
                used.update(id(p) for p in module.parameters())
                size = sum(p.numel() for p in module.parameters())
                return FeedForward(module, [module], [module], gated, bias, size)
    return None
