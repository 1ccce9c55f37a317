"""Let transformers build its timm towers (gemma3n, fast_vlm) where timm is installed and torchvision is not.

timm imports torchvision for datasets and image transforms, none of which a model's ``__init__`` touches; empty classes
stand in for them. Without timm those towers do not build, and their types are left as they are.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import importlib.util
import sys
from types import ModuleType
from typing import Any

__all__ = ["enable"]


class _Empty(ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        from torch import nn

        modes = ("NEAREST", "BILINEAR", "BICUBIC", "BOX", "HAMMING", "LANCZOS")
        found = type(name, (nn.Module,), {mode: number for number, mode in enumerate(modes)})
        setattr(self, name, found)
        return found


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name: str, path: Any = None, target: Any = None) -> importlib.machinery.ModuleSpec | None:
        if name.partition(".")[0] != "torchvision":
            return None
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        return _Empty(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        module.__path__ = []


def enable() -> None:
    """Import timm, and tell transformers that it is there. Call before any modeling module is imported."""
    if importlib.util.find_spec("timm") is None or importlib.util.find_spec("torchvision") is not None:
        return
    finder = _Finder()
    sys.meta_path.insert(0, finder)
    try:
        import timm  # noqa: F401
    finally:
        sys.meta_path.remove(finder)
        for name in [name for name in sys.modules if name.partition(".")[0] == "torchvision"]:
            del sys.modules[name]
    from transformers import utils
    from transformers.utils import import_utils

    def there(*_: Any) -> bool:
        return True

    import_utils.is_timm_available = utils.is_timm_available = there
    import_utils.BACKENDS_MAPPING["timm"] = import_utils.BACKENDS_MAPPING["vision"] = (there, "")
