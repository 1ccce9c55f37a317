"""From a model that was read to the list of its tensors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from llmcfg.base.spelled import spelled
from llmcfg.knowledge.drafts import draft_of
from llmcfg.tensors.blueprint import Plain, Tensors, Unknown, generated

if TYPE_CHECKING:
    from llmcfg.facts.config import Config
    from llmcfg.knowledge.drafts import Draft
    from llmcfg.resolve.complete import Completed

__all__ = ["architecture_of", "of", "root_of", "stand_in", "tensors", "untold"]


def of(config: Config) -> Tensors:
    """Return the tensors of a model that was read.

    :raises Unknown: its type has no blueprint, or its values do not fit it.
    """
    return tensors(root_of(config), architecture_of(config))


# A file in another layout than its class's is counted only where both read the same sizes off it.
_SIZES = ("num_hidden_layers", "hidden_size", "num_attention_heads", "intermediate_size", "vocab_size")


def root_of(config: Config) -> Completed | Plain:
    """Return what the blueprint of a model reads.

    :raises Unknown: its type has no blueprint, or its class would count its own defaults.
    """
    from llmcfg.tensors.remote import CLASSES, COMPOSITES, MODULES

    node = config.resolved.root
    model_type = node.raw.get("model_type")
    if model_type in COMPOSITES:
        raise Unknown("what the towers of this repository's own code are made of is not known here")
    model_type = CLASSES.get(architecture_of(config) or "", model_type)
    if isinstance(model_type, str) and model_type in MODULES and node.model_type != model_type:
        # The config class is a language model's, and the class around it has modules besides
        return Plain(model_type, {"dtype": node.raw.get("torch_dtype"), **node.raw})
    if config.resolved.rival is not None and any(config[name] is None for name in _SIZES):
        raise Unknown("the file is not in the layout of its class, which would count its own defaults")
    if node.completed is None and node.model_type in MODULES:
        return Plain(node.model_type, node.raw, {"dtype": node.values.get("torch_dtype"), **node.values})
    if node.completed is None:
        raise Unknown(untold(node.model_type))
    return node.completed


def architecture_of(config: Config) -> str | None:
    """Return the class that a file names."""
    named = config.resolved.root.raw.get("architectures")
    first = named[0] if isinstance(named, list) and named else None
    return first if isinstance(first, str) else None


def tensors(root: Completed | Plain, architecture: str | None = None) -> Tensors:
    """Return the tensors of a model.

    :param root: the whole file, completed.
    :param architecture: the class (``architectures[0]``); where the blueprint has no such class, and transformers does
        not know it either, the type's main class stands in, and :attr:`Tensors.note` says so.
    :raises Unknown: no blueprint, or the values do not fit it.
    """
    own = _module(root.model_type)
    known = architecture is not None and (_is_known(architecture) or hasattr(own, architecture))
    draft = draft_of(architecture, root.values, known=known)
    if draft is not None:
        return _draft(draft, root, architecture or draft.name)
    note = None
    if isinstance(root, Plain):
        _is_described(own, root.raw)
    blueprint = getattr(own, architecture, None) if architecture and architecture.isidentifier() else None
    if blueprint is None and (head := _with_head(own, architecture)) is not None:
        blueprint = head
    elif blueprint is None or getattr(blueprint, "__module__", None) != own.__name__:
        if architecture and _is_known(architecture):
            text = root.text()
            if text is not root and text.model_type != root.model_type:
                # AutoModelForCausalLM of a composite file builds its language model alone (auto_factory.py)
                return tensors(text, architecture)
            raise Unknown(f"what {architecture} is made of is not known here")
        name = own.MAIN
        if architecture:
            note = f"{architecture} is not a class of transformers: counted as {name}"
        else:
            note = f"the file names no class: counted as {name}"
        blueprint, architecture = getattr(own, name), name
    found = Tensors(architecture or own.MAIN, root.model_type, note)
    try:
        blueprint(found, root)
    except Unknown:
        raise
    except Exception as error:
        raise Unknown(_unfit(root, found.model_class)) from error
    if isinstance(root, Plain):
        _is_read(root)
    return found


def untold(model_type: str | None) -> str:
    """Say why the tensors of a model type are not known."""
    from llmcfg.knowledge.types import TRANSFORMERS

    if model_type is None:
        return "the file names no model type, nor a class that tells it"
    return f"transformers {TRANSFORMERS} has no model type {model_type}, and what it is made of is not known here"


def _unfit(root: Completed | Plain, model_class: str) -> str:
    """Say what keeps a class from being built: what its config class refuses, where it does."""
    if not isinstance(root, Plain):
        from llmcfg.problems import of

        for problem in of(root):
            return f"{model_class} cannot be built: {problem.key} must be {problem.needs}"
    return f"{model_class} cannot be built: values of the file do not go together"


def _with_head(own: Any, architecture: str | None) -> Any:
    """Return the blueprint of a head that engines know and transformers does not."""
    from llmcfg.knowledge.output_heads import HEADS

    base, rows = HEADS.get(architecture or "", ("", ()))
    if not hasattr(own, base):
        return None

    def blueprint(add: Tensors, c: Any) -> None:
        add.base("model.", getattr(own, base), c)
        for name, dims in rows:
            add(name, "head", tuple([add.read(c, dim)[0] if isinstance(dim, str) else dim for dim in dims]))

    return blueprint


def _is_described(own: Any, raw: Mapping[str, Any]) -> None:
    """Refuse a file whose code has other classes than those that a family's module describes: TeleChat-52B.

    :raises Unknown: naming the class.
    """
    code = raw.get("auto_map")
    named = [code.get(key) for key in _MODEL_CODE] if isinstance(code, dict) else []
    classes = [one.rpartition(".")[2] for one in named if isinstance(one, str)]
    if not raw.get("architectures") and classes and not any(hasattr(own, name) for name in classes):
        raise Unknown(f"the repository's class {classes[0]:.60} is not the {own.MAIN} whose tensors are known")


_MODEL_CODE = ("AutoModelForCausalLM", "AutoModelForSeq2SeqLM", "AutoModel")


# What adds tensors that a family without it does not have
_ADDS = ("num_experts", "kv_lora_rank", "q_lora_rank", "attention_bias", "mlp_bias")


def _is_read(root: Plain) -> None:
    """Refuse a file that says what the family's code, as it is known, does not read.

    That is a size under another name, where the known name has a class default instead; experts, latents and biases
    that the family has not; a tower beside the language model.

    :raises Unknown: naming the key.
    """
    from llmcfg.knowledge.aliases import ALIASES, TOWER_CONFIGS

    raw, read = root.raw, root.asked
    for field in _SIZES:
        known = [key for key in ALIASES[field] if key in read and root.values.get(key) is not None]
        other = [key for key in ALIASES[field] if key not in read and isinstance(raw.get(key), int)]
        if other and known and not any(key in raw for key in known):
            raise Unknown(f"the file says {other[0]}; the code whose tensors are known reads {known[0]}")
    adding = [key for field in _ADDS for key in ALIASES[field]] + [
        key for keys in TOWER_CONFIGS.values() for key in keys
    ]
    parts = [
        part for key in read if isinstance(part := root.values.get(key), Mapping)
    ]  # a copy of theirs is read there
    for key in adding:
        value = raw.get(key)
        if value and (value is True or value != 1) and key not in read and not any(key in part for part in parts):
            raise Unknown(f"what {key} = {spelled(value):.40} does to the tensors is not covered")


def _draft(draft: Draft, root: Completed | Plain, architecture: str) -> Tensors:
    """Return the tensors of a draft model of speculative decoding, which its model type's class is not."""
    if not draft.blueprint:
        raise Unknown(
            f"a draft model ({draft.name}), by its class {architecture} or its keys: not built as {root.model_type} is,"
            " and how is not known here"
        )
    from llmcfg.tensors import drafts

    said = f"{architecture} is a draft model ({draft.name}), counted after {draft.source}; {draft.shares}"
    found = Tensors(architecture, root.model_type, said)
    try:
        getattr(drafts, draft.blueprint)(found, root.text())
    except Unknown:
        raise
    except Exception as error:
        raise Unknown(_unfit(root, architecture)) from error
    return found


def stand_in(config: Config) -> str | None:
    """Say what a model is counted as that names a class which transformers does not have, or why it is not counted.

    ``None`` where the class is known, none is named, or the whole is not known anyway.
    """
    architecture = architecture_of(config)
    known = architecture is not None and _is_known(architecture)
    draft = draft_of(architecture, config.resolved.root.values, known=known)
    if draft is None and (known or architecture is None):
        return None
    try:
        return of(config).note
    except Unknown as why:
        return str(why) if draft is not None else None


def _module(model_type: str) -> Any:
    """Return a type's blueprint: generated, or written by hand for a repository's own code."""
    from llmcfg.knowledge.types import TYPES
    from llmcfg.tensors.remote import MODULES

    if model_type in TYPES or model_type not in MODULES:
        return generated(model_type)
    return __import__(f"llmcfg.tensors.remote.{MODULES[model_type]}", fromlist=("MAIN",))


def _is_known(architecture: str) -> bool:
    from llmcfg.knowledge.registry import ARCHITECTURES

    return architecture in ARCHITECTURES
