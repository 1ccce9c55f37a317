"""Bytes → the JSON object of a config, honest about what was odd, bounded in size, depth and numbers.

Lenient where published files are sloppy and the meaning is plain (BOM, UTF-16, NaN, duplicate keys, raw control
characters in strings): these are read, and noted. Everything else that is not JSON is refused, transformers refuses
it too; the error says what the input is instead.
"""

from __future__ import annotations

import json
import math
from typing import Any, NoReturn

from llmcfg.base.errors import InvalidConfig
from llmcfg.source.text import listed, shown

__all__ = ["MAX_BYTES", "MAX_DEPTH", "MAX_DIGITS", "of_binary", "parse_json", "parse_value", "too_large"]

MAX_BYTES = 32 * 1024 * 1024  # the largest published config.json is below 2 MiB
MAX_DEPTH = 100
MAX_DIGITS = 40

_CONSTANTS = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}
_LFS = b"version https://git-lfs.github.com/spec/"
_BOMS = (  # UTF-32's little-endian mark begins with UTF-16's
    (b"\xff\xfe\x00\x00", "utf-32", "UTF-32"),
    (b"\x00\x00\xfe\xff", "utf-32", "UTF-32"),
    (b"\xff\xfe", "utf-16", "UTF-16"),
    (b"\xfe\xff", "utf-16", "UTF-16"),
    (b"\xef\xbb\xbf", "utf-8-sig", ""),
)
_MAGIC = (
    (b"PK\x03\x04", "a zip archive (PyTorch weights are one)"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x28\xb5\x2f\xfd", "a zstd file"),
    (b"\x89HDF", "an HDF5 file"),
    (b"\x80\x02", "a Python pickle"),
    (b"\x80\x03", "a Python pickle"),
    (b"\x80\x04", "a Python pickle"),
    (b"\x80\x05", "a Python pickle"),
    (b"%PDF", "a PDF file"),
    (b"\x89PNG", "a PNG image"),
    (b"\x7fELF", "an executable"),
)
_ASK_FOR_CONFIG = "point llmcfg at the model's config.json"

Oddities = tuple[str, ...]


class _OutOfBounds(Exception):
    """A number beyond the bounds; its ``str`` says which."""


def parse_json(raw: bytes, name: str) -> tuple[dict[str, Any], Oddities]:
    """Parse one config file.

    :param raw: the whole file.
    :param name: what to call it in an error.
    :returns: the object, keys in file order, and what was odd about the file, one sentence each.
    :raises InvalidConfig: it is not a JSON object, or beyond the bounds.
    """
    data, odd = parse_value(raw, name, dict)
    return data, odd


def parse_value(raw: bytes, name: str, kind: type) -> tuple[Any, Oddities]:
    """Parse a file that is to hold a JSON object, or a list: as :func:`parse_json` does.

    :raises InvalidConfig: it holds something else, or is beyond the bounds.
    """
    if len(raw) > MAX_BYTES:
        raise too_large(name)
    text, odd = _decode(raw, name)
    reader = _Reader()
    try:
        data = reader.loads(text)
    except json.JSONDecodeError as error:
        if not error.msg.startswith("Invalid control character"):
            _refuse(raw, text, name, error)
        reader = _Reader()
        try:
            data = reader.loads(text, strict=False)
        except (json.JSONDecodeError, RecursionError, _OutOfBounds):
            _refuse(raw, text, name, error)
        odd += ("control characters stand unescaped inside a string; they were read as they are",)
    except RecursionError:
        raise _too_deep(name) from None
    except _OutOfBounds as error:
        raise InvalidConfig(f"{shown(name)}: {error}", hint="no config needs such a number; check the file") from None
    if not isinstance(data, kind):
        from llmcfg.source.kinds import kind_of, refused

        if isinstance(data, list) and (found := kind_of(data, name)) is not None:
            raise refused(found, name)
        if kind is list:
            raise InvalidConfig(f"{shown(name)}: not a list")
        raise InvalidConfig(
            f"{shown(name)}: a JSON {_kind(data)}, not an object", hint="a config.json is one object: { … }"
        )
    # Whatever needs a walk over the values announces itself beforehand, so that a clean file costs one pass.
    if raw.count(b"{") + raw.count(b"[") > MAX_DEPTH or reader.odd or b"\\u" in raw or odd:
        walk = _Walk(reader)
        data = walk.cleaned(data, name)
        odd += walk.oddities()
    return data, odd


def too_large(name: str) -> InvalidConfig:
    """The error for a file beyond :data:`MAX_BYTES`, for whoever knows the size before reading."""
    from llmcfg.source.kinds import kind_of_name, refused

    kind = kind_of_name(name)  # a large vocabulary, weights
    if kind is not None:
        return refused(kind, name)
    return InvalidConfig(
        f"{shown(name)}: larger than {MAX_BYTES >> 20} MiB, which no config.json is", hint=_ASK_FOR_CONFIG
    )


class _Reader:
    """One run of the standard library's parser, with hooks for what it would accept or lose in silence."""

    def __init__(self) -> None:
        self.repeated: list[tuple[dict[str, Any], list[str]]] = []
        self.constants = False
        self.spelled = False

    @property
    def odd(self) -> bool:
        return bool(self.repeated) or self.constants or self.spelled

    def loads(self, text: str, *, strict: bool = True) -> Any:
        return json.JSONDecoder(
            object_pairs_hook=self._object,
            parse_constant=self._constant,
            parse_float=_float,
            parse_int=_int,
            strict=strict,
        ).decode(text)

    def _object(self, pairs: list[tuple[str, Any]]) -> Any:
        obj = dict(pairs)
        if len(obj) != len(pairs):
            seen: set[str] = set()
            again = [key for key, _ in pairs if key in seen or seen.add(key)]  # type: ignore[func-returns-value]
            self.repeated.append((obj, list(dict.fromkeys(again))))
        elif len(obj) == 1 and isinstance(value := obj.get("__float__"), str) and value in _CONSTANTS:
            self.spelled = True
            return _CONSTANTS[value]  # how transformers 5 writes what JSON cannot
        return obj

    def _constant(self, literal: str) -> float:
        self.constants = True
        return _CONSTANTS[literal]


def _float(digits: str) -> float:
    value = float(digits)
    if value in (math.inf, -math.inf):
        raise _OutOfBounds(f"the number {shown(digits, 40)} is too large to be one")
    return value


def _int(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise _OutOfBounds(f"a number of {len(digits)} digits, beginning {digits[:12]}")
    return int(digits)


class _Walk:
    """A second look at a file that may be odd: where the oddities are, how deep it is, which text is not printable."""

    def __init__(self, reader: _Reader) -> None:
        self._reader = reader
        self._repeated: list[str] = []
        self._constants: list[str] = []
        self._surrogates: list[str] = []

    def cleaned(self, data: Any, name: str) -> Any:
        """Return *data* with lone surrogates replaced; it is deep copied, never changed."""
        repeated = {id(obj): keys for obj, keys in self._reader.repeated}
        try:
            return self._value(data, "", 0, repeated)
        except _OutOfBounds:
            raise _too_deep(name) from None

    def _value(self, value: Any, path: str, depth: int, repeated: dict[int, list[str]]) -> Any:
        if isinstance(value, str):
            return self._text(value, path)
        if isinstance(value, float):
            if not math.isfinite(value):
                self._constants.append(path)
            return value
        if not isinstance(value, dict | list):
            return value
        if depth >= MAX_DEPTH:
            raise _OutOfBounds
        if isinstance(value, list):
            return [self._value(item, f"{path}[{i}]", depth + 1, repeated) for i, item in enumerate(value)]
        dot = f"{path}." if path else ""
        self._repeated += [dot + key for key in repeated.get(id(value), ())]
        return {
            self._text(key, dot + key): self._value(item, dot + key, depth + 1, repeated) for key, item in value.items()
        }

    def _text(self, text: str, path: str) -> str:
        if text.isascii():
            return text
        try:
            text.encode()
        except UnicodeEncodeError:
            self._surrogates.append(path)
            return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)
        return text

    def oddities(self) -> Oddities:
        odd = []
        if self._reader.repeated:
            # an object that was itself overridden by a later key has no path left
            where = self._repeated or [key for _, keys in self._reader.repeated for key in keys]
            odd.append(f"keys given more than once, of which the last counts: {listed(where)}")
        if self._constants:
            spelling = '{"__float__": …}' if self._reader.spelled and not self._reader.constants else "bare literal"
            odd.append(f"NaN or Infinity, which JSON has no number for ({spelling}): {listed(self._constants)}")
        if self._surrogates:
            odd.append(f"text that is no Unicode (lone surrogates), shown as \ufffd: {listed(self._surrogates)}")
        return tuple(odd)


def _decode(raw: bytes, name: str) -> tuple[str, Oddities]:
    for bom, codec, label in _BOMS:
        if raw.startswith(bom):
            try:
                text = raw.decode(codec)
            except UnicodeDecodeError:
                raise InvalidConfig(f"{shown(name)}: not valid {label or 'UTF-8'} text", hint=_ASK_FOR_CONFIG) from None
            return text, (f"encoded as {label}, not UTF-8" if label else "the file begins with a byte order mark",)
    try:
        return raw.decode(), ()
    except UnicodeDecodeError as error:
        if (other := of_binary(raw, name)) is not None:
            raise other from None
        raise InvalidConfig(
            f"{shown(name)}: not UTF-8 text (byte {error.start})", hint="save the file as UTF-8"
        ) from None


def of_binary(raw: bytes, name: str) -> InvalidConfig | None:
    """Return the error for a binary file that begins like this; ``None`` if it is text.

    :param raw: its beginning, or all of it.
    """
    found = _binary(raw)
    if found is None:
        return None
    from llmcfg.source.kinds import kind_of_name, refused

    kind = kind_of_name(name)
    return refused(kind, name) if kind else InvalidConfig(f"{shown(name)}: {found[0]}", hint=found[1])


def _binary(raw: bytes) -> tuple[str, str] | None:
    """What kind of binary file this is and what to do, or ``None`` if it is text."""
    from llmcfg.source.kinds import kind_of_name

    if raw.startswith(b"GGUF") and (gguf := kind_of_name(".gguf")) is not None:
        return gguf.what, gguf.next
    for magic, what in _MAGIC:
        if raw.startswith(magic):
            return f"{what}, not JSON", _ASK_FOR_CONFIG
    if raw[8:9] == b"{" and 2 <= int.from_bytes(raw[:8], "little") < 1 << 27:
        return "a safetensors file, not JSON", _ASK_FOR_CONFIG
    return ("a binary file, not JSON", _ASK_FOR_CONFIG) if b"\0" in raw[:4096] else None


def _refuse(raw: bytes, text: str, name: str, error: json.JSONDecodeError) -> NoReturn:
    """Raise the most telling error for text that is not JSON."""
    if (other := of_binary(raw, name)) is not None:
        raise other from None
    what, hint = _diagnosis(raw, text, error)
    raise InvalidConfig(f"{shown(name)}: {what}", hint=hint) from None


def _diagnosis(raw: bytes, text: str, error: json.JSONDecodeError) -> tuple[str, str]:
    body = text.lstrip("\ufeff \t\r\n")
    if not body:
        return "the file is empty", _ASK_FOR_CONFIG
    if raw.lstrip().startswith(_LFS):
        return "a Git LFS pointer, not the file itself", "fetch the file: `git lfs pull`"
    if body.startswith("<"):
        return "an HTML or XML page, not JSON", "download the file itself (on the Hub: /resolve/, not /blob/)"
    place = f"line {error.lineno} column {error.colno}"
    rest = text[error.pos : error.pos + 20].rstrip()
    began = body[0] in "{["
    literals = ("true", "false", "null", "NaN", "Infinity", "-Infinity")
    if began and (error.msg.startswith("Unterminated string") or any(literal.startswith(rest) for literal in literals)):
        return f"the file is truncated: it ends inside a value, in line {body.rstrip().count(chr(10)) + 1}", (
            "fetch or copy it again"
        )
    before = text[: error.pos].rstrip()[-1:]
    if (before == "," and rest[:1] in ("}", "]")) or error.msg.startswith("Illegal trailing comma"):
        return f"not JSON: a comma before the closing bracket, {place}", "remove that comma"
    if rest.startswith(("//", "/*", "#")):
        return f"not JSON: a comment, {place}", "remove the comments"
    if rest.startswith("'"):
        return f"not JSON: single quotes, {place}", 'JSON text stands in double quotes: "…"'
    if rest.startswith(("True", "False", "None")):
        return f"not JSON: a Python literal, {place}", "JSON writes true, false and null"
    if error.msg.startswith("Invalid control character"):
        return f"not JSON: a string that does not end, or a line break in it, {place}", "close the string"
    if error.msg.startswith("Extra data"):
        return f"not JSON: more follows after the first value, {place}", "give one object per file"
    if not began:
        return "not JSON", _ASK_FOR_CONFIG
    return f"not JSON: {error.msg[:1].lower()}{error.msg[1:]}, {place}", "mend the file there; any JSON checker helps"


def _too_deep(name: str) -> InvalidConfig:
    return InvalidConfig(f"{shown(name)}: nested deeper than {MAX_DEPTH} levels", hint="no config is; check the file")


def _kind(value: object) -> str:
    kinds: dict[type, str] = {list: "list", str: "string", bool: "boolean", type(None): "null"}
    return kinds.get(type(value), "number")
