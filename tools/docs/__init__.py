"""References that are generated from the code: ``docs/*.md`` and ``schema/*.json`` (``make docs``).

Nothing in them is written twice: a key's meaning comes from the docstring of the record that holds it, its type from
the record's annotations, a field's from :mod:`llmcfg.facts.schema`, an option's from typer. ``tests/test_docs.py``
fails when a file is not what the code says.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

__all__ = ["ROOT", "generated", "on_disk", "write"]

ROOT = Path(__file__).resolve().parents[2]


def generated() -> dict[str, str]:
    """Return every generated file: its path from the root of the repository → its text."""
    from tools.docs import commands, fields, json_page
    from tools.docs.outputs import schemas

    outputs = schemas()
    return {
        "docs/commands.md": commands.page(),
        "docs/fields.md": fields.page(),
        "docs/json.md": json_page.page(outputs),
        **{f"schema/{json_page.file_name(schema)}": _pretty(schema) for schema in outputs.values()},
    }


def write(*, check: bool) -> int:
    """Write what is not current, or with ``check`` only name it; return the exit code."""
    current = {path: (ROOT / path).read_text() for path in on_disk()}
    wanted = generated()
    stale = sorted({path for path in {*current, *wanted} if current.get(path) != wanted.get(path)})
    for path in stale:
        print(path)
        if not check and path in wanted:
            (ROOT / path).parent.mkdir(exist_ok=True)
            (ROOT / path).write_text(wanted[path])
        elif not check:
            (ROOT / path).unlink()
    return 1 if check and stale else 0


def on_disk() -> list[str]:
    """Return the paths where generated files are."""
    return [str(path.relative_to(ROOT)) for pattern in ("docs/*.md", "schema/*.json") for path in ROOT.glob(pattern)]


def _pretty(value: dict[str, Any]) -> str:
    """Return JSON with a key a line, and short lists of words on one."""
    text = json.dumps(value, indent=2, ensure_ascii=False)
    joined = re.sub(r'\[\s+("[^"\n]*"|null)(,\s+("[^"\n]*"|null))*\s+\]', lambda m: re.sub(r"\s+", " ", m[0]), text)
    return joined.replace("[ ", "[").replace(" ]", "]") + "\n"
