"""What transformers' config object would hold for a raw ``config.json``, without transformers.

:mod:`llmcfg.knowledge.types` has the facts of each model type: defaults, other names, parts, and rows of derivations
(:mod:`llmcfg.resolve.rows`). This file is what happens to every type: :func:`complete` puts the file's values over the
defaults, runs the rows, builds the parts, gives the RoPE entries one form and keeps what is left over. Checked against
the objects of transformers 5.23.0 over random edits of every type.

Nothing here refuses a value: a derivation that fails leaves its field as it was, and the object says so (``failed``).
"""

from __future__ import annotations

from llmcfg.base.limits import MOST_LABELS
from llmcfg.resolve.derivations import remapped
from llmcfg.resolve.failures import Failed, fail, odd, underived
from llmcfg.resolve.kinds import DROPPED, Kind, fields_of, kind_of
from llmcfg.resolve.layers import decoder_view, per_layer
from llmcfg.resolve.origins import ABSENT, CONTAINERS, copied, listed, put, reorigin, rope_origins
from llmcfg.resolve.rope_entries import FORMS, nested_keys, standard
from llmcfg.resolve.rows import FILE, Row

TYPE_CHECKING = False  # typing takes longer to import than all of this
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from llmcfg.base.formula import Formula

    Values = dict[str, Any]

__all__ = ["Completed", "complete"]


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
        value = self.values.get(name, ABSENT)
        return kind.attributes[name] if value is ABSENT else value

    def get(self, name: str, default: Any = None) -> Any:
        """As indexing, with ``default`` where the object has no such attribute or cannot compute it."""
        kind = self.kind
        name = kind.attribute_map.get(name, name)
        if name in kind.properties:
            try:
                return compute(self, kind.properties[name])
            except Exception:  # over values that do not fit
                return default
        value = self.values.get(name, ABSENT)
        return kind.attributes.get(name, default) if value is ABSENT else value

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
        return decoder_view(self) if self.values.get("is_encoder_decoder") else self


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
        value = copied(written) if type(written) in CONTAINERS else written
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
            v[name] = listed(value)
    rope = v.get("rope_parameters")
    if type(rope) is dict and rope:
        rope_origins(c, rope)
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
    if name == "usual":  # what the class has for a part where the file has none: some lay it under what a file has
        return lambda part: copied(c.kind.sub_configs[part][2])
    if name == "rest":  # all keys of the file that the class does not declare
        return kwargs.copy
    if name == "gather":  # the keys of the file that belong to a part: files of before parts had an object of their own
        return lambda model_type, *more: {
            one: kwargs.pop(one) for one in (*fields_of(model_type), *more) if one in kwargs
        }
    if name == "backbone":
        return lambda model_type=None, init=None: backbone(c, c.values.get(key), kwargs, model_type, init)
    return lambda number: {label: f"LABEL_{label}" for label in range(min(number, MOST_LABELS))}


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
    value = holder.get(row.field, ABSENT)
    if row.when == "absent":
        return value is ABSENT
    return value is None if row.when == "null" else value is ABSENT or not value


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

    overriding = kwargs.pop("per_layer_config", None)
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
    if overriding is not None:
        try:
            per_layer(c, v, overriding)
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


def _index(label: Any) -> Any:
    try:
        return int(label)
    except (TypeError, ValueError):
        return label


# ----------------------------------------------------------------------------------------------------------------------
# What rows do and see


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
        reorigin(child, c, key, given, written if isinstance(written, dict) else {})
    if key:
        c.origins[key] = "config:" + c.path + key if written is not None else "default:" + c.model_type
    return child


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
