"""Next-token-prediction layers: checkpoints hold them, and transformers does not build them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from llmcfg.tensors.blueprint import Tensors

if TYPE_CHECKING:
    from llmcfg.resolve.complete import Completed
    from llmcfg.tensors.blueprint import Plain

__all__ = ["KEYS", "mtp"]

# DeepSeek-V3's layout, which GLM-4.5 and its kin keep: after the last layer, one more of its kind, with eh_proj
# [hidden, 2·hidden] over the norms enorm and hnorm, and shared_head.norm. The embedding and the output head stored
# beside it are copies of the model's. vLLM 0.33 model_executor/models/deepseek_mtp.py and glm4_moe_mtp.py
# (…MultiTokenPredictorLayer); 671 B + 11.6 B for DeepSeek-V3, whose README counts the copies too (14 B).
_LIKE_DEEPSEEK = frozenset(("deepseek_v3", "deepseek_v32", "glm4_moe", "glm_moe_dsa"))
KEYS = (
    "num_nextn_predict_layers", "num_mtp_layers", "mtp_num_hidden_layers", "num_mtp_modules", "mtp_num_layers",
    "mtp_num_modules",
)  # fmt: skip


def mtp(root: Completed | Plain, found: Tensors) -> int | None:
    """Return the parameters of these layers, copies left out.

    0 where the file claims none, ``None`` where it is not known.
    """
    text = root.text()
    claims = [c.raw[key] for c in (root, text) for key in KEYS if c.raw.get(key)]
    if not claims:
        return 0
    number, depth, hidden = claims[0], text.get("num_hidden_layers"), text.get("hidden_size")
    if text.model_type not in _LIKE_DEEPSEEK or not all(isinstance(n, int) and n > 0 for n in (number, depth, hidden)):
        return None
    last = sum(
        entry.size
        for entry in found.entries
        if len(entry.indices) == 1 and entry.tied is None and not entry.buffer and depth - 1 in entry.indices[0]
    )
    return int(number * (last + 2 * hidden * hidden + 3 * hidden)) if number < 100 else None
