"""Times at which automations run: expressions of cron, in a time zone.

Five fields: minute, hour, day of the month, month, day of the week (0 and 7 are Sunday); in each `*`, numbers, names of
months and days, ranges `1-5`, lists `1,3` and steps `*/15`. If both days are given, either is enough.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone, tzinfo
from typing import List, Optional, Set, Tuple

__all__ = ["Schedule"]

_FIELDS: List[Tuple[str, int, int, str]] = [
    ("minute", 0, 59, ""),
    ("hour", 0, 23, ""),
    ("day of the month", 1, 31, ""),
    ("month", 1, 12, "jan feb mar apr may jun jul aug sep oct nov dec"),
    ("day of the week", 0, 7, "sun mon tue wed thu fri sat"),
]
_YEARS = 8  # that are searched: 29 February may be so far away


class Schedule:
    """Raises ValueError, which says what is wrong, for another expression or an unknown time zone."""

    def __init__(self, expression: str, zone: str) -> None:
        parts = expression.split()
        if len(parts) != 5:
            raise ValueError("five fields are needed (minute, hour, day, month, day of the week), as in '0 9 * * 1-5'")
        self._minutes, self._hours, self._days, self._months, days = (
            _field(part, *about) for part, about in zip(parts, _FIELDS)
        )
        self._weekdays = {day % 7 for day in days}
        self._either = "*" not in (parts[2][0], parts[4][0])
        self._zone = _zone(zone)

    def after(self, moment: float) -> Optional[float]:
        """The first time after a moment, in seconds since 1970; None if there is none in the years to come."""
        start = datetime.fromtimestamp(moment, timezone.utc).astimezone(self._zone)
        day = start.date()
        for _ in range(366 * _YEARS):
            if self._on(day):
                for hour in sorted(self._hours):
                    for minute in sorted(self._minutes):
                        # A time that does not exist when clocks are put forward comes out as the one after the gap.
                        found = datetime(day.year, day.month, day.day, hour, minute, tzinfo=self._zone).timestamp()
                        if found > moment:
                            return found
            if day == date.max:
                break
            day += timedelta(days=1)
        return None

    def _on(self, day: date) -> bool:
        if day.month not in self._months:
            return False
        weekday, of_month = (day.weekday() + 1) % 7 in self._weekdays, day.day in self._days
        return weekday or of_month if self._either else weekday and of_month


def _field(text: str, what: str, low: int, high: int, names: str) -> Set[int]:
    out: Set[int] = set()
    for part in text.lower().split(","):
        span, slash, step = part.partition("/")
        first, dash, last = span.partition("-")
        if span == "*":
            start, end = low, high
        else:
            start = _number(first, what, low, high, names)
            end = _number(last, what, low, high, names) if dash else (high if slash else start)
        width = _number(step, what, 1, high, "") if slash else 1
        if end < start:
            raise ValueError(f"'{part}' is no {what}: it ends before it begins")
        out.update(range(start, end + 1, width))
    return out


def _number(text: str, what: str, low: int, high: int, names: str) -> int:
    known = names.split()
    if text in known:
        return known.index(text) + low
    if not (text.isascii() and text.isdigit() and len(text) < 4 and low <= int(text) <= high):
        raise ValueError(f"'{text}' is no {what}")
    return int(text)


def _zone(name: str) -> tzinfo:
    if name.upper() in ("UTC", "Z"):
        return timezone.utc
    from zoneinfo import ZoneInfo  # takes a while to import

    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown, or no name of a file
        raise ValueError(f"'{name}' is no time zone that is known here, such as 'Europe/Berlin'") from None
