"""Pictures as pixels: scenes are painted, pictures of others are read, changed and written. All with Pillow.

Neighbours: scene.py says what is painted, vector.py writes SVG, film.py lets pictures follow each other.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, Callable, List, Optional, Sequence

from . import Unreadable
from .scene import Scene

if TYPE_CHECKING:
    from PIL import Image

__all__ = ["TYPES", "animated", "compose", "encoded", "fitted", "paint", "read", "sketched", "varied"]

TYPES = {"png": "image/png", "jpeg": "image/jpeg", "webp": "image/webp", "gif": "image/gif"}
"""The formats that can be written, with their media types."""

_MOST = 50_000_000  # pixels of a picture that is read
_SMOOTH = 2_000_000  # pixels up to which edges are smoothed
_INSET = 0.28  # share of the height that a further picture takes


def paint(scene: Scene, width: int, height: int, captioned: bool = True) -> Image.Image:
    """A scene in pixels, with transparency. captioned: whether the prompt stands below."""
    from PIL import Image, ImageDraw, ImageOps

    scale = 2 if width * height <= _SMOOTH else 1
    size = (width * scale, height * scale)
    if scene.sky is None:
        canvas = Image.new("RGBA", size, (0, 0, 0, 0))
    else:
        fade = Image.linear_gradient("L").resize((1, size[1])).resize(size)
        canvas = ImageOps.colorize(fade, scene.sky[0], scene.sky[1]).convert("RGBA")
    draw: Any = ImageDraw.Draw(canvas)
    unit = min(size)
    for shape in scene.shapes:
        points = [(x * unit, y * unit) for x, y in shape.points]
        (draw.ellipse if shape.kind == "ellipse" else draw.polygon)(points, fill=(*shape.colour, 255))
    if captioned and scene.caption:
        _caption(canvas, scene.caption)
    return canvas.reduce(scale) if scale > 1 else canvas


def sketched(picture: Image.Image, step: int, steps: int) -> Image.Image:
    """The picture as it is before it is finished: blurred, less so with each step (0 to steps - 1)."""
    from PIL import Image

    coarse = 2 ** (steps - step + 2)
    small = (max(1, picture.width // coarse), max(1, picture.height // coarse))
    return picture.resize(small, Image.Resampling.BOX).resize(picture.size, Image.Resampling.BILINEAR)


def encoded(picture: Image.Image, format: str, quality: int = 100) -> bytes:
    """A file of one of `TYPES`. quality: from 0 to 100, for JPEG and WebP."""
    file = io.BytesIO()
    if format == "png":
        picture.save(file, "PNG", compress_level=3)
    elif format == "webp":
        picture.save(file, "WEBP", quality=quality, method=0)
    elif format == "gif":
        picture.save(file, "GIF")
    else:
        _flat(picture).save(file, "JPEG", quality=max(1, min(95, quality)))
    return file.getvalue()


def animated(pictures: Sequence[Image.Image], milliseconds: int) -> bytes:
    """A GIF that shows pictures one after the other, each so long, again and again."""
    file = io.BytesIO()
    first, *others = pictures
    first.save(file, "GIF", save_all=True, append_images=others, duration=milliseconds, loop=0, disposal=2)
    return file.getvalue()


def read(content: bytes, formats: Sequence[str] = ("PNG", "JPEG", "WEBP")) -> Image.Image:
    """A picture from a file, with transparency; its `format` says what it was. Raises `Unreadable`."""
    from PIL import Image

    try:
        opened: Any = Image.open(io.BytesIO(content), formats=list(formats))
        with opened:
            if opened.width * opened.height > _MOST:
                raise Unreadable(f"it has more than {_MOST} pixels")
            picture: Image.Image = opened.convert("RGBA")
            picture.format = opened.format
            picture.info["alpha"] = "A" in opened.getbands() or "transparency" in opened.info
            return picture
    except (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError, Warning) as error:
        known = ", ".join("JPG" if name == "JPEG" else name for name in formats)
        raise Unreadable(f"it is no readable picture in one of the formats {known} ({type(error).__name__})") from None


def fitted(picture: Image.Image, width: int, height: int) -> Image.Image:
    """A picture brought to a size; what is too long on one side is cut off on both ends."""
    from PIL import ImageOps

    if picture.size == (width, height):
        return picture
    return ImageOps.fit(picture, (width, height))


def compose(
    pictures: Sequence[Image.Image], new: Image.Image, mask: Optional[Image.Image], share: float
) -> Image.Image:
    """The first picture changed, as large as `new`.

    mask: where it is transparent (as large as the first picture), the new one takes the place of the old; without a
    mask it does so everywhere, by `share`. Further pictures are put in along the upper edge.
    """
    from PIL import Image, ImageOps

    base = fitted(pictures[0], *new.size)
    if mask is not None:
        kept = fitted(mask.getchannel("A"), *new.size)
        out = Image.composite(base, new, kept)
    else:
        out = Image.blend(base, new, share)
        out.putalpha(base.getchannel("A"))
    side = int(min(new.size) * _INSET)
    for at, other in enumerate(pictures[1:]):
        small = ImageOps.contain(other, (side, side))
        gap = side // 8
        out.alpha_composite(small, (gap + at * (side + gap) % max(1, new.width - side - gap), gap))
    return out


def varied(picture: Image.Image, turn: float, mirrored: bool) -> Image.Image:
    """The picture with other colours. turn: how far they go round the circle of colours, from 0 to 1."""
    from PIL import Image, ImageOps

    hue, saturation, value = picture.convert("RGB").convert("HSV").split()
    turned = hue.point([int((level + turn * 256) % 256) for level in range(256)])
    out = Image.merge("HSV", (turned, saturation, value)).convert("RGBA")
    out.putalpha(picture.getchannel("A"))
    return ImageOps.mirror(out) if mirrored else out


def _flat(picture: Image.Image) -> Image.Image:
    """Without transparency, on white."""
    from PIL import Image

    if picture.mode != "RGBA":
        return picture.convert("RGB")
    out = Image.new("RGB", picture.size, (255, 255, 255))
    out.paste(picture, mask=picture.getchannel("A"))
    return out


def _caption(canvas: Image.Image, text: str) -> None:
    from PIL import Image, ImageDraw, ImageFont

    font: Any = ImageFont.load_default(max(9, int(min(canvas.size) * 0.035)))
    draw: Any = ImageDraw.Draw(canvas)
    lines = _wrapped(text, canvas.width * 0.92, lambda line: float(draw.textlength(line, font=font)))
    step = int(font.size * 1.35)
    high = step * len(lines) + step // 2
    strip = Image.new("RGBA", (canvas.width, high), (20, 20, 25, 150))
    canvas.alpha_composite(strip, (0, canvas.height - high))
    for at, line in enumerate(lines):
        place = (canvas.width * 0.04, canvas.height - high + step // 4 + at * step)
        draw.text(place, line, font=font, fill=(255, 255, 255, 255))


def _wrapped(text: str, room: float, length: Callable[[str], float]) -> List[str]:
    lines: List[str] = []
    for word in text.split():
        if lines and length(f"{lines[-1]} {word}") <= room:
            lines[-1] = f"{lines[-1]} {word}"
        elif len(lines) < 3:
            lines.append(word[:60])
    return lines
