"""Texts of a format or a length, as JSON schemas ask for them.

Neighbours: `schema.py` uses them, `check.py` judges them.
"""

from __future__ import annotations

import random

from . import plausible
from .hints import Hints

__all__ = ["fit", "formatted"]


def fit(candidate: str, low: int, high: float | None, hints: Hints, rng: random.Random) -> str:
    """A text brought to a length: cut at a word if possible, or continued."""
    out = candidate
    while len(out) < low:
        more = plausible.sentence(hints, rng) if low - len(out) > 12 else rng.choice(plausible.WORDS)
        out = f"{out} {more}".strip()
    if high is not None and len(out) > high:
        out = out[: int(high)]
        short = out.rsplit(" ", 1)[0].rstrip(" ,.")
        out = short if len(short) >= max(low, 1) and " " in out else out
    return out


def formatted(name: str, hints: Hints, rng: random.Random, used: int) -> list[str]:
    """Texts of a format, best first; none for a format that is not known."""
    day = hints.dates[used] if used < len(hints.dates) else plausible.date(rng)
    clock = f"{rng.randrange(24):02}:{rng.randrange(60):02}:{rng.randrange(60):02}"
    clock = hints.times[used] if used < len(hints.times) else clock
    word = rng.choice(plausible.WORDS)
    host = f"{word}.example.com"
    hexed = f"{rng.getrandbits(128):032x}"
    if name == "date":
        return [day]
    if name == "time":
        return [f"{clock}Z"]
    if name == "date-time":
        return [f"{day}T{clock}Z"]
    if name == "duration":
        return [rng.choice((f"P{rng.randrange(1, 30)}D", f"PT{rng.randrange(1, 24)}H", f"PT{rng.randrange(5, 60)}M"))]
    if name in ("email", "idn-email"):
        return [
            *hints.emails[used : used + 1],
            plausible.email(rng),
            f"{word}@example.com",
            f"{word[:2]}@b.co",
            "a@b.co",
        ]
    if name in ("hostname", "idn-hostname"):
        return [host, f"{word}.com", "a.co"]
    if name in ("uri", "iri", "uri-reference", "iri-reference", "url"):
        return [*hints.urls[used : used + 1], f"https://{host}/{rng.choice(plausible.WORDS)}", f"https://{host}", "a:b"]
    if name == "uri-template":
        return [f"https://{host}/{{id}}"]
    if name == "uuid":
        return [f"{hexed[:8]}-{hexed[8:12]}-4{hexed[13:16]}-a{hexed[17:20]}-{hexed[20:]}"]
    if name in ("ipv4", "ip-address"):
        return [f"192.0.2.{rng.randrange(1, 255)}"]
    if name == "ipv6":
        return [f"2001:db8::{rng.randrange(1, 65_535):x}"]
    if name == "json-pointer":
        return [f"/{word}/0"]
    if name == "relative-json-pointer":
        return [f"1/{word}"]
    if name == "regex":
        return [f"^{word}[0-9]+$"]
    if name in ("byte", "base64"):
        return ["c2FuZGJveA=="]
    return []
