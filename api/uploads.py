"""Large files sent in parts."""

from typing import Literal

from .files import FileObject, FilePurpose
from .vocabulary import Model, Params, Resource, helper, post

package = "openai.types"


class Upload(Model):
    """A large file that is being sent in parts."""

    id: str
    bytes: int
    """The announced size in bytes."""
    created_at: int
    """Unix seconds."""
    expires_at: int
    """Unix seconds."""
    filename: str
    object: Literal["upload"]
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"]
    """`pending` as long as it takes parts."""
    file: FileObject = ...
    """The finished file, once the upload is completed."""


class UploadCompleteParams(Params):
    part_ids: list[str]
    """The parts, in the order of the file."""
    md5: str = ...
    """Checksum of the whole file, to be compared with what arrived."""


class UploadCreateParams(Params):
    class ExpiresAfter:
        anchor: Literal["created_at"]
        """The moment that `seconds` counts from."""
        seconds: int
        """From 3600 (an hour) to 2592000 (30 days)."""

    bytes: int
    """Size of the whole file in bytes."""
    filename: str
    """The name the finished file gets."""
    mime_type: str
    """Must be one that the purpose allows."""
    purpose: FilePurpose
    """What the finished file will be used for."""
    expires_after: ExpiresAfter = ...
    """When the finished file is deleted. The API's default is 30 days for batch files and never for others."""


package = "openai.types.uploads"


class PartCreateParams(Params):
    data: FileTypes
    """The bytes of the part."""


class UploadPart(Model):
    """A part of an upload."""

    id: str
    created_at: int
    """Unix seconds."""
    object: Literal["upload.part"]
    upload_id: str


class Parts(Resource, module="uploads.parts"):
    """The parts of an upload."""

    @post("/uploads/{upload_id}/parts", multipart=True)
    def create(self, upload_id: str, params: PartCreateParams) -> UploadPart:
        """Add a part of up to 64 MB to an upload. Parts may be sent in parallel; `complete` puts them in order."""


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
    ) -> Upload:
        """Upload a large file: create the upload, send its parts one after another, and complete it. `file` is a path,
        which is read piece by piece while it is sent, or bytes along with `filename` and `bytes` (size in bytes).
        `part_size` is in bytes, 64 MiB if not given; `md5` is the checksum of the whole file, which the API compares.
        After an error the upload is left as it is, not cancelled.
        """

    @post("/uploads")
    def create(self, params: UploadCreateParams) -> Upload:
        """Begin an upload of up to 8 GB. It expires after an hour."""

    @post("/uploads/{upload_id}/cancel")
    def cancel(self, upload_id: str) -> Upload:
        """Cancel an upload; it takes no more parts."""

    @post("/uploads/{upload_id}/complete")
    def complete(self, upload_id: str, params: UploadCompleteParams) -> Upload:
        """Make a file of the parts of an upload. Their sizes must add up to the `bytes` announced when it was created."""
