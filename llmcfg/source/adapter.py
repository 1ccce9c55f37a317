"""Adapters: a few weights on top of a base model. What their own files say, in each of the forms that there are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llmcfg.base.record import Record
from llmcfg.source.document import Adapter, Source
from llmcfg.source.text import listed, shown

__all__ = ["ADAPTER", "Unbased", "adapter_of", "described", "full"]

ADAPTER = "adapter_config.json"


class Unbased(Record):
    """An adapter whose base model's config is still to be read.

    :ivar name: what to call it on screen.
    :ivar source: where its file was read.
    :ivar adapter: what the file says.
    :ivar oddities: what was odd about the file.
    """

    name: str
    source: Source
    adapter: Adapter
    oddities: tuple[str, ...] = ()


def adapter_of(data: Mapping[str, Any]) -> Adapter | None:
    """Return what an adapter's file says; ``None`` where the object is no adapter's.

    PEFT's own file (peft config.py PeftConfig, tuners/lora/config.py), mlx-lm's (tuner/utils.py, lora.py), AdapterHub's
    (adapters configuration/adapter_config.py), and that of Medusa's heads, which is kept in the same way.
    """
    inner = data.get("lora_parameters")
    if isinstance(inner, dict) or ("fine_tune_type" in data and "adapter_path" in data):
        inner = inner if isinstance(inner, dict) else {}
        kind = data.get("fine_tune_type")
        targets = inner.get("keys")
        alpha = inner.get("alpha", inner.get("scale"))
        return _adapter(kind if isinstance(kind, str) else "lora", data.get("model"), inner.get("rank"), alpha, targets)
    if isinstance(data.get("peft_type"), str) or {"lora_alpha", "target_modules"} <= data.keys():
        rank = next((data[key] for key in ("r", "init_r", "rank") if data.get(key) is not None), None)
        alpha = next((data[key] for key in ("lora_alpha", "alpha") if data.get(key) is not None), None)
        base = data.get("base_model_name_or_path")
        return _adapter(str(data.get("peft_type", "LORA")), base, rank, alpha, data.get("target_modules"))
    if "medusa_num_heads" in data and "hidden_size" not in data:  # FasterDecoding/medusa: heads, and whose they are
        return _adapter("MEDUSA", data.get("base_model_name_or_path"), None, None, None)
    if isinstance(data.get("config"), dict) and {"model_name", "model_class"} <= data.keys():
        kind = data["config"].get("architecture") or data["config"].get("original_architecture")
        return _adapter(kind if isinstance(kind, str) else "adapter", data.get("model_name"), None, None, None)
    return None


def _adapter(kind: str, base: Any, rank: Any, alpha: Any, targets: Any) -> Adapter:
    names = [targets] if isinstance(targets, str) else targets if isinstance(targets, list) else []
    return Adapter(
        kind,
        base if isinstance(base, str) and base.strip() else None,
        rank if type(rank) is int and 0 <= rank < 10**9 else None,
        alpha if type(alpha) in (int, float) and abs(alpha) < 10**9 else None,
        tuple(name for name in names if isinstance(name, str)),
    )


def full(adapter: Adapter) -> str:
    """Say what an adapter is: ``a LoRA adapter (r 16, alpha 32; q_proj, v_proj) of org/name``."""
    return f"{described(adapter)} of {shown(adapter.base) if adapter.base else 'a base model that it does not name'}"


def described(adapter: Adapter) -> str:
    """Say what an adapter is, without its base: ``a LoRA adapter (r 16, alpha 32; on q_proj, v_proj)``."""
    name = {"LORA": "LoRA", "lora": "LoRA", "dora": "DoRA", "MEDUSA": "Medusa"}.get(
        adapter.type, shown(adapter.type, 40)
    )
    said = []
    if adapter.r is not None:
        said.append(f"r {adapter.r}")
    if adapter.alpha is not None:
        said.append(f"alpha {adapter.alpha:g}")
    if adapter.targets:
        said.append(f"on {listed(list(adapter.targets), 8)}")
    return f"a {name} adapter" + (f" ({', '.join(said)})" if said else "")
