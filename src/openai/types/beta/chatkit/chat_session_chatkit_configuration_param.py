# Made from api/chatkit.py by `make generate`. Do not edit.
from typing_extensions import TypedDict

__all__ = ["ChatSessionChatKitConfigurationParam", "AutomaticThreadTitling", "FileUpload", "History"]


class AutomaticThreadTitling(TypedDict, total=False):
    enabled: bool
    """Whether threads get titles by themselves. The API's default is `True`."""


class FileUpload(TypedDict, total=False):
    enabled: bool
    """Whether users may upload files. The API's default is `False`."""

    max_file_size: int
    """Megabytes per file, from 1 to 512. The API's default is 512."""

    max_files: int
    """Files per session. The API's default is 10."""


class History(TypedDict, total=False):
    enabled: bool
    """Whether users see their earlier threads. The API's default is `True`."""

    recent_threads: int
    """How many of them; all if left out."""


class ChatSessionChatKitConfigurationParam(TypedDict, total=False):
    """What the chat offers."""

    automatic_thread_titling: AutomaticThreadTitling

    file_upload: FileUpload

    history: History
