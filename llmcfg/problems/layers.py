"""Lists of layer types: of another length than the layers, or with names that transformers has not."""

from __future__ import annotations

from llmcfg.problems.problem import Problem, refused, where

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from llmcfg.resolve.complete import Completed

__all__ = ["layered"]

# transformers 5.23 configuration_utils.py ALLOWED_ATTN_LAYER_TYPES, ALLOWED_MLP_LAYER_TYPES; older names (mamba,
# attention …) are renamed before
ATTENTION = frozenset(
    {
        "full_attention", "sliding_attention", "chunked_attention", "window_attention", "indexed_attention",
        "compressed_sparse_attention", "heavily_compressed_attention", "minimax_m3_sparse", "conv", "moe", "hybrid",
        "hybrid_sliding", "reference_sliding_attention", "linear_attention",
    }
)  # fmt: skip
MLP = frozenset({"sparse", "dense"})
# Types whose class takes only some of them (their own validate_layer_type), and what those are
_FEWER: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "deepseek_v4": (
        frozenset({"sliding_attention", "compressed_sparse_attention", "heavily_compressed_attention"}),
        frozenset({"hash_moe", "moe"}),
    ),
    "neomme": (frozenset({"full_attention", "sliding_attention"}), MLP),
}
# Types whose class checks something else under the same name: its blocks (nemotron_h), its kind of block (resnet)
_OTHERWISE = frozenset({"nemotron_h", "resnet"})


def layered(c: Completed) -> Iterator[Problem]:
    """Check ``layer_types`` and ``mlp_layer_types``, as ``validate_layer_type`` of all classes does."""
    if c.kind.name in _OTHERWISE:
        return
    count = c.get("num_hidden_layers", ...)
    if count is ...:
        return
    allowed = _FEWER.get(c.kind.name, (ATTENTION, MLP))
    for key, names in zip(("layer_types", "mlp_layer_types"), allowed, strict=True):
        layers = c.get(key)
        if layers is None:
            if c.kind.name not in _FEWER:
                return  # the class looks at the second list only beside the first
            continue
        if not isinstance(layers, (list, tuple)):
            yield refused(where(c, key), layers, "a list, one name per layer")
            continue
        odd = [layer for layer in layers if not isinstance(layer, str) or layer not in names]
        if odd:
            yield refused(where(c, key), odd[0], f"a list of {', '.join(sorted(names))}")
        elif count is not None and count != len(layers):
            yield refused(
                where(c, key),
                list(layers),
                f"one name for each of num_hidden_layers ({count}): it has {len(layers)}",
            )
