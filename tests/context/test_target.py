"""``context --target``: where a change goes in each kind of file, what it never touches, and what is refused."""

from __future__ import annotations

import json
from typing import Any

import pytest

from llmcfg.api import from_dict
from llmcfg.base.errors import UsageError
from llmcfg.figures.engines import chosen, engines
from llmcfg.figures.target import Plan, reach

TEXT = {
    "hidden_size": 256, "num_attention_heads": 4, "num_hidden_layers": 2, "intermediate_size": 512,
    "max_position_embeddings": 4096, "vocab_size": 1000, "num_key_value_heads": 4,
}  # fmt: skip
LLAMA = {"model_type": "llama", "architectures": ["LlamaForCausalLM"], **TEXT}
YARN = {"rope_type": "yarn", "factor": 2.0, "original_max_position_embeddings": 4096}


def plan(raw: dict[str, Any], target: int = 8192, engine: str | None = None) -> Plan:
    return reach(from_dict(raw, "org/model"), target, chosen(engine))


def line(raw: dict[str, Any], engine: str, target: int = 8192) -> str:
    (command,) = plan(raw, target, engine).commands
    assert command.line is not None, command.why
    return command.line


def refusal(raw: dict[str, Any], target: int = 8192, engine: str | None = None) -> str:
    with pytest.raises(UsageError) as error:
        plan(raw, target, engine)
    return str(error.value).partition(f"reaches {target} tokens: ")[2]


def merged(target: Any, patch: Any) -> Any:
    """RFC 7396, section 2."""
    if not isinstance(patch, dict):
        return patch
    target = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            target.pop(key, None)
        else:
            target[key] = merged(target.get(key), value)
    return target


# --- where the file has its keys --------------------------------------------------------------------------------------


@pytest.mark.parametrize("model_type", ["qwen2_vl", "qwen2_5_vl"])
@pytest.mark.parametrize("scaling", [{}, {"rope_scaling": {"type": "mrope", "mrope_section": [16, 24, 24]}}])
def test_a_flat_file_stays_flat(model_type, scaling):
    edit = plan({"model_type": model_type, **TEXT, **scaling}).edit
    assert edit["max_position_embeddings"] == 8192
    assert set(edit) == {"max_position_embeddings", "rope_scaling"}
    assert edit["rope_scaling"].get("mrope_section") == scaling.get("rope_scaling", {}).get("mrope_section")


def test_a_flat_file_is_overridden_where_the_object_has_its_language_model():
    raw = {"model_type": "qwen2_vl", "architectures": ["Qwen2VLForConditionalGeneration"], **TEXT}
    assert '{"text_config": {"max_position_embeddings": 8192' in line(raw, "vllm")
    assert "config.text_config.update(" in line(raw, "transformers")
    assert "AutoModelForImageTextToText.from_pretrained(" in line(raw, "transformers")


def test_a_part_is_edited_in_its_part():
    edit = plan({"model_type": "llava", "text_config": {"model_type": "llama", **TEXT}}).edit
    assert set(edit) == {"text_config.max_position_embeddings", "text_config.rope_scaling"}


def test_a_part_of_a_part():
    raw = {"model_type": "qwen2_5_omni", "thinker_config": {"text_config": {**TEXT}}}
    assert "thinker_config.text_config.rope_scaling" in plan(raw).edit
    assert '{"thinker_config": {"text_config": {' in line(raw, "vllm")
    assert "config.thinker_config.text_config.update(" in line(raw, "transformers")
    (sglang,) = plan(raw, engine="sglang").commands
    assert sglang.line is None
    assert "replaces thinker_config.text_config by a plain object" in (sglang.why or "")
    (old,) = plan(raw, engine="vllm@0.10").commands
    assert old.line is None


def test_a_file_of_transformers_5_keeps_its_key():
    rope = {"rope_theta": 5e5, "rope_type": "default"}
    made = plan({**LLAMA, "rope_parameters": rope})
    assert made.edit["rope_parameters"] == {**YARN, "rope_theta": 5e5}
    assert any("do not read rope_parameters" in warning for warning in made.warnings)


def test_a_class_that_keeps_rope_scaling_aside():
    assert "rope_parameters" in plan({"model_type": "cohere2_moe"}, 1 << 20).edit


def test_one_entry_for_all_layers_is_nested():
    entries = {"sliding_attention": {"rope_type": "default", "rope_theta": 1e6}}
    raw = {"model_type": "beam", **TEXT, "layer_types": ["sliding_attention"] * 2, "rope_parameters": entries}
    assert plan(raw).edit["rope_parameters"] == {"sliding_attention": {**YARN, "rope_theta": 1e6}}


def test_entries_are_for_classes_that_read_them():
    entries = {"full_attention": {"rope_type": "default", "rope_theta": 1e6}}
    raw = {"model_type": "qwen2", **TEXT, "layer_types": ["full_attention"] * 2, "rope_parameters": entries}
    assert refusal(raw) == "the file has RoPE objects by kind of layer, which its class does not read"


def test_an_original_length_beside_the_rope_object_comes_along():
    raw = {**LLAMA, "original_max_position_embeddings": 2048}
    assert plan(raw).edit["original_max_position_embeddings"] == 4096
    on = {"rope_type": "yarn", "factor": 2.0, "original_max_position_embeddings": 4096}
    assert "two original lengths, 4096" in refusal({**raw, "rope_scaling": on}, 1 << 20)


@pytest.mark.parametrize("model_type", ["beam", "step3p5"])
def test_an_entry_for_some_layers_is_not_the_model(model_type):
    kinds = ["sliding_attention", "full_attention"]
    entries = {"sliding_attention": {"rope_type": "default", "rope_theta": 10000.0}, "full_attention": None}
    raw = {"model_type": model_type, **TEXT, "layer_types": kinds, "rope_parameters": entries}
    assert refusal(raw) == "layers differ in their RoPE"


# --- what comes along, and what does not ------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["seq_length", "model_max_length", "n_positions", "max_seq_len", "max_sequence_length"])
def test_other_lengths_come_along(key):
    raw = {**LLAMA, key: 4096}
    assert plan(raw).edit[key] == 8192
    for row in engines(from_dict(plan(raw).config), chosen("vllm") + chosen("sglang")):
        assert row.max_length == 8192


def test_two_lengths_are_a_question():
    assert refusal({**LLAMA, "model_max_length": 65536}).startswith("the file declares two lengths, 4096 and")


def test_the_patch_is_the_edit():
    scaling = {"type": "mrope", "mrope_section": [16, 24, 24], "beta_fast": None, "factor": None}
    raw = {"model_type": "qwen2_vl", **TEXT, "rope_scaling": scaling}
    made = plan(raw)
    assert merged(raw, made.patch) == made.config
    assert {key: made.config[key] for key in made.edit} == made.edit
    assert None not in made.config["rope_scaling"].values()


@pytest.mark.parametrize("model_type", ["mixtral", "minimax", "ministral", "hunyuan_v1_dense", "hunyuan_v1_moe"])
def test_the_width_that_yarn_needs(model_type):
    made = plan({"model_type": model_type, **TEXT})
    assert made.edit["head_dim"] == 64
    assert "head_dim" in (made.commands[0].line or "")


def test_the_width_is_left_alone_where_yarn_finds_it():
    assert "head_dim" not in plan(LLAMA).edit
    assert "head_dim" not in plan({"model_type": "mixtral", **TEXT, "head_dim": 64}).edit


@pytest.mark.parametrize("scaling", ["rope_scaling", "rope_parameters"])
def test_an_attention_factor_grows_with_its_stretch(scaling):
    rope = {"rope_type": "yarn", "factor": 2.0, "original_max_position_embeddings": 4096, "rope_theta": 10000.0}
    raw = {**LLAMA, "max_position_embeddings": 8192}
    grown = plan({**raw, scaling: {**rope, "attention_factor": 1.0693147180559945}}, 16384)
    assert grown.edit[scaling]["attention_factor"] == pytest.approx(1.138629436)
    assert "attention_factor" not in plan({**raw, scaling: rope}, 16384).edit[scaling]
    refused = refusal({**raw, scaling: {**rope, "attention_factor": 1.0}}, 16384)
    assert refused == "its attention_factor of 1.0 goes with ×2, and what goes with ×4 is not said"


def test_a_stretch_that_is_long_enough_stays():
    rope = {"rope_type": "yarn", "factor": 8.0, "original_max_position_embeddings": 4096}
    assert plan({**LLAMA, "rope_scaling": rope}, 16384).edit == {"max_position_embeddings": 16384}


@pytest.mark.parametrize("native", [4096, 40960, 202752, 163840, 131072])
def test_the_stretch_is_never_short(native):
    for target in (native + 1, 2 * native - 1, 256_000, 1_000_000, 1_010_000, 3 * native // 2 + 7):
        if target > native:
            made = plan({**LLAMA, "max_position_embeddings": native}, target)
            assert int(native * made.factor) == target
            assert {row.max_length for row in engines(from_dict(made.config), chosen("vllm"))} == {target}


# --- what a class would not take --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("model_type", "why"),
    [
        ("phi3", "reads YaRN as LongRoPE"),
        ("phi4_multimodal", "reads YaRN as LongRoPE"),
        ("phimoe", "asks of any scaling for LongRoPE's fields"),
        ("ernie4_5_vl_moe", "takes plain RoPE only"),
        ("ernie4_5_vl_moe_text", "takes plain RoPE only"),
        ("cosmos3_edge", "takes plain RoPE only"),
        ("gptj", "a table of fixed frequencies and reads no RoPE scaling; of the others only vLLM's does"),
        ("codegen", "a table of fixed frequencies"),
        ("roformer", "a table of fixed frequencies"),
        ("glm4_moe", "heads turn 21 of their dimensions"),
        ("gemma3", "layers differ in their RoPE"),
    ],
)
def test_refusals(model_type, why):
    assert why in refusal({"model_type": model_type}, 1 << 22)


def test_a_file_in_another_layout_than_its_class():
    raw = {"model_type": "qwen3_asr", "thinker_config": {"text_config": {"model_type": "qwen3", **TEXT}}}
    assert refusal(raw)


def test_the_repositorys_own_code_may_read_otherwise():
    code = {"AutoConfig": "configuration_internlm.Config", "AutoModelForCausalLM": "modeling_internlm.Model"}
    raw = {"model_type": "internlm", "auto_map": code, **TEXT}
    made = plan(raw)
    assert any("the repository's own code, which may not read these keys" in one for one in made.warnings)
    python = next(command.line for command in made.commands if command.engine == "transformers")
    assert python == (
        "config = AutoConfig.from_pretrained('org/model', trust_remote_code=True); "
        f"config.update({{'max_position_embeddings': 8192, 'rope_scaling': { ({'rope_theta': 10000, **YARN}) }}}); "
        "AutoModelForCausalLM.from_pretrained('org/model', config=config, trust_remote_code=True)"
    )
    # A server puts the object over the one that it reads, so the base is said again.
    served = line({**raw, "rope_theta": 1e6}, "vllm")
    assert '"rope_parameters": {"rope_theta": 1000000.0, "rope_type": "yarn"' in served
    assert served.startswith("vllm serve org/model --trust-remote-code ")


def test_a_revision_is_an_option():
    from llmcfg.normalize import normalize
    from llmcfg.resolve import resolve
    from llmcfg.source import Document, Source

    document = Document("org/model@v1", Source("hub", "0" * 40), dict(LLAMA))
    lines = {one.engine: one.line or "" for one in reach(normalize(resolve(document)), 8192).commands}
    assert lines["transformers"].startswith("AutoModelForCausalLM.from_pretrained('org/model', revision='v1', ")
    assert lines["vllm"].startswith("vllm serve org/model --revision v1 ")
    assert "--model-path org/model --revision v1 " in lines["sglang"]


# --- engine by engine -------------------------------------------------------------------------------------------------


def test_engines_that_read_older_keys():
    raw = {**LLAMA, "rope_parameters": {"rope_type": "default", "rope_theta": 5e5}}
    said = f"'{json.dumps({'max_position_embeddings': 8192, 'rope_theta': 5e5, 'rope_scaling': YARN})}'"
    assert said in line(raw, "vllm@0.10")
    assert "rope_parameters" not in line(raw, "transformers@4.57")
    assert "rope_parameters" in line(raw, "vllm@0.12")
    assert "rope_parameters" in line(raw, "transformers@5.0")


def test_a_type_that_transformers_4_has_not():
    (command,) = plan({"model_type": "qwen3_5_text"}, 1 << 20, "transformers@4.57").commands
    assert command.line is None
    assert command.why == "transformers 4 has no model type qwen3_5_text"


@pytest.mark.parametrize(
    ("model_type", "architecture", "name"),
    [
        ("llama", None, "AutoModelForCausalLM"),
        ("llama", "LlamaForSequenceClassification", "AutoModelForSequenceClassification"),
        ("qwen2_vl", "Qwen2VLForConditionalGeneration", "AutoModelForImageTextToText"),
        ("qwen2_5_vl_text", None, "AutoModel"),
        ("eurobert", None, "AutoModelForMaskedLM"),
        ("evolla", None, "EvollaForProteinText2Text"),
    ],
)
def test_the_class_that_loads_a_type(model_type, architecture, name):
    raw = {"model_type": model_type, **({"architectures": [architecture]} if architecture else {})}
    assert f"{name}.from_pretrained('org/model'" in line(raw, "transformers", 1 << 20)


def test_only_the_engines_asked_for():
    assert {command.engine for command in plan(LLAMA, engine="sglang").commands} == {"sglang"}
    assert [command.versions for command in plan(LLAMA, engine="vllm@0.10").commands] == ["<0.12"]
    assert [command.engine for command in plan(LLAMA).commands] == [
        "transformers", "vllm", "sglang", "llama.cpp", "mlx-lm",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("model_type", "deaf"),
    [("mixtral", {"sglang", "mlx-lm"}), ("gemma", {"sglang", "mlx-lm"}), ("qwen3_moe", {"mlx-lm"}), ("llama", set())],
)
def test_engines_whose_own_code_reads_no_scaling(model_type, deaf):
    raw = {"model_type": model_type, **TEXT}
    commands = plan(raw).commands
    assert {command.engine for command in commands if command.line is None} == deaf
    assert all(f"own code for {model_type} reads no RoPE scaling" in one.why for one in commands if one.why)
    for engine in deaf:
        assert f"{engine}'s own code for {model_type} reads no RoPE scaling" in refusal(raw, engine=engine)


def test_what_is_reached_asks_nothing_of_such_an_engine():
    assert all(command.line for command in plan({"model_type": "mixtral", **TEXT}, 4096).commands)


def test_an_engine_that_takes_it_already():
    on = {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 4096}
    raw = {**LLAMA, "rope_scaling": on}
    assert plan(raw, 16384).edit == {"max_position_embeddings": 16384}
    assert plan(raw, 16384, "vllm@0.22").reached
    assert not plan(raw, 16384, "vllm@0.33").reached
    assert not plan(raw, 16384, "vllm").reached
    assert plan({**LLAMA, "rope_scaling": {"rope_type": "linear", "factor": 4.0}}, 16384, "sglang").reached
    assert plan({**LLAMA, "model_max_length": 65536}, 65536, "vllm").reached


def test_an_engine_that_sees_no_length():
    commands = {command.engine: command for command in plan({"model_type": "dia"}, 6144).commands}
    assert commands["sglang"].line is None
    assert commands["sglang"].why == "sglang finds no length in the file and takes 2048"
    assert commands["vllm"].line is not None
