"""Families whose keys do not mean what they say: per model type, the field and the formula that is true for it.

A formula is a Python expression over the file's own keys (absent or null: ``None``). It takes the place of the
spellings in :mod:`llmcfg.knowledge.aliases`. A formula without a key in it is hard-wired in the model's code.
"""

from __future__ import annotations

__all__ = ["RULES"]

_QWEN_1 = {
    # The file's intermediate_size counts gate and up together: the block is half as wide.
    # Qwen/Qwen-7B modeling_qwen.py QWenMLP; vLLM 0.10.2 models/qwen.py:164; mlx-lm models/qwen.py:81.
    "intermediate_size": "intermediate_size // 2",
    # No key for it: every head has its own key and value. Qwen/Qwen-7B modeling_qwen.py QWenAttention.
    "num_key_value_heads": "num_attention_heads",
    # c_attn has a bias whatever no_bias says; no_bias is about c_proj and the MLP. modeling_qwen.py QWenAttention.
    "attention_bias": "True",
    "attention_out_bias": "not no_bias",
    "mlp_bias": "not no_bias",
    "gated_mlp": "True",
    "norm_type": "'rmsnorm'",
    "position_embedding": "'rope'",
    # use_dynamic_ntk stretches RoPE past seq_length at run time. modeling_qwen.py QWenModel.get_ntk_alpha.
    "rope_theta": "rotary_emb_base",
    "rope_type": "'dynamic' if use_dynamic_ntk else 'default'",
    "norm_eps": "layer_norm_epsilon",
}

_FALCON = {
    # transformers 5.23 models/falcon/modeling_falcon.py:241: one head under multi_query unless the new architecture.
    "num_key_value_heads": (
        "(num_kv_heads or n_head_kv or num_attention_heads or n_head) if (new_decoder_architecture or n_head_kv)"
        " else 1 if multi_query in (None, True) else (num_attention_heads or n_head)"
    ),
    # configuration_falcon.py: ffn_hidden_size null means 4 × hidden_size.
    "intermediate_size": "ffn_hidden_size or 4 * (hidden_size or n_embed)",
    "position_embedding": "'alibi' if alibi else 'rope'",
    "attention_bias": "bool(bias)",
    "mlp_bias": "bool(bias)",
    "gated_mlp": "False",
    "norm_type": "'layernorm'",
}

_GPT2_LIKE = {
    # n_inner null or absent means 4 × n_embd. transformers modeling_gpt2.py GPT2Block (same line in gptj, codegen).
    "intermediate_size": "n_inner or 4 * n_embd",
    "num_key_value_heads": "n_head",
    "gated_mlp": "False",
    "norm_type": "'layernorm'",
}

_CHATGLM = {
    # THUDM/chatglm2-6b modeling_chatglm.py: SelfAttention (kv_channels, multi_query_group_num), MLP (swiglu, fused).
    "num_key_value_heads": (
        "multi_query_group_num if multi_query_attention else num_attention_heads"
        " if multi_query_attention is not None or num_layers is not None else None"
    ),
    "gated_mlp": "True if ffn_hidden_size else False if inner_hidden_size else None",
    "norm_type": "('rmsnorm' if rmsnorm else 'layernorm') if rmsnorm is not None else 'layernorm' if inner_hidden_size else None",
    "position_embedding": "'rope'",
    # rope_ratio multiplies the base of 10000. THUDM/glm-4-9b modeling_chatglm.py RotaryEmbedding.
    "rope_theta": "10000 * (rope_ratio or 1)",
    "rope_type": "'default'",
    "partial_rotary_factor": "0.5",
    "attention_bias": "bool(add_qkv_bias or add_bias_linear) if ffn_hidden_size else True",
    "mlp_bias": "bool(add_bias_linear) if ffn_hidden_size else True",
}

_BAICHUAN = {
    # baichuan-inc/Baichuan2-7B-Chat modeling_baichuan.py: W_pack, no groups; 7B uses RoPE, 13B ALiBi.
    # sglang 0.5.23 models/baichuan.py tells them by hidden_size.
    "num_key_value_heads": "num_attention_heads",
    "position_embedding": "'rope' if hidden_size == 4096 else 'alibi'",
    "gated_mlp": "True",
    "attention_bias": "False",
    "norm_type": "'rmsnorm'",
}

RULES: dict[str, dict[str, str]] = {
    "qwen": _QWEN_1,
    "falcon": _FALCON,
    "RefinedWeb": _FALCON,  # falcon-40b as first published
    "RefinedWebModel": _FALCON,  # falcon-7b as first published
    "gpt2": {**_GPT2_LIKE, "attention_bias": "True", "mlp_bias": "True", "position_embedding": "'learned'"},
    "gptj": {**_GPT2_LIKE, "attention_bias": "False", "mlp_bias": "True", "position_embedding": "'rope'"},
    "codegen": {**_GPT2_LIKE, "attention_bias": "False", "mlp_bias": "True", "position_embedding": "'rope'"},
    # starcoder; transformers modeling_gpt_bigcode.py GPTBigCodeAttention: multi_query defaults to true.
    "gpt_bigcode": {
        **_GPT2_LIKE,
        "num_key_value_heads": "1 if multi_query in (None, True) else n_head",
        "attention_bias": "True",
        "mlp_bias": "True",
        "position_embedding": "'learned'",
    },
    # transformers modeling_bloom.py: BloomMLP 4 × hidden; ALiBi always; LayerNorm.
    "bloom": {
        "intermediate_size": "4 * (hidden_size or n_embed)",
        "num_key_value_heads": "n_head or num_attention_heads",
        "position_embedding": "'alibi'",
        "attention_bias": "True",
        "mlp_bias": "True",
        "gated_mlp": "False",
        "norm_type": "'layernorm'",
    },
    # transformers modeling_mpt.py: MptMLP is 4 × hidden whatever expansion_ratio says in older files; ALiBi by flag.
    "mpt": {
        "intermediate_size": "(expansion_ratio or 4) * d_model",
        "num_key_value_heads": "n_heads",
        "position_embedding": "'alibi' if attn_config is None or attn_config.get('alibi', True) else 'learned'",
        "gated_mlp": "False",
        "norm_type": "'layernorm'",
        "attention_bias": "no_bias is False",
    },
    "chatglm": _CHATGLM,
    "baichuan": _BAICHUAN,
    # internlm/internlm-20b modeling_internlm.py: InternLMAttention; `bias` is about q, k, v and o.
    "internlm": {
        "num_key_value_heads": "num_key_value_heads or num_attention_heads",
        "attention_bias": "bool(bias)",
        "gated_mlp": "True",
        "norm_type": "'rmsnorm'",
        "position_embedding": "'rope'",
    },
    # transformers configuration_gpt_neox.py / modeling_gpt_neox.py: no groups; biases by attention_bias (default true).
    "gpt_neox": {
        "num_key_value_heads": "num_attention_heads",
        "rope_theta": "rotary_emb_base",
        "gated_mlp": "False",
        "norm_type": "'layernorm'",
        "position_embedding": "'rope'",
    },
    # transformers modeling_opt.py: learned positions, ReLU, plain LayerNorm, no groups.
    "opt": {
        "num_key_value_heads": "num_attention_heads",
        "gated_mlp": "False",
        "norm_type": "'layernorm'",
        "position_embedding": "'learned'",
    },
    # transformers configuration_t5.py: feed_forward_proj "gated-gelu" gates; inner width is num_heads × d_kv.
    "t5": {
        "num_key_value_heads": "num_heads",
        "gated_mlp": "feed_forward_proj.startswith('gated-') if feed_forward_proj else is_gated_act",
        "hidden_act": "feed_forward_proj.removeprefix('gated-') if feed_forward_proj else dense_act_fn",
        "position_embedding": "'relative'",
        "norm_type": "'rmsnorm'",
        "num_hidden_layers": "num_decoder_layers or num_layers",
    },
}
