"""`client.with_raw_response` and `client.with_streaming_response`: the views of all resources at once.

The views of the single methods are made in `_core/views.py`. Rules: R-RAW-1, R-RAW-2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.resource import cached_property

if TYPE_CHECKING:
    from .. import resources
    from .client import AsyncOpenAI


class AsyncOpenAIWithRawResponse:
    """The calls of a client, answered with the HTTP response around the result."""

    __openai_view__ = True

    def __init__(self, client: AsyncOpenAI) -> None:
        self._client = client

    @cached_property
    def completions(self) -> resources.AsyncCompletionsWithRawResponse:
        return self._client.completions.with_raw_response

    @cached_property
    def chat(self) -> resources.AsyncChatWithRawResponse:
        return self._client.chat.with_raw_response

    @cached_property
    def embeddings(self) -> resources.AsyncEmbeddingsWithRawResponse:
        return self._client.embeddings.with_raw_response

    @cached_property
    def files(self) -> resources.AsyncFilesWithRawResponse:
        return self._client.files.with_raw_response

    @cached_property
    def images(self) -> resources.AsyncImagesWithRawResponse:
        return self._client.images.with_raw_response

    @cached_property
    def audio(self) -> resources.AsyncAudioWithRawResponse:
        return self._client.audio.with_raw_response

    @cached_property
    def moderations(self) -> resources.AsyncModerationsWithRawResponse:
        return self._client.moderations.with_raw_response

    @cached_property
    def models(self) -> resources.AsyncModelsWithRawResponse:
        return self._client.models.with_raw_response

    @cached_property
    def fine_tuning(self) -> resources.AsyncFineTuningWithRawResponse:
        return self._client.fine_tuning.with_raw_response

    @cached_property
    def vector_stores(self) -> resources.AsyncVectorStoresWithRawResponse:
        return self._client.vector_stores.with_raw_response

    @cached_property
    def beta(self) -> resources.AsyncBetaWithRawResponse:
        return self._client.beta.with_raw_response

    @cached_property
    def batches(self) -> resources.AsyncBatchesWithRawResponse:
        return self._client.batches.with_raw_response

    @cached_property
    def uploads(self) -> resources.AsyncUploadsWithRawResponse:
        return self._client.uploads.with_raw_response

    @cached_property
    def responses(self) -> resources.AsyncResponsesWithRawResponse:
        return self._client.responses.with_raw_response

    @cached_property
    def realtime(self) -> resources.AsyncRealtimeWithRawResponse:
        return self._client.realtime.with_raw_response

    @cached_property
    def conversations(self) -> resources.AsyncConversationsWithRawResponse:
        return self._client.conversations.with_raw_response

    @cached_property
    def evals(self) -> resources.AsyncEvalsWithRawResponse:
        return self._client.evals.with_raw_response

    @cached_property
    def containers(self) -> resources.AsyncContainersWithRawResponse:
        return self._client.containers.with_raw_response

    @cached_property
    def skills(self) -> resources.AsyncSkillsWithRawResponse:
        return self._client.skills.with_raw_response

    @cached_property
    def videos(self) -> resources.AsyncVideosWithRawResponse:
        return self._client.videos.with_raw_response


class AsyncOpenAIWithStreamedResponse:
    """The calls of a client, answered while the body is still to be read."""

    __openai_view__ = True

    def __init__(self, client: AsyncOpenAI) -> None:
        self._client = client

    @cached_property
    def completions(self) -> resources.AsyncCompletionsWithStreamingResponse:
        return self._client.completions.with_streaming_response

    @cached_property
    def chat(self) -> resources.AsyncChatWithStreamingResponse:
        return self._client.chat.with_streaming_response

    @cached_property
    def embeddings(self) -> resources.AsyncEmbeddingsWithStreamingResponse:
        return self._client.embeddings.with_streaming_response

    @cached_property
    def files(self) -> resources.AsyncFilesWithStreamingResponse:
        return self._client.files.with_streaming_response

    @cached_property
    def images(self) -> resources.AsyncImagesWithStreamingResponse:
        return self._client.images.with_streaming_response

    @cached_property
    def audio(self) -> resources.AsyncAudioWithStreamingResponse:
        return self._client.audio.with_streaming_response

    @cached_property
    def moderations(self) -> resources.AsyncModerationsWithStreamingResponse:
        return self._client.moderations.with_streaming_response

    @cached_property
    def models(self) -> resources.AsyncModelsWithStreamingResponse:
        return self._client.models.with_streaming_response

    @cached_property
    def fine_tuning(self) -> resources.AsyncFineTuningWithStreamingResponse:
        return self._client.fine_tuning.with_streaming_response

    @cached_property
    def vector_stores(self) -> resources.AsyncVectorStoresWithStreamingResponse:
        return self._client.vector_stores.with_streaming_response

    @cached_property
    def beta(self) -> resources.AsyncBetaWithStreamingResponse:
        return self._client.beta.with_streaming_response

    @cached_property
    def batches(self) -> resources.AsyncBatchesWithStreamingResponse:
        return self._client.batches.with_streaming_response

    @cached_property
    def uploads(self) -> resources.AsyncUploadsWithStreamingResponse:
        return self._client.uploads.with_streaming_response

    @cached_property
    def responses(self) -> resources.AsyncResponsesWithStreamingResponse:
        return self._client.responses.with_streaming_response

    @cached_property
    def realtime(self) -> resources.AsyncRealtimeWithStreamingResponse:
        return self._client.realtime.with_streaming_response

    @cached_property
    def conversations(self) -> resources.AsyncConversationsWithStreamingResponse:
        return self._client.conversations.with_streaming_response

    @cached_property
    def evals(self) -> resources.AsyncEvalsWithStreamingResponse:
        return self._client.evals.with_streaming_response

    @cached_property
    def containers(self) -> resources.AsyncContainersWithStreamingResponse:
        return self._client.containers.with_streaming_response

    @cached_property
    def skills(self) -> resources.AsyncSkillsWithStreamingResponse:
        return self._client.skills.with_streaming_response

    @cached_property
    def videos(self) -> resources.AsyncVideosWithStreamingResponse:
        return self._client.videos.with_streaming_response
