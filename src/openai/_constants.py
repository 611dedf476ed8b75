"""Door: numbers and names. Those that are objects of httpx are made when they are asked for."""

from typing import TYPE_CHECKING

from ._core.constants import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES, RAW_RESPONSE_HEADER as RAW_RESPONSE_HEADER

if TYPE_CHECKING:
    from ._engine.httpx import (
        DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS,
        DEFAULT_TIMEOUT as DEFAULT_TIMEOUT,
    )
else:
    from ._core import lazy

    __getattr__ = lazy.module(
        __name__,
        {"DEFAULT_CONNECTION_LIMITS": "openai._engine.httpx", "DEFAULT_TIMEOUT": "openai._engine.httpx"},
    )
