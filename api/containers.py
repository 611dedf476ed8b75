"""Sandboxed machines for code, and their files."""

from typing import Literal

from .responses import ContainerNetworkPolicyAllowlist, ContainerNetworkPolicyDisabled, InlineSkill, SkillReference
from .vocabulary import Model, Params, Resource, delete, get, post

package = "openai.types"


class ContainerCreateParams(Params):
    class ExpiresAfter:
        anchor: Literal["last_active_at"]
        """The moment that `minutes` counts from."""
        minutes: int

    NetworkPolicy = ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist

    Skill = SkillReference | InlineSkill

    name: str
    expires_after: ExpiresAfter = ...
    """When it expires, counted from its last use."""
    file_ids: list[str] = ...
    """Uploaded files to copy into it."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] = ...
    """Memory in gigabytes. The API's default is `1g`."""
    network_policy: NetworkPolicy = ...
    """Which hosts it may reach."""
    skills: list[Skill] = ...
    """Skills to put into it, by id or as a whole."""


class Container(Model):
    """A machine of its own for code and files."""

    class ExpiresAfter:
        anchor: Literal["last_active_at"] = ...
        """The moment that `minutes` counts from."""
        minutes: int = ...

    class NetworkPolicy:
        type: Literal["allowlist", "disabled"]
        allowed_domains: list[str] = ...
        """The hosts it may reach, if `type` is `allowlist`."""

    id: str
    created_at: int
    """Unix seconds."""
    name: str
    object: str
    status: str
    """Such as `running`."""
    expires_after: ExpiresAfter = ...
    """When it expires, counted from its last use."""
    last_active_at: int = ...
    """Unix seconds."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] = ...
    network_policy: NetworkPolicy = ...


class ContainerCreateResponse(Model, Container):
    """The new container."""


class ContainerListParams(Params):
    after: str = ...
    """Id of the item the page starts behind."""
    limit: int = ...
    """Items per page, 1 to 100. The API's default is 20."""
    name: str = ...
    """Only containers of this name."""
    order: Literal["asc", "desc"] = ...
    """By creation time. The API's default is `desc`, newest first."""


class ContainerListResponse(Model, Container):
    """A container of the list."""


class ContainerRetrieveResponse(Model, Container):
    """The container asked for."""


package = "openai.types.containers"


class FileCreateParams(Params):
    file: FileTypes = ...
    """The content to upload."""
    file_id: str = ...
    """A file uploaded before."""
    purpose: str = ...
    """What the file is for; sent only if given."""


class ContainerFile(Model):
    """A file in a container."""

    id: str
    bytes: int
    """Size in bytes."""
    container_id: str
    created_at: int
    """Unix seconds."""
    object: Literal["container.file"]
    path: str
    """Where in the container it is."""
    source: str
    """Who made it, such as `user` or `assistant`."""


class FileCreateResponse(Model, ContainerFile):
    """The new file."""


class ContainerFileDeleted(Model):
    """That a file is gone from a container."""

    id: str
    deleted: bool
    object: str


class FileListParams(Params):
    after: str = ...
    """Id of the item the page starts behind."""
    limit: int = ...
    """Items per page, 1 to 100. The API's default is 20."""
    order: Literal["asc", "desc"] = ...
    """By creation time. The API's default is `desc`, newest first."""


class FileListResponse(Model, ContainerFile):
    """A file of the list."""


class FileRetrieveResponse(Model, ContainerFile):
    """The file asked for."""


class Content(Resource, module="containers.files.content"):
    """What the files of a container hold."""

    @get("/containers/{container_id}/files/{file_id}/content", accept="application/binary")
    def retrieve(self, file_id: str, container_id: str) -> HttpxBinaryResponseContent:
        """Download a file of a container."""


class Files(Resource, module="containers.files.files"):
    """The files of a container."""

    content: Content

    @post("/containers/{container_id}/files", multipart="with_file")
    def create(self, container_id: str, params: FileCreateParams) -> FileCreateResponse:
        """Put a file into a container: `file` uploads one, `file_id` copies one uploaded before."""

    @get("/containers/{container_id}/files/{file_id}")
    def retrieve(self, file_id: str, container_id: str) -> FileRetrieveResponse:
        """Fetch what is known about a file, without its content."""

    @get("/containers/{container_id}/files")
    def list(self, container_id: str, params: FileListParams) -> CursorPage[FileListResponse]:
        """List the files of a container."""

    @delete("/containers/{container_id}/files/{file_id}", accept="*/*", after="container_file_deleted")
    def delete(self, file_id: str, container_id: str) -> ContainerFileDeleted:
        """Delete a file of a container."""


class Containers(Resource, module="containers.containers"):
    """Sandboxed machines for code."""

    files: Files

    @post("/containers")
    def create(self, params: ContainerCreateParams) -> ContainerCreateResponse:
        """Make a container."""

    @get("/containers/{container_id}")
    def retrieve(self, container_id: str) -> ContainerRetrieveResponse:
        """Fetch the state of a container."""

    @get("/containers")
    def list(self, params: ContainerListParams) -> CursorPage[ContainerListResponse]:
        """List the containers."""

    @delete("/containers/{container_id}", accept="*/*")
    def delete(self, container_id: str) -> None:
        """Delete a container."""


package = "openai.types.containers.files"
