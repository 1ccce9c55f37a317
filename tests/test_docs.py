"""The generated references say what the code says."""

from __future__ import annotations

import re

import pytest

from llmcfg.facts.schema import FIELDS
from tests.command import ROOT
from tools.docs import generated, on_disk

WANTED = generated()


@pytest.mark.parametrize("path", sorted({*WANTED, *on_disk()}))
def test_a_generated_file_is_current(path):
    assert path in WANTED, f"{path} is not generated any more: make docs"
    assert (ROOT / path).read_text() == WANTED[path], f"{path} is stale: make docs"


def test_every_field_is_told():
    text = WANTED["docs/fields.md"]
    assert [name for name in (field.name for field in FIELDS) if f"| `{name.rpartition('.')[2]}` |" not in text] == []


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", *on_disk()])
def test_links_lead_somewhere(page):
    text = (ROOT / page).read_text()
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        path, _, anchor = target.partition("#")
        if path.startswith("https://"):
            continue
        place = (ROOT / page).parent / path if path else ROOT / page
        assert place.exists(), f"{page} links to {target}"
        if anchor:
            titles = re.findall(r"^#+ (.+)$", place.read_text(), re.MULTILINE)
            assert anchor in {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}, target
