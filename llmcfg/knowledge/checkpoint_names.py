"""Names in checkpoints: generated from transformers' conversion mapping by tools/blueprints/names.py; do not edit."""

PREFIXES: dict[str, tuple[tuple[str, str], ...]] = {}
PIECES: dict[str, dict[str, tuple[tuple[str, bool, int, int, bool], ...]]] = {}
UNKNOWN: frozenset[str] = frozenset()
