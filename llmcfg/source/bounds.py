"""How much of the Hub's time and bytes is enough: what lies beyond is not a config, or not worth waiting for."""

from __future__ import annotations

from collections.abc import Mapping

from llmcfg.base.record import Record
from llmcfg.source.parse import MAX_BYTES

__all__ = ["Bounds"]

_LONGEST = 600.0


class Bounds(Record):
    """What is read from the network, at most.

    :ivar patience: seconds until the first answer; a Hub that is down costs 2 seconds, and no more.
    :ivar seconds: for the whole of one file, once the Hub has shown that it lives.
    :ivar total_seconds: for all files of one checkpoint.
    :ivar file_bytes: bytes of a config, or of what lies beside one.
    :ivar index_bytes: bytes of a checkpoint's index; 200,000 tensors, as Kimi-K2 has, take 25 MB.
    :ivar header_bytes: bytes of all headers of one checkpoint.
    :ivar shards: files of one checkpoint; the largest published has a few hundred.
    :ivar redirects: the Hub itself needs three: a new name, the commit's own address, the storage.
    """

    patience: float = 1.9
    seconds: float = 10.0
    total_seconds: float = 120.0
    file_bytes: int = MAX_BYTES
    index_bytes: int = 64 << 20
    header_bytes: int = 256 << 20
    shards: int = 2_000
    redirects: int = 8

    def patient(self, env: Mapping[str, str]) -> Bounds:
        """With the patience that the client's own variable asks for, on links that are slow indeed."""
        given = env.get("HF_HUB_ETAG_TIMEOUT", "")
        patience = min(float(given), _LONGEST) if given.isdecimal() else 0.0
        return self._replace(patience=patience, seconds=max(self.seconds, patience)) if patience else self
