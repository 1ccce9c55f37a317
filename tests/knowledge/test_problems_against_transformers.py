"""What is told of a file that does not load is what transformers says, over random configs of every model type.

LLMCFG_ORACLE_EDITS=12 (and LLMCFG_ORACLE_SEED=…) makes it the heavy one; ``python -m tests.knowledge.refusals``
reports instead of failing.
"""

from __future__ import annotations

import json
import os

import pytest

from llmcfg.knowledge.types import TRANSFORMERS

transformers = pytest.importorskip("transformers", reason=f"needs transformers {TRANSFORMERS}")
if transformers.__version__ != TRANSFORMERS:
    pytest.skip(f"needs transformers {TRANSFORMERS}, found {transformers.__version__}", allow_module_level=True)

from tests.command import FIXTURES
from tests.knowledge.refusals import TYPES, trial, trials

EDITS = int(os.environ.get("LLMCFG_ORACLE_EDITS", "2"))
SEED = os.environ.get("LLMCFG_ORACLE_SEED", "light")
PARTS = 12
# Backbones' output lists and a few vision types are not followed: of 1,000 refusals no more than these are missed.
MISSED = 30


@pytest.mark.parametrize("part", range(PARTS))
def test_no_false_refusal_and_few_missed(part: int) -> None:
    false, missed, refused = [], [], 0
    for model_type in TYPES[part::PARTS]:
        for one in trials(model_type, EDITS, SEED):
            refused += one.refusal is not None
            if one.told and one.refusal is None:
                false.append(f"{model_type}: {one.told[:2]} <- {str(one.raw)[:300]}")
            elif one.refusal is not None and not one.told:
                missed.append(f"{model_type}: {one.refusal[:120]} <- {str(one.raw)[:300]}")
    assert not false, "\n".join(false[:20])
    assert len(missed) <= max(refused * MISSED / 1000, 5), "\n".join(missed[:20])


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*--*.json")), ids=lambda path: path.stem)
def test_published_files(path) -> None:
    raw = json.loads(path.read_text())
    if raw.get("model_type") not in TYPES:
        pytest.skip("a repository's own code")
    found = trial(raw["model_type"], raw)
    assert bool(found.told) == (found.refusal is not None), (found.told, found.refusal)
