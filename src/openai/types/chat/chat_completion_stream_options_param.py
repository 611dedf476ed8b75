# Made from api/chat.py by `make generate`. Do not edit.
from typing_extensions import TypedDict

__all__ = ["ChatCompletionStreamOptionsParam"]


class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    """Settings for a streamed answer."""

    include_obfuscation: bool
    """Pads chunks so that their length gives nothing away. The API's default is true; turning it off saves bandwidth.
    """

    include_usage: bool
    """Adds a last chunk with the token counts of the request and no choices."""
