"""What a model's weights weigh, in the file's own number format and quantization."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil
from typing import TYPE_CHECKING, Any

from llmcfg.base.record import Record
from llmcfg.tensors.blueprint import COMPONENTS, Entry, Tensors, Unknown
from llmcfg.tensors.listing import architecture_of, root_of, tensors, untold

if TYPE_CHECKING:
    from llmcfg.facts.config import Config
    from llmcfg.resolve.complete import Completed
    from llmcfg.tensors.blueprint import Plain
    from llmcfg.tensors.patterns import Modules

__all__ = ["Weights", "weighed", "weights"]

_BYTES = {"float64": 8, "float32": 4, "float16": 2, "bfloat16": 2, "float8_e4m3fn": 1, "float8_e5m2": 1}
# The dtype that counts where parts differ. vLLM 0.33 get_torch_dtype (config/model.py): root, text, vision, encoder.
_DTYPE_FROM = ("text_config", "thinker_config", "vision_config", "encoder_config", "audio_config")
# Keys by which layers differ: ModelOpt's mixed precision (both), GPTQModel's, GPTQ's in Optimum, AutoRound's.
_BY_LAYER = ("moe_quant_algo", "quantized_layers", "dynamic", "modules_in_block_to_quantize", "extra_config")
# What quantizers leave as it is, everywhere: tables, norms, routers, heads, convolutions.
_CONVERTED = frozenset(("attention", "feed-forward", "experts", "ssm", "vision", "audio"))
_MASKS = (".causal_mask",)  # of bool


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


class _Layout(Record):
    """How one quantized matrix ``[out, in]`` is stored: payload bits, and its scales."""

    words: str
    bits: float
    group: tuple[int, int] = (0, 0)  # numbers per scale: rows, columns; 0: the whole side
    scale: float = 0.0  # bytes of one scale, with its zero point
    per_column: int = 0  # bytes per input column (gptq g_idx)
    keep: Modules | None = None  # what stays as it is
    targets: Modules | None = None  # what alone is converted
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
        return Weights(None, None, None, untold(None))
    dtype = _dtype(root)
    try:
        found = found or tensors(root, architecture)
        width = _BYTES.get(dtype or "")
        if width is None:
            return Weights(None, dtype, None, f"number format {dtype}" if dtype else "the file names no dtype")
        layout = _layout(root)
        parts: dict[str, float] = {}
        quantized = 0
        for entry in found.entries:
            if entry.tied is None:
                converted = _converted(entry, layout) if layout is not None else 0
                size = _weigh(entry, width, converted, layout)
                parts[entry.component] = parts.get(entry.component, 0.0) + size
                quantized += converted
        if layout is not None and layout.targets is not None and not quantized:
            raise Unknown("the targets of the quantization are no modules of this model")
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


def _weigh(entry: Entry, width: int, converted: int, layout: _Layout | None) -> float:
    """Bytes of all tensors that an entry stands for, so many of them quantized."""
    if entry.buffer and entry.name.endswith(_MASKS):
        width = 1
    plain = float((entry.number - converted) * entry.size * width)
    if not converted or layout is None:
        return plain
    rows, columns = entry.shape[-2:]
    matrices = entry.shape[0] if len(entry.shape) == 3 else 1
    return plain + converted * matrices * layout.bytes(rows, columns)


def _converted(entry: Entry, layout: _Layout) -> int:
    """How many of the tensors that an entry stands for are quantized."""
    if (
        entry.buffer
        or len(entry.shape) not in (2, 3)
        or entry.component not in layout.only
        or entry.name.endswith(("bias", "embedding", "A_log", "conv1d.weight"))
    ):
        return 0
    number, module = entry.number, entry.name.removesuffix(".weight").split("*")
    kept = layout.keep.count(module, entry.indices) if layout.keep is not None else 0
    targets = layout.targets.count(module, entry.indices) if layout.targets is not None else number
    if 0 < kept < number and 0 < targets < number:
        raise Unknown("which layers are quantized follows from two lists of patterns")
    return min(targets, number - kept)


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
        return _chatglm(root)
    if not isinstance(given, Mapping):
        raise Unknown("quantization_config is not an object")
    # deepseek_v4 holds its experts in fp4 beside fp8; the others name layers one by one
    if root.text().get("expert_dtype") or any(given.get(key) for key in _BY_LAYER):
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
    targets = _targets(given) if method == "compressed-tensors" else []
    return _of_method(method, given)._replace(keep=_modules(keep), targets=_modules(targets))


def _chatglm(root: Completed | Plain) -> _Layout | None:
    """THUDM/chatglm-6b-int4 quantization.py QuantizedLinear: the layers' matrices, and a float16 scale per row."""
    bits = root.get("quantization_bit")
    if bits not in (4, 8) or root.model_type != "chatglm":
        return None
    return _Layout(f"{bits} bits, a float16 scale per row", bits, (1, 0), 2)


def _schemes(given: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The groups of compressed-tensors that say something of weights."""
    groups = given.get("config_groups")
    rows = groups.values() if isinstance(groups, Mapping) else ()
    return [row for row in rows if isinstance(row, Mapping) and isinstance(row.get("weights"), Mapping)]


def _targets(given: Mapping[str, Any]) -> list[str]:
    """The modules that are quantized, where these are not all linear layers. compressed-tensors utils/match.py."""
    named = [row["targets"] for row in _schemes(given) if isinstance(row.get("targets"), list)]
    targets = [target for targets in named for target in targets if isinstance(target, str)]
    if "Linear" in targets:
        return []
    for target in targets:
        if target[:1].isupper() and target.isidentifier():
            raise Unknown(f"modules of the class {target:.40} are quantized, and which these are is not known")
    return targets


def _modules(names: list[str]) -> Modules | None:
    if not names:
        return None
    from llmcfg.tensors.patterns import Modules

    return Modules(names)


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
    schemes = _schemes(given)
    if len(schemes) != 1:
        raise Unknown("layers are quantized in different ways")
    one = schemes[0]["weights"]
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
