"""Which layers turn their queries and keys, and by which RoPE object, where a type does not treat all alike.

A formula is a Python expression over the type's own field names (:mod:`llmcfg.base.formula`). Line numbers are of
transformers 5.23.0 ``modeling_<type>.py``, unless another source is named.
"""

from __future__ import annotations

__all__ = ["ALPHA", "AXES", "AXIAL", "BASES", "DROPPED_BASES", "INTERLEAVED", "LABELS", "REORDERED", "SCALED", "TURNED"]

_SLIDING = "[t == 'sliding_attention' for t in layer_types]"
_SLIDING_WITH_WINDOW = "[t == 'sliding_attention' and sliding_window is not None for t in layer_types]"
_SLIDING_OR_NO_WINDOW = "[t == 'sliding_attention' or sliding_window is None for t in layer_types]"

TURNED: dict[str, str] = {
    "afmoe": _SLIDING,  # :359 is_local_attention
    "cohere2": _SLIDING_WITH_WINDOW,  # :221
    # :298 force_rope, :318; layer_types and mlp_layer_types are equally long
    "cohere2_moe": (
        "[layer_types[i] == 'sliding_attention' and sliding_window is not None"
        " or mlp_layer_types[i] == 'dense' and prefix_dense_sliding_window_pattern == 1"
        " for i in range(len(layer_types))]"
    ),
    "exaone4": _SLIDING_OR_NO_WINDOW,  # :233; exaone4_5's language model too, modeling_exaone4_5.py:436
    "exaone_moe": _SLIDING_OR_NO_WINDOW,  # :183
    "flint": _SLIDING_WITH_WINDOW,  # :281
    "granite_swa": "layer_rope_theta",  # :455
    "granitemoe_swa": "layer_rope_theta",  # :561
    "kolibri1": _SLIDING_OR_NO_WINDOW,  # :182
    "llama4_text": "no_rope_layers",  # modeling_llama4.py:318; 1 turns, whatever the name says
    "mistral_large4_text": "no_rope_layers",  # modeling_mistral_large4.py:334; 1 turns
    "muse_glimmer_text": "layer_rope_theta",  # modeling_muse_glimmer.py:512; whether, not how fast
    "muse_spark_text": "layer_rope_theta",  # modeling_muse_spark.py:663; whether, not how fast
    "smollm3": "no_rope_layers",  # :192; 1 turns
    # Families in a repository's own code.
    # sglang 0.5.23 models/iquest_q1.py:360: here the list has the numbers of the layers that do not turn.
    "iquest_q1": "[i not in no_rope_layers for i in range(num_hidden_layers)] if no_rope_layers is not None else None",
}
"""Model type → whether each layer turns; layers of a type that is not here all do."""

BASES: dict[str, str] = {
    "granite_swa": "layer_rope_theta",  # :395, :455
    "granitemoe_swa": "layer_rope_theta",  # the same
}
"""Model type → each layer's own base, where it is not the RoPE object's."""

DROPPED_BASES: dict[str, tuple[str, str]] = {
    # configuration_dbrx.py DbrxAttentionConfig does not declare it, and RoPE does not look there; vLLM 0.33
    # models/dbrx.py:204, sglang 0.5.23 models/dbrx.py:218, mlx-lm 0.32 models/dbrx.py:33, llama.cpp conversion/dbrx.py.
    "dbrx": ("attn_config.rope_theta", "vLLM, SGLang, llama.cpp and mlx-lm"),
}
"""Model type → where its files have the base and transformers 5.23 does not look, and who does."""

SCALED: dict[str, str] = {
    # modeling_molmo2.py:661: the others keep the base and go without the scaling.
    "molmo2_text": "[i in rope_scaling_layers for i in range(num_hidden_layers)]",
}
"""Model type → whether each layer turns by the scaled object."""

LABELS: dict[str, dict[str, str]] = {
    # modeling_deepseek_v4.py:788: plain in window layers, stretched in those that compress.
    "deepseek_v4": {
        "sliding_attention": "main",
        "compressed_sparse_attention": "compress",
        "heavily_compressed_attention": "compress",
    },
}
"""Model type → the key of the RoPE object for a kind of layer, where it is not the kind's own name."""

ALPHA = frozenset({"hunyuan_v1_dense", "hunyuan_v1_moe", "hunyuan_vl_text"})
"""Known types whose code takes ``alpha`` in a dynamic RoPE object for a stretch of the base, whatever the length:
modeling_hunyuan_v1_moe.py:383. Engines do so for any type: vLLM 0.33 layers/rotary_embedding/__init__.py:213."""

REORDERED: dict[str, tuple[int, int, int]] = {
    # modeling_ernie4_5_vl_moe.py compute_default_rope_parameters: height and width take turns.
    "ernie4_5_vl_moe_text": (22, 22, 20),
}
"""Model type → default ``mrope_section`` (height, width, time) of a table that lies in the order of its use: the pairs
of height, of width, then of time."""

AXIAL = frozenset({"eomt_dinov3"})
"""Types whose plain RoPE has an axis for each side of the picture, as the others' type ``axial`` has:
modeling_eomt_dinov3.py compute_default_rope_parameters."""

AXES = {"minimax_m3_vl_vision": 3}
"""Model type → axes that share a head, where they are not height and width: time too (modeling_minimax_m3_vl.py
compute_axial_rope_parameters)."""

INTERLEAVED = frozenset({"pixtral"})
"""Types whose axes share out one table over the whole head: height has its even pairs, width its odd ones
(modeling_pixtral.py compute_axial_rope_parameters)."""
