"""Mixture of experts: how many, how many per token, how wide, on which layers."""

from __future__ import annotations

from llmcfg.normalize.reader import Reader

__all__ = ["read"]

_PLAIN = (
    "num_experts_per_tok",
    "moe_intermediate_size",
    "num_shared_experts",
    "shared_expert_intermediate_size",
    "n_group",
    "topk_group",
)


def read(reader: Reader) -> None:
    """Read the experts of a mixture; a dense model has none of these fields."""
    reader.read("num_experts")
    if "num_experts" not in reader.facts and "num_experts" not in reader.unknown:
        return
    reader.read(*_PLAIN)
    found = reader.text.find("mlp_layer_types")
    if found is not None and isinstance(found[0], list) and all(isinstance(t, str) for t in found[0]):
        layers = reader.value("num_hidden_layers")
        if layers is None or len(found[0]) == layers:
            reader.set("mlp_layer_types", *found)
        else:
            said = f"mlp_layer_types has {len(found[0])} entries for {layers} layers"
            reader.contradictions.append(said)
            reader.used(found[1], "mlp_layer_types")
            reader.unknown["mlp_layer_types"] = said
    width, count = reader.value("moe_intermediate_size"), reader.value("num_shared_experts")
    if (
        "shared_expert_intermediate_size" not in reader.facts
        and isinstance(width, int)
        and isinstance(count, int)
        and width
        and count
    ):
        # deepseek, glm4_moe: the shared experts are one block, count × wide.
        # transformers modeling_deepseek_v3.py DeepseekV3MoE.
        reader.set("shared_expert_intermediate_size", width * count, "derived:num_shared_experts*moe_intermediate_size")
