"""llmcfg: what a Hugging Face config.json says about a model, and where each value comes from.

    >>> import llmcfg
    >>> config = llmcfg.load("Qwen/Qwen2-7B")
    >>> config.num_hidden_layers, config.num_key_value_heads
    (28, 4)
    >>> config.origin("head_dim")
    'derived:hidden_size/num_attention_heads'

Importing this module imports nothing else; each name is loaded when it is first used.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from llmcfg.api import from_dict, load
    from llmcfg.base.errors import FetchError, InvalidConfig, LlmcfgError, UsageError
    from llmcfg.compare import Change, Diff, diff
    from llmcfg.facts.config import Config, Fact
    from llmcfg.model import Model

__all__ = [
    "Change",
    "Config",
    "Diff",
    "Fact",
    "FetchError",
    "InvalidConfig",
    "LlmcfgError",
    "Model",
    "UsageError",
    "__version__",
    "diff",
    "from_dict",
    "load",
]

__version__ = "0.1.0"

_HOMES = {
    "Change": "llmcfg.compare",
    "Config": "llmcfg.facts.config",
    "Diff": "llmcfg.compare",
    "Fact": "llmcfg.facts.config",
    "FetchError": "llmcfg.base.errors",
    "InvalidConfig": "llmcfg.base.errors",
    "LlmcfgError": "llmcfg.base.errors",
    "Model": "llmcfg.model",
    "UsageError": "llmcfg.base.errors",
    "diff": "llmcfg.compare",
    "from_dict": "llmcfg.api",
    "load": "llmcfg.api",
}


def __dir__() -> list[str]:
    return list(__all__)


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(home), name)
    globals()[name] = value
    return value
