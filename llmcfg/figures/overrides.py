"""Saying a longer context to each engine without editing the file: the commands, in the options of each release.

Overrides act on the object that an engine has made of the file, not on the file: they name the fields of its config
class, wherever the file has its keys.
"""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from llmcfg.base.errors import UsageError
from llmcfg.base.record import Record

if TYPE_CHECKING:
    from llmcfg.facts.config import Config
    from llmcfg.figures.engines import Engine

__all__ = ["Command", "Override", "commands", "json_text"]


class Command(Record):
    """How to say the change to an engine without editing the file.

    :ivar engine: the engine, as in the table of engines.
    :ivar versions: the releases that have these options and read these keys.
    :ivar line: the command, ready for a POSIX shell or, for transformers, Python; ``None`` with ``why``.
    :ivar source: where the option is documented or read.
    :ivar why: why there is no command.
    """

    engine: str
    versions: str
    line: str | None
    source: str
    why: str | None = None


class Override(Record):
    """What an engine is to be told.

    :ivar path: where the language model stands in the config object, with a dot at the end; ``""`` for the root.
    :ivar fields: the fields to set there; none where the file needs no change.
    :ivar rope: the RoPE object among them, complete; empty where it stays as it is.
    :ivar key: what the file calls that object.
    :ivar beside: what transformers 4 keeps beside the RoPE object and this file does not have there: its base.
    :ivar target: tokens.
    :ivar native: the length that the stretch counts from.
    :ivar factor: the stretch; 1 for none.
    :ivar known: whether transformers has the config class.
    """

    path: str
    fields: Mapping[str, Any]
    rope: Mapping[str, Any]
    key: str
    beside: Mapping[str, Any]
    target: int
    native: int
    factor: float
    known: bool

    def nested(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Return fields as an object from the root."""
        said = dict(fields)
        for parent in reversed([part for part in self.path.split(".") if part]):
            said = {parent: said}
        return said

    @property
    def new(self) -> dict[str, Any]:
        """The fields under transformers 5's names, which vLLM and SGLang read of any class."""
        return {**self.fields, **({"rope_parameters": self.rope} if self.rope else {})}

    @property
    def own(self) -> dict[str, Any]:
        """The fields as the file names them, for a repository's own class."""
        return {**self.fields, **({self.key: self.rope} if self.rope else {})}

    @property
    def old(self) -> dict[str, Any]:
        """The fields under transformers 4's names."""
        inside = {key: value for key, value in self.rope.items() if key not in ("rope_theta", "partial_rotary_factor")}
        return {**self.fields, **self.beside, **({"rope_scaling": inside} if self.rope else {})}


def commands(config: Config, override: Override, which: Iterable[Engine]) -> tuple[Command, ...]:
    """Return a command for each engine asked for that takes one, those that are the same for several releases once."""
    said = [_COMMANDS.get((one.name, one.versions)) or _COMMANDS.get((one.name, "")) for one in which]
    return tuple(command(config, override) for command in dict.fromkeys(said) if command is not None)


def json_text(value: Any, config: Config) -> str:
    """Write a value as JSON.

    :raises UsageError: it holds a number that JSON has not.
    """
    try:
        return json.dumps(value, allow_nan=False)
    except ValueError:
        raise UsageError(
            f"{config.name}: its RoPE settings hold a number that JSON has not (NaN or Infinity)",
            hint="correct the file first: nothing that is copied from it would work",
        ) from None


def _repository(config: Config) -> tuple[str, str | None]:
    """Return the name of a model and the revision of it that was asked for."""
    name, _, revision = config.name.partition("@")
    asked_of_hub = config.source.kind in ("hub", "cache", "bundled")
    return (name, revision or None) if asked_of_hub else (config.name, None)


def _served(config: Config) -> tuple[str, str]:
    """Return the name of a model as a shell takes it, and the options that servers share."""
    name, revision = _repository(config)
    options = f" --revision {shlex.quote(revision)}" if revision else ""
    return shlex.quote(name), options + (" --trust-remote-code" if own_code(config) else "")


# --- transformers -----------------------------------------------------------------------------------------------------

# The auto classes, the most telling first. transformers 5.23 models/auto/modeling_auto.py.
_AUTO = {
    "causal": "AutoModelForCausalLM",
    "seq2seq": "AutoModelForSeq2SeqLM",
    "image-text": "AutoModelForImageTextToText",
    "multimodal": "AutoModelForMultimodalLM",
    "speech-seq2seq": "AutoModelForSpeechSeq2Seq",
    "masked": "AutoModelForMaskedLM",
    "sequence-classification": "AutoModelForSequenceClassification",
    "token-classification": "AutoModelForTokenClassification",
    "question-answering": "AutoModelForQuestionAnswering",
    "base": "AutoModel",
}
_KEYWORDS = "PreTrainedConfig.from_pretrained: keyword arguments override the file's keys"


# Types whose auto classes do not find them: another type of the same config class comes after them.
# transformers 5.23 models/auto/configuration_auto.py CONFIG_MAPPING_NAMES ("EvollaModel"), auto_factory.py
# _LazyAutoMapping: one type for each config class.
_NOT_FOUND = ("evolla", "EvollaModel")


def _loading_class(config: Config) -> str | None:
    """Return the class to load a model with: the auto class of its architecture, or else the first that takes its type.

    Where no auto class does, it is the architecture's own.
    """
    from llmcfg.knowledge.registry import ARCHITECTURES, ROLES

    model_type = config.resolved.root.model_type or config.model_type
    taking = {role: ROLES[role][model_type] for role in _AUTO if model_type in ROLES.get(role, {})}
    named = next(iter(config.architectures or ()), None)
    if model_type not in _NOT_FOUND:
        for role, taken in taking.items():
            if named is not None and role != "base" and named in ((taken,) if isinstance(taken, str) else taken):
                return _AUTO[role]
        if taking:
            return _AUTO[next(iter(taking))]
    if named is not None and ARCHITECTURES.get(named) == model_type:
        return str(named)
    own = next(iter(taking.values()), None)
    return own if isinstance(own, str) else None


def own_code(config: Config) -> Mapping[str, str]:
    """Return the classes that the repository's own code has, by the auto class that loads them."""
    auto = config.raw.get("auto_map")
    if not isinstance(auto, Mapping) or config.resolved.root.completed is not None:
        return {}
    return {key: value for key, value in auto.items() if isinstance(key, str) and isinstance(value, str)}


def _transformers(config: Config, override: Override) -> Command:
    return _python(config, override, override.new if override.known else override.own, ">=5.0")


def _transformers_4(config: Config, override: Override) -> Command:
    from llmcfg.knowledge.v4_types import SINCE_5

    types = (config.resolved.root.model_type, config.resolved.text.model_type)
    if (missing := next((model_type for model_type in types if model_type in SINCE_5), None)) is not None:
        return Command("transformers", "<5.0", None, _KEYWORDS, f"transformers 4 has no model type {missing}")
    return _python(config, override, override.old, "<5.0")


def _python(config: Config, override: Override, fields: Mapping[str, Any], versions: str) -> Command:
    remote = own_code(config)
    name = next((auto for auto in _AUTO.values() if auto in remote), None) if remote else _loading_class(config)
    if name is None:
        return Command("transformers", versions, None, _KEYWORDS, "no class is known that loads this type")
    model, revision = _repository(config)
    asked = (f", revision={revision!r}" if revision else "") + (", trust_remote_code=True" if remote else "")
    if not fields or (override.known and not override.path):
        given = "".join(f", {key}={value!r}" for key, value in fields.items())
        return Command("transformers", versions, f"{name}.from_pretrained({model!r}{asked}{given})", _KEYWORDS)
    inner = f"config.{override.path}update({dict(fields)!r})"
    line = (
        f"config = AutoConfig.from_pretrained({model!r}{asked}); {inner}; "
        f"{name}.from_pretrained({model!r}, config=config{asked})"
    )
    return Command("transformers", versions, line, "PreTrainedConfig.update, of the language model's part")


# --- servers ----------------------------------------------------------------------------------------------------------

_VLLM = "https://docs.vllm.ai/en/latest/features/context_extension.html"


def _vllm(config: Config, override: Override) -> Command:
    """vLLM 0.22 and 0.33 ``config/model.py`` _apply_dict_overrides: parts are updated, at any depth."""
    return _vllm_line(config, override, override.new, ">=0.12")


def _vllm_before_12(config: Config, override: Override) -> Command:
    """vLLM 0.10.2 ``transformers_utils/config.py:603``: ``config.update``, which makes a part a plain object."""
    if override.path and override.fields:
        part = override.path[:-1]
        why = f"before 0.12 --hf-overrides replaces {part} by a plain object: edit the file"
        return Command("vllm", "<0.12", None, _VLLM, why)
    return _vllm_line(config, override, override.old, "<0.12")


def _vllm_line(config: Config, override: Override, fields: Mapping[str, Any], versions: str) -> Command:
    said = f" --hf-overrides {shlex.quote(json_text(override.nested(fields), config))}" if fields else ""
    model, options = _served(config)
    return Command("vllm", versions, f"vllm serve {model}{options}{said} --max-model-len {override.target}", _VLLM)


def _sglang(config: Config, override: Override) -> Command:
    """sglang 0.5.23 ``srt/utils/hf_transformers/config.py:405``: a part is updated, a part of a part replaced."""
    source = "https://docs.sglang.ai/advanced_features/server_arguments.html"
    fields = override.new
    if fields and override.path.count(".") > 1:
        part = override.path[:-1]
        why = f"--json-model-override-args replaces {part} by a plain object: edit the file"
        return Command("sglang", ">=0.5", None, source, why)
    said = f" --json-model-override-args {shlex.quote(json_text(override.nested(fields), config))}" if fields else ""
    model, options = _served(config)
    line = f"python -m sglang.launch_server --model-path {model}{options}{said} --context-length {override.target}"
    return Command("sglang", ">=0.5", line, source)


def _llama_cpp(config: Config, override: Override) -> Command:
    yarn = (
        f" --rope-scaling yarn --rope-scale {override.factor:.9g} --yarn-orig-ctx {override.native}"
        if override.rope
        else ""
    )
    return Command(
        "llama.cpp",
        "2026",
        f"llama-server -m MODEL.gguf -c {override.target}{yarn}",
        "https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md",
    )


def _mlx_lm(config: Config, override: Override) -> Command:
    directory = "DIRECTORY_WITH_THE_EDITED_CONFIG" if override.new else shlex.quote(_repository(config)[0])
    return Command(
        "mlx-lm",
        ">=0.30",
        f"mlx_lm.generate --model {directory}",
        "mlx-lm has no option for it: it reads config.json",
    )


_COMMANDS: dict[tuple[str, str], Callable[[Config, Override], Command]] = {
    ("transformers", ""): _transformers,
    ("transformers", "<5.0"): _transformers_4,
    ("vllm", ""): _vllm,
    ("vllm", "<0.12"): _vllm_before_12,
    ("sglang", ""): _sglang,
    ("llama.cpp", ""): _llama_cpp,
    ("mlx-lm", ""): _mlx_lm,
}
"""Engine and releases → its command; ``""``: all other releases."""
