# Made from api/fine_tuning.py by `make generate`. Do not edit.
"""Models trained further on examples."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai.types.fine_tuning.alpha.grader_run_response import GraderRunResponse
    from openai.types.fine_tuning.alpha.grader_validate_response import GraderValidateResponse
    from openai.types.fine_tuning.alpha import grader_run_params
    from openai.types.fine_tuning.alpha import grader_validate_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Options": "openai._core.options",
            "GraderRunResponse": "openai.types.fine_tuning.alpha.grader_run_response",
            "GraderValidateResponse": "openai.types.fine_tuning.alpha.grader_validate_response",
        },
    )

__all__ = [
    "Graders",
    "AsyncGraders",
    "GradersWithRawResponse",
    "AsyncGradersWithRawResponse",
    "GradersWithStreamingResponse",
    "AsyncGradersWithStreamingResponse",
]


class Graders(SyncAPIResource):
    """Tries of graders for reinforcement fine-tuning."""

    @cached_property
    def with_raw_response(self) -> GradersWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return GradersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> GradersWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return GradersWithStreamingResponse(self)

    @endpoint.post("/fine_tuning/alpha/graders/run", "GraderRunResponse")
    def run(
        self,
        *,
        grader: grader_run_params.Grader,
        model_sample: str,
        item: object | Omit = omit,
        **options: Unpack[Options],
    ) -> GraderRunResponse:
        """Score a sample with a grader. (`POST /fine_tuning/alpha/graders/run`)

        Args:
            grader: The grader to try.
            model_sample: The text to score, found under `sample`; if it is JSON, also decoded as `output_json`.
            item: What templates of the grader find under `item`.
        """
        ...

    @endpoint.post("/fine_tuning/alpha/graders/validate", "GraderValidateResponse")
    def validate(self, *, grader: grader_validate_params.Grader, **options: Unpack[Options]) -> GraderValidateResponse:
        """Check that a grader is put together well. (`POST /fine_tuning/alpha/graders/validate`)

        Args:
            grader: The grader to check.
        """
        ...


class AsyncGraders(AsyncAPIResource):
    """Tries of graders for reinforcement fine-tuning."""

    @cached_property
    def with_raw_response(self) -> AsyncGradersWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncGradersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncGradersWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncGradersWithStreamingResponse(self)

    @endpoint.post("/fine_tuning/alpha/graders/run", "GraderRunResponse")
    async def run(
        self,
        *,
        grader: grader_run_params.Grader,
        model_sample: str,
        item: object | Omit = omit,
        **options: Unpack[Options],
    ) -> GraderRunResponse:
        """Score a sample with a grader. (`POST /fine_tuning/alpha/graders/run`)

        Args:
            grader: The grader to try.
            model_sample: The text to score, found under `sample`; if it is JSON, also decoded as `output_json`.
            item: What templates of the grader find under `item`.
        """
        ...

    @endpoint.post("/fine_tuning/alpha/graders/validate", "GraderValidateResponse")
    async def validate(
        self,
        *,
        grader: grader_validate_params.Grader,
        **options: Unpack[Options],
    ) -> GraderValidateResponse:
        """Check that a grader is put together well. (`POST /fine_tuning/alpha/graders/validate`)

        Args:
            grader: The grader to check.
        """
        ...


class GradersWithRawResponse(RawView):
    """The calls of `Graders`, answered with the HTTP response around it."""

    def __init__(self, graders: Graders) -> None:
        self._graders = self._resource = graders

    run = raw(Graders.run)
    validate = raw(Graders.validate)


class AsyncGradersWithRawResponse(RawView):
    """The calls of `AsyncGraders`, answered with the HTTP response around it."""

    def __init__(self, graders: AsyncGraders) -> None:
        self._graders = self._resource = graders

    run = raw(AsyncGraders.run)
    validate = raw(AsyncGraders.validate)


class GradersWithStreamingResponse(StreamingView):
    """The calls of `Graders`, answered while the body is still to be read."""

    def __init__(self, graders: Graders) -> None:
        self._graders = self._resource = graders

    run = streaming(Graders.run)
    validate = streaming(Graders.validate)


class AsyncGradersWithStreamingResponse(StreamingView):
    """The calls of `AsyncGraders`, answered while the body is still to be read."""

    def __init__(self, graders: AsyncGraders) -> None:
        self._graders = self._resource = graders

    run = streaming(AsyncGraders.run)
    validate = streaming(AsyncGraders.validate)
