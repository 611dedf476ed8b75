"""Files kept by the API for other calls."""

from typing import Literal

from .vocabulary import Model, Params, Resource, delete, get, helper, post

package = "openai.types"


FileContent = str


class FileCreateParams(Params):
    class ExpiresAfter:
        anchor: Literal["created_at"]
        seconds: int

    file: FileTypes
    purpose: FilePurpose
    expires_after: ExpiresAfter = ...


class FileDeleted(Model):
    id: str
    deleted: bool
    object: Literal["file"]


class FileListParams(Params):
    after: str = ...
    limit: int = ...
    order: Literal["asc", "desc"] = ...
    purpose: str = ...


class FileObject(Model):
    id: str
    bytes: int
    created_at: int
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
    ]
    status: Literal["uploaded", "processed", "error"]
    expires_at: int = ...
    status_details: str = ...


FilePurpose = Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]


class Files(Resource, module="files"):
    @post("/files", multipart=True)
    def create(self, params: FileCreateParams) -> FileObject: ...

    @get("/files/{file_id}")
    def retrieve(self, file_id: str) -> FileObject: ...

    @get("/files")
    def list(self, params: FileListParams) -> CursorPage[FileObject]: ...

    @delete("/files/{file_id}")
    def delete(self, file_id: str) -> FileDeleted: ...

    @get("/files/{file_id}/content", accept="application/binary")
    def content(self, file_id: str) -> HttpxBinaryResponseContent: ...

    @get("/files/{file_id}/content", deprecated="`files.content`")
    def retrieve_content(self, file_id: str) -> HttpxBinaryResponseContent: ...

    @helper("polling:wait_for_processing", options=False)
    def wait_for_processing(
        self, id: str, *, poll_interval: float = 5.0, max_wait_seconds: float = 1800, max_wait: float = 3600
    ) -> FileObject: ...
