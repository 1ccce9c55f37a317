"""How checkpoints of quantized models name what belongs to a weight: what stands in its place, and what goes with it.

The endings of all methods together: who converts a checkpoint may leave another's tensors in it.
"""

from __future__ import annotations

__all__ = ["COMPANIONS", "PAYLOADS"]

PAYLOADS: tuple[str, ...] = (
    ".qweight",  # GPTQ, AWQ, AutoRound
    ".weight_packed",  # compressed-tensors compressors/pack_quantized, nvfp4, mxfp4
    "_blocks",  # gpt-oss: transformers integrations/mxfp4.py
    ".codes",  # AQLM
    ".W_q",  # HQQ core/quantize.py HQQLinear.state_dict_keys
    ".weight._data",  # optimum-quanto tensor/qbits, qbytes
    ".weight_qdata", ".weight._weight_qdata",  # torchao prototype/safetensors, torchao 0.14
    ".compressed",  # compressed-tensors compressors/sparse
    ".trellis",  # exllamav3 modules/quant/exl3.py
    ".q_weight",  # exllamav2: convert.py
    ".Qidxs", ".Qidxs_0",  # QuIP#
    ".indices",  # VPTQ layers/vqlinear.py
    ".dense_weights",  # SpQR
)  # fmt: skip
"""In the place of ``.weight``."""

COMPANIONS: tuple[str, ...] = (
    # GPTQ and AWQ; Marlin's; MLX (scales, biases) and Metal (qbiases)
    ".qzeros", ".scales", ".g_idx", ".perm", ".workspace", ".qbiases", ".biases",
    # FP8: DeepSeek's, transformers' finegrained_fp8 and fbgemm_fp8, ModelOpt's and vLLM's
    ".weight_scale_inv", ".weight_scale", ".weight_scales", ".input_scale", ".output_scale", ".activation_scale",
    ".input_scale_ub",
    # NVFP4 and other ModelOpt, https://github.com/NVIDIA/Model-Optimizer modelopt/torch/export
    ".weight_scale_2", ".weight_global_scale", ".input_global_scale", ".pre_quant_scale", ".weight_quantizer._amax",
    ".input_quantizer._amax", ".output_quantizer._amax", ".weight_quantizer._scale", ".input_quantizer._scale",
    # compressed-tensors and Quark
    ".weight_shape", ".weight_zero_point", ".weight_g_idx", ".input_zero_point", ".output_zero_point", ".weight_perm",
    ".bitmask", ".row_offsets", ".shape",
    # of the KV cache
    ".k_scale", ".v_scale", ".kv_scale", ".q_scale", ".prob_scale", ".k_zero_point", ".v_zero_point",
    # bitsandbytes int8
    ".SCB", ".weight_format",
    # HQQ
    ".meta", ".zero", ".scale", ".nbits", ".group_size", ".axis", ".packing", ".view_as_float", ".channel_wise",
    ".optimize", ".round_zero", ".unpack_view_dtype", ".compute_dtype", ".quant_zero", ".quant_scale",
    ".offload_meta", ".encoded_state_dict", ".stores_quant_config",
    # optimum-quanto and torchao
    ".weight._scale", ".weight._shift", ".weight._zeropoint", ".weight_scale_and_zero", ".weight_zero_point",
    ".weight_act_pre_scale", ".weight_per_tensor_scale", ".weight__scale", ".weight__qdata", ".weight__zero_point",
    # AQLM, HIGGS, VPTQ, QuIP#, exllamav2 and 3, SpQR
    ".codebooks", ".tables", ".tables2", ".centroids.weight", ".centroids", ".res_centroids.weight", ".weight_bias",
    ".codebook_id", ".SU", ".SV", ".Wscale", ".Qidxs_1", ".Qidxs_2", ".q_scale_max", ".q_groups", ".q_group_map",
    ".q_invperm", ".q_perm", ".suh", ".svh", ".su", ".sv", ".mcg", ".mul1", ".in_perm",
    ".col_vals", ".forward_hadamard_matrix",
    ".backward_hadamard_matrix",
    # of stacked experts: gpt-oss (_scales), DeepSeek and others (_scale_inv, _scale)
    "_scales", "_scale_inv", "_activation_scale", "_input_scale", "_weight_scale_2", "_weight_scale", "_scale",
)  # fmt: skip
"""Beside it."""
