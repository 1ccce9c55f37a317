"""Names in checkpoints against transformers' own loading: each becomes a tensor of the model, and none is left over.

On meta: nothing is allocated. Slow, and needs torch and transformers: ``make oracle`` runs it, ``make test`` skips it.
"""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")

from llmcfg.resolve.complete import complete
from llmcfg.tensors.listing import tensors
from llmcfg.tensors.names import spellings

CLIP = {"model_type": "clip_vision_model", "num_hidden_layers": 2}
SIGLIP = {"model_type": "siglip_vision_model", "num_hidden_layers": 2}
PIXTRAL = {"model_type": "pixtral", "num_hidden_layers": 2}
LLAMA = {"model_type": "llama", "num_hidden_layers": 2}
MOE = {"model_type": "qwen3_moe", "num_hidden_layers": 2, "num_experts": 4}

MODELS = [
    ("llava", {"vision_config": CLIP, "text_config": LLAMA}),
    ("llava", {"vision_config": SIGLIP, "text_config": MOE}),
    ("llava", {"vision_config": PIXTRAL, "text_config": LLAMA}),
    ("llava_next", {"vision_config": CLIP, "text_config": LLAMA}),
    ("llava_onevision", {"vision_config": SIGLIP}),
    ("vipllava", {"vision_config": CLIP, "text_config": LLAMA}),
    ("video_llava", {"vision_config": CLIP, "text_config": LLAMA}),
    ("gemma3", {"vision_config": SIGLIP}),
    ("paligemma", {"vision_config": SIGLIP}),
    ("mistral3", {}),
    ("deepseek_vl", {}),
    ("qwen2_vl", {}),
    ("qwen3_vl_moe", {}),
    ("qwen3_5", {}),
    ("qwen3_5_moe", {}),
    ("idefics3", {}),
    ("internvl", {}),
    ("mixtral", {"num_hidden_layers": 2}),
    ("bloom", {"n_layer": 2, "n_embed": 64}),
    ("gpt_neox", {"num_hidden_layers": 2}),
]


@pytest.mark.parametrize(("model_type", "raw"), MODELS, ids=[f"{name}-{at}" for at, (name, _) in enumerate(MODELS)])
def test_transformers_loads_every_spelling(model_type, raw):
    from transformers.conversion_mapping import get_model_conversion_mapping
    from transformers.core_model_loading import WeightConverter, rename_source_key

    found = tensors(complete(model_type, raw))
    config = transformers.AutoConfig.for_model(model_type, **raw)
    with torch.device("meta"):
        model = getattr(transformers, found.model_class)(config)
    state = model.state_dict()
    conversions = get_model_conversion_mapping(model)
    renamings = [one for one in conversions if not isinstance(one, WeightConverter)]
    converters = [one for one in conversions if isinstance(one, WeightConverter)]
    tied = {name for entry in found.entries if entry.tied for name in entry.names()}
    checked = 0
    for words, entries in spellings(found, {"model_type": model_type, **raw}):
        if "MLX" in words or "one by one" in words:  # which are other loaders'
            continue
        loaded = {
            rename_source_key(name, renamings, converters, model.base_model_prefix, state)[0]
            for entry in entries
            if not entry.tied
            for name in entry.names()
        }
        assert loaded == set(state) - tied, words
        checked += 1
    assert checked
