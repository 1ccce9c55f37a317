"""Hostile input, made by the thousand and held against what is promised: ``python -m tools.fuzz``."""
