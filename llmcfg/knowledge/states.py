"""Layers that keep a state of fixed size instead of keys and values: how large, per model type.

Formulas over the fields of the model's config class. ``channels`` × ``kernel`` is the window of the short convolution,
``state`` the recurrent state. ``float32``: transformers 5.23 keeps the recurrent state in float32 whatever the model's
dtype; all were measured in a forward pass (tests/oracle). Sources: each model's ``modeling_*.py`` and vLLM 0.33
``model_executor/layers/mamba/mamba_utils.py:152-321``.
"""

from __future__ import annotations

from llmcfg.base.record import Record

__all__ = ["STATES", "State"]


class State(Record):
    """What one layer keeps per sequence.

    :ivar channels: channels of the short convolution; ``"0"`` where there is none.
    :ivar kernel: its width, in tokens.
    :ivar state: numbers in the recurrent state.
    :ivar float32: whether transformers keeps the recurrent state in float32.
    """

    channels: str
    kernel: str
    state: str
    float32: bool = True


# Mamba-1: d_inner channels, d_inner × d_state.
_MAMBA = State("intermediate_size", "conv_kernel", "intermediate_size * state_size")
_JAMBA = State("int(mamba_expand * hidden_size)", "mamba_d_conv", "int(mamba_expand * hidden_size) * mamba_d_state")
# Mamba-2: d_inner + 2 × groups × d_state channels, heads × head_dim × d_state.
_BAMBA = State(
    "int(mamba_expand * hidden_size) + 2 * mamba_n_groups * mamba_d_state",
    "mamba_d_conv",
    "mamba_n_heads * mamba_d_head * mamba_d_state",
)
# Gated DeltaNet: queries, keys and values share one convolution; value heads × key width × value width.
_DELTA_NET = State(
    "2 * linear_num_key_heads * linear_key_head_dim + linear_num_value_heads * linear_value_head_dim",
    "linear_conv_kernel_dim",
    "linear_num_value_heads * linear_key_head_dim * linear_value_head_dim",
)
# Kimi Delta Attention and its like: three streams of the same width.
_DELTA = State(
    "3 * linear_num_heads * linear_head_dim",
    "linear_conv_kernel_dim",
    "linear_num_heads * linear_head_dim * linear_head_dim",
)
_SHORT_CONV = State("hidden_size", "conv_L_cache", "0")

STATES: dict[str, State] = {
    "mamba": _MAMBA,
    "falcon_mamba": _MAMBA,
    "mamba2": State(
        "int(expand * hidden_size) + 2 * n_groups * state_size", "conv_kernel", "num_heads * head_dim * state_size"
    ),
    "jamba": _JAMBA,
    "zamba": _JAMBA,
    "zamba2": State(
        "int(mamba_expand * hidden_size) + 2 * mamba_ngroups * mamba_d_state",
        "mamba_d_conv",
        "int(mamba_expand * hidden_size) * mamba_d_state",
    ),
    "bamba": _BAMBA,
    "granitemoehybrid": _BAMBA,
    "falcon_h1": State(
        "(mamba_d_ssm or int(mamba_expand * hidden_size)) + 2 * mamba_n_groups * mamba_d_state",
        "mamba_d_conv",
        "mamba_n_heads * mamba_d_head * mamba_d_state",
    ),
    "nemotron_h": State(
        "mamba_num_heads * mamba_head_dim + 2 * n_groups * ssm_state_size",
        "conv_kernel",
        "mamba_num_heads * mamba_head_dim * ssm_state_size",
    ),
    "qwen3_next": _DELTA_NET,
    "qwen3_5_text": _DELTA_NET,
    "qwen3_5_moe_text": _DELTA_NET,
    "olmo_hybrid": _DELTA_NET,
    "kimi_linear": _DELTA,
    "bailing_hybrid": _DELTA,
    "lfm2": _SHORT_CONV,
    "lfm2_moe": _SHORT_CONV,
    # Lightning attention: one matrix per head, no convolution.
    "minimax": State(
        "0", "0", "num_attention_heads * (head_dim or hidden_size // num_attention_heads) ** 2", float32=False
    ),
}
"""Model type of the language model → its state."""
