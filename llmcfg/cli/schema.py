"""``llmcfg schema``: what do the JSON outputs look like?"""

from __future__ import annotations

from llmcfg.base.outputs import VERSIONS
from llmcfg.cli.output import Output

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    import typer

    from llmcfg.cli.options import ColorOption

__all__ = ["schema"]


def _complete(incomplete: str) -> list[str]:
    return [output for output in VERSIONS if output.startswith(incomplete)]


def schema(
    name: Annotated[
        str | None,
        typer.Argument(metavar="[NAME]", help="An output (show, diff …), or its schema_id.", autocompletion=_complete),
    ] = None,
    color: ColorOption = "auto",
) -> int:
    """Print the JSON Schema of what a command's --json prints, or list them all.

    Examples:

      llmcfg schema

      llmcfg schema show > show.schema.json
    """
    from llmcfg.render.schema import schema_sheet, schema_text

    output = Output(color)
    if name is None:
        output.sheet(schema_sheet())
    else:
        output.text(schema_text(name))
    return 0
