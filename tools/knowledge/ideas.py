"""Ideas: groups of rows that only make sense together, tried whole before single rows are searched for.

Each function knows one habit of config classes, says who has it, and yields candidates for a type: facts to add to what is
there. A candidate is kept when it explains more observations and spoils none (:mod:`tools.knowledge.search`), so a wrong
guess costs time, not truth.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from tools.knowledge.observe import CLASSES, config_class

if TYPE_CHECKING:
    from tools.knowledge.search import Fit

__all__ = ["IDEAS", "LATE_IDEAS"]

Candidate = dict[str, Any]

ROPE_KEYS = "'rope_parameters', 'rope_scaling', 'rope_theta'"
TIED = "tie_word_embeddings"


def usual_under_written(fit: Fit) -> Iterator[Candidate]:
    """The class lays its own defaults of a part under what a file says of it (voxtral's Mistral, glmasr, xcodec)."""
    for part, (_, _, usual, _) in fit.facts.get("parts", {}).items():
        if usual:
            yield {"derived": [[part, f"merged(usual({part!r}), {part})", f"is_object({part})"]]}


def called_otherwise(fit: Fit) -> Iterator[Candidate]:
    """Files call a part by another type than the class that reads it: by the whole model's (qwen3_vl's tower), by an older
    name (exaone4_5's text, kimi_k25's DeepSeek), or by any (cosmos3_omni, step3p7, idefics2)."""
    for part, (own, *_) in fit.facts.get("parts", {}).items():
        words = [word for word in fit.hints.all_constants if isinstance(word, str) and "_config" not in word]
        for word in dict.fromkeys([fit.model_type, *words]):
            yield {
                "derived": [
                    [f"{part}.model_type", repr(own), f"is_object({part}) and {part}.get('model_type') == {word!r}"]
                ]
            }
        yield {"derived": [[part, f"without({part}, 'model_type')", f"is_object({part})"]]}
        yield {"derived": [[f"{part}.model_type", repr(own), f"is_object({part})"]]}


def flat_files(fit: Fit) -> Iterator[Candidate]:
    """Files without a part for the language model have its keys at the top (qwen2_vl, paddleocr_vl, glm5_next)."""
    for part, (own, *_) in fit.facts.get("parts", {}).items():
        if "text" not in part and "llm" not in part:
            continue
        whole = ["file.flat", f"{part} is None"]
        dtype = [f"{part}.dtype", "given('torch_dtype', given('dtype', None))", "given('flat', None)"]
        for more in (
            f", {ROPE_KEYS}",
            "",
            ", 'attention_head_dim', 'org_vocab_size', 'pad_id', 'rope_scaling', 'rope_theta'",
        ):
            gathered = [part, f"gather({own!r}{more})", "null"]
            yield {"derived": [whole, gathered, dtype], "dropped": ["flat"]}
            yield {"derived": [gathered]}
        yield {"derived": [[part, "rest()", "null"]]}
        yield {"derived": [[part, "without(rest(), 'model_type')", "null"]]}


def tied_like_text(fit: Fit) -> Iterator[Candidate]:
    """The whole ties its embeddings where its language model does (llava, qwen2_vl, glm4v, shieldgemma2)."""
    for part in fit.parts:
        if "text" not in part:
            continue
        tied = f"{part}['{TIED}']"
        yield {"derived_from_parts": [[TIED, "True", tied]]}
        for otherwise in (True, False):
            yield {"derived_from_parts": [[TIED, "True", f"{part}.get('{TIED}', {otherwise})"]]}
            yield {"derived_from_parts": [[TIED, f"{part}.get('{TIED}', {otherwise})", "null"]]}
            yield {"derived_from_parts": [[TIED, f"{part}.get('{TIED}', {otherwise})"]]}
        yield {"derived": [[TIED, f"inside({part}, '{TIED}', False)"]]}


def objects_of_older_files(fit: Fit) -> Iterator[Candidate]:
    """Older files have some sizes in an object (kimi_linear's linear layers, minimax_m3_vl's sparse attention, dots3_note's
    Whisper): all keys that move a field, together."""
    for key, inner in fit.hints.inside.items():
        held = key if key in fit.facts["defaults"] else f"given({key!r}, None)"
        rows = []
        for one in inner:
            for field in fit.moved_by_inside(key, one):
                if field in fit.facts["defaults"] and held == key:
                    continue
                rows.append([field, f"inside({held}, {one!r}, {field if field in fit.facts['defaults'] else None})"])
        if rows:
            for stage in ("derived", "derived_from_parts"):
                yield {stage: rows}
                yield {stage: rows, "dropped": [key]}


def older_names(fit: Fit) -> Iterator[Candidate]:
    """Older names of fields (nemotron_h's ``mamba_n_groups``, step3p5_vision's ``width``): all that move a field, together."""
    rows, null, dropped = [], [], []
    for key in fit.hints.all_keys:
        if key in fit.facts["defaults"] or key in fit.attribute_map or not isinstance(key, str):
            continue
        for field in fit.copied_from(key):
            rows.append([field, f"given({key!r}, {field})"])
            null.append([field, f"known(given({key!r}, None), {field})"])
            dropped.append(key)
    for some in (rows, null):
        if some:
            yield {"derived": some, "dropped": dropped}
            yield {"derived": some}
            for row, key in zip(some, dropped, strict=True):
                yield {"derived": [row], "dropped": [key]}
                yield {"derived": [row]}


def layers_of_their_own(fit: Fit) -> Iterator[Candidate]:
    """Layers of one kind have sizes of their own (gemma4's full attention has wider heads, step3p5's window more heads)."""
    kinds = fit.layers_that_differ()
    if not kinds:
        return
    rows, dropped = [], []
    for kind, values in kinds.items():
        entries = []
        for field, (text, key) in values.items():
            entries.append(f"'{field}': {text}")
            if key:
                dropped.append(key)
        rows.append(["file.per_layer_config", f"overriding(layer_types, {kind!r}, {{{', '.join(entries)}}})", "absent"])
    yield {"derived": rows, "dropped": dropped}


def parts_get_own_fields(fit: Fit) -> Iterator[Candidate]:
    """The whole hands its own fields down to its parts (clap's projection, t5gemma's dropout, dbrx's width)."""
    for part, (own, *_) in fit.facts.get("parts", {}).items():
        if own not in CLASSES.by_type and own not in CLASSES.names.values():
            continue
        for inner in getattr(config_class(own), "__dataclass_fields__", ()):
            field = fit.attribute_map.get(inner, inner)
            if field not in fit.facts["defaults"] or field in ("dtype", "architectures", "transformers_version"):
                continue
            for when in ("", f"{field} is not None", f"is_object({part})"):
                row = [f"{part}.{inner}", field, when] if when else [f"{part}.{inner}", field]
                yield {"derived" if "is_object" in when else "derived_from_parts": [row]}


def resnet_where_none(fit: Fit) -> Iterator[Candidate]:
    """A detector whose file names no backbone has timm's ResNet-50 (detr and its kin)."""
    if "resnet50" not in fit.hints.all_constants:
        return
    none = "backbone_config is None and given('use_timm_backbone', True) and not given('backbone_kwargs', None)"
    lists = [one for one in fit.hints.literals.get("", ()) if isinstance(one, list) and one and isinstance(one[0], int)]
    stages = [repr(one) for one in lists]
    counts = [name for name in fit.facts["defaults"] if name.startswith("num_") and name.endswith("levels")]
    stages += [
        f"{one} if {name} > 1 else {other}" for one, other in itertools.permutations(lists, 2) for name in counts
    ]
    for chosen in stages:
        for channels in ("num_channels", "3"):
            yield {
                "derived": [
                    [
                        "backbone_config",
                        "merged({'model_type': 'timm_backbone', 'backbone': take('backbone', None) or 'resnet50', "
                        f"'num_channels': {channels}, 'features_only': True, 'use_pretrained_backbone': False, "
                        f"'out_indices': {chosen}}}, {{'output_stride': 16}} if dilation else {{}})",
                        none,
                    ],
                    ["backbone_config", "backbone()"],
                ]
            }


def backbone_where_none(fit: Fit) -> Iterator[Candidate]:
    """A file that names no backbone has one of a type, with sizes of the class's own (rf_detr's DINOv2, PaddleOCR's)."""
    default = next((case.truth.get("backbone_config") for case in fit.cases if not case.raw), None)
    names = {word for word in fit.hints.all_constants if isinstance(word, str) and word in CLASSES.by_type}
    for name in sorted(names) if isinstance(default, dict) else ():
        own = fit.of_type(name)
        sizes = {key: value for key, value in default.items() if not fit.alike(own.get(key, ...), value)}
        sizes = {
            key: value
            for key, value in sizes.items()
            if key not in ("stage_names", "out_indices") or "out_features" not in sizes
        }
        yield {"derived": [["backbone_config", f"backbone({name!r}, {sizes!r})" if sizes else f"backbone({name!r})"]]}


def read_as_one_of_its_parts(fit: Fit) -> Iterator[Candidate]:
    """A computed attribute is a config made of the whole (vibevoice's tokenizers: each half is the codec's own config)."""
    for name, classes in fit.computed_parts.items():
        for model_type in classes:
            for given in ("self", "merged(self, {'depths': turned(depths)})"):
                yield {"computed": {name: f"part({model_type!r}, {given})"}}
            parts = [part for part in fit.parts if f"{part}" in fit.hints.names.get(name, ())]
            if parts:
                inner = ", ".join(f"'{part}': {part}" for part in parts)
                yield {"computed": {name: f"part({model_type!r}, {{{inner}}})"}}


def read_out_of_an_object(fit: Fit) -> Iterator[Candidate]:
    """A computed attribute stands in an object (sam2_video's RoPE base, sam3's image size in its tower)."""
    for name in fit.computed_names:
        for key, inner in fit.hints.inside.items():
            for one in inner if key in fit.facts["defaults"] else ():
                for other in [*fit.hints.constants.get(name, ()), None]:
                    yield {"computed": {name: f"inside({key}, {one!r}, {other!r})"}}
        for part in fit.parts:
            yield {"computed": {name: f"{part}['{name}']"}}


def rope_where_none(fit: Fit) -> Iterator[Candidate]:
    """A file without RoPE entries has the class's own (ministral3's YaRN, cosmos3_edge's sections of a head)."""
    quiet = [case for case in fit.cases if not any("rope" in key or "rotary" in key for key in case.raw)]
    usual = next((case.truth.get("rope_parameters") for case in quiet if not case.raw), None)
    if not isinstance(usual, dict) or not usual or any(isinstance(value, dict) for value in usual.values()):
        return
    entries = []
    for key, value in usual.items():
        seen = [
            (case, case.truth["rope_parameters"].get(key))
            for case in quiet
            if isinstance(case.truth.get("rope_parameters"), dict)
        ]
        text = repr(value)
        if not all(fit.alike(one, value) for _, one in seen):
            names = [
                name
                for name in fit.facts["defaults"]
                if all(fit.alike(case.truth.get(name), one) for case, one in seen)
            ]
            text = names[0] if names else text
        entries.append(f"{key!r}: {text}")
    for rope in (None, ["as_written", {}]):
        yield {
            "derived": [["rope_parameters", f"{{{', '.join(entries)}}}", "null"]],
            **({"rope": rope} if rope else {}),
        }


def labels_of_its_own(fit: Fit) -> Iterator[Candidate]:
    """A class that has labels where a file has none (bart's entailment has three answers; text detectors find text)."""
    for number in [
        one for one in fit.hints.constants.get("num_labels", fit.hints.all_constants) if isinstance(one, int)
    ]:
        yield {"derived": [["id2label", f"labels(given('num_labels', {number}))", "null"]]}
    for whole in fit.hints.literals.get("", ()):
        if isinstance(whole, dict) and all(isinstance(key, int) for key in whole):
            yield {"derived": [["id2label", repr(whole), "null"]]}


def set_instead(fit: Fit) -> Iterator[Candidate]:
    """A file that says a computed field sets what it is computed from (modernbert's window, sam3's image size)."""
    for name in list(fit.facts.get("computed", {})):
        for field, cases in [*fit.wrong().items(), *((f"{part}.{name}", [0]) for part in fit.parts)]:
            if field.endswith(f".{name}") or any(name in fit.cases[index].raw for index in cases):
                for text in ("value", "value // 2", "value * 2"):
                    rows = fit.facts.get("assigned", {}).get(name, [])
                    yield {"assigned": {name: [*rows, [field, text]]}}


IDEAS: tuple[Callable[[Any], Iterator[Candidate]], ...] = (
    usual_under_written,
    called_otherwise,
    flat_files,
    resnet_where_none,
    backbone_where_none,
    labels_of_its_own,
    rope_where_none,
    older_names,
    objects_of_older_files,
    parts_get_own_fields,
    read_as_one_of_its_parts,
    read_out_of_an_object,
    tied_like_text,
    set_instead,
)
"""In the order in which they are tried."""

LATE_IDEAS: tuple[Callable[[Any], Iterator[Candidate]], ...] = (layers_of_their_own, tied_like_text, set_instead)
"""Those that need the single rows first: which layers differ is known when the layers' kinds are."""
