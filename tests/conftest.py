"""Shared fixtures."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import settings

from tests.command import Result, llmcfg, on_terminal

# The same examples every time where a change is judged; new ones wherever a person runs the tests.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., Result]:
    """Run a llmcfg command, piped, in a home of its own."""
    return partial(llmcfg, tmp_path)


@pytest.fixture
def screen(tmp_path: Path) -> Callable[..., Result]:
    """Run a llmcfg command on a terminal, in a home of its own."""
    return partial(on_terminal, tmp_path)
