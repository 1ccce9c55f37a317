"""The house has one way through it: no module imports from above its floor, and none in a circle."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests.command import ROOT

# From the ground up. A module may import from its own floor and from any below it.
FLOORS = (
    ("base",),
    ("source", "knowledge"),
    ("resolve",),
    ("problems",),
    ("facts",),
    ("normalize",),
    ("tensors",),
    ("figures", "compare", "verify"),
    ("words",),
    ("render",),
    ("model", "api"),
    ("__init__",),  # the public names, each imported when it is first used
    ("cli",),
    ("__main__",),
)
FLOOR = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}

# A module that is imported by its name: __import__("llmcfg.knowledge.types." + name).
NAMED = re.compile(r"llmcfg(\.[a-z_0-9]+)+\.?")


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


MODULES = {module_of(path): path for path in sorted((ROOT / "llmcfg").rglob("*.py"))}


def imports(tree: ast.AST, modules: set[str]) -> Iterator[str]:
    """Every module of llmcfg that a tree imports: at its top, within functions, for types alone, and by name."""
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module=str(module), level=0) if module.split(".")[0] == "llmcfg":
                for name in node.names:
                    inner = f"{module}.{name.name}"
                    yield inner if inner in modules else module
            case ast.Import():
                yield from (name.name for name in node.names if name.name.split(".")[0] == "llmcfg")
            case ast.ImportFrom(level=level) if level:
                raise AssertionError("imports are absolute")
            case ast.Constant(value=str(text)) if NAMED.fullmatch(text):
                yield text.rstrip(".")


def room(module: str) -> str:
    return [*module.split("."), "__init__"][1]


def floor(module: str) -> int:
    return FLOOR[room(module)]


def arrows(sources: dict[str, str]) -> dict[str, set[str]]:
    names = set(sources)
    return {module: set(imports(ast.parse(text), names)) - {module} for module, text in sources.items()}


def upward(graph: dict[str, set[str]]) -> list[str]:
    return [f"{one} → {other}" for one, others in graph.items() for other in others if floor(one) < floor(other)]


@pytest.fixture(scope="module")
def graph() -> dict[str, set[str]]:
    return arrows({module: path.read_text() for module, path in MODULES.items()})


def test_every_module_has_a_floor():
    assert {room(module) for module in MODULES} == set(FLOOR)


def test_no_arrow_points_upward(graph):
    assert upward(graph) == []


def test_no_modules_import_each_other_in_a_circle(graph):
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(f"a circle: {' → '.join(error.args[1])}")


@pytest.mark.parametrize(
    "text",
    [
        "from llmcfg.words.numbers import tokens",
        "def f():\n    import llmcfg.words.numbers",
        "if TYPE_CHECKING:\n    from llmcfg.words import numbers",
        "__import__('llmcfg.words.' + name)",
        "__import__(f'llmcfg.words.{name}')",
    ],
)
def test_an_arrow_upward_is_seen_however_it_is_written(text):
    sources = {"llmcfg.words": "", "llmcfg.words.numbers": "", "llmcfg.figures.context": text}
    assert len(upward(arrows(sources))) == 1
