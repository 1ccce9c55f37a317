"""Llama3-V: mustafaaljadery/llama3v modeling_llama3v.py, MiniCPM-V 2.5 under other names."""

from __future__ import annotations

from llmcfg.tensors.remote.minicpmv import Llama3v

__all__ = ["MAIN", "Llama3v"]

MAIN = "Llama3v"
