"""For every model type, complete() holds what transformers' own config object holds.

The light run takes the defaults and a few random valid edits of each type. LLMCFG_ORACLE_EDITS=200 (and
LLMCFG_ORACLE_SEED=…) makes it the heavy one; ``python -m tests.knowledge.oracle`` reports instead of failing.
"""

from __future__ import annotations

import os

import pytest

from llmcfg.knowledge.types import TRANSFORMERS, TYPES

transformers = pytest.importorskip("transformers", reason=f"needs transformers {TRANSFORMERS}")
if transformers.__version__ != TRANSFORMERS:
    pytest.skip(f"needs transformers {TRANSFORMERS}, found {transformers.__version__}", allow_module_level=True)

from tests.knowledge import oracle

EDITS = int(os.environ.get("LLMCFG_ORACLE_EDITS", "3"))
SEED = os.environ.get("LLMCFG_ORACLE_SEED", "light")
PARTS = 12


@pytest.mark.parametrize("part", range(PARTS))
def test_every_type_is_exact(part: int) -> None:
    wrong = []
    for model_type in oracle.TYPES[part::PARTS]:
        for raw in [*oracle.defaults(model_type), *oracle.edits(model_type, EDITS, SEED)]:
            if found := oracle.compare(model_type, raw):
                wrong.append(f"{model_type}: {found[:3]} <- {str(raw)[:300]}")
    assert not wrong, "\n".join(wrong[:20])


def test_every_type_is_known() -> None:
    assert set(oracle.TYPES) <= set(TYPES)
