"""Quantization: the dialects of ``quantization_config``, read onto one set of fields.

Sources: transformers 5.23 quantizers/auto.py and utils/quantization_config.py; vLLM 0.33
_normalize_quantization_config; config-file forms of ModelOpt, compressed-tensors, mlx and bitsandbytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llmcfg.normalize.reader import Reader, usable

__all__ = ["read"]

_KEYS = ("quantization_config", "compression_config", "quantization")
_RENAMED = {"compressed_tensors": "compressed-tensors"}
_METHOD_BITS = {"fp8": 8, "fbgemm_fp8": 8, "mxfp4": 4, "nvfp4": 4, "mxfp8": 8, "bitnet": 2, "eetq": 8}
_ALGO_BITS = {"FP8": 8, "NVFP4": 4, "W4A8_AWQ": 4, "W4A16_AWQ": 4, "INT4_AWQ": 4, "MXFP4": 4, "MXFP8": 8, "W8A8_SQ": 8}
_SKIP_KEYS = (
    "modules_to_not_convert",  # transformers, awq, fp8, mxfp4
    "ignored_layers",  # vLLM's fp8
    "ignore",  # compressed-tensors, ModelOpt
    "exclude_modules",  # ModelOpt's own file
    "llm_int8_skip_modules",  # bitsandbytes
    "modules_to_not_quantize",
)


def read(reader: Reader) -> None:
    """Read the quantization of the stored weights, where there is one."""
    for node in dict.fromkeys((reader.resolved.root, reader.text)):
        for key in _KEYS:
            found = node.find(key)
            if found is not None and isinstance(found[0], Mapping) and found[0]:
                _Dialect(reader, found[0], found[1]).read(mlx=key == "quantization")
                return
    found = reader.text.find("quantization_bit")  # chatglm (remote); 0 means none
    if found is not None and usable(found[0], "int"):
        reader.used(found[1], "quant_bits")
        if found[0]:
            reader.set("quant_bits", *found)


class _Dialect:
    def __init__(self, reader: Reader, values: Mapping[str, Any], origin: str) -> None:
        self.reader = reader
        self.values = values
        self.origin = origin

    def take(self, name: str, *paths: str, kind: Any) -> Any:
        """Read a field from the first path that holds a usable value."""
        for path in paths:
            value: Any = self.values
            for part in path.split("."):
                value = value.get(part) if isinstance(value, Mapping) else None
            if value is not None and usable(value, kind):
                self.reader.set(name, value, f"{self.origin}.{path}")
                return value
        return None

    def read(self, *, mlx: bool) -> None:
        reader = self.reader
        method = self.take("quant_method", "quant_method", kind="str")
        if method is None and mlx:
            method = "mlx"
            reader.set("quant_method", method, "derived:quantization")
        if method is None and isinstance(producer := self.values.get("producer"), Mapping):
            method = self.take("quant_method", "producer.name", kind="str") if producer.get("name") else None
        if method in _RENAMED:
            method = _RENAMED[method]
            reader.facts["quant_method"] = reader.facts["quant_method"]._replace(value=method)
        if method is None:
            reader.missing("quant_method", f"{self.origin.partition(':')[2]} names none")
        group = self.first_group()
        algo = self.take("quant_format", "quant_algo", "quantization.quant_algo", kind="str")
        if algo is None:
            self.take("quant_format", "format", "fmt", "bnb_4bit_quant_type", "quant_type", kind="str")
        self.read_bits(method, algo, group)
        self.take(
            "quant_group_size",
            "group_size",
            "q_group_size",
            f"{group}.group_size",
            "quantization.group_size",
            kind="int",
        )
        self.take("quant_skip", *_SKIP_KEYS, *(f"quantization.{key}" for key in _SKIP_KEYS), kind="list")
        self.take(
            "quant_kv_cache",
            "kv_cache_scheme",
            "kv_cache_quant_algo",
            "quantization.kv_cache_quant_algo",
            kind="any",
        )

    def first_group(self) -> str:
        groups = self.values.get("config_groups")
        if isinstance(groups, Mapping) and groups:
            return f"config_groups.{next(iter(groups))}.weights"
        return "config_groups.group_0.weights"

    def read_bits(self, method: str | None, algo: str | None, group: str) -> None:
        reader = self.reader
        if self.take("quant_bits", "bits", "w_bit", "nbits", f"{group}.num_bits", kind="int") is not None:
            return
        for flag, bits in (("load_in_4bit", 4), ("load_in_8bit", 8), ("_load_in_4bit", 4), ("_load_in_8bit", 8)):
            if self.values.get(flag) is True:
                reader.used(f"{self.origin}.{flag}", "quant_bits")
                reader.set("quant_bits", bits, f"derived:{flag}")
                return
        if algo is not None and algo.upper() in _ALGO_BITS:
            reader.set("quant_bits", _ALGO_BITS[algo.upper()], "derived:quant_algo")
        elif method in _METHOD_BITS:
            reader.set("quant_bits", _METHOD_BITS[method], "derived:quant_method")
        else:
            reader.missing("quant_bits", f"{self.origin.partition(':')[2]} does not say")
