"""How llmcfg quotes what strangers wrote: on one line, without control characters, never endless."""

from __future__ import annotations

__all__ = ["listed", "shown"]


def shown(text: str, limit: int = 120) -> str:
    """Return *text* fit for a one-line message: control and undecodable characters escaped, the middle of long cut."""
    if len(text) > limit:
        text = f"{text[: limit - 30]}…{text[-29:]}"
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def listed(items: list[str], limit: int = 5) -> str:
    """Return the first *limit* of *items* separated by commas, and how many more there are."""
    more = f" and {len(items) - limit} more" if len(items) > limit else ""
    return ", ".join(shown(item, 60) for item in items[:limit]) + more
