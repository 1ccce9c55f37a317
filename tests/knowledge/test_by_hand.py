"""A type's rows stand in one place, and few are written by hand."""

from __future__ import annotations

import pytest

from llmcfg.knowledge.types import TYPES, facts

MOST = 150
"""Not more than there are: a new one is a sign that the vocabulary or an idea is missing. The aim is 60."""

by_hand = pytest.importorskip("tools.knowledge.by_hand")


def test_a_type_is_found_or_written_never_both() -> None:
    assert sorted(by_hand.TYPES.keys() & by_hand.found().keys()) == []


def test_only_types_that_are_known_are_written() -> None:
    assert by_hand.TYPES.keys() <= TYPES


def test_few_types_are_written_by_hand() -> None:
    assert len(by_hand.TYPES) <= MOST


def test_what_is_written_by_hand_is_what_ships() -> None:
    for model_type, rows in by_hand.TYPES.items():
        shipped = facts(model_type)
        for key, value in rows.items():
            if isinstance(value, list):
                assert shipped[key] == value, (model_type, key)
