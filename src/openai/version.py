"""Door: `openai.version.VERSION`, see `_version.py`."""

from ._version import __version__

VERSION: str = __version__
