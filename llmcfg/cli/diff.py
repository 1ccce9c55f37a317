"""``llmcfg diff``: what differs, and what does it mean?"""

from __future__ import annotations

from llmcfg.api import load_all
from llmcfg.base.errors import LlmcfgError, UsageError
from llmcfg.cli.errors import DIFFERENT, worst
from llmcfg.cli.output import Output
from llmcfg.compare import diff as compare
from llmcfg.model import Model
from llmcfg.source import Options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    import typer

    from llmcfg.cli.options import AsJson, ColorOption, Everything, Models, Offline, Refresh

__all__ = ["diff"]


def diff(
    models: Models,
    as_json: AsJson = False,
    everything: Everything = False,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit 0 even when the models differ.")] = False,
    only: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Compare this group or field alone; repeatable.")
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Leave this group or field out; repeatable.")
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing: the exit code tells.")] = False,
    offline: Offline = False,
    refresh: Refresh = False,
    color: ColorOption = "auto",
) -> int:
    """Compare models side by side, and say what the differences mean.

    Exit code: 0 when they are the same, 1 when they differ, 2 and 3 on errors.

    Examples:

      llmcfg diff Qwen/Qwen2-7B Qwen/Qwen2-7B-Instruct

      llmcfg diff ./before/config.json ./after/config.json --all

      llmcfg diff org/model@main org/model@v2 --json
    """
    if len(models) < 2:
        raise UsageError("diff takes at least two models", hint="llmcfg diff A B; llmcfg show A shows one")
    output = Output(color)
    results = load_all(models, Options(offline=offline, refresh=refresh, notify=output.notice))
    errors = [result for result in results if isinstance(result, LlmcfgError)]
    for error in errors:
        output.error(str(error), error.hint)
    if errors:
        return worst(errors)
    comparison = compare(*(result for result in results if isinstance(result, Model))).limited(only or (), ignore or ())
    if quiet:
        pass
    elif as_json:
        from llmcfg.render.json.diff import diff_json

        output.json(diff_json(comparison))
    else:
        from llmcfg.render.diff import diff_sheet

        output.sheet(diff_sheet(comparison, everything=everything))
    return DIFFERENT if comparison.semantic and not exit_zero else 0
