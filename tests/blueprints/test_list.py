"""The list of tensors: folding, selection, and what checkpoints call them."""

import json
from pathlib import Path

import pytest

from llmcfg.api import load
from llmcfg.render.tensors import csv, folded, select, tensors_json, tensors_sheet
from llmcfg.resolve.complete import complete
from llmcfg.tensors.blueprint import Entry
from llmcfg.tensors.counts import count
from llmcfg.tensors.listing import tensors
from llmcfg.tensors.names import as_stored, stored

FIXTURES = Path(__file__).parents[2] / "fixtures"
HELD_OUT = json.loads((Path(__file__).parent / "held_out.json").read_text())


def listed(name):
    raw = json.loads((FIXTURES / f"{name}.json").read_text())
    return tensors(complete(raw["model_type"], raw), raw["architectures"][0])


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [
        (range(28), "layers.{0…27}.w"),
        ([5], "layers.5.w"),
        ([3, 7, 11, 15], "layers.{3,7…15}.w"),
        ([0, 1, 2, 4, 9], "layers.{0…2,4,9}.w"),
        ([0, 2], "layers.{0,2}.w"),
    ],
)
def test_layer_numbers_are_folded(numbers, shown):
    assert folded(Entry("layers.*.w", "other", (1,), (numbers,))) == shown


def test_names_take_every_combination_of_numbers():
    entry = Entry("layers.*.experts.*.w", "experts", (2, 3), ([1, 4], range(2)))
    assert list(entry.names()) == [
        "layers.1.experts.0.w", "layers.1.experts.1.w", "layers.4.experts.0.w", "layers.4.experts.1.w",
    ]  # fmt: skip
    assert (entry.number, entry.size) == (4, 6)


def test_one_layer_is_what_stands_under_its_number():
    selection = select(listed("Qwen--Qwen2-7B").entries, layer=3)
    assert {entry.name for entry in selection.entries if "mlp" in entry.name} == {
        f"model.layers.3.mlp.{name}_proj.weight" for name in ("gate", "up", "down")
    }
    assert not any("embed" in entry.name for entry in selection.entries)


def test_a_dense_and_a_sparse_layer_differ():
    entries = listed("deepseek-ai--DeepSeek-V3").entries
    dense = {entry.name for entry in select(entries, layer=2).entries}
    sparse = {entry.name for entry in select(entries, layer=3).entries}
    assert "model.layers.2.mlp.up_proj.weight" in dense
    assert "model.layers.3.mlp.up_proj.weight" not in sparse
    assert "model.layers.3.mlp.gate.weight" in sparse


def test_a_flat_list_names_every_tensor_once():
    found = listed("Qwen--Qwen2-7B")
    selection = select(found.entries, flat=True)
    names = [entry.name for entry in selection.entries]
    assert len(names) == len(set(names)) == selection.number == 339
    assert "model.layers.27.self_attn.q_proj.bias" in names


def test_rows_add_up_to_the_total():
    found = listed("Qwen--Qwen3-30B-A3B")
    heading, *rows = csv(select(found.entries))
    assert sum(int(row[heading.index("parameters")]) for row in rows) == count(found).total


def test_json_names_what_is_routed():
    found = listed("Qwen--Qwen3-30B-A3B")
    answer = tensors_json(load(str(FIXTURES / "Qwen--Qwen3-30B-A3B.json")), found, select(found.entries), count(found))
    routed = [tensor for tensor in answer["tensors"] if "routed" in tensor]
    assert {tuple(tensor["routed"]) for tensor in routed} == {(8, 128)}
    assert json.loads(json.dumps(answer)) == answer


def test_the_screen_ends_with_the_totals():
    found = listed("Qwen--Qwen2-7B")
    sheet = tensors_sheet(load(str(FIXTURES / "Qwen--Qwen2-7B.json")), found, select(found.entries), count(found))
    assert sheet.footer == "339 tensors of Qwen2ForCausalLM: 7,615,616,512 parameters"
    row = next(row for section in sheet.sections for row in section.rows if "up_proj" in row.label)
    assert (row.label, row.cells) == ("model.layers.{0…27}.mlp.up_proj.weight", ("[18944, 3584]  ×28",))


def test_checkpoints_hold_experts_one_by_one():
    found = listed("Qwen--Qwen3-30B-A3B")
    held = as_stored(found)
    names = {entry.name: entry for entry in held}
    entry = names["model.layers.*.mlp.experts.*.up_proj.weight"]
    assert (entry.shape, entry.indices[1]) == ((768, 2048), range(128))
    assert sum(e.size * e.number for e in held if not e.tied) == count(found).stored


def test_where_nothing_is_renamed_names_stay():
    found = listed("Qwen--Qwen2-7B")
    assert as_stored(found) == tuple(found.entries)


def test_three_projections_are_one_tensor_in_a_checkpoint():
    """nomic-ai/nomic-embed-text-v1.5 holds ``Wqkv``; transformers takes it apart. conversion_mapping.py nomic_bert."""
    found = tensors(complete("nomic_bert", {"n_embd": 768, "n_head": 12}), "NomicBertModel")
    shapes = {entry.name: entry.shape for entry in as_stored(found)}
    assert shapes["encoder.layers.*.attn.Wqkv.weight"] == (3 * 768, 768)
    assert not any("q_proj" in name for name in shapes)


@pytest.mark.parametrize("turned", [False, True])
def test_another_name_of_a_tensor_does_not_take_its_place(turned):
    own, other = Entry("head.weight", "head", (4, 2)), Entry("out.weight", "head", (4, 2), (), "head.weight")
    entries = [other, own] if turned else [own, other]
    assert stored(entries, (("out", "head"),), {}) == (own,)


# Other layouts ------------------------------------------------------------------------------------------------------

CLIP = {"model_type": "clip_vision_model", "num_hidden_layers": 2}
SIGLIP = {"model_type": "siglip_vision_model", "num_hidden_layers": 2}
PIXTRAL = {"model_type": "pixtral", "num_hidden_layers": 2}
TEXT = {"model_type": "llama", "num_hidden_layers": 2}


def held_names(raw, role_class=None):
    found = tensors(complete(raw["model_type"], raw), role_class)
    return {name for entry in as_stored(found, raw) for name in entry.names()}


@pytest.mark.parametrize(
    ("model_type", "tower", "name"),
    [
        ("llava", CLIP, "vision_tower.vision_model.encoder.layers.1.mlp.fc1.weight"),
        ("llava", SIGLIP, "vision_tower.vision_model.encoder.layers.1.mlp.fc1.weight"),
        ("llava", PIXTRAL, "vision_tower.transformer.layers.1.attention.q_proj.weight"),
        ("gemma3", SIGLIP, "vision_tower.vision_model.post_layernorm.weight"),
        ("paligemma", SIGLIP, "vision_tower.vision_model.embeddings.position_embedding.weight"),
        ("vipllava", CLIP, "vision_tower.vision_model.pre_layrnorm.bias"),
        ("llava_next", CLIP, "vision_tower.vision_model.embeddings.class_embedding"),
        ("video_llava", CLIP, None),
    ],
)
def test_a_tower_has_the_names_of_its_own_type(model_type, tower, name):
    names = held_names({"model_type": model_type, "text_config": TEXT, "vision_config": tower})
    if name is None:
        assert {one.partition(".vision_model.")[0] for one in names if ".vision_model." in one} == {
            "video_tower", "image_tower",
        }  # fmt: skip
    else:
        assert name in names


def test_a_tower_that_stands_under_that_name_has_it_once():
    names = held_names({"model_type": "deepseek_vl", "vision_config": SIGLIP, "text_config": TEXT})
    assert not any("vision_model.vision_model." in name for name in names)


def test_any_language_model_stands_in_a_composite_with_its_own_names():
    text = {"model_type": "qwen3_moe", "num_hidden_layers": 2, "num_experts": 4}
    names = held_names({"model_type": "llava", "text_config": text, "vision_config": CLIP})
    assert "language_model.model.layers.1.mlp.experts.3.up_proj.weight" in names


def test_classes_of_one_type_may_differ_in_names():
    raw = {"model_type": "mllama"}
    assert "language_model.lm_head.weight" in held_names(raw, "MllamaForConditionalGeneration")
    assert "lm_head.weight" in held_names(raw, "MllamaForCausalLM")


def test_the_first_bloom_has_no_prefix():
    bloom = {"model_type": "bloom", "n_layer": 2}
    assert "h.1.input_layernorm.weight" in held_names({**bloom, "n_embed": 64})
    assert "transformer.h.1.input_layernorm.weight" in held_names({**bloom, "hidden_size": 64})


def test_mlx_stacks_experts_and_names_towers():
    mlx = {"quantization": {"group_size": 64, "bits": 4}}
    moe = {"model_type": "qwen3_moe", "num_hidden_layers": 2, "num_experts": 4, **mlx}
    names = held_names(moe)
    assert "model.layers.1.mlp.switch_mlp.up_proj.weight" in names
    assert "lm_head.weight" in names
    names = held_names({"model_type": "qwen3_5", **mlx})
    assert "vision_tower.pos_embed.weight" in names
    assert "language_model.lm_head.weight" in names
    assert all(name.startswith(("vision_tower.", "language_model.")) for name in names)
    tied = held_names({"model_type": "llama", "num_hidden_layers": 2, "tie_word_embeddings": True, **mlx})
    assert "lm_head.weight" not in tied


def test_a_tool_that_quantizes_linear_layers_takes_experts_apart():
    moe = {"model_type": "gemma4", "text_config": {"model_type": "gemma4_text", "enable_moe_block": True}}
    moe["text_config"] |= {"num_experts": 4, "moe_intermediate_size": 16, "top_k_experts": 2}
    stacked = held_names(moe)
    apart = held_names({**moe, "quantization_config": {"quant_method": "compressed-tensors"}})
    assert "model.language_model.layers.0.experts.gate_up_proj" in stacked - apart
    assert "model.language_model.layers.0.experts.3.up_proj.weight" in apart - stacked


@pytest.mark.parametrize(("later", "biased"), [({}, True), ({"checkpoint_format": "gptq"}, False)])
def test_the_first_autogptq_gave_every_layer_a_bias(later, biased):
    given = {"quant_method": "gptq", "bits": 4, "group_size": 128, "model_file_base_name": "model", **later}
    names = held_names({"model_type": "llama", "num_hidden_layers": 2, "quantization_config": given})
    assert ("model.layers.1.mlp.down_proj.bias" in names) is biased
    assert "lm_head.bias" not in names


@pytest.mark.parametrize("row", {row["type"]: row for row in HELD_OUT}.values(), ids=lambda row: row["type"])
def test_a_checkpoint_holds_as_many_numbers_under_its_own_names(row):
    found = tensors(complete(row["type"], row["config"]), row["class"])
    held = as_stored(found)
    if held is None:
        pytest.skip("how checkpoints spell the names is not known")
    assert sum(entry.size * entry.number for entry in held if not entry.tied) == count(found).stored
    own = [(entry.name, *map(tuple, entry.indices)) for entry in held]
    assert len(own) == len(set(own))
