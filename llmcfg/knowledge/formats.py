"""Number formats that weights are kept in: bits per weight with scales and zero points, and what stays as it is."""

from __future__ import annotations

from llmcfg.base.errors import UsageError
from llmcfg.base.record import Record

__all__ = ["FORMATS", "Format", "cache_format", "weight_format"]


class Format(Record):
    """One format.

    :ivar name: what ``--dtype`` takes.
    :ivar bits: bits per weight, scales and zero points included.
    :ivar whole: whether every tensor is converted; otherwise only the matrices of the blocks are, and embeddings,
        norms, routers, heads and towers stay in 16 bits.
    :ivar source: where the bits come from.
    """

    name: str
    bits: float
    whole: bool
    source: str


_GGUF = "gguf 0.19 constants.py GGML_QUANT_SIZES: block bytes × 8 / elements"
_MX = "OCP Microscaling Formats 1.0: blocks of 32 with a shared 8-bit exponent"

FORMATS: dict[str, Format] = {
    row.name: row
    for row in (
        Format("fp32", 32, True, "IEEE 754"),
        Format("bf16", 16, True, "bfloat16"),
        Format("fp16", 16, True, "IEEE 754"),
        Format("fp8", 8, False, "one scale per tensor or channel"),
        Format("fp8-block", 8 + 32 / 128**2, False, "float32 scale per 128 × 128 block (DeepSeek weight_block_size)"),
        Format("int8", 8, False, "one scale per row (LLM.int8, W8A8)"),
        Format("int4", 4 + (16 + 4) / 128, False, "GPTQ and AWQ: groups of 128, fp16 scale and 4-bit zero point"),
        Format("nf4", 4 + 32 / 64, False, "bitsandbytes: blocks of 64, float32 absmax"),
        Format("mxfp4", 4 + 8 / 32, False, _MX),
        Format("mxfp8", 8 + 8 / 32, False, _MX),
        Format("nvfp4", 4 + 8 / 16, False, "groups of 16 with an fp8 scale"),
        Format("mlx-4bit", 4 + 32 / 64, True, "mlx-lm 0.32 affine: groups of 64, fp16 scale and bias"),
        Format("q8_0", 8.5, True, _GGUF),
        Format("q6_k", 6.5625, True, _GGUF),
        Format("q5_k", 5.5, True, _GGUF),
        Format("q4_k", 4.5, True, _GGUF),
        Format("q4_0", 4.5, True, _GGUF),
        Format("q3_k", 3.4375, True, _GGUF),
        Format("q2_k", 2.625, True, _GGUF),
    )
}
"""Every format, by name."""

_ALSO = {
    "float32": "fp32", "float16": "fp16", "bfloat16": "bf16", "half": "fp16", "float8": "fp8", "w8a8": "int8",
    "gptq": "int4", "awq": "int4", "bnb-4bit": "nf4",
}  # fmt: skip

_CACHE = {
    "bf16": "bfloat16", "fp16": "float16", "fp32": "float32", "fp8": "float8", "int8": "int8",
    "bfloat16": "bfloat16", "float16": "float16", "float32": "float32", "float8": "float8",
}  # fmt: skip


def weight_format(name: str) -> Format:
    """Return a format by its name.

    :raises UsageError: none is called so.
    """
    key = name.strip().lower()
    found = FORMATS.get(_ALSO.get(key, key))
    if found is None:
        raise UsageError(f"no weight format {name!r} is known", hint=f"one of {', '.join(FORMATS)}")
    return found


def cache_format(name: str) -> str:
    """Return the number format of a KV cache by its name.

    :raises UsageError: none is called so.
    """
    if name.lower() not in _CACHE:
        raise UsageError(f"no cache format {name!r} is known", hint="one of bf16, fp16, fp32, fp8, int8")
    return _CACHE[name.lower()]
