"""How long a prompt each engine takes of a model, and why: one small function per engine, after the engine's own code.

Each rule was read in the release that :attr:`Engine.read_from` names, and holds for the range in ``versions``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from llmcfg.base.errors import UsageError
from llmcfg.base.record import Record
from llmcfg.base.spelled import spelled
from llmcfg.figures.view import Attribute, View, view
from llmcfg.source.neighbours import SENTENCE
from llmcfg.source.tokenizer import model_max_length

if TYPE_CHECKING:
    from llmcfg.facts.config import Config
    from llmcfg.problems import Problem

__all__ = ["ENGINES", "OLDER", "Engine", "Row", "chosen", "engines", "meant", "refusal"]


class Answer(Record):
    """What a rule makes of one model.

    :ivar max_length: tokens of prompt and answer together that the engine takes without being told more.
    :ivar key: the key that decides.
    :ivar rule: what the engine does, in one phrase.
    :ivar beyond: what happens when the user asks for more.
    :ivar why: why ``max_length`` is null.
    """

    max_length: int | None
    key: str | None
    rule: str
    beyond: str
    why: str | None = None


class Row(Record):
    """An engine's answer, with whose it is.

    :ivar engine: the engine's name, as its command is called.
    :ivar versions: the releases that answer so.
    :ivar read_from: the release whose code was read.
    :ivar max_length: tokens of prompt and answer together that it takes without being told more; ``None`` with ``why``.
    :ivar key: the key that decides.
    :ivar rule: what the engine does, in one phrase.
    :ivar beyond: what happens when the user asks for more.
    :ivar why: why ``max_length`` is null.
    """

    engine: str
    versions: str
    read_from: str
    max_length: int | None
    key: str | None
    rule: str
    beyond: str
    why: str | None = None


class Engine(Record):
    """One row of the table: an engine, the releases, and their rule; and the file beside a config that it is for."""

    name: str
    versions: str
    read_from: str
    rule: Callable[[View], Answer]
    only: str = ""


class _Refused(Exception):
    """The engine would not load the model, or its rule cannot be followed: the message says why."""


# --- what the engines share -------------------------------------------------------------------------------------------

# transformers 5.23 modeling_rope_utils.py ROPE_INIT_FUNCTIONS, and the spellings that it renames.
_ROPE_TYPES = {"default", "linear", "dynamic", "yarn", "longrope", "llama3", "proportional", "axial", "su", "mrope"}
# vLLM 0.33 model_executor/layers/rotary_embedding/__init__.py has these besides.
_VLLM_ROPE_TYPES = _ROPE_TYPES | {"ntk", "deepseek_yarn", "deepseek_llama_scaling", "telechat3-yarn", "xdrope"}

# What a config class asks of a RoPE object of each type; vLLM and SGLang load the same classes. The original length is
# filled in. transformers 5.23 modeling_rope_utils.py _check_received_keys.
_NEEDS = {
    "linear": ("factor",),
    "dynamic": ("factor",),
    "yarn": ("factor",),
    "longrope": ("short_factor", "long_factor"),
    "llama3": ("factor", "low_freq_factor", "high_freq_factor"),
}


def _loaded_ropes(get: Attribute, known: set[str] = _ROPE_TYPES) -> list[Mapping[str, Any]]:
    """Return the RoPE objects as a config class has them; refuse one that it refuses."""
    ropes = _ropes(get, known)
    for one in ropes:
        missing = [key for key in _NEEDS.get(_type(one), ()) if key not in one]
        if missing:
            raise _Refused(f"RoPE of type {_type(one)!r} without {', '.join(missing)}: the file does not load")
    return ropes


def _ropes(get: Attribute, known: set[str] = _ROPE_TYPES) -> list[Mapping[str, Any]]:
    """Return the RoPE objects, one per kind of layer; refuse one of a type that has no implementation."""
    rope = get("rope_parameters")
    if not isinstance(rope, Mapping) or not rope:
        return []
    nested = all(value is None or isinstance(value, Mapping) for value in rope.values())
    ropes = [value for value in rope.values() if value is not None] if nested else [rope]
    for one in ropes:
        if _type(one) not in known:
            raise _Refused(f"RoPE of type {spelled(_type(one))} has no implementation here: the model does not load")
    return ropes


def _type(rope: Mapping[str, Any]) -> str:
    return str(rope.get("rope_type", rope.get("type", "default")))


def _length(value: Any, key: str) -> int | None:
    """Return a length, ``None`` for an absent one; refuse what is no number."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 10**15:
        raise _Refused(f"{key} is {spelled(value)}, which is no length")
    return int(value)


def _factor(rope: Mapping[str, Any], otherwise: float | None = 1.0) -> float | None:
    factor: Any = rope.get("factor", otherwise)
    if factor is not None and not _is_factor(factor):
        raise _Refused(f"the RoPE factor is {spelled(factor)}, which stretches nothing")
    return None if factor is None else float(factor)


def _is_factor(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 10**9


def _nothing(model: View, rule: str, beyond: str) -> Answer:
    """No key was found. The engine's fallback is certain only where the class's own defaults are known."""
    if not model.known:
        raise _Refused("the file names no length, and what the repository's own config class adds is not known")
    return Answer(2048, None, rule, beyond)


# --- transformers -----------------------------------------------------------------------------------------------------


def _transformers(model: View) -> Answer:
    """transformers 5.23 ``generation/utils.py`` _prepare_generated_length (:2048), MaxLengthCriteria."""
    ropes = _loaded_ropes(model.get)
    key = "max_position_embeddings"
    length = _length(model.get(key), key)
    rule = "no limit of its own; generate() stays within it by default"
    if length is None:
        return Answer(None, None, rule, "runs on", "the config object has no max_position_embeddings")
    return Answer(length, key, rule, "warns and runs on" if ropes else "warns; a table of positions ends there")


# --- vLLM -------------------------------------------------------------------------------------------------------------

# vLLM 0.33 transformers_utils/model_arch_config_convertor.py:374 derive_max_model_len_and_key: the smallest wins.
_VLLM_KEYS = (
    "max_position_embeddings",
    "n_positions",
    "max_seq_len",
    "seq_length",
    "model_max_length",
    "max_target_positions",
    "max_sequence_length",
    "max_seq_length",
    "seq_len",
)
_VLLM_BEYOND = "refuses a longer --max-model-len, unless VLLM_ALLOW_LONG_MAX_MODEL_LEN=1"
# Scalings that are in the declared length already.
_VLLM_SCALED_OLD = ("su", "longrope", "llama3")
_VLLM_SCALED = (*_VLLM_SCALED_OLD, "yarn", "deepseek_yarn", "deepseek_llama_scaling")
# Pairs of an old and a new type name that say the same. vLLM 0.33 transformers_utils/config.py:609.
_VLLM_SAME = {("su", "longrope"), ("mrope", "default")}


def _vllm_before_30(model: View) -> Answer:
    """vLLM 0.22 ``config/model.py`` _get_and_verify_max_len: YaRN counts from the original length."""
    rope = model.get("rope_parameters")
    if isinstance(rope, Mapping) and any(isinstance(one, Mapping) for one in rope.values()) and None in rope.values():
        raise _Refused("vLLM before 0.30 refuses a kind of layers whose RoPE object is null")
    return _vllm(model, _VLLM_SCALED_OLD)


def _vllm_from_30(model: View) -> Answer:
    """vLLM 0.33 ``config/model.py:2545`` _get_and_verify_max_len: YaRN is in the declared length (vllm#56446)."""
    return _vllm(model, _VLLM_SCALED)


def _vllm_before_12(model: View) -> Answer:
    """vLLM 0.10.2 ``config/__init__.py:2797`` _get_and_verify_max_len, over a config object of transformers 4.

    That object has what the file says under ``rope_scaling``; ``rope_parameters`` is a key that nobody reads.
    """
    answer = _vllm_declared(model)
    rope = (model.text.raw if model.text is not None else model.own).get("rope_scaling")
    if rope is None:
        return answer
    if not isinstance(rope, Mapping) or not (rope.get("rope_type") or rope.get("type")):
        raise _Refused("vLLM before 0.12 refuses a rope_scaling without a rope_type")
    _vllm_one_type(rope, set())
    if "gemma3" in (model.model_type or ""):
        return answer
    if _type(rope) == "yarn" and "original_max_position_embeddings" not in rope:
        raise _Refused("vLLM before 0.12 refuses YaRN without original_max_position_embeddings in rope_scaling")
    return _vllm_scaled(answer, lambda name: None, [rope], _VLLM_SCALED_OLD)


def _vllm(model: View, scaled: tuple[str, ...]) -> Answer:
    return _vllm_beside(model, _vllm_own(model, scaled))


def _vllm_beside(model: View, answer: Answer) -> Answer:
    """What the files beside a config change: a sentence-transformers length has the last word, and a tokenizer's limit
    bounds pooling models with absolute positions (``get_and_verify_max_len``, ``_get_encoder_config``)."""
    own = _sentence_length(model)
    if own is not None:
        return answer._replace(max_length=own[0], key=own[1], rule="its own length wins", why=None)
    limit = model_max_length(model.beside)
    pools = "modules.json" in model.beside and model.get("position_embedding_type") == "absolute"
    if pools and limit is not None and answer.max_length is not None and limit < answer.max_length:
        key = "tokenizer_config.json:model_max_length"
        return answer._replace(max_length=limit, key=key, rule="the tokenizer's limit, of a pooling model")
    return answer


def _sentence_length(model: View) -> tuple[int, str] | None:
    """``max_seq_length`` of a sentence-transformers directory, and where it stands; ``None`` where it has none."""
    name = next((name for name in SENTENCE if model.beside.get(name)), None)
    length = _length(model.beside[name].get("max_seq_length"), f"{name}:max_seq_length") if name else None
    return None if length is None else (length, f"{name}:max_seq_length")


def _vllm_own(model: View, scaled: tuple[str, ...]) -> Answer:
    ropes = _loaded_ropes(model.get, _VLLM_ROPE_TYPES)
    for rope in ropes:
        _vllm_one_type(rope, _VLLM_SAME)
    answer = _vllm_declared(model)
    if "gemma3" in (model.model_type or ""):
        return answer._replace(rule=f"{answer.rule}; the RoPE factor of gemma3 is in it") if _scales(ropes) else answer
    return _vllm_scaled(answer, model.get, ropes, scaled)


def _vllm_one_type(rope: Mapping[str, Any], alike: set[tuple[str, str]]) -> None:
    """Refuse a RoPE object whose two names for its type differ."""
    new, old = (str(rope.get(key) or "") for key in ("rope_type", "type"))
    if new and old and new != old and (old, new) not in alike:
        raise _Refused(f"vLLM refuses a RoPE object whose rope_type {spelled(new)} and type {spelled(old)} differ")


def _vllm_declared(model: View) -> Answer:
    found = [(length, key) for key in _VLLM_KEYS if (length := _length(model.get(key), key)) is not None]
    if not found:
        rule = "no length key in the config: 2048, with a warning"
        answer = _nothing(model, rule, _VLLM_BEYOND)
    else:
        length, key = min(found, key=lambda pair: pair[0])
        answer = Answer(length, key, "smallest of the length keys" if len(found) > 1 else "as declared", _VLLM_BEYOND)
    widest = _length(model.get("model_max_length"), "model_max_length")
    if widest:
        answer = answer._replace(max_length=widest, key="model_max_length", rule="model_max_length wins")
    return answer


def _scales(ropes: Iterable[Mapping[str, Any]]) -> bool:
    return any(_type(rope) != "default" for rope in ropes)


def _vllm_scaled(answer: Answer, get: Attribute, ropes: list[Mapping[str, Any]], scaled: tuple[str, ...]) -> Answer:
    factor: float | None = 1.0
    for rope in ropes:
        kind = _type(rope)
        if kind in scaled:
            continue
        factor = _factor(rope, factor)
        if kind == "yarn":
            original = _length(rope.get("original_max_position_embeddings"), "original_max_position_embeddings")
            if original is None:
                raise _Refused("YaRN without original_max_position_embeddings")
            answer = answer._replace(max_length=original, key="original_max_position_embeddings", rule="the original")
    if factor not in (None, 1.0) and answer.max_length is not None:
        rule = f"{answer.rule} × RoPE factor {factor:g}"
        answer = answer._replace(max_length=int(answer.max_length * (factor or 1)), rule=rule)
    if any(_type(rope) == "longrope" for rope in ropes):
        # Of the config object, not of its RoPE object: Phi-3's class has the field, another has it where its file does.
        original = _length(get("original_max_position_embeddings"), "the original length")
        if original is None:
            return answer
        return Answer(
            original,
            "original_max_position_embeddings",
            "LongRoPE: the original length unless told otherwise",
            f"--max-model-len up to {answer.max_length} switches to the long factors; more is refused",
        )
    return answer


# --- SGLang -----------------------------------------------------------------------------------------------------------

# sglang 0.5.23 srt/utils/hf_transformers/common.py:677 get_context_length: the first wins.
_SGLANG_KEYS = ("max_sequence_length", "seq_length", "max_seq_len", "model_max_length", "max_position_embeddings")
_SGLANG_BEYOND = "refuses a longer --context-length, unless SGLANG_ALLOW_OVERWRITE_LONGER_CONTEXT_LEN=1"


def _sglang(model: View) -> Answer:
    """sglang 0.5.23 ``srt/utils/hf_transformers/common.py:677`` get_context_length."""
    _loaded_ropes(model.sglang)
    rope = model.sglang("rope_parameters")
    factor: float | None = 1.0
    if isinstance(rope, Mapping) and "original_max_position_embeddings" not in rope and _type(rope) != "llama3":
        factor = _factor(rope)
        if factor is None:
            raise _Refused("the RoPE factor is null, which SGLang cannot multiply by")
    for key in _SGLANG_KEYS:
        length = _length(model.sglang(key), key)
        if length is not None:
            rule = "first of its length keys"
            if factor != 1.0:
                rule += f" × RoPE factor {factor:g}"
            return Answer(int((factor or 1) * length), key, rule, _SGLANG_BEYOND)
    return _nothing(model, "none of its length keys is there: 2048", _SGLANG_BEYOND)


# --- llama.cpp --------------------------------------------------------------------------------------------------------

# llama.cpp conversion/base.py:1437 TextModel.set_gguf_parameters: the first wins.
_GGUF_KEYS = (
    "max_position_embeddings",
    "n_ctx",
    "n_positions",
    "max_length",
    "max_sequence_length",
    "model_max_length",
)
# Architectures whose converter reads other keys: conversion/command_r.py, mpt.py, phi.py, bloom.py, chatglm.py,
# baichuan.py, starcoder.py, t5.py. A number stands for itself (falcon.py: "not in config.json"; mamba.py; t5.py).
_GGUF_OWN: dict[str, tuple[str | int, ...]] = {
    "cohere": ("model_max_length", "max_position_embeddings"),
    "cohere2": ("model_max_length", "max_position_embeddings"),
    "mpt": ("max_seq_len",),
    "phi3": ("n_positions", "max_position_embeddings"),
    "bloom": ("seq_length", "hidden_size"),
    "chatglm": ("seq_length", "hidden_size"),
    "baichuan": ("max_sequence_length", "max_position_embeddings", "model_max_length"),
    "gpt_bigcode": ("n_positions",),
    "t5": ("n_positions", 512),
    "falcon": (2048,),
    "RefinedWeb": (2048,),
    "RefinedWebModel": (2048,),
    "mamba": (2**20,),
    "mamba2": (2**20,),
    "falcon_mamba": (2**20,),
}
_GGUF_BEYOND = "a larger -c only warns"


def _llama_cpp(model: View) -> Answer:
    """llama.cpp ``conversion/base.py:1437`` n_ctx_train, ``src/llama-context.cpp:133``."""
    _ropes(model.get)
    rule = "as declared, whatever the RoPE factor"
    for key in _GGUF_OWN.get(model.model_type or "", _GGUF_KEYS):
        if isinstance(key, int):
            return Answer(key, None, "written by the converter, whatever the file says", _GGUF_BEYOND)
        length = _length(model.own.get(key), key)
        if length is not None:
            return Answer(length, key, rule, _GGUF_BEYOND)
    raise _Refused("none of the keys that the converter reads is there")


# --- mlx-lm -----------------------------------------------------------------------------------------------------------


def _mlx_lm(model: View) -> Answer:
    """mlx-lm 0.32.2 ``models/*.py``: no model class compares a prompt's length with anything."""
    _ropes(model.get)
    return Answer(None, None, "no limit", "runs on until memory ends", "mlx-lm checks no length")


# --- sentence-transformers --------------------------------------------------------------------------------------------


def _sentence_transformers(model: View) -> Answer:
    """sentence-transformers 5.1 ``models/Transformer.py`` __init__, tokenize: longer texts are cut off."""
    if "modules.json" not in model.beside:
        raise _Refused("no modules.json beside the config: not a sentence-transformers model")
    beyond = "cuts the text off"
    own = _sentence_length(model)
    if own is not None:
        return Answer(own[0], own[1], "its own length", beyond)
    key = "max_position_embeddings"
    found = [(length, key)] if (length := _length(model.get(key), key)) is not None else []
    limit = model_max_length(model.beside)
    if not found or limit is None:
        raise _Refused("no max_seq_length, and no pair of lengths to take the smaller of")
    length, key = min([*found, (limit, "tokenizer_config.json:model_max_length")])
    return Answer(length, key, "the smaller of the config's and the tokenizer's", beyond)


ENGINES: tuple[Engine, ...] = (
    Engine("transformers", ">=5.0", "5.23.0", _transformers),
    Engine("vllm", "<0.30", "0.22.0", _vllm_before_30),
    Engine("vllm", ">=0.30", "0.33.0", _vllm_from_30),
    Engine("sglang", ">=0.5", "0.5.23", _sglang),
    Engine("llama.cpp", "2026", "llama-cpp-python 0.3.36", _llama_cpp),
    Engine("mlx-lm", ">=0.30", "0.32.2", _mlx_lm),
    Engine("sentence-transformers", ">=2.0", "5.1.0", _sentence_transformers, "modules.json"),
)
"""Every engine, and every release that people run whose rule differs."""

OLDER: tuple[Engine, ...] = (
    Engine("transformers", "<5.0", "4.57.3", _transformers),
    Engine("vllm", "<0.12", "0.10.2", _vllm_before_12),
)
"""Releases that read other keys of a file, for whoever asks for one of them."""


def meant(configs: Iterable[Config], which: Iterable[Engine] = ENGINES) -> tuple[Engine, ...]:
    """Return the engines that are for any of some models at all."""
    beside = {name for config in configs for name in config.resolved.document.neighbours}
    return tuple(engine for engine in which if not engine.only or engine.only in beside)


def engines(config: Config, which: Iterable[Engine] | None = None) -> list[Row]:
    """Return what each engine takes of a model, in tokens; what an engine refuses is null with ``why``.

    :param which: by default those that are for such a model.
    """
    model = view(config)
    which = meant((config,)) if which is None else which
    return [Row(e.name, e.versions, e.read_from, *(_not_loaded(config, e) or _answer(e.rule, model))) for e in which]


def _not_loaded(config: Config, engine: Engine) -> Answer | None:
    """Return the refusal of a file whose config the class of an engine does not load; ``None`` where it does.

    vLLM 0.33 asks for transformers 5.16 to 5.20, sglang 0.5.23 for 5.19, and both have config classes of their own for
    types that transformers has not; vLLM before 0.30 runs on older ones as well.
    """
    if (engine.name, engine.versions) not in (("transformers", ">=5.0"), ("vllm", ">=0.30"), ("sglang", ">=0.5")):
        return None
    own = engine.name != "transformers"
    why = next((problem for problem in config.problems if not (own and problem.key == "model_type")), None)
    return None if why is None else Answer(None, None, "", "", refusal(why))


def refusal(problem: Problem) -> str:
    """Say who refuses a file, in a clause."""
    value = spelled(problem.value)
    return f"{problem.by} {problem.versions} refuses {problem.key} {value}: it must be {problem.needs}"


def _answer(rule: Callable[[View], Answer], model: View) -> Answer:
    try:
        return rule(model)
    except _Refused as refusal:
        return Answer(None, None, "", "", str(refusal))


def chosen(spec: str | None) -> tuple[Engine, ...]:
    """Return the rows that ``vllm`` or ``vllm@0.33`` means; all of them for ``None``.

    :raises UsageError: there is no such engine, or no row for that version.
    """
    if spec is None:
        return ENGINES
    name, at, version = spec.partition("@")
    named = tuple(engine for engine in ENGINES if engine.name == name.lower())
    if not named:
        known = ", ".join(dict.fromkeys(engine.name for engine in ENGINES))
        raise UsageError(f"no engine {name!r}", hint=f"one of {known}; with a version: vllm@0.33")
    if not at:
        return named
    if not re.fullmatch(r"\d+(\.\d+)*", version):
        raise UsageError(f"{spec}: {version!r} is no version", hint=f"{name}@{named[-1].read_from}")
    # Of two rows that hold for a release the earlier is the narrower.
    fitting = tuple(
        engine for engine in (*OLDER, *ENGINES) if engine.name == name.lower() and _within(version, engine.versions)
    )[:1]
    if not fitting:
        raise UsageError(
            f"no rule known for {name} {version}", hint=f"known: {', '.join(engine.versions for engine in named)}"
        )
    return fitting


def _within(version: str, versions: str) -> bool:
    sign, bound = re.match(r"([<>]=?)?(.*)", versions).groups()  # type: ignore[union-attr]
    if sign is None:
        return True  # no releases with numbers of this kind
    asked, limit = ([int(part) for part in text.split(".")] for text in (version, bound))
    return asked < limit if sign == "<" else asked >= limit
