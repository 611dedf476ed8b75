"""`DefaultHttpx2Client` and `DefaultAsyncHttpx2Client`: clients of httpx2, the successor of httpx (extra `httpx2`).

Imported only when somebody asks for them. Rule: R-PROV-4.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

__all__ = ["DefaultAsyncHttpx2Client", "DefaultHttpx2Client"]


def _library() -> Any:
    try:
        return import_module("httpx2")
    except ImportError:
        raise RuntimeError("To use httpx2, install the extra `httpx2`: pip install openai[httpx2]") from None


def _defaults(library: Any, kwargs: dict[str, Any]) -> dict[str, Any]:
    kwargs.setdefault("timeout", library.Timeout(timeout=600, connect=5.0))
    kwargs.setdefault("limits", library.Limits(max_connections=1000, max_keepalive_connections=100))
    kwargs.setdefault("follow_redirects", True)
    return kwargs


def DefaultHttpx2Client(**kwargs: Any) -> Any:
    """Make an `httpx2.Client` with this library's defaults. RuntimeError, naming the extra, if httpx2 is missing."""
    library = _library()
    return library.Client(**_defaults(library, kwargs))


def DefaultAsyncHttpx2Client(**kwargs: Any) -> Any:
    """Make an `httpx2.AsyncClient` with this library's defaults. RuntimeError, naming the extra, if it is missing."""
    library = _library()
    return library.AsyncClient(**_defaults(library, kwargs))
