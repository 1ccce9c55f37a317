"""Derivations by hand: audio models and codecs (see the package)."""

from __future__ import annotations

from typing import Any

CLASSES: tuple[str, ...] = ()

TYPES: dict[str, dict[str, Any]] = {
    # models/neucodec/: the decoder's rate is another than the encoder's
    "neucodec": {
        "computed": {
            "encoder_hop_length": "int(product(downsampling_ratios))",
            "hop_length": "int(int(product(downsampling_ratios)) * output_sampling_rate / input_sampling_rate)",
            "n_fft": "int(int(product(downsampling_ratios)) * output_sampling_rate / input_sampling_rate) * 4",
        },
        "derived": [
            ["num_key_value_heads", "num_attention_heads", "null"],
            ["head_dim", "hidden_size // num_attention_heads", "null"],
        ],
    },
    # models/encodec/configuration_encodec.py: chunks are given in seconds, the bit rate in kbit/s
    "encodec": {
        "derived": [["codebook_dim", "hidden_size", "null"]],
        "computed": {
            "chunk_length": "None if chunk_length_s is None else int(chunk_length_s * sampling_rate)",
            "chunk_stride": "None if chunk_length_s is None or overlap is None else max(1, int((1.0 - overlap) * int(chunk_length_s * sampling_rate)))",
            "codebook_nbits": "ceil(log2(codebook_size))",
            "hop_length": "int(product(upsampling_ratios))",
            "frame_rate": "ceil(sampling_rate / int(product(upsampling_ratios)))",
            "num_quantizers": "int(1000 * target_bandwidths[-1] // (ceil(sampling_rate / int(product(upsampling_ratios))) * ceil(log2(codebook_size))))",
        },
    },
    "mimi": {
        "derived": [
            ["_frame_rate", "take('frame_rate', None)"],
            ["upsampling_ratios", "[8, 6, 5, 4]", "unset"],
            ["codebook_dim", "hidden_size", "null"],
            ["num_key_value_heads", "num_attention_heads", "null"],
            ["head_dim", "hidden_size // num_attention_heads", "unset"],
        ],
        "computed": {
            "encodec_frame_rate": "ceil(sampling_rate / product(upsampling_ratios))",
            "frame_size": "product(upsampling_ratios) * 2",
            "frame_rate": "_frame_rate if _frame_rate is not None else sampling_rate / (product(upsampling_ratios) * 2)",
            "latent_dim": "hidden_size",
            "latent_stride": "int(ceil(sampling_rate / product(upsampling_ratios)) / (_frame_rate if _frame_rate is not None else sampling_rate / (product(upsampling_ratios) * 2)))",
            "num_codebooks": "num_quantizers",
            "encoder_config": "part('mimi_encoder', self) if known(_has_encoder, True) else None",
            "decoder_config": "part('mimi_decoder', self) if known(_has_decoder, True) else None",
        },
        "assigned": {"encoder_config": [["_has_encoder", "False"]], "decoder_config": [["_has_decoder", "False"]]},
    },
    **dict.fromkeys(
        ("mimi_encoder", "mimi_decoder"),
        {
            "derived": [
                ["_frame_rate", "take('frame_rate', None)"],
                ["upsampling_ratios", "[8, 6, 5, 4]", "unset"],
                ["codebook_dim", "hidden_size", "null"],
                ["num_key_value_heads", "num_attention_heads", "null"],
                ["head_dim", "hidden_size // num_attention_heads", "unset"],
            ],
            "computed": {
                "encodec_frame_rate": "ceil(sampling_rate / product(upsampling_ratios))",
                "frame_size": "product(upsampling_ratios) * 2",
                "frame_rate": "_frame_rate if _frame_rate is not None else sampling_rate / (product(upsampling_ratios) * 2)",
                "latent_dim": "hidden_size",
                "latent_stride": "int(ceil(sampling_rate / product(upsampling_ratios)) / (_frame_rate if _frame_rate is not None else sampling_rate / (product(upsampling_ratios) * 2)))",
                "num_codebooks": "num_quantizers",
                "encoder_config": "None",
                "decoder_config": "None",
            },
            "assigned": {"encoder_config": [], "decoder_config": []},
        },
    ),
    "pocket_tts_audio_tokenizer": {
        "derived": [
            ["upsampling_ratios", "[6, 5, 4]", "not upsampling_ratios"],
            ["head_dim", "hidden_size // num_attention_heads", "not head_dim"],
        ],
        "computed": {
            "encodec_frame_rate": "ceil(sampling_rate / product(upsampling_ratios))",
            "frame_size": "product(upsampling_ratios) * latent_stride",
            "frame_rate": "sampling_rate / (product(upsampling_ratios) * latent_stride)",
            "encoder_config": "part('pocket_tts_audio_tokenizer_encoder', self) if known(_has_encoder, True) else None",
            "decoder_config": "part('pocket_tts_audio_tokenizer_decoder', self) if known(_has_decoder, True) else None",
        },
        "assigned": {"encoder_config": [["_has_encoder", "False"]], "decoder_config": [["_has_decoder", "False"]]},
    },
    **dict.fromkeys(
        ("pocket_tts_audio_tokenizer_encoder", "pocket_tts_audio_tokenizer_decoder"),
        {
            "derived": [
                ["upsampling_ratios", "[6, 5, 4]", "not upsampling_ratios"],
                ["head_dim", "hidden_size // num_attention_heads", "not head_dim"],
            ],
            "computed": {
                "encodec_frame_rate": "ceil(sampling_rate / product(upsampling_ratios))",
                "frame_size": "product(upsampling_ratios) * latent_stride",
                "frame_rate": "sampling_rate / (product(upsampling_ratios) * latent_stride)",
                "encoder_config": "None",
                "decoder_config": "None",
            },
            "assigned": {"encoder_config": [], "decoder_config": []},
        },
    ),
    # models/fastspeech2_conformer/configuration_fastspeech2_conformer.py
    "fastspeech2_conformer": {
        "derived": [
            [
                "encoder_config",
                "{'num_attention_heads': encoder_num_attention_heads, 'layers': encoder_layers, 'kernel_size': encoder_kernel_size, 'attention_dropout_rate': encoder_attention_dropout_rate, 'dropout_rate': encoder_dropout_rate, 'positional_dropout_rate': encoder_positional_dropout_rate, 'linear_units': encoder_linear_units, 'normalize_before': encoder_normalize_before, 'concat_after': encoder_concat_after}",
            ],
            [
                "decoder_config",
                "{'num_attention_heads': decoder_num_attention_heads, 'layers': decoder_layers, 'kernel_size': decoder_kernel_size, 'attention_dropout_rate': decoder_attention_dropout_rate, 'dropout_rate': decoder_dropout_rate, 'positional_dropout_rate': decoder_positional_dropout_rate, 'linear_units': decoder_linear_units, 'normalize_before': decoder_normalize_before, 'concat_after': decoder_concat_after}",
            ],
        ]
    },
    # models/phi4_multimodal/configuration_phi4_multimodal.py: the time axis is halved, rounding up, again and again
    "phi4_multimodal_audio": {
        "derived": [["nemo_final_size", "(input_size - 1) // 2 ** int(log2(time_reduction)) + 1"]]
    },
    # models/dots3_note/configuration_dots3_note.py: sizes from the Whisper object that files carry
    "dots3_note_audio_encoder": {
        "derived": [
            ["adapter_input_size", "given('whisper_adapter_in_dim', adapter_input_size)"],
            ["adapter_out_dim", "given('whisper_adapter_out_dim', given('adapter_output_size', adapter_out_dim))"],
            [
                "hidden_size",
                "given('whisper_config', None)['d_model']",
                "'d_model' in known(given('whisper_config', None), {})",
            ],
            [
                "num_attention_heads",
                "given('whisper_config', None)['encoder_attention_heads']",
                "'encoder_attention_heads' in known(given('whisper_config', None), {})",
            ],
            [
                "num_hidden_layers",
                "given('whisper_config', None)['encoder_layers']",
                "'encoder_layers' in known(given('whisper_config', None), {})",
            ],
            [
                "intermediate_size",
                "given('whisper_config', None)['encoder_ffn_dim']",
                "'encoder_ffn_dim' in known(given('whisper_config', None), {})",
            ],
            [
                "feature_size",
                "given('whisper_config', None)['num_mel_bins']",
                "'num_mel_bins' in known(given('whisper_config', None), {})",
            ],
            [
                "max_position_embeddings",
                "given('whisper_config', None)['max_source_positions']",
                "'max_source_positions' in known(given('whisper_config', None), {})",
            ],
            [
                "hidden_act",
                "given('whisper_config', None)['activation_function']",
                "'activation_function' in known(given('whisper_config', None), {})",
            ],
            [
                "activation_dropout",
                "given('whisper_config', None)['activation_dropout']",
                "'activation_dropout' in known(given('whisper_config', None), {})",
            ],
            [
                "dropout",
                "given('whisper_config', None)['dropout']",
                "'dropout' in known(given('whisper_config', None), {})",
            ],
            [
                "attention_dropout",
                "given('whisper_config', None)['attention_dropout']",
                "'attention_dropout' in known(given('whisper_config', None), {})",
            ],
            ["num_key_value_heads", "num_attention_heads"],
            ["conv_output_size", "downsample_hidden_size * ((feature_size + 7) // 8)"],
            ["samples_per_token", "hop_length * 8"],
            ["head_dim", "adapter_input_size // num_attention_heads"],
            ["file.partial_rotary_factor", "0.5", "absent"],
        ],
        "dropped": ["whisper_adapter_in_dim", "whisper_adapter_out_dim", "adapter_output_size", "whisper_config"],
    },
    # models/nemotron_asr_streaming/configuration_nemotron_asr_streaming.py: what is left of the mel bins after each
    # halving, times the channels
    "nemotron_asr_streaming_encoder": {
        "derived": [["num_key_value_heads", "num_attention_heads"]],
        "computed": {
            "subsampling_out_hidden_size": "subsampling_conv_channels * strided(num_mel_bins, subsampling_conv_stride, subsampling_conv_stride - 2, int(log2(subsampling_factor)))"
        },
    },
    "wav2vec2-bert": {
        "derived": [["output_hidden_size", "hidden_size", "not output_hidden_size"]],
        "computed": {
            "inputs_to_logits_ratio": "feature_projection_input_dim * 2 * (power(adapter_stride, num_adapter_layers) if add_adapter else 1)"
        },
    },
}
