"""Arguments and options that commands share, as typer takes them.

Only typer's side (``app.py``) imports this at run time: a command names them in its annotations alone.
"""

from __future__ import annotations

from typing import Annotated, Literal

import typer

__all__ = ["AsJson", "Color", "ColorOption", "Everything", "Models", "Offline", "Refresh"]

Color = Literal["auto", "always", "never"]


def _complete_model(incomplete: str) -> list[str]:
    """Complete a model id from the cache and the bundled snapshot."""
    from llmcfg.source import known_models

    return [name for name in known_models() if name.lower().startswith(incomplete.lower())]


_MODEL_HELP = "org/name[@revision], a Hub URL, a directory, a file, or - for standard input."

Models = Annotated[
    list[str], typer.Argument(metavar="MODEL...", help=_MODEL_HELP, autocompletion=_complete_model, show_default=False)
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, one object per line.")]
Everything = Annotated[bool, typer.Option("--all", "-a", help="Leave nothing out.")]
Offline = Annotated[bool, typer.Option("--offline", help="Use the cache and the bundled snapshot only.")]
Refresh = Annotated[bool, typer.Option("--refresh", help="Download again what is cached.")]
ColorOption = Annotated[Color, typer.Option("--color", help="When to colour.", show_default=True)]
