"""How the formats of quantized weights store one matrix ``[rows, columns]``: which tensors, in which number formats."""

from __future__ import annotations

from math import prod

from llmcfg.base.record import Record
from llmcfg.tensors.blueprint import Unknown

__all__ = [
    "WIDTHS", "Layout", "Part", "aqlm", "awq", "bitnet", "bitsandbytes", "compressed", "eetq", "fp8", "gptq", "hqq",
    "mlx", "modelopt", "mxfp4", "quark", "rows_of", "torchao",
]  # fmt: skip

WIDTHS = {
    "float64": 8, "int64": 8, "float32": 4, "int32": 4, "float16": 2, "bfloat16": 2, "int16": 2, "float8_e4m3fn": 1,
    "float8_e5m2": 1, "float8_e8m0fnu": 1, "int8": 1, "uint8": 1, "bool": 1,
}  # fmt: skip
"""Number format → bytes of a number."""

_EACH, _ONE = (1, 1), (0, 1)


class Part(Record):
    """One tensor of a layout. A side of ``n`` comes to ``ceil(n · many / per)``, and to ``many`` where per is 0.

    :ivar ending: what takes the place of the name's ``.weight``.
    :ivar dtype: its number format; ``None``: the model's own.
    :ivar down: (per, many) of the rows.
    :ivar across: (per, many) of the columns.
    :ivar flat: (per, many) of all numbers of the matrix, for what does not keep to rows and columns.
    """

    ending: str
    dtype: str | None
    down: tuple[int, int] = _ONE
    across: tuple[int, int] = _ONE
    flat: tuple[int, int] | None = None

    def shape(self, rows: int, columns: int) -> tuple[int, ...]:
        """The dims for a matrix."""
        if self.flat is not None:
            return (_side(rows * columns, self.flat),)
        return _side(rows, self.down), _side(columns, self.across)


class Layout(Record):
    """How a matrix is stored.

    :ivar words: the same in words.
    :ivar parts: its tensors.
    :ivar divides: columns that are no multiple of this are left as they are.
    """

    words: str
    parts: tuple[Part, ...]
    divides: int = 1

    def bytes(self, rows: int, columns: int, width: int) -> int:
        """Bytes of one matrix of a model whose own number format is so wide."""
        return sum(
            prod(part.shape(rows, columns)) * (WIDTHS[part.dtype] if part.dtype else width) for part in self.parts
        )


def _side(numbers: int, rule: tuple[int, int]) -> int:
    per, many = rule
    return -(-numbers * many // per) if per else many


def _per(group: int) -> tuple[int, int]:
    """A number per group; one for all where there are no groups."""
    return (group, 1) if group > 0 else _ONE


def _groups(group: int) -> str:
    return f"groups of {group}" if group > 0 else "a scale per row"


# By the names of methods --------------------------------------------------------------------------------------------


def gptq(method: str, bits: int, group: int, *, marlin: bool = False) -> Layout:
    """GPTQModel nn_modules/qlinear: ``bits`` · 32 numbers in ``bits`` words; the order of columns as int32.

    AutoRound packs alike, and keeps no order (auto_round/export/export_to_autoround).
    """
    _width(bits, (2, 3, 4, 5, 6, 7, 8))
    parts = [
        Part(".qweight", "int32", _EACH, (32, bits)),
        Part(".scales", "float16", _EACH, _per(group)),
    ]
    if not marlin:
        parts.append(Part(".qzeros", "int32", (32, bits), _per(group)))
        if method == "gptq":
            parts.append(Part(".g_idx", "int32", _ONE, _EACH))
    return Layout(f"{method}, {bits} bits, {_groups(group)}", tuple(parts))


def awq(bits: int, group: int) -> Layout:
    """AutoAWQ modules/linear/gemm.py WQLinear_GEMM."""
    _width(bits, (4, 8))
    return Layout(
        f"awq, {bits} bits, {_groups(group)}",
        (
            Part(".qweight", "int32", (32, bits), _EACH),
            Part(".qzeros", "int32", (32, bits), _per(group)),
            Part(".scales", "float16", _EACH, _per(group)),
        ),
    )


def bitsandbytes(*, eight: bool, double: bool) -> Layout:
    """bitsandbytes nn/modules.py Int8Params, and functional.py QuantState.as_dict for 4 bits.

    The state is of about 90 bytes. The code book has 16 float32; double quantization keeps an int8 scale per 64, a
    float32 per 256 of those, and a code book of 256 besides.
    """
    if eight:
        parts = Part(".weight", "int8", _EACH, _EACH), Part(".SCB", "float32", _EACH), Part(".weight_format", "uint8")
        return Layout("bitsandbytes int8, a float32 scale per row", parts)
    four = Part(".weight", "uint8", flat=(2, 1)), Part(".weight.quant_map", "float32", across=(0, 16))
    state = Part(".weight.quant_state.bitsandbytes__nf4", "uint8", across=(0, 88))
    if not double:
        scales: tuple[Part, ...] = (Part(".weight.absmax", "float32", flat=(64, 1)),)
        return Layout("bitsandbytes 4 bits, a float32 scale per 64", (*four, *scales, state))
    scales = (
        Part(".weight.absmax", "uint8", flat=(64, 1)),
        Part(".weight.nested_absmax", "float32", flat=(64 * 256, 1)),
        Part(".weight.nested_quant_map", "float32", across=(0, 256)),
    )
    return Layout("bitsandbytes 4 bits, double quantization", (*four, *scales, state))


def fp8(block: tuple[int, int] | None, *, static: bool = False) -> Layout:
    """transformers integrations/finegrained_fp8.py FP8Linear: float32 scales, of blocks or of the whole."""
    given = (Part(".activation_scale", "float32"),) if static else ()
    weight = Part(".weight", "float8_e4m3fn", _EACH, _EACH)
    if block is None:
        return Layout("fp8, a scale per tensor", (weight, Part(".weight_scale_inv", "float32"), *given))
    scale = Part(".weight_scale_inv", "float32", _per(block[0]), _per(block[1]))
    return Layout(f"fp8, blocks of {block[0]}×{block[1]}", (weight, scale, *given))


def mxfp4() -> Layout:
    """gpt-oss, transformers integrations/mxfp4.py Mxfp4GptOssExperts."""
    return Layout(
        "mxfp4 experts, a byte of scale per 32",
        (Part("_blocks", "uint8", _EACH, (2, 1)), Part("_scales", "uint8", _EACH, (32, 1))),
    )


def mlx(bits: int, group: int, mode: str) -> Layout:
    """MLX ops.cpp quantize: affine has a scale and a bias per group in the model's format, the others a byte.

    Columns that groups do not divide are left: mlx-lm utils.py quantize_model, wrapped_predicate.
    """
    weight = Part(".weight", "int32", _EACH, (32, bits))
    if mode == "affine":
        _width(bits, (2, 3, 4, 5, 6, 8))
        scales = Part(".scales", None, _EACH, (group, 1)), Part(".biases", None, _EACH, (group, 1))
        return Layout(f"mlx, {bits} bits, groups of {group}", (weight, *scales), group)
    if mode not in ("mxfp4", "mxfp8", "nvfp4"):
        raise Unknown(f"the layout of MLX's mode {mode:.40} is not known")
    return Layout(f"mlx {mode}, groups of {group}", (weight, Part(".scales", "uint8", _EACH, (group, 1))), group)


_NVFP4 = Part(".weight", "uint8", _EACH, (2, 1)), Part(".weight_scale", "float8_e4m3fn", _EACH, (16, 1))
_FP8 = Part(".weight", "float8_e4m3fn", _EACH, _EACH)


def modelopt(algorithm: str) -> Layout:
    """NVIDIA Model Optimizer torch/export/quant_utils.py; vLLM 0.33 layers/quantization/modelopt.py create_weights."""
    given = Part(".input_scale", "float32")
    rows: dict[str, Layout] = {
        "NVFP4": Layout("nvfp4, a byte of scale per 16", (*_NVFP4, Part(".weight_scale_2", "float32"), given)),
        "W4A16_NVFP4": Layout("nvfp4, a byte of scale per 16", (*_NVFP4, Part(".weight_scale_2", "float32"))),
        "FP8": Layout("fp8, a scale per tensor", (_FP8, Part(".weight_scale", "float32"), given)),
        "FP8_PER_CHANNEL_PER_TOKEN": Layout(
            "fp8, a scale per row", (_FP8, Part(".weight_scale", "float32", _EACH))
        ),
        "MXFP8": Layout(
            "mxfp8, a byte of scale per 32", (_FP8, Part(".weight_scale", "uint8", _EACH, (32, 1)))
        ),
    }  # fmt: skip
    rows["W4A4_NVFP4"] = rows["NVFP4"]
    if algorithm not in rows:
        raise Unknown(f"the layout of ModelOpt {algorithm:.40} is not known")
    return rows[algorithm]


def compressed(
    form: str,
    bits: int,
    strategy: str,
    group: int,
    block: tuple[int, int] | None,
    scale: str | None,
    *,
    symmetric: bool,
    ordered: bool,
    static: bool,
) -> Layout:
    """compressed-tensors compressors/quantized_compressors: pack, naive (int, float), nvfp4, mxfp4.

    :param scale: the scales' number format, ``None`` for the model's.
    :param ordered: ``actorder: group``, which stores the order of columns.
    :param static: scales of the inputs are stored.
    """
    if form in ("nvfp4-pack-quantized", "mxfp4-pack-quantized"):
        packed = Part(".weight_packed", "uint8", _EACH, (2, 1))
        if form.startswith("mx"):
            scales: tuple[Part, ...] = (Part(".weight_scale", "uint8", _EACH, (32, 1)),)
            return Layout("mxfp4, a byte of scale per 32", (packed, *scales))
        scales = Part(".weight_scale", "float8_e4m3fn", _EACH, (16, 1)), Part(".weight_global_scale", "float32")
        inputs = (Part(".input_global_scale", "float32"),) if static else ()
        return Layout("nvfp4, a byte of scale per 16", (packed, *scales, *inputs))
    sides = {
        "tensor": (_ONE, _ONE),
        "channel": (_EACH, _ONE),
        "group": (_EACH, _per(group)),
        "block": (_per(block[0]), _per(block[1])) if block is not None else None,
    }.get(strategy)
    if sides is None:
        raise Unknown(f"the layout of compressed-tensors with a scale per {strategy:.20} is not known")
    words = f"compressed-tensors, {bits} bits, a scale per {strategy}"
    parts = [Part(".weight_scale", scale, *sides)]
    if form == "pack-quantized":
        _width(bits, range(1, 9))
        parts.append(Part(".weight_packed", "int32", _EACH, (32 // bits, 1)))
        parts.append(Part(".weight_shape", "int64", across=(0, 2)))
        if not symmetric:
            down, across = sides
            parts.append(Part(".weight_zero_point", "int32", (32 // bits, 1) if down == _EACH else down, across))
    elif form in ("int-quantized", "float-quantized", "naive-quantized", "mxfp8-quantized"):
        parts.append(Part(".weight", "int8" if form == "int-quantized" else "float8_e4m3fn", _EACH, _EACH))
        if not symmetric:
            parts.append(Part(".weight_zero_point", "int8", *sides))
    else:
        raise Unknown(f"the layout of compressed-tensors' {form:.40} is not known")
    if ordered:
        parts.append(Part(".weight_g_idx", "int32", across=_EACH))
    if static:
        parts.append(Part(".input_scale", scale))
    return Layout(words, tuple(parts))


def rows_of(words: str, dtype: str, scale: str | None, *, bits: int = 8, ending: str = ".weight_scale") -> Layout:
    """Packed numbers, and a scale per row."""
    return Layout(words, (Part(".weight", dtype, _EACH, (8, bits)), Part(ending, scale, _EACH)))


def eetq() -> Layout:
    """transformers integrations/eetq.py EetqLinear: float16 scales."""
    return rows_of("eetq int8, a float16 scale per row", "int8", "float16", ending=".weight_scales")


def bitnet() -> Layout:
    """transformers integrations/bitnet.py BitLinear: four ternary numbers in a byte, down the rows; one scale."""
    parts = Part(".weight", "uint8", (4, 1), _EACH), Part(".weight_scale", None)
    return Layout("bitnet, ternary in 2 bits, a scale per tensor", parts)


def aqlm(books: int, bits: int, group: int, out_group: int) -> Layout:
    """aqlm inference.py QuantizedLinear: codes of whole bytes, float16 code books and scales."""
    code = "int8" if bits <= 8 else "int16"
    return Layout(
        f"aqlm, {books}×{bits} bits per {group * out_group}",
        (
            Part(".codes", code, (out_group, 1), (group, books)),
            Part(".codebooks", "float16", across=(0, books * 2**bits * group * out_group)),
            Part(".scales", "float16", (out_group, 1)),
        ),
    )


def hqq(bits: int, group: int) -> Layout:
    """hqq core/bitpack.py, core/quantize.py: 3 bits lie ten in an int32; a scale and a zero point per group."""
    _width(bits, (1, 2, 3, 4, 8))
    packed = Part(".W_q", "int32", flat=(10, 1)) if bits == 3 else Part(".W_q", "uint8", flat=(8, bits))
    each = (group, 1) if group > 0 else None
    sides: dict[str, tuple[int, int]] = {"flat": each} if each else {"down": _EACH}
    scales = Part(".scale", None, **sides), Part(".zero", None, **sides)
    return Layout(f"hqq, {bits} bits, {_groups(group)}", (packed, *scales))


def quark(dtype: str, scheme: str, group: int) -> Layout:
    """AMD Quark torch/export: vLLM 0.33 layers/quantization/quark/schemes."""
    if dtype in ("fp4", "mxfp4") and scheme == "per_group" and group == 32:
        parts = Part(".weight", "uint8", _EACH, (2, 1)), Part(".weight_scale", "uint8", _EACH, (32, 1))
        return Layout("quark mxfp4, a byte of scale per 32", parts)
    if dtype in ("fp8_e4m3", "int8") and scheme in ("per_tensor", "per_channel"):
        sides = _EACH if scheme == "per_channel" else _ONE
        weight = Part(".weight", "int8" if dtype == "int8" else "float8_e4m3fn", _EACH, _EACH)
        words = f"quark {dtype}, a scale per {'row' if scheme == 'per_channel' else 'tensor'}"
        return Layout(words, (weight, Part(".weight_scale", "float32", sides)))
    raise Unknown(f"the layout of Quark's {dtype:.20} {scheme:.20} is not known")


def torchao(scheme: str, group: int) -> Layout:
    """torchao quantization/quant_api.py, as its tensor subclasses are saved."""
    if scheme in ("Int8WeightOnlyConfig", "Int8DynamicActivationInt8WeightConfig"):
        return rows_of("torchao int8, a scale per row", "int8", None)
    if scheme in ("Float8WeightOnlyConfig",):
        return rows_of("torchao fp8, a float32 scale per row", "float8_e4m3fn", "float32")
    if scheme == "Int4WeightOnlyConfig" and group > 0:
        parts = Part(".weight", "int32", _EACH, (8, 1)), Part(".weight_scale_and_zero", None, (1, 2), (group, 1))
        return Layout(f"torchao int4, groups of {group}", parts)
    raise Unknown(f"the layout of torchao's {scheme:.50} is not known")


def _width(bits: int, known: tuple[int, ...] | range) -> None:
    if bits not in known:
        raise Unknown(f"a width of {bits} bits is none of its format's")
