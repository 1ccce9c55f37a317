"""What a directory or a repository without a config.json is, by the names of its files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from llmcfg.base.errors import InvalidConfig
from llmcfg.source.adapter import ADAPTER
from llmcfg.source.kinds import kind_of_name
from llmcfg.source.neighbours import module_folder
from llmcfg.source.ref import CONFIG, is_inside
from llmcfg.source.text import listed, shown

__all__ = ["FOLDERS", "INSTEAD", "chosen", "nothing", "what_it_is"]

INSTEAD = (ADAPTER, "params.json", "bert_config.json", "hparams.json")
"""What is read where there is no config.json, the first there is: an adapter's file, Mistral's and Meta's own, and
what Google's and OpenAI's first releases had."""

FOLDERS = ("original/params.json", "0_Transformer/config.json", "text_encoder/config.json", "transformer/config.json")
"""Files in folders, for whose sake these are looked into."""

# The most telling first: what the whole is, before what it has beside.
_TELLING = (
    "model_index.json",
    "open_clip_config.json",
    ".gguf",
    "modules.json",
    ".index.json",
    ".safetensors",
    "trainer_state.json",
    "training_args.bin",
    ".bin",
    "quantize_config.json",
    "hf_quant_config.json",
    "tokenizer_config.json",
    "tokenizer.json",
    "preprocessor_config.json",
    "generation_config.json",
)


_ELSEWHERE = "the model's config.json is not here: name it where it is, or org/name"


def chosen(names: Sequence[str], beside: Mapping[str, Any]) -> str | None:
    """Return which file of a directory is to be read for its config, where that has no config.json of its own.

    :param names: the files that it has.
    :param beside: its neighbours (:mod:`llmcfg.source.neighbours`).
    """
    for name in INSTEAD:
        if name in names:
            return name
    modules = beside.get("modules.json")
    folder = module_folder(modules) if isinstance(modules, list) else None
    if folder and is_inside(place := f"{folder.strip('/')}/{CONFIG}"):
        return place
    return FOLDERS[0] if FOLDERS[0] in names else None


def what_it_is(names: Sequence[str]) -> tuple[str, str] | None:
    """Say what a directory or repository of these files is, and what to do instead; ``None`` where nothing tells."""
    lower = [name.lower() for name in names]
    for mark in _TELLING:
        found = next((name for name in lower if name == mark or (mark.startswith(".") and name.endswith(mark))), None)
        if found is None or (kind := kind_of_name(found)) is None:
            continue
        what = f"{shown(found, 60)} is {kind.what}"
        if mark == "model_index.json":
            inside = [place for place in FOLDERS if place in names]
            return what, f"name a component: {listed(inside)}" if inside else kind.next
        return what, _ELSEWHERE if "beside it" in kind.next else kind.next
    return None


def nothing(directory: str, names: Sequence[str], local: bool) -> InvalidConfig:
    """Return the error for a directory that holds no config.

    :param names: the files that it has.
    :param local: whether its name is a path that was typed.
    """
    others = [name for name in names if name.endswith(".json") and "/" not in name]
    what = what_it_is(names)
    if CONFIG in names:
        hint = f"{CONFIG} is there and is no readable file: a broken link, or a directory"
    elif "snapshots" in names and "refs" in names:
        hint = "this is a folder of the Hub cache; name the model (org/name), or a directory below snapshots/"
    elif steps := [name for name in names if name.startswith("checkpoint-")]:
        hint = f"it has {listed(steps)}; name one of them"
    elif what is not None:
        hint = f"{what[0]}; {what[1]}"
    elif others:
        hint = f"it has {listed(others)}; name one of them to read that file"
    else:
        hint = "name the model's directory, or its JSON file"
    if local and directory.count("/") == 1 and not directory.startswith((".", "/", "~")):
        hint += f" (for the Hub's model of that name: hf://{shown(directory)})"
    return InvalidConfig(f"{shown(directory)}: a directory without {CONFIG}", hint=hint)
