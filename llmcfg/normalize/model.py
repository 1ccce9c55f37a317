"""The plain facts: one key each, spelled differently."""

from __future__ import annotations

from llmcfg.base.spelled import spelled
from llmcfg.normalize.reader import Reader

__all__ = ["read"]

_ROOT = ("model_type", "architectures", "transformers_version")
_PLAIN = (
    "num_hidden_layers",
    "hidden_size",
    "num_nextn_predict_layers",
    "intermediate_size",
    "hidden_act",
    "mlp_bias",
    "norm_eps",
    "vocab_size",
    "tie_word_embeddings",
    "final_logit_softcapping",
    "bos_token_id",
    "eos_token_id",
    "pad_token_id",
    "conv_kernel_size",
    "ssm_state_size",
    "ssm_conv_kernel",
    "ssm_expand",
    "ssm_inner_size",
    "ssm_num_heads",
    "ssm_head_dim",
    "ssm_n_groups",
    "ssm_dt_rank",
)
# Every language model has these; a file without them leaves a gap, not a fact that does not apply.
_ALWAYS = ("num_hidden_layers", "hidden_size", "vocab_size", "tie_word_embeddings")


def read(reader: Reader) -> None:
    """Read what needs no thought beyond the spelling."""
    for name in _ROOT:
        reader.read_from((reader.resolved.root,), name, (name,), "list" if name == "architectures" else "str")
        reader.unknown.pop(name, None)
    if reader.text is not reader.resolved.root and "model_type" in reader.text.raw:
        reader.used(f"config:{reader.text.path}model_type", "model_type")  # it chose the class defaults
    reader.read(*_PLAIN)
    _note_twins(reader)
    _note_levels(reader)
    _read_dtype(reader)
    for name in _ALWAYS:
        reader.missing(name)
    reader.missing("dtype", "no key in the file says so")


def _note_twins(reader: Reader) -> None:
    """Say when a file writes one field of its class under two names with different values."""
    for node in dict.fromkeys((reader.resolved.root, reader.text)):
        if node.completed is None:
            continue
        mapped = node.completed.kind.attribute_map
        if mapped.keys().isdisjoint(node.raw):
            continue
        written: dict[str, str] = {}
        for key in node.raw:
            target = mapped.get(key)
            if target is not None:
                for twin in (target, written.get(target)):
                    if twin is not None and twin in node.raw and node.raw[twin] != node.raw[key]:
                        reader.contradictions.append(
                            f"{node.path}{key} says {spelled(node.raw[key])} and "
                            f"{node.path}{twin} says {spelled(node.raw[twin])}, "
                            f"two names of one field; {spelled(node.completed.get(key))} is taken"
                        )
                written[target] = key


# What a file with a language model inside says at the top too, for readers that look there.
_LEVELS = ("tie_word_embeddings", "vocab_size", "hidden_size", "num_hidden_layers")


def _note_levels(reader: Reader) -> None:
    """Say when the top of a file and its language model differ about one key."""
    root, text = reader.resolved.root, reader.text
    if not root.known or root is text or not text.path:
        return
    for key in _LEVELS:
        above, inside = root.raw.get(key), text.raw.get(key)
        if above is not None and inside is not None and above != inside and key in reader.facts:
            fact = reader.facts[key]
            reader.contradictions.append(
                f"{key} says {above!r} at the top and {inside!r} in {text.path[:-1]}; {fact.value!r} is taken"
            )


def _read_dtype(reader: Reader) -> None:
    """``torch.bfloat16`` (old) and ``bfloat16`` are one fact; ``dtype`` (transformers 5) wins over ``torch_dtype``."""
    reader.read("dtype")
    value = reader.value("dtype")
    if isinstance(value, str) and value.startswith("torch."):
        reader.facts["dtype"] = reader.facts["dtype"]._replace(value=value.removeprefix("torch."))
