"""What the wheel holds, and what the sdist must."""

from __future__ import annotations

import hashlib
import tomllib

import pytest

from llmcfg.source import shipped
from tests.command import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
BUILD = PROJECT["tool"]["hatch"]["build"]["targets"]


@pytest.mark.parametrize("name", ["fixtures", "schema"])
def test_what_ships_is_where_it_is_looked_for(name, tmp_path, monkeypatch):
    assert shipped.directory(name) == str(ROOT / name)
    package = tmp_path / "llmcfg"
    (package / "source").mkdir(parents=True)
    (tmp_path / BUILD["wheel"]["force-include"][name]).mkdir()
    monkeypatch.setattr(shipped, "__file__", str(package / "source" / "shipped.py"))
    assert shipped.directory(name) == str(tmp_path / BUILD["wheel"]["force-include"][name])


def test_the_licence_is_the_one_that_is_named():
    assert PROJECT["project"]["license"] == "Apache-2.0"
    # https://www.apache.org/licenses/LICENSE-2.0.txt
    text = (ROOT / "LICENSE").read_bytes()
    assert hashlib.sha256(text).hexdigest() == "cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30"


def test_what_the_sdist_names_is_there():
    for pattern in BUILD["sdist"]["include"]:
        assert list(ROOT.glob(pattern.removeprefix("/"))), pattern
