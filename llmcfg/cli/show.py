"""``llmcfg show``: what is this model?"""

from __future__ import annotations

from llmcfg.api import load_all
from llmcfg.base.errors import LlmcfgError
from llmcfg.cli.errors import DIFFERENT, worst
from llmcfg.cli.output import Output
from llmcfg.model import Model
from llmcfg.source import Options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    import typer

    from llmcfg.cli.options import AsJson, ColorOption, Everything, Models, Offline, Refresh

__all__ = ["show"]


def show(
    models: Models,
    as_json: AsJson = False,
    raw: Annotated[bool, typer.Option("--raw", help="Show the file's own keys, and the field each feeds.")] = False,
    verify: Annotated[
        bool, typer.Option("--verify", help="Compare with the installed transformers; exit 1 on differences.")
    ] = False,
    everything: Everything = False,
    offline: Offline = False,
    refresh: Refresh = False,
    color: ColorOption = "auto",
) -> int:
    """Show what a model is: every parameter, and where its value comes from.

    Examples:

      llmcfg show Qwen/Qwen2-7B

      llmcfg show ./config.json --json | jq .config.head_dim

      llmcfg show Qwen/Qwen2-7B --verify

      curl -s https://example.org/config.json | llmcfg show -
    """
    output = Output(color)
    errors: list[LlmcfgError] = []
    differ = False
    for result in load_all(models, Options(offline=offline, refresh=refresh, notify=output.notice)):
        if isinstance(result, LlmcfgError):
            output.error(str(result), result.hint)
            errors.append(result)
        elif verify:
            differ |= _verify(result, output, errors, as_json=as_json)
        elif as_json:
            output.json(result.raw if raw else result.to_dict())
        else:
            from llmcfg.render.show import raw_sheet, show_sheet

            output.sheet(raw_sheet(result) if raw else show_sheet(result, everything=everything))
    return worst(errors) or (DIFFERENT if differ else 0)


def _verify(config: Model, output: Output, errors: list[LlmcfgError], *, as_json: bool) -> bool:
    """Print a cross-check of one model, and tell whether it found differences."""
    from llmcfg.render.verify import verify_sheet
    from llmcfg.verify import verify

    try:
        result = verify(config)
    except LlmcfgError as error:
        output.error(str(error), error.hint)
        errors.append(error)
        return False
    if as_json:
        from llmcfg.render.json.verify import verify_json

        output.json(verify_json(config.name, result))
    else:
        output.sheet(verify_sheet(config, result))
    return bool(result.differences)
