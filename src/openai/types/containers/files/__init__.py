# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
        },
    )
