"""What transformers' config object would hold for a raw ``config.json``, without transformers.

:mod:`llmcfg.knowledge.types` has the facts of each model type: defaults, other names, parts, and rows of derivations
(:mod:`llmcfg.resolve.rows`). This file is what happens to every type: :func:`complete` puts the file's values over the
defaults, runs the rows, builds the parts, gives the RoPE entries one form and keeps what is left over. Checked against
the objects of transformers 5.23.0 over random edits of every type.

Nothing here refuses a value: a derivation that fails leaves its field as it was, and the object says so (``failed``).
"""

from __future__ import annotations

from llmcfg.base.record import Record
from llmcfg.knowledge.types import GENERATION_PARAMETERS, SAME, TYPES, facts
from llmcfg.resolve.derivations import remapped
from llmcfg.resolve.rope_entries import FORMS, nested_keys, standard
from llmcfg.resolve.rows import FILE, Row, formula

TYPE_CHECKING = False  # typing takes longer to import than all of this
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from llmcfg.base.formula import Formula

    Values = dict[str, Any]

__all__ = ["Completed", "complete", "v4_default"]

MOST = 10_000
"""The longest list, range or loop that a derivation may produce: a file may claim 10**30 layers."""

# Declared by PreTrainedConfig, so by every type (configuration_utils.py, "Common attributes for all models").
BASE_DEFAULTS: Values = {
    "transformers_version": None,
    "architectures": None,
    "output_hidden_states": False,
    "return_dict": True,
    "dtype": None,
    "chunk_size_feed_forward": 0,
    "is_encoder_decoder": False,
    "id2label": None,
    "label2id": None,
    "problem_type": None,
}

# Loading options: read by PreTrainedConfig.__post_init__ and not kept, like the generation parameters
_OPTIONS = ("attn_implementation", "experts_implementation")
DROPPED = GENERATION_PARAMETERS | {"name_or_path", "_commit_hash"}
DROPPED |= {prefix + option + suffix for option in _OPTIONS for prefix in ("", "_") for suffix in ("", "_internal")}

_ABSENT: Any = object()  # not a value of any file
_SEQUENCES = (list, tuple)
_CONTAINERS = frozenset((list, dict, tuple))
# What a backbone gives out is checked when it is built
_OUTPUTS = ("stage_names", "out_features", "out_indices")
# Names are made up for no more labels than these: a file could ask for billions.
_LABELS = 100_000


class Kind:
    """What is known of one config class, prepared for completing files."""

    __slots__ = (
        "after",
        "assigned",
        "attribute_map",
        "attributes",
        "before",
        "default_rope_type",
        "default_theta",
        "dropped",
        "forgotten",
        "model_type",
        "mutable",
        "name",
        "origins",
        "properties",
        "renamed",
        "rope",
        "shadowed",
        "sub_configs",
        "targets",
        "text",
        "values",
        "whole",
    )

    def __init__(self, name: str, facts: Mapping[str, Any]) -> None:
        self.name = name
        self.model_type: str = facts["type"]
        self.values: Values = {**BASE_DEFAULTS, **facts["defaults"]}
        self.origins = dict.fromkeys(self.values, "default:" + self.model_type)
        self.mutable = tuple(name for name, value in self.values.items() if type(value) in (list, dict))
        self.attribute_map: dict[str, str] = facts.get("aliases", {})
        # Fields declared under a name that the class maps to another: they live there; later declarations win
        self.shadowed: dict[str, str] = facts.get("shadowed", {})
        self.targets = frozenset(self.attribute_map.values())
        self.renamed = tuple(name for name in self.attribute_map if name in self.values)
        self.sub_configs: dict[str, tuple[str, bool, Values, bool]] = facts.get("parts", {})
        self.attributes: Values = facts.get("constants", {})
        self.properties = {name: formula(text) for name, text in facts.get("computed", {}).items()}
        self.assigned = {name: [Row(*row) for row in rows] for name, rows in facts.get("assigned", {}).items()}
        self.default_theta: Any = facts.get("default_theta", 10000.0)
        self.default_rope_type: str = facts.get("default_rope_type", "default")
        self.rope: tuple[str, Values] | None = facts.get("rope")
        self.dropped: tuple[str, ...] = tuple(facts.get("dropped", ()))
        self.before = [Row(*row) for row in facts.get("derived", ())]
        self.after = [Row(*row) for row in facts.get("derived_from_parts", ())]
        self.forgotten: tuple[str, ...] = tuple(facts.get("forgotten", ()))
        self.whole = [Row(*row) for row in facts.get("of_whole_file", ())]
        self.text: str = facts.get("text", "")


_KINDS: dict[str, Kind] = {}


def kind_of(model_type: str) -> Kind | None:
    """The class of a model type (or of a sub-config that has none: by its class name), loaded on first use."""
    kind = _KINDS.get(model_type)
    if kind is None and model_type in TYPES:
        kind = _KINDS[model_type] = Kind(SAME.get(model_type, model_type), facts(model_type))
    return kind


class Failed(Record):
    """What a class cannot make of a file.

    :ivar key: key path of the field that comes of it.
    :ivar value: what it holds.
    :ivar needs: what it must be.
    """

    key: str
    value: object
    needs: str


class Completed:
    """A config with nothing left out: the class's own field names, each with its value and where that came from.

    :ivar model_type: the type whose class this is.
    :ivar values: field name to value; a sub-config is itself a :class:`Completed` under its key.
    :ivar origins: field name to origin (``config:…``, ``default:…``, ``derived:…``, ``code:…``). The entries of
        ``rope_parameters`` have their own, as ``rope_parameters.rope_theta``.
    :ivar undeclared: keys of the file that the class neither declares nor reads; transformers keeps them as attributes,
        so they are in ``values`` (save for generation parameters, which it drops).
    :ivar failed: what the class cannot make of the file, each a :class:`Failed`; transformers refuses it where it does.
    """

    __slots__ = ("failed", "kind", "model_type", "origins", "path", "raw", "undeclared", "values")

    failed: Sequence[Failed]

    def __init__(self, kind: Kind, raw: Mapping[str, Any], path: str) -> None:
        self.kind = kind
        self.model_type = kind.model_type
        self.values = kind.values.copy()
        self.origins = kind.origins.copy()
        self.undeclared: frozenset[str] = frozenset()
        self.failed = []
        self.raw = raw
        self.path = path + "." if path else ""

    def __repr__(self) -> str:
        return f"<Completed {self.model_type}: {self.values}>"

    def __getitem__(self, name: str) -> Any:
        """A field as attribute access on the config object reads it: alias, property, value, class attribute."""
        kind = self.kind
        name = kind.attribute_map.get(name, name)
        if name in kind.properties:
            return compute(self, kind.properties[name])
        value = self.values.get(name, _ABSENT)
        return kind.attributes[name] if value is _ABSENT else value

    def get(self, name: str, default: Any = None) -> Any:
        """As indexing, with ``default`` where the object has no such attribute or cannot compute it."""
        kind = self.kind
        name = kind.attribute_map.get(name, name)
        if name in kind.properties:
            try:
                return compute(self, kind.properties[name])
            except Exception:  # over values that do not fit
                return default
        value = self.values.get(name, _ABSENT)
        return kind.attributes.get(name, default) if value is _ABSENT else value

    def text(self) -> Completed:
        """What ``get_text_config(decoder=True)`` gives: the sub-config that holds the language model, or this one."""
        if self.kind.text:
            name, _, inner = self.kind.text.partition(".")
            found = self.values.get(name)  # not a config where the file has no object there
            return self if not isinstance(found, Completed) else found.text() if inner else found
        for name in ("decoder", "generator", "text_config"):
            if name not in self.values and name not in self.kind.properties and name not in self.kind.attribute_map:
                continue
            found = self.get(name)
            if isinstance(found, Completed):
                return found
        return _decoder_view(self) if self.values.get("is_encoder_decoder") else self


def complete(model_type: str, raw: Mapping[str, Any], path: str = "") -> Completed | None:
    """What the config class of ``model_type`` makes of ``raw``; ``None`` where transformers knows no such type.

    :param path: where ``raw`` stands in its file, as a key path (``""``: it is the whole file).
    """
    # AutoConfig.from_pretrained: a mistral file with layer_types is read as ministral
    if model_type == "mistral" and not path and "layer_types" in raw:
        model_type = "ministral"
    kind = kind_of(model_type) if model_type[:1] != "_" else None
    if kind is None:
        return None
    c = _build(kind, raw, path)
    if not path:
        _whole(c)
    return c


def _whole(c: Completed) -> None:
    """What a class does to a file that is all its own, and to a backbone's."""
    derive(c, c.kind.whole, {})
    for name in c.kind.forgotten:
        holder, _, key = name.rpartition(".")
        values = c.values.get(holder) if holder else c.values
        if isinstance(values, dict):
            values.pop(key, None)


def v4_default(model_type: str, field: str, absent: Any = None) -> Any:
    """The class default of ``field`` in transformers 4.57.3 where 5.23 has another; ``absent`` where they agree."""
    from llmcfg.knowledge.v4 import BASE, DEFAULTS

    table: Any = DEFAULTS.get(model_type, {}) if model_type in TYPES else BASE
    return table.get(field, absent)


# ----------------------------------------------------------------------------------------------------------------------
# Building


def _build(kind: Kind, raw: Mapping[str, Any], path: str) -> Completed:
    c = Completed(kind, raw, path)
    v, o = c.values, c.origins
    prefix = "config:" + c.path
    for name in kind.mutable:
        v[name] = copied(v[name])
    kwargs: Values = {}
    for key, written in raw.items():
        value = copied(written) if type(written) in _CONTAINERS else written
        if key in v:
            v[key] = value
            o[key] = prefix + key
        else:
            kwargs[key] = value
    for name, source in kind.shadowed.items():
        v[name] = v[source]
        o[name] = o[source]
    for name in kind.renamed:
        del v[name], o[name]
    derive(c, kind.before, kwargs)
    given = kwargs.copy()
    for name in kind.dropped:
        kwargs.pop(name, None)
    _shared(c, v, kwargs)
    derive(c, kind.after, given)
    if "rope_parameters" in v:
        try:
            _every_entry_has_its_type(c, v["rope_parameters"])
        except (AttributeError, LookupError, TypeError, ValueError):
            odd(c, "rope_parameters")
    for name, value in v.items():
        if type(value) is tuple:
            v[name] = _listed(value)
    rope = v.get("rope_parameters")
    if type(rope) is dict and rope:
        _rope_origins(c, rope)
    c.failed = tuple(c.failed)
    return c


def lookup(c: Completed, names: tuple[str, ...], kwargs: Values, key: str = "") -> Values:
    """The values of a formula's names: the fields as the config has them at this moment; null for what it has not.

    :param key: the field that the formula is for.
    """
    v, properties = c.values, c.kind.properties
    found: Values = {}
    for name in names:
        if name in v and name not in properties:
            found[name] = v[name]
        elif name in FILE:
            found[name] = _of_file(c, name, kwargs, key)
        else:
            found[name] = c.get(name)
    return found


def _of_file(c: Completed, name: str, kwargs: Values, key: str) -> Any:
    """What a formula sees of the file and of the whole config."""
    if name == "given":
        return kwargs.get
    if name == "take":
        return kwargs.pop
    if name == "written":
        return c.raw.__contains__
    if name == "self":
        return as_dict(c)
    if name == "part":  # a config of a type, made of an object
        return lambda model_type, given=None: sub(c, key, model_type, given)
    if name == "saved":  # the same as a saved file would have it
        return lambda model_type, given=None: as_dict(sub(c, "", model_type, given))
    if name == "rest":  # all keys of the file that the class does not declare
        return kwargs.copy
    if name == "gather":  # the keys of the file that belong to a part: files of before parts had an object of their own
        return lambda model_type, *more: {
            one: kwargs.pop(one) for one in (*fields_of(model_type), *more) if one in kwargs
        }
    if name == "backbone":
        return lambda model_type=None, init=None: backbone(c, c.values.get(key), kwargs, model_type, init)
    return lambda number: {label: f"LABEL_{label}" for label in range(min(number, _LABELS))}


def compute(c: Completed, text: Formula) -> Any:
    """The value of a formula over a finished config.

    :raises ArithmeticError, AttributeError, LookupError, TypeError, ValueError: the config's values do not allow one.
    """
    return text.value(lookup(c, text.names, {}))


def _applies(c: Completed, row: Row, kwargs: Values) -> bool:
    if not row.when:
        return True
    if row.condition is not None:
        return bool(row.condition.value(lookup(c, row.condition.names, kwargs)))
    holder = _holder(c, row.part, kwargs)
    if holder is None:
        return False
    value = holder.get(row.field, _ABSENT)
    if row.when == "absent":
        return value is _ABSENT
    return value is None if row.when == "null" else value is _ABSENT or not value


def derive(c: Completed, rows: Sequence[Row], kwargs: Values) -> None:
    """Run rows one after the other; one that fails over odd values costs its own field only."""
    for row in rows:
        try:
            if _applies(c, row, kwargs):
                names = row.formula.names
                _write(c, row, row.formula.value(lookup(c, names, kwargs, row.field)), kwargs)
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
            underived(c, row)


def _holder(c: Completed, part: str, kwargs: Values) -> Any:
    """What a row writes to: the config itself, the file's other keys, a part or an object in a part."""
    holder: Any = c
    if part == "file":
        return kwargs
    for name in part.split(".") if part else ():
        holder = holder[name]
    return holder


def _write(c: Completed, row: Row, value: Any, kwargs: Values) -> None:
    holder = _holder(c, row.part, kwargs)
    if isinstance(holder, Completed):
        put_attr(holder, row.field, value, row.origin, row.legacy)
    elif holder is not None:
        holder[row.field] = value
        if row.part not in c.kind.sub_configs and row.part not in ("file", "rope_parameters"):
            c.origins[row.part] = "derived:" + row.origin if row.origin else "code:" + c.model_type


def _shared(c: Completed, v: Values, kwargs: Values) -> None:
    """What every class does: parts, dtype, labels, RoPE entries, and the keys that it does not declare."""
    kind, o = c.kind, c.origins
    prefix = "config:" + c.path
    for key, (model_type, by_type, init, optional) in kind.sub_configs.items():
        given = v.get(key)
        if (given is None and optional) or isinstance(given, Completed):
            continue
        if key == "backbone_config":
            v[key] = backbone(c, given, kwargs, model_type, init)
        else:
            chosen = given.get("model_type", model_type) if by_type and isinstance(given, dict) else model_type
            v[key] = sub(c, key, chosen, given, init)

    torch_dtype = kwargs.pop("torch_dtype", None)
    if torch_dtype is not None and v["dtype"] is None:
        v["dtype"] = torch_dtype
        o["dtype"] = prefix + "torch_dtype"
    if type(v["dtype"]) is str and v["dtype"].startswith("torch."):
        v["dtype"] = v["dtype"][6:]

    if type(v["id2label"]) is dict:
        v["id2label"] = {_index(label): name for label, name in v["id2label"].items()}

    if "rope_parameters" in v or (kwargs.get("rope_scaling") and kwargs.get("rope_theta")):
        try:
            if kind.rope is None:
                standard(c, v, kwargs)
            else:
                FORMS[kind.rope[0]](c, v, kwargs, **kind.rope[1])
        except Exception:
            odd(c, "rope_parameters")

    per_layer = kwargs.pop("per_layer_config", None)
    undeclared = []
    v["model_type"] = kind.model_type
    o["model_type"] = "default:" + kind.model_type
    if kind.attribute_map:
        # transformers lets the last of two names for one field win; here the order of keys must not matter
        order = {key: index for index, key in enumerate(kind.attribute_map)}
        kwargs = dict(sorted(kwargs.items(), key=lambda item: order.get(item[0], -1)))
    for key, value in kwargs.items():
        name = kind.attribute_map.get(key, key)
        if name == key and key != "model_type" and key not in kind.targets:
            undeclared.append(key)
        if key in DROPPED:
            continue
        if name == "rope_scaling":  # a property: sets rope_parameters
            name = "rope_parameters"
        if name in kind.properties:
            try:
                assign(c, name, value)
            except Exception:
                fail(c, key, value, "left out: the class computes it")
            continue
        v[name] = value
        o[name] = prefix + key if key in c.raw else "default:" + kind.model_type
    c.undeclared = frozenset(key for key in undeclared if key in c.raw)
    if per_layer is not None:
        try:
            _per_layer(c, v, per_layer)
        except Exception:
            odd(c, "per_layer_config")
    for field in ("layer_types", "mtp_layer_types"):
        name = kind.attribute_map.get(field, field)
        layer_types = v.get(name, kind.attributes.get(name))
        if type(layer_types) in (list, tuple) and name not in kind.properties:
            renamed = remapped(list(layer_types or ()))
            if renamed != layer_types:
                v[name] = renamed
                o.setdefault(name, "code:" + kind.model_type)


def assign(c: Completed, name: str, value: Any) -> None:
    """Set a computed field: what the class then sets instead.

    :raises KeyError: the class computes it and takes no other value.
    """
    for row in c.kind.assigned[name]:
        _write(c, row, row.formula.value({**lookup(c, row.formula.names, {}), "value": value}), {})


def _every_entry_has_its_type(c: Completed, rope: Any) -> None:
    if type(rope) is dict and rope:
        for one in [rope[key] for key in nested_keys(c, rope)] or [rope]:
            if type(one) is dict and "rope_type" not in one:
                one["rope_type"] = one.get("type", "default")


def _is(written: Any, value: Any) -> bool:
    """Whether a value is what the file has: a NaN is not equal to itself, and is nevertheless."""
    return written is value or written == value


def _rope_origins(c: Completed, rope: Values) -> None:
    """Where each entry of ``rope_parameters`` came from, told by comparing it with the file."""
    raw, o = c.raw, c.origins
    prefix, default = "config:" + c.path, "default:" + c.model_type
    written = {name: raw[name] for name in ("rope_scaling", "rope_parameters") if type(raw.get(name)) is dict}
    source = next(iter(written), "rope_theta")
    o["rope_parameters"] = prefix + source if raw.get(source) is not None else default
    layers = {key: part for key, part in rope.items() if type(part) is dict}
    for layer, part in layers.items() or (("", rope),):
        dotted = f"{layer}." if layer != "" else ""
        for key, value in part.items():
            entry = f"rope_parameters.{dotted}{key}"
            o[entry] = default
            for name, outer in written.items():
                inner = outer.get(layer) if layer else outer
                if type(inner) is dict and _is(inner.get(key, _ABSENT), value):
                    origin = f"{name}.{dotted}{key}"
                elif type(inner) is dict and key == "rope_type" and inner.get("type") == value:
                    origin = f"{name}.{dotted}type"
                elif _is(outer.get(key, _ABSENT), value):
                    origin = f"{name}.{key}"
                elif key == "rope_type" and outer.get("type") == value:  # deepseek_v4: one object for its layers' two
                    origin = f"{name}.type"
                else:
                    continue
                o[entry] = prefix + origin
                break
            else:
                for name in (key, *ROPE_LEGACY.get(key, ())):
                    if _is(raw.get(name, _ABSENT), value):
                        o[entry] = prefix + name
                        break
                else:
                    filled_in = key == "original_max_position_embeddings" and written
                    if filled_in and value == c.get("max_position_embeddings"):
                        o[entry] = "derived:max_position_embeddings"


# Keys at the top level of a file that end up inside rope_parameters (each class's convert_rope_params_to_dict)
ROPE_LEGACY = {
    "rope_theta": (
        "rotary_emb_base",
        "rope_local_base_freq",
        "global_rope_theta",
        "local_rope_theta",
        "swa_rope_theta",
        "compress_rope_theta",
    ),
    "partial_rotary_factor": ("rotary_pct",),
}


def _per_layer(c: Completed, v: Values, per_layer: Mapping[Any, Any]) -> None:
    """``per_layer_config`` (integrations/heterogeneity): what single layers override, without what they do not."""
    kept: dict[int, Any] = {}
    for index, overrides in per_layer.items():
        differing = {
            key: (sorted(set(value)) if key == "skip" else copied(value))
            for key, value in overrides.items()
            if (value if key == "skip" else c.get(key, _ABSENT) is _ABSENT or c[key] != value)
        }
        if differing:
            kept[int(index)] = differing
    v["per_layer_config"] = kept
    written = "per_layer_config" in c.raw
    c.origins["per_layer_config"] = (
        "config:" + c.path + "per_layer_config" if written else "derived:layer_types, " + _names(kept)
    )


def _names(per_layer: Mapping[int, Mapping[str, Any]]) -> str:
    return ", ".join(sorted({name for overrides in per_layer.values() for name in overrides}))


def _decoder_view(c: Completed) -> Completed:
    """The decoder half of a flat encoder-decoder config: ``decoder_layers`` read as ``num_hidden_layers`` and so on."""
    view = Completed(c.kind, c.raw, c.path[:-1])
    view.values, view.origins = dict(c.values), dict(c.origins)
    view.undeclared, view.failed = c.undeclared, c.failed
    for key in list(view.values):
        if key.startswith("decoder"):
            if key == "decoder_layers":
                name = "num_hidden_layers"
            elif key == "decoder_attention_heads":
                name = "num_attention_heads"
            else:
                name = key[len("decoder") + 1 :]
            name = c.kind.attribute_map.get(name, name)
            if name not in c.kind.properties:
                view.values[name] = view.values.pop(key)
                view.origins[name] = view.origins.pop(key, "derived:" + key)
    return view


def copied(value: Any, depth: int = 0) -> Any:
    """A copy of nested lists and dicts (to a depth no config has)."""
    kind = type(value)
    if depth > 32 or kind not in _CONTAINERS:
        return value
    if kind is dict:
        return {key: copied(one, depth + 1) if type(one) in _CONTAINERS else one for key, one in value.items()}
    return kind([copied(one, depth + 1) if type(one) in _CONTAINERS else one for one in value])


def _listed(value: Any) -> Any:
    return [_listed(one) for one in value] if type(value) is tuple else value


def _index(label: Any) -> Any:
    try:
        return int(label)
    except (TypeError, ValueError):
        return label


def fail(c: Completed, key: str, value: Any, needs: str) -> None:
    """Say what the class cannot make of the file, while ``c`` is being built (a property read later only fails)."""
    if isinstance(c.failed, list):
        c.failed.append(Failed(c.path + key, value, needs))


# ----------------------------------------------------------------------------------------------------------------------
# What rows do and see


def odd(c: Completed, field: str) -> None:
    """The class reads a form here that the file does not have: the field stays as it was."""
    fail(c, field, c.values.get(field), "of the form that the class reads")


def underived(c: Completed, row: Row) -> None:
    """A row failed over values that do not fit: its field stays as it was.

    Where fields of the class do not allow a value, its own code fails over them too. Rows that read the file alone
    are ours: what they fail over, that code may well pass by.
    """
    names = [name for name in row.formula.names if name in c.values and name != row.field]
    if names and "backbone_config" not in names and row.field not in _OUTPUTS:
        field = f"{row.part}.{row.field}" if row.part else row.field
        fail(c, field, None, f"worked out from {', '.join(names)}, whose values do not allow it")


def put(c: Completed, v: Values, name: str, value: Any, formula: str = "", legacy: Iterable[str] = ()) -> None:
    """Assign a field. An assignment that changes nothing keeps the origin; a value that equals what the file says
    under one of the ``legacy`` keys comes from there; without a formula it is a constant of the class."""
    old = v.get(name, _ABSENT)
    if old is value:
        return
    v[name] = value
    if isinstance(value, Completed) or (type(old) is type(value) and old == value):
        return
    if type(old) in _SEQUENCES and type(value) in _SEQUENCES and list(old) == list(value):
        return
    for key in legacy:
        if _is(c.raw.get(key, _ABSENT), value):
            c.origins[name] = "config:" + c.path + key
            return
    if formula and (formula not in legacy or formula in c.raw):
        c.origins[name] = "derived:" + formula
    else:
        c.origins[name] = ("default:" if old is None or old is _ABSENT else "code:") + c.model_type


def put_attr(c: Completed, name: str, value: Any, formula: str = "", legacy: Iterable[str] = ()) -> None:
    """Assign a field of any config by the name that attribute access would take."""
    name = c.kind.attribute_map.get(name, name)
    if name in c.kind.properties:
        assign(c, name, value)
        return
    put(c, c.values, name, value, formula, legacy)


def as_dict(config: Any) -> Values:
    """``to_dict``: a config object and its sub-configs as plain dicts."""
    values: Values = {
        name: as_dict(value) if isinstance(value, Completed) else copied(value) for name, value in config.values.items()
    }
    values["model_type"] = config.model_type
    return values


def sub(c: Completed, key: str, model_type: str, given: Any, init: Values | None = None) -> Any:
    """A sub-config of ``c`` under ``key``; what cannot be one stays as it is, with a note."""
    kind = kind_of(model_type) if isinstance(model_type, str) else None
    if kind is None or not (given is None or isinstance(given, dict)):
        needs = "of a model type that transformers knows" if kind is None else "an object"
        fail(c, f"{key}.model_type" if kind is None else key, model_type if kind is None else given, needs)
        return given
    if given is None:
        given = init or {}
    child = _build(kind, given, c.path + key)
    written = c.raw.get(key)
    if written != given:
        _reorigin(child, c, key, given, written if isinstance(written, dict) else {})
    if key:
        c.origins[key] = "config:" + c.path + key if written is not None else "default:" + c.model_type
    return child


def _reorigin(child: Completed, c: Completed, key: str, given: Values, written: Values) -> None:
    """Origins of a sub-config whose dict the parent's class made or changed: where the file has each value."""
    prefix = "config:" + child.path
    moved = {}
    for name, value in given.items():
        if name in written and _is(written[name], value):
            continue
        moved[name] = "default:" + c.model_type
        if _is(c.raw.get(name, _ABSENT), value):
            moved[name] = f"config:{c.path}{name}"
            continue
        for other, inner in c.raw.items():
            if type(inner) is dict and other != key and _is(inner.get(name, _ABSENT), value):
                moved[name] = f"config:{c.path}{other}.{name}"
                break
    for field, origin in child.origins.items():
        if origin.startswith(prefix):
            name, dot, rest = origin[len(prefix) :].partition(".")
            if name in moved:
                child.origins[field] = moved[name] + (dot + rest if moved[name].startswith("config:") else "")


def backbone(
    c: Completed, given: Any, kwargs: Values, model_type: str | None = None, init: Values | None = None
) -> Any:
    """``consolidate_backbone_kwargs_to_config`` (backbone_utils.py), without asking the Hub."""
    kwargs.pop("use_timm_backbone", None)
    options = kwargs.pop("backbone_kwargs", None) or {}
    kwargs.pop("use_pretrained_backbone", None)
    name = kwargs.pop("backbone") if kwargs.get("backbone") is not None else None
    if isinstance(given, Completed):
        return given
    if name is not None and given is None:
        return sub(c, "backbone_config", "timm_backbone", {"backbone": name, **options})
    if given is None and model_type is not None:
        return sub(c, "backbone_config", model_type, init or {})
    if isinstance(given, dict):
        config = sub(c, "backbone_config", given.get("model_type", ""), given)
        if isinstance(config, Completed):
            _whole(config)
        return config
    return given


def fields_of(model_type: str) -> tuple[str, ...]:
    """The names that a class declares."""
    kind = kind_of(model_type)
    return tuple(kind.values) if kind is not None else ()
