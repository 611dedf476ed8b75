"""Pictures, sound and films that real programs open, made from a text and a seed.

`scene` says what is in a picture, `picture` paints it and reads others', `vector` writes it as SVG, `film` lets it
move. `voice` reads a text aloud, `tones` is how the text itself is heard in that sound, `sound` writes and reads the
formats of sound. Nothing here knows of requests; Pillow and PyAV are imported when they are needed.
"""

from __future__ import annotations

__all__ = ["Unreadable"]


class Unreadable(Exception):
    """A file is not what it should be: no picture, no sound, no film. The message says what is wrong with it."""
