"""Numbers as people say them."""

from __future__ import annotations

__all__ = ["amount", "binary", "power", "times", "tokens"]


def tokens(count: int) -> str:
    """Spell a length as people do: 131072 is 128K, 1048576 is 1M; others as they are."""
    for size, letter in ((1 << 20, "M"), (1 << 10, "K")):
        if count >= size and count % size == 0:
            return f"{count // size}{letter}"
    return str(count)


def amount(count: int) -> str:
    """Spell a number of parameters as people do: 7615616512 is 7.62B."""
    for size, letter in ((10**12, "T"), (10**9, "B"), (10**6, "M"), (10**3, "K")):
        if count >= size:
            return f"{float(f'{count / size:.3g}'):g}{letter}"
    return str(count)


def binary(count: int) -> str:
    """Spell bytes as servers count them: ``14.19 GiB``."""
    for unit, letter in ((40, "TiB"), (30, "GiB"), (20, "MiB"), (10, "KiB")):
        if count >= 1 << unit:
            return f"{count / (1 << unit):.4g} {letter}" if count < 1000 << unit else f"{count >> unit} {letter}"
    return f"{count} bytes"


def power(number: float) -> str:
    """Spell a base frequency: 1000000.0 is 1e6, 10000 stays."""
    exponent = len(str(int(number))) - 1
    if exponent >= 5 and number == 10**exponent:
        return f"1e{exponent}"
    return f"{number:g}" if number != int(number) and number < 10**5 else str(round(number))


def times(factor: float) -> str:
    """Spell a factor: ×4, ×1.5."""
    return f"×{factor:g}"
