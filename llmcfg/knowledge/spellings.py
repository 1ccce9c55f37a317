"""Configs in a spelling of their own, from before the Hub or beside it: how one is told, and what its keys are there.

A row says which keys a file of that form has, which model type it is, and under which of that type's own names each
value stands: field ← formula over the file's keys (:mod:`llmcfg.base.formula`). What no formula reads keeps its name.
``null`` fields are those that the form has no key for and the type's class has a default for, which is not the form's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llmcfg.base.formula import evaluate
from llmcfg.base.record import Record

__all__ = ["SPELLINGS", "Spelling", "spelling_of"]


class Spelling(Record):
    """One form of config.

    :ivar label: a short name for origins: what such a file is called, or who reads it.
    :ivar name: what it is called.
    :ivar reader: whose reading of it this is: a sentence's subject and verb.
    :ivar marks: keys that such a file has, all of them.
    :ivar when: a formula over the file's keys that must be true besides; ``""`` for none.
    :ivar model_type: a formula for the type.
    :ivar keys: field, or path of one → formula. One whose value is ``None`` is left out.
    :ivar null: fields that nothing in the file can say.
    :ivar used: keys that formulas use up; those that they name plainly are anyway.
    :ivar inside: a key whose object holds the model's own keys; what stands beside it is read with them.
    """

    label: str
    name: str
    reader: str
    marks: tuple[str, ...]
    model_type: str
    keys: Mapping[str, str]
    when: str = ""
    null: tuple[str, ...] = ()
    used: tuple[str, ...] = ()
    inside: str = ""


_TOKENS = ("bos_token_id", "eos_token_id", "pad_token_id")

# vLLM 0.33 transformers_utils/configs/mistral.py: adapt_config_dict and the functions that it calls. is_mla gives a
# file without experts one that no layer uses; experts with a shared one make it MistralLarge3, which is DeepseekV3.
_LARGE = "qk_nope_head_dim or (moe and moe.get('num_shared_experts'))"
_VISION = "((multimodal or {}).get('vision_encoder_args') or vision_encoder)"
_AUDIO = "(((multimodal or {}).get('whisper_model_args') or {}).get('encoder_args'))"
_TEXT_TYPE = f"('mamba2' if model_type == 'mamba' else 'deepseek_v3' if {_LARGE} else 'mixtral' if moe else 'mistral')"
_CLASSES = (
    "{'mamba2': 'Mamba2ForCausalLM', 'deepseek_v3': 'DeepseekV3ForCausalLM', 'mixtral': 'MixtralForCausalLM',"
    f" 'mistral': 'MistralForCausalLM'}}.get({_TEXT_TYPE})"
)

_MISTRAL = {
    "architectures": f"[{_CLASSES}]",
    "hidden_size": "dim",
    "rms_norm_eps": "norm_eps",
    "num_hidden_layers": "n_layers",
    "num_attention_heads": "n_heads",
    # vLLM models/llama.py: as many as query heads where nothing says so.
    "num_key_value_heads": "n_kv_heads or n_heads",
    # models/llama.py LlamaAttention: head_dim, or what the width makes.
    "head_dim": f"64 if model_type == 'mamba' else head_dim or (None if {_LARGE} else dim // n_heads)",
    "intermediate_size": "hidden_dim",
    "hidden_act": "activation or 'silu'",
    "tie_word_embeddings": "bool(tied_embeddings)",
    "max_position_embeddings": "max_position_embeddings or 128000",
    "sliding_window": "max([w for w in sliding_window if w is not None]) if isinstance(sliding_window, list)"
    " else sliding_window",
    "layer_types": "['full_attention' if w is None else 'sliding_attention' for w in"
    " [sliding_window[i % len(sliding_window)] for i in range(n_layers)]]"
    " if isinstance(sliding_window, list) else None",
    "rope_parameters": "{'rope_type': 'yarn', 'mscale_all_dim': 1} if yarn else {'rope_type': 'default'}",
    "rope_parameters.rope_theta": "rope_theta or 10000.0",
    "rope_parameters.factor": "yarn['factor']",
    "rope_parameters.original_max_position_embeddings": "yarn['original_max_position_embeddings']",
    "rope_parameters.beta_fast": "yarn['beta']",
    "rope_parameters.beta_slow": "yarn['alpha']",
    # "apply_scale: false" means no magnitude correction (_remap_mistral_yarn_args).
    "rope_parameters.attention_factor": "1.0 if yarn and yarn.get('apply_scale') is False else None",
    "quantization_config": "quantization if quantization and quantization.get('quant_method') else None",
    "quantization_config.quant_method": "'fp8' if quantization['qformat_weight'] == 'fp8_e4m3' else None",
    "quantization_config.activation_scheme": "('dynamic' if quantization.get('qscheme_act') == 'NO_SCALES'"
    " else 'static') if quantization['qformat_weight'] == 'fp8_e4m3' else None",
    # Mixtral: the plain meaning of moe{…}; Large 3: _remap_moe_args.
    "num_local_experts": f"None if {_LARGE} else moe['num_experts']",
    "num_experts_per_tok": f"moe['num_experts_per_tok'] if moe else 1 if {_LARGE} else None",
    "n_routed_experts": f"(moe['num_experts'] if moe else 1) if {_LARGE} else None",
    "first_k_dense_replace": f"(moe['first_k_dense_replace'] if moe else n_layers) if {_LARGE} else None",
    "moe_layer_freq": f"(moe['route_every_n'] if moe else 1) if {_LARGE} else None",
    "moe_intermediate_size": f"(moe['expert_hidden_dim'] if moe else hidden_dim) if {_LARGE} else None",
    "routed_scaling_factor": f"(moe.get('routed_scale') if moe else 1.0) if {_LARGE} else None",
    "n_shared_experts": f"(moe['num_shared_experts'] if moe else 1) if {_LARGE} else None",
    "n_group": f"(moe.get('num_expert_groups') if moe else 1) if {_LARGE} else None",
    "topk_group": f"(moe.get('num_expert_groups_per_tok') if moe else 1) if {_LARGE} else None",
    # mistralai/Mamba-Codestral-7B-v0.1 params.json; vLLM reads it as Mamba2.
    "num_heads": "dim * 2 // 64 if model_type == 'mamba' else None",
    # The towers, of which vLLM makes PixtralForConditionalGeneration and VoxtralForConditionalGeneration.
    "vision_config": f"{_VISION} or None",
    "audio_config": f"{_AUDIO} or None",
}

SPELLINGS: tuple[Spelling, ...] = (
    # vllm-project/speculators config.py; models/eagle3/config.py transformer_layer_config.
    Spelling(
        "speculators",
        "a draft model of the speculators package",
        "vLLM does (transformers_utils/configs/speculators)",
        ("speculators_model_type", "transformer_layer_config"),
        "transformer_layer_config['model_type']",
        {"architectures": "architectures or [speculators_model_type + ' speculator']"},
        inside="transformer_layer_config",
    ),
    # vLLM 0.33 transformers_utils/configs/eagle.py EAGLEConfig: the keys of ``model`` are read as its own.
    Spelling(
        "EAGLE",
        "an EAGLE draft around a model's config",
        "vLLM does (transformers_utils/configs/eagle.py)",
        ("model",),
        "model['model_type']",
        {"architectures": "architectures or ['EAGLEModel']"},
        when="model_type == 'eagle' and isinstance(model.get('model_type'), str)",
        inside="model",
    ),
    Spelling(
        "params.json",
        "Meta's params.json",
        "the code that Meta published with it does (llama/model.py)",
        ("dim", "n_layers", "n_heads", "multiple_of"),
        "'llama'",
        {
            "architectures": "['LlamaForCausalLM']",
            "hidden_size": "dim",
            "num_hidden_layers": "n_layers",
            "num_attention_heads": "n_heads",
            "num_key_value_heads": "n_kv_heads or n_heads",
            "rms_norm_eps": "norm_eps",
            # llama/model.py FeedForward and TransformerBlock: two thirds of 4 × dim, stretched, and rounded up.
            "intermediate_size": "(int((ffn_dim_multiplier or 1) * int(2 * (4 * dim) / 3)) + multiple_of - 1)"
            " // multiple_of * multiple_of",
            "rope_theta": "rope_theta or 10000.0",
            # llama-models models/llama3/reference_impl/model.py apply_scaling.
            "rope_scaling": "{'rope_type': 'llama3', 'factor': rope_scaling_factor or 8.0, 'low_freq_factor': 1.0,"
            " 'high_freq_factor': 4.0, 'original_max_position_embeddings': 8192} if use_scaled_rope else None",
            "tie_word_embeddings": "False",
            "vocab_size": "vocab_size if (vocab_size or -1) > 0 else None",
        },
        null=("vocab_size", "max_position_embeddings", "dtype", *_TOKENS),
        used=("ffn_dim_multiplier", "multiple_of", "use_scaled_rope", "rope_scaling_factor", "rope_theta"),
    ),
    Spelling(
        "params.json",
        "Mistral's params.json",
        "vLLM does with --config-format mistral",
        ("dim", "n_layers"),
        _TEXT_TYPE,
        _MISTRAL,
        when="(n_heads and (hidden_dim or moe)) or model_type == 'mamba'",
        null=("sliding_window", *_TOKENS),
        used=(
            "yarn",
            "moe",
            "quantization",
            "multimodal",
            "vision_encoder",
            "tied_embeddings",
            "activation",
            "rope_theta",
            "sliding_window",
            "n_kv_heads",
            "head_dim",
            "max_position_embeddings",
        ),
    ),
    Spelling(
        "mamba_ssm",
        "the config of the mamba_ssm package",
        "that package does (models/mixer_seq_simple.py MambaLMHeadModel)",
        ("d_model", "n_layer", "vocab_size"),
        "'mamba2' if (ssm_cfg or {}).get('layer') == 'Mamba2' else 'mamba'",
        {
            "architectures": "['Mamba2ForCausalLM'] if (ssm_cfg or {}).get('layer') == 'Mamba2'"
            " else ['MambaForCausalLM']",
            "hidden_size": "d_model",
            "num_hidden_layers": "n_layer",
            # The matrix has a multiple of pad_vocab_size_multiple rows; config_mamba.py: 8 by default.
            "vocab_size": "vocab_size + -vocab_size % (pad_vocab_size_multiple or 8)",
            "state_size": "(ssm_cfg or {}).get('d_state', 128 if (ssm_cfg or {}).get('layer') == 'Mamba2' else 16)",
            "conv_kernel": "(ssm_cfg or {}).get('d_conv', 4)",
            "expand": "(ssm_cfg or {}).get('expand', 2)",
            "use_bias": "(ssm_cfg or {}).get('bias', False)",
            "use_conv_bias": "(ssm_cfg or {}).get('conv_bias', True)",
            "time_step_rank": "(ssm_cfg or {}).get('dt_rank', 'auto')",
            "tie_word_embeddings": "True if tie_embeddings is None else bool(tie_embeddings)",
            # modules/mamba2.py Mamba2.__init__
            "head_dim": "(ssm_cfg or {}).get('headdim', 64) if (ssm_cfg or {}).get('layer') == 'Mamba2' else None",
            "n_groups": "(ssm_cfg or {}).get('ngroups', 1) if (ssm_cfg or {}).get('layer') == 'Mamba2' else None",
            "num_heads": "(ssm_cfg or {}).get('expand', 2) * d_model // (ssm_cfg or {}).get('headdim', 64)"
            " if (ssm_cfg or {}).get('layer') == 'Mamba2' else None",
        },
        when="(ssm_cfg is not None or pad_vocab_size_multiple or fused_add_norm is not None)"
        " and not attn_layer_idx and not d_intermediate",
        null=_TOKENS,
        used=("ssm_cfg", "pad_vocab_size_multiple", "tie_embeddings"),
    ),
    Spelling(
        "hparams.json",
        "GPT-2's hparams.json",
        "the code that OpenAI published with it does (gpt-2/src/model.py)",
        ("n_vocab", "n_ctx", "n_embd", "n_head", "n_layer"),
        "'gpt2'",
        {"architectures": "['GPT2LMHeadModel']", "vocab_size": "n_vocab", "n_positions": "n_ctx"},
        null=_TOKENS,
    ),
    Spelling(
        "bert_config.json",
        "BERT's bert_config.json",
        "the code that Google published with it does (bert/modeling.py)",
        (
            "type_vocab_size",
            "hidden_size",
            "num_hidden_layers",
            "num_attention_heads",
            "intermediate_size",
            "vocab_size",
        ),
        "'bert'",
        {"architectures": "['BertModel']"},
        # ALBERT, ELECTRA and RoBERTa have keys besides these.
        when="embedding_size is None and layer_norm_eps is None and pad_token_id is None and bos_token_id is None"
        " and position_embedding_type is None",
        null=_TOKENS,
    ),
)
"""Every form, the most particular first."""


def spelling_of(data: Mapping[str, Any]) -> Spelling | None:
    """Return the form of a file that names neither a model type of the Hub's nor a class; ``None`` for no such."""
    hub = isinstance(data.get("architectures"), list) or data.get("model_type") not in (None, "mamba", "transformer")
    for spelling in SPELLINGS:
        if hub and not spelling.inside:
            return None
        if all(data.get(mark) is not None for mark in spelling.marks) and (
            not spelling.when or evaluate(spelling.when, data)
        ):
            return spelling
    return None
