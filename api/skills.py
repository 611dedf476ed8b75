"""Skills: bundles of files a model can use."""

from typing import Literal

from .vocabulary import Model, Params, Resource, delete, get, post

package = "openai.types"


class DeletedSkill(Model):
    id: str
    deleted: bool
    object: Literal["skill.deleted"]


class Skill(Model):
    id: str
    created_at: int
    default_version: str
    description: str
    latest_version: str
    name: str
    object: Literal["skill"]


class SkillCreateParams(Params):
    files: list[FileTypes] | FileTypes = ...


class SkillList(Model):
    data: list[Skill]
    first_id: str = ...
    has_more: bool
    last_id: str = ...
    object: Literal["list"]


class SkillListParams(Params):
    after: str = ...
    limit: int = ...
    order: Literal["asc", "desc"] = ...


class SkillUpdateParams(Params):
    default_version: str


package = "openai.types.skills"


class DeletedSkillVersion(Model):
    id: str
    deleted: bool
    object: Literal["skill.version.deleted"]
    version: str


class SkillVersion(Model):
    id: str
    created_at: int
    description: str
    name: str
    object: Literal["skill.version"]
    skill_id: str
    version: str


class SkillVersionList(Model):
    data: list[SkillVersion]
    first_id: str = ...
    has_more: bool
    last_id: str = ...
    object: Literal["list"]


class VersionCreateParams(Params):
    default: bool = ...
    files: list[FileTypes] | FileTypes = ...


class VersionListParams(Params):
    after: str = ...
    limit: int = ...
    order: Literal["asc", "desc"] = ...


class VersionContent(Resource, module="skills.versions.content", name="Content"):
    @get("/skills/{skill_id}/versions/{version}/content", accept="application/binary")
    def retrieve(self, version: str, skill_id: str) -> HttpxBinaryResponseContent: ...


class Versions(Resource, module="skills.versions.versions"):
    content: VersionContent

    @post("/skills/{skill_id}/versions", multipart=True)
    def create(self, skill_id: str, params: VersionCreateParams) -> SkillVersion: ...

    @get("/skills/{skill_id}/versions/{version}")
    def retrieve(self, version: str, skill_id: str) -> SkillVersion: ...

    @get("/skills/{skill_id}/versions")
    def list(self, skill_id: str, params: VersionListParams) -> CursorPage[SkillVersion]: ...

    @delete("/skills/{skill_id}/versions/{version}")
    def delete(self, version: str, skill_id: str) -> DeletedSkillVersion: ...


class Content(Resource, module="skills.content"):
    @get("/skills/{skill_id}/content", accept="application/binary")
    def retrieve(self, skill_id: str) -> HttpxBinaryResponseContent: ...


class Skills(Resource, module="skills.skills"):
    content: Content
    versions: Versions

    @post("/skills", multipart=True)
    def create(self, params: SkillCreateParams) -> Skill: ...

    @get("/skills/{skill_id}")
    def retrieve(self, skill_id: str) -> Skill: ...

    @post("/skills/{skill_id}")
    def update(self, skill_id: str, params: SkillUpdateParams) -> Skill: ...

    @get("/skills")
    def list(self, params: SkillListParams) -> CursorPage[Skill]: ...

    @delete("/skills/{skill_id}")
    def delete(self, skill_id: str) -> DeletedSkill: ...


package = "openai.types.skills.versions"
