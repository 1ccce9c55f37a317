"""The shipped data is what the generator makes of the pinned transformers."""

from __future__ import annotations

import pytest

from llmcfg.knowledge.types import TRANSFORMERS

transformers = pytest.importorskip("transformers", reason=f"needs transformers {TRANSFORMERS} (make knowledge)")
if transformers.__version__ != TRANSFORMERS:
    pytest.skip(f"needs transformers {TRANSFORMERS}, found {transformers.__version__}", allow_module_level=True)


def test_shipped_data_is_current_and_everything_is_translated(capsys: pytest.CaptureFixture[str]) -> None:
    from tools.knowledge import generate

    code = generate.main(["--check"])
    shown = capsys.readouterr()
    assert code == 0, shown.out + shown.err + "\nrun: make knowledge"
