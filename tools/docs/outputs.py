"""The JSON Schema of every ``--json`` output.

What is a record in the code is taken from it; what is put together by hand there is written down here, and
``tests/test_json_schema.py`` holds every output to it.
"""

from __future__ import annotations

from typing import Any

from llmcfg.base.outputs import VERSIONS, schema_id
from llmcfg.compare import Change
from llmcfg.facts.schema import FIELDS, Field
from llmcfg.figures.context import Context
from llmcfg.figures.engines import Row
from llmcfg.figures.flops import Flops
from llmcfg.figures.kv_cache import KVCache
from llmcfg.figures.memory import Load, Machine, Split, Weighed
from llmcfg.figures.rope import Treatment
from llmcfg.figures.target import Plan
from llmcfg.knowledge.documented import Documented
from llmcfg.problems import Problem
from llmcfg.source.document import Adapter, Source
from llmcfg.tensors.blueprint import COMPONENTS
from llmcfg.tensors.counts import Parameters
from llmcfg.tensors.total_size import Size
from llmcfg.tensors.weights import Weights
from llmcfg.verify import Difference
from tools.docs.json_schema import Definitions, Schema, array, described, nullable, obj

__all__ = ["schemas"]

_INTEGER: Schema = {"type": "integer"}
_STRING: Schema = {"type": "string"}
_STRINGS = array(_STRING)
_INTEGERS = array(_INTEGER)
_CONTRADICTIONS = described(_STRINGS, "where the file says two things of one fact")
_JSON: Schema = {"type": ["null", "boolean", "number", "string", "array", "object"]}
_WHY = described(nullable(_STRING), "why something here is null")

# config:… default:… code:… derived:… set, and the same for a neighbour of the file.
_ORIGIN: Schema = {"type": "string", "pattern": r"^(set$|config:|default:|code:|derived:|[\w.-]+\.json:)"}

# JSON has no number for these: written as transformers 5 writes them.
_NUMBER: Schema = {
    "description": "a number; what JSON has none for is an object, as transformers 5 writes it",
    "anyOf": [
        {"type": "number"},
        obj({"__float__": {"enum": ["Infinity", "-Infinity", "NaN"]}}),
    ],
}

_BY_COMPONENT: Schema = {
    "type": ["object", "null"],
    "propertyNames": {"enum": list(COMPONENTS)},
    "additionalProperties": _INTEGER,
}


def schemas() -> dict[str, Schema]:
    """Return the JSON Schema of each output, by the output's name."""
    makers = {
        "show": _show,
        "verify": _verify,
        "diff": _diff,
        "context": _context,
        "memory": _memory,
        "tensors": _tensors,
        "check": _check,
    }
    return {name: makers[name]() for name in VERSIONS}


def _document(
    output: str,
    title: str,
    command: str,
    definitions: Definitions,
    properties: dict[str, Schema],
    *,
    optional: tuple[str, ...] = (),
) -> Schema:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": schema_id(output),
        "title": title,
        "description": f"What {command} prints, one object per line.",
        **obj(
            {
                "schema": {"description": "version of this schema", "const": VERSIONS[output]},
                "schema_id": {"description": "name of this schema", "const": schema_id(output)},
                **properties,
            },
            optional=optional,
        ),
        **({"$defs": definitions.all} if definitions.all else {}),
    }


_REMARKS = described(
    _STRINGS, "what a reader of any figure must know: that it is an adapter's base, another class, a neighbour's word"
)
_MODEL = described(_STRING, "the model: repository id, path as typed, or `<stdin>`")


def field_schema(field: Field, number: Schema) -> Schema:
    """Return the schema of a field's value; null says that it is not known, or (with an origin) that there is none."""
    kinds: dict[str, Schema] = {
        "int": _INTEGER,
        "ints": {"type": ["integer", "array"], "items": _INTEGER},
        "float": number,
        "bool": {"type": "boolean"},
        "str": _STRING,
        "ids": {"type": ["integer", "array"], "items": _INTEGER},
        "list": {"type": "array"},
        "any": {},
    }
    unit = f" ({field.unit})" if field.unit else ""
    value = {"enum": list(field.values)} if field.values else kinds[field.kind]
    return described(nullable(value), field.meaning + unit)


def _problems(d: Definitions) -> Schema:
    found = d.record(Problem, by={"type": "string", "enum": ["transformers"]}, value=_JSON)
    return described(array(found), "what keeps a program from loading it: refusals, each with its key and its remedy")


def _show() -> Schema:
    d = Definitions()
    number = d.define("Number", _NUMBER)
    fields = {field.name: field_schema(field, number) for field in FIELDS}
    return _document(
        "show",
        "What a model is",
        "`llmcfg show MODEL… --json`",
        d,
        {
            "model": _MODEL,
            "source": described(d.record(Source), "where the config was read"),
            "knowledge": described(
                obj({"transformers": described(_STRING, "the transformers release that default: and code: speak of")}),
                "the releases that llmcfg's knowledge was read from",
            ),
            "config": {
                **obj(fields, optional=fields),
                "description": "field → value, in schema order; a field that does not apply is absent",
            },
            "origins": {
                "description": "field → where its value came from; a value that is not known has none",
                "type": "object",
                "propertyNames": {"enum": list(fields)},
                "additionalProperties": _ORIGIN,
            },
            "figures": described(
                obj(
                    {
                        "parameters": described(
                            d.record(Parameters, by_component=_BY_COMPONENT), "how many parameters the model has"
                        ),
                        "weights": described(
                            d.record(Weights, by_component=_BY_COMPONENT), "what its checkpoint weighs"
                        ),
                        "kv_cache": described(_kv_cache(d), "what it keeps in memory between tokens"),
                        "context": described(_lengths(d), "how many tokens it takes"),
                    }
                ),
                "what follows from the config; what cannot be computed is null with `why`",
            ),
            "problems": _problems(d),
            "unmapped": {"description": "raw key path → value: what the file says and no field says", "type": "object"},
            "adapter": described(
                nullable(d.record(Adapter)), "the adapter that was asked for; the config is its base model's"
            ),
            "notes": described(_STRINGS, "conflicts, oddities, and why fields are not known, as sentences"),
        },
    )


def _kv_cache(d: Definitions, more: dict[str, Schema] | None = None) -> Schema:
    at = obj(
        {
            "context": described(_INTEGER, "tokens"),
            "logical": described(_INTEGER, "bytes, windows bounded"),
            "reserved": described(_INTEGER, "bytes, where an engine keeps the whole context of every layer"),
        }
    )
    return d.record(KVCache, more=more, bytes_at=nullable(at))


def _lengths(d: Definitions) -> Schema:
    rows = described(array(d.record(Row)), "what each engine takes, a row for each of its rules")
    return d.record(Context, more={"engines": rows})


def _verify() -> Schema:
    d = Definitions()
    return _document(
        "verify",
        "A cross-check with the installed transformers",
        "`llmcfg show MODEL… --verify --json`",
        d,
        {
            "model": _MODEL,
            "transformers_version": described(_STRING, "the installed release"),
            "checked": described(_STRINGS, "the fields that both know"),
            "differences": described(array(d.record(Difference)), "those of them that differ; none exits 0, some 1"),
        },
    )


def _diff() -> Schema:
    d = Definitions()
    return _document(
        "diff",
        "What differs between models",
        "`llmcfg diff A B [C…] --json`",
        d,
        {
            "models": described({**_STRINGS, "minItems": 2}, "the models, in the order of every list below"),
            "changes": described(
                array(d.record(Change, origins=array(nullable(_ORIGIN)))),
                "what differs, in schema order, raw keys without a field last",
            ),
            "equal": described(_INTEGER, "how many fields are equal"),
            "problems": described(array(_problems(d)), "for each model: what keeps a program from loading it"),
            "contradictions": described(array(_STRINGS), "for each model: where the file says two things of one fact"),
            "words": described(_STRINGS, "what the differences mean, as sentences"),
            "notes": described(_STRINGS, "what a reader must know of each model, its name first"),
        },
    )


def _context() -> Schema:
    d = Definitions()
    plan = d.record(Plan, leave=["config"])
    none = obj(
        {
            "target": described(_INTEGER, "tokens asked for"),
            "patch": described({"type": "null"}, "no change is known"),
            "why": described(_STRING, "why there is none"),
        }
    )
    return _document(
        "context",
        "How long a prompt may be",
        "`llmcfg context MODEL… --json`",
        d,
        {
            "model": _MODEL,
            "context": described(_lengths(d), "how many tokens the model takes"),
            "tokenizer_max_length": described(
                nullable(_INTEGER),
                "`model_max_length` of the tokenizer_config.json beside the file; null without one",
            ),
            "documented": described(
                nullable(d.record(Documented)), "an extension that the model card documents and the file does not hold"
            ),
            "contradictions": described(_STRINGS, "where the file contradicts itself, or engines each other"),
            "problems": _problems(d),
            "notes": _REMARKS,
            "target": described({"anyOf": [plan, none]}, "with `--target`: what reaches that length"),
            "rope": described(array(_rope(d)), "with `--rope`: the frequencies, set by set"),
        },
        optional=("target", "rope"),
    )


def _rope(d: Definitions) -> Schema:
    head = {
        "layers": described(nullable(_STRING), "the kind of layer that a set is for; null when all layers share it"),
        "layer_count": described(nullable(_INTEGER), "how many layers; null where the file does not say"),
        "rope_type": described(_STRING, "the scaling method; `default` is plain RoPE"),
    }
    numbers = array({"type": "number"})
    known = obj(
        {
            **head,
            "base": described(
                {"type": "number"}, "what the frequencies are powers of: rope_theta, or what alpha makes"
            ),
            "when": described(nullable(_STRING), "at which lengths it applies; null for all"),
            "attention_factor": described({"type": "number"}, "what cosines and sines are multiplied by"),
            "inverse_frequencies": described(numbers, "radians per token, one per pair of dimensions"),
            "wavelengths": described(
                array({"type": ["number", "null"]}), "tokens per full turn; null for a pair that does not turn"
            ),
            "treatments": described(array(d.of(Treatment)), "what the scaling did to each pair"),
        }
    )
    unknown = obj(
        {
            **head,
            "base": {"type": "number"},
            "inverse_frequencies": {"type": "null"},
            "why": described(_STRING, "why it is null"),
        },
        optional=("base",),
    )
    return {"anyOf": [d.define("Frequencies", known), d.define("NoFrequencies", unknown)]}


def _memory() -> Schema:
    d = Definitions()
    engine = obj(
        {
            "engine": described(_STRING, "whose layout"),
            "versions": described(_STRING, "the releases it holds for; empty for all"),
            "bytes": described(nullable(_INTEGER), "one sequence of the largest context asked for"),
            "source": described(_STRING, "where that was read"),
            "why": described(_STRING, "why `bytes` is null"),
        },
        optional=["why"],
    )
    engines = described(array(d.define("Layout", engine)), "the cache in each layout known")
    budget = {"budget": described(_INTEGER, "bytes of one GPU for weights and cache")}
    training = obj(
        {
            "flops": described(nullable(_INTEGER), "operations"),
            "formula": described(_STRING, "how they were estimated, or why they are null"),
        }
    )
    return _document(
        "memory",
        "What a model takes to run",
        "`llmcfg memory MODEL… --json`",
        d,
        {
            "model": _MODEL,
            "weights": described(
                d.record(Weighed, by_component=_BY_COMPONENT), "the weights, as stored or as `--dtype` says"
            ),
            "kv_cache": described(_kv_cache(d, {"engines": engines}), "the cache of one sequence"),
            "loads": described(array(d.record(Load)), "each context asked for; the model's own by default"),
            "machine": described(nullable(d.record(Machine, more=budget)), "the memory that was given"),
            "tensor_parallel": described(array(d.record(Split)), "how the model divides over the GPUs"),
            "flops": described(nullable(d.record(Flops)), "operations at the largest context"),
            "training": described(nullable(training), "with `--tokens`: operations of training"),
            "problems": _problems(d),
            "contradictions": _CONTRADICTIONS,
            "why": _WHY,
            "notes": _REMARKS,
        },
    )


_SHAPE = described(_INTEGERS, "the dims of one tensor")
_INDICES = described(array(_INTEGERS), "the numbers that each `*` takes; with several, every combination")
_CLASS = described(_STRING, "the model class whose tensors these are")


def _tensors() -> Schema:
    d = Definitions()
    tensor = obj(
        {
            "name": described(_STRING, "its name, with `*` where a layer or expert number stands"),
            "shape": _SHAPE,
            "indices": _INDICES,
            "count": described(_INTEGER, "how many tensors that is"),
            "parameters": described(_INTEGER, "numbers in all of them; 0 where they are tied to others"),
            "component": described({"enum": list(COMPONENTS)}, "what it belongs to"),
            "kind": described({"enum": ["parameter", "buffer", "tied"]}, "a buffer is stored and not trained"),
            "tied_to": described(
                _STRING, "the tensor that this is another name of: `*` of the same layer, `?` of an earlier one"
            ),
            "routed": described(
                {"type": "array", "prefixItems": [nullable(_INTEGER), _INTEGER], "minItems": 2, "maxItems": 2},
                "[k, n]: of n experts a token sees k (null: the file does not say)",
            ),
        },
        optional=["tied_to", "routed"],
    )
    return _document(
        "tensors",
        "Every weight tensor",
        "`llmcfg tensors MODEL… --json`",
        d,
        {
            "model": _MODEL,
            "class": _CLASS,
            "tensors": described(array(d.define("Tensor", tensor)), "the tensors, folded by layer unless `--flat`"),
            "parameters": described(
                d.record(Parameters, optional=["why"], by_component=_BY_COMPONENT),
                "the whole model's numbers, whatever is listed",
            ),
            "problems": _problems(d),
            "contradictions": _CONTRADICTIONS,
            "notes": _REMARKS,
        },
    )


def _check() -> Schema:
    d = Definitions()

    def found(name: str, shape: str, dims: Schema = _INTEGERS, **more: Schema) -> Schema:
        properties: dict[str, Any] = {
            "name": described(_STRING, "the tensors' name, with `*` where a number stands"),
            "shape": described(dims, shape),
            **more,
            "indices": _INDICES,
            "count": described(_INTEGER, "how many tensors that is"),
        }
        return array(d.define(name, obj(properties)))

    return _document(
        "check",
        "A checkpoint against its config",
        "`llmcfg tensors MODEL… --check --json`",
        d,
        {
            "model": _MODEL,
            "class": _CLASS,
            "matches": described(
                nullable({"type": "boolean"}),
                "whether the checkpoint is what its config says; false exits 1, null: only headers would tell",
            ),
            "read": described(
                {"enum": ["headers", "index"]},
                "what was read: the files' headers, or an index, which has names and the total size alone",
            ),
            "missing": described(found("Missing", "the shape that the config implies"), "implied, and not stored"),
            "extra": described(
                found("Extra", "the shape that is stored; null: the index does not tell it", nullable(_INTEGERS)),
                "stored, and not implied",
            ),
            "shapes": described(
                found(
                    "Reshaped",
                    "the shape that the config implies",
                    stored=described(_INTEGERS, "the shape that is stored"),
                ),
                "stored in another shape",
            ),
            "dtypes": described(
                {"type": "object", "additionalProperties": _INTEGER},
                "floating-point dtypes other than the config's → how many tensors have them",
            ),
            "unpredicted": described(
                _INTEGER, "layers predicting further tokens (MTP) that the config declares, where none is stored"
            ),
            "total_size": described(
                nullable(d.record(Size)), "the total size in the index, where that was read and all names match"
            ),
            "remarks": described(_STRINGS, "what differs and is no fault"),
            "problems": _problems(d),
            "contradictions": _CONTRADICTIONS,
        },
    )
