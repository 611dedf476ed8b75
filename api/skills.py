"""Skills: bundles of files a model can use."""

from typing import Literal

from .vocabulary import Model, Params, Resource, delete, get, post

package = "openai.types"


class DeletedSkill(Model):
    """That a skill is gone."""

    id: str
    deleted: bool
    object: Literal["skill.deleted"]


class Skill(Model):
    """A bundle of files a model can use."""

    id: str
    created_at: int
    """Unix seconds."""
    default_version: str
    """The version used if none is named."""
    description: str
    latest_version: str
    name: str
    object: Literal["skill"]


class SkillCreateParams(Params):
    files: list[FileTypes] | FileTypes = ...
    """The files of a directory, at most 500, or one zip file."""


class SkillList(Model):
    """A page of skills."""

    data: list[Skill]
    first_id: str = ...
    has_more: bool
    last_id: str = ...
    object: Literal["list"]


class SkillListParams(Params):
    after: str = ...
    """Id of the item the page starts behind."""
    limit: int = ...
    """Items per page, at most 100."""
    order: Literal["asc", "desc"] = ...
    """By creation time; `asc` is oldest first."""


class SkillUpdateParams(Params):
    default_version: str
    """The number of the version."""


package = "openai.types.skills"


class DeletedSkillVersion(Model):
    """That a version of a skill is gone."""

    id: str
    deleted: bool
    object: Literal["skill.version.deleted"]
    version: str


class SkillVersion(Model):
    """A version of a skill."""

    id: str
    created_at: int
    """Unix seconds."""
    description: str
    name: str
    object: Literal["skill.version"]
    skill_id: str
    version: str
    """Its number."""


class SkillVersionList(Model):
    """A page of versions."""

    data: list[SkillVersion]
    first_id: str = ...
    has_more: bool
    last_id: str = ...
    object: Literal["list"]


class VersionCreateParams(Params):
    default: bool = ...
    """Whether to use it by default from now on."""
    files: list[FileTypes] | FileTypes = ...
    """The files of a directory, at most 500, or one zip file."""


class VersionListParams(Params):
    after: str = ...
    """Id of the item the page starts behind."""
    limit: int = ...
    """Items per page, at most 100."""
    order: Literal["asc", "desc"] = ...
    """By version number; `asc` is lowest first."""


class VersionContent(Resource, module="skills.versions.content", name="Content"):
    """The files of a version."""

    @get("/skills/{skill_id}/versions/{version}/content", accept="application/binary")
    def retrieve(self, version: str, skill_id: str) -> HttpxBinaryResponseContent:
        """Download a version of a skill as a zip file."""


class Versions(Resource, module="skills.versions.versions"):
    """Versions of a skill; once made they do not change."""

    content: VersionContent

    @post("/skills/{skill_id}/versions", multipart="with_file")
    def create(self, skill_id: str, params: VersionCreateParams) -> SkillVersion:
        """Upload a new version of a skill."""

    @get("/skills/{skill_id}/versions/{version}")
    def retrieve(self, version: str, skill_id: str) -> SkillVersion:
        """Fetch what is known about a version of a skill."""

    @get("/skills/{skill_id}/versions")
    def list(self, skill_id: str, params: VersionListParams) -> CursorPage[SkillVersion]:
        """List the versions of a skill."""

    @delete("/skills/{skill_id}/versions/{version}")
    def delete(self, version: str, skill_id: str) -> DeletedSkillVersion:
        """Delete a version of a skill."""


class Content(Resource, module="skills.content"):
    """The files of a skill."""

    @get("/skills/{skill_id}/content", accept="application/binary")
    def retrieve(self, skill_id: str) -> HttpxBinaryResponseContent:
        """Download a skill as a zip file."""


class Skills(Resource, module="skills.skills"):
    """Bundles of files a model can use."""

    content: Content
    versions: Versions

    @post("/skills", multipart="with_file")
    def create(self, params: SkillCreateParams) -> Skill:
        """Upload a skill, as files of a directory or as one zip file."""

    @get("/skills/{skill_id}")
    def retrieve(self, skill_id: str) -> Skill:
        """Fetch what is known about a skill."""

    @post("/skills/{skill_id}")
    def update(self, skill_id: str, params: SkillUpdateParams) -> Skill:
        """Choose which version of a skill is used by default."""

    @get("/skills")
    def list(self, params: SkillListParams) -> CursorPage[Skill]:
        """List the skills of the project."""

    @delete("/skills/{skill_id}")
    def delete(self, skill_id: str) -> DeletedSkill:
        """Delete a skill."""


package = "openai.types.skills.versions"
