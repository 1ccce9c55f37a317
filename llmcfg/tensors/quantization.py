"""Which modules a file quantizes, and how each is stored: every method's settings as one list of rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from llmcfg.base.record import Record
from llmcfg.knowledge.unquantized import LEFT_ALONE
from llmcfg.tensors import layouts
from llmcfg.tensors.blueprint import Unknown
from llmcfg.tensors.layouts import Layout

if TYPE_CHECKING:
    from collections.abc import Callable

    from llmcfg.resolve.complete import Completed
    from llmcfg.tensors.blueprint import Plain
    from llmcfg.tensors.patterns import Modules

__all__ = ["Rule", "rules"]

# The linear layers of a language model's blocks; and those of towers.
_BLOCKS = frozenset(("attention", "feed-forward", "experts", "ssm"))
_LINEAR = _BLOCKS | {"vision", "audio"}
_ANY = _LINEAR | {"embedding", "head", "router", "other"}
_MOST_RULES = 24

_SKIPS = (
    "modules_to_not_convert",  # transformers, awq, fp8, mxfp4
    "ignored_layers",  # vLLM's fp8
    "ignore",  # compressed-tensors, ModelOpt
    "exclude_modules",  # ModelOpt's own file
    "exclude",  # Quark
    "llm_int8_skip_modules",  # bitsandbytes
    "modules_to_not_quantize",
    "linear_weights_not_to_quantize",  # AQLM, by the names of weights
    "skip_modules",  # HQQ
)


class Rule(Record):
    """What is done to some modules; of several rules the first that names a module counts.

    :ivar modules: those that it names; ``None``: all.
    :ivar layout: how they are stored; ``None``: as they are.
    :ivar only: the components whose matrices it can apply to; others that it names stay as they are.
    """

    modules: Modules | None
    layout: Layout | None
    only: frozenset[str] = _LINEAR


def rules(root: Completed | Plain) -> tuple[Rule, ...]:
    """Return the rules of a file, none where nothing is quantized.

    :raises Unknown: how a method stores its weights is not known, or follows from other files.
    """
    text = root.text()
    given = root.get("quantization_config")
    if given is None:
        given = text.get("quantization_config") or root.get("compression_config") or root.get("quantization")
    if given is None:
        return _chatglm(root)
    if not isinstance(given, Mapping):
        raise Unknown("quantization_config is not an object")
    if text.get("expert_dtype"):  # deepseek_v4 holds its experts in fp4 beside fp8
        raise Unknown("layers are quantized in different ways")
    # ModelOpt and HQQ nest their settings; ModelOpt names itself as the producer
    for key in ("quantization", "quant_config"):
        inner = given.get(key)
        given = {**given, **inner} if isinstance(inner, Mapping) else given
    method = str(given.get("quant_method") or ("modelopt" if given.get("quant_algo") else "mlx")).replace("_", "-")
    if method == "fp8" and given.get("quant_algo"):
        raise Unknown("layers are quantized in different ways")
    read = _METHODS.get(method)
    if read is None:
        raise Unknown(_WHY.get(method, f"the layout of {method:.40} is not known"))
    left = LEFT_ALONE.get((str(root.model_type), method), ())
    found = [Rule(_modules(left), None)] if left else []
    found += read(given)
    if len(found) > _MOST_RULES:
        raise Unknown("layers are quantized in too many different ways")
    return tuple(found)


# Parts of a reading -------------------------------------------------------------------------------------------------


def _modules(names: Iterable[str]) -> Modules:
    from llmcfg.tensors.patterns import Modules

    return Modules(names)


def _texts(value: Any) -> list[str]:
    """The texts of a list, however it is nested."""
    if isinstance(value, str):
        return [value]
    return [text for one in value for text in _texts(one)] if isinstance(value, list) else []


def _kept(given: Mapping[str, Any]) -> list[Rule]:
    """What stays as it is."""
    names = [name.removesuffix(".weight") for key in _SKIPS for name in _texts(given.get(key))]
    return [Rule(_modules(names), None)] if names else []


def _number(given: Mapping[str, Any], *names: str) -> int | None:
    for name in names:
        value = given.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
    return None


def _block(value: Any) -> tuple[int, int] | None:
    if isinstance(value, list) and len(value) == 2 and all(type(n) is int and n > 0 for n in value):
        return value[0], value[1]
    return None


def _together(rows: Iterable[tuple[str, Layout | None]], only: frozenset[str]) -> list[Rule]:
    """Rules of patterns in order; neighbours that are stored alike are one."""
    found: list[tuple[list[str], Layout | None]] = []
    for name, layout in rows:
        if not found or found[-1][1] != layout:
            found.append(([], layout))
            if len(found) > _MOST_RULES:
                raise Unknown("layers are quantized in too many different ways")
        found[-1][0].append(name)
    return [Rule(_modules(names), layout, only) for names, layout in found]


def _apart(rows: Iterable[tuple[str, Layout | None]], only: frozenset[str]) -> list[Rule]:
    """Rules of whole names, whose order does not matter."""
    found: dict[Layout | None, list[str]] = {}
    for name, layout in rows:
        found.setdefault(layout, []).append(name)
    return [Rule(_modules(names), layout, only) for layout, names in found.items()]


def _simple(layout: Callable[[Mapping[str, Any]], Layout]) -> Callable[[Mapping[str, Any]], list[Rule]]:
    """A method of one layout: transformers quantizers_utils.py get_modules_to_not_convert leaves tables and heads."""
    return lambda given: [*_kept(given), Rule(None, layout(given))]


# GPTQ and its kin ---------------------------------------------------------------------------------------------------


def _gptq(given: Mapping[str, Any]) -> list[Rule]:
    """GPTQModel quantization/config.py; vLLM 0.33 layers/quantization/utils/gptq_utils.py get_dynamic_override."""
    bits, group = _number(given, "bits") or 4, _number(given, "group_size") or 128
    form = given.get("checkpoint_format")
    marlin = form == "marlin" or given.get("is_marlin_format") is True
    if form not in (None, "gptq", "gptq_v2", "marlin"):
        raise Unknown(f"the layout of GPTQ's {form!s:.40} is not known")

    def layout(one: Mapping[str, Any]) -> Layout:
        return layouts.gptq("gptq", _number(one, "bits") or bits, _number(one, "group_size") or group, marlin=marlin)

    usual = layout({})
    head = _BLOCKS | {"head"} if given.get("lm_head") is True else _BLOCKS
    dynamic = given.get("dynamic")
    rows: list[tuple[str, Layout | None]] = []
    for pattern, one in dynamic.items() if isinstance(dynamic, Mapping) else ():
        sign, text = pattern[:2], pattern[2:] if pattern[:2] in ("+:", "-:") else pattern
        rows.append((f"re:{text}", None if sign == "-:" or one is False else layout(one if one else {})))
    found = [*_kept(given), *_together(rows, head)]
    named = _texts(given.get("modules_in_block_to_quantize") or given.get("inside_layer_modules"))
    if named:
        names = [name.removesuffix(".weight") for name in named]
        found.append(Rule(_modules(names), usual, _BLOCKS))
        return [*found, Rule(None, usual, frozenset(("head",)))] if given.get("lm_head") is True else found
    return [*found, *_in_blocks(given, usual, head)]


def _in_blocks(given: Mapping[str, Any], usual: Layout, only: frozenset[str]) -> list[Rule]:
    """The blocks that are named, where they are; the language model's otherwise."""
    named = given.get("block_name_to_quantize") or given.get("to_quant_block_names")
    blocks = [name.strip() for text in _texts(named) for name in text.split(",") if name.strip()]
    if not blocks:
        return [Rule(None, usual, only)]
    found = [Rule(_modules(blocks), usual, _LINEAR)]
    return [*found, Rule(None, usual, frozenset(("head",)))] if "head" in only else found


def _awq(given: Mapping[str, Any]) -> list[Rule]:
    version = str(given.get("version") or "gemm").lower()
    if version not in ("gemm", "exllama", "ipex"):
        raise Unknown(f"the layout of AWQ's version {version:.20} is not known")
    usual = layouts.awq(_number(given, "bits", "w_bit") or 4, _number(given, "group_size", "q_group_size") or 128)
    return [*_kept(given), Rule(None, usual, _BLOCKS)]


_IN_EXPRESSIONS = frozenset("*+?^$()[]{}|\\")


def _auto_round(given: Mapping[str, Any]) -> list[Rule]:
    """vLLM 0.33 layers/quantization/inc.py get_layer_config: whole names first, then expressions found anywhere."""
    packing = str(given.get("packing_format") or "auto_round:auto_gptq")

    def layout(one: Mapping[str, Any]) -> Layout | None:
        kind = str(one.get("data_type", given.get("data_type", "int")))
        bits = _number(one, "bits") or _number(given, "bits") or 4
        group = _number(one, "group_size") or _number(given, "group_size") or 128
        if bits >= 16:
            return None
        if kind != "int":
            raise Unknown(f"the layout of AutoRound's {kind:.40} is not known")
        if "awq" in packing:
            return layouts.awq(bits, group)
        if "gptq" not in packing and packing != "auto_round":
            raise Unknown(f"the layout of AutoRound's {packing:.40} is not known")
        return layouts.gptq("auto-round", bits, group)

    usual = layout({})
    if usual is None:
        return []
    extra = given.get("extra_config")
    rows = [(name, layout(one)) for name, one in extra.items() if isinstance(one, Mapping)] if extra else []
    whole = [row for row in rows if not _IN_EXPRESSIONS & set(row[0])]
    others = [(f"re:.*(?:{name})", one) for name, one in rows if _IN_EXPRESSIONS & set(name)]
    return [*_apart(whole, _ANY), *_together(others, _ANY), *_kept(given), *_in_blocks(given, usual, _BLOCKS)]


# Methods of one layout ----------------------------------------------------------------------------------------------


def _bitsandbytes(given: Mapping[str, Any]) -> Layout:
    eight = bool(given.get("load_in_8bit") or given.get("_load_in_8bit"))
    return layouts.bitsandbytes(eight=eight, double=bool(given.get("bnb_4bit_use_double_quant")))


def _fp8(given: Mapping[str, Any]) -> Layout:
    return layouts.fp8(_block(given.get("weight_block_size")), static=given.get("activation_scheme") == "static")


def _bitnet(given: Mapping[str, Any]) -> Layout:
    if given.get("quantization_mode") == "online":
        raise Unknown("bitnet weights that are quantized on loading are stored in the model's own format")
    return layouts.bitnet()


def _aqlm(given: Mapping[str, Any]) -> Layout:
    books, bits, group = (_number(given, key) for key in ("num_codebooks", "nbits_per_codebook", "in_group_size"))
    if not (books and bits and group and 0 < bits <= 16):
        raise Unknown("the code books of aqlm are not told")
    return layouts.aqlm(books, bits, group, _number(given, "out_group_size") or 1)


def _torchao(given: Mapping[str, Any]) -> Layout:
    kind = given.get("quant_type")
    kind = kind.get("default", kind) if isinstance(kind, Mapping) else kind
    if not isinstance(kind, Mapping):
        raise Unknown(f"the layout of torchao's {kind!s:.40} is not known")
    data = kind.get("_data")
    group = _number(data, "group_size") if isinstance(data, Mapping) else None
    return layouts.torchao(str(kind.get("_type")), group or 128)


# Methods that name modules one by one -------------------------------------------------------------------------------


def _hqq(given: Mapping[str, Any]) -> list[Rule]:
    """transformers HqqConfig: one setting, or dynamic_config by the names of linear layers, and those alone."""

    def layout(one: Any) -> Layout:
        inner = one.get("weight_quant_params", one) if isinstance(one, Mapping) else {}
        bits = _number(inner, "nbits")
        if bits is None or (
            isinstance(one, Mapping) and (one.get("scale_quant_params") or one.get("zero_quant_params"))
        ):
            raise Unknown("how hqq stores its scales is not known")
        return layouts.hqq(bits, _number(inner, "group_size") or 0)

    dynamic = given.get("dynamic_config")
    if isinstance(dynamic, Mapping) and dynamic:
        return [*_kept(given), *_apart(((name, layout(one)) for name, one in dynamic.items()), _LINEAR)]
    return [*_kept(given), Rule(None, layout(given))]


def _mlx(given: Mapping[str, Any]) -> list[Rule]:
    """mlx-lm 0.32 utils.py load_model: a module's own settings, else the usual ones; mlx-vlm leaves towers."""

    def layout(one: Mapping[str, Any]) -> Layout:
        mode = str(one.get("mode") or "affine")
        bits, group = _MLX_MODES.get(mode, (4, 64))
        return layouts.mlx(_number(one, "bits") or bits, _number(one, "group_size") or group, mode)

    if _number(given, "bits") is None and not given.get("mode"):
        raise Unknown("the file names no method of quantization")
    rows: list[tuple[str, Layout | None]] = []
    for name, one in given.items():
        if isinstance(one, Mapping):
            rows.append((name, layout(one)))
        elif "." in name and isinstance(one, bool):
            rows.append((name, layout(given) if one else None))
    return [*_apart(rows, _ANY), Rule(None, layout(given), _BLOCKS | {"embedding", "head", "router"})]


# mlx.core.quantize: bits and group where a mode alone is told
_MLX_MODES = {"affine": (4, 64), "mxfp4": (4, 32), "mxfp8": (8, 32), "nvfp4": (4, 16)}


def _modelopt(given: Mapping[str, Any]) -> list[Rule]:
    """Model Optimizer torch/export: what is not excluded is quantized, heads too; mixed precision names each layer."""
    algorithm = str(given.get("quant_algo"))
    layers = given.get("quantized_layers")
    if algorithm == "MIXED_PRECISION":
        if isinstance(layers, Mapping) and layers:
            rows = [
                (name, layouts.modelopt(str(one.get("quant_algo"))))
                for name, one in layers.items()
                if isinstance(one, Mapping)
            ]
            return [*_kept(given), *_apart(rows, _ANY)]
        raise Unknown("layers are quantized in different ways, and the file does not say which how")
    return [*_kept(given), Rule(None, layouts.modelopt(algorithm), _LINEAR | {"head"})]


def _compressed(given: Mapping[str, Any]) -> list[Rule]:
    """compressed-tensors utils/match.py: names and expressions come before classes, and what is ignored before all."""
    groups = given.get("config_groups")
    schemes = [row for row in groups.values() if isinstance(row, Mapping)] if isinstance(groups, Mapping) else []
    schemes = [row for row in schemes if isinstance(row.get("weights"), Mapping)]
    if not schemes:
        raise Unknown("the groups of compressed-tensors say nothing of weights")
    sparsity = given.get("sparsity_config")
    if isinstance(sparsity, Mapping) and sparsity.get("format") not in (None, "dense"):
        raise Unknown(f"how many weights are left of {sparsity.get('format')!s:.40} the file does not say")
    named: list[tuple[str, Layout | None]] = []
    usual: list[Rule] = []
    for row in schemes:
        layout = _of_scheme(row, given)
        for target in _texts(row.get("targets")) or ["Linear"]:
            if target == "Linear":
                usual.append(Rule(None, layout, _LINEAR | {"head"}))
            elif target == "Embedding":
                usual.append(Rule(None, layout, frozenset(("embedding",))))
            elif target[:1].isupper() and target.isidentifier():
                raise Unknown(f"modules of the class {target:.40} are quantized, and which these are is not known")
            else:
                named.append((target, layout))
    return [*_kept(given), *_together(named, _ANY), *usual]


def _of_scheme(row: Mapping[str, Any], given: Mapping[str, Any]) -> Layout:
    one, inputs = row["weights"], row.get("input_activations")
    bits, kind = one.get("num_bits"), str(one.get("type") or "int")
    if not isinstance(bits, int) or not 0 < bits <= 16:
        raise Unknown("quantized to an unknown number of bits")
    group = _number(one, "group_size") or 0
    strategy = str(one.get("strategy") or ("group" if group > 0 else "channel" if group == -1 else "tensor"))
    form = str(row.get("format") or given.get("format") or "")
    if form in ("", "None", "mixed-precision"):  # compressed-tensors config/format.py infer_module_format
        form = "pack-quantized" if inputs is None else "int-quantized"
        if kind == "float":
            form = "float-quantized" if bits == 8 else "nvfp4-pack-quantized" if group == 16 else "mxfp4-pack-quantized"
    static = isinstance(inputs, Mapping) and inputs.get("dynamic") in (False, "local")
    scale = one.get("scale_dtype")
    dtype = scale.removeprefix("torch.") if isinstance(scale, str) else None
    if dtype not in (None, *layouts.WIDTHS):
        raise Unknown(f"the number format {dtype:.20} of scales is not known")
    return layouts.compressed(
        form,
        bits,
        strategy,
        group,
        _block(one.get("block_structure")),
        dtype,
        symmetric=one.get("symmetric") is not False,
        ordered=one.get("actorder") in ("group", True),
        static=static,
    )


def _quark(given: Mapping[str, Any]) -> list[Rule]:
    """vLLM 0.33 layers/quantization/quark/quark.py: a layer's own setting by glob, else the usual one."""

    def layout(one: Any) -> Layout | None:
        weight = one.get("weight") if isinstance(one, Mapping) else None
        if isinstance(weight, list):
            raise Unknown("the layout of Quark's two stages is not known")
        if not isinstance(weight, Mapping):
            return None
        if weight.get("symmetric") is False:
            raise Unknown("the layout of Quark's zero points is not known")
        return layouts.quark(str(weight.get("dtype")), str(weight.get("qscheme")), _number(weight, "group_size") or 0)

    own = given.get("layer_quant_config")
    rows = [(name, layout(one)) for name, one in own.items()] if isinstance(own, Mapping) else []
    if given.get("layer_type_quant_config"):
        raise Unknown("layers are quantized by their classes, and which these are is not known")
    return [
        *_kept(given),
        *_together(rows, _ANY),
        Rule(None, layout(given.get("global_quant_config")), _LINEAR | {"head"}),
    ]


def _chatglm(root: Completed | Plain) -> tuple[Rule, ...]:
    """THUDM/chatglm-6b-int4 quantization.py QuantizedLinear: the layers' matrices, and a float16 scale per row."""
    bits = root.get("quantization_bit")
    if bits not in (4, 8) or root.model_type != "chatglm":
        return ()
    layout = layouts.rows_of(f"{bits} bits, a float16 scale per row", "int8", "float16", bits=bits)
    return (Rule(None, layout),)


_METHODS: dict[str, Callable[[Mapping[str, Any]], list[Rule]]] = {
    "gptq": _gptq,
    "awq": _awq,
    "auto-round": _auto_round,
    "bitsandbytes": _simple(_bitsandbytes),
    "fp8": _simple(_fp8),
    "fbgemm-fp8": _simple(lambda _: layouts.rows_of("fp8, a float32 scale per row", "float8_e4m3fn", "float32")),
    # transformers integrations/mxfp4.py converts the experts only
    "mxfp4": lambda given: [*_kept(given), Rule(None, layouts.mxfp4(), frozenset(("experts",)))],
    "eetq": _simple(lambda _: layouts.eetq()),
    "bitnet": _simple(_bitnet),
    "aqlm": _simple(_aqlm),
    "torchao": _simple(_torchao),
    "hqq": _hqq,
    "mlx": _mlx,
    "modelopt": _modelopt,
    "compressed-tensors": _compressed,
    "quark": _quark,
}
_WHY = {
    "exl2": "exl2 gives each matrix a width of its own, which the file does not say: its bits are an average",
    "exl3": "exl3 gives each matrix a width of its own, which the file does not say: its bits are an average",
    "spqr": "how many outliers spqr keeps is in the tensors, not in the widths",
    "vptq": "the layout of vptq's vectors, residuals and outliers is not followed here",
    "quanto": "quanto is applied on loading: transformers saves no weights of it",
}
