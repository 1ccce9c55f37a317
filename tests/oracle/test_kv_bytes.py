"""Cache bytes against a forward pass: tiny models of many kinds in transformers, on the CPU, to the byte.

Slow, and needs torch and transformers: ``make oracle`` runs it, ``make test`` skips it.
"""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")

from llmcfg.api import from_dict
from llmcfg.figures.kv_cache import cached
from llmcfg.knowledge.caches import CACHES
from tests.oracle.models import KINDS, tiny

TRANSFORMERS = next(cache for cache in CACHES if (cache.name, cache.versions) == ("transformers", ">=5.0"))
LENGTHS = (5, 23)  # within every window, and beyond it
SOURCE = 7


@pytest.fixture(autouse=True)
def quiet():
    transformers.logging.set_verbosity_error()
    torch.set_num_threads(1)
    torch.manual_seed(0)


def config_of(model_type: str):
    """Return a small config.json and what transformers makes of it: with grouped heads where the kind allows them."""
    kind = transformers.CONFIG_MAPPING[model_type]
    declared = {**vars(kind()), **{name: field.default for name, field in kind.__dataclass_fields__.items()}}
    refused = None
    for grouped in (True, False):
        raw = tiny(declared, kind.attribute_map, model_type, grouped=grouped)
        try:
            config = kind.from_dict(dict(raw))
            model = model_of(config)
        except Exception as error:
            refused = error
            continue
        return raw, model
    raise refused


def model_of(config):
    auto = transformers.AutoModelForCausalLM
    if config.is_encoder_decoder:
        auto = (
            transformers.AutoModelForSpeechSeq2Seq
            if config.model_type == "whisper"
            else transformers.AutoModelForSeq2SeqLM
        )
    model = auto.from_config(config, dtype=torch.bfloat16).eval()
    run(model, LENGTHS[0])
    return model


def run(model, length: int):
    """Return the cache after a forward pass over some tokens."""
    ids = torch.randint(3, 100, (1, length))
    with torch.no_grad():
        if not model.config.is_encoder_decoder:
            out = model(ids, use_cache=True)
            return getattr(out, "past_key_values", None) or out.cache_params
        if model.config.model_type == "whisper":
            sound = torch.zeros(
                1, model.config.num_mel_bins, 2 * model.config.max_source_positions, dtype=torch.bfloat16
            )
            return model(input_features=sound, decoder_input_ids=ids, use_cache=True).past_key_values
        source = torch.randint(3, 100, (1, SOURCE))
        return model(input_ids=source, decoder_input_ids=ids, use_cache=True).past_key_values


def weigh(value, seen: set[int]) -> int:
    """Return the bytes of every tensor that a cache holds; integers that count tokens are not cache."""
    if id(value) in seen:
        return 0
    seen.add(id(value))
    if isinstance(value, torch.Tensor):
        return value.numel() * value.element_size() if value.is_floating_point() else 0
    if isinstance(value, dict):
        return sum(weigh(one, seen) for one in value.values())
    if isinstance(value, list | tuple):
        return sum(weigh(one, seen) for one in value)
    if type(value).__module__.startswith("transformers.") and hasattr(value, "__dict__"):
        return sum(weigh(one, seen) for one in vars(value).values())
    return 0


@pytest.mark.parametrize("model_type", KINDS)
def test_to_the_byte(model_type):
    raw, model = config_of(model_type)
    ours = cached(from_dict(raw))
    source = SOURCE if model.config.model_type != "whisper" else model.config.max_source_positions
    for length in LENGTHS:
        measured = weigh(run(model, length), set())
        assert ours.bytes(length, cache=TRANSFORMERS, source_tokens=source) == measured
