"""What typer's definitions say about every command, for the plain case. Written by ``make commandline``.

A command has arguments (parameter, whether it takes all that are left, whether it must be there) and options
(parameter, kind, what is allowed, whether it may be repeated); a flag has its value in place of what is allowed.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Argument = tuple[str, bool, bool]
    Option = tuple[str, str, Any, bool]
    Command = tuple[tuple[Argument, ...], dict[str, Option]]

__all__ = ["COMMANDS"]

COMMANDS: dict[str, Command] = {
    "show": (
        (("models", True, True),),
        {
            "--json": ("as_json", "flag", True, False),
            "--raw": ("raw", "flag", True, False),
            "--verify": ("verify", "flag", True, False),
            "--all": ("everything", "flag", True, False),
            "-a": ("everything", "flag", True, False),
            "--offline": ("offline", "flag", True, False),
            "--refresh": ("refresh", "flag", True, False),
            "--color": ("color", "choice", ("auto", "always", "never"), False),
        },
    ),
    "diff": (
        (("models", True, True),),
        {
            "--json": ("as_json", "flag", True, False),
            "--all": ("everything", "flag", True, False),
            "-a": ("everything", "flag", True, False),
            "--exit-zero": ("exit_zero", "flag", True, False),
            "--only": ("only", "text", None, True),
            "--ignore": ("ignore", "text", None, True),
            "--quiet": ("quiet", "flag", True, False),
            "-q": ("quiet", "flag", True, False),
            "--offline": ("offline", "flag", True, False),
            "--refresh": ("refresh", "flag", True, False),
            "--color": ("color", "choice", ("auto", "always", "never"), False),
        },
    ),
    "context": (
        (("models", True, True),),
        {
            "--engine": ("engine", "text", None, False),
            "--target": ("target", "text", None, False),
            "--rope": ("rope", "flag", True, False),
            "--force": ("force", "flag", True, False),
            "--json": ("as_json", "flag", True, False),
            "--offline": ("offline", "flag", True, False),
            "--refresh": ("refresh", "flag", True, False),
            "--color": ("color", "choice", ("auto", "always", "never"), False),
        },
    ),
    "memory": (
        (("models", True, True),),
        {
            "--context": ("context", "text", None, False),
            "--batch": ("batch", "int", (1, 1000000), False),
            "--dtype": ("dtype", "text", None, False),
            "--kv-dtype": ("kv_dtype", "text", None, False),
            "--gpu": ("gpus", "text", None, False),
            "--vram": ("vram", "text", None, False),
            "--utilization": ("utilization", "float", (0.1, 1.0), False),
            "--tokens": ("trained", "text", None, False),
            "--json": ("as_json", "flag", True, False),
            "--offline": ("offline", "flag", True, False),
            "--refresh": ("refresh", "flag", True, False),
            "--color": ("color", "choice", ("auto", "always", "never"), False),
        },
    ),
    "tensors": (
        (("models", True, True),),
        {
            "--layer": ("layer", "int", (0, None), False),
            "--flat": ("flat", "flag", True, False),
            "--names": ("names", "choice", ("hub", "transformers"), False),
            "--format": ("form", "choice", ("sheet", "csv", "json"), False),
            "--check": ("check", "flag", True, False),
            "--headers": ("headers", "flag", True, False),
            "--json": ("as_json", "flag", True, False),
            "--offline": ("offline", "flag", True, False),
            "--refresh": ("refresh", "flag", True, False),
            "--color": ("color", "choice", ("auto", "always", "never"), False),
        },
    ),
    "schema": ((("name", False, False),), {"--color": ("color", "choice", ("auto", "always", "never"), False)}),
}
