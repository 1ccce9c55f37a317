"""Shared fixtures."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.command import Result, llmcfg, on_terminal

# No test fails for being slow: machines are busy, and hypothesis builds tables of its own on a first run. The same
# examples every time where a change is judged; new ones wherever a person runs the tests.
settings.register_profile(
    "llmcfg",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=bool(os.environ.get("CI")),
)
settings.load_profile("llmcfg")


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., Result]:
    """Run a llmcfg command, piped, in a home of its own."""
    return partial(llmcfg, tmp_path)


@pytest.fixture
def screen(tmp_path: Path) -> Callable[..., Result]:
    """Run a llmcfg command on a terminal, in a home of its own."""
    return partial(on_terminal, tmp_path)
