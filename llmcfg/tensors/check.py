"""Does a checkpoint hold what its config implies? A comparison of names, shapes and dtypes; it reads no file.

Where the index of the checkpoint alone was read, names and the total size are compared, and the rest is left open.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import prod
from typing import TYPE_CHECKING, Literal, NamedTuple

from llmcfg.base.errors import InvalidConfig
from llmcfg.knowledge.companions import COMPANIONS, PAYLOADS
from llmcfg.tensors.blueprint import Entry
from llmcfg.tensors.total_size import Held, Size, explained

if TYPE_CHECKING:
    from llmcfg.facts.config import Config
    from llmcfg.source.checkpoint import Checkpoint
    from llmcfg.source.safetensors import Stored
    from llmcfg.tensors.blueprint import Tensors

__all__ = ["Check", "Found", "check", "of_config"]

_MOST = 1_000_000

_DTYPES = {
    "float32": "F32", "float16": "F16", "bfloat16": "BF16", "float64": "F64", "float": "F32", "half": "F16",
}  # fmt: skip
_FLOATS = frozenset(("F64", "F32", "F16", "BF16"))
_PACKED = frozenset(("U8", "I8", "I32", "F4", "U16", "I16", "U32", "I64"))

# What older code stored and a model computes: harmless, whichever version reads it.
_COMPUTED = re.compile(
    r"(^|[._])(inv_freq|original_inv_freq|position_ids|token_type_ids|masked_bias|cos_cached|sin_cached|attn_mask"
    r"|num_batches_tracked|relative_position_index|causal_mask|rotary_emb\.scale)$"
)
_MTP = re.compile(r"(^|\.)(mtp|mtp_layers|mtp_block|nextn|model_mtp)\.")
_NUMBER = re.compile(r"(?:^|(?<=\.))(?:0|[1-9][0-9]{0,5})(?=\.|$)")

_BITSANDBYTES = re.compile(r"^(.*)\.(absmax|quant_map|nested_absmax|nested_quant_map|quant_state\.[a-z_0-9]+)$")
# transformers renames these while it loads (modeling_utils.py, of old TensorFlow conversions and weight norms)
_OLD = (
    (".gamma", ".weight"), (".beta", ".bias"), (".weight_g", ".parametrizations.weight.original0"),
    (".weight_v", ".parametrizations.weight.original1"),
)  # fmt: skip


_TABLE = 1 << 16  # bytes of a rotary table or the like, at most


class Found(NamedTuple):
    """Tensors that differ in the same way, folded.

    :ivar entry: their names; the shape that the config implies, or the stored one for those that it does not imply.
    :ivar stored: the shape in the checkpoint, where it is another.
    :ivar shaped: whether the shape is known; the index of a checkpoint tells none.
    """

    entry: Entry
    stored: tuple[int, ...] | None = None
    shaped: bool = True


class Check(NamedTuple):
    """What the comparison came to.

    :ivar number: tensors in the checkpoint.
    :ivar missing: implied by the config, and not stored.
    :ivar extra: stored, and not implied.
    :ivar shapes: stored in another shape.
    :ivar dtype: what the config says, as headers spell it.
    :ivar dtypes: other floating-point dtypes than that: how many tensors have them.
    :ivar mistyped: most of the weights have another dtype than the config says.
    :ivar remarks: what differs and is no fault.
    :ivar unpredicted: layers predicting further tokens (MTP) that the config declares, where none is stored.
    :ivar read: ``index`` where names alone were compared, and what cannot be told is in *remarks*.
    :ivar size: the total size that the index tells, beside the one that the config implies.
    """

    number: int
    missing: tuple[Found, ...]
    extra: tuple[Found, ...]
    shapes: tuple[Found, ...]
    dtype: str | None
    dtypes: dict[str, int]
    mistyped: bool
    remarks: tuple[str, ...]
    unpredicted: int = 0
    read: Literal["headers", "index"] = "headers"
    size: Size | None = None

    @property
    def matches(self) -> bool | None:
        """Whether the checkpoint is what its config says; ``None`` where only headers would tell."""
        if self.missing or self.extra or self.shapes or self.mistyped or self.unpredicted:
            return False
        return True if self.size is None or self.size.agrees else None


def check(
    spellings: Sequence[tuple[str, Sequence[Entry]]],
    checkpoint: Checkpoint,
    *,
    dtype: str | None = None,
    quantized: str | None = None,
    depth: int | None = None,
    mtp: int = 0,
    positions: int | None = None,
) -> Check:
    """Compare.

    :param spellings: the tensors as checkpoints may name them, with what to say of it: the one that fits best counts.
    :param dtype: the config's dtype, as it spells it.
    :param quantized: the config's quantization method.
    :param depth: the number of layers; *mtp* more may follow that predict further tokens.
    :param positions: the longest input, which is the size of masks.
    """
    return _Comparison(spellings, checkpoint, dtype, quantized, depth, mtp, positions or 0).run()


def of_config(config: Config, found: Tensors, checkpoint: Checkpoint) -> Check:
    """Compare what a config implies with its checkpoint.

    :raises InvalidConfig: more tensors than can be compared.
    """
    from llmcfg.tensors.mtp import KEYS
    from llmcfg.tensors.names import quantizer, spellings

    ways = spellings(found, config.raw)
    for _, spelling in ways:
        if sum(entry.number for entry in spelling) > _MOST:
            raise InvalidConfig(f"{config.name}: implies more than {_MOST:,} tensors")
    parts = (config.raw, config.raw.get("text_config"))
    claims = [part[key] for part in parts if isinstance(part, dict) for key in KEYS if type(part.get(key)) is int]
    dtype = config.facts.get("dtype")
    whole = config.raw.get("dtype") or config.raw.get("torch_dtype")  # a part may have another
    claimed = dtype.value if dtype and (dtype.origin or "").startswith("config:") else None
    made = quantizer(config.raw)
    return check(
        ways,
        checkpoint,
        # A default is what loading makes of it, and no claim about the file.
        dtype=whole if isinstance(whole, str) else claimed,
        quantized=config.quant_method or (made[0] if made is not None else None),
        depth=config.num_hidden_layers,
        mtp=max(claims, default=0),
        positions=config.max_position_embeddings,
    )


class _Expected(NamedTuple):
    shape: tuple[int, ...]
    tied: str | None
    component: str


class _Comparison:
    def __init__(
        self,
        spellings: Sequence[tuple[str, Sequence[Entry]]],
        checkpoint: Checkpoint,
        dtype: str | None,
        quantized: str | None,
        depth: int | None,
        mtp: int,
        positions: int,
    ) -> None:
        self.expected, self.stored, self.remarks = _nearest(spellings, checkpoint.tensors)
        self.total, self.total_size = len(checkpoint.tensors), checkpoint.total_size
        self.named = checkpoint.listed_in is not None and None in checkpoint.tensors.values()
        self.dtype = _DTYPES.get((dtype or "").removeprefix("torch."))
        self.quantized, self.depth, self.mtp, self.positions = quantized, depth, mtp, positions
        self.here: set[str] = set()  # implied tensors that are stored, by their own or another name
        self.scaled: set[str] = set()  # those with which something of a quantization is stored
        self.packed: set[str] = set()  # those that are stored packed
        self.extra: dict[str, Stored | None] = {}
        self.computed: list[str] = []
        self.aside: Counter[str] = Counter()

    def run(self) -> Check:
        for name, tensor in self.stored.items():
            if name in self.expected:
                self.here.add(name)
            elif self.quantized and (owner := self._owner(name)):
                self.scaled.add(owner)
                if name.endswith(PAYLOADS):
                    self.packed.add(owner)
            else:
                self._unexpected(name, tensor)
        shapes = dict(self._shapes())
        missing = dict(self._missing())
        dtypes, mistyped = self._dtypes()
        # MLX leaves them out on purpose: mlx-lm and mlx-vlm Model.sanitize
        lacks = self.mtp if self.mtp and not self.aside["mtp"] and self.quantized != "mlx" else 0
        size = self._size() if self.named and not missing and not self.extra else None
        self._remark()
        return Check(
            self.total,
            tuple(_folded((name, shape, None) for name, shape in missing.items())),
            tuple(_folded((name, tensor.shape if tensor else None, None) for name, tensor in self.extra.items())),
            tuple(_folded((name, self.expected[name].shape, shape) for name, shape in shapes.items())),
            self.dtype,
            dtypes,
            mistyped,
            tuple(self.remarks),
            lacks,
            "index" if self.named else "headers",
            size,
        )

    def _size(self) -> Size:
        if self.quantized:
            return Size(self.total_size, None, None, "of quantized tensors the headers tell the sizes")
        numbers: Counter[str] = Counter()
        besides = [_at_most(name, self.positions) for name in self.computed]
        for name in self.here:
            size = prod(self.expected[name].shape)
            if name.endswith("_mask"):  # of bool, or of bytes
                besides.append(4 * size)
            else:
                numbers[self.expected[name].component] += size
        tied = {name: prod(one.shape) for name, one in self.expected.items() if one.tied is not None}
        held = Held(
            numbers,
            sum(size for name, size in tied.items() if name in self.here),
            sum(size for name, size in tied.items() if name not in self.here),
            besides,
            self.aside["mtp"],
        )
        return explained(self.total_size, self.dtype, held)

    def _unexpected(self, name: str, tensor: Stored | None) -> None:
        """Sort a tensor that the config does not imply."""
        mask = name.endswith((".attn.bias", ".attention.bias")) and (tensor is None or len(tensor.shape) == 4)
        if mask or _COMPUTED.search(name):
            self.computed.append(name)
        elif _MTP.search(name) or self._beyond(name):
            self.aside["mtp"] += 1
        elif self.quantized and name.endswith(".bias") and name[:-5] + ".qweight" in self.stored:
            self.aside["bias"] += 1
        else:
            self.extra[name] = tensor

    def _beyond(self, name: str) -> bool:
        """Whether a tensor is of a layer after the last, of those that the config says predict further tokens."""
        found = re.search(r"(?:^|\.)(?:layers|h|blocks)\.([0-9]{1,6})\.", name)
        return found is not None and self.depth is not None and self.depth <= int(found[1]) < self.depth + self.mtp

    def _owner(self, name: str) -> str | None:
        """Return the weight that a tensor of a quantized checkpoint belongs to."""
        if found := _BITSANDBYTES.match(name):
            return found[1] if found[1] in self.expected else None
        for suffix in (*PAYLOADS, *COMPANIONS):
            if name.endswith(suffix):
                stem = name[: -len(suffix)]
                for owner in (stem + ".weight", stem):
                    if owner in self.expected:
                        return owner
        if name.endswith((".k_scale", ".v_scale")):  # of the KV cache, stored beside the projections
            stem, _, last = name.rpartition(".")
            owner = f"{stem.removesuffix('.attn')}.{last[0]}_proj.weight"
            return owner if owner in self.expected else None
        return None

    def _shapes(self) -> Iterator[tuple[str, tuple[int, ...]]]:
        for name in self.expected:
            stored = self.stored[name] if name in self.here else None
            if stored is None or stored.shape == self.expected[name].shape:
                continue
            # bitsandbytes and NVFP4 keep the name and pack the numbers
            if name in self.scaled and stored.dtype in _PACKED:
                self.packed.add(name)
            else:
                yield name, stored.shape

    def _missing(self) -> Iterator[tuple[str, tuple[int, ...]]]:
        have = self.here | self.packed
        # Of names for one tensor any will do: some save the head and leave the embedding out.
        groups = {one.tied for name, one in self.expected.items() if one.tied is not None and name in have}
        for name, one in self.expected.items():
            if name in have:
                if one.tied is not None:
                    self.aside["tied"] += 1
            elif one.tied is None and name in groups:
                self.aside["other"] += 1
            elif one.tied is None and not _COMPUTED.search(name):
                yield name, one.shape

    def _dtypes(self) -> tuple[dict[str, int], bool]:
        tensors: Counter[str] = Counter()
        numbers: Counter[str] = Counter()
        for name in self.here - self.scaled:
            stored = self.stored[name]
            if stored is not None and (
                stored.dtype in _FLOATS or (stored.dtype.startswith("F8") and not self.quantized)
            ):
                tensors[stored.dtype] += 1
                numbers[stored.dtype] += prod(stored.shape)
        if self.dtype is None or not tensors:
            return {}, False
        others = {dtype: count for dtype, count in sorted(tensors.items()) if dtype != self.dtype}
        mistyped = 2 * numbers[self.dtype] < sum(numbers.values())
        if others and not mistyped:
            self.remarks.append(
                f"{_tensors(sum(others.values()))} stored in another dtype than the config's, which most weights "
                "have: no fault (norms, routers and state-space parameters often are kept in F32)"
            )
        return others, mistyped

    def _remark(self) -> None:
        say, aside = self.remarks.append, self.aside
        if aside["tied"]:
            say(f"{_tensors(aside['tied'])} stored although tied to another: a copy, which loading replaces")
        if aside["other"]:
            say(f"{_tensors(aside['other'])} stored by the name of a tensor tied to it")
        if self.computed:
            say(f"{_tensors(len(self.computed))} stored that the model computes (such as inv_freq): left unread")
        if aside["mtp"]:
            mtp = _tensors(aside["mtp"])
            say(f"{mtp} of layers that predict further tokens (MTP), which transformers leaves unread")
        if aside["bias"]:
            say(f"{_tensors(aside['bias'])} that GPTQ adds: biases where the model has none")
        if self.quantized and self.scaled:
            packed = f"; {len(self.packed):,} are packed, and their shapes not compared" if self.packed else ""
            say(f"{_tensors(len(self.scaled))} quantized ({self.quantized}): found with their scales{packed}")
        elif self.quantized:
            say(f"the config says {self.quantized}, and no tensor is quantized: it may be meant for loading")
        elif any(name.endswith((*PAYLOADS, ".weight_scale_inv", ".weight_scale", ".absmax")) for name in self.extra):
            say("the names are those of a quantized checkpoint, and the config names no quantization")
        if self.named:
            say(
                "the index was read, and no header of a file: names and the total size are compared, shapes and dtypes "
                "are not known"
            )


def _at_most(name: str, positions: int) -> int:
    """Bytes that a tensor which a model computes may have."""
    if name.endswith((".attn.bias", ".attention.bias", "_mask")):
        return 4 * positions * positions
    return max(_TABLE, 8 * positions)


def _tensors(number: int) -> str:
    return f"{number:,} tensor{'' if number == 1 else 's'}"


def _nearest(
    spellings: Sequence[tuple[str, Sequence[Entry]]], stored: Mapping[str, Stored | None]
) -> tuple[dict[str, _Expected], dict[str, Stored | None], list[str]]:
    """Return the implied tensors in the spelling, and the stored ones under the prefix, that agree most."""
    best = None
    for words, spelling in spellings:
        expected = _expected(spelling)
        heads = {name.partition(".")[0] for name in expected}
        for old, new in _prefixes(expected, stored):
            renamed = {_moved(name, old, new, heads): tensor for name, tensor in stored.items()}
            fit = sum(name in expected for name in renamed)
            if len(renamed) == len(stored) and (best is None or fit > best[0]):
                best = fit, words, expected, renamed, old, new
        if best is not None and best[0] >= 0.98 * len(stored):
            break
    assert best is not None  # a spelling always stands under its own prefix
    _, words, expected, renamed, old, new = best
    remarks = []
    if old and new:
        remarks.append(f"the names have the prefix {old!r} where the model's class has {new!r}: compared with it")
    elif new:
        remarks.append(f"the names lack the prefix {new!r}, as in a checkpoint of the base model: compared with it")
    elif old:
        remarks.append(f"the names have the prefix {old!r}, which the model's class has not: compared without it")
    if words:
        remarks.append(words)
    legacy = 0
    for name in [name for name in renamed if name not in expected and name.endswith(tuple(old for old, _ in _OLD))]:
        for end, other in _OLD:
            to = name.removesuffix(end) + other
            if name.endswith(end) and to in expected and to not in renamed:
                renamed[to] = renamed.pop(name)
                legacy += 1
                break
    if legacy:
        remarks.append(f"{_tensors(legacy)} by an old name (such as LayerNorm.gamma), which transformers understands")
    return expected, renamed, remarks


def _expected(entries: Sequence[Entry]) -> dict[str, _Expected]:
    found = {}
    for entry in entries:
        tied = entry.tied
        others = entry._replace(name=tied).names() if tied and tied.count("*") == len(entry.indices) else None
        for name in entry.names():
            found[name] = _Expected(entry.shape, tied if others is None else next(others), entry.component)
    return found


# A language model taken from a bigger checkpoint keeps that one's names: conversion_mapping.py qwen3_5_text.
_INSIDE = ("model.language_model.", "language_model.model.", "model.text_model.")


def _prefixes(expected: Mapping[str, _Expected], stored: Mapping[str, Stored | None]) -> Iterator[tuple[str, str]]:
    """Which prefix the stored names may have in another's place; first none."""
    yield "", ""
    for names, swap in ((expected, False), (stored, True)):
        heads = Counter(name.partition(".")[0] + "." for name in names if "." in name)
        for head, _ in heads.most_common(3):
            yield (head, "") if swap else ("", head)
    for prefix in _INSIDE:
        if any(name.startswith(prefix) for name in stored) and not any(name.startswith(prefix) for name in expected):
            yield prefix, "model."


def _moved(name: str, old: str, new: str, heads: set[str]) -> str:
    if old:
        return new + name[len(old) :] if name.startswith(old) else name
    # What the class has beside its base model (lm_head) keeps its name.
    return new + name if new and name.partition(".")[0] not in heads else name


def _folded(found: Iterable[tuple[str, tuple[int, ...] | None, tuple[int, ...] | None]]) -> Iterator[Found]:
    """Gather names that differ only in numbers, where nothing else differs."""
    groups: dict[tuple[str, tuple[int, ...] | None, tuple[int, ...] | None], list[tuple[int, ...]]] = {}
    for name, shape, other in found:
        starred = name if "*" in name else _NUMBER.sub("*", name)
        numbers = () if "*" in name else tuple(int(number) for number in _NUMBER.findall(name))
        groups.setdefault((starred, shape, other), []).append(numbers)
    for (starred, shape, other), points in groups.items():
        for box in _boxes(points):
            entry = Entry(starred, "", shape or (), box)
            if entry.number == 1:
                entry = entry._replace(name=next(entry.names()), indices=())
            yield Found(entry, other, shape is not None)


def _boxes(points: Sequence[tuple[int, ...]]) -> Iterator[tuple[Sequence[int], ...]]:
    """Cover points with products of their coordinates' values, each point once."""
    if not points[0]:
        yield ()
        return
    last: dict[tuple[int, ...], list[int]] = {}
    for point in points:
        last.setdefault(point[:-1], []).append(point[-1])
    same: dict[tuple[int, ...], list[tuple[int, ...]]] = {}
    for rest, values in last.items():
        same.setdefault(tuple(sorted(values)), []).append(rest)
    for side, these in same.items():
        for box in _boxes(these):
            yield (*box, side)
