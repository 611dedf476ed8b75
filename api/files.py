"""Files kept by the API for other calls."""

from typing import Literal

from .vocabulary import Model, Params, Resource, delete, get, helper, post

package = "openai.types"


FileContent = str
"""The content of a file as text."""


class FileCreateParams(Params):
    class ExpiresAfter:
        anchor: Literal["created_at"]
        """The moment that `seconds` counts from."""
        seconds: int
        """From 3600 (an hour) to 2592000 (30 days)."""

    file: FileTypes
    """Bytes, an open binary file, a path object, or a tuple of filename and content. A plain string is not taken as a
    path.
    """
    purpose: FilePurpose
    """What the file will be used for: `user_data` fits any use, `vision` is images for fine-tuning, `evals` data for
    evaluations.
    """
    expires_after: ExpiresAfter = ...
    """When the file is deleted. The API's default is 30 days for batch files and never for others."""


class FileDeleted(Model):
    """That a file is gone."""

    id: str
    deleted: bool
    object: Literal["file"]


class FileListParams(Params):
    after: str = ...
    """Id of the file the page starts behind."""
    limit: int = ...
    """Files per page, 1 to 10,000. The API's default is 10,000."""
    order: Literal["asc", "desc"] = ...
    """By creation time. The API's default is `desc`, newest first."""
    purpose: str = ...
    """Only files with this purpose."""


class FileObject(Model):
    """A file kept by the API."""

    id: str
    bytes: int
    """Size in bytes."""
    created_at: int
    """Unix seconds."""
    filename: str
    object: Literal["file"]
    purpose: Literal[
        "assistants",
        "assistants_output",
        "batch",
        "batch_output",
        "fine-tune",
        "fine-tune-results",
        "vision",
        "user_data",
        "evals",
    ]
    """What it is used for; those ending in `output` or `results` were written by the API."""
    status: Literal["uploaded", "processed", "error"]
    """How far its check has come. Deprecated."""
    expires_at: int = ...
    """Unix seconds; None if it is kept until deleted."""
    status_details: str = ...
    """Why its check failed. Deprecated in favour of `error` of the fine-tuning job."""


FilePurpose = Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
"""What an uploaded file will be used for."""


class Files(Resource, module="files"):
    @post("/files", multipart=True)
    def create(self, params: FileCreateParams) -> FileObject:
        """Upload a file of up to 512 MB. For larger ones use `uploads`."""

    @get("/files/{file_id}")
    def retrieve(self, file_id: str) -> FileObject:
        """Fetch what is known about a file, without its content."""

    @get("/files")
    def list(self, params: FileListParams) -> CursorPage[FileObject]:
        """List the uploaded files."""

    @delete("/files/{file_id}")
    def delete(self, file_id: str) -> FileDeleted:
        """Delete a file; it also goes from all vector stores."""

    @get("/files/{file_id}/content", accept="application/binary")
    def content(self, file_id: str) -> HttpxBinaryResponseContent:
        """Download the content of a file."""

    @get("/files/{file_id}/content", deprecated="`files.content`")
    def retrieve_content(self, file_id: str) -> HttpxBinaryResponseContent:
        """Download the content of a file."""

    @helper("polling:wait_for_processing", options=False)
    def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float | None = None,
        max_wait: float = 3600,
    ) -> FileObject:
        """Fetch a file every `poll_interval` seconds until its status is `processed`, `error` or `deleted`. When that
        takes longer than `max_wait` seconds (`max_wait_seconds` is another name for it, give one of them) it raises
        `RuntimeError`.
        """
