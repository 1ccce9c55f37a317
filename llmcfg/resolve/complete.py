"""What transformers' config object would hold for a raw ``config.json``, without transformers.

One generated module per model type (:mod:`llmcfg.knowledge.types`) holds what its config class declares and a
translation of its ``__post_init__``. This file holds what all classes share, written once by hand after the base class
of transformers 5.23.0 (Apache-2.0): :func:`complete` builds the object, :func:`base` is
``PreTrainedConfig.__post_init__``, :func:`convert_rope` and :func:`standardize_rope` are
``RotaryEmbeddingConfigMixin``; the small functions after them are what translated code calls.

Nothing here refuses a value: a derivation that fails leaves its field as it was and adds a note.
"""

from __future__ import annotations

from llmcfg.knowledge.types import GENERATION_PARAMETERS, TYPES

TYPE_CHECKING = False  # typing takes longer to import than all of this
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any

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

# configuration_utils.py, _LEGACY_LAYER_TYPE_REMAP
LEGACY_LAYER_TYPES = {
    "mamba": "linear_attention",
    "attention": "full_attention",
    "deepseek_sparse_attention": "indexed_attention",
    "qwen_sparse_attention": "indexed_attention",
}

_ABSENT: Any = object()  # not a value of any file
_SEQUENCES = (list, tuple)
_CONTAINERS = frozenset((list, dict, tuple))
# Names are made up for no more labels than these: a file could ask for billions.
_LABELS = 100_000


class Kind:
    """One config class: what its generated module declares, prepared for copying."""

    __slots__ = (
        "attribute_map",
        "attributes",
        "convert_rope",
        "default_rope_type",
        "default_theta",
        "from_dict",
        "model_type",
        "mutable",
        "origins",
        "post_init",
        "properties",
        "renamed",
        "setters",
        "shadowed",
        "sub_configs",
        "targets",
        "text",
        "validate_rope",
        "values",
    )

    def __init__(self, module: Any) -> None:
        declared = vars(module)
        self.model_type: str = module.MODEL_TYPE
        self.values: Values = {**BASE_DEFAULTS, **module.DEFAULTS}
        self.origins = dict.fromkeys(self.values, "default:" + self.model_type)
        self.mutable = tuple(name for name, value in self.values.items() if type(value) in (list, dict))
        self.attribute_map: dict[str, str] = declared.get("ATTRIBUTE_MAP", {})
        # Fields declared under a name that the class maps to another: they live there; later declarations win
        self.shadowed: dict[str, str] = declared.get("SHADOWED", {})
        self.targets = frozenset(self.attribute_map.values())
        self.renamed = tuple(name for name in self.attribute_map if name in self.values)
        self.sub_configs: dict[str, tuple[str, bool, Values, bool]] = declared.get("SUB_CONFIGS", {})
        self.attributes: Values = declared.get("ATTRIBUTES", {})
        self.properties: dict[str, Callable[[Completed, Values], Any]] = declared.get("PROPERTIES", {})
        self.setters: dict[str, Callable[[Completed, Values, Any], None]] = declared.get("SETTERS", {})
        self.default_theta: Any = declared.get("DEFAULT_THETA", 10000.0)
        self.default_rope_type: str = declared.get("DEFAULT_ROPE_TYPE", "default")
        self.post_init: Callable[[Completed, Values, Values], None] = declared.get("post_init", base)
        self.from_dict: Callable[[Completed, Values], None] | None = declared.get("from_dict")
        self.convert_rope: Callable[[Completed, Values, Values], Values] = declared.get("convert_rope", convert_rope)
        self.validate_rope: Callable[[Completed, Values], None] = declared.get("validate_rope", validate_rope)
        self.text: Callable[[Completed, Values], Any] | None = declared.get("text")


_KINDS: dict[str, Kind] = {}


def kind_of(model_type: str) -> Kind | None:
    """The class of a model type (or of a sub-config that has none: by its class name), loaded on first use."""
    kind = _KINDS.get(model_type)
    if kind is None and (name := TYPES.get(model_type)) is not None:
        kind = Kind(__import__("llmcfg.knowledge.types." + name, fromlist=("MODEL_TYPE",)))
        _KINDS[model_type] = kind
    return kind


class Completed:
    """A config with nothing left out: the class's own field names, each with its value and where that came from.

    :ivar model_type: the type whose class this is.
    :ivar values: field name to value; a sub-config is itself a :class:`Completed` under its key.
    :ivar origins: field name to origin (``config:…``, ``default:…``, ``derived:…``, ``code:…``). The entries of
        ``rope_parameters`` have their own, as ``rope_parameters.rope_theta``.
    :ivar undeclared: keys of the file that the class neither declares nor reads; transformers keeps them as attributes,
        so they are in ``values`` (save for generation parameters, which it drops).
    :ivar notes: what could not be derived, and why, as sentences.
    """

    __slots__ = ("based", "kind", "model_type", "notes", "origins", "path", "raw", "undeclared", "values")

    notes: Sequence[str]

    def __init__(self, kind: Kind, raw: Mapping[str, Any], path: str) -> None:
        self.kind = kind
        self.model_type = kind.model_type
        self.values = kind.values.copy()
        self.origins = kind.origins.copy()
        self.undeclared: frozenset[str] = frozenset()
        self.notes = []
        self.raw = raw
        self.path = path + "." if path else ""
        self.based = False

    def __repr__(self) -> str:
        return f"<Completed {self.model_type}: {self.values}>"

    def __getitem__(self, name: str) -> Any:
        """A field as attribute access on the config object reads it: alias, property, value, class attribute."""
        kind = self.kind
        name = kind.attribute_map.get(name, name)
        if name in kind.properties:
            return kind.properties[name](self, self.values)
        value = self.values.get(name, _ABSENT)
        return kind.attributes[name] if value is _ABSENT else value

    def get(self, name: str, default: Any = None) -> Any:
        """As indexing, with ``default`` where the object has no such attribute or cannot compute it."""
        kind = self.kind
        name = kind.attribute_map.get(name, name)
        if name in kind.properties:
            try:
                return kind.properties[name](self, self.values)
            except Exception:  # over values that do not fit
                return default
        value = self.values.get(name, _ABSENT)
        return kind.attributes.get(name, default) if value is _ABSENT else value

    def text(self) -> Completed:
        """What ``get_text_config(decoder=True)`` gives: the sub-config that holds the language model, or this one."""
        if self.kind.text is not None:
            try:
                found = self.kind.text(self, self.values)
            except (AttributeError, KeyError):  # the part is not an object in this file
                found = None
            return found if isinstance(found, Completed) else self
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
    if kind.from_dict is not None and not path:
        kind.from_dict(c, c.values)
    return c


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
    try:
        kind.post_init(c, v, kwargs)
    except Exception as error:
        odd(c, "", error)
    if not c.based:
        base(c, v, kwargs)
    if "rope_parameters" in v:
        try:
            kind.validate_rope(c, v)
        except Exception as error:
            odd(c, "rope_parameters", error)
    for name, value in v.items():
        if type(value) is tuple:
            v[name] = _listed(value)
    rope = v.get("rope_parameters")
    if type(rope) is dict and rope:
        _rope_origins(c, rope)
    c.notes = tuple(c.notes)
    return c


def base(c: Completed, v: Values, kwargs: Values) -> None:
    """``PreTrainedConfig.__post_init__`` (configuration_utils.py)."""
    c.based = True
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
            kwargs = kind.convert_rope(c, v, kwargs)
        except Exception as error:
            odd(c, "rope_parameters", error)

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
                kind.setters[name](c, v, value)
            except Exception:
                note(c, f"{c.path}{key} is computed by the class; the file's value is not used")
            continue
        v[name] = value
        o[name] = prefix + key if key in c.raw else "default:" + kind.model_type
    c.undeclared = frozenset(key for key in undeclared if key in c.raw)
    if per_layer is not None:
        try:
            _per_layer(c, v, per_layer)
        except Exception as error:
            odd(c, "per_layer_config", error)
    for field in ("layer_types", "mtp_layer_types"):
        name = kind.attribute_map.get(field, field)
        layer_types = v.get(name, kind.attributes.get(name))
        if type(layer_types) in (list, tuple) and name not in kind.properties:
            renamed = remapped(layer_types)
            if renamed != layer_types:
                v[name] = renamed
                o.setdefault(name, "code:" + kind.model_type)


def convert_rope(c: Completed, v: Values, kwargs: Values) -> Values:
    """``RotaryEmbeddingConfigMixin.convert_rope_params_to_dict`` (modeling_rope_utils.py)."""
    rope = kwargs.pop("rope_scaling", None) or v.get("rope_parameters")
    if rope is None:
        rope = {}
    v["rope_parameters"] = rope
    theta = kwargs.pop("rope_theta") if "rope_theta" in kwargs else c.get("rope_theta", c.kind.default_theta)
    if "partial_rotary_factor" in kwargs:
        partial = kwargs.pop("partial_rotary_factor")
    else:
        partial = c.get("partial_rotary_factor")
    nested = nested_rope_keys(c, rope)
    for one in [rope[key] for key in nested] or [rope]:
        if one is not None:
            one.setdefault("rope_theta", theta)
            if partial is not None:
                one.setdefault("partial_rotary_factor", partial)
    standardize_rope(c, v)
    return kwargs


def standardize_rope(c: Completed, v: Values) -> None:
    """``RotaryEmbeddingConfigMixin.standardize_rope_params`` (modeling_rope_utils.py)."""
    theta = c.get("rope_theta")
    partial = c.get("partial_rotary_factor")
    rope = v.get("rope_parameters") or {}
    if not (rope or theta):
        return
    nested = nested_rope_keys(c, rope)
    for one in [rope[key] for key in nested] or [rope]:
        if one is None:
            continue
        one.setdefault("rope_type", one.get("type", "default"))
        one.setdefault("rope_theta", theta)
        if partial is not None:
            one.setdefault("partial_rotary_factor", partial)
        if one["rope_type"] == "default":
            one["rope_type"] = c.kind.default_rope_type
        if one["rope_type"] in ("llama3", "yarn", "longrope"):
            if not nested and has(c, "original_max_position_embeddings"):
                # phi3 and others: the field beside the dict has priority
                one["original_max_position_embeddings"] = c["original_max_position_embeddings"]
            elif "original_max_position_embeddings" not in one:
                one["original_max_position_embeddings"] = c["max_position_embeddings"]
    v["rope_parameters"] = rope


def validate_rope(c: Completed, v: Values) -> None:
    """What ``RotaryEmbeddingConfigMixin.validate_rope`` changes (modeling_rope_utils.py): every dict has its type."""
    rope = v["rope_parameters"]
    if rope:
        for one in [rope[key] for key in nested_rope_keys(c, rope)] or [rope]:
            if one is not None and "rope_type" not in one:
                one["rope_type"] = one.get("type", "default")


def nested_rope_keys(c: Completed, rope: Mapping[str, Any]) -> list[str]:
    """The layer types that ``rope`` holds one dict for each of; none where it is one flat dict."""
    labels = c.kind.attributes.get("_rope_type_labels") or c.get("layer_types") or ()
    return [key for key in rope if key in labels]


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
                if type(inner) is dict and inner.get(key, _ABSENT) == value:
                    origin = f"{name}.{dotted}{key}"
                elif type(inner) is dict and key == "rope_type" and inner.get("type") == value:
                    origin = f"{name}.{dotted}type"
                elif outer.get(key, _ABSENT) == value:
                    origin = f"{name}.{key}"
                else:
                    continue
                o[entry] = prefix + origin
                break
            else:
                for name in (key, *ROPE_LEGACY.get(key, ())):
                    if raw.get(name, _ABSENT) == value:
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
    view.undeclared, view.notes = c.undeclared, c.notes
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


def note(c: Completed, text: str) -> None:
    """Say what could not be done, while ``c`` is being built (a property read later only fails)."""
    if isinstance(c.notes, list):
        c.notes.append(text)


# ----------------------------------------------------------------------------------------------------------------------
# What translated code calls


def odd(c: Completed, names: str, error: Exception) -> None:
    """A derivation failed over values that do not fit: the fields stay as they were."""
    note(c, f"{c.path}{names or c.model_type}: not derived ({type(error).__name__}: {error})")


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
        if c.raw.get(key, _ABSENT) == value:
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
        c.kind.setters[name](c, c.values, value)
        return
    put(c, c.values, name, value, formula, legacy)


def changed(c: Completed, name: str, formula: str) -> None:
    """A field's list or dict was changed in place."""
    c.origins[name] = "derived:" + formula if formula else "code:" + c.model_type


def has(config: Any, name: str) -> bool:
    """``hasattr`` of a config object."""
    return isinstance(config, Completed) and config.get(name, _ABSENT) is not _ABSENT


def get_attr(config: Any, name: str, default: Any = None) -> Any:
    """``getattr`` with a default of a config object."""
    return config.get(name, default) if isinstance(config, Completed) else default


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
        why = f"unknown model type {model_type!r:.40}" if kind is None else "not an object"
        note(c, f"{c.path}{key}: {why}")
        return given
    if given is None:
        given = init or {}
    child = _build(kind, given, c.path + key)
    written = c.raw.get(key)
    if written != given:
        _reorigin(child, c, key, given, written if isinstance(written, dict) else {})
    for text in child.notes:
        note(c, text)
    if key:
        c.origins[key] = "config:" + c.path + key if written is not None else "default:" + c.model_type
    return child


def _reorigin(child: Completed, c: Completed, key: str, given: Values, written: Values) -> None:
    """Origins of a sub-config whose dict the parent's class made or changed: where the file has each value."""
    prefix = "config:" + child.path
    moved = {}
    for name, value in given.items():
        if name in written and written[name] == value:
            continue
        moved[name] = "default:" + c.model_type
        if c.raw.get(name, _ABSENT) == value:
            moved[name] = f"config:{c.path}{name}"
            continue
        for other, inner in c.raw.items():
            if type(inner) is dict and other != key and inner.get(name, _ABSENT) == value:
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
        if isinstance(config, Completed) and config.kind.from_dict is not None:
            config.kind.from_dict(config, config.values)
        return config
    return given


def backbone_outputs(c: Completed, v: Values, out_features: Any, out_indices: Any) -> None:
    """``BackboneConfigMixin.set_output_features_output_indices`` (backbone_utils.py)."""
    stages = v["stage_names"]
    legacy = ("out_features", "out_indices")
    if isinstance(out_indices, tuple):
        out_indices = list(out_indices)
    if out_indices is None and out_features is None:
        out_indices, out_features = [len(stages) - 1], [stages[-1]]
    elif out_indices is None:
        out_indices = [stages.index(layer) for layer in out_features]
    elif out_features is None:
        out_features = [stages[index] for index in out_indices]
    put(c, v, "out_features", out_features, "stage_names, out_indices", legacy)
    put(c, v, "out_indices", out_indices, "stage_names, out_features", legacy)


def span(*bounds: Any) -> range:
    """``range``, refusing absurd lengths."""
    numbers = range(*bounds)
    if numbers and abs(numbers[-1] - numbers[0]) > MOST * abs(numbers.step):
        raise ValueError(f"more than {MOST} layers")
    return numbers


def times(left: Any, right: Any) -> Any:
    """``*``, refusing absurd list lengths."""
    for items, count in ((left, right), (right, left)):
        if isinstance(items, (list, str, tuple)) and isinstance(count, int) and count * len(items) > MOST:
            raise ValueError(f"more than {MOST} layers")
    return left * right


def extend(items: list[Any], more: Any) -> None:
    """``list.extend``, refusing absurd list lengths."""
    items.extend(more)
    if len(items) > MOST:
        raise ValueError(f"more than {MOST} layers")


def power(left: Any, right: Any) -> Any:
    """``**``, refusing absurd exponents."""
    if isinstance(right, (int, float)) and abs(right) > 1024:
        raise ValueError("exponent too large")
    return left**right


def remapped(layer_types: Any) -> Any:
    """``remap_legacy_layer_types`` (configuration_utils.py)."""
    return [LEGACY_LAYER_TYPES.get(kind, kind) if type(kind) is str else kind for kind in layer_types]


def fields_of(model_type: str) -> tuple[str, ...]:
    """The names that a class declares."""
    kind = kind_of(model_type)
    return tuple(kind.values) if kind is not None else ()


def set_num_labels(v: Values, number: Any) -> None:
    """As ``PreTrainedConfig.num_labels`` is set: it is kept as names of labels."""
    if type(number) is int and 0 <= number <= _LABELS:
        v["id2label"] = {label: f"LABEL_{label}" for label in range(number)}


def num_labels(v: Values) -> int:
    """``PreTrainedConfig.num_labels``, which is 2 where nothing says otherwise."""
    return len(v["id2label"]) if v["id2label"] is not None else 2


def is_causal(model_type: Any) -> bool:
    """Whether ``AutoModelForCausalLM`` takes a type (``in MODEL_FOR_CAUSAL_LM_MAPPING_NAMES``)."""
    from llmcfg.knowledge.registry import ROLES

    return model_type in ROLES["causal"]
