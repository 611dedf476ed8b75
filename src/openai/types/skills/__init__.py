# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.skills.deleted_skill_version import DeletedSkillVersion as DeletedSkillVersion
    from openai.types.skills.skill_version import SkillVersion as SkillVersion
    from openai.types.skills.skill_version_list import SkillVersionList as SkillVersionList
    from openai.types.skills.version_create_params import VersionCreateParams as VersionCreateParams
    from openai.types.skills.version_list_params import VersionListParams as VersionListParams
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "DeletedSkillVersion": "openai.types.skills.deleted_skill_version",
            "SkillVersion": "openai.types.skills.skill_version",
            "SkillVersionList": "openai.types.skills.skill_version_list",
            "VersionCreateParams": "openai.types.skills.version_create_params",
            "VersionListParams": "openai.types.skills.version_list_params",
        },
    )
