"""GPUs: how much memory each has, as its maker's datasheet says.

Makers write "80 GB" for what drivers report as 80 × 2³⁰ bytes, less a small reserve (an H100 shows 81559 MiB): HBM and
GDDR are made in powers of two. The sizes here are the datasheets' numbers read so.
"""

from __future__ import annotations

import re

from llmcfg.base.errors import UsageError
from llmcfg.base.record import Record

__all__ = ["GPUS", "Gpu", "gpu"]


class Gpu(Record):
    """One product.

    :ivar name: as its maker writes it.
    :ivar gib: memory, in GiB.
    :ivar source: the datasheet.
    """

    name: str
    gib: int
    source: str

    @property
    def memory(self) -> int:
        """Memory, in bytes."""
        return self.gib << 30


_NVIDIA = "https://www.nvidia.com/en-us/data-center/"
_GEFORCE = "https://www.nvidia.com/en-us/geforce/graphics-cards/"
_RTX = "https://www.nvidia.com/en-us/products/workstations/"
_AMD = "https://www.amd.com/en/products/accelerators/instinct/"

GPUS: tuple[Gpu, ...] = (
    Gpu("B300", 288, _NVIDIA + "dgx-b300/"),
    Gpu("B200", 180, _NVIDIA + "dgx-b200/"),
    Gpu("GB200", 186, _NVIDIA + "gb200-nvl72/"),
    Gpu("H200", 141, _NVIDIA + "h200/"),
    Gpu("H100", 80, _NVIDIA + "h100/"),
    Gpu("H100 NVL", 94, _NVIDIA + "h100/"),
    Gpu("H20", 96, _NVIDIA + "h20/"),
    Gpu("H800", 80, _NVIDIA + "h800/"),
    Gpu("A100 80GB", 80, _NVIDIA + "a100/"),
    Gpu("A100 40GB", 40, _NVIDIA + "a100/"),
    Gpu("A800", 80, _NVIDIA + "a800/"),
    Gpu("A40", 48, _NVIDIA + "a40/"),
    Gpu("A30", 24, _NVIDIA + "products/a30-gpu/"),
    Gpu("A10", 24, _NVIDIA + "products/a10-gpu/"),
    Gpu("A10G", 24, "https://aws.amazon.com/ec2/instance-types/g5/"),
    Gpu("L40S", 48, _NVIDIA + "l40s/"),
    Gpu("L40", 48, _NVIDIA + "l40/"),
    Gpu("L4", 24, _NVIDIA + "l4/"),
    Gpu("T4", 16, _NVIDIA + "tesla-t4/"),
    Gpu("V100 32GB", 32, _NVIDIA + "v100/"),
    Gpu("V100 16GB", 16, _NVIDIA + "v100/"),
    Gpu("RTX 5090", 32, _GEFORCE + "50-series/rtx-5090/"),
    Gpu("RTX 5080", 16, _GEFORCE + "50-series/rtx-5080/"),
    Gpu("RTX 4090", 24, _GEFORCE + "40-series/rtx-4090/"),
    Gpu("RTX 4080", 16, _GEFORCE + "40-series/rtx-4080/"),
    Gpu("RTX 3090", 24, _GEFORCE + "30-series/rtx-3090-3090ti/"),
    Gpu("RTX 3060", 12, _GEFORCE + "30-series/rtx-3060-3060ti/"),
    Gpu("RTX PRO 6000 Blackwell", 96, _RTX + "professional-desktop-gpus/rtx-pro-6000/"),
    Gpu("RTX 6000 Ada", 48, _RTX + "rtx-6000/"),
    Gpu("RTX A6000", 48, _RTX + "rtx-a6000/"),
    Gpu("MI355X", 288, _AMD + "mi350/mi355x.html"),
    Gpu("MI350X", 288, _AMD + "mi350/mi350x.html"),
    Gpu("MI325X", 256, _AMD + "mi300/mi325x.html"),
    Gpu("MI300X", 192, _AMD + "mi300/mi300x.html"),
    Gpu("MI250X", 128, _AMD + "mi200/mi250x.html"),
    Gpu("MI210", 64, _AMD + "mi200/mi210.html"),
)
"""Every GPU known by name."""


def gpu(text: str) -> tuple[Gpu, int]:
    """Return the GPU that a text names, and how many: ``h100``, ``RTX 4090x2``, ``2xa100-80gb``.

    :raises UsageError: none is called so, or several are.
    """
    name, count = text.strip(), 1
    if found := re.fullmatch(r"(.+?)\s*[x×*]\s*(\d{1,3})", name, re.IGNORECASE):
        name, count = found[1], int(found[2])
    elif found := re.fullmatch(r"(\d{1,3})\s*[x×*]\s*(.+)", name, re.IGNORECASE):
        name, count = found[2], int(found[1])
    if count < 1:
        raise UsageError(f"--gpu {text!r} asks for no GPU at all")
    keys = {_key(one.name): one for one in GPUS}
    wanted = _key(name)
    if wanted in keys:
        return keys[wanted], count
    several = [one.name for key, one in keys.items() if len(wanted) > 2 and wanted in key]
    if len(several) == 1:
        return keys[_key(several[0])], count
    if several:
        raise UsageError(f"--gpu {name!r} may be {' or '.join(several)}")
    from difflib import get_close_matches

    close = get_close_matches(wanted, keys, n=3, cutoff=0.5)
    known = ", ".join(keys[key].name for key in close) if close else ", ".join(one.name for one in GPUS[:12]) + " …"
    raise UsageError(f"no GPU {name!r} is known", hint=f"known: {known}; any other by its memory: --vram 24GB")


def _key(name: str) -> str:
    return re.sub(r"[^a-z0-9]|nvidia|geforce|amd|instinct|tesla", "", name.lower())
