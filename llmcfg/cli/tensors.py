"""``llmcfg tensors``: every weight tensor that a config implies."""

from __future__ import annotations

import os
import sys

from llmcfg.api import load_all
from llmcfg.base.errors import InvalidConfig, LlmcfgError, UsageError
from llmcfg.cli.errors import DIFFERENT, worst
from llmcfg.cli.output import Output
from llmcfg.model import Model
from llmcfg.source import Options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Annotated, Literal

    import typer

    from llmcfg.cli.options import AsJson, ColorOption, Models, Offline, Refresh
    from llmcfg.tensors.blueprint import Entry

__all__ = ["tensors"]


def tensors(
    models: Models,
    layer: Annotated[int | None, typer.Option(metavar="N", min=0, help="Only the tensors of layer N.")] = None,
    flat: Annotated[bool, typer.Option("--flat", help="One line per tensor, not folded by layer.")] = False,
    names: Annotated[
        Literal["hub", "transformers"], typer.Option("--names", help="Names of checkpoints, or of modules.")
    ] = "hub",
    form: Annotated[Literal["sheet", "csv", "json"], typer.Option("--format", help="How to print the list.")] = "sheet",
    check: Annotated[bool, typer.Option("--check", help="Compare with the checkpoint; exit 1 if they differ.")] = False,
    headers: Annotated[
        bool, typer.Option("--headers", help="With --check: ask the Hub for the header of every file too.")
    ] = False,
    as_json: AsJson = False,
    offline: Offline = False,
    refresh: Refresh = False,
    color: ColorOption = "auto",
) -> int:
    """List every weight tensor a model has: name, shape, parameters. Nothing is downloaded but the config.

    With --check, report what a checkpoint lacks, has besides, or has in another shape or dtype than the config implies.
    Headers of safetensors files tell that. Of a model in several files on the Hub, the index alone is read: names and
    the total size; --headers asks for the headers too. An index file after a MODEL is compared with it.

    Examples:

      llmcfg tensors Qwen/Qwen2-7B

      llmcfg tensors Qwen/Qwen3-30B-A3B --layer 3

      llmcfg tensors Qwen/Qwen2-7B --flat --format csv

      llmcfg tensors ./my-finetune --check

      llmcfg tensors Qwen/Qwen2-7B --check model.safetensors.index.json
    """
    if headers and not check:
        raise UsageError("--headers belongs to --check")
    if check and (layer is not None or flat or names != "hub" or form == "csv"):
        raise UsageError("--check compares all tensors", hint="leave --layer, --flat, --names and --format csv out")
    output = Output(color)
    errors = []
    differ = False
    options = Options(offline=offline, refresh=refresh, notify=output.notice)
    pairs = _pairs(models) if check else [(model, None) for model in models]
    for (model, index), result in zip(pairs, load_all([model for model, _ in pairs], options), strict=True):
        try:
            if isinstance(result, LlmcfgError):
                raise result
            if check:
                form = "json" if as_json else form
                differ |= _check(output, result, model, index, options, headers=headers, form=form) is False
                continue
            _one(output, result, layer, flat=flat, names=names, form="json" if as_json else form)
        except LlmcfgError as error:
            output.error(str(error), error.hint)
            errors.append(error)
    return worst(errors) or (DIFFERENT if differ else 0)


def _pairs(models: Sequence[str]) -> list[tuple[str, str | None]]:
    """Models, each with the index file that stands after it; an index alone belongs to the config beside it."""
    from llmcfg.source.checkpoint import is_index

    pairs: list[tuple[str, str | None]] = []
    for model in models:
        if not is_index(model):
            pairs.append((model, None))
        elif pairs and pairs[-1][1] is None:
            pairs[-1] = pairs[-1][0], model
        else:
            pairs.append((os.path.dirname(model) or ".", model))
    return pairs


def _check(
    output: Output, config: Model, model: str, index: str | None, options: Options, *, headers: bool, form: str
) -> bool | None:
    """Compare one model with its checkpoint, and return whether they match."""
    from llmcfg.render import check as render
    from llmcfg.source import parse_ref
    from llmcfg.source.checkpoint import of_index, of_model
    from llmcfg.tensors.check import of_config

    adapter = config.resolved.document.adapter
    if adapter is not None and adapter.read_from != config.source.path:
        raise InvalidConfig(
            f"{config.name}: an adapter, and --check compares a whole model with its config",
            hint=f"name its base model: {adapter.read_from}",
        )
    found = config.tensors()
    if index is not None:
        stored = of_index(index)
    else:
        stored = of_model(config.source, parse_ref(model), options, headers=headers)
    result = of_config(config, found, stored)
    if form == "json":
        output.json(render.check_json(config, found, result))
    else:
        output.sheet(render.check_sheet(config, found, result))
    return result.matches


def _one(output: Output, config: Model, layer: int | None, *, flat: bool, names: str, form: str) -> None:
    from llmcfg.render import tensors as render
    from llmcfg.tensors.counts import count
    from llmcfg.tensors.names import as_stored

    found = config.tensors()
    entries: Sequence[Entry] | None = found.entries
    if names == "hub" and (entries := as_stored(found, config.raw)) is None:
        output.notice(f"{config.name}: how checkpoints spell the names is not known; these are transformers' own")
    selection = render.select(entries or found.entries, layer=layer, flat=flat)
    if layer is not None and not selection.entries:
        raise UsageError(f"{config.name} has no layer {layer}", hint="layers are numbered from 0")
    if flat and selection.number > render.MOST:
        raise UsageError(f"{config.name}: {selection.number} tensors are too many to list", hint="leave --flat out")
    totals = count(found)
    if form == "json":
        output.json(render.tensors_json(config, found, selection, totals))
    elif form == "csv":
        import csv

        csv.writer(sys.stdout, lineterminator="\n").writerows(render.csv(selection))
    else:
        output.sheet(render.tensors_sheet(config, found, selection, totals))
