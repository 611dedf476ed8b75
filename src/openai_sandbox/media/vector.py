"""A scene as SVG. Neighbours: scene.py."""

from __future__ import annotations

from typing import Tuple
from xml.sax.saxutils import escape

from .scene import Colour, Scene, Shape

__all__ = ["svg"]


def svg(scene: Scene, width: int, height: int) -> str:
    """The text of an SVG file; the coordinates in it are pixels."""
    unit = min(width, height)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
    ]
    if scene.caption:
        parts.append(f"<title>{escape(scene.caption)}</title>")
    if scene.sky is not None:
        top, bottom = scene.sky
        parts.append(
            '<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">'
            f'<stop offset="0" stop-color="{_hex(top)}"/><stop offset="1" stop-color="{_hex(bottom)}"/>'
            "</linearGradient></defs>"
        )
        parts.append(f'<rect width="{width}" height="{height}" fill="url(#sky)"/>')
    parts += [_shape(shape, unit) for shape in scene.shapes]
    if scene.caption:
        size = max(9, int(unit * 0.035))
        place = f'x="{width * 0.04:.1f}" y="{height - size}" font-family="sans-serif" font-size="{size}"'
        paint = f'fill="#fff" stroke="#222" stroke-width="{size / 12:.2f}" paint-order="stroke"'
        parts.append(f"<text {place} {paint}>{escape(scene.caption)}</text>")
    return "\n".join([*parts, "</svg>"])


def _shape(shape: Shape, unit: float) -> str:
    fill = _hex(shape.colour)
    if shape.kind == "ellipse":
        (left, top), (right, bottom) = shape.points
        x, y = (left + right) / 2 * unit, (top + bottom) / 2 * unit
        across, down = (right - left) / 2 * unit, (bottom - top) / 2 * unit
        return f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{across:.1f}" ry="{down:.1f}" fill="{fill}"/>'
    points = " ".join(_point(point, unit) for point in shape.points)
    return f'<polygon points="{points}" fill="{fill}"/>'


def _point(point: Tuple[float, float], unit: float) -> str:
    return f"{point[0] * unit:.1f},{point[1] * unit:.1f}"


def _hex(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)
