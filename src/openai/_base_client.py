"""Door: the base classes of the clients, for packages that import them from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._async.client import AsyncAPIClient as AsyncAPIClient
from ._core.client import BaseClient as BaseClient
from ._core.constants import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
from ._core.options import FinalRequestOptions as FinalRequestOptions, make_request_options as make_request_options
from ._core.pages import AsyncPaginator as AsyncPaginator, PageInfo as PageInfo
from ._sync.client import SyncAPIClient as SyncAPIClient

if TYPE_CHECKING:
    from ._async.pages import BaseAsyncPage as BaseAsyncPage
    from ._engine.httpx import (
        DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS,
        DEFAULT_TIMEOUT as DEFAULT_TIMEOUT,
        AsyncHttpxClientWrapper as AsyncHttpxClientWrapper,
        SyncHttpxClientWrapper as SyncHttpxClientWrapper,
    )
    from ._sync.pages import BaseSyncPage as BaseSyncPage
else:
    from ._core import lazy

    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncHttpxClientWrapper": "openai._engine.httpx",
            "BaseAsyncPage": "openai._async.pages",
            "BaseSyncPage": "openai._sync.pages",
            "DEFAULT_CONNECTION_LIMITS": "openai._engine.httpx",
            "DEFAULT_TIMEOUT": "openai._engine.httpx",
            "SyncHttpxClientWrapper": "openai._engine.httpx",
            "_AsyncStreamT": "openai._types",
            "_StreamT": "openai._types",
        },
    )
