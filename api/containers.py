"""Sandboxed machines for code, and their files."""

from typing import Literal

from .responses import ContainerNetworkPolicyAllowlist, ContainerNetworkPolicyDisabled, InlineSkill, SkillReference
from .vocabulary import Model, Params, Resource, delete, get, post

package = "openai.types"


class ContainerCreateParams(Params):
    class ExpiresAfter:
        anchor: Literal["last_active_at"]
        minutes: int

    NetworkPolicy = ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist

    Skill = SkillReference | InlineSkill

    name: str
    expires_after: ExpiresAfter = ...
    file_ids: list[str] = ...
    memory_limit: Literal["1g", "4g", "16g", "64g"] = ...
    network_policy: NetworkPolicy = ...
    skills: list[Skill] = ...


class Container(Model):
    """A machine of its own for code and files."""

    class ExpiresAfter:
        anchor: Literal["last_active_at"] = ...
        minutes: int = ...

    class NetworkPolicy:
        type: Literal["allowlist", "disabled"]
        allowed_domains: list[str] = ...

    id: str
    created_at: int
    name: str
    object: str
    status: str
    expires_after: ExpiresAfter = ...
    last_active_at: int = ...
    memory_limit: Literal["1g", "4g", "16g", "64g"] = ...
    network_policy: NetworkPolicy = ...


class ContainerCreateResponse(Model, Container):
    """What `ContainerCreate` answers with."""


class ContainerListParams(Params):
    after: str = ...
    limit: int = ...
    name: str = ...
    order: Literal["asc", "desc"] = ...


class ContainerListResponse(Model, Container):
    """What `ContainerList` answers with."""


class ContainerRetrieveResponse(Model, Container):
    """What `ContainerRetrieve` answers with."""


package = "openai.types.containers"


class FileCreateParams(Params):
    file: FileTypes = ...
    file_id: str = ...
    purpose: str = ...
    """What the file is for; sent only if given."""


class ContainerFile(Model):
    """A file in a container."""

    id: str
    bytes: int
    container_id: str
    created_at: int
    object: Literal["container.file"]
    path: str
    source: str


class FileCreateResponse(Model, ContainerFile):
    """What `FileCreate` answers with."""


class ContainerFileDeleted(Model):
    """That a file is gone from a container."""

    id: str
    deleted: bool
    object: str


class FileListParams(Params):
    after: str = ...
    limit: int = ...
    order: Literal["asc", "desc"] = ...


class FileListResponse(Model, ContainerFile):
    """What `FileList` answers with."""


class FileRetrieveResponse(Model, ContainerFile):
    """What `FileRetrieve` answers with."""


class Content(Resource, module="containers.files.content"):
    @get("/containers/{container_id}/files/{file_id}/content", accept="application/binary")
    def retrieve(self, file_id: str, container_id: str) -> HttpxBinaryResponseContent: ...


class Files(Resource, module="containers.files.files"):
    content: Content

    @post("/containers/{container_id}/files", multipart="with_file")
    def create(self, container_id: str, params: FileCreateParams) -> FileCreateResponse: ...

    @get("/containers/{container_id}/files/{file_id}")
    def retrieve(self, file_id: str, container_id: str) -> FileRetrieveResponse: ...

    @get("/containers/{container_id}/files")
    def list(self, container_id: str, params: FileListParams) -> CursorPage[FileListResponse]: ...

    @delete("/containers/{container_id}/files/{file_id}", accept="*/*", after="container_file_deleted")
    def delete(self, file_id: str, container_id: str) -> ContainerFileDeleted: ...


class Containers(Resource, module="containers.containers"):
    files: Files

    @post("/containers")
    def create(self, params: ContainerCreateParams) -> ContainerCreateResponse: ...

    @get("/containers/{container_id}")
    def retrieve(self, container_id: str) -> ContainerRetrieveResponse: ...

    @get("/containers")
    def list(self, params: ContainerListParams) -> CursorPage[ContainerListResponse]: ...

    @delete("/containers/{container_id}", accept="*/*")
    def delete(self, container_id: str) -> None: ...


package = "openai.types.containers.files"
