"""What a model's weights weigh, in the file's own number format and quantization."""

from __future__ import annotations

import re
from collections.abc import Mapping
from math import ceil
from typing import TYPE_CHECKING, Any

from llmcfg.base.record import Record
from llmcfg.tensors.blueprint import COMPONENTS, Entry, Tensors, Unknown
from llmcfg.tensors.listing import architecture_of, root_of, tensors

if TYPE_CHECKING:
    from llmcfg.facts.config import Config
    from llmcfg.resolve.complete import Completed
    from llmcfg.tensors.blueprint import Plain

__all__ = ["Weights", "weighed", "weights"]

_BYTES = {"float64": 8, "float32": 4, "float16": 2, "bfloat16": 2, "float8_e4m3fn": 1, "float8_e5m2": 1}
# The dtype that counts where parts differ. vLLM 0.33 get_torch_dtype (config/model.py): root, text, vision, encoder.
_DTYPE_FROM = ("text_config", "thinker_config", "vision_config", "encoder_config", "audio_config")
# What quantizers leave as it is, everywhere: tables, norms, routers, heads, convolutions.
_CONVERTED = frozenset(("attention", "feed-forward", "experts", "ssm", "vision", "audio"))


class Weights(Record):
    """Bytes of a checkpoint's tensors.

    :ivar bytes: the sum; with a quantization, as near as its published layout allows.
    :ivar dtype: the number format of what is not quantized.
    :ivar quantization: how the rest is stored, in words; ``None`` where nothing is quantized.
    :ivar why: why it is null.
    :ivar by_component: component → bytes, as for parameters.
    """

    bytes: int | None
    dtype: str | None
    quantization: str | None = None
    why: str | None = None
    by_component: Mapping[str, int] | None = None


class _Keep(Record):
    """Modules that stay as they are: names, or runs of parts of a name, and patterns that match from the start."""

    plain: frozenset[str]
    patterns: tuple[str, ...]


class _Layout(Record):
    """How one quantized matrix ``[out, in]`` is stored: payload bits, and its scales."""

    words: str
    bits: float
    group: tuple[int, int] = (0, 0)  # numbers per scale: rows, columns; 0: the whole side
    scale: float = 0.0  # bytes of one scale, with its zero point
    per_column: int = 0  # bytes per input column (gptq g_idx)
    keep: _Keep | None = None
    only: frozenset[str] = _CONVERTED

    def bytes(self, rows: int, columns: int) -> float:
        down, across = self.group
        scales = ceil(rows / (down or rows or 1)) * ceil(columns / (across or columns or 1))
        return rows * columns * self.bits / 8 + scales * self.scale + columns * self.per_column


def weights(root: Completed | Plain | None, architecture: str | None = None, found: Tensors | None = None) -> Weights:
    """Return what a checkpoint of the model weighs; null with ``why`` where that cannot be told.

    :param found: the model's tensors, where they are at hand.
    """
    if root is None:
        return Weights(None, None, None, "no blueprint: not a model type of transformers")
    dtype = _dtype(root)
    try:
        found = found or tensors(root, architecture)
        width = _BYTES.get(dtype or "")
        if width is None:
            return Weights(None, dtype, None, f"number format {dtype}" if dtype else "the file names no dtype")
        layout = _layout(root)
        parts: dict[str, float] = {}
        for entry in found.entries:
            if entry.tied is None:
                parts[entry.component] = parts.get(entry.component, 0.0) + _weigh(entry, width, layout)
    except Unknown as why:
        return Weights(None, dtype, None, str(why))
    by_component = {part: round(parts[part]) for part in COMPONENTS if part in parts}
    return Weights(sum(by_component.values()), dtype, layout.words if layout else None, None, by_component)


def weighed(config: Config) -> Weights:
    """Return what a checkpoint of a model that was read weighs."""
    try:
        return weights(root_of(config), architecture_of(config))
    except Unknown as why:
        return Weights(None, None, None, str(why))


def _weigh(entry: Entry, width: int, layout: _Layout | None) -> float:
    plain = entry.size * width
    if (
        layout is None
        or entry.buffer
        or len(entry.shape) not in (2, 3)
        or entry.component not in layout.only
        or entry.name.endswith(("bias", "embedding", "A_log", "conv1d.weight"))
    ):
        return float(plain * entry.number)
    rows, columns = entry.shape[-2:]
    matrices = entry.shape[0] if len(entry.shape) == 3 else 1
    kept = sum(_kept(name, layout.keep) for name in entry.names()) if layout.keep is not None else 0
    return kept * plain + (entry.number - kept) * matrices * layout.bytes(rows, columns)


def _kept(name: str, keep: _Keep) -> bool:
    """Whether a list of modules that stay as they are covers a tensor.

    transformers quantizers_utils.py should_convert_module, compressed-tensors utils/match.py, ModelOpt's wildcards.
    """
    module = name.removesuffix(".weight")
    parts = module.split(".")
    ends = range(1, len(parts) + 1)
    if any(".".join(parts[start:end]) in keep.plain for end in ends for start in range(end)):
        return True
    return any(_matches(pattern, module) for pattern in keep.patterns)


def _keep(names: list[str]) -> _Keep | None:
    patterns = {name[3:] for name in names if name.startswith("re:")}
    patterns |= {".*".join(map(re.escape, name.split("*"))) for name in names if "*" in name and name[:3] != "re:"}
    plain = frozenset(name for name in names if "*" not in name and name[:3] != "re:")
    return _Keep(plain, tuple(sorted(patterns))) if names else None


def _matches(pattern: str, module: str) -> bool:
    # Patterns come from the file: a long one, or one with nested repetition, could run for ever.
    if len(pattern) > 200 or re.search(r"[*+]\)?[*+{]|\([^)]*[*+][^)]*\)[*+{]", pattern):
        raise Unknown("a pattern of modules not to convert is too involved")
    try:
        return re.match(pattern, module) is not None
    except re.error as error:
        raise Unknown("a pattern of modules not to convert is malformed") from error


def _dtype(root: Completed | Plain) -> str | None:
    dtype = root.get("dtype")
    for name in _DTYPE_FROM:
        inner = root.get(name)
        if dtype is None and inner is not None and hasattr(inner, "get"):
            dtype = inner.get("dtype")
    return dtype if isinstance(dtype, str) else None


def _layout(root: Completed | Plain) -> _Layout | None:
    given = root.get("quantization_config")
    if given is None:
        text = root.text()
        given = text.get("quantization_config") or root.get("compression_config") or root.get("quantization")
    if given is None:
        return None
    if not isinstance(given, Mapping):
        raise Unknown("quantization_config is not an object")
    # deepseek_v4 holds its experts in fp4 beside fp8; ModelOpt's mixed precision names layers one by one
    if root.text().get("expert_dtype") or given.get("moe_quant_algo") or given.get("quantized_layers"):
        raise Unknown("layers are quantized in different ways")
    # ModelOpt nests its settings, and names itself as the producer
    inner = given.get("quantization")
    given = {**given, **inner} if isinstance(inner, Mapping) else given
    method = str(given.get("quant_method") or ("modelopt" if given.get("quant_algo") else "mlx")).replace("_", "-")
    keep: list[str] = []
    for key in ("modules_to_not_convert", "ignored_layers", "ignore", "exclude_modules", "llm_int8_skip_modules"):
        names = given.get(key)
        if isinstance(names, list):
            keep += [name for name in names if isinstance(name, str)]
    layout = _of_method(method, given)
    return layout._replace(keep=_keep(keep))


def _of_method(method: str, given: Mapping[str, Any]) -> _Layout:
    """Effective bits: the formats' own documents, as gathered in ``docs`` of transformers quantization."""
    group = _number(given, "group_size", "q_group_size") or 128
    across = 0 if group < 0 else group
    if method in ("gptq", "auto-round", "awq"):
        bits = _number(given, "bits", "w_bit") or 4
        # One float16 scale and one packed zero point per group; GPTQ also an int32 group index per column.
        per_column = 4 if method == "gptq" else 0
        return _Layout(f"{method}, {bits} bits, groups of {group}", bits, (1, across), 2 + bits / 8, per_column)
    if method == "bitsandbytes":
        if given.get("load_in_8bit") or given.get("_load_in_8bit"):
            return _Layout("bitsandbytes int8, a float32 scale per row", 8, (1, 0), 4)
        if given.get("bnb_4bit_use_double_quant"):
            # An int8 absmax per 64 numbers, and a float32 one per 256 of those
            return _Layout("bitsandbytes 4 bits, double quantization", 4, (1, 64), 1 + 4 / 256)
        return _Layout("bitsandbytes 4 bits, a float32 scale per 64", 4, (1, 64), 4)
    if method == "fp8":
        block = given.get("weight_block_size")
        if isinstance(block, list) and len(block) == 2 and all(isinstance(n, int) and n > 0 for n in block):
            return _Layout(f"fp8, blocks of {block[0]}×{block[1]}", 8, (block[0], block[1]), 4)
        return _Layout("fp8, a scale per tensor", 8, (0, 0), 4)
    if method == "mxfp4":  # transformers integrations/mxfp4.py converts the experts only
        return _Layout("mxfp4 experts, a byte of scale per 32", 4, (1, 32), 1, only=frozenset(("experts",)))
    if method == "modelopt":
        return _modelopt(str(given.get("quant_algo")))
    if method == "compressed-tensors":
        return _compressed(given)
    if method == "mlx" and _number(given, "bits"):
        bits = _number(given, "bits") or 0
        # mlx.core.quantize: a scale and a bias in the model's own 16 bits per group; tables and heads too
        return _Layout(
            f"mlx, {bits} bits, groups of {group}",
            bits,
            (1, group),
            4,
            only=_CONVERTED | {"embedding", "head", "router"},
        )
    raise Unknown(f"the layout of {method} is not known")


def _modelopt(algorithm: str) -> _Layout:
    if algorithm == "NVFP4":
        return _Layout("nvfp4, a byte of scale per 16", 4, (1, 16), 1)
    if algorithm == "FP8":
        return _Layout("fp8, a scale per tensor", 8, (0, 0), 4)
    raise Unknown(f"the layout of ModelOpt {algorithm:.40} is not known")


def _compressed(given: Mapping[str, Any]) -> _Layout:
    groups = given.get("config_groups")
    weights = (
        [g["weights"] for g in groups.values() if isinstance(g, Mapping) and isinstance(g.get("weights"), Mapping)]
        if (isinstance(groups, Mapping))
        else []
    )
    if len(weights) != 1:
        raise Unknown("layers are quantized in different ways")
    one = weights[0]
    bits, strategy = one.get("num_bits"), one.get("strategy")
    if not isinstance(bits, int) or not 0 < bits <= 16:
        raise Unknown("quantized to an unknown number of bits")
    words = f"compressed-tensors, {bits} bits, a scale per {strategy}"
    if strategy == "tensor":
        return _Layout(words, bits, (0, 0), 2)
    if strategy == "channel":
        return _Layout(words, bits, (1, 0), 2)
    if strategy in ("group", "tensor_group") and isinstance(one.get("group_size"), int) and one["group_size"] > 0:
        return _Layout(words, bits, (1, one["group_size"]), 1 if strategy == "tensor_group" else 2)
    block = one.get("block_structure")
    if (
        strategy == "block"
        and isinstance(block, list)
        and len(block) == 2
        and all(isinstance(n, int) and n > 0 for n in block)
    ):
        return _Layout(words, bits, (block[0], block[1]), 2)
    raise Unknown(f"the layout of compressed-tensors with a scale per {strategy!s:.20} is not known")


def _number(given: Mapping[str, Any], *names: str) -> int | None:
    for name in names:
        value = given.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
    return None
