"""The common schema: every fact that llmcfg knows the name of, in display order.

One row per field. Names are the Hub's own where one exists. The rows decide the order of keys in JSON, the groups of
a table, and which differences count as cosmetic; adding a fact means adding a row here and telling
:mod:`llmcfg.normalize` where it is read.
"""

from __future__ import annotations

from typing import Literal

from llmcfg.base.record import Record

__all__ = ["FIELDS", "GROUPS", "NAMES", "TOWERS", "Field", "Kind", "Unit", "field"]

Kind = Literal["int", "ints", "float", "bool", "str", "ids", "list", "any"]
Unit = Literal["", "tokens", "dims", "layers", "heads", "experts", "bits"]


class Field(Record):
    """One fact of the schema.

    :ivar name: the key in JSON; a tower's fields carry its prefix (``vision.hidden_size``).
    :ivar group: the heading it stands under.
    :ivar kind: the JSON type of a value; ``ids`` is an integer or a list of
        them, ``ints`` an integer or one per layer. A value of another type is no value.
    :ivar meaning: what the value says, in one phrase.
    :ivar unit: what a number counts; decides how a table spells it (131072 tokens is also "128K").
    :ivar cosmetic: a difference in it changes nothing about the model.
    :ivar values: everything that it can be, where llmcfg decides and not the file.
    """

    name: str
    group: str
    kind: Kind
    meaning: str
    unit: Unit = ""
    cosmetic: bool = False
    values: tuple[str | bool, ...] = ()


_TEXT = (
    Field("model_type", "Model", "str", "the architecture family: which code loads the model"),
    Field("architectures", "Model", "list", "the model class that the weights belong to"),
    Field("num_hidden_layers", "Layers", "int", "transformer blocks; of an encoder-decoder, the decoder's", "layers"),
    Field("hidden_size", "Layers", "int", "width of the residual stream", "dims"),
    Field("layer_types", "Layers", "list", "what each layer mixes tokens with, one entry per layer"),
    Field(
        "num_nextn_predict_layers",
        "Layers",
        "int",
        "multi-token-prediction layers, on top of num_hidden_layers",
        "layers",
    ),
    Field(
        "attention_kind",
        "Attention",
        "str",
        "how heads share keys and values; hybrid when layers differ",
        values=("MHA", "GQA", "MQA", "MLA", "hybrid", "none"),
    ),
    Field("num_attention_heads", "Attention", "ints", "query heads per layer", "heads"),
    Field("num_key_value_heads", "Attention", "ints", "key/value heads per layer", "heads"),
    Field("head_dim", "Attention", "int", "width of one query/key head", "dims"),
    Field("v_head_dim", "Attention", "int", "width of one value head, where it is not head_dim", "dims"),
    Field(
        "q_lora_rank",
        "Attention",
        "int",
        "MLA: rank of the compressed query; null when queries are not compressed",
        "dims",
    ),
    Field("kv_lora_rank", "Attention", "int", "MLA: rank of the compressed key/value latent that is cached", "dims"),
    Field("qk_nope_head_dim", "Attention", "int", "MLA: part of a head without position", "dims"),
    Field("qk_rope_head_dim", "Attention", "int", "MLA: part of a head that RoPE turns", "dims"),
    Field("attention_bias", "Attention", "bool", "whether query, key or value projections have a bias"),
    Field("attention_out_bias", "Attention", "bool", "whether the output projection has a bias"),
    Field(
        "qk_norm",
        "Attention",
        "any",
        "how queries and keys are normalized before the scores: head by head, all heads at once, or not",
        values=("per_head", "full", False),
    ),
    Field("attention_sinks", "Attention", "bool", "learned sink logits, one per head"),
    Field(
        "sliding_window",
        "Attention",
        "int",
        "window in force, in tokens; null when every layer sees everything",
        "tokens",
    ),
    Field("attention_chunk_size", "Attention", "int", "chunk that local layers attend within", "tokens"),
    Field("global_head_dim", "Attention", "int", "head width of the full-attention layers, where it differs", "dims"),
    Field(
        "num_global_key_value_heads",
        "Attention",
        "int",
        "key/value heads of the full-attention layers, if different",
        "heads",
    ),
    Field(
        "swa_num_attention_heads", "Attention", "int", "query heads of the sliding layers, where they differ", "heads"
    ),
    Field(
        "swa_num_key_value_heads",
        "Attention",
        "int",
        "key/value heads of the sliding layers, where they differ",
        "heads",
    ),
    Field("swa_head_dim", "Attention", "int", "head width of the sliding layers, where it differs", "dims"),
    Field(
        "num_kv_shared_layers",
        "Attention",
        "int",
        "last layers that reuse an earlier layer's keys and values",
        "layers",
    ),
    Field("index_topk", "Attention", "int", "sparse attention: tokens that the indexer keeps per query", "tokens"),
    Field("index_n_heads", "Attention", "int", "sparse attention: heads of the indexer", "heads"),
    Field("index_head_dim", "Attention", "int", "sparse attention: width of an indexer head", "dims"),
    Field("attn_logit_softcapping", "Attention", "float", "tanh cap on attention scores"),
    Field("linear_num_key_heads", "Linear attention", "int", "key heads of the linear-attention layers", "heads"),
    Field("linear_num_value_heads", "Linear attention", "int", "value heads of the linear-attention layers", "heads"),
    Field("linear_key_head_dim", "Linear attention", "int", "width of a key head", "dims"),
    Field("linear_value_head_dim", "Linear attention", "int", "width of a value head", "dims"),
    Field("linear_conv_kernel_dim", "Linear attention", "int", "kernel of the short convolution before it", "dims"),
    Field("conv_kernel_size", "Linear attention", "int", "kernel of the short-convolution layers", "dims"),
    Field("ssm_state_size", "State space", "int", "state per channel", "dims"),
    Field("ssm_conv_kernel", "State space", "int", "kernel of the convolution", "dims"),
    Field("ssm_expand", "State space", "float", "inner width over hidden_size"),
    Field("ssm_inner_size", "State space", "int", "inner width", "dims"),
    Field("ssm_num_heads", "State space", "int", "heads (Mamba-2)", "heads"),
    Field("ssm_head_dim", "State space", "int", "width of a head (Mamba-2)", "dims"),
    Field("ssm_n_groups", "State space", "int", "groups that share B and C (Mamba-2)"),
    Field("ssm_dt_rank", "State space", "any", "rank of the time-step projection (Mamba-1)", "dims"),
    Field("intermediate_size", "Feed-forward", "ints", "inner width of the (dense) feed-forward block", "dims"),
    Field("hidden_act", "Feed-forward", "str", "activation function"),
    Field("gated_mlp", "Feed-forward", "bool", "whether a gate multiplies the inner activations (SwiGLU, GeGLU)"),
    Field("mlp_bias", "Feed-forward", "bool", "whether feed-forward projections have a bias"),
    Field("num_experts", "Experts", "ints", "routed experts per MoE layer", "experts"),
    Field("num_experts_per_tok", "Experts", "ints", "routed experts that a token visits", "experts"),
    Field("moe_intermediate_size", "Experts", "ints", "inner width of one routed expert", "dims"),
    Field("num_shared_experts", "Experts", "ints", "experts that every token visits", "experts"),
    Field("shared_expert_intermediate_size", "Experts", "int", "inner width of the shared expert(s)", "dims"),
    Field("mlp_layer_types", "Experts", "list", "which layers are sparse (MoE) and which dense, one entry per layer"),
    Field("n_group", "Experts", "int", "groups that routed experts are divided into"),
    Field("topk_group", "Experts", "int", "groups that a token may choose experts from"),
    Field(
        "position_embedding",
        "Position and context",
        "str",
        "how tokens know their position",
        values=("rope", "learned", "alibi", "relative", "sinusoidal", "none"),
    ),
    Field(
        "max_position_embeddings", "Position and context", "int", "longest sequence that the file declares", "tokens"
    ),
    Field(
        "rope_theta",
        "Position and context",
        "float",
        "RoPE base frequency; of the full-attention layers where they differ",
    ),
    Field(
        "rope_local_theta",
        "Position and context",
        "float",
        "RoPE base frequency of the sliding layers, where it differs",
    ),
    Field(
        "layer_rope_theta",
        "Position and context",
        "list",
        "RoPE base frequency of each layer, where they differ: 0 without positions, null in one that does not attend",
    ),
    Field("rope_type", "Position and context", "str", "RoPE scaling method; default is plain, static RoPE"),
    Field(
        "layer_rope_type",
        "Position and context",
        "list",
        "RoPE scaling method of each layer, where they differ; null where RoPE turns nothing",
    ),
    Field("rope_factor", "Position and context", "float", "how many times RoPE scaling stretches the original context"),
    Field(
        "rope_alpha",
        "Position and context",
        "float",
        "fixed stretch of the RoPE base: rope_theta is multiplied by its d/(d - 2)th power, d the width of a head",
    ),
    Field("original_max_position_embeddings", "Position and context", "int", "length before RoPE scaling", "tokens"),
    Field(
        "rope_attention_factor",
        "Position and context",
        "float",
        "explicit YaRN or LongRoPE scale of the attention logits",
    ),
    Field("partial_rotary_factor", "Position and context", "float", "share of a head that RoPE turns"),
    Field(
        "layer_partial_rotary_factor",
        "Position and context",
        "list",
        "share of a head that RoPE turns in each layer, where they differ; null where it turns nothing",
    ),
    Field(
        "mrope_section", "Position and context", "list", "multimodal RoPE: frequency bands for time, height and width"
    ),
    Field(
        "norm_type",
        "Normalization",
        "str",
        "kind of the layers' norms",
        values=("rmsnorm", "layernorm", "groupnorm", "batchnorm"),
    ),
    Field("norm_bias", "Normalization", "bool", "whether norms have a bias"),
    Field(
        "norm_placement",
        "Normalization",
        "str",
        "where norms stand: before attention and feed-forward, after them, both, or before the two side by side",
        values=("pre", "post", "sandwich", "parallel"),
    ),
    Field("norm_eps", "Normalization", "float", "epsilon added to the variance"),
    Field("vocab_size", "Vocabulary", "int", "rows of the embedding matrix"),
    Field("tie_word_embeddings", "Vocabulary", "bool", "whether the output head is the embedding matrix"),
    Field("final_logit_softcapping", "Vocabulary", "float", "tanh cap on output logits"),
    Field("bos_token_id", "Vocabulary", "ids", "token that starts a text"),
    Field("eos_token_id", "Vocabulary", "ids", "token or tokens that end a text"),
    Field("pad_token_id", "Vocabulary", "ids", "token that fills a batch"),
    Field("dtype", "Precision", "str", "number format of the stored weights"),
    Field("quant_method", "Precision", "str", "quantization scheme of the stored weights"),
    Field("quant_bits", "Precision", "float", "bits per quantized weight, on average where they differ", "bits"),
    Field("quant_group_size", "Precision", "int", "weights that share one scale; -1 is a whole row"),
    Field("quant_block_size", "Precision", "list", "block of weights that shares one scale, rows by columns"),
    Field("quant_format", "Precision", "str", "how quantized values are written (fp8, nvfp4, int4, pack-quantized …)"),
    Field("quant_skip", "Precision", "list", "modules left unquantized"),
    Field("quant_kv_cache", "Precision", "any", "scheme of a quantized KV cache"),
)

# An encoder (vision, audio, or the encoder of an encoder-decoder) is a transformer too: the same few facts, under the
# tower's own name and group.
TOWERS: tuple[tuple[str, str], ...] = (("encoder", "Encoder"), ("vision", "Vision"), ("audio", "Audio"))

_TOWER: tuple[tuple[str, Kind, str, Unit], ...] = (
    ("model_type", "str", "the tower's own family", ""),
    ("num_hidden_layers", "int", "blocks", "layers"),
    ("hidden_size", "int", "width", "dims"),
    ("num_attention_heads", "int", "heads per layer", "heads"),
    ("intermediate_size", "int", "inner width of the feed-forward block", "dims"),
    ("hidden_act", "str", "activation function", ""),
    ("image_size", "any", "side of the input image, in pixels", ""),
    ("patch_size", "any", "side of a patch, in pixels", ""),
    ("num_channels", "int", "channels of the input image", ""),
    ("num_mel_bins", "int", "mel bands of the input spectrogram", ""),
    ("max_source_positions", "int", "longest input, in frames", ""),
    ("projection_dim", "int", "width that the tower hands on", "dims"),
)

_TOWER_FIELDS = tuple(
    Field(f"{prefix}.{name}", group, kind, f"{group.lower()}: {meaning}", unit)
    for prefix, group in TOWERS
    for name, kind, meaning, unit in _TOWER
)

_LAST = (
    Field("transformers_version", "Provenance", "str", "the transformers release that wrote the file", cosmetic=True),
)

FIELDS: tuple[Field, ...] = _TEXT + _TOWER_FIELDS + _LAST
"""Every field, in display order."""

_BY_NAME = {row.name: row for row in FIELDS}

NAMES = frozenset(_BY_NAME)
"""Every field's name."""

GROUPS: tuple[str, ...] = tuple(dict.fromkeys(row.group for row in FIELDS))
"""The group headings, in display order."""


def field(name: str) -> Field:
    """Return the row of a field.

    :raises KeyError: no such field.
    """
    return _BY_NAME[name]
