"""Targets → Documents.

A path is read. A Hub name is answered by, in this order: the cache, if the revision is a full sha; the Hub; and when
the Hub cannot or will not, the cache, then the bundled snapshot, which is said once. Offline, cache and snapshot only.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from llmcfg.base.errors import LlmcfgError, UsageError
from llmcfg.source.adapter import Unbased
from llmcfg.source.document import Document
from llmcfg.source.local import read_path, read_stdin
from llmcfg.source.options import DEFAULTS, Options
from llmcfg.source.ref import FileRef, HubRef, StdinRef, UrlRef, parse_ref

__all__ = ["known_models", "read", "read_all"]


def read(target: str, options: Options = DEFAULTS) -> Document:
    """Read one model's config: see :func:`read_all`.

    :raises LlmcfgError: whatever is wrong with it.
    """
    (result,) = read_all([target], options)
    if isinstance(result, LlmcfgError):
        raise result
    return result


def read_all(targets: Sequence[str], options: Options = DEFAULTS) -> list[Document | LlmcfgError]:
    """Read many models, Hub names concurrently.

    :returns: for each target, in order, its document or what is wrong with it: ``UsageError`` (a malformed name),
        ``InvalidConfig`` (no such file, no config), ``FetchError`` (not to be had from the Hub, nor from elsewhere).
    :raises UsageError: the options contradict each other.
    """
    if options.refresh and options.alone:
        raise UsageError(
            "--refresh asks the Hub, and offline forbids it",
            hint="leave --offline out"
            if options.offline
            else "HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE is set; unset it",
        )
    results: dict[int, Document | Unbased | LlmcfgError] = {}
    names: dict[int, HubRef | UrlRef] = {}
    stdin_taken = False
    for index, target in enumerate(targets):
        try:
            ref = parse_ref(target)
            if isinstance(ref, FileRef):
                results[index] = read_path(ref.path)
            elif isinstance(ref, StdinRef):
                if stdin_taken:
                    raise UsageError("- is given twice, and standard input can be read once", hint="save it to a file")
                stdin_taken = True
                results[index] = read_stdin(options.stdin)
            else:
                names[index] = ref
        except LlmcfgError as error:
            results[index] = error
    if names:
        from llmcfg.source.names import read_names  # and with it cache, snapshot, and the Hub where it is asked

        documents = read_names(list(names.values()), options)
        results.update(zip(names, documents, strict=True))
    adapters = {index: result for index, result in results.items() if isinstance(result, Unbased)}
    if adapters:
        from llmcfg.source.bases import with_bases

        results.update(zip(adapters, with_bases(list(adapters.values()), options), strict=True))
    return [results[index] for index in range(len(targets))]  # type: ignore[misc]  # no adapter is left


def known_models(env: Mapping[str, str] = os.environ) -> list[str]:
    """Ids of the models that can be read without a network, sorted: for completion and for "did you mean"."""
    from llmcfg.source import names

    return names.known_models(env)
