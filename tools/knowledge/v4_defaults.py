"""Print, as JSON, the class defaults of transformers 4.57.3: run by generate.py with an interpreter that has it."""

import inspect
import json
import os
import sys

os.environ["TRANSFORMERS_VERBOSITY"] = "critical"
os.environ["HF_HUB_OFFLINE"] = "1"

import transformers
from transformers.models.auto.configuration_auto import CONFIG_MAPPING

assert transformers.__version__ == "4.57.3", transformers.__version__
found: dict[str, dict[str, object]] = {}
for model_type in CONFIG_MAPPING:
    cls = CONFIG_MAPPING[model_type]
    signature = inspect.signature(cls.__init__).parameters.values()
    defaults = {p.name: p.default for p in signature if isinstance(p.default, (bool, int, float, type(None)))}
    try:
        # a base attribute in v4: True for every config whose class says nothing else
        defaults["tie_word_embeddings"] = cls().tie_word_embeddings
    except Exception:
        defaults.setdefault("tie_word_embeddings", True)
    found[model_type] = defaults
json.dump(found, sys.stdout)
