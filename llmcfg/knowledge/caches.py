"""Which engine keeps what of a cache: latents or whole heads, windows or everything, how much of a convolution."""

from __future__ import annotations

from typing import Literal

from llmcfg.base.record import Record

__all__ = ["CACHES", "LOGICAL", "Cache"]


class Cache(Record):
    """How one engine lays a cache out.

    :ivar name: the engine, or ``logical`` for what the model needs whoever runs it.
    :ivar versions: the releases it holds for.
    :ivar latent: whether MLA layers keep the latent; otherwise every head's keys and values.
    :ivar window: tokens that a windowed layer keeps: the ``window``, ``less one`` (the newest is there already),
        or ``all``.
    :ivar convolution: tokens that a convolution keeps: its ``kernel``, or ``less one``.
    :ivar scheme: whether the checkpoint's own number format of a cache is taken; otherwise the weights' is.
    :ivar states: whether it holds for layers with a recurrent state.
    :ivar source: where that was read.
    """

    name: str
    versions: str
    latent: bool
    window: Literal["window", "less one", "all"]
    convolution: Literal["kernel", "less one"]
    scheme: bool
    states: bool
    source: str


LOGICAL = Cache("logical", "", True, "window", "less one", True, True, "what the model's own attention reads")
"""What the model needs, whoever runs it."""

CACHES: tuple[Cache, ...] = (
    LOGICAL,
    Cache(
        "no hybrid manager", "", True, "all", "less one", True, True,
        "vLLM with --disable-hybrid-kv-cache-manager, and engines without one: all layers keep all",
    ),
    Cache(
        "transformers", ">=5.0", True, "less one", "kernel", False, True,
        "transformers 5.23.0 cache_utils.py DynamicSlidingWindowLayer (:196), LinearAttentionLayer (:1160); measured",
    ),
    Cache(
        "transformers", "<5.0", False, "less one", "kernel", False, False,
        "transformers 4.57.3 models/deepseek_v3/modeling_deepseek_v3.py: expanded keys and values are cached",
    ),
)  # fmt: skip
"""Every layout known."""
