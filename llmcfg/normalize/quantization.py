"""Quantization: the dialects of ``quantization_config``, read onto one set of fields.

Sources: transformers 5.23 quantizers/auto.py and utils/quantization_config.py; vLLM 0.33
_normalize_quantization_config; the config-file forms of ModelOpt, compressed-tensors, mlx and bitsandbytes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from llmcfg.facts.schema import Kind
from llmcfg.normalize.reader import Reader, usable

__all__ = ["read"]

# Where it sits: at the root or in the text config; old compressed-tensors files and mlx have keys of their own.
_KEYS = ("quantization_config", "compression_config", "quantization")
_RENAMED = {"compressed_tensors": "compressed-tensors"}
# Methods whose name is their width. transformers utils/quantization_config.py: FineGrainedFP8Config, FbgemmFp8Config,
# Mxfp4Config, BitNetQuantConfig (ternary weights in 2 bits), EetqConfig (int8 only).
_METHOD_BITS = {"fp8": 8, "fbgemm_fp8": 8, "mxfp4": 4, "nvfp4": 4, "mxfp8": 8, "bitnet": 2, "eetq": 8}
# ModelOpt's names of algorithms. vLLM 0.33 model_executor/layers/quantization/modelopt.py.
_ALGO_BITS = {"FP8": 8, "NVFP4": 4, "W4A8_AWQ": 4, "W4A16_AWQ": 4, "INT4_AWQ": 4, "MXFP4": 4, "MXFP8": 8, "W8A8_SQ": 8}
_MIXED = "MIXED_PRECISION"
_BIT_KEYS = (
    "bits",  # gptq, awq, auto-round, mlx, higgs, spqr
    "w_bit",  # awq as AutoAWQ writes it
    "nbits",  # hqq, sinq
    "weight_quant_params.nbits",  # hqq
    "quant_config.weight_quant_params.nbits",  # hqq, as saved
)
_GROUP_KEYS = (
    "group_size",
    "q_group_size",  # AutoAWQ
    "weight_quant_params.group_size",
    "quant_config.weight_quant_params.group_size",
    "quantization.group_size",  # ModelOpt's own file
)
_FORMAT_KEYS = (
    "quant_algo",  # ModelOpt
    "quantization.quant_algo",
    "format",  # compressed-tensors
    "fmt",  # fp8
    "bnb_4bit_quant_type",  # bitsandbytes
    "quant_type",  # torchao
    "weights",  # quanto, eetq
    "mode",  # mlx
    "packing_format",  # auto-round
    "forward_dtype",  # fp_quant
)
# What others call version is the quantizer's own release (exl3's 0.0.18).
_VERSION_IS_FORMAT = ("awq",)  # gemm, gemv …
_SKIP_KEYS = (
    "modules_to_not_convert",  # transformers, awq, fp8, mxfp4
    "ignored_layers",  # vLLM's fp8
    "ignore",  # compressed-tensors, ModelOpt
    "exclude_modules",  # ModelOpt's own file
    "quantization.exclude_modules",
    "llm_int8_skip_modules",  # bitsandbytes
    "modules_to_not_quantize",
)
_CACHE_KEYS = ("kv_cache_scheme", "kv_cache_quant_algo", "quantization.kv_cache_quant_algo")
_NAMED_WIDTH = r"(?:int|float|fp)(\d{1,2})"
_WIDTH = r"(?:^|_)(?:u?int|float|fp|qint|qfloat)(\d{1,2})"


def read(reader: Reader) -> None:
    """Read the quantization of the stored weights, where there is one."""
    for node in dict.fromkeys((reader.resolved.root, reader.text)):
        for key in _KEYS:
            values = node.raw.get(key)
            if isinstance(values, dict) and values:
                _Dialect(reader, values, f"config:{node.path}{key}").read()
                return
    bits = reader.text.raw.get("quantization_bit")  # chatglm, telechat (remote); 0 means none
    if usable(bits, "int"):
        origin = f"config:{reader.text.path}quantization_bit"
        reader.used(origin, "quant_bits")
        if bits:
            reader.set("quant_bits", bits, origin)


class _Dialect:
    """One quantization object, whoever wrote it."""

    def __init__(self, reader: Reader, values: Mapping[str, Any], origin: str) -> None:
        self.reader = reader
        self.values = values
        self.origin = origin

    def at(self, path: str) -> Any:
        value: Any = self.values
        for part in path.split("."):
            value = value.get(part) if isinstance(value, dict) else None
        return value

    def take(self, name: str, paths: tuple[str, ...], kind: Kind) -> Any:
        """Read a field from the first path that holds a usable value."""
        for path in paths:
            value = self.at(path)
            if value is not None and usable(value, kind):
                self.reader.set(name, value, f"{self.origin}.{path}")
                return value
        return None

    def read(self) -> None:
        method = self.read_method()
        keys = (*_FORMAT_KEYS, "version") if method in _VERSION_IS_FORMAT else _FORMAT_KEYS
        written = self.take("quant_format", keys, "str")
        self.read_bits(method, written)
        groups = self.groups()
        self.take("quant_group_size", (*_GROUP_KEYS, *(f"{path}.group_size" for path in groups[:1])), "int")
        self.take(
            "quant_block_size", ("weight_block_size", *(f"{path}.block_structure" for path in groups[:1])), "list"
        )
        self.take("quant_skip", _SKIP_KEYS, "list")
        self.take("quant_kv_cache", _CACHE_KEYS, "any")

    def read_method(self) -> str | None:
        method: str | None = self.take("quant_method", ("quant_method", "producer.name"), "str")
        if method is None and {"bits", "group_size"} <= self.values.keys():
            # mlx writes no method. mlx-lm 0.32 utils.py load_model reads config["quantization"].
            if isinstance(self.reader.resolved.root.raw.get("quantization"), dict):
                method = "mlx"
                self.reader.used("config:quantization", "quant_method")
                self.reader.used("config:quantization_config", "quant_method")
                self.reader.set("quant_method", method, "derived:quantization")
        elif method in _RENAMED:
            method = _RENAMED[method]
            self.reader.facts["quant_method"] = self.reader.facts["quant_method"]._replace(value=method)
        if method is None:
            self.reader.missing("quant_method", f"{self.origin.partition(':')[2]} names none")
        return method

    def groups(self) -> list[str]:
        """The weight schemes of compressed-tensors and ModelOpt, as paths."""
        groups = self.values.get("config_groups")
        return [f"config_groups.{name}.weights" for name in groups] if isinstance(groups, dict) else []

    def read_bits(self, method: str | None, written: str | None) -> None:
        reader = self.reader
        widths = {bits for path in self.groups() if usable(bits := self.at(f"{path}.num_bits"), "int")}
        if len(widths) > 1 or written == _MIXED:
            said = " and ".join(map(str, sorted(widths))) + " bits, by module" if len(widths) > 1 else "mixed precision"
            reader.missing("quant_bits", said)
            return
        if (
            self.take("quant_bits", (*_BIT_KEYS, *(f"{path}.num_bits" for path in self.groups()[:1])), "float")
            is not None
        ):
            return
        for flag, bits in (("load_in_4bit", 4), ("load_in_8bit", 8), ("_load_in_4bit", 4), ("_load_in_8bit", 8)):
            if self.values.get(flag) is True:
                reader.used(f"{self.origin}.{flag}", "quant_bits")
                reader.set("quant_bits", bits, f"derived:{flag}")
                return
        if written is not None and written.upper() in _ALGO_BITS:
            reader.set("quant_bits", _ALGO_BITS[written.upper()], "derived:quant_algo")
        elif method in _METHOD_BITS:
            reader.set("quant_bits", _METHOD_BITS[method], "derived:quant_method")
        elif written is not None and (found := re.search(_WIDTH, written.lower())):
            reader.set("quant_bits", int(found[1]), "derived:quant_format")
        elif (told := self.other_bits()) is not None:
            reader.used(f"{self.origin}.{told[1]}", "quant_bits")
            reader.set("quant_bits", told[0], f"derived:{told[2]}")
        elif method is not None and (found := re.search(_NAMED_WIDTH, method.lower())):
            reader.set("quant_bits", int(found[1]), "derived:quant_method")
        elif method is not None:
            reader.missing("quant_bits", f"how {method} tells it is not known here")
        else:
            reader.missing("quant_bits", f"{self.origin.partition(':')[2]} has no key that is known to tell it")

    def other_bits(self) -> tuple[int | float, str, str] | None:
        """Return the bits that a dialect tells otherwise than by a number: with the key read, and what to call it."""
        # torchao: the class of the scheme, as saved by transformers utils/quantization_config.py TorchAoConfig
        scheme = self.at("quant_type.default") or self.at("quant_type")
        if isinstance(scheme, dict) and isinstance(name := scheme.get("_type"), str):
            data = scheme.get("_data")
            dtype = data.get("weight_dtype", data.get("dtype")) if isinstance(data, dict) else None
            said = dtype.get("_data") if isinstance(dtype, dict) else dtype
            if isinstance(said, str) and (found := re.search(_NAMED_WIDTH, said.lower())):
                return int(found[1]), "quant_type", "quant_type.weight_dtype"
            if found := re.search(r"(?:int|float)(\d{1,2})weight", name.lower()):
                return int(found[1]), "quant_type", "quant_type"
        # quark: vLLM 0.33 model_executor/layers/quantization/quark/quark.py reads global_quant_config.weight
        weight = self.at("global_quant_config.weight")
        dtype = weight.get("dtype") if isinstance(weight, dict) else None
        if isinstance(dtype, str) and (found := re.search(_NAMED_WIDTH, dtype.lower())):
            return int(found[1]), "global_quant_config", "global_quant_config.weight.dtype"
        # aqlm: codebooks over groups of weights; utils/quantization_config.py AqlmConfig
        sizes = [self.at(key) for key in ("num_codebooks", "nbits_per_codebook", "in_group_size")]
        if all(usable(size, "int") and size > 0 for size in sizes):
            books, bits, group = sizes
            group *= self.at("out_group_size") if usable(self.at("out_group_size"), "int") else 1
            return _plain(books * bits / group), "num_codebooks", "num_codebooks*nbits_per_codebook/in_group_size"
        return None


def _plain(number: float) -> int | float:
    return int(number) if number.is_integer() else number
