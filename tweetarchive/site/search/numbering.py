"""Lists of numbers as short texts, which a script reads in a few lines.

Of ascending numbers the steps between them are written, each in digits of five bits, the lowest first; a digit that is
not the last of its number is raised by 32. What is longer than that would be as a row of bits, six in a digit, is
written as one, with "~" in front. The digits are those of base64.
"""

from __future__ import annotations

from collections.abc import Sequence

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
ROW = "~"


def written(numbers: Sequence[int]) -> str:
    """Of different numbers in ascending order, none below 0."""
    if len(numbers) > 6 and len(numbers) > numbers[-1] // 6:  # a step takes a digit at least
        return _row(numbers)
    steps = _steps(numbers)
    return steps if not numbers or len(steps) <= numbers[-1] // 6 + 2 else _row(numbers)


def _steps(numbers: Sequence[int]) -> str:
    digits = []
    last = -1
    for number in numbers:
        step = number - last - 1
        last = number
        if step < 32:
            digits.append(DIGITS[step])
            continue
        while step >= 32:
            digits.append(DIGITS[32 + step % 32])
            step //= 32
        digits.append(DIGITS[step])
    return "".join(digits)


def _row(numbers: Sequence[int]) -> str:
    row = bytearray(numbers[-1] // 6 + 1)
    for number in numbers:
        row[number // 6] |= 1 << number % 6
    return ROW + row.translate(_TABLE).decode("ascii")


_TABLE = DIGITS.encode("ascii") + bytes(256 - len(DIGITS))
