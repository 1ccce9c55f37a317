"""The sheets of ``llmcfg context``: the record with the engines' table, the change to a target, the frequencies."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from llmcfg.base.errors import UsageError
from llmcfg.figures.context import Context, Layers, context, documented
from llmcfg.figures.engines import Engine, Row, engines
from llmcfg.figures.rope import Frequencies, Rope, Unusable, base, ropes, variants
from llmcfg.render.clean import clean
from llmcfg.render.sheet import Row as Line
from llmcfg.render.sheet import Section, Sheet
from llmcfg.render.spell import ABSENT, UNKNOWN, spell
from llmcfg.words.context import context_summary, layers_words, trained_words
from llmcfg.words.differences import short_names
from llmcfg.words.engines import ENGINE_NAMES, contradictions, engine_name
from llmcfg.words.numbers import power, times, tokens
from llmcfg.words.problems import told_of
from llmcfg.words.remarks import remarks

if TYPE_CHECKING:
    from llmcfg.facts.config import Config
    from llmcfg.figures.overrides import Command
    from llmcfg.figures.target import Plan

__all__ = ["context_sheet", "plan_sheet", "rope_sheets"]

_BLOCKS = "▁▂▃▄▅▆▇█"


def context_sheet(configs: tuple[Config, ...], which: Sequence[Engine], tokenizers: Sequence[int | None] = ()) -> Sheet:
    """Return the context record of one model, or of several side by side, with what each engine makes of it.

    :param tokenizers: each model's ``model_max_length``, where its tokenizer is at hand.
    """
    records = [context(config) for config in configs]
    tables = [engines(config, which) for config in configs]
    several = len(configs) > 1
    lines = [(label, tuple(_spell(record, name) for record in records)) for label, name in _RECORD]
    if tokenizers:
        limits = tuple(ABSENT if length is None else spell(length, "tokens") for length in tokenizers)
        lines.append(("tokenizer's limit", limits))
    lines = [(label, cells) for label, cells in lines if set(cells) != {ABSENT}]  # what no model has is not said
    record = Section(
        "Context",
        tuple(clean(context_summary(config) or "") for config in configs),
        tuple(Line(label, cells, "" if several else _record_remark(label, records[0])) for label, cells in lines),
    )
    rows = tuple(
        Line(
            engine_name(rows[0]),
            tuple(_length(row) for row in rows),
            "" if several else _engine_remark(rows[0]),
        )
        for rows in zip(*tables, strict=True)
    )
    return Sheet(
        "" if several else clean(configs[0].name),
        "",
        tuple(clean(config.name) for config in configs) if several else (),
        (
            record,
            *(_layers(one) for one in records[:1] if one.by_layer and not several),
            Section("Engines take", ("",) * len(configs), rows),
        ),
        words=tuple(clean(sentence) for sentence in _words(configs)),
        notes=tuple(
            clean(f"{name}: {note}" if several else note)
            for name, config in zip(short_names(configs), configs, strict=True)
            for note in dict.fromkeys(
                [
                    *remarks(config),
                    *(
                        note
                        for note in config.notes
                        if note in config.contradictions or "rope" in note.lower() or "max_position_embeddings" in note
                    ),
                ]
            )
        ),
        problems=tuple(map(clean, told_of(configs))),
    )


def _layers(record: Context) -> Section:
    """Positions of each kind of layers."""
    return Section("Layers", ("",), tuple(Line(_which(one), (clean(layers_words(one)),)) for one in record.by_layer))


def _which(one: Layers) -> str:
    count = "" if one.layers is None else f"{one.layers} × "
    return clean(f"{count}{one.kind or 'layers'}".removesuffix("_attention"))


_RECORD = (
    ("native", "native"),
    ("trained on", "trained"),
    ("effective", "effective"),
    ("method", "method"),
    ("factor", "factor"),
    ("decided by", "key"),
    ("max_position_embeddings", "declared"),
    ("window", "window"),
    ("windowed layers", "windowed_layers"),
)
_LENGTHS = ("native", "trained", "effective", "declared", "window")


def _spell(record: Context, name: str) -> str:
    value = getattr(record, name)
    if value is None:
        return UNKNOWN if name in ("native", "effective", "method") else ABSENT
    if name == "factor":
        return times(value)
    return spell(value, "tokens" if name in _LENGTHS else "")


def _record_remark(label: str, record: Context) -> str:
    if label == "native" and record.native is not None:
        said = "what it was trained for, as far as the file says"
        return said if record.trained is None else "without scaling, as the file declares"
    if label == "trained on":
        return record.trained_source or ""
    if label == "effective":
        return record.why or "what the file as it is reaches"
    if label == "tokenizer's limit":
        return "model_max_length: where its tokenizer warns; vLLM heeds it for embedding models only"
    return ""


def _length(row: Row) -> str:
    if row.max_length is not None:
        return spell(row.max_length, "tokens")
    return "no limit" if row.rule == "no limit" else UNKNOWN


def _engine_remark(row: Row) -> str:
    key = f"{row.key}: " if row.key else ""
    said = row.why if row.max_length is None else f"{key}{row.rule}; {row.beyond}"
    return clean(f"{said} ({row.read_from})")


def _words(configs: tuple[Config, ...]) -> list[str]:
    sentences = []
    for name, config in zip(short_names(configs), configs, strict=True):
        said = contradictions(config) + trained_words(config)
        card = documented(config)
        if card is not None:
            said.append(
                f"The model card documents YaRN {times(float(card.rope_scaling['factor']))} up to {card.length} "
                f"tokens, which this file does not switch on: llmcfg context {config.name} --target "
                f"{tokens(card.length).lower()} prints what to add."
            )
        sentences += [f"{name}: {one}" if len(configs) > 1 else one for one in said]
    return sentences


def plan_sheet(config: Config, plan: Plan) -> Sheet:
    """Return what takes a model to a target: the edit, the same as a patch, and a command for each engine."""
    from llmcfg.figures.target import written

    rows = [Line("target", (spell(plan.target, "tokens"),))]
    change: list[Section] = []
    if plan.reached:
        rows.append(Line("change", ("none",), "the file reaches it as it is"))
    elif plan.native is not None:
        rows.append(Line("original", (spell(plan.native, "tokens"),), "the length that YaRN stretches"))
        rows.append(Line("factor", (times(plan.factor),), "what YaRN stretches it by"))
        edit = json.dumps(written({}, plan.edit), indent=2, ensure_ascii=False).splitlines()
        patch = json.dumps(plan.patch, ensure_ascii=False)
        change.append(Section("In config.json, set", ("",), (), tuple(map(clean, edit))))
        change.append(Section("As a merge patch (RFC 7396)", ("",), (), (clean(patch),)))
    said = [
        Section(_command_name(command), ("",), (), (clean(command.line or f"no command: {command.why}"),))
        for command in plan.commands
    ]
    sections = (Section("Reaching", ("",), tuple(rows)), *change, *said)
    return Sheet(clean(config.name), "", (), sections, notes=tuple(map(clean, plan.warnings)))


def _command_name(command: Command) -> str:
    name = ENGINE_NAMES.get(command.engine, command.engine)
    sign, version = command.versions[:1], command.versions.lstrip("<>=")
    if command.engine not in ("transformers", "vllm"):  # the options of the others have been the same
        return name
    return f"{name} before {version}" if sign == "<" else f"{name} from {version}"


# --- frequencies ------------------------------------------------------------------------------------------------------


def rope_sheets(config: Config) -> list[Sheet]:
    """Return one table of frequencies for each kind of layer that has its own RoPE, and for each length that matters.

    :raises UsageError: the model has no RoPE, or one whose frequencies cannot be computed.
    """
    try:
        found = ropes(config)
        if not found and config.position_embedding == "rope":
            raise UsageError(f"{config.name} turns by a table of its own code, which is not computed here")
        if not found:
            raise UsageError(f"{config.name} has no RoPE: its positions are {config.position_embedding or 'unknown'}")
        return [_rope_sheet(config, rope, when, one) for rope in found for when, one in variants(rope)]
    except Unusable as error:
        raise UsageError(f"{config.name}: {error}") from None


def _rope_sheet(config: Config, rope: Rope, when: str, one: Frequencies) -> Sheet:
    pairs = len(one.inverse)
    layers = rope.layers if rope.layer_count in (None, config.num_hidden_layers) else _counted(rope)
    kind = "ntk_alpha" if rope.alpha is not None else rope.kind
    said = (layers, kind, f"base {power(base(rope))}", f"{2 * pairs} dimensions", when)
    rows = tuple(
        Line(str(pair), (f"{inverse:.6e}", wavelength(length), treatment))
        for pair, (inverse, length, treatment) in enumerate(
            zip(one.inverse, one.wavelengths, one.treatments, strict=True)
        )
    )
    return Sheet(
        clean(config.name),
        clean(", ".join(part for part in said if part)),
        ("inverse frequency", "wavelength", "scaling"),
        (Section("pair", ("", "", ""), rows), Section("", ("", "", ""), (), sparkline(one, context(config).native))),
        footer=f"attention factor {one.attention_factor:.6g}; wavelength in tokens, frequency in radians per token",
    )


def _counted(rope: Rope) -> str:
    return f"{rope.layers or 'layers'} ({rope.layer_count} layers)" if rope.layers else f"{rope.layer_count} layers"


def wavelength(length: float) -> str:
    """Spell a wavelength in tokens; ``never`` for a pair that does not turn."""
    return "never" if math.isinf(length) else f"{length:,.1f}" if length < 10_000 else f"{length:,.0f}"


def sparkline(one: Frequencies, native: int | None) -> tuple[str, str]:
    """Draw wavelengths pair by pair as blocks on a logarithmic scale, and say where they pass the trained length."""
    wavelengths = one.wavelengths
    lengths = [length for length in wavelengths if not math.isinf(length)]
    if not lengths:
        return " " * len(wavelengths), "no pair turns"
    least, most = math.log(min(lengths)), math.log(max(lengths))
    step = (most - least) / (len(_BLOCKS) - 1) or 1.0
    bars = "".join(
        " " if math.isinf(length) else _BLOCKS[round((math.log(length) - least) / step)] for length in wavelengths
    )
    ends = f"wavelength {wavelength(min(lengths))} to {wavelength(max(lengths))} tokens"
    if native is not None:
        beyond = sum(length > native for length in wavelengths)
        ends += f"; {beyond} of {len(wavelengths)} pairs turn less than once within {native} tokens"
    return bars, ends
