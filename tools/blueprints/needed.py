"""What a class's own defaults leave out or leave null although its code needs it: any value that builds will do."""

from __future__ import annotations

from typing import Any

__all__ = ["CHOSEN", "GUARDED", "NEEDED", "TESTS"]

MROPE = {"rope_type": "default", "rope_theta": 1e4, "mrope_section": [8, 12, 12], "partial_rotary_factor": 0.5}
NEEDED: dict[str, dict[str, Any]] = {
    "autoformer": {"prediction_length": 24},
    "bamba": {"attn_layer_indices": [3, 7]},
    "chameleon": {"vocabulary_map": {"<image>": 4}},
    "cohere_compass_text": {
        "rope_parameters": {
            k: {"rope_type": "default", "rope_theta": 1e4} for k in ("full_attention", "sliding_attention")
        }
    },
    "dbrx": {"attn_config.rope_theta": 1e4, "attn_config.clip_qkv": 1e4},
    "deepseek_ocr2_text": {
        "num_hidden_layers": 8,
        "num_experts_per_tok": 2,
        "n_group": 1,
        "topk_group": 1,
        "mlp_layer_types": ["dense"] + ["sparse"] * 7,
    },
    "emu3": {"vocabulary_map": {"<image>": 4}},
    # Its own code reads the key
    "exaone4_5": {"text_config.model_type": "exaone4"},
    "granite4_vision": {"downsample_rate": "4/8", "deepstack_layer_map": [[-19, 9], [-13, 6], [-7, 3]]},
    # Looped layers have gates; the loop begins and ends with a block of layers
    "inkling2_loop_text": {
        "num_hidden_layers": 6,
        "n_layers_per_attn_res_block": 1,
        "loop_layer_index_start": 1,
        "loop_layer_index_end": 4,
    },
    # What an absent vision_config gets, and what no class of the audio tower's config declares
    "nemotron_h_omni": {
        "vision_config.video_temporal_patch_size": 2,
        "audio_config.projection_hidden_size": 4096,
        "audio_config.projection_bias": False,
    },
    "dots1": {"n_routed_experts": 8, "n_shared_experts": 1, "num_experts_per_tok": 2},
    "esm": {"vocab_size": 33},
    "fast_vlm": {"vision_config.hidden_size": 3072},
    "gemma3n_text": {"num_kv_shared_layers": 3},
    "gemma3n_vision": {"num_classes": 2},
    # And no layer may hold a cache of its own, which transformers 5.23.0 refuses to build (kv_sharing_modes)
    "gemma4_assistant": {"text_config.hidden_size_per_layer_input": 0, "text_config.vocab_size_per_layer_input": 0},
    "glm4v_moe_text": {"head_dim": 128, "rope_parameters": MROPE},
    "glm4v_text": {"rope_parameters": MROPE},
    "glm_image_text": {"rope_parameters": MROPE},
    "gpt_neo": {"num_layers": 8, "attention_types": [[["global", "local"], 4]]},
    "granitemoehybrid": {"num_hidden_layers": 8, "layer_types": ["mamba", "mamba", "mamba", "attention"] * 2},
    "hunyuan_vl_text": {
        "rope_parameters": {"rope_type": "default", "rope_theta": 1e4, "mrope_section": [16, 16, 16, 16]}
    },
    "informer": {"prediction_length": 24},
    "lfm2_moe": {"num_hidden_layers": 8, "layer_types": ["conv", "conv", "full_attention", "conv"] * 2},
    "moonshine_streaming": {"num_key_value_heads": 8},
    "nemotron": {"num_key_value_heads": 8},
    "ministral": {"rope_parameters": {"rope_type": "default", "rope_theta": 1e4}},
    "qwen4_exp_text": {
        "indexer_n_heads": 4,
        "indexer_kv_heads": 1,
        "indexer_head_dim": 256,
        "indexer_budget": 64,
        "indexer_compress_ratio": 4,
    },
    "qwen3_omni_moe_talker_text": {"shared_expert_intermediate_size": 768},
    "deepseek_v2": {"num_experts_per_tok": 2},
    "diffusion_gemma_text": {"num_experts": 8, "top_k_experts": 2, "moe_intermediate_size": 704},
    "zamba2": {"num_hidden_layers": 12, "layers_block_type": ["linear_attention", "hybrid", "hybrid", "hybrid"] * 3},
    "t5_gemma_module": {"dropout_rate": 0.0, "cross_attention_hidden_size": 2304},
    "t5gemma2_decoder": {"dropout_rate": 0.0},
    "t5gemma2_text": {"dropout_rate": 0.0},
    # What FastVLM's class asks of it. models/fast_vlm/configuration_fast_vlm.py
    "timm_wrapper": {"architecture": "fastvit_mci3", "model_args": {"inference_mode": True}, "num_classes": 2},
    "time_series_transformer": {"prediction_length": 24},
}

# A type with sub-configs needs what they need
for _type, _key, _sub in (
    ("cohere_compass", "text_config", "cohere_compass_text"),
    ("deepseek_ocr2", "text_config", "deepseek_ocr2_text"),
    ("diffusion_gemma", "text_config", "diffusion_gemma_text"),
    ("fast_vlm", "vision_config", "timm_wrapper"),
    ("gemma3n", "text_config", "gemma3n_text"),
    ("inkling2_loop", "text_config", "inkling2_loop_text"),
    ("qwen4_exp", "text_config", "qwen4_exp_text"),
):
    NEEDED.setdefault(_type, {}).update({f"{_key}.{path}": value for path, value in NEEDED[_sub].items()})

# What code decides by without a comparison that could be seen: an iterator, a private name. ``@n`` is a layer number.
TESTS: dict[str, list[str]] = {
    # Layers of the loop. Inkling2LoopTextModel.__init__
    "inkling2_loop": ["(text_config.loop_layer_index_start <= @1 < text_config.loop_layer_index_end)"],
    "inkling2_loop_text": ["(loop_layer_index_start <= @1 < loop_layer_index_end)"],
    # Words between bars, in a key that the class does not declare. DebertaV2Encoder
    "deberta-v2": ["('layer_norm' in [x.strip() for x in (norm_rel_ebd or 'none').lower().split('|')])"],
    # The first hybrid layer's block is shared with the others. ZambaModel.__init__
    "zamba": ["(@1 == layers_block_type.index('hybrid'))"],
    # Blocks repeat after num_mem_blocks hybrid layers, each with adapters for its turns. Zamba2Model.get_layers
    "zamba2": [
        "(layers_block_type[:@1].count('hybrid') < num_mem_blocks)",
        "(@2 % num_mem_blocks == layers_block_type[:@1].count('hybrid') % num_mem_blocks)",
    ],
}

# What code hands to a library that the builds cannot look into; with other values the blueprint does not speak.
GUARDED: dict[str, list[str]] = {
    "gemma3n_vision": ["architecture", "model_args"],  # timm.create_model
    "timm_wrapper": ["architecture", "model_args"],
}

# Of how many experts a token sees where the code's own steps say it, and no field.
CHOSEN: dict[str, str] = {
    "nllb-moe": "2",  # NllbMoeTop2Router
    "switch_transformers": "1",  # SwitchTransformersTop1Router
}
