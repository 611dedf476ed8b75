"""Large files sent in parts."""

from typing import Literal

from .files import FileObject, FilePurpose
from .vocabulary import Model, Params, Resource, helper, post

package = "openai.types"


class Upload(Model):
    id: str
    bytes: int
    created_at: int
    expires_at: int
    filename: str
    object: Literal["upload"]
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"]
    file: FileObject = ...


class UploadCompleteParams(Params):
    part_ids: list[str]
    md5: str = ...


class UploadCreateParams(Params):
    class ExpiresAfter:
        anchor: Literal["created_at"]
        seconds: int

    bytes: int
    filename: str
    mime_type: str
    purpose: FilePurpose
    expires_after: ExpiresAfter = ...


package = "openai.types.uploads"


class PartCreateParams(Params):
    data: FileTypes


class UploadPart(Model):
    id: str
    created_at: int
    object: Literal["upload.part"]
    upload_id: str


class Parts(Resource, module="uploads.parts"):
    @post("/uploads/{upload_id}/parts", multipart=True)
    def create(self, upload_id: str, params: PartCreateParams) -> UploadPart: ...


class Uploads(Resource, module="uploads.uploads"):
    parts: Parts

    @helper("uploading:upload_file_chunked", options=False)
    def upload_file_chunked(
        self,
        *,
        file: str | os.PathLike[str] | bytes,
        mime_type: str,
        purpose: FilePurpose,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str = ...,
    ) -> Upload: ...

    @post("/uploads")
    def create(self, params: UploadCreateParams) -> Upload: ...

    @post("/uploads/{upload_id}/cancel")
    def cancel(self, upload_id: str) -> Upload: ...

    @post("/uploads/{upload_id}/complete")
    def complete(self, upload_id: str, params: UploadCompleteParams) -> Upload: ...
