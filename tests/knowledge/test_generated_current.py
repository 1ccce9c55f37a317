"""The shipped data is what the generator makes of the pinned transformers."""

from __future__ import annotations

import subprocess
import sys

import pytest

from llmcfg.knowledge.types import TRANSFORMERS
from tests.command import ROOT

transformers = pytest.importorskip("transformers", reason=f"needs transformers {TRANSFORMERS} (make knowledge)")
if transformers.__version__ != TRANSFORMERS:
    pytest.skip(f"needs transformers {TRANSFORMERS}, found {transformers.__version__}", allow_module_level=True)


def test_shipped_data_is_current_and_everything_is_translated() -> None:
    # In a process of its own: some config classes change their own defaults when they are used.
    command = [sys.executable, "-m", "tools.knowledge.generate", "--check"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr + "\nrun: make knowledge"
