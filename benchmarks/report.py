"""Figures as text: lines for the terminal while it runs, and results.md."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Iterable, List, Optional

from rows import HTTPX, SIDES, Case, Curve, Row

__all__ = ["Growth", "Outcome", "markdown", "number"]

FLAT = 1.5
"""How many times more a unit may cost at the largest size than at the cheapest one to be called flat."""

PEERS = ("o2", "o3")


@dataclass(frozen=True)
class Outcome:
    """What was found for a row, in its unit, by side. None: it failed."""

    case: Case
    row: Row
    values: Dict[str, Optional[float]]

    @property
    def here(self) -> Optional[float]:
        return self.values.get(self.case.subject)

    def ratio(self, side: str) -> Optional[float]:
        """How many times less than that side."""
        here, there = self.here, self.values.get(side)
        return there / here if here and there is not None else None

    @property
    def misses(self) -> List[str]:
        """The targets that are missed, in words."""
        out: List[str] = []
        for side, times in self.row.less.items():
            ratio = self.ratio(side)
            if ratio is None or ratio < times:
                out.append(_less(side, times))
        return out + [limit for limit in self._limits if self.here is None or self.here > (self.row.most or 0)]

    @property
    def targets(self) -> List[str]:
        return [_less(side, times) for side, times in self.row.less.items()] + self._limits

    @property
    def _limits(self) -> List[str]:
        most = self.row.most
        return [] if most is None else [f"<= {number(most)} {self.row.unit}"]

    @property
    def verdict(self) -> str:
        if not self.targets:
            return ""
        return "met" if not self.misses else "missed" if len(self.targets) == 1 else f"missed: {', '.join(self.misses)}"

    def line(self) -> str:
        """A line of the table in the terminal."""
        cells = [f"{self.row.title:58}", f"{number(self.here):>9} {self.row.unit:7}"]
        for side in PEERS:
            value = number(self.values[side]) if side in self.values else ""
            cells.append(f"{value:>9}{_times(self.ratio(side)):>8}")
        mark = "" if not self.targets else "missed" if self.misses else "met"
        return "".join([*cells, f"  {mark:8}{', '.join(self.targets)}"]).rstrip()

    def others(self) -> str:
        """The sides that have no column of their own."""
        found = [side for side in self.values if side not in (self.case.subject, *PEERS)]
        return "; ".join(f"{SIDES[side].title} {_cell(self, side)}" for side in found)


@dataclass(frozen=True)
class Growth:
    """What a unit costs in microseconds at each size, by side. None: it took too long, or failed."""

    curve: Curve
    values: Dict[str, Dict[int, Optional[float]]]

    def verdict(self, side: str) -> str:
        costs = self.values[side]
        *smaller, largest = self.curve.sizes
        end, least = costs.get(largest), min((cost for size in smaller if (cost := costs.get(size))), default=None)
        if end is None or least is None:
            return "not finished"
        return "flat" if end <= FLAT * least else f"grows {end / least:.1f}x"

    def lines(self) -> List[str]:
        out = [f"{self.curve.title}, µs"]
        for side, costs in self.values.items():
            cells = "".join(f"{size:>9,}:{number(costs.get(size)):>8}" for size in self.curve.sizes)
            out.append(f"  {SIDES[side].title:20}{cells}  {self.verdict(side)}")
        return out


def number(value: Optional[float]) -> str:
    """Three digits that count."""
    if value is None:
        return "-"
    digits = 0 if abs(value) >= 100 or value == int(value) else 1 if abs(value) >= 10 else 2
    return f"{value:,.{digits}f}"


def _times(ratio: Optional[float]) -> str:
    return "" if ratio is None else f"{number(ratio)}x"


def _less(side: str, times: float) -> str:
    name = SIDES[side].title.replace("openai ", "")
    return f"<= 1.15x of {name}" if times == HTTPX else f">= {times:g}x ({name})"


def _table(head: List[str], rows: Iterable[List[str]]) -> List[str]:
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return ["| " + " | ".join(cells) + " |" for cells in lines]


def markdown(about: Dict[str, str], outcomes: List[Outcome], growths: List[Growth], rates: Dict[str, float]) -> str:
    """The whole of results.md."""
    aimed = [outcome for outcome in outcomes if outcome.targets]
    missed = [outcome for outcome in aimed if outcome.misses]
    out = [
        "# Benchmarks",
        "",
        "Written by `make bench`. CPU time of the client's process, user and system, the least of several runs that "
        "take turns with the others'; in brackets, how many times less this package takes. Ratios carry over to other "
        "machines, times do not.",
        "",
        *(f"- {name}: {value}" for name, value in about.items()),
        "",
        f"{len(aimed) - len(missed)} of {len(aimed)} targets are met.",
        "",
        "![How many times less than openai 2.54.0](results.png)",
    ]
    groups: Dict[str, List[Outcome]] = {}
    for outcome in outcomes:
        groups.setdefault(outcome.case.group, []).append(outcome)
    for group, rows in groups.items():
        table = [
            [
                outcome.row.title,
                f"{number(outcome.here)} {outcome.row.unit}",
                *(_cell(outcome, side) for side in PEERS),
                outcome.others(),
                ", ".join(outcome.targets),
                outcome.verdict,
            ]
            for outcome in rows
        ]
        head = ["", "this package", *(SIDES[side].title for side in PEERS), "others", "target", ""]
        out += ["", f"## {group}", "", *_table(head, table)]
    if growths:
        out += ["", "## Growth", "", "Microseconds of CPU per unit; flat means that the whole grows in proportion."]
        out += ["", "![Cost per unit by size](growth.png)"]
    for growth in growths:
        sizes = [f"{size:,}" for size in growth.curve.sizes]
        table = [
            [SIDES[side].title, *(number(costs.get(size)) for size in growth.curve.sizes), growth.verdict(side)]
            for side, costs in growth.values.items()
        ]
        out += ["", *_table([growth.curve.title, *sizes, ""], table)]
    if rates:
        out += [
            "",
            "## By the clock",
            "",
            "Units per second of this package. What else the machine does counts too.",
        ]
        out += ["", *_table(["", "per second"], ([title, number(rate)] for title, rate in rates.items()))]
    return "\n".join(out) + "\n"


def _cell(outcome: Outcome, side: str) -> str:
    if side not in outcome.values:
        return ""
    times = _times(outcome.ratio(side))
    return number(outcome.values[side]) + (f" ({times})" if times else "")
