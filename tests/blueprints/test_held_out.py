"""Every shipped blueprint against what transformers built from configs that it was not made from."""

import hashlib
import json
from pathlib import Path

import pytest

from llmcfg.knowledge import blueprints
from llmcfg.knowledge.types import module
from llmcfg.resolve.complete import complete
from llmcfg.tensors.counts import count
from llmcfg.tensors.listing import tensors

ROWS = json.loads((Path(__file__).parent / "held_out.json").read_text())


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['class']}-{row['digest'][:4]}")
def test_names_and_shapes_are_those_that_transformers_builds(row):
    root = complete(row["type"], row["config"])
    found = tensors(root, row["class"])
    assert found.note is None
    totals = count(found)
    assert (totals.total, totals.stored) == (row["total"], row["stored"])
    lines = sorted(
        f"{name} {'x'.join(map(str, entry.shape))} {'buffer' if entry.buffer else 'tied' if entry.tied else 'own'}"
        for entry in found
        for name in entry.names()
    )
    assert len(lines) == row["tensors"]
    assert hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16] == row["digest"]


def test_every_blueprint_of_a_main_class_is_held_to_account():
    shipped = {path.stem for path in Path(blueprints.__file__).parent.glob("*.py")} - {"__init__"}
    recorded = {module(row["type"]) for row in ROWS}
    # A tower that only ever stands inside another model has no language-model class of its own.
    assert len(shipped - recorded) <= len(shipped) // 3
    assert recorded <= shipped
