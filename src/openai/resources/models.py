# Made from api/models.py by `make generate`. Do not edit.
"""The models that can be called."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import Unpack

from openai._core import endpoint, lazy
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._base_client import AsyncPaginator
    from openai._core.options import Options
    from openai.pagination import AsyncPage
    from openai.pagination import SyncPage
    from openai.types.model import Model
    from openai.types.model_deleted import ModelDeleted
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncPage": "openai.pagination",
            "SyncPage": "openai.pagination",
            "Model": "openai.types.model",
            "ModelDeleted": "openai.types.model_deleted",
        },
    )

__all__ = [
    "Models",
    "AsyncModels",
    "ModelsWithRawResponse",
    "AsyncModelsWithRawResponse",
    "ModelsWithStreamingResponse",
    "AsyncModelsWithStreamingResponse",
]


class Models(SyncAPIResource):
    """The models that can be called."""

    @cached_property
    def with_raw_response(self) -> ModelsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return ModelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ModelsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return ModelsWithStreamingResponse(self)

    @endpoint.get("/models/{model}", "Model")
    def retrieve(self, model: str, **options: Unpack[Options]) -> Model:
        """Fetch what is known about a model. (`GET /models/{model}`)"""
        ...

    @endpoint.get("/models", "Model", page="SyncPage")
    def list(self, **options: Unpack[Options]) -> SyncPage[Model]:
        """List the models that can be called. (`GET /models`)"""
        ...

    @endpoint.delete("/models/{model}", "ModelDeleted")
    def delete(self, model: str, **options: Unpack[Options]) -> ModelDeleted:
        """Delete a fine-tuned model; only owners of its organization may.

        `DELETE /models/{model}`
        """
        ...


class AsyncModels(AsyncAPIResource):
    """The models that can be called."""

    @cached_property
    def with_raw_response(self) -> AsyncModelsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncModelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncModelsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncModelsWithStreamingResponse(self)

    @endpoint.get("/models/{model}", "Model")
    async def retrieve(self, model: str, **options: Unpack[Options]) -> Model:
        """Fetch what is known about a model. (`GET /models/{model}`)"""
        ...

    @endpoint.get("/models", "Model", page="AsyncPage")
    def list(self, **options: Unpack[Options]) -> AsyncPaginator[Model, AsyncPage[Model]]:
        """List the models that can be called. (`GET /models`)"""
        ...

    @endpoint.delete("/models/{model}", "ModelDeleted")
    async def delete(self, model: str, **options: Unpack[Options]) -> ModelDeleted:
        """Delete a fine-tuned model; only owners of its organization may.

        `DELETE /models/{model}`
        """
        ...


class ModelsWithRawResponse(RawView):
    """The calls of `Models`, answered with the HTTP response around it."""

    def __init__(self, models: Models) -> None:
        self._models = self._resource = models

    retrieve = raw(Models.retrieve)
    list = raw(Models.list)
    delete = raw(Models.delete)


class AsyncModelsWithRawResponse(RawView):
    """The calls of `AsyncModels`, answered with the HTTP response around it."""

    def __init__(self, models: AsyncModels) -> None:
        self._models = self._resource = models

    retrieve = raw(AsyncModels.retrieve)
    list = raw(AsyncModels.list)
    delete = raw(AsyncModels.delete)


class ModelsWithStreamingResponse(StreamingView):
    """The calls of `Models`, answered while the body is still to be read."""

    def __init__(self, models: Models) -> None:
        self._models = self._resource = models

    retrieve = streaming(Models.retrieve)
    list = streaming(Models.list)
    delete = streaming(Models.delete)


class AsyncModelsWithStreamingResponse(StreamingView):
    """The calls of `AsyncModels`, answered while the body is still to be read."""

    def __init__(self, models: AsyncModels) -> None:
        self._models = self._resource = models

    retrieve = streaming(AsyncModels.retrieve)
    list = streaming(AsyncModels.list)
    delete = streaming(AsyncModels.delete)
