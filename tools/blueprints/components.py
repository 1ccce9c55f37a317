"""What a tensor belongs to, by its name. Names are the module names of transformers."""

from __future__ import annotations

import re

__all__ = ["component", "is_routed"]

_ROUTED = re.compile(
    r"(^|\.)(experts|local_experts|expert_mlps|moe_experts|switch_mlp)(\.|_|$)|(^|\.)(block_sparse_moe|moe|mlp)\.(input|output)_linear\.|(^|\.)expert_\d+\.|\.experts_"
)
_RULES = (
    (
        "router",
        r"(^|\.)(router|gate|moe_gate|shared_expert_gate|e_score_correction_bias|expert_bias|gating)(\.(weight|bias|e_score_correction_bias|classifier|proj|scale|layer|per_expert_scale|wg|tid2eid|score).*)?$|\.router\.",
    ),
    (
        "head",
        r"(^|\.)(lm_head|embed_out|proj_out|score|classifier|cls|qa_outputs|output_projection|final_logits_bias|output_layer|pre_classifier|generator_lm_head|vocab_projector|logits_bias|codec_head)(\.|$)|(^|\.)(dense_prediction|prediction_layer|pred_layer)\.",
    ),
    ("norms", r"norm|(^|\.)ln_|(^|\.)ln\.|layrnorm|\.ln\d|LayerNorm|batch_norm|(^|\.)ln$|_ln\."),
    ("embedding", r"embed(?!_out)|(^|\.)wte\.|(^|\.)wpe\.|(^|\.)shared\.weight|word_emb|position_ids|token_type"),
    (
        "ssm",
        r"mamba|\.mixer\.(A_log|D$|dt_bias|conv1d|in_proj|out_proj|x_proj|dt_proj|norm)|linear_attn|\.ssm|A_log|conv1d|dt_proj|short_conv|\.conv\.(conv|in_proj|out_proj)|rg_lru|recurrent|\.rwkv|time_mix|delta|\.rec\.",
    ),
    (
        "attention",
        r"attn|attention|q_proj|k_proj|v_proj|o_proj|query_key_value|sinks|relative|SelfAttention|EncDecAttention|\.att\.|c_attn|qkv|indexer",
    ),
    (
        "feed-forward",
        r"mlp|ffn|feed_forward|fc1|fc2|fc_in|fc_out|DenseReluDense|intermediate|\.output\.dense|shared_expert|dense_h_to_4h|dense_4h_to_h|feedforward|\.ff\.|\.wi|\.wo|gate_proj|up_proj|down_proj|lin1|lin2|c_fc",
    ),
)
_VISION = re.compile(
    r"(^|\.)(vision\w*|visual|image\w*|vit|img\w*|multi_modal_projector|patch_embed\w*|vpm|video\w*|mm_projector|embed_vision)(\.|$)"
)
_AUDIO = re.compile(r"(^|\.)(audio\w*|speech\w*|embed_audio|wav\w*)(\.|$)")


_ATTENTION = re.compile(r"(^|\.)(attn|attention|self_attn|self_attention)\.")


def is_routed(name: str) -> bool:
    """Whether a tensor belongs to routed experts."""
    return bool(_ROUTED.search(name)) and "shared_expert" not in name and ".router." not in name


def component(name: str) -> str:
    """One of ``llmcfg.tensors.blueprint.COMPONENTS``."""
    if _VISION.search(name):
        return "vision"
    if _AUDIO.search(name):
        return "audio"
    if is_routed(name):
        return "experts"
    attention = list(_ATTENTION.finditer(name))
    # What stands around an attention block (DBRX: norm_attn_norm.attn.Wqkv) does not say what is inside
    inner = name[attention[-1].end() :] if attention else name
    for kind, pattern in _RULES:
        if re.search(pattern, inner if kind == "norms" else name) and not (kind == "head" and attention):
            return kind
    return "other"
