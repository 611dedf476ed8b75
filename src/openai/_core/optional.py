"""Packages that only some features need, and that are installed by an extra of this one (R-VOICE-3)."""

from __future__ import annotations

import importlib
import importlib.util
from typing import Any

from .errors import MissingDependencyError

__all__ = ["is_there", "load"]


def is_there(package: str) -> bool:
    """Whether a package can be imported, without doing so."""
    return importlib.util.find_spec(package) is not None


def load(module: str, extra: str) -> Any:
    """Import a module of another package.

    Raises MissingDependencyError, which names the package and the extra that installs it.
    """
    try:
        return importlib.import_module(module)
    except (ImportError, OSError) as error:  # OSError: the package is there, but a library of the system's is not
        raise missing(module.partition(".")[0], extra, error) from error


def missing(package: str, extra: str, reason: object = "") -> MissingDependencyError:
    """The error that says what to install."""
    why = f" ({reason})" if reason else ""
    return MissingDependencyError(
        f"This needs the package `{package}`, which can't be imported{why}. "
        f"Install it with: pip install openai[{extra}]"
    )
