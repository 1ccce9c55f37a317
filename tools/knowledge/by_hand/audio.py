"""Derivations by hand: audio models and codecs (see the package)."""

from __future__ import annotations

from typing import Any

CLASSES: tuple[str, ...] = ()

# models/mimi/configuration_mimi.py: what one frame of codes stands for: all strides of the encoder together. Each ratio
# has, in front, the strides of 1 of the residual layers, which change nothing.
MIMI = {
    "encodec_frame_rate": "ceil(sampling_rate / product(upsampling_ratios))",
    "frame_size": "product(upsampling_ratios) * 2",
    "frame_rate": "_frame_rate if _frame_rate is not None else sampling_rate / (product(upsampling_ratios) * 2)",
    "latent_dim": "hidden_size",
    "latent_stride": "int(ceil(sampling_rate / product(upsampling_ratios)) / "
    "(_frame_rate if _frame_rate is not None else sampling_rate / (product(upsampling_ratios) * 2)))",
    "num_codebooks": "num_quantizers",
}
# models/pocket_tts/configuration_pocket_tts.py
POCKET = {
    "encodec_frame_rate": "ceil(sampling_rate / product(upsampling_ratios))",
    "frame_size": "product(upsampling_ratios) * latent_stride",
    "frame_rate": "sampling_rate / (product(upsampling_ratios) * latent_stride)",
}
# A codec whose halves are read from one file: each half is the whole's config, and says of the other that it is not there
NO_ENCODER: dict[str, Any] = {
    "encoder_config": [["_has_encoder", "False"]],
    "decoder_config": [["_has_decoder", "False"]],
}
SILENT: dict[str, Any] = {"encoder_config": [], "decoder_config": []}


def halves(name: str) -> dict[str, str]:
    """Encoder and decoder of a codec, made of its own config."""
    return {
        "encoder_config": f"part('{name}_encoder', self) if known(_has_encoder, True) else None",
        "decoder_config": f"part('{name}_decoder', self) if known(_has_decoder, True) else None",
    }


NO_HALVES = {"encoder_config": "None", "decoder_config": "None"}
MIMI_ROWS = [
    ["_frame_rate", "take('frame_rate', None)"],
    ["upsampling_ratios", "[8, 6, 5, 4]", "unset"],
    ["codebook_dim", "hidden_size", "null"],
    ["num_key_value_heads", "num_attention_heads", "null"],
    ["head_dim", "hidden_size // num_attention_heads", "unset"],
]


def fastspeech(half: str) -> str:
    """One half's object, made of the fields that carry its name as a prefix."""
    names = (
        "num_attention_heads", "layers", "kernel_size", "attention_dropout_rate", "dropout_rate",
        "positional_dropout_rate", "linear_units", "normalize_before", "concat_after",
    )  # fmt: skip
    own = ", ".join(f"'{name}': {half}_{name}" for name in names)
    return f"{{{own}}}"


TYPES: dict[str, dict[str, Any]] = {
    # models/encodec/configuration_encodec.py: chunks are given in seconds, the bit rate in kbit/s
    "encodec": {
        "computed": {
            "chunk_length": "None if chunk_length_s is None else int(chunk_length_s * sampling_rate)",
            "chunk_stride": "None if chunk_length_s is None or overlap is None else "
            "max(1, int((1.0 - overlap) * int(chunk_length_s * sampling_rate)))",
            "codebook_nbits": "ceil(log2(codebook_size))",
            "hop_length": "int(product(upsampling_ratios))",
            "frame_rate": "ceil(sampling_rate / int(product(upsampling_ratios)))",
            "num_quantizers": "int(1000 * target_bandwidths[-1] // "
            "(ceil(sampling_rate / int(product(upsampling_ratios))) * ceil(log2(codebook_size))))",
        }
    },
    # models/neucodec/: the decoder's rate is another than the encoder's
    "neucodec": {
        "computed": {
            "encoder_hop_length": "int(product(downsampling_ratios))",
            "hop_length": "int(int(product(downsampling_ratios)) * output_sampling_rate / input_sampling_rate)",
            "n_fft": "int(int(product(downsampling_ratios)) * output_sampling_rate / input_sampling_rate) * 4",
        }
    },
    "xcodec2": {
        "computed": {
            "hop_length": "int(product(downsampling_ratios))",
            "n_fft": "int(product(downsampling_ratios)) * 4",
        }
    },
    "dac": {"computed": {"frame_rate": "ceil(sampling_rate / product(upsampling_ratios))"}},
    "mimi": {"derived": MIMI_ROWS, "computed": {**MIMI, **halves("mimi")}, "assigned": NO_ENCODER},
    "mimi_encoder": {"derived": MIMI_ROWS, "computed": {**MIMI, **NO_HALVES}, "assigned": SILENT},
    "mimi_decoder": {"derived": MIMI_ROWS, "computed": {**MIMI, **NO_HALVES}, "assigned": SILENT},
    "pocket_tts_audio_tokenizer": {
        "computed": {**POCKET, **halves("pocket_tts_audio_tokenizer")},
        "assigned": NO_ENCODER,
    },
    "pocket_tts_audio_tokenizer_encoder": {"computed": {**POCKET, **NO_HALVES}, "assigned": SILENT},
    "pocket_tts_audio_tokenizer_decoder": {"computed": {**POCKET, **NO_HALVES}, "assigned": SILENT},
    # models/vibevoice_acoustic_tokenizer/: the decoder goes through the depths from the end
    "vibevoice_acoustic_tokenizer": {
        "computed": {
            "encoder_config": "part('vibevoice_acoustic_tokenizer_encoder', self)",
            "decoder_config": "part('vibevoice_acoustic_tokenizer_decoder', merged(self, {'depths': turned(depths)}))",
            "hop_length": "int(product(downsampling_ratios))",
        }
    },
    "vibevoice_acoustic_tokenizer_encoder": {
        "computed": {
            "encoder_config": "None",
            "decoder_config": "part('vibevoice_acoustic_tokenizer_decoder', merged(self, {'depths': turned(depths)}))",
            "hop_length": "int(product(downsampling_ratios))",
        }
    },
    # models/fastspeech2_conformer/configuration_fastspeech2_conformer.py
    "fastspeech2_conformer": {
        "derived": [["encoder_config", fastspeech("encoder")], ["decoder_config", fastspeech("decoder")]]
    },
    # models/phi4_multimodal/configuration_phi4_multimodal.py: the time axis is halved, rounding up, again and again
    "phi4_multimodal_audio": {
        "derived": [["nemo_final_size", "(input_size - 1) // 2 ** int(log2(time_reduction)) + 1"]]
    },
    # models/dots3_note/configuration_dots3_note.py: sizes from the Whisper object that files carry
    "dots3_note_audio_encoder": {
        "derived": [
            ["adapter_input_size", "given('whisper_adapter_in_dim', adapter_input_size)"],
            [
                "adapter_out_dim",
                "given('whisper_adapter_out_dim', given('adapter_output_size', adapter_out_dim))",
            ],
            *(
                [
                    field,
                    f"given('whisper_config', None)['{key}']",
                    f"'{key}' in known(given('whisper_config', None), {{}})",
                ]
                for key, field in (
                    ("d_model", "hidden_size"),
                    ("encoder_attention_heads", "num_attention_heads"),
                    ("encoder_layers", "num_hidden_layers"),
                    ("encoder_ffn_dim", "intermediate_size"),
                    ("num_mel_bins", "feature_size"),
                    ("max_source_positions", "max_position_embeddings"),
                    ("activation_function", "hidden_act"),
                    ("activation_dropout", "activation_dropout"),
                    ("dropout", "dropout"),
                    ("attention_dropout", "attention_dropout"),
                )
            ),
            ["num_key_value_heads", "num_attention_heads"],
            ["conv_output_size", "downsample_hidden_size * ((feature_size + 7) // 8)"],
            ["samples_per_token", "hop_length * 8"],
        ],
        "dropped": ["whisper_adapter_in_dim", "whisper_adapter_out_dim", "adapter_output_size", "whisper_config"],
    },
    # models/nemotron_asr_streaming/configuration_nemotron_asr_streaming.py: what is left of the mel bins after each
    # halving, times the channels
    "nemotron_asr_streaming_encoder": {
        "computed": {
            "subsampling_out_hidden_size": "subsampling_conv_channels * strided(num_mel_bins, subsampling_conv_stride, "
            "subsampling_conv_stride - 2, int(log2(subsampling_factor)))"
        }
    },
    "wav2vec2-bert": {
        "computed": {
            "inputs_to_logits_ratio": "feature_projection_input_dim * 2 * "
            "(power(adapter_stride, num_adapter_layers) if add_adapter else 1)"
        }
    },
}
