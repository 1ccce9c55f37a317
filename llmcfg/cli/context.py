"""``llmcfg context``: how long may a prompt be, who decides, and what reaches a longer one?"""

from __future__ import annotations

from llmcfg.api import from_dict, load_all
from llmcfg.base.errors import LlmcfgError, UsageError
from llmcfg.cli.errors import worst
from llmcfg.cli.numbers import tokens
from llmcfg.cli.output import Output
from llmcfg.model import Model
from llmcfg.source import Options
from llmcfg.source.tokenizer import model_max_length

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from typing import Annotated

    import typer

    from llmcfg.cli.options import AsJson, ColorOption, Models, Offline, Refresh
    from llmcfg.figures.engines import Engine
    from llmcfg.figures.target import Plan

__all__ = ["context"]


def context(
    models: Models,
    engine: Annotated[str | None, typer.Option(help="One engine: vllm, or one release: vllm@0.33.")] = None,
    target: Annotated[str | None, typer.Option(metavar="TOKENS", help="Print what reaches this: 131072, 128k.")] = None,
    write: Annotated[Path | None, typer.Option(help="Write the edited config there (with --target).")] = None,
    rope: Annotated[bool, typer.Option("--rope", help="Print the frequency of every pair of dimensions.")] = False,
    plot: Annotated[Path | None, typer.Option(help="Draw the wavelengths into this .svg or .png file.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Write over files that are there.")] = False,
    as_json: AsJson = False,
    offline: Offline = False,
    refresh: Refresh = False,
    color: ColorOption = "auto",
) -> int:
    """Say how long a prompt may be, which key decides, and what each engine makes of it.

    Examples:

      llmcfg context Qwen/Qwen2-7B Qwen/Qwen2-7B-Instruct

      llmcfg context Qwen/Qwen2-7B-Instruct --target 128k

      llmcfg context Qwen/Qwen2-7B-Instruct --engine vllm@0.33 --json
    """
    from llmcfg.figures.engines import chosen, meant

    output = Output(color)
    which = chosen(engine)
    length = tokens(target, "--target") if target is not None else None
    if write is not None and (length is None or len(models) != 1):
        raise UsageError("--write takes --target and one model", hint="llmcfg context MODEL --target 128k --write OUT")
    configs: list[Model] = []
    errors: list[LlmcfgError] = []
    for result in load_all(models, Options(offline=offline, refresh=refresh, notify=output.notice)):
        if isinstance(result, LlmcfgError):
            output.error(str(result), result.hint)
            errors.append(result)
        else:
            configs.append(result)
    if plot is not None and configs:
        from llmcfg.render.plot import plot as drawn

        _write(output, plot, drawn(plot, configs, length), configs, force=force)
    plans = [_plan(config, length, which) for config in configs]
    if as_json:
        from llmcfg.render.json.context import context_json

        for config, plan in zip(configs, plans, strict=True):
            limit = model_max_length(config.resolved.document.neighbours)
            rows = which if engine else meant([config], which)
            output.json(context_json(config, rows, target=length, plan=plan, rope=rope, tokenizer=limit))
    elif configs and length is None and not rope:
        from llmcfg.render.context import context_sheet

        shown = which if engine else meant(configs, which)
        limits = [model_max_length(config.resolved.document.neighbours) for config in configs]
        output.sheet(context_sheet(tuple(configs), shown, limits))
    for config, plan in zip(configs, plans, strict=True):
        try:
            _each(output, config, plan, write, rope=rope, show=not as_json, force=force)
        except LlmcfgError as error:
            output.error(str(error), error.hint)
            errors.append(error)
    return worst(errors)


def _plan(config: Model, target: int | None, which: tuple[Engine, ...]) -> Plan | LlmcfgError | None:
    """Return what reaches the target, or why nothing does."""
    if target is None:
        return None
    from llmcfg.figures.target import reach

    try:
        return reach(config, target, which)
    except LlmcfgError as error:
        return error


def _each(
    output: Output,
    config: Model,
    plan: Plan | LlmcfgError | None,
    write: Path | None,
    *,
    rope: bool,
    show: bool,
    force: bool,
) -> None:
    """Print what is asked of each model by itself; with a target, the frequencies are those of the edited config.

    :raises LlmcfgError: there is no such thing: no change reaches the target, no RoPE.
    """
    from llmcfg.render import context as render

    if isinstance(plan, LlmcfgError):
        raise plan
    if show and plan is not None:
        output.sheet(render.plan_sheet(config, plan))
    if show and rope:
        for sheet in render.rope_sheets(config if plan is None else from_dict(plan.config, config.name)):
            output.sheet(sheet)
    if plan is not None and write is not None:
        from llmcfg.render.json import dumps

        edited = dumps(plan.config, pretty=True) + "\n"
        _write(output, write, edited.encode(), [config], force=force)


def _write(output: Output, path: Path, data: bytes, read: Sequence[Model], *, force: bool) -> None:
    from llmcfg.cli.writing import write_file

    write_file(str(path), data, [model.source for model in read], force=force)
    output.notice(f"wrote {path}")
