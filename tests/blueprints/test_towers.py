"""Families of repositories' own code with towers: numbers that their published checkpoints hold.

Totals are of the checkpoints' indexes (``total_size`` over the bytes of a number), less what a model computes.
"""

from __future__ import annotations

from typing import Any

import pytest

from llmcfg import from_dict
from llmcfg.tensors.blueprint import Unknown
from llmcfg.tensors.counts import count
from llmcfg.tensors.listing import of
from llmcfg.tensors.names import as_stored
from llmcfg.tensors.weights import weighed


def sized(hidden: int, width: int, layers: int, heads: int, groups: int, vocab: int, **more: Any) -> dict[str, Any]:
    return {
        "hidden_size": hidden,
        "intermediate_size": width,
        "num_hidden_layers": layers,
        "num_attention_heads": heads,
        "num_key_value_heads": groups,
        "vocab_size": vocab,
        "tie_word_embeddings": False,
        **more,
    }


def named(model_type: str, architecture: str, config: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"model_type": model_type, "architectures": [architecture], **config, **more}


SO400M = {"hidden_size": 1152, "intermediate_size": 4304, "num_hidden_layers": 27, "num_attention_heads": 16}
LLAMA_3 = sized(4096, 14336, 32, 32, 8, 128256)
OCR = sized(1280, 6848, 12, 10, 10, 129280, n_routed_experts=64, n_shared_experts=2, num_experts_per_tok=6)
OCR |= {"moe_intermediate_size": 896, "first_k_dense_replace": 1, "use_mla": False, "q_lora_rank": None}
CODEGEN = {"n_positions": 2048, "n_inner": None, "vocab_size": 51200}
FISH = {"dim": 2560, "head_dim": 128, "intermediate_size": 9728, "n_head": 32, "n_local_heads": 8}
MOONVIT = {**SO400M, "model_type": "moonvit", "patch_size": 14, "merge_kernel_size": [2, 2]}
MOONVIT |= {"init_pos_emb_height": 64, "init_pos_emb_width": 64}

PUBLISHED: dict[str, tuple[int, dict[str, Any]]] = {
    "microsoft/Phi-3-vision-128k-instruct": (
        4_146_621_440,
        named(
            *("phi3_v", "Phi3VForCausalLM", sized(3072, 8192, 32, 32, 32, 32064)),
            embd_layer={"projection_cls": "mlp", "use_hd_transform": True, "with_learnable_separator": True},
            img_processor={"name": "clip_vision_model", "image_dim_out": 1024},
        ),
    ),
    "openbmb/MiniCPM-V-2": (
        3_434_965_792,
        named("minicpmv", "MiniCPMV", sized(2304, 5760, 40, 36, 36, 122753), query_num=64, drop_vision_last_layer=True),
    ),
    "openbmb/MiniCPM-Llama3-V-2_5": (
        8_537_092_336,
        named(
            *("minicpmv", "MiniCPMV", LLAMA_3),
            version="2.5",
            query_num=96,
            drop_vision_last_layer=False,
            vision_config={**SO400M, "image_size": 980, "patch_size": 14, "model_type": "idefics2"},
        ),
    ),
    "mustafaaljadery/llama3v": (8_537_092_336, {"model_type": "llama3v", **LLAMA_3, "query_num": 96}),
    "deepseek-ai/DeepSeek-OCR": (
        3_336_106_240,
        named(
            *("deepseek_vl_v2", "DeepseekOCRForCausalLM", OCR),
            language_config=OCR,
            projector_config={"input_dim": 2048, "n_embed": 1280, "projector_type": "linear"},
            vision_config={"model_name": "deeplip_b_l"},
        ),
    ),
    "nvidia/NV-Embed-v2": (
        7_851_016_192,
        named(
            *("nvembed", "NVEmbedModel", {"hidden_size": 4096}),
            text_config={**sized(4096, 14336, 32, 32, 8, 32000), "model_type": "bidir_mistral"},
            latent_attention_config={"model_type": "latent_attention"},
        ),
    ),
    "FreedomIntelligence/openPangu-Embedded-7B": (
        8_030_887_936,
        named("PanguEmbedded", "PanguEmbeddedForCausalLM", sized(4096, 12800, 34, 32, 8, 153376), bias=True),
    ),
    "DAMO-NLP-SG/VideoLLaMA3-7B": (
        8_044_744_944,
        named(
            *("videollama3_qwen2", "Videollama3Qwen2ForCausalLM", sized(3584, 18944, 28, 28, 4, 152064)),
            mm_projector_type="mlp2x_gelu",
            vision_encoder_config={**SO400M, "patch_size": 14},
        ),
    ),
    "OpenAssistant/oasst-rm-2.1-pythia-1.4b-epoch-2.5": (
        1_311_594_497,
        named("gpt_neox_reward_model", "GPTNeoXRewardModel", sized(2048, 8192, 24, 16, 16, 50288)),
    ),
    "microsoft/phi-2, first form": (
        2_779_683_840,
        named(
            *("mixformer-sequential", "MixFormerSequentialForCausalLM", {"n_embd": 2560, "n_layer": 32, "n_head": 32}),
            vocab_size=51200,
            tie_word_embeddings=False,
        ),
    ),
    "Salesforce/codet5p-16b": (
        (33_218_048_000 - 55 * 2048**2) // 2,
        named(
            *("codet5p", "CodeT5pEncoderDecoderModel", {}),
            encoder={**CODEGEN, "n_embd": 1024, "n_head": 16, "n_layer": 20},
            decoder={**CODEGEN, "n_embd": 6144, "n_head": 24, "n_layer": 34},
        ),
    ),
    "Salesforce/xgen-mm-phi3-mini-instruct-r-v1": (
        4_359_257_219,
        named("xgenmm", "XGenMMModelForConditionalGeneration", {}, text_config={"model_type": "phi3"}),
    ),
    "nvidia/LocateAnything-3B": (
        7_661_331_936 // 2 - 152_681 * 2048,
        named(
            *("locateanything", "LocateAnythingForConditionalGeneration", {}),
            mlp_connector_layers=2,
            text_config={
                **sized(2048, 11008, 36, 16, 2, 152681),
                "model_type": "qwen2",
                "tie_word_embeddings": True,
            },
            vision_config=MOONVIT,
        ),
    ),
    "fishaudio/s2-pro": (
        4_561_852_416,
        {
            "model_type": "fish_qwen3_omni",
            "text_config": {
                **FISH,
                **{"n_layer": 36, "vocab_size": 155776, "attention_qk_norm": True, "tie_word_embeddings": True},
            },
            "audio_decoder_config": {
                **FISH,
                **{"n_layer": 4, "vocab_size": 4096, "num_codebooks": 10, "text_dim": 2560},
            },
        },
    ),
    "MiniMaxAI/MiniMax-M1-80k": (
        456_089_655_296,
        named(
            *("minimax_m1", "MiniMaxM1ForCausalLM", sized(6144, 9216, 80, 64, 8, 200064)),
            attn_type_list=([0] * 7 + [1]) * 10,
            head_dim=128,
            num_local_experts=32,
            num_experts_per_tok=2,
        ),
    ),
    "internlm/internlm-xcomposer2-4khd-7b": (
        8_597_499_904,
        named(
            *("internlmxcomposer2", "InternLM2ForCausalLM", sized(4096, 14336, 32, 32, 8, 92544)),
            bias=False,
            max_length=16384,
        ),
    ),
    "Tele-AI/TeleChat-52B": (
        52_832_509_952,
        {
            "model_type": "telechat",
            "auto_map": {"AutoModelForCausalLM": "modeling_telechat.TELECHAT"},
            **{"n_embd": 8192, "n_head": 64, "n_layer": 64, "n_inner": 21824, "vocab_size": 80896},
            **{"use_RMSNorm": True, "relative_encoding": "rotary", "activation_function": "silu"},
            **{"add_bias_linear": False, "tie_word_embeddings": False},
        },
    ),
    # Its card: 8.08 billion; the Hub states 8,075,365,376 for the repository.
    "OpenGVLab/InternVL2-8B": (
        8_075_365_376,
        named(
            *("internvl_chat", "InternVLChatModel", {"downsample_ratio": 0.5}),
            llm_config={
                **sized(4096, 14336, 32, 32, 8, 92553),
                **{"architectures": ["InternLM2ForCausalLM"], "model_type": "internlm2", "bias": False},
            },
            vision_config={
                **{"hidden_size": 1024, "intermediate_size": 4096, "num_hidden_layers": 24, "image_size": 448},
                **{"qkv_bias": True, "qk_normalization": False, "norm_type": "layer_norm", "patch_size": 14},
            },
        ),
    ),
    # Vicuna-7B, 6,738,415,616, and a projector of 1024 → 4096 → 4096
    "liuhaotian/llava-v1.5-7b": (
        6_738_415_616 + 4096 * 1024 + 4096 + 4096 * 4096 + 4096,
        named(
            *("llava_llama", "LlavaLlamaForCausalLM", sized(4096, 11008, 32, 32, 32, 32000)),
            mm_vision_tower="openai/clip-vit-large-patch14-336",
            mm_projector_type="mlp2x_gelu",
            mm_hidden_size=1024,
        ),
    ),
    # The same, with CLIP-L/336 (303,507,456) and image_newline
    "liuhaotian/llava-v1.6-vicuna-7b": (
        6_738_415_616 + 4096 * 1024 + 4096 + 4096 * 4096 + 4096 + 303_507_456 + 4096,
        named(
            *("llava", "LlavaLlamaForCausalLM", sized(4096, 11008, 32, 32, 32, 32000)),
            mm_vision_tower="openai/clip-vit-large-patch14-336",
            mm_projector_type="mlp2x_gelu",
            mm_patch_merge_type="spatial_unpad",
            mm_hidden_size=1024,
            unfreeze_mm_vision_tower=True,
        ),
    ),
}


@pytest.mark.parametrize("name", PUBLISHED)
def test_the_published_total(name: str) -> None:
    total, data = PUBLISHED[name]
    assert count(of(from_dict(data))).total == total


def test_masks_are_bytes() -> None:
    """codet5p-16b: 33,218,048,000 bytes, 55 masks of bool among them."""
    data = {**PUBLISHED["Salesforce/codet5p-16b"][1], "torch_dtype": "float16"}
    assert weighed(from_dict(data)).bytes == 33_218_048_000


SPELLINGS = {
    "microsoft/Phi-3-vision-128k-instruct": "model.vision_embed_tokens.img_processor.vision_model.post_layernorm.bias",
    "openbmb/MiniCPM-Llama3-V-2_5": "vpm.post_layernorm.weight",
    "DAMO-NLP-SG/VideoLLaMA3-7B": "model.vision_encoder.encoder.layers.26.mlp.fc2.bias",
    "liuhaotian/llava-v1.6-vicuna-7b": "model.vision_tower.vision_tower.vision_model.embeddings.class_embedding",
    "OpenGVLab/InternVL2-8B": "language_model.model.layers.31.attention.wqkv.weight",
    "Tele-AI/TeleChat-52B": "transformer.h.63.attn.c_attn.weight",
}


@pytest.mark.parametrize("name", SPELLINGS)
def test_tensors_are_called_as_in_the_checkpoint(name: str) -> None:
    data = PUBLISHED[name][1]
    held = as_stored(of(from_dict(data)), data)
    assert held is not None
    assert SPELLINGS[name] in {one for entry in held for one in entry.names()}


@pytest.mark.parametrize(
    ("name", "edits"),
    [
        ("microsoft/Phi-3-vision-128k-instruct", {"img_processor": {"name": "other"}}),
        ("microsoft/Phi-3-vision-128k-instruct", {"embd_layer": None}),
        ("openbmb/MiniCPM-Llama3-V-2_5", {"version": "9.9"}),
        ("deepseek-ai/DeepSeek-OCR", {"vision_config": {"model_name": "siglip"}}),
        ("deepseek-ai/DeepSeek-OCR", {"architectures": ["DeepseekVLV2ForCausalLM"]}),
        ("internlm/internlm-xcomposer2-4khd-7b", {"max_length": 4096}),
        ("OpenGVLab/InternVL2-8B", {"llm_config": {"model_type": "unheard_of"}}),
        ("OpenGVLab/InternVL2-8B", {"use_llm_lora": 16}),
        ("liuhaotian/llava-v1.6-vicuna-7b", {"mm_vision_tower": "./vit"}),
        ("liuhaotian/llava-v1.6-vicuna-7b", {"mm_projector_type": "mlp2x_gelu_Norm"}),
        ("MiniMaxAI/MiniMax-M1-80k", {"attn_type_list": [0, 2]}),
    ],
)
def test_what_is_not_covered_is_unknown(name: str, edits: dict[str, Any]) -> None:
    with pytest.raises(Unknown):
        of(from_dict({**PUBLISHED[name][1], **edits}))
