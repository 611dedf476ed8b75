"""What is in a picture: colours, shapes and a caption, drawn from the words of a prompt and a seed.

Things that a prompt names (a house, a red star, the sea) are there; around them hills, a sky and shapes by chance.
Places are in units of the shorter side of the picture, from its upper left corner. Neighbours: picture.py paints a
scene, vector.py writes it as SVG.
"""

from __future__ import annotations

import colorsys
import math
import random
import re
from dataclasses import dataclass
from typing import Callable, Dict, List, Optional, Tuple

from ..model.values import dice

__all__ = ["Colour", "Scene", "Shape", "imagine"]

Colour = Tuple[int, int, int]
Point = Tuple[float, float]

_CAPTION = 160  # characters
_EXTRA = {"low": 2, "medium": 5, "high": 12}
_COLOURS: Dict[str, Colour] = {
    "red": (214, 48, 49),
    "orange": (240, 140, 40),
    "yellow": (247, 206, 60),
    "gold": (222, 175, 55),
    "green": (60, 160, 85),
    "teal": (30, 150, 150),
    "blue": (52, 110, 210),
    "purple": (130, 75, 180),
    "pink": (240, 130, 170),
    "brown": (130, 85, 50),
    "black": (25, 25, 30),
    "white": (245, 245, 245),
    "gray": (130, 135, 140),
    "grey": (130, 135, 140),
    "silver": (190, 195, 200),
}
_WORD = re.compile(r"[a-z]+")


@dataclass(frozen=True)
class Shape:
    """An ellipse (its points are two corners of the box around it) or a polygon."""

    kind: str
    points: Tuple[Point, ...]
    colour: Colour


@dataclass(frozen=True)
class Scene:
    """A picture before it is painted. width, height: in units of the shorter side.

    sky: the colours at the top and at the bottom, None if the background is transparent.
    """

    width: float
    height: float
    sky: Optional[Tuple[Colour, Colour]]
    shapes: Tuple[Shape, ...]
    caption: str


def imagine(
    prompt: str,
    seed: object,
    width: int,
    height: int,
    *,
    complexity: str = "medium",
    vivid: bool = True,
    transparent: bool = False,
) -> Scene:
    """The scene of a prompt.

    seed: any JSON value; another one gives another picture of the same things. width, height: in pixels. complexity:
    `low`, `medium` or `high`. vivid: whether the colours are strong.
    """
    draw = dice("scene", seed, prompt)
    side = min(width, height)
    wide, high = width / side, height / side
    words = _WORD.findall(prompt.lower())
    hue = draw.random()
    strength = 0.75 if vivid else 0.4
    sky = (_shade(hue, strength, 0.55), _shade(hue + 0.08 + 0.1 * draw.random(), strength * 0.6, 0.9))
    shapes: List[Shape] = []
    if not transparent:
        for layer in range(2):
            ground = _shade(hue + 0.35 + 0.1 * layer, strength * 0.7, 0.6 - 0.2 * layer)
            shapes.append(_hills(draw, wide, high, high * (0.68 + 0.14 * layer), ground))
    for _ in range(_EXTRA[complexity]):
        size = 0.03 + 0.08 * draw.random()
        place = (draw.uniform(size, wide - size), draw.uniform(size, high * 0.6))
        colour = _shade(draw.random(), strength, 0.95)
        shapes += draw.choice((_circle, _star, _diamond))(place, size, colour)
    named = _named(words)
    for at, (thing, asked) in enumerate(named or [(draw.choice(sorted(_THINGS)), None)]):
        across = wide * (at + 1) / (max(1, len(named)) + 1) + draw.uniform(-0.03, 0.03)
        size = min(0.28, 0.42 * wide / max(1, len(named)))
        found = asked or _shade(hue + 0.5 + 0.12 * at, strength, 0.85)
        shapes += _THINGS[thing]((across, high * 0.52 + draw.uniform(-0.05, 0.05)), size, found)
    return Scene(wide, high, None if transparent else sky, tuple(shapes), _caption(prompt))


def _named(words: List[str]) -> List[Tuple[str, Optional[Colour]]]:
    """The things that the words name, with the colour before them."""
    out: List[Tuple[str, Optional[Colour]]] = []
    colour: Optional[Colour] = None
    for word in words:
        if word in _COLOURS:
            colour = _COLOURS[word]
            continue
        thing = _MEANT.get(word) or _MEANT.get(word[:-1] if word.endswith("s") else "")
        if thing is not None and len(out) < 5:
            out.append((thing, colour))
            colour = None
    if not out and colour is not None:
        out.append(("circle", colour))
    return out


def _caption(prompt: str) -> str:
    text = " ".join("".join(sign if sign.isprintable() else " " for sign in prompt).split())
    return text if len(text) <= _CAPTION else text[: _CAPTION - 1].rstrip() + "…"


def _shade(hue: float, saturation: float, value: float) -> Colour:
    red, green, blue = colorsys.hsv_to_rgb(hue % 1, saturation, value)
    return int(red * 255), int(green * 255), int(blue * 255)


def _darker(colour: Colour, share: float = 0.6) -> Colour:
    return int(colour[0] * share), int(colour[1] * share), int(colour[2] * share)


def _hills(draw: random.Random, wide: float, high: float, level: float, colour: Colour) -> Shape:
    count = 7
    tops = [(wide * at / (count - 1), level + draw.uniform(-0.07, 0.07)) for at in range(count)]
    return Shape("polygon", ((0.0, high), *tops, (wide, high)), colour)


# things, by their middle and half their size


def _ellipse(x: float, y: float, across: float, down: float, colour: Colour) -> Shape:
    return Shape("ellipse", ((x - across, y - down), (x + across, y + down)), colour)


def _box(x: float, y: float, across: float, down: float, colour: Colour) -> Shape:
    corners = ((x - across, y - down), (x + across, y - down), (x + across, y + down), (x - across, y + down))
    return Shape("polygon", corners, colour)


def _regular(place: Point, size: float, corners: int, colour: Colour, inner: float = 1.0) -> Shape:
    points: List[Point] = []
    for at in range(corners):
        reach = size * (inner if at % 2 else 1.0)
        turn = 2 * math.pi * at / corners - math.pi / 2
        points.append((place[0] + reach * math.cos(turn), place[1] + reach * math.sin(turn)))
    return Shape("polygon", tuple(points), colour)


def _circle(place: Point, size: float, colour: Colour) -> List[Shape]:
    return [_ellipse(*place, size, size, colour)]


def _square(place: Point, size: float, colour: Colour) -> List[Shape]:
    return [_box(*place, size * 0.85, size * 0.85, colour)]


def _triangle(place: Point, size: float, colour: Colour) -> List[Shape]:
    return [_regular(place, size, 3, colour)]


def _diamond(place: Point, size: float, colour: Colour) -> List[Shape]:
    return [_regular(place, size, 4, colour)]


def _star(place: Point, size: float, colour: Colour) -> List[Shape]:
    return [_regular(place, size, 10, colour, 0.45)]


def _heart(place: Point, size: float, colour: Colour) -> List[Shape]:
    turns = [2 * math.pi * at / 40 for at in range(40)]
    points = [
        (
            place[0] + size * math.sin(turn) ** 3,
            place[1]
            - size * (13 * math.cos(turn) - 5 * math.cos(2 * turn) - 2 * math.cos(3 * turn) - math.cos(4 * turn)) / 17,
        )
        for turn in turns
    ]
    return [Shape("polygon", tuple(points), colour)]


def _sun(place: Point, size: float, colour: Colour) -> List[Shape]:
    return [_regular(place, size, 24, colour, 0.72), _ellipse(*place, size * 0.62, size * 0.62, _darker(colour, 0.9))]


def _moon(place: Point, size: float, colour: Colour) -> List[Shape]:
    x, y = place
    spots = [(-0.3, -0.2, 0.18), (0.25, 0.3, 0.22), (0.3, -0.35, 0.12)]
    return [_ellipse(x, y, size * 0.8, size * 0.8, colour)] + [
        _ellipse(x + size * right, y + size * down, size * wide, size * wide, _darker(colour, 0.85))
        for right, down, wide in spots
    ]


def _cloud(place: Point, size: float, colour: Colour) -> List[Shape]:
    x, y = place
    return [
        _ellipse(x + size * right, y + size * down, size * wide, size * wide * 0.7, colour)
        for right, down, wide in ((-0.5, 0.1, 0.5), (0.5, 0.1, 0.5), (0.0, -0.15, 0.6))
    ]


def _tree(place: Point, size: float, colour: Colour) -> List[Shape]:
    x, y = place
    return [_box(x, y + size * 0.65, size * 0.12, size * 0.4, _COLOURS["brown"])] + [
        Shape("polygon", ((x - size * wide, y + base), (x + size * wide, y + base), (x, y + base - size * 0.8)), colour)
        for wide, base in ((0.65, size * 0.4), (0.5, 0.0), (0.35, -size * 0.35))
    ]


def _house(place: Point, size: float, colour: Colour) -> List[Shape]:
    x, y = place
    roof = ((x - size * 0.95, y - size * 0.1), (x + size * 0.95, y - size * 0.1), (x, y - size * 0.9))
    return [
        _box(x, y + size * 0.4, size * 0.75, size * 0.5, colour),
        Shape("polygon", roof, _darker(colour)),
        _box(x, y + size * 0.6, size * 0.15, size * 0.3, _COLOURS["brown"]),
        _box(x - size * 0.45, y + size * 0.25, size * 0.14, size * 0.14, _COLOURS["yellow"]),
        _box(x + size * 0.45, y + size * 0.25, size * 0.14, size * 0.14, _COLOURS["yellow"]),
    ]


def _mountain(place: Point, size: float, colour: Colour) -> List[Shape]:
    x, y = place
    foot, top = y + size * 0.9, y - size * 0.9
    peak = ((x - size * 0.3, y - size * 0.36), (x, top), (x + size * 0.3, y - size * 0.36), (x, y - size * 0.2))
    return [
        Shape("polygon", ((x - size, foot), (x, top), (x + size, foot)), colour),
        Shape("polygon", peak, _COLOURS["white"]),
    ]


def _flower(place: Point, size: float, colour: Colour) -> List[Shape]:
    x, y = place
    petals = [
        _ellipse(
            x + size * 0.42 * math.cos(2 * math.pi * at / 6),
            y - size * 0.25 + size * 0.42 * math.sin(2 * math.pi * at / 6),
            size * 0.28,
            size * 0.28,
            colour,
        )
        for at in range(6)
    ]
    stem = _box(x, y + size * 0.5, size * 0.05, size * 0.5, _COLOURS["green"])
    return [stem, *petals, _ellipse(x, y - size * 0.25, size * 0.22, size * 0.22, _COLOURS["yellow"])]


def _boat(place: Point, size: float, colour: Colour) -> List[Shape]:
    x, y = place
    hull = ((x - size, y + size * 0.3), (x + size, y + size * 0.3), (x + size * 0.6, y + size * 0.75))
    sail = ((x + size * 0.05, y - size * 0.9), (x + size * 0.05, y + size * 0.2), (x + size * 0.75, y + size * 0.2))
    return [
        Shape("polygon", (*hull, (x - size * 0.6, y + size * 0.75)), colour),
        Shape("polygon", sail, _COLOURS["white"]),
        _box(x, y - size * 0.3, size * 0.04, size * 0.6, _COLOURS["brown"]),
    ]


def _fish(place: Point, size: float, colour: Colour) -> List[Shape]:
    x, y = place
    tail = ((x + size * 0.5, y), (x + size, y - size * 0.4), (x + size, y + size * 0.4))
    return [
        Shape("polygon", tail, _darker(colour)),
        _ellipse(x, y, size * 0.7, size * 0.4, colour),
        _ellipse(x - size * 0.4, y - size * 0.08, size * 0.07, size * 0.07, _COLOURS["black"]),
    ]


def _face(place: Point, size: float, colour: Colour) -> List[Shape]:
    x, y = place
    ears = [
        Shape(
            "polygon",
            (
                (x + side * size * 0.75, y - size * 0.95),
                (x + side * size * 0.15, y - size * 0.6),
                (x + side * size * 0.7, y - size * 0.2),
            ),
            _darker(colour, 0.8),
        )
        for side in (-1, 1)
    ]
    eyes = [_ellipse(x + side * size * 0.3, y - size * 0.15, size * 0.1, size * 0.13, (25, 25, 30)) for side in (-1, 1)]
    nose = _ellipse(x, y + size * 0.15, size * 0.1, size * 0.07, _darker(colour, 0.4))
    return [*ears, _ellipse(x, y, size * 0.8, size * 0.75, colour), *eyes, nose]


_THINGS: Dict[str, Callable[[Point, float, Colour], List[Shape]]] = {
    "boat": _boat,
    "circle": _circle,
    "cloud": _cloud,
    "diamond": _diamond,
    "face": _face,
    "fish": _fish,
    "flower": _flower,
    "heart": _heart,
    "house": _house,
    "moon": _moon,
    "mountain": _mountain,
    "square": _square,
    "star": _star,
    "sun": _sun,
    "tree": _tree,
    "triangle": _triangle,
}
_MEANT: Dict[str, str] = {
    word: thing
    for thing, words in {
        "boat": "boat ship sailboat yacht",
        "circle": "circle ball sphere disc dot planet balloon apple button coin",
        "cloud": "cloud fog smoke",
        "diamond": "diamond gem kite crystal",
        "face": "cat dog fox bear animal otter kitten puppy robot face portrait person man woman lion tiger owl",
        "fish": "fish shark whale dolphin",
        "flower": "flower rose tulip daisy sunflower",
        "heart": "heart love valentine",
        "house": "house home cabin cottage hut castle barn building village city",
        "moon": "moon",
        "mountain": "mountain hill volcano alp everest",
        "square": "square box cube block book",
        "star": "star",
        "sun": "sun sunset sunrise",
        "tree": "tree forest pine wood christmas",
        "triangle": "triangle pyramid",
    }.items()
    for word in words.split()
}
