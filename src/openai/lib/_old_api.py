"""What `openai` had before version 1, such as `openai.ChatCompletion`: names that say what to use instead.

Any chain of attributes is allowed; calling the end of it raises `APIRemovedInV1`. Rule: R-OLD-1.
"""

from __future__ import annotations

from typing import Any

from .._core.errors import OpenAIError

__all__ = ["APIRemovedInV1", "APIRemovedInV1Proxy"]

NAMES = {
    "Edit": "chat.completions",
    "File": "files",
    "Audio": "audio",
    "Image": "images",
    "Model": "models",
    "Engine": "models",
    "Customer": None,
    "FineTune": "fine_tuning",
    "Embedding": "embeddings",
    "Completion": "completions",
    "Deployment": "models",
    "Moderation": "moderations",
    "ErrorObject": None,
    "FineTuningJob": "fine_tuning.jobs",
    "ChatCompletion": "chat.completions",
}
"""The old names, and the resource that took over."""


class APIRemovedInV1(OpenAIError):
    """A name of the library's first generation was used."""

    def __init__(self, *, symbol: str) -> None:
        instead = NAMES.get(symbol)
        hint = f" Use `openai.OpenAI().{instead}` instead." if instead else ""
        super().__init__(
            f"You tried to access openai.{symbol}, but this is no longer supported in openai>=1.0.0.{hint} "
            "Migrate code that was written for the old library, or pin that: pip install openai==0.28"
        )


class APIRemovedInV1Proxy:
    """Stands where the old name was."""

    def __init__(self, *, symbol: str) -> None:
        self._symbol = symbol

    def __getattr__(self, name: str) -> APIRemovedInV1Proxy:
        if name.startswith("__"):  # what copy, pickle, inspect and tests look for must not seem to be there
            raise AttributeError(name)
        return self

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        raise APIRemovedInV1(symbol=self._symbol)

    def __repr__(self) -> str:
        return type(self).__name__


def __getattr__(name: str) -> APIRemovedInV1Proxy:
    if name not in NAMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    proxy = globals()[name] = APIRemovedInV1Proxy(symbol=name)
    return proxy
