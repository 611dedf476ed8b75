# Made from api/evals.py by `make generate`. Do not edit.
"""Evaluations of models against data."""

from __future__ import annotations

from typing import Iterable, Optional, TYPE_CHECKING
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._base_client import AsyncPaginator
    from openai._core.options import Options
    from openai.pagination import AsyncCursorPage
    from openai.pagination import SyncCursorPage
    from openai.resources.evals.runs.runs import AsyncRuns
    from openai.resources.evals.runs.runs import AsyncRunsWithRawResponse
    from openai.resources.evals.runs.runs import AsyncRunsWithStreamingResponse
    from openai.resources.evals.runs.runs import Runs
    from openai.resources.evals.runs.runs import RunsWithRawResponse
    from openai.resources.evals.runs.runs import RunsWithStreamingResponse
    from openai.types.eval_create_response import EvalCreateResponse
    from openai.types.eval_delete_response import EvalDeleteResponse
    from openai.types.eval_list_response import EvalListResponse
    from openai.types.eval_retrieve_response import EvalRetrieveResponse
    from openai.types.eval_update_response import EvalUpdateResponse
    from openai.types.shared_params.metadata import Metadata
    from openai.types import eval_create_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "AsyncRuns": "openai.resources.evals.runs.runs",
            "AsyncRunsWithRawResponse": "openai.resources.evals.runs.runs",
            "AsyncRunsWithStreamingResponse": "openai.resources.evals.runs.runs",
            "Runs": "openai.resources.evals.runs.runs",
            "RunsWithRawResponse": "openai.resources.evals.runs.runs",
            "RunsWithStreamingResponse": "openai.resources.evals.runs.runs",
            "EvalCreateResponse": "openai.types.eval_create_response",
            "EvalDeleteResponse": "openai.types.eval_delete_response",
            "EvalListResponse": "openai.types.eval_list_response",
            "EvalRetrieveResponse": "openai.types.eval_retrieve_response",
            "EvalUpdateResponse": "openai.types.eval_update_response",
            "Metadata": "openai.types.shared_params.metadata",
        },
    )

__all__ = [
    "Evals",
    "AsyncEvals",
    "EvalsWithRawResponse",
    "AsyncEvalsWithRawResponse",
    "EvalsWithStreamingResponse",
    "AsyncEvalsWithStreamingResponse",
]


class Evals(SyncAPIResource):
    """Evaluations: tests of models on data."""

    @cached_property
    def runs(self) -> Runs:
        from openai.resources.evals.runs.runs import Runs

        return Runs(self._client)

    @cached_property
    def with_raw_response(self) -> EvalsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return EvalsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EvalsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return EvalsWithStreamingResponse(self)

    @endpoint.post("/evals", "EvalCreateResponse")
    def create(
        self,
        *,
        data_source_config: eval_create_params.DataSourceConfig,
        testing_criteria: Iterable[eval_create_params.TestingCriterion],
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        **options: Unpack[Options],
    ) -> EvalCreateResponse:
        """Describe an evaluation: the shape of its data and how answers are judged. Start it with `runs.create`.

        `POST /evals`

        Args:
            data_source_config: Where the data of all runs comes from and what an item looks like.
            testing_criteria: Graders for all runs. Their templates name the data as `{{item.field}}` and the answer
                as `{{sample.output_text}}`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            name: What to call it.
        """
        ...

    @endpoint.get("/evals/{eval_id}", "EvalRetrieveResponse")
    def retrieve(self, eval_id: str, **options: Unpack[Options]) -> EvalRetrieveResponse:
        """Fetch an evaluation. (`GET /evals/{eval_id}`)"""
        ...

    @endpoint.post("/evals/{eval_id}", "EvalUpdateResponse")
    def update(
        self,
        eval_id: str,
        *,
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        **options: Unpack[Options],
    ) -> EvalUpdateResponse:
        """Change the name or the metadata of an evaluation. (`POST /evals/{eval_id}`)

        Args:
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        """
        ...

    @endpoint.get("/evals", "EvalListResponse", page="SyncCursorPage")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at", "updated_at"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[EvalListResponse]:
        """List the evaluations of the project. (`GET /evals`)

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page. The API's default is 20.
            order: By the time in `order_by`. The API's default is `asc`, oldest first.
            order_by: Which time to sort by. The API's default is `created_at`.
        """
        ...

    @endpoint.delete("/evals/{eval_id}", "EvalDeleteResponse")
    def delete(self, eval_id: str, **options: Unpack[Options]) -> EvalDeleteResponse:
        """Delete an evaluation. (`DELETE /evals/{eval_id}`)"""
        ...


class AsyncEvals(AsyncAPIResource):
    """Evaluations: tests of models on data."""

    @cached_property
    def runs(self) -> AsyncRuns:
        from openai.resources.evals.runs.runs import AsyncRuns

        return AsyncRuns(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncEvalsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncEvalsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEvalsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncEvalsWithStreamingResponse(self)

    @endpoint.post("/evals", "EvalCreateResponse")
    async def create(
        self,
        *,
        data_source_config: eval_create_params.DataSourceConfig,
        testing_criteria: Iterable[eval_create_params.TestingCriterion],
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        **options: Unpack[Options],
    ) -> EvalCreateResponse:
        """Describe an evaluation: the shape of its data and how answers are judged. Start it with `runs.create`.

        `POST /evals`

        Args:
            data_source_config: Where the data of all runs comes from and what an item looks like.
            testing_criteria: Graders for all runs. Their templates name the data as `{{item.field}}` and the answer
                as `{{sample.output_text}}`.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            name: What to call it.
        """
        ...

    @endpoint.get("/evals/{eval_id}", "EvalRetrieveResponse")
    async def retrieve(self, eval_id: str, **options: Unpack[Options]) -> EvalRetrieveResponse:
        """Fetch an evaluation. (`GET /evals/{eval_id}`)"""
        ...

    @endpoint.post("/evals/{eval_id}", "EvalUpdateResponse")
    async def update(
        self,
        eval_id: str,
        *,
        metadata: Optional[Metadata] | Omit = omit,
        name: str | Omit = omit,
        **options: Unpack[Options],
    ) -> EvalUpdateResponse:
        """Change the name or the metadata of an evaluation. (`POST /evals/{eval_id}`)

        Args:
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        """
        ...

    @endpoint.get("/evals", "EvalListResponse", page="AsyncCursorPage")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at", "updated_at"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[EvalListResponse, AsyncCursorPage[EvalListResponse]]:
        """List the evaluations of the project. (`GET /evals`)

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page. The API's default is 20.
            order: By the time in `order_by`. The API's default is `asc`, oldest first.
            order_by: Which time to sort by. The API's default is `created_at`.
        """
        ...

    @endpoint.delete("/evals/{eval_id}", "EvalDeleteResponse")
    async def delete(self, eval_id: str, **options: Unpack[Options]) -> EvalDeleteResponse:
        """Delete an evaluation. (`DELETE /evals/{eval_id}`)"""
        ...


class EvalsWithRawResponse(RawView):
    """The calls of `Evals`, answered with the HTTP response around it."""

    def __init__(self, evals: Evals) -> None:
        self._evals = self._resource = evals

    create = raw(Evals.create)
    retrieve = raw(Evals.retrieve)
    update = raw(Evals.update)
    list = raw(Evals.list)
    delete = raw(Evals.delete)

    @cached_property
    def runs(self) -> RunsWithRawResponse:
        from openai.resources.evals.runs.runs import RunsWithRawResponse

        return RunsWithRawResponse(self._evals.runs)


class AsyncEvalsWithRawResponse(RawView):
    """The calls of `AsyncEvals`, answered with the HTTP response around it."""

    def __init__(self, evals: AsyncEvals) -> None:
        self._evals = self._resource = evals

    create = raw(AsyncEvals.create)
    retrieve = raw(AsyncEvals.retrieve)
    update = raw(AsyncEvals.update)
    list = raw(AsyncEvals.list)
    delete = raw(AsyncEvals.delete)

    @cached_property
    def runs(self) -> AsyncRunsWithRawResponse:
        from openai.resources.evals.runs.runs import AsyncRunsWithRawResponse

        return AsyncRunsWithRawResponse(self._evals.runs)


class EvalsWithStreamingResponse(StreamingView):
    """The calls of `Evals`, answered while the body is still to be read."""

    def __init__(self, evals: Evals) -> None:
        self._evals = self._resource = evals

    create = streaming(Evals.create)
    retrieve = streaming(Evals.retrieve)
    update = streaming(Evals.update)
    list = streaming(Evals.list)
    delete = streaming(Evals.delete)

    @cached_property
    def runs(self) -> RunsWithStreamingResponse:
        from openai.resources.evals.runs.runs import RunsWithStreamingResponse

        return RunsWithStreamingResponse(self._evals.runs)


class AsyncEvalsWithStreamingResponse(StreamingView):
    """The calls of `AsyncEvals`, answered while the body is still to be read."""

    def __init__(self, evals: AsyncEvals) -> None:
        self._evals = self._resource = evals

    create = streaming(AsyncEvals.create)
    retrieve = streaming(AsyncEvals.retrieve)
    update = streaming(AsyncEvals.update)
    list = streaming(AsyncEvals.list)
    delete = streaming(AsyncEvals.delete)

    @cached_property
    def runs(self) -> AsyncRunsWithStreamingResponse:
        from openai.resources.evals.runs.runs import AsyncRunsWithStreamingResponse

        return AsyncRunsWithStreamingResponse(self._evals.runs)
