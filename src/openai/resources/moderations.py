# Made from api/moderations.py by `make generate`. Do not edit.
"""Whether text or images may be harmful."""

from __future__ import annotations

from typing import Iterable, TYPE_CHECKING, Union
from typing_extensions import Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai._types import SequenceNotStr
    from openai.types.moderation_create_response import ModerationCreateResponse
    from openai.types.moderation_model import ModerationModel
    from openai.types.moderation_multi_modal_input_param import ModerationMultiModalInputParam
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Options": "openai._core.options",
            "SequenceNotStr": "openai._types",
            "ModerationCreateResponse": "openai.types.moderation_create_response",
            "ModerationModel": "openai.types.moderation_model",
            "ModerationMultiModalInputParam": "openai.types.moderation_multi_modal_input_param",
        },
    )

__all__ = [
    "Moderations",
    "AsyncModerations",
    "ModerationsWithRawResponse",
    "AsyncModerationsWithRawResponse",
    "ModerationsWithStreamingResponse",
    "AsyncModerationsWithStreamingResponse",
]


class Moderations(SyncAPIResource):
    """Whether text or images may be harmful."""

    @cached_property
    def with_raw_response(self) -> ModerationsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return ModerationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ModerationsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return ModerationsWithStreamingResponse(self)

    @endpoint.post("/moderations", "ModerationCreateResponse")
    def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]],
        model: Union[str, ModerationModel] | Omit = omit,
        **options: Unpack[Options],
    ) -> ModerationCreateResponse:
        """Judge whether texts or images may be harmful. A list of texts gets one result each; a list of parts gets a
        single result.

        `POST /moderations`

        Args:
            input: A text, a list of texts, or a list of text and image parts.
            model: The API's default is `omni-moderation-latest`; only omni models judge images.
        """
        ...


class AsyncModerations(AsyncAPIResource):
    """Whether text or images may be harmful."""

    @cached_property
    def with_raw_response(self) -> AsyncModerationsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncModerationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncModerationsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncModerationsWithStreamingResponse(self)

    @endpoint.post("/moderations", "ModerationCreateResponse")
    async def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]],
        model: Union[str, ModerationModel] | Omit = omit,
        **options: Unpack[Options],
    ) -> ModerationCreateResponse:
        """Judge whether texts or images may be harmful. A list of texts gets one result each; a list of parts gets a
        single result.

        `POST /moderations`

        Args:
            input: A text, a list of texts, or a list of text and image parts.
            model: The API's default is `omni-moderation-latest`; only omni models judge images.
        """
        ...


class ModerationsWithRawResponse(RawView):
    """The calls of `Moderations`, answered with the HTTP response around it."""

    def __init__(self, moderations: Moderations) -> None:
        self._moderations = self._resource = moderations

    create = raw(Moderations.create)


class AsyncModerationsWithRawResponse(RawView):
    """The calls of `AsyncModerations`, answered with the HTTP response around it."""

    def __init__(self, moderations: AsyncModerations) -> None:
        self._moderations = self._resource = moderations

    create = raw(AsyncModerations.create)


class ModerationsWithStreamingResponse(StreamingView):
    """The calls of `Moderations`, answered while the body is still to be read."""

    def __init__(self, moderations: Moderations) -> None:
        self._moderations = self._resource = moderations

    create = streaming(Moderations.create)


class AsyncModerationsWithStreamingResponse(StreamingView):
    """The calls of `AsyncModerations`, answered while the body is still to be read."""

    def __init__(self, moderations: AsyncModerations) -> None:
        self._moderations = self._resource = moderations

    create = streaming(AsyncModerations.create)
