"""The system's Chromium, for the pictures of the docs (screenshots.py) and the tests of the page."""

from __future__ import annotations

import shutil

__all__ = ["BROWSER", "BROWSERS", "FLAGS"]

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
BROWSER = next(filter(None, map(shutil.which, BROWSERS)), None)
"""Where one of them is, None if there is none."""

FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
