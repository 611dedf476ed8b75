"""The two pictures of the results: how many times less, and how cost grows."""
# pyright: reportUnknownMemberType=false
# matplotlib leaves the types of further keyword arguments open.

from __future__ import annotations

from pathlib import Path
from typing import List

import matplotlib
from matplotlib.figure import Figure
from report import Growth, Outcome, number
from rows import SIDES

__all__ = ["draw"]

COLORS = {"here": "#0b7285", "o2": "#adb5bd", "o3": "#868e96"}
MISSED = "#e8590c"


def draw(outcomes: List[Outcome], growths: List[Growth], folder: Path) -> None:
    """Write results.png and growth.png."""
    matplotlib.rcParams.update({"font.size": 8, "axes.spines.top": False, "axes.spines.right": False})
    _ratios([each for each in outcomes if each.row.measure == "cpu" and each.ratio("o2")], folder / "results.png")
    _curves(growths, folder / "growth.png")


def _ratios(outcomes: List[Outcome], path: Path) -> None:
    figure = Figure(figsize=(9, 0.28 * len(outcomes) + 1), layout="constrained")
    axes = figure.subplots()
    for place, outcome in enumerate(reversed(outcomes)):
        ratio, target = outcome.ratio("o2") or 0.0, outcome.row.less.get("o2")
        axes.barh(place, ratio, color=COLORS["here"] if target is None or ratio >= target else MISSED)
        axes.text(max(ratio, target or 0.0) * 1.05, place, f"{number(ratio)}x", va="center")
        if target is not None:
            axes.plot([target, target], [place - 0.4, place + 0.4], color="black", linewidth=1.5)
    axes.set_yticks(range(len(outcomes)), [outcome.row.title for outcome in reversed(outcomes)])
    axes.set_ylim(-0.6, len(outcomes) - 0.4)
    axes.set_xscale("log")
    axes.axvline(1, color="black", linewidth=0.5)
    axes.set_title("How many times less CPU than openai 2.54.0 (black: target)")
    figure.savefig(path, dpi=120)


def _curves(growths: List[Growth], path: Path) -> None:
    figure = Figure(figsize=(9, 2.6 * ((len(growths) + 2) // 3)), layout="constrained")
    axes = figure.subplots((len(growths) + 2) // 3, 3, squeeze=False).flatten()
    for plot, growth in zip(axes, growths):
        for side, costs in growth.values.items():
            points = [(size, cost) for size, cost in costs.items() if cost]
            plot.plot(*zip(*points), marker="o", markersize=3, color=COLORS[side], label=SIDES[side].title)
        plot.set_xscale("log")
        plot.set_yscale("log")
        plot.set_title(growth.curve.title, fontsize=8)
        plot.set_ylabel("µs of CPU")
    for plot in axes[len(growths) :]:
        plot.axis("off")
    axes[0].legend(frameon=False)
    figure.savefig(path, dpi=120)
