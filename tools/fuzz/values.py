"""Values that no model has, and some that one may have."""

from __future__ import annotations

from random import Random
from typing import Any

__all__ = ["odd", "patterns", "quantization", "rope", "text"]

_NUMBERS: tuple[Any, ...] = (
    0, 1, 2, 3, 7, 8, 32, 64, 127, 128, 4096, 131072, -1, -2, 1999, 2000, 2001, 9999, 10_000, 10**5, 10**8, 10**17,
    10**18, 2**31, 2**63, 10**30, 10**39, 0.0, -0.0, 0.5, 1.0, 1e-6, 1e-300, 5e-324, 1.5, 8.0, 1e4, 1e9, 1e16, 1e17,
    1e300, 1.7976931348623157e308, -1e300, -0.5, float("nan"), float("inf"), float("-inf"), True, False, None,
)  # fmt: skip
_TEXTS = (
    "", " ", "a", "0", "1", "-1", "1e9", "NaN", "null", "true", "none", "default", "auto", "bfloat16", "torch.float16",
    "float8_e4m3fn", "fp8", "gelu", "swiglu", "full_attention", "sliding_attention", "linear_attention", "mamba",
    "chunked_attention", "rope", "yarn", "%999999999d", "{0.__class__}", "../../etc/passwd", "/etc/passwd", "~", "-",
    "a.b.c", "a[0]", "__class__", "model_type", "<b>&amp;", "[red]x[/red]", "[link=x]y[/link]", ":smile:", "x\ny", "\t",
    "\x1b[2J\x1b]0;x\x07", "\x9b1m", "\x00", "\x7f", "\u202eevil\u2066", "\u200b\u200d\u2060\ufeff", "\u2028\u2029",
    "\U000e0041\U000e007f", "👍\U000e0158", "\ufe0f", "\u3164\u115f\u2800", "\ufff9a\ufffb", "\ud800", "é́́́", "通义千问", "葛󠄀",
    "مدل", "👩‍👩‍👧", "𝔸" * 40, "M*M-E" * 9, "M" * 900, "x" * 5000, "ab " * 900,
)  # fmt: skip
_PATTERNS = (
    "lm_head", "model.layers.0.mlp", "*", "*.mlp*", "re:.*lm_head", "re:(.|.)*!", "re:((a?){99}){99}b", "re:(", "re:[",
    "re:a{1,9999}", "re:(?<=x)y", "re:\\d+\\bx", "[!a]*", "*" * 70 + "!", "model.layers.{0..9}", "re:^model\\.layers\\.[0-9]+",
    "re:.*" * 30 + "x", "", ".", "Linear", "re:" + "(" * 200, "re:(?i)LM_HEAD", "re:[^\\W_]+$",
)  # fmt: skip
_METHODS = (
    "fp8", "fbgemm_fp8", "mxfp4", "nvfp4", "gptq", "awq", "bitsandbytes", "compressed-tensors", "compressed_tensors",
    "modelopt", "modelopt_fp4", "torchao", "quanto", "hqq", "eetq", "aqlm", "vptq", "higgs", "spqr", "bitnet", "auto-round",
    "finegrained_fp8", "quark", "sinq", "unheard-of",
)  # fmt: skip
_ALGORITHMS = ("FP8", "NVFP4", "W4A8_AWQ", "MIXED_PRECISION", "INT4_AWQ", "W8A8_SQ", "MXFP8", "FP9", None, 8)
_ROPE_TYPES = (
    "default", "linear", "dynamic", "yarn", "longrope", "su", "llama3", "mrope", "proportional", "axial", "ntk",
    "deepseek_yarn", "unheard_of", "", None, 1, ["yarn"],
)  # fmt: skip
_ROPE_KEYS = (
    "factor", "original_max_position_embeddings", "rope_theta", "beta_fast", "beta_slow", "mscale", "mscale_all_dim",
    "attention_factor", "low_freq_factor", "high_freq_factor", "partial_rotary_factor", "truncate", "alpha", "finetuned",
    "attn_factor", "max_position_embeddings", "head_dim",
)  # fmt: skip
_LAYERS = ("full_attention", "sliding_attention", "chunked_attention", "linear_attention", "mamba", "x")


def text(random: Random) -> str:
    """Return a text that is odd in some way, or is a word of some file."""
    one = random.choice(_TEXTS)
    return one + random.choice(_TEXTS) if random.random() < 0.2 else one


def odd(random: Random, depth: int = 3) -> Any:
    """Return any JSON value."""
    kind = random.random()
    if kind < 0.45 or depth == 0:
        return random.choice(_NUMBERS)
    if kind < 0.6:
        return text(random)
    if kind < 0.7:
        return random.randrange(-3, 300)
    if kind < 0.85:
        return _listed(random, depth)
    if kind < 0.88:
        return _nested(random)
    return {
        text(random) if random.random() < 0.5 else random.choice(_ROPE_KEYS): odd(random, depth - 1)
        for _ in range(random.randrange(4))
    }


def _listed(random: Random, depth: int) -> Any:
    many = random.choice((0, 1, 2, 3, 12, 32, 80, 300))
    kind = random.random()
    if kind < 0.4:
        return [odd(random, 0)] * many
    if kind < 0.6:
        return [random.choice(_LAYERS) for _ in range(many)]
    if kind < 0.8:
        return [random.randrange(0, 64) for _ in range(many)]
    return [odd(random, depth - 1) for _ in range(min(many, 5))]


def _nested(random: Random) -> Any:
    value: Any = odd(random, 0)
    key = random.choice(("a", "text_config", "model_type", "rope_parameters", "0"))
    for _ in range(random.choice((5, 40, 95, 99, 100, 101, 300))):
        value = {key: value} if random.random() < 0.7 else [value]
    return value


def patterns(random: Random) -> list[Any]:
    """Return names of modules, and patterns that stand for some."""
    many = random.choice((0, 1, 2, 5, 40))
    return [random.choice(_PATTERNS) if random.random() < 0.9 else odd(random, 1) for _ in range(many)]


def quantization(random: Random) -> dict[str, Any]:
    """Return a quantization block, near one of the dialects."""
    block: dict[str, Any] = {"quant_method": random.choice(_METHODS)}
    weights = {
        "num_bits": random.choice((4, 8, 2, 16, -1, "4", None)),
        "type": random.choice(("int", "float", 1)),
        "group_size": random.choice((128, 32, 0, None)),
        "strategy": random.choice(("group", "channel", "block")),
    }
    some = {
        "bits": random.choice((1, 2, 3, 4, 8, 16, 0, -1, 99, None, "4", 4.5)),
        "group_size": random.choice((32, 64, 128, -1, 0, 10**9, None)),
        "weight_block_size": random.choice(([128, 128], [1, 32], [0, 0], [128], "128", None)),
        "load_in_4bit": random.choice((True, False, None)),
        "load_in_8bit": random.choice((True, False)),
        "quant_algo": random.choice(_ALGORITHMS),
        "quantization": {"quant_algo": random.choice(_ALGORITHMS), "exclude_modules": patterns(random)},
        "quantized_layers": {text(random): {"quant_algo": random.choice(_ALGORITHMS)} for _ in range(3)},
        "modules_to_not_convert": patterns(random),
        "ignore": patterns(random),
        "ignored_layers": patterns(random),
        "dynamic": {random.choice(_PATTERNS): {"bits": odd(random, 0)}},
        "config_groups": {
            f"group_{n}": {"weights": weights, "targets": patterns(random)} for n in range(random.randrange(3))
        },
        "format": random.choice(("float-quantized", "pack-quantized", "mixed-precision", "dense", 1)),
        "kv_cache_scheme": random.choice((None, {"num_bits": 8}, 1)),
        "bnb_4bit_quant_type": random.choice(("nf4", "fp4", 1)),
        "quant_type": random.choice(("int4_weight_only", {"default": {"_type": "Int4WeightOnlyConfig"}})),
        "activation_scheme": "dynamic",
    }  # fmt: skip
    for key in random.sample(sorted(some), random.randrange(6)):
        block[key] = some[key] if random.random() < 0.9 else odd(random)
    if random.random() < 0.1:
        del block["quant_method"]
    return block


def rope(random: Random, depth: int = 1) -> Any:
    """Return a RoPE object, flat or one for every kind of layer."""
    if depth and random.random() < 0.2:
        return {random.choice((*_LAYERS, "main", "compress")): rope(random, 0) for _ in range(random.randrange(4))}
    values = {random.choice(("rope_type", "rope_type", "type")): random.choice(_ROPE_TYPES)}
    for key in random.sample(_ROPE_KEYS, random.randrange(6)):
        values[key] = (
            random.choice((*_NUMBERS, 2.0, 4.0, 8.0, 40.0, 32768, 1e6)) if random.random() < 0.9 else odd(random)
        )
    for key in ("short_factor", "long_factor", "mrope_section"):
        if random.random() < 0.15:
            values[key] = random.choice(([1.0] * 48, [1.0] * 64, [1], [], [16, 24, 24], odd(random)))
    return values
