"""The classes of pages. What a list method gives is one of these."""

from ._async.pages import (
    AsyncConversationCursorPage as AsyncConversationCursorPage,
    AsyncCursorPage as AsyncCursorPage,
    AsyncNextCursorPage as AsyncNextCursorPage,
    AsyncPage as AsyncPage,
)
from ._sync.pages import (
    SyncConversationCursorPage as SyncConversationCursorPage,
    SyncCursorPage as SyncCursorPage,
    SyncNextCursorPage as SyncNextCursorPage,
    SyncPage as SyncPage,
)

__all__ = [
    "AsyncConversationCursorPage",
    "AsyncCursorPage",
    "AsyncNextCursorPage",
    "AsyncPage",
    "SyncConversationCursorPage",
    "SyncCursorPage",
    "SyncNextCursorPage",
    "SyncPage",
]
