# Made from api/fine_tuning.py by `make generate`. Do not edit.
"""Models trained further on examples."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._base_client import AsyncPaginator
    from openai._core.options import Options
    from openai._types import SequenceNotStr
    from openai.pagination import AsyncConversationCursorPage
    from openai.pagination import AsyncPage
    from openai.pagination import SyncConversationCursorPage
    from openai.pagination import SyncPage
    from openai.types.fine_tuning.checkpoints.permission_create_response import PermissionCreateResponse
    from openai.types.fine_tuning.checkpoints.permission_delete_response import PermissionDeleteResponse
    from openai.types.fine_tuning.checkpoints.permission_list_response import PermissionListResponse
    from openai.types.fine_tuning.checkpoints.permission_retrieve_response import PermissionRetrieveResponse
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "SequenceNotStr": "openai._types",
            "AsyncConversationCursorPage": "openai.pagination",
            "AsyncPage": "openai.pagination",
            "SyncConversationCursorPage": "openai.pagination",
            "SyncPage": "openai.pagination",
            "PermissionCreateResponse": "openai.types.fine_tuning.checkpoints.permission_create_response",
            "PermissionDeleteResponse": "openai.types.fine_tuning.checkpoints.permission_delete_response",
            "PermissionListResponse": "openai.types.fine_tuning.checkpoints.permission_list_response",
            "PermissionRetrieveResponse": "openai.types.fine_tuning.checkpoints.permission_retrieve_response",
        },
    )

__all__ = [
    "Permissions",
    "AsyncPermissions",
    "PermissionsWithRawResponse",
    "AsyncPermissionsWithRawResponse",
    "PermissionsWithStreamingResponse",
    "AsyncPermissionsWithStreamingResponse",
]


class Permissions(SyncAPIResource):
    """Which projects may use a checkpoint. All calls need an admin API key."""

    @cached_property
    def with_raw_response(self) -> PermissionsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return PermissionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PermissionsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return PermissionsWithStreamingResponse(self)

    @endpoint.post(
        "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
        "PermissionCreateResponse",
        page="SyncPage",
    )
    def create(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_ids: SequenceNotStr[str],
        **options: Unpack[Options],
    ) -> SyncPage[PermissionCreateResponse]:
        """Let projects use a checkpoint. Needs an admin API key. (`POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`)

        Args:
            project_ids: The projects that may use the checkpoint.
        """
        ...

    @endpoint.get(
        "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
        "PermissionRetrieveResponse",
        deprecated="deprecated in favour of `list`",
    )
    def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        project_id: str | Omit = omit,
        **options: Unpack[Options],
    ) -> PermissionRetrieveResponse:
        """Fetch a page of the permissions of a checkpoint. Needs an admin API key.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page. The API's default is 10.
            order: By creation time. The API's default is `descending`, newest first.
            project_id: Only permissions of this project.
        """
        ...

    @endpoint.get(
        "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
        "PermissionListResponse",
        page="SyncConversationCursorPage",
    )
    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        project_id: str | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncConversationCursorPage[PermissionListResponse]:
        """List the permissions of a checkpoint. Needs an admin API key.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page. The API's default is 10.
            order: By creation time. The API's default is `descending`, newest first.
            project_id: Only permissions of this project.
        """
        ...

    @overload
    def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        **options: Unpack[Options],
    ) -> PermissionDeleteResponse: ...

    @overload
    def delete(
        self,
        fine_tuned_model_checkpoint: str,
        permission_id: str,
        /,
        **options: Unpack[Options],
    ) -> PermissionDeleteResponse: ...

    @endpoint.delete(
        "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
        "PermissionDeleteResponse",
    )
    def delete(
        self,
        *ids: str,
        permission_id: str = "",
        fine_tuned_model_checkpoint: str = "",
        **options: Unpack[Options],
    ) -> PermissionDeleteResponse:
        """Take a permission for a checkpoint back. Needs an admin API key.

        `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`
        """
        ...


class AsyncPermissions(AsyncAPIResource):
    """Which projects may use a checkpoint. All calls need an admin API key."""

    @cached_property
    def with_raw_response(self) -> AsyncPermissionsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncPermissionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPermissionsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncPermissionsWithStreamingResponse(self)

    @endpoint.post(
        "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
        "PermissionCreateResponse",
        page="AsyncPage",
    )
    def create(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_ids: SequenceNotStr[str],
        **options: Unpack[Options],
    ) -> AsyncPaginator[PermissionCreateResponse, AsyncPage[PermissionCreateResponse]]:
        """Let projects use a checkpoint. Needs an admin API key. (`POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`)

        Args:
            project_ids: The projects that may use the checkpoint.
        """
        ...

    @endpoint.get(
        "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
        "PermissionRetrieveResponse",
        deprecated="deprecated in favour of `list`",
    )
    async def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        project_id: str | Omit = omit,
        **options: Unpack[Options],
    ) -> PermissionRetrieveResponse:
        """Fetch a page of the permissions of a checkpoint. Needs an admin API key.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page. The API's default is 10.
            order: By creation time. The API's default is `descending`, newest first.
            project_id: Only permissions of this project.
        """
        ...

    @endpoint.get(
        "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
        "PermissionListResponse",
        page="AsyncConversationCursorPage",
    )
    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        project_id: str | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[PermissionListResponse, AsyncConversationCursorPage[PermissionListResponse]]:
        """List the permissions of a checkpoint. Needs an admin API key.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page. The API's default is 10.
            order: By creation time. The API's default is `descending`, newest first.
            project_id: Only permissions of this project.
        """
        ...

    @overload
    async def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        **options: Unpack[Options],
    ) -> PermissionDeleteResponse: ...

    @overload
    async def delete(
        self,
        fine_tuned_model_checkpoint: str,
        permission_id: str,
        /,
        **options: Unpack[Options],
    ) -> PermissionDeleteResponse: ...

    @endpoint.delete(
        "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
        "PermissionDeleteResponse",
    )
    async def delete(
        self,
        *ids: str,
        permission_id: str = "",
        fine_tuned_model_checkpoint: str = "",
        **options: Unpack[Options],
    ) -> PermissionDeleteResponse:
        """Take a permission for a checkpoint back. Needs an admin API key.

        `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`
        """
        ...


class PermissionsWithRawResponse(RawView):
    """The calls of `Permissions`, answered with the HTTP response around it."""

    def __init__(self, permissions: Permissions) -> None:
        self._permissions = self._resource = permissions

    create = raw(Permissions.create)
    retrieve = raw(Permissions.retrieve)
    list = raw(Permissions.list)
    delete = raw(Permissions.delete)


class AsyncPermissionsWithRawResponse(RawView):
    """The calls of `AsyncPermissions`, answered with the HTTP response around it."""

    def __init__(self, permissions: AsyncPermissions) -> None:
        self._permissions = self._resource = permissions

    create = raw(AsyncPermissions.create)
    retrieve = raw(AsyncPermissions.retrieve)
    list = raw(AsyncPermissions.list)
    delete = raw(AsyncPermissions.delete)


class PermissionsWithStreamingResponse(StreamingView):
    """The calls of `Permissions`, answered while the body is still to be read."""

    def __init__(self, permissions: Permissions) -> None:
        self._permissions = self._resource = permissions

    create = streaming(Permissions.create)
    retrieve = streaming(Permissions.retrieve)
    list = streaming(Permissions.list)
    delete = streaming(Permissions.delete)


class AsyncPermissionsWithStreamingResponse(StreamingView):
    """The calls of `AsyncPermissions`, answered while the body is still to be read."""

    def __init__(self, permissions: AsyncPermissions) -> None:
        self._permissions = self._resource = permissions

    create = streaming(AsyncPermissions.create)
    retrieve = streaming(AsyncPermissions.retrieve)
    list = streaming(AsyncPermissions.list)
    delete = streaming(AsyncPermissions.delete)
