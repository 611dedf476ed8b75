# Made from api/fine_tuning.py by `make generate`. Do not edit.
"""Models trained further on examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai._core import lazy
from openai._core.views import RawView, StreamingView
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai.resources.fine_tuning.alpha.graders import AsyncGraders
    from openai.resources.fine_tuning.alpha.graders import AsyncGradersWithRawResponse
    from openai.resources.fine_tuning.alpha.graders import AsyncGradersWithStreamingResponse
    from openai.resources.fine_tuning.alpha.graders import Graders
    from openai.resources.fine_tuning.alpha.graders import GradersWithRawResponse
    from openai.resources.fine_tuning.alpha.graders import GradersWithStreamingResponse
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncGraders": "openai.resources.fine_tuning.alpha.graders",
            "AsyncGradersWithRawResponse": "openai.resources.fine_tuning.alpha.graders",
            "AsyncGradersWithStreamingResponse": "openai.resources.fine_tuning.alpha.graders",
            "Graders": "openai.resources.fine_tuning.alpha.graders",
            "GradersWithRawResponse": "openai.resources.fine_tuning.alpha.graders",
            "GradersWithStreamingResponse": "openai.resources.fine_tuning.alpha.graders",
        },
    )

__all__ = [
    "Alpha",
    "AsyncAlpha",
    "AlphaWithRawResponse",
    "AsyncAlphaWithRawResponse",
    "AlphaWithStreamingResponse",
    "AsyncAlphaWithStreamingResponse",
]


class Alpha(SyncAPIResource):
    """Parts that may still change."""

    @cached_property
    def graders(self) -> Graders:
        from openai.resources.fine_tuning.alpha.graders import Graders

        return Graders(self._client)

    @cached_property
    def with_raw_response(self) -> AlphaWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AlphaWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AlphaWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AlphaWithStreamingResponse(self)


class AsyncAlpha(AsyncAPIResource):
    """Parts that may still change."""

    @cached_property
    def graders(self) -> AsyncGraders:
        from openai.resources.fine_tuning.alpha.graders import AsyncGraders

        return AsyncGraders(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncAlphaWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncAlphaWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAlphaWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncAlphaWithStreamingResponse(self)


class AlphaWithRawResponse(RawView):
    """The calls of `Alpha`, answered with the HTTP response around it."""

    def __init__(self, alpha: Alpha) -> None:
        self._alpha = self._resource = alpha

    @cached_property
    def graders(self) -> GradersWithRawResponse:
        from openai.resources.fine_tuning.alpha.graders import GradersWithRawResponse

        return GradersWithRawResponse(self._alpha.graders)


class AsyncAlphaWithRawResponse(RawView):
    """The calls of `AsyncAlpha`, answered with the HTTP response around it."""

    def __init__(self, alpha: AsyncAlpha) -> None:
        self._alpha = self._resource = alpha

    @cached_property
    def graders(self) -> AsyncGradersWithRawResponse:
        from openai.resources.fine_tuning.alpha.graders import AsyncGradersWithRawResponse

        return AsyncGradersWithRawResponse(self._alpha.graders)


class AlphaWithStreamingResponse(StreamingView):
    """The calls of `Alpha`, answered while the body is still to be read."""

    def __init__(self, alpha: Alpha) -> None:
        self._alpha = self._resource = alpha

    @cached_property
    def graders(self) -> GradersWithStreamingResponse:
        from openai.resources.fine_tuning.alpha.graders import GradersWithStreamingResponse

        return GradersWithStreamingResponse(self._alpha.graders)


class AsyncAlphaWithStreamingResponse(StreamingView):
    """The calls of `AsyncAlpha`, answered while the body is still to be read."""

    def __init__(self, alpha: AsyncAlpha) -> None:
        self._alpha = self._resource = alpha

    @cached_property
    def graders(self) -> AsyncGradersWithStreamingResponse:
        from openai.resources.fine_tuning.alpha.graders import AsyncGradersWithStreamingResponse

        return AsyncGradersWithStreamingResponse(self._alpha.graders)
