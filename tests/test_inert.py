"""Values that our own arithmetic cannot make large ones of."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcfg.base.formula import evaluate
from llmcfg.base.inert import inert, plain

values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=2), inner, max_size=3),
)


def types(value: Any) -> Any:
    if isinstance(value, list):
        return [type(value), *map(types, value)]
    return [type(value), *map(types, value.values())] if isinstance(value, dict) else type(value)


@given(values)
def test_an_inert_value_is_equal_and_plain_is_its_inverse(value):
    assert inert(value) == value
    assert plain(inert(value)) == value
    assert types(plain(inert(value))) == types(value)


@pytest.mark.parametrize("formula", ["a * b", "b * a", "a % b", "c.get('a') * b", "[x * b for x in c.get('b')]"])
@pytest.mark.parametrize("value", [[1], "a", "%999999999d"])
def test_a_formula_makes_no_gigabyte_of_a_list_or_a_text(formula, value):
    assert evaluate(formula, {"a": value, "b": 10**9, "c": {"a": value, "b": [value]}}) is None


def test_a_pattern_of_layers_is_repeated_to_their_number():
    found = evaluate("(a * 3)[:5]", {"a": ["x", "y"]})
    assert found == ["x", "y", "x", "y", "x"]
    assert {type(one) for one in found} == {str}
