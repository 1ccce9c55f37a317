"""Records behave as named tuples do."""

from __future__ import annotations

import pickle

import pytest

from llmcfg.base.record import Record


class Point(Record):
    x: int
    y: int = 2
    label: str | None = None


def test_fields():
    point = Point(1)
    assert (point.x, point.y, point.label) == (1, 2, None)
    assert tuple(point) == (1, 2, None)
    assert Point(1, label="a") == Point(x=1, y=2, label="a") != Point(1)
    assert hash(Point(1)) == hash(Point(1))
    assert point._asdict() == {"x": 1, "y": 2, "label": None}
    assert point._replace(y=5) == Point(1, 5)
    assert repr(point) == "Point(x=1, y=2, label=None)"
    assert pickle.loads(pickle.dumps(point)) == point


@pytest.mark.parametrize(("args", "named"), [((), {}), ((1, 2, None, 4), {}), ((1,), {"z": 1}), ((1,), {"x": 1})])
def test_wrong_arguments(args, named):
    with pytest.raises(TypeError):
        Point(*args, **named)


def test_immutable():
    with pytest.raises(AttributeError):
        Point(1).x = 2  # type: ignore[misc]
    with pytest.raises(AttributeError):
        Point(1).z = 2  # type: ignore[attr-defined]
