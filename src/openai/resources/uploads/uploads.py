# Made from api/uploads.py by `make generate`. Do not edit.
"""Large files sent in parts."""

from __future__ import annotations

import os
from typing import Optional, TYPE_CHECKING, Union
from typing_extensions import Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai._types import SequenceNotStr
    from openai.resources.uploads.parts import AsyncParts
    from openai.resources.uploads.parts import AsyncPartsWithRawResponse
    from openai.resources.uploads.parts import AsyncPartsWithStreamingResponse
    from openai.resources.uploads.parts import Parts
    from openai.resources.uploads.parts import PartsWithRawResponse
    from openai.resources.uploads.parts import PartsWithStreamingResponse
    from openai.types.file_purpose import FilePurpose
    from openai.types.upload import Upload
    from openai.types import upload_create_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Options": "openai._core.options",
            "SequenceNotStr": "openai._types",
            "AsyncParts": "openai.resources.uploads.parts",
            "AsyncPartsWithRawResponse": "openai.resources.uploads.parts",
            "AsyncPartsWithStreamingResponse": "openai.resources.uploads.parts",
            "Parts": "openai.resources.uploads.parts",
            "PartsWithRawResponse": "openai.resources.uploads.parts",
            "PartsWithStreamingResponse": "openai.resources.uploads.parts",
            "FilePurpose": "openai.types.file_purpose",
            "Upload": "openai.types.upload",
        },
    )

__all__ = [
    "Uploads",
    "AsyncUploads",
    "UploadsWithRawResponse",
    "AsyncUploadsWithRawResponse",
    "UploadsWithStreamingResponse",
    "AsyncUploadsWithStreamingResponse",
]


class Uploads(SyncAPIResource):
    """Large files sent in parts."""

    @cached_property
    def parts(self) -> Parts:
        from openai.resources.uploads.parts import Parts

        return Parts(self._client)

    @cached_property
    def with_raw_response(self) -> UploadsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return UploadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UploadsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return UploadsWithStreamingResponse(self)

    @endpoint.helper("uploading:upload_file_chunked")
    def upload_file_chunked(
        self,
        *,
        file: Union[str, os.PathLike[str], bytes],
        mime_type: str,
        purpose: FilePurpose,
        filename: Optional[str] = None,
        bytes: Optional[int] = None,
        part_size: Optional[int] = None,
        md5: str | Omit = omit,
    ) -> Upload:
        """Upload a large file: create the upload, send its parts one after another, and complete it. `file` is a path,
        which is read piece by piece while it is sent, or bytes along with `filename` and `bytes` (size in bytes).
        `part_size` is in bytes, 64 MiB if not given; `md5` is the checksum of the whole file, which the API compares.
        After an error the upload is left as it is, not cancelled.
        """
        ...

    @endpoint.post("/uploads", "Upload")
    def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: upload_create_params.ExpiresAfter | Omit = omit,
        **options: Unpack[Options],
    ) -> Upload:
        """Begin an upload of up to 8 GB. It expires after an hour. (`POST /uploads`)

        Args:
            bytes: Size of the whole file in bytes.
            filename: The name the finished file gets.
            mime_type: Must be one that the purpose allows.
            purpose: What the finished file will be used for.
            expires_after: When the finished file is deleted. The API's default is 30 days for batch files and never
                for others.
        """
        ...

    @endpoint.post("/uploads/{upload_id}/cancel", "Upload")
    def cancel(self, upload_id: str, **options: Unpack[Options]) -> Upload:
        """Cancel an upload; it takes no more parts. (`POST /uploads/{upload_id}/cancel`)"""
        ...

    @endpoint.post("/uploads/{upload_id}/complete", "Upload")
    def complete(
        self,
        upload_id: str,
        *,
        part_ids: SequenceNotStr[str],
        md5: str | Omit = omit,
        **options: Unpack[Options],
    ) -> Upload:
        """Make a file of the parts of an upload. Their sizes must add up to the `bytes` announced when it was created.

        `POST /uploads/{upload_id}/complete`

        Args:
            part_ids: The parts, in the order of the file.
            md5: Checksum of the whole file, to be compared with what arrived.
        """
        ...


class AsyncUploads(AsyncAPIResource):
    """Large files sent in parts."""

    @cached_property
    def parts(self) -> AsyncParts:
        from openai.resources.uploads.parts import AsyncParts

        return AsyncParts(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncUploadsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncUploadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUploadsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncUploadsWithStreamingResponse(self)

    @endpoint.helper("uploading:upload_file_chunked")
    async def upload_file_chunked(
        self,
        *,
        file: Union[str, os.PathLike[str], bytes],
        mime_type: str,
        purpose: FilePurpose,
        filename: Optional[str] = None,
        bytes: Optional[int] = None,
        part_size: Optional[int] = None,
        md5: str | Omit = omit,
    ) -> Upload:
        """Upload a large file: create the upload, send its parts one after another, and complete it. `file` is a path,
        which is read piece by piece while it is sent, or bytes along with `filename` and `bytes` (size in bytes).
        `part_size` is in bytes, 64 MiB if not given; `md5` is the checksum of the whole file, which the API compares.
        After an error the upload is left as it is, not cancelled.
        """
        ...

    @endpoint.post("/uploads", "Upload")
    async def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: upload_create_params.ExpiresAfter | Omit = omit,
        **options: Unpack[Options],
    ) -> Upload:
        """Begin an upload of up to 8 GB. It expires after an hour. (`POST /uploads`)

        Args:
            bytes: Size of the whole file in bytes.
            filename: The name the finished file gets.
            mime_type: Must be one that the purpose allows.
            purpose: What the finished file will be used for.
            expires_after: When the finished file is deleted. The API's default is 30 days for batch files and never
                for others.
        """
        ...

    @endpoint.post("/uploads/{upload_id}/cancel", "Upload")
    async def cancel(self, upload_id: str, **options: Unpack[Options]) -> Upload:
        """Cancel an upload; it takes no more parts. (`POST /uploads/{upload_id}/cancel`)"""
        ...

    @endpoint.post("/uploads/{upload_id}/complete", "Upload")
    async def complete(
        self,
        upload_id: str,
        *,
        part_ids: SequenceNotStr[str],
        md5: str | Omit = omit,
        **options: Unpack[Options],
    ) -> Upload:
        """Make a file of the parts of an upload. Their sizes must add up to the `bytes` announced when it was created.

        `POST /uploads/{upload_id}/complete`

        Args:
            part_ids: The parts, in the order of the file.
            md5: Checksum of the whole file, to be compared with what arrived.
        """
        ...


class UploadsWithRawResponse(RawView):
    """The calls of `Uploads`, answered with the HTTP response around it."""

    def __init__(self, uploads: Uploads) -> None:
        self._uploads = self._resource = uploads

    create = raw(Uploads.create)
    cancel = raw(Uploads.cancel)
    complete = raw(Uploads.complete)

    @cached_property
    def parts(self) -> PartsWithRawResponse:
        from openai.resources.uploads.parts import PartsWithRawResponse

        return PartsWithRawResponse(self._uploads.parts)


class AsyncUploadsWithRawResponse(RawView):
    """The calls of `AsyncUploads`, answered with the HTTP response around it."""

    def __init__(self, uploads: AsyncUploads) -> None:
        self._uploads = self._resource = uploads

    create = raw(AsyncUploads.create)
    cancel = raw(AsyncUploads.cancel)
    complete = raw(AsyncUploads.complete)

    @cached_property
    def parts(self) -> AsyncPartsWithRawResponse:
        from openai.resources.uploads.parts import AsyncPartsWithRawResponse

        return AsyncPartsWithRawResponse(self._uploads.parts)


class UploadsWithStreamingResponse(StreamingView):
    """The calls of `Uploads`, answered while the body is still to be read."""

    def __init__(self, uploads: Uploads) -> None:
        self._uploads = self._resource = uploads

    create = streaming(Uploads.create)
    cancel = streaming(Uploads.cancel)
    complete = streaming(Uploads.complete)

    @cached_property
    def parts(self) -> PartsWithStreamingResponse:
        from openai.resources.uploads.parts import PartsWithStreamingResponse

        return PartsWithStreamingResponse(self._uploads.parts)


class AsyncUploadsWithStreamingResponse(StreamingView):
    """The calls of `AsyncUploads`, answered while the body is still to be read."""

    def __init__(self, uploads: AsyncUploads) -> None:
        self._uploads = self._resource = uploads

    create = streaming(AsyncUploads.create)
    cancel = streaming(AsyncUploads.cancel)
    complete = streaming(AsyncUploads.complete)

    @cached_property
    def parts(self) -> AsyncPartsWithStreamingResponse:
        from openai.resources.uploads.parts import AsyncPartsWithStreamingResponse

        return AsyncPartsWithStreamingResponse(self._uploads.parts)
