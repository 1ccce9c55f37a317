"""Files that are newer than the knowledge are told so."""

from __future__ import annotations

import pytest

import llmcfg
from llmcfg.knowledge.types import TRANSFORMERS

MAJOR, MINOR = TRANSFORMERS.split(".")[:2]
NEXT = f"{MAJOR}.{int(MINOR) + 1}.0.dev0"
NEWER = f"newer than the transformers {TRANSFORMERS} that llmcfg knows"
UNKNOWN = f"the transformers {TRANSFORMERS} that llmcfg knows has no model type 'brand_new'"


def notes(**keys):
    return " | ".join(llmcfg.from_dict(keys).notes)


def test_a_file_of_a_later_release_is_told_so():
    assert NEWER in notes(model_type="qwen2", transformers_version=NEXT)


@pytest.mark.parametrize("version", [TRANSFORMERS, f"{TRANSFORMERS}.dev0", "4.57.1", "", "main", None, 5, "9" * 5000])
def test_a_file_of_a_known_release_or_of_no_release_is_not(version):
    assert "newer" not in notes(model_type="qwen2", transformers_version=version)


def test_a_type_that_is_not_known_is_told_so():
    assert UNKNOWN in notes(model_type="brand_new", hidden_size=64)
    told = notes(model_type="brand_new", hidden_size=64, transformers_version=NEXT)
    assert UNKNOWN in told and f"transformers {NEXT} wrote the file, which is newer" in told


@pytest.mark.parametrize("model_type", ["llama", "baichuan", "internlm2", "Yi"])
def test_families_of_a_repository_own_code_are_known(model_type):
    assert "has no model type" not in notes(model_type=model_type)


def test_exaone_is_read_in_its_own_first_spelling():
    """LGAI-EXAONE/EXAONE-3.5-2.4B-Instruct: 2,405,327,360 parameters by its card."""
    model = llmcfg.from_dict(
        {
            **{"model_type": "exaone", "hidden_size": 2560, "intermediate_size": 7168, "num_key_value_heads": 8},
            **{"num_layers": 30, "head_dim": 80, "tie_word_embeddings": True},
        }
    )
    assert model.num_hidden_layers == 30
    assert model.parameters["total"] == 2_405_327_360
