"""Facts of the model code against what the models' papers, cards and code are known to say.

The tables here are typed by hand from other sources than the generator's, which never sees them: reference parameter
counts and reviews of vLLM, llama.cpp and mlx-lm, and reading of the modeling files.
"""

from __future__ import annotations

import ast
import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from llmcfg.knowledge import traits as knowledge
from llmcfg.knowledge.traits import traits

GATED = [
    "afmoe",
    "apertus:no",
    "arcee:no",
    "bitnet",
    "cohere",
    "cohere2",
    "dbrx",
    "deepseek_v2",
    "deepseek_v3",
    "ernie4_5",
    "ernie4_5_moe",
    "exaone4",
    "falcon_h1",
    "gemma",
    "gemma2",
    "gemma3_text",
    "gemma3n_text",
    "glm",
    "glm4",
    "glm4_moe",
    "gpt_oss",
    "granite",
    "granitemoe",
    "helium",
    "jamba",
    "lfm2",
    "llama",
    "llama4_text",
    "minicpm3",
    "mistral",
    "mixtral",
    "modernbert",
    "nemotron:no",
    "olmo",
    "olmo2",
    "olmoe",
    "phi3",
    "phimoe",
    "qwen2",
    "qwen2_moe",
    "qwen3",
    "qwen3_moe",
    "qwen3_next",
    "recurrent_gemma",
    "seed_oss",
    "smollm3",
    "stablelm",
    "bart:no",
    "bert:no",
    "bloom:no",
    "codegen:no",
    "distilbert:no",
    "falcon:no",
    "gpt2:no",
    "gpt_bigcode:no",
    "gpt_neo:no",
    "gpt_neox:no",
    "gptj:no",
    "jais2:no",
    "mpt:no",
    "nanochat:no",
    "opt:no",
    "persimmon:no",
    "phi:no",
    "starcoder2:no",
    "whisper:no",
    "xglm:no",
]


@pytest.mark.parametrize("name", GATED)
def test_gated_feed_forward(name: str) -> None:
    model_type, _, no = name.partition(":")
    assert traits(model_type, {})["gated_mlp"] is not bool(no)


@pytest.mark.parametrize(("activation", "gated"), [("relu", False), ("gated-gelu", True), ("gated-silu", True)])
@pytest.mark.parametrize("model_type", ["t5", "mt5", "umt5"])
def test_t5_is_gated_by_its_activation(model_type: str, activation: str, gated: bool) -> None:
    fields = {"feed_forward_proj": activation}
    assert traits(model_type, fields)["gated_mlp"] is gated
    assert traits(model_type, fields, "encoder")["gated_mlp"] is gated


BIASES: list[tuple[str, dict[str, Any], tuple[bool, bool, bool]]] = [
    # query/key/value, output, feed-forward
    ("qwen2", {}, (True, False, False)),
    ("qwen2_vl_text", {}, (True, False, False)),
    ("qwen2_5_vl_text", {}, (True, False, False)),
    ("qwen2_moe", {"qkv_bias": True}, (True, False, False)),
    ("internlm3", {"attention_bias": True, "mlp_bias": True}, (True, True, True)),
    ("internlm3", {"attention_bias": False, "mlp_bias": False}, (False, False, False)),
    ("qwen3", {"attention_bias": False}, (False, False, False)),
    ("llama", {"attention_bias": False, "mlp_bias": False}, (False, False, False)),
    ("llama", {"attention_bias": True, "mlp_bias": False}, (True, True, False)),
    ("mistral", {}, (False, False, False)),
    ("gemma2", {"attention_bias": False}, (False, False, False)),
    ("phi", {}, (True, True, True)),
    ("phi3", {}, (False, False, False)),
    ("gpt2", {}, (True, True, True)),
    ("gptj", {}, (False, False, True)),
    ("gpt_neo", {}, (False, True, True)),
    ("gpt_neox", {"attention_bias": True}, (True, True, True)),
    ("opt", {"enable_bias": True}, (True, True, True)),
    ("opt", {"enable_bias": False}, (False, False, False)),
    ("bloom", {}, (True, True, True)),
    ("gpt_oss", {"attention_bias": True}, (True, True, True)),
    ("glm", {"attention_bias": True}, (True, False, False)),
    ("falcon", {"bias": False}, (False, False, False)),
    ("falcon", {"bias": True}, (True, True, True)),
    ("starcoder2", {"use_bias": True}, (True, True, True)),
    ("stablelm", {"use_qkv_bias": True}, (True, False, False)),
    ("mixtral", {}, (False, False, False)),
    ("deepseek_v3", {"attention_bias": False}, (False, False, False)),
    ("t5", {"feed_forward_proj": "relu"}, (False, False, False)),
    ("bart", {}, (True, True, True)),
    ("bert", {}, (True, True, True)),
    ("seed_oss", {"attention_bias": True, "attention_out_bias": False, "mlp_bias": False}, (True, False, False)),
]


@pytest.mark.parametrize(("model_type", "fields", "expected"), BIASES)
def test_biases(model_type: str, fields: dict[str, Any], expected: tuple[bool, bool, bool]) -> None:
    facts = traits(model_type, fields)
    assert (facts["attention_bias"], facts["attention_out_bias"], facts["mlp_bias"]) == expected


QK_NORM: list[tuple[str, dict[str, Any], Any]] = [
    ("qwen3", {}, "per_head"),
    ("qwen3_moe", {}, "per_head"),
    ("qwen3_next", {}, "per_head"),
    ("gemma3_text", {}, "per_head"),
    ("olmo2", {}, "full"),
    ("olmoe", {}, "full"),
    ("olmo3", {}, "full"),
    ("minimax_m2", {}, "full"),
    ("cohere", {"use_qk_norm": True}, "per_head"),
    ("cohere", {"use_qk_norm": False}, False),
    ("stablelm", {"qk_layernorm": True}, "per_head"),
    ("llama4_text", {"use_qk_norm": True}, "per_head"),
    ("glm4_moe", {"use_qk_norm": True}, "per_head"),
    ("glm4_moe", {"use_qk_norm": False}, False),
    ("nanochat", {}, "per_head"),
    ("exaone4", {}, "per_head"),
    ("llama", {}, False),
    ("qwen2", {}, False),
    ("gemma2", {}, False),
    # The norms on the compressed queries and keys of latent attention are not norms of queries and keys.
    ("deepseek_v3", {}, False),
]


@pytest.mark.parametrize(("model_type", "fields", "expected"), QK_NORM)
def test_norms_on_queries_and_keys(model_type: str, fields: dict[str, Any], expected: Any) -> None:
    assert traits(model_type, fields)["qk_norm"] == expected


NORMS: list[tuple[str, str, bool]] = [
    ("llama", "rmsnorm", False),
    ("t5", "rmsnorm", False),  # its class is called LayerNorm
    ("gemma2", "rmsnorm", False),
    ("gpt2", "layernorm", True),
    ("bert", "layernorm", True),
    ("cohere", "layernorm", False),
    ("cohere2", "layernorm", False),
    ("nemotron", "layernorm", True),
    ("olmo", "layernorm", False),  # no parameters at all
    ("olmo2", "rmsnorm", False),
    ("mpt", "layernorm", False),
    ("dbrx", "layernorm", False),
    ("starcoder2", "layernorm", True),
    ("stablelm", "layernorm", True),
    ("phi", "layernorm", True),
    ("phi3", "rmsnorm", False),
    ("phimoe", "layernorm", True),
    ("falcon", "layernorm", True),
    ("persimmon", "layernorm", True),
    ("jais2", "layernorm", True),
    ("whisper", "layernorm", True),
    ("mamba", "rmsnorm", False),
    ("mamba2", "rmsnorm", False),
    ("rwkv", "layernorm", True),
    ("nanochat", "rmsnorm", False),
]


@pytest.mark.parametrize(("model_type", "kind", "bias"), NORMS)
def test_norms(model_type: str, kind: str, bias: bool) -> None:
    facts = traits(model_type, {})
    assert (facts["norm_type"], facts["norm_bias"]) == (kind, bias)


PLACEMENT: list[tuple[str, dict[str, Any], str]] = [
    ("llama", {}, "pre"),
    ("qwen3_moe", {}, "pre"),
    ("gpt2", {}, "pre"),
    ("t5", {}, "pre"),
    ("whisper", {}, "pre"),
    ("phi3", {}, "pre"),
    ("dbrx", {}, "pre"),
    ("mpt", {}, "pre"),
    ("gpt_oss", {}, "pre"),
    ("modernbert", {}, "pre"),
    ("mamba", {}, "pre"),
    ("bloom", {"apply_residual_connection_post_layernorm": False}, "pre"),
    ("opt", {"do_layer_norm_before": True}, "pre"),
    ("opt", {"do_layer_norm_before": False}, "post"),  # opt-350m
    ("bert", {}, "post"),
    ("bart", {}, "post"),
    ("openai-gpt", {}, "post"),
    ("olmo2", {}, "post"),
    ("olmo3", {}, "post"),
    ("exaone4", {}, "post"),
    ("gemma2", {}, "sandwich"),
    ("gemma3_text", {}, "sandwich"),
    ("glm4", {}, "sandwich"),
    ("cohere", {}, "parallel"),
    ("cohere2", {}, "parallel"),
    ("gptj", {}, "parallel"),
    ("codegen", {}, "parallel"),
    ("phi", {}, "parallel"),
    ("falcon", {"parallel_attn": True, "new_decoder_architecture": False}, "parallel"),
    ("falcon", {"parallel_attn": False, "new_decoder_architecture": False}, "pre"),
    ("falcon", {"parallel_attn": True, "new_decoder_architecture": True}, "parallel"),
    ("gpt_neox", {"use_parallel_residual": True}, "parallel"),
    ("gpt_neox", {"use_parallel_residual": False}, "pre"),
    ("stablelm", {"use_parallel_residual": False, "qk_layernorm": False}, "pre"),
    ("stablelm", {"use_parallel_residual": True, "qk_layernorm": False}, "parallel"),
]


@pytest.mark.parametrize(("model_type", "fields", "expected"), PLACEMENT)
def test_where_norms_stand(model_type: str, fields: dict[str, Any], expected: str) -> None:
    assert traits(model_type, fields)["norm_placement"] == expected


POSITIONS: list[tuple[str, dict[str, Any], str]] = [
    ("llama", {}, "rope"),
    ("gptj", {}, "rope"),
    ("codegen", {}, "rope"),
    ("gpt_neox", {}, "rope"),
    ("deepseek_v3", {}, "rope"),
    ("modernbert", {}, "rope"),
    ("gpt2", {}, "learned"),
    ("opt", {}, "learned"),
    ("bert", {}, "learned"),
    ("bart", {}, "learned"),
    ("gpt_bigcode", {}, "learned"),
    ("whisper", {}, "learned"),
    ("t5", {}, "relative"),
    ("deberta-v2", {"relative_attention": True, "position_biased_input": False}, "relative"),
    ("bloom", {}, "alibi"),
    ("mpt", {}, "alibi"),
    ("falcon", {"alibi": True, "new_decoder_architecture": False, "parallel_attn": True}, "alibi"),
    ("falcon", {"alibi": False, "new_decoder_architecture": False, "parallel_attn": True}, "rope"),
    ("marian", {}, "sinusoidal"),
    ("m2m_100", {}, "sinusoidal"),
    ("xglm", {}, "sinusoidal"),
    ("ctrl", {}, "sinusoidal"),
    ("mamba", {}, "none"),
    ("mamba2", {}, "none"),
    ("falcon_mamba", {}, "none"),
    ("rwkv", {}, "none"),
    ("jamba", {}, "none"),
    ("granitemoehybrid", {"position_embedding_type": "rope"}, "rope"),
    ("granitemoehybrid", {"position_embedding_type": None}, "none"),
    ("granitemoehybrid", {"position_embedding_type": "nope"}, "none"),
]


@pytest.mark.parametrize(("model_type", "fields", "expected"), POSITIONS)
def test_what_carries_positions(model_type: str, fields: dict[str, Any], expected: str) -> None:
    assert traits(model_type, fields)["position_embedding"] == expected


def test_an_encoder_has_facts_of_its_own() -> None:
    assert traits("whisper", {}, "encoder")["position_embedding"] == "sinusoidal"
    assert traits("llama", {}, "encoder") == {}


def test_attention_sinks() -> None:
    assert traits("gpt_oss", {})["attention_sinks"] is True
    assert "attention_sinks" not in traits("llama", {})


def test_no_attention_no_feed_forward() -> None:
    facts = traits("mamba", {})
    assert facts["attention_bias"] is facts["qk_norm"] is facts["gated_mlp"] is None


def test_an_option_that_is_not_given_leaves_the_fact_unknown() -> None:
    assert "attention_bias" not in traits("llama", {})
    assert traits("no-such-type", {}) == {}


# --- the shape of the data ------------------------------------------------------------------------------------------

ALLOWED = {
    "gated_mlp": {True, False, None},
    "mlp_bias": {True, False, None},
    "attention_bias": {True, False, None},
    "attention_out_bias": {True, False, None},
    "attention_sinks": {True, False},
    "qk_norm": {False, None, "per_head", "full"},
    "norm_type": {"rmsnorm", "layernorm", "groupnorm", "batchnorm"},
    "norm_bias": {True, False},
    "norm_placement": {"pre", "post", "sandwich", "parallel"},
    "position_embedding": {"rope", "learned", "alibi", "relative", "sinusoidal", "none"},
}
_NODES = (
    ast.Expression, ast.IfExp, ast.BoolOp, ast.And, ast.Or, ast.UnaryOp, ast.Not, ast.Name, ast.Load, ast.Constant,
    ast.Compare, ast.Eq, ast.NotEq, ast.Is, ast.IsNot, ast.Subscript, ast.Call, ast.Attribute,
)  # fmt: skip


def _values(tree: ast.expr) -> set[Any]:
    """What a chain of conditional expressions may give."""
    if isinstance(tree, ast.IfExp):
        return _values(tree.body) | _values(tree.orelse)
    assert isinstance(tree, ast.Constant)
    return {tree.value}


@pytest.mark.parametrize("part", ["", "encoder"])
def test_every_fact_is_of_its_kind_and_every_expression_compares_names_only(part: str) -> None:
    for model_type in knowledge.model_types():
        facts = knowledge.raw(model_type)
        assert facts
        for name, value in (facts.get(part, {}) if part else facts).items():
            if name == "encoder":
                continue
            if not isinstance(value, dict):
                assert value in ALLOWED[name], (model_type, name)
                continue
            tree = ast.parse(value["expr"], mode="eval")
            assert all(isinstance(node, _NODES) for node in ast.walk(tree)), (model_type, name)
            calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
            assert all(isinstance(c.func, ast.Attribute) and c.func.attr == "startswith" for c in calls)
            assert _values(tree.body) <= ALLOWED[name] | {None}, (model_type, name)


def test_the_data_is_one_sorted_line_a_type_and_small() -> None:
    path = Path(knowledge.__file__).with_name("traits.json")
    whole = json.loads(path.read_text())
    assert list(whole["types"]) == sorted(whole["types"]) == knowledge.model_types()
    assert whole["transformers"] == knowledge.transformers_version()
    assert all(whole["types"][t] == knowledge.raw(t) for t in whole["types"])
    assert path.stat().st_size <= 200_000


SAMPLE = [
    "llama",
    "qwen2",
    "qwen3_moe",
    "falcon",
    "opt",
    "gpt2",
    "t5",
    "gemma2",
    "cohere",
    "gpt_oss",
    "granitemoehybrid",
    "mamba",
    "olmo2",
]


@pytest.mark.skipif(
    not (importlib.util.find_spec("transformers") and importlib.util.find_spec("torch")),
    reason="needs transformers and torch",
)
def test_the_generator_says_the_same_of_a_few_types() -> None:
    import transformers

    if transformers.__version__ != knowledge.transformers_version():
        pytest.skip("another transformers")
    root = Path(__file__).parents[2]
    run = subprocess.run(
        [sys.executable, "-m", "tools.traits", "--jobs", "1", *SAMPLE],
        cwd=root, check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert json.loads(run.stdout)["types"] == {t: knowledge.raw(t) for t in SAMPLE}
