"""Derivations by hand: types that transformers 5.24 brought, and types that it changed (see the package)."""

from __future__ import annotations

from typing import Any

from tools.knowledge.by_hand.language import KEY_VALUE_HEADS

CLASSES: tuple[str, ...] = ()

# models/dory/configuration_dory.py: released files count every layer twice, as attention and as MLP, and list both
BLOCKS = "is_list(layer_types) and 'mlp' in layer_types"

TYPES: dict[str, dict[str, Any]] = {
    "dory": {
        "derived": [
            *[[field, f"{field} // 2", BLOCKS] for field in ("num_hidden_layers", "n_input_layers", "n_output_layers")],
            ["n_recurrent_layers", "n_recurrent_layers // 2", f"{BLOCKS} and n_recurrent_layers is not None"],
            ["layer_types", "layer_types[::2]", BLOCKS],
            ["layer_types", "every(4, 'full_attention', 'sliding_attention', num_hidden_layers)", "null"],
            ["n_recurrent_layers", "num_hidden_layers - n_input_layers - n_output_layers", "null"],
            [
                "rope_parameters",
                "{kind: {'rope_type': 'default', 'rope_theta': {'sliding_attention': 10000.0, "
                "'full_attention': 10000000.0}[kind]} for kind in layer_types}",
                "null",
            ],
        ],
    },
    # models/lara_mini/configuration_lara_mini.py: five layers over and over
    "lara_mini": {
        "derived": [
            [
                "layer_types",
                "cycled(['linear_attention', 'sliding_attention', 'linear_attention', 'full_attention', "
                "'sliding_attention'], num_hidden_layers)",
                "null",
            ]
        ]
    },
    # models/hy_v4_vl/configuration_hy_v4_vl.py: the first layer chooses tokens, then the first of every four
    "hy_v4_vl_text": {
        "derived": [
            [
                "indexer_types",
                "joined(same('full', min(1, num_hidden_layers)), every(4, 'full', 'shared', num_hidden_layers - 1, 0))",
                "null",
            ]
        ]
    },
    # models/apertus1p5/configuration_apertus1p5.py: every stage but the last halves the picture
    "apertus1p5_vision_tokenizer": {
        "derived_from_parts": [["spatial_scale_factor", "power(2, len(channel_multiplier) - 1)"]],
    },
    # models/apertus1p5/configuration_apertus1p5.py: a head of the full width is not cut
    "apertus1p5_text": {
        "derived": [["output_vocab_size", "None", "output_vocab_size == vocab_size and vocab_size > 0"]],
    },
    # models/inkling2_loop/configuration_inkling2_loop.py: the original files say the loop in an object
    "inkling2_loop_text": {
        "derived": [
            [field, f"given('loop_config', None).get('{key}', {field})", "given('loop_config', None) is not None"]
            for field, key in (
                ("loop_layer_index_start", "core_start"),
                ("loop_layer_index_end", "core_end"),
                ("loop_num_passes", "num_passes"),
                ("loop_gate_rank", "gate_rank"),
            )
        ],
        "computed": {
            "total_num_hidden_layers": "num_hidden_layers + (loop_num_passes - 1) * "
            "(loop_layer_index_end - loop_layer_index_start)"
        },
    },
    # models/sarvam_mla/configuration_sarvam_mla.py: deepseek_yarn in an old file's rope_scaling is YaRN
    "sarvam_mla": {
        "derived": [
            [
                "file.rope_scaling",
                "merged(without(given('rope_scaling', {}), 'type'), {'rope_type': 'yarn'})",
                "is_object(given('rope_scaling', None)) and 'deepseek_yarn' in "
                "[given('rope_scaling', {}).get('type'), given('rope_scaling', {}).get('rope_type')]",
            ],
            KEY_VALUE_HEADS,
        ],
        "derived_from_parts": [["head_dim", "qk_rope_head_dim"]],
        "dropped": ["q_head_dim", "head_dim"],
    },
}
