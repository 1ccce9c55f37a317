"""What each layer of a small model really does: the heads that it compares, and the angles that it turns them by."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import torch

from tools.traits import behaviour, build
from tools.traits.structure import stacks

TURNS = re.compile(r"^_?(vision_)?apply_\w*(rot|rope)|rotate_half|rotate_every_two")


class Layer(NamedTuple):
    """One layer of a run.

    :ivar heads: query heads, their width, key/value heads, width of a value; ``None`` where it was not seen.
    :ivar turns: whether it turned queries and keys.
    """

    heads: tuple[int, int, int, int] | None
    turns: bool


class Seen(NamedTuple):
    """A small model and a run of it.

    :ivar config: its ``config.json``.
    :ivar layers: its layers; ``None`` where no input was found that it takes.
    :ivar tables: the inverse frequencies of its rotary modules, with what cosines and sines are multiplied by.
    """

    config: dict[str, Any]
    layers: list[Layer] | None
    tables: list[tuple[list[float], float]]


class Refused(Exception):
    """No small model of the type can be built here."""


def probe(model_type: str, overrides: build.Overrides) -> Seen:
    """Build a small model of a type and run it once.

    :raises Refused: it cannot be built.
    """
    refusals = []
    for divisor in build.divisors(model_type):
        try:
            config, model = build.small_on_cpu(model_type, overrides, divisor)
            break
        except Exception as error:
            refusals.append(f"{type(error).__name__}: {error}")
    else:
        raise Refused(refusals[-1][:200])
    main, _ = stacks(model)
    seen: dict[int, dict[str, Any]] = {}
    run = None
    if main is not None:
        with _watched(model, main, seen):
            run = behaviour.trace(model, config, main)
    layers = None
    if run is not None:
        layers = [Layer(seen.get(i, {}).get("heads"), "turns" in seen.get(i, {})) for i in range(len(main.layers))]
    return Seen(config.to_dict(), layers, list(_tables(model)))


def _tables(model: torch.nn.Module) -> Iterator[tuple[list[float], float]]:
    for module in model.modules():
        for name, buffer in module.named_buffers(recurse=False):
            if name.endswith("inv_freq") and "original" not in name:
                scale = getattr(module, name.replace("inv_freq", "attention_scaling"), 1.0)
                yield buffer.flatten().tolist(), float(scale or 1.0)


@contextmanager
def _watched(model: torch.nn.Module, main: Any, seen: dict[int, dict[str, Any]]) -> Iterator[None]:
    """Note which layer calls what, in the modules that the model's classes come from."""
    current: list[int | None] = [None]
    modules = {sys.modules[type(one).__module__] for one in model.modules()}
    replaced = []

    def note(key: str, value: Any) -> None:
        if current[0] is not None:
            seen.setdefault(current[0], {}).setdefault(key, value)

    def turning(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            note("turns", True)
            return function(*args, **kwargs)

        return call

    def attending(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(module: Any, query: Any, key: Any, value: Any, *args: Any, **kwargs: Any) -> Any:
            note("heads", (query.shape[1], query.shape[3], key.shape[1], value.shape[3]))
            return function(module, query, key, value, *args, **kwargs)

        return call

    for module in modules:
        for name, function in list(vars(module).items()):
            if not inspect.isfunction(function) or not module.__name__.startswith("transformers.models"):
                continue
            if TURNS.search(name) or name.startswith("eager_attention_forward"):
                replaced.append((module, name, function))
                setattr(module, name, turning(function) if TURNS.search(name) else attending(function))
    hooks = []
    for number, layer in enumerate(main.layers):
        hooks.append(layer.module.register_forward_pre_hook(lambda *_, number=number: current.__setitem__(0, number)))
        hooks.append(layer.module.register_forward_hook(lambda *_: current.__setitem__(0, None)))
    try:
        yield
    finally:
        for module, name, function in replaced:
            setattr(module, name, function)
        for hook in hooks:
            hook.remove()
