"""Loading: what was typed → Model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from llmcfg.base.errors import InvalidConfig, LlmcfgError
from llmcfg.model import Model
from llmcfg.normalize import normalize
from llmcfg.resolve import resolve
from llmcfg.source import Document, Options, Source, read_all

__all__ = ["from_dict", "load", "load_all"]


def load(model: str, *, offline: bool = False, refresh: bool = False) -> Model:
    """Read a model's config and return the model.

    :param model: ``org/name``, ``org/name@revision``, a Hub URL, a directory, a file, or ``-`` for standard input.
    :param offline: use the Hugging Face cache and the bundled snapshot only.
    :param refresh: download again what is cached.
    :raises UsageError: the name is malformed.
    :raises InvalidConfig: there is no such file, or it holds no usable config.
    :raises FetchError: the model could not be had: missing, gated, or no network and no copy.
    """
    (result,) = load_all([model], Options(offline=offline, refresh=refresh))
    if isinstance(result, LlmcfgError):
        raise result
    return result


def load_all(models: Sequence[str], options: Options) -> list[Model | LlmcfgError]:
    """Read many models, those on the Hub concurrently; each is the model or what is wrong with it, in order."""
    results: list[Model | LlmcfgError] = []
    for document in read_all(models, options):
        try:
            results.append(document if isinstance(document, LlmcfgError) else _model(document))
        except LlmcfgError as error:
            results.append(error)
    return results


def from_dict(data: Mapping[str, Any], name: str = "<dict>") -> Model:
    """Return the model of a config that is at hand as a dict.

    :raises InvalidConfig: it is not a mapping with string keys, or a number in it is beyond any model.
    """
    if not isinstance(data, Mapping) or not set(map(type, data)) <= {str}:
        raise InvalidConfig(f"{name}: a config is an object with string keys")
    return _model(Document(name, Source("file"), dict(data)))


def _model(document: Document) -> Model:
    return Model.of(normalize(resolve(document)))
