"""What every class of transformers makes of a file: its dtype, its labels, and what it derives from other values."""

from __future__ import annotations

from llmcfg.problems.problem import FIRST, Problem, refused

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from llmcfg.resolve.complete import Completed

__all__ = ["dtype", "labels", "overridden", "underivable"]

# The dtypes of torch 2.13: transformers asks torch for the name as it stands (configuration_utils.py __post_init__)
_NAMES = """
bfloat16 bit bits16 bits1x8 bits2x4 bits4x2 bits8 bool cdouble cfloat chalf complex128 complex32 complex64 double float
float16 float32 float4_e2m1fn_x2 float64 float8_e4m3fn float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz float8_e8m0fnu half
int int1 int16 int2 int3 int32 int4 int5 int6 int64 int7 int8 long qint32 qint8 quint2x4 quint4x2 quint8 short uint1
uint16 uint2 uint3 uint32 uint4 uint5 uint6 uint64 uint7 uint8
"""
DTYPES = frozenset(_NAMES.split())
_SHORT = {"bf16": "bfloat16", "fp16": "float16", "fp32": "float32", "fp64": "float64", "fp8": "float8_e4m3fn"}


def dtype(c: Completed) -> Iterator[Problem]:
    """Check the number format's name: torch must have it."""
    key = "dtype" if c.raw.get("dtype") is not None else "torch_dtype"
    value = c.raw.get(key)
    if isinstance(value, list) or (isinstance(value, str) and value not in DTYPES):
        meant = value.removeprefix("torch.") if isinstance(value, str) else ""
        meant = _SHORT.get(meant, meant)
        hint = f"write {meant}" if meant in DTYPES else "leave it out" if value == "auto" else None
        yield refused(c.path + key, value, "a dtype of torch, by its name", hint)


def labels(c: Completed) -> Iterator[Problem]:
    """Check the labels of a classifier: an object whose keys are numbers, and how many they are."""
    names, count = c.raw.get("id2label"), c.raw.get("num_labels")
    if names is not None and not isinstance(names, dict):
        yield refused(c.path + "id2label", names, "an object from numbers to names")
    elif names is not None and not all(map(_number, names)):
        odd = next(key for key in names if not _number(key))
        yield refused(f"{c.path}id2label.{odd}", names[odd], "under a number, as every label")
    if "num_labels" in c.raw and type(count) not in (int, bool) and (count is not None or names is None):
        same = type(count) is float and isinstance(names, dict) and len(names) == count
        if not same:
            yield refused(c.path + "num_labels", count, "a whole number")


# CLIP and what was made after it read a part a second time, by another name
_TWICE = frozenset({"altclip", "chinese_clip", "clip", "clipseg", "flava", "groupvit", "metaclip_2", "xclip"})
_SECOND = ("text_config_dict", "vision_config_dict", "image_config_dict", "multimodal_config_dict")


def overridden(c: Completed) -> Iterator[Problem]:
    """Check the second spelling of parts that some classes read."""
    for key in _SECOND if c.kind.name in _TWICE else ():
        value = c.raw.get(key)
        if value is not None and not isinstance(value, dict):
            yield refused(c.path + key, value, "an object or null")


def _number(key: Any) -> bool:
    try:
        int(key)
    except (TypeError, ValueError):
        return False
    return True


def underivable(c: Completed) -> Iterator[Problem]:
    """Tell what the class derives from other values, and cannot."""
    for one in c.failed:
        yield refused(one.key, one.value, one.needs, since=FIRST)
