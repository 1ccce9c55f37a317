"""One build of one model class on torch's meta device, with a config whose values remember their fields."""

from __future__ import annotations

import copy
import importlib
import inspect
import os
import re
import sys
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import Any, NamedTuple

os.environ.setdefault("TRANSFORMERS_VERBOSITY", "critical")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
warnings.simplefilter("ignore")

import torch
import transformers
from torch import nn
from torch.overrides import TorchFunctionMode
from transformers import PreTrainedConfig
from transformers.models.auto import auto_factory
from transformers.models.auto import modeling_auto as auto
from transformers.models.auto.configuration_auto import CONFIG_MAPPING

from tools.blueprints import timm_models
from tools.blueprints.edits import private_fields
from tools.blueprints.needed import CHOSEN
from tools.blueprints.symbols import LOG, SF, L, S, shims, symbolic

__all__ = ["ROLE_MAPPINGS", "Build", "Part", "Tensor", "build", "class_named", "config_of", "counted"]

transformers.logging.set_verbosity(transformers.logging.CRITICAL)
timm_models.enable()

# Role: the auto class whose mapping names the class.
ROLE_MAPPINGS = {
    "base": auto.MODEL_MAPPING_NAMES,
    "causal": auto.MODEL_FOR_CAUSAL_LM_MAPPING_NAMES,
    "seq2seq": auto.MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING_NAMES,
    "image-text": auto.MODEL_FOR_IMAGE_TEXT_TO_TEXT_MAPPING_NAMES,
    "multimodal": auto.MODEL_FOR_MULTIMODAL_LM_MAPPING_NAMES,
    "speech": auto.MODEL_FOR_SPEECH_SEQ_2_SEQ_MAPPING_NAMES,
    "pretraining": auto.MODEL_FOR_PRETRAINING_MAPPING_NAMES,
    "masked": auto.MODEL_FOR_MASKED_LM_MAPPING_NAMES,
    "encoding": auto.MODEL_FOR_TEXT_ENCODING_MAPPING_NAMES,
    "image": auto.MODEL_FOR_IMAGE_MAPPING_NAMES,
    "sequence": auto.MODEL_FOR_SEQUENCE_CLASSIFICATION_MAPPING_NAMES,
    "token": auto.MODEL_FOR_TOKEN_CLASSIFICATION_MAPPING_NAMES,
    "question": auto.MODEL_FOR_QUESTION_ANSWERING_MAPPING_NAMES,
    "image-classification": auto.MODEL_FOR_IMAGE_CLASSIFICATION_MAPPING_NAMES,
    "ctc": auto.MODEL_FOR_CTC_MAPPING_NAMES,
    "audio-classification": auto.MODEL_FOR_AUDIO_CLASSIFICATION_MAPPING_NAMES,
}
# What AutoModel….from_config of a sub-config gives, by the auto class
AUTO_ROLES = {
    "AutoModel": "base", "AutoModelForCausalLM": "causal", "AutoModelForSeq2SeqLM": "seq2seq",
    "AutoModelForTextEncoding": "text-encoding", "AutoModelForImageTextToText": "image-text",
}  # fmt: skip


class Tensor(NamedTuple):
    """``kind``: own, tied (another name of an own tensor), buffer (persistent, not trained)."""

    name: str
    shape: tuple[int, ...]
    dims: tuple[str, ...] | None
    kind: str
    to: str = ""


class Part(NamedTuple):
    """A submodule made by an auto class from a sub-config: its blueprint is its own type's.

    ``without``: a module of it that the class takes away again.
    """

    prefix: str
    config: str
    role: str
    without: str


class Build(NamedTuple):
    """What one build shows; see README.md."""

    tensors: list[Tensor]
    parts: list[Part]
    conditions: list[str]
    lengths: list[str]
    containers: dict[str, int]
    top_k: dict[str, str]


def class_named(name: str) -> type | None:
    """Return a class of transformers."""
    return getattr(transformers, name, None)


def config_of(model_type: str, raw: Mapping[str, Any]) -> PreTrainedConfig:
    """Return the config object of a raw config."""
    return CONFIG_MAPPING[model_type].from_dict(copy.deepcopy(dict(raw)))


# ----------------------------------------------------------------------------------------------------------------------
# Carrying the dims from the factory call to the parameter


class _Carry(TorchFunctionMode):
    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        kwargs = kwargs or {}
        result = func(*args, **kwargs)
        if isinstance(result, torch.Tensor) and not hasattr(result, "_dims"):
            first = args[0] if args else kwargs.get("size")
            if func is torch.cat:
                dims = _joined(first, args[1] if len(args) > 1 else kwargs.get("dim", 0))
            elif isinstance(first, torch.Tensor):
                dims = _after(func, getattr(first, "_dims", None), args, kwargs)
            elif "size" in kwargs:
                dims = _made(func, kwargs["size"], ())
            else:
                dims = _made(func, first, args)
            if result.dim() == 0:
                dims = ()
            if dims is not None and len(dims) == result.dim():
                result._dims = dims
        return result


def _made(func: Any, first: Any, args: Any) -> tuple[str, ...] | None:
    """Dims of a tensor that a factory made."""
    if func is torch.arange:
        if len(args) == 1:
            return (_e(args[0]),)
        bounds = ", ".join(map(_e, args[:3]))
        return (f"({_e(args[1])} - {_e(args[0])})" if len(args) == 2 else f"len(range({bounds}))",)
    if func is torch.linspace and len(args) > 2:
        return (_e(args[2]),)
    if func is torch.eye:
        return (_e(args[0]), _e(args[1] if len(args) > 1 and isinstance(args[1], int) else args[0]))
    if func in (torch.tensor, torch.as_tensor) and isinstance(first, L):
        return (f"len({first.e})",)
    if func in (torch.tensor, torch.as_tensor):  # written out in the code
        return (repr(len(first)),) if isinstance(first, (list, tuple)) and not isinstance(first, L) else None
    if func is torch.stack or first is None:
        return None
    size = first if isinstance(first, (tuple, list)) else args
    return tuple(_e(x) for x in size if isinstance(x, int))


def _joined(tensors: Any, at: int) -> tuple[str, ...] | None:
    """Dims of tensors that stand one after the other."""
    each = [getattr(t, "_dims", None) for t in tensors]
    if not each or any(dims is None for dims in each):
        return None
    dims = list(each[0])
    dims[at] = f"({' + '.join(one[at] for one in each)})"
    return tuple(dims)


def _after(func: Any, dims: tuple[str, ...] | None, args: Any, kwargs: Any) -> tuple[str, ...] | None:
    """Dims after a function of a tensor: the few that models use on new parameters."""
    name = getattr(func, "__name__", "")
    other = args[1] if len(args) > 1 else None
    if name in _TWO and isinstance(other, torch.Tensor):
        return _broadcast(dims, getattr(other, "_dims", None))
    rest = args[1] if len(args) > 1 and isinstance(args[1], (tuple, list)) else args[1:]
    if name in ("view", "reshape", "expand"):
        if name == "expand" and dims is not None:
            lead = len(rest) - len(dims)
            return tuple(
                (dims[k - lead] if k >= lead else "1") if isinstance(x, int) and int(x) == -1 else _e(x)
                for k, x in enumerate(rest)
            )
        return _rest(dims, rest)
    if dims is None:
        return None
    if name == "repeat" and len(rest) == len(dims):
        return tuple(f"({a} * {_e(b)})" for a, b in zip(dims, rest, strict=True))
    if name == "unsqueeze":
        at = int(rest[0] if rest else kwargs["dim"]) % (len(dims) + 1)
        return (*dims[:at], "1", *dims[at:])
    if name in ("t", "T", "transpose") and len(dims) == 2:
        return dims[::-1]
    if name == "__getitem__":
        index = args[1] if isinstance(args[1], tuple) else (args[1],)
        if all(x is None or x is Ellipsis or x == slice(None) for x in index):
            given = [x for x in index if x is None or x == slice(None)]
            tail = dims[sum(x is not None for x in given) :]
            out, left = [], list(dims)
            for x in given:
                out.append("1" if x is None else left.pop(0))
            return (
                (*out, *left)
                if Ellipsis not in index or index[-1] is Ellipsis
                else (*tail, *out[len(tail) :])
                if all(x is None for x in given) and index[0] is not Ellipsis
                else (*dims, *("1" for x in given if x is None))
            )
        return None
    if name in ("sum", "mean", "permute", "flatten", "outer", "chunk", "split", "squeeze"):
        return None
    return dims


def _rest(dims: tuple[str, ...] | None, shape: Any) -> tuple[str, ...] | None:
    """A new shape; -1 is what the rest leaves."""
    if all(int(x) != -1 for x in shape):
        return tuple(map(_e, shape))
    if dims is None:
        return None
    others = " * ".join(_e(x) for x in shape if int(x) != -1)
    left = f"({' * '.join(dims)})" + (f" // ({others})" if others else "")
    return tuple(f"({left})" if int(x) == -1 else _e(x) for x in shape)


_TWO = {
    f"{before}{name}{after}"
    for name in ("mul", "add", "sub", "div", "truediv", "pow", "rmul", "radd", "rsub", "rtruediv", "rpow", "matmul_")
    for before, after in (("", ""), ("__", "__"), ("", "_"))
}


def _broadcast(a: tuple[str, ...] | None, b: tuple[str, ...] | None) -> tuple[str, ...] | None:
    if a is None or b is None:
        return None
    size = max(len(a), len(b))
    a, b = ("1",) * (size - len(a)) + a, ("1",) * (size - len(b)) + b
    return tuple(y if x == "1" else x for x, y in zip(a, b, strict=True))


def _e(value: Any) -> str:
    return value.e if isinstance(value, (S, SF)) else repr(value)


_new = nn.Parameter.__new__


def _parameter(cls: Any, data: Any = None, requires_grad: bool = True, **more: Any) -> Any:
    result = _new(cls, data, requires_grad, **more)
    dims = getattr(data, "_dims", None)
    if dims is not None and not hasattr(result, "_dims"):
        result._dims = dims
    return result


nn.Parameter.__new__ = _parameter  # type: ignore[method-assign, assignment]


_labels = PreTrainedConfig.num_labels


def _num_labels(config: Any) -> Any:
    own = config.__dict__
    number = _labels.fget(config)
    return S(number, f"{own['_at']}num_labels") if "_at" in own and "_told" not in own else number


def _set_num_labels(config: Any, number: int) -> None:
    if "_at" in config.__dict__:  # a class's own number: two, where answers begin and end
        config.__dict__["_told"] = True
    _labels.fset(config, number)


PreTrainedConfig.num_labels = property(_num_labels, _set_num_labels)  # type: ignore[method-assign, assignment]


def _top(model: Any) -> list[str]:
    """Modules at the top of a model that hold something."""
    return [name for name, module in model.named_children() if next(iter(module.state_dict()), None)]


def _hook_auto() -> None:
    """Mark what auto classes build from a sub-config."""
    real = auto_factory._BaseAutoModelClass.from_config.__func__

    def from_config(cls: Any, config: Any, **kwargs: Any) -> Any:
        model = real(cls, config, **kwargs)
        where = getattr(config, "__dict__", {}).get("_at", "")
        if where and cls.__name__ in AUTO_ROLES:
            model._part = (where[:-1], AUTO_ROLES[cls.__name__])
            model._made_with = _top(model)
        return model

    for name in dir(transformers):
        if name.startswith("AutoModel"):
            cls = getattr(transformers, name)
            if isinstance(cls, type) and hasattr(cls, "from_config"):
                cls.from_config = classmethod(from_config)


_hooked = False
_SHIMS = shims()


@contextmanager
def _shimmed() -> Iterator[None]:
    done = []
    for name, module in list(sys.modules.items()):
        if (
            name.startswith(("transformers.models.", "transformers.modeling_rope_utils"))
            and ".auto" not in name
            and ("processing_" not in name and "tokenization_" not in name)
        ):
            for key, value in _SHIMS.items():
                if (key in ("math", "np") and key not in vars(module)) or (key == "bool" and not _asks_for_bool(name)):
                    continue
                done.append((module, key, vars(module).get(key, _GONE)))
                vars(module)[key] = value
    try:
        yield
    finally:
        for module, key, value in done:
            if value is _GONE:
                del vars(module)[key]
            else:
                vars(module)[key] = value


@contextmanager
def _legacy() -> Iterator[None]:
    """``torch.FloatTensor(2, 3)``, a constructor that no mode sees, as the factory that it stands for."""
    real = torch.FloatTensor

    class Meta(type):
        def __call__(cls, *size: Any) -> Any:
            return torch.empty(*size)

        def __or__(cls, other: Any) -> Any:  # an annotation of a module that is imported meanwhile
            return real | other

    torch.FloatTensor = Meta("FloatTensor", (), {})  # type: ignore[misc, assignment]
    try:
        yield
    finally:
        torch.FloatTensor = real  # type: ignore[misc]


_GONE = object()
# Never decides a tensor; some of it goes to code that minds the exact type.
_SKIP = {
    "dtype", "model_type", "transformers_version", "architectures", "id2label", "label2id", "name_or_path",
    "_name_or_path",
    "problem_type", "return_dict", "output_hidden_states", "output_attentions", "hidden_act", "hidden_activation",
    "activation_function", "initializer_range",
}  # fmt: skip


@cache
def _asks_for_bool(module: str) -> bool:
    """Whether code asks ``isinstance(x, bool)``; elsewhere ``bool`` is a dtype, too."""
    return re.search(r"isinstance\([^)]*\bbool\b", inspect.getsource(sys.modules[module])) is not None


@cache
def _by_identity(module: str) -> frozenset[str]:
    """Fields that code compares by ``is True``, which no symbol can stand for."""
    source = inspect.getsource(sys.modules[module])
    return frozenset(re.findall(r"\bconfig\.(\w+) is (?:not )?(?:True|False)", source))


def _label(config: PreTrainedConfig, plain: frozenset[str], prefix: str = "") -> None:
    """Replace the values of a config object, in place, by symbols named after their fields."""
    own = config.__dict__
    own["_at"] = prefix
    spec = own.get("_heterogeneity_spec")
    for overrides in spec.per_layer_overrides.values() if spec is not None else ():
        for name, value in overrides.items():  # what single layers override; the container above a layer is the first
            overrides[name] = symbolic(
                value, f"({prefix}per_layer_config or {{}}).get(i0, {{}}).get({name!r}, {prefix}{name})"
            )
    for name, value in list(own.items()):
        if isinstance(value, PreTrainedConfig):
            _label(value, plain, f"{prefix}{name}.")
        elif name in plain and not isinstance(value, str):
            LOG.conditions[f"({prefix}{name} is True)"] = None
            LOG.conditions[f"({prefix}{name} is False)"] = None
            LOG.conditions[f"{prefix}{name}"] = None
        elif (name.startswith("_") and name not in private_fields(config)) or name in _SKIP:
            continue
        else:
            own[name] = symbolic(value, prefix + name)


def numbered(names: list[str]) -> bool:
    """Whether names are ``expert_0``, ``expert_1`` …"""
    stem = names[0].rstrip("0123456789") if names else ""
    return stem.endswith("_") and names == [f"{stem}{k}" for k in range(len(names))]


_TOP_K = ("top_k", "num_experts_per_tok", "num_experts_per_token", "moe_top_k", "moe_k", "num_selected_experts", "k")


def build(model_type: str, cls: type, raw: Mapping[str, Any], *, symbols: bool = True) -> Build:
    """Build a class on meta; everything torch refuses is raised."""
    global _hooked  # noqa: PLW0603
    if not _hooked:
        _hook_auto()
        _hooked = True
    config = config_of(model_type, raw)
    config._attn_implementation_internal = "eager"
    LOG.clear()
    if symbols:
        importlib.import_module(cls.__module__)
        _label(config, _by_identity(cls.__module__))
        with _shimmed(), _legacy(), torch.device("meta"), _Carry(), torch.no_grad():
            model = _construct(cls, config)
    else:
        with torch.device("meta"), torch.no_grad():
            model = _construct(cls, config)
    conditions, lengths = list(LOG.conditions), list(LOG.lengths)
    return _collect(model, conditions, lengths)


def _construct(cls: Any, config: Any) -> Any:
    return cls._from_config(config)


# from_dict logs every config it makes, at 5 ms each
PreTrainedConfig.__repr__ = object.__repr__  # type: ignore[method-assign]


def _no_values() -> None:
    """Initialization is not needed: nothing on meta has values."""
    for name in dir(nn.init):
        if name.endswith("_") and not name.startswith("_") and callable(getattr(nn.init, name)):
            setattr(nn.init, name, lambda tensor, *args, **kwargs: tensor)


_no_values()


def _collect(model: Any, conditions: list[str], lengths: list[str]) -> Build:
    tensors: list[Tensor] = []
    seen: dict[int, str] = {}
    for name, parameter in model.named_parameters(remove_duplicate=False):
        first = seen.setdefault(id(parameter), name)
        dims = getattr(parameter, "_dims", None) if parameter.dim() else ()
        kind = "own" if first == name else "tied"
        tensors.append(Tensor(name, tuple(map(int, parameter.shape)), dims, kind, "" if first == name else first))
    transient = set()
    for path, module in model.named_modules():
        transient |= {f"{path}.{name}" if path else name for name in module._non_persistent_buffers_set}
    buffers: set[int] = set()
    for name, buffer in model.named_buffers():
        if name not in transient and id(buffer) not in buffers:
            buffers.add(id(buffer))
            dims = getattr(buffer, "_dims", None) if buffer.dim() else ()
            tensors.append(Tensor(name, tuple(map(int, buffer.shape)), dims, "buffer"))
    parts, containers, top_k = [], {}, {}
    for path, module in model.named_modules():
        part = module.__dict__.get("_part")
        if part and path and not any(path.startswith(p.prefix + ".") for p in parts):
            gone = [name for name in module.__dict__["_made_with"] if name not in _top(module)]
            parts.append(Part(path, *part, f"{gone[0]}." if gone else ""))
        if isinstance(module, (nn.ModuleList, nn.Sequential, nn.ParameterList)):
            containers[path] = len(module)
        elif isinstance(module, nn.ModuleDict):
            names = [name for name, inner in module.items() if next(inner.parameters(), None) is not None]
            if numbered(names):
                containers[path] = len(names)
        for name in _TOP_K:
            value = module.__dict__.get(name)
            if isinstance(value, S):  # of a list, one for each layer, the runtime takes the layer's
                top_k[path] = re.sub(r"\[@\d+\]$", "", value.e)
                break
    config = getattr(model, "config", None)
    if not top_k and isinstance(config, PreTrainedConfig):  # routers that read it off the config, or have it by code
        if said := CHOSEN.get(config.model_type):
            top_k[""] = said
        elif len(found := set(_chosen(config))) == 1:
            top_k[""] = found.pop()
    return Build(tensors, parts, conditions, lengths, containers, top_k)


def _chosen(config: PreTrainedConfig) -> Iterator[str]:
    """What a config and its parts say of the number of experts that a token sees."""
    own = config.__dict__
    for name in (*_TOP_K, "top_k_experts", "moe_topk"):
        if isinstance(own.get(name), (S, L)):
            yield own[name].e
    for value in own.values():
        if isinstance(value, PreTrainedConfig):
            yield from _chosen(value)


def counted(tensors: list[Tensor]) -> dict[str, int]:
    """Return the totals of a build."""

    def size(kinds: tuple[str, ...]) -> int:
        total = 0
        for tensor in tensors:
            if tensor.kind in kinds:
                one = 1
                for dim in tensor.shape:
                    one *= dim
                total += one
        return total

    return {"total": size(("own",)), "stored": size(("own", "buffer"))}
