"""Totals of published models, as torch counts them on its meta device."""

import json
from pathlib import Path

import pytest

from llmcfg.resolve.complete import complete
from llmcfg.tensors.blueprint import Plain, Unknown
from llmcfg.tensors.counts import parameters
from llmcfg.tensors.listing import tensors

FIXTURES = Path(__file__).parents[2] / "fixtures"

# Counted with transformers 5.23 on torch's meta device: total, and active where experts are routed.
PUBLISHED = {
    "meta-llama--Llama-3.1-8B": (8_030_261_248, None),
    "Qwen--Qwen2-7B": (7_615_616_512, None),
    "Qwen--Qwen3-8B": (8_190_735_360, None),
    "mistralai--Mixtral-8x7B-v0.1": (46_702_792_704, 12_879_925_248),
    "Qwen--Qwen3-30B-A3B": (30_532_122_624, 3_353_032_704),
    "deepseek-ai--DeepSeek-V3": (671_026_404_352, 37_552_282_624),
    "deepseek-ai--DeepSeek-V2-Lite": (15_706_484_224, 2_661_150_208),
    "openai--gpt-oss-20b": (20_914_757_184, 4_187_440_704),
    "Qwen--Qwen3-Next-80B-A3B-Thinking": (79_674_391_296, 3_874_929_408),
    "tiiuae--falcon-7b": (6_921_720_704, None),
    "openai-community--gpt2": (124_439_808, None),
    "google--gemma-2-9b": (9_241_705_984, None),
    "state-spaces--mamba-2.8b-hf": (2_768_345_600, None),
    "microsoft--phi-2": (2_779_683_840, None),
    "CohereForAI--c4ai-command-r-v01": (34_980_831_232, None),
    "bigcode--starcoder": (15_517_456_384, None),
    "llava-hf--llava-1.5-7b-hf": (7_063_427_072, None),
}


def model(name, **edits):
    raw = json.loads((FIXTURES / f"{name}.json").read_text()) | edits
    return complete(raw["model_type"], raw), raw["architectures"][0]


@pytest.mark.parametrize("name", PUBLISHED)
def test_totals_are_those_of_the_published_model(name):
    total, active = PUBLISHED[name]
    found = parameters(*model(name))
    assert found.total == total
    assert found.active == (active or total)
    assert sum(found.by_component.values()) == total


def test_a_checkpoint_of_deepseek_v3_also_holds_the_routing_bias():
    found = parameters(*model("deepseek-ai--DeepSeek-V3"))
    assert found.stored - found.total == 58 * 256


def test_tied_embeddings_are_counted_once():
    root, name = model("Qwen--Qwen2-7B", tie_word_embeddings=True)
    found = parameters(root, name)
    assert found.total == 7_615_616_512 - 152_064 * 3584
    assert found.lm_head == 0
    entry = next(entry for entry in tensors(root, name) if entry.name == "lm_head.weight")
    assert entry.tied == "model.embed_tokens.weight"


def test_the_class_decides_which_head_there_is():
    root, _ = model("Qwen--Qwen2-7B")
    head = 152_064 * 3584
    assert parameters(root, "Qwen2Model").total == 7_615_616_512 - head
    assert parameters(root, "Qwen2ForSequenceClassification").total == 7_615_616_512 - head + 2 * 3584


def test_labels_widen_a_classifier():
    root, _ = model("Qwen--Qwen2-7B", id2label={str(k): f"label {k}" for k in range(5)})
    names = {entry.name: entry.shape for entry in tensors(root, "Qwen2ForSequenceClassification")}
    assert names["score.weight"] == (5, 3584)


def test_a_class_of_somebody_else_counts_as_the_main_class_and_says_so():
    root, _ = model("Qwen--Qwen2-7B")
    found = parameters(root, "MyQwenForFun")
    assert (found.total, found.model_class) == (7_615_616_512, "Qwen2ForCausalLM")
    assert "MyQwenForFun" in found.why


def test_a_known_class_of_another_type_is_not_counted():
    root, _ = model("Qwen--Qwen2-7B")
    found = parameters(root, "BertForMultipleChoice")
    assert found.total is None
    assert "BertForMultipleChoice" in found.why


@pytest.mark.parametrize(
    "edits",
    [
        {"num_hidden_layers": 10**30},
        {"num_hidden_layers": "many"},
        {"hidden_size": None},
        {"hidden_size": -1},
        {"hidden_size": 3584.5},
        {"vocab_size": 10**40},
    ],
)
def test_values_that_make_no_model_are_unknown(edits):
    root, name = model("Qwen--Qwen2-7B", **edits)
    found = parameters(root, name)
    assert found.total is None
    assert found.why


@pytest.mark.parametrize(
    ("name", "total"),
    [
        ("Qwen--Qwen-7B", 7_721_324_544),
        ("THUDM--chatglm2-6b", 6_243_584_000),
        ("baichuan-inc--Baichuan2-7B-Chat", 7_505_973_248),
    ],
)
def test_families_with_code_of_their_own_have_their_published_totals(name, total):
    raw = json.loads((FIXTURES / f"{name}.json").read_text())
    assert parameters(Plain(raw["model_type"], raw), raw["architectures"][0]).total == total


def test_layers_for_predicting_further_tokens_are_counted_apart():
    # The published files hold 684,489,845,504 numbers: these, copies of embedding and head, and one more routing bias.
    found = parameters(*model("deepseek-ai--DeepSeek-V3"))
    assert found.stored + found.mtp + 2 * 129_280 * 7168 + 256 == 684_489_845_504
    assert parameters(*model("deepseek-ai--DeepSeek-V3", num_nextn_predict_layers=0)).mtp == 0
    assert parameters(*model("Qwen--Qwen2-7B")).mtp == 0


def test_no_model_type_is_unknown():
    assert parameters(None).why
    with pytest.raises(Unknown):
        tensors(complete("qwen2", {}), "BertModel")


# As transformers 5.23 builds them, with the rows that tests/oracle/test_active.py finds in forward passes of tiny ones.
ROUTED = {
    # Experts of a layer lie one under the other in one matrix
    "dbrx": (
        {
            "d_model": 6144, "n_heads": 48, "n_layers": 40, "vocab_size": 100352, "tie_word_embeddings": False,
            "attn_config": {"kv_n_heads": 8},
            "ffn_config": {"ffn_hidden_size": 10752, "moe_num_experts": 16, "moe_top_k": 4},
        },
        131_596_523_520, 36_469_708_800,
    ),
    # Experts in the attention, too; 8 B, of which 2.3 B
    "jetmoe": (
        {
            "hidden_size": 2048, "num_hidden_layers": 24, "num_key_value_heads": 16, "kv_channels": 128,
            "intermediate_size": 5632, "num_local_experts": 8, "num_experts_per_tok": 2, "vocab_size": 32000,
            "tie_word_embeddings": True,
        },
        8_522_237_952, 2_331_445_248,
    ),
    # Each layer says for itself how many
    "hunyuan_v1_moe": (
        {
            "hidden_size": 4096, "num_hidden_layers": 32, "num_attention_heads": 32, "num_key_value_heads": 8,
            "head_dim": 128, "intermediate_size": 3072, "num_experts": 64, "moe_topk": [8] * 32, "vocab_size": 128167,
            "tie_word_embeddings": True,
        },
        80_393_183_232, 12_747_448_320,
    ),
}  # fmt: skip


@pytest.mark.parametrize("model_type", ROUTED)
def test_a_token_goes_through_the_experts_that_it_is_sent_to(model_type):
    raw, total, active = ROUTED[model_type]
    found = parameters(complete(model_type, raw))
    assert (found.total, found.active) == (total, active)


def test_layers_may_choose_different_numbers_of_experts():
    raw, _, all_eight = ROUTED["hunyuan_v1_moe"]
    found = parameters(complete("hunyuan_v1_moe", {**raw, "moe_topk": [8] * 31 + [1]}))
    assert all_eight - found.active == 7 * 3 * 4096 * 3072
    assert parameters(complete("hunyuan_v1_moe", {**raw, "moe_topk": [8] * 31})).active is None


DEBERTA_V3 = {
    "attention_probs_dropout_prob": 0.1, "hidden_size": 768, "intermediate_size": 3072, "max_position_embeddings": 512,
    "relative_attention": True, "position_buckets": 256, "norm_rel_ebd": "layer_norm", "share_att_key": True,
    "pos_att_type": "p2c|c2p", "max_relative_positions": -1, "position_biased_input": False, "type_vocab_size": 0,
    "num_attention_heads": 12, "num_hidden_layers": 12, "vocab_size": 128100,
}  # fmt: skip


def test_keys_that_no_class_declares_and_its_code_reads_count():
    assert parameters(complete("deberta-v2", DEBERTA_V3), "DebertaV2Model").total == 183_831_552


def test_switch_sends_a_token_to_one_expert():
    raw = {"num_experts": 8, "d_ff": 64, "d_model": 32}
    found = parameters(complete("switch_transformers", raw))
    experts = found.by_component["experts"]
    assert found.total - found.active == experts - experts // 8


@pytest.mark.parametrize("model_type", ["dbrx", "switch_transformers", "nllb-moe", "longcat_flash"])
def test_what_stands_around_a_tensor_does_not_say_what_it_is(model_type):
    for entry in tensors(complete(model_type, {})):
        if entry.name.endswith(("Wqkv.weight", "attn.out_proj.weight")):
            assert entry.component == "attention"
        if ".router." in entry.name:
            assert entry.component == "router"


@pytest.mark.parametrize(("name", "labels"), [("Qwen2ForRewardModel", 1), ("Qwen2ForProcessRewardModel", 2)])
def test_reward_heads_stand_in_the_output_heads_place(name, labels):
    root, _ = model("Qwen--Qwen2-7B")
    hidden = 3584
    found = parameters(root, name)
    body = parameters(root, "Qwen2Model").total
    assert found.total == body + hidden * hidden + hidden + labels * hidden + labels
    assert (found.model_class, found.why) == (name, None)
