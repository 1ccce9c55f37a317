"""Where a config comes from: what was typed → Ref → Document.

Importing this package loads nothing but the standard library; the Hub's client is imported when the network is needed.
"""

from __future__ import annotations

from llmcfg.source.document import Document, Source, SourceKind
from llmcfg.source.options import Options
from llmcfg.source.read import known_models, read, read_all
from llmcfg.source.ref import FileRef, HubRef, Ref, StdinRef, parse_ref

__all__ = [
    "Document",
    "FileRef",
    "HubRef",
    "Options",
    "Ref",
    "Source",
    "SourceKind",
    "StdinRef",
    "known_models",
    "parse_ref",
    "read",
    "read_all",
]
