"""Numbers within bounds and steps, exactly: what JSON schemas ask of numbers.

Neighbours: `schema.py` uses it, `check.py` judges the numbers.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from .values import is_number

__all__ = ["Bounds"]

_TINY = Fraction(1, 10**300)
_HUGE = Fraction(1.7e308)


class Bounds:
    """What some schemas together ask of a number. whole: it must be an integer."""

    def __init__(self, parts: list[dict[str, Any]], whole: bool) -> None:
        self.whole = whole
        lows = list(_limits(parts, "minimum", "exclusiveMinimum"))
        highs = list(_limits(parts, "maximum", "exclusiveMaximum"))
        self.low = max(lows, default=None)  # of two equal bounds the exclusive one counts
        self.high = min(highs, key=lambda bound: (bound[0], not bound[1]), default=None)
        steps = [Fraction(str(part["multipleOf"])) for part in parts if _finite(part.get("multipleOf"))]
        steps = [*(step for step in steps if step > 0), *([Fraction(1)] if whole else [])]
        self.step = _common(steps) if steps else None

    def allows(self, number: Fraction) -> bool:
        """True if the number is within the bounds (whatever the step)."""
        if self.low is not None and (number < self.low[0] or (self.low[1] and number == self.low[0])):
            return False
        return self.high is None or not (number > self.high[0] or (self.high[1] and number == self.high[0]))

    def number(self, wish: float | None, decimals: int, rng: random.Random) -> float | None:
        """The wish or a number near it, or one between the bounds; None if there is none.

        decimals: how many the number should have if no step says so; with 6 the wish is the user's own number, and 3
        does not become 3.0.
        """
        step = self.step or Fraction(1, 10**decimals)
        if self.low is not None and self.high is not None:
            span = self.high[0] - self.low[0]
            if span < 0:
                return None
            while self.step is None and span < 4 * step and step > _TINY:
                step /= 10
        exact = None if wish is None else Fraction(str(wish))
        if exact is None or not self.allows(exact):
            exact = self._somewhere(step, rng)
        for made in self._near(exact, step, rng):
            if decimals == 6 and float(made).is_integer():
                return int(made)
            return made
        return None

    def _somewhere(self, step: Fraction, rng: random.Random) -> Fraction:
        """A number between the bounds, of the size people write."""
        part = Fraction(rng.randrange(0, 101), 100)
        span = max(Fraction(10), 10 * step)
        if self.low is not None and self.high is not None:
            return self.low[0] + (self.high[0] - self.low[0]) * part
        if self.low is not None:
            return self.low[0] + span * part
        if self.high is not None:  # what has an upper bound only is mostly counted from zero
            return self.high[0] * part if self.high[0] > 0 else self.high[0] - span * part
        return 100 * part

    def _near(self, exact: Fraction, step: Fraction, rng: random.Random) -> Iterator[float]:
        """Allowed JSON numbers around an exact one."""
        base = round(exact / step)
        offsets = [*sorted(range(-40, 41), key=abs), *(rng.randrange(-2000, 2000) for _ in range(60))]
        for number in ((base + offset) * step for offset in offsets):
            if not self.allows(number):
                continue
            if number.denominator == 1 and (self.step is not None or abs(number) >= 1 << 53):
                if self.step is None or self.step.denominator == 1 or _divides(number.numerator, self.step):
                    yield number.numerator
            elif abs(number) <= _HUGE:
                made = float(number)
                if self.allows(Fraction(str(made))) and (self.step is None or _divides(made, self.step)):
                    yield made
        if self.step is None:  # no decimal lies in between: the bounds themselves
            for end in (self.low, self.high):
                if end is not None and self.allows(end[0]):
                    yield float(end[0])


def _limits(parts: list[dict[str, Any]], plain: str, strict: str) -> Iterator[tuple[Fraction, bool]]:
    """The bounds on one side and whether they are exclusive; draft 4 had a flag for that."""
    for part in parts:
        limit, other = part.get(plain), part.get(strict)
        if is_number(limit) and _finite(limit):
            yield Fraction(str(limit)), other is True
        if is_number(other) and _finite(other):
            yield Fraction(str(other)), True


def _finite(value: object) -> bool:
    return is_number(value) and math.isfinite(value)


def _common(steps: list[Fraction]) -> Fraction:
    """The least number that is a multiple of all steps."""
    bottom = math.prod(step.denominator for step in steps)
    tops = [int(step * bottom) for step in steps]
    top = tops[0]
    for other in tops[1:]:
        top = top * other // math.gcd(top, other)
    return Fraction(top, bottom)


def _divides(number: float, step: Fraction) -> bool:
    """True if validators that divide floats see a multiple too, besides the exact ones."""
    if (Fraction(str(number)) / step).denominator != 1:
        return False
    try:
        quotient = number / (int(step) if step.denominator == 1 else float(step))
    except (OverflowError, ZeroDivisionError):
        return True
    return math.isfinite(quotient) and quotient == int(quotient)
