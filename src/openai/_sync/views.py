# Made from src/openai/_async/views.py by `make sync`. Do not edit.
"""`client.with_raw_response` and `client.with_streaming_response`: the views of all resources at once.

The views of the single methods are made in `_core/views.py`. Rules: R-RAW-1, R-RAW-2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.resource import cached_property

if TYPE_CHECKING:
    from .. import resources
    from .client import OpenAI


class OpenAIWithRawResponse:
    """The calls of a client, answered with the HTTP response around the result."""

    __openai_view__ = True

    def __init__(self, client: OpenAI) -> None:
        self._client = client

    @cached_property
    def completions(self) -> resources.CompletionsWithRawResponse:
        return self._client.completions.with_raw_response

    @cached_property
    def chat(self) -> resources.ChatWithRawResponse:
        return self._client.chat.with_raw_response

    @cached_property
    def embeddings(self) -> resources.EmbeddingsWithRawResponse:
        return self._client.embeddings.with_raw_response

    @cached_property
    def files(self) -> resources.FilesWithRawResponse:
        return self._client.files.with_raw_response

    @cached_property
    def images(self) -> resources.ImagesWithRawResponse:
        return self._client.images.with_raw_response

    @cached_property
    def audio(self) -> resources.AudioWithRawResponse:
        return self._client.audio.with_raw_response

    @cached_property
    def moderations(self) -> resources.ModerationsWithRawResponse:
        return self._client.moderations.with_raw_response

    @cached_property
    def models(self) -> resources.ModelsWithRawResponse:
        return self._client.models.with_raw_response

    @cached_property
    def fine_tuning(self) -> resources.FineTuningWithRawResponse:
        return self._client.fine_tuning.with_raw_response

    @cached_property
    def vector_stores(self) -> resources.VectorStoresWithRawResponse:
        return self._client.vector_stores.with_raw_response

    @cached_property
    def beta(self) -> resources.BetaWithRawResponse:
        return self._client.beta.with_raw_response

    @cached_property
    def batches(self) -> resources.BatchesWithRawResponse:
        return self._client.batches.with_raw_response

    @cached_property
    def uploads(self) -> resources.UploadsWithRawResponse:
        return self._client.uploads.with_raw_response

    @cached_property
    def responses(self) -> resources.ResponsesWithRawResponse:
        return self._client.responses.with_raw_response

    @cached_property
    def realtime(self) -> resources.RealtimeWithRawResponse:
        return self._client.realtime.with_raw_response

    @cached_property
    def conversations(self) -> resources.ConversationsWithRawResponse:
        return self._client.conversations.with_raw_response

    @cached_property
    def evals(self) -> resources.EvalsWithRawResponse:
        return self._client.evals.with_raw_response

    @cached_property
    def containers(self) -> resources.ContainersWithRawResponse:
        return self._client.containers.with_raw_response

    @cached_property
    def skills(self) -> resources.SkillsWithRawResponse:
        return self._client.skills.with_raw_response

    @cached_property
    def videos(self) -> resources.VideosWithRawResponse:
        return self._client.videos.with_raw_response


class OpenAIWithStreamedResponse:
    """The calls of a client, answered while the body is still to be read."""

    __openai_view__ = True

    def __init__(self, client: OpenAI) -> None:
        self._client = client

    @cached_property
    def completions(self) -> resources.CompletionsWithStreamingResponse:
        return self._client.completions.with_streaming_response

    @cached_property
    def chat(self) -> resources.ChatWithStreamingResponse:
        return self._client.chat.with_streaming_response

    @cached_property
    def embeddings(self) -> resources.EmbeddingsWithStreamingResponse:
        return self._client.embeddings.with_streaming_response

    @cached_property
    def files(self) -> resources.FilesWithStreamingResponse:
        return self._client.files.with_streaming_response

    @cached_property
    def images(self) -> resources.ImagesWithStreamingResponse:
        return self._client.images.with_streaming_response

    @cached_property
    def audio(self) -> resources.AudioWithStreamingResponse:
        return self._client.audio.with_streaming_response

    @cached_property
    def moderations(self) -> resources.ModerationsWithStreamingResponse:
        return self._client.moderations.with_streaming_response

    @cached_property
    def models(self) -> resources.ModelsWithStreamingResponse:
        return self._client.models.with_streaming_response

    @cached_property
    def fine_tuning(self) -> resources.FineTuningWithStreamingResponse:
        return self._client.fine_tuning.with_streaming_response

    @cached_property
    def vector_stores(self) -> resources.VectorStoresWithStreamingResponse:
        return self._client.vector_stores.with_streaming_response

    @cached_property
    def beta(self) -> resources.BetaWithStreamingResponse:
        return self._client.beta.with_streaming_response

    @cached_property
    def batches(self) -> resources.BatchesWithStreamingResponse:
        return self._client.batches.with_streaming_response

    @cached_property
    def uploads(self) -> resources.UploadsWithStreamingResponse:
        return self._client.uploads.with_streaming_response

    @cached_property
    def responses(self) -> resources.ResponsesWithStreamingResponse:
        return self._client.responses.with_streaming_response

    @cached_property
    def realtime(self) -> resources.RealtimeWithStreamingResponse:
        return self._client.realtime.with_streaming_response

    @cached_property
    def conversations(self) -> resources.ConversationsWithStreamingResponse:
        return self._client.conversations.with_streaming_response

    @cached_property
    def evals(self) -> resources.EvalsWithStreamingResponse:
        return self._client.evals.with_streaming_response

    @cached_property
    def containers(self) -> resources.ContainersWithStreamingResponse:
        return self._client.containers.with_streaming_response

    @cached_property
    def skills(self) -> resources.SkillsWithStreamingResponse:
        return self._client.skills.with_streaming_response

    @cached_property
    def videos(self) -> resources.VideosWithStreamingResponse:
        return self._client.videos.with_streaming_response
