# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.skills.content import AsyncContent as AsyncContent
    from openai.resources.skills.content import AsyncContentWithRawResponse as AsyncContentWithRawResponse
    from openai.resources.skills.content import AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse
    from openai.resources.skills.content import Content as Content
    from openai.resources.skills.content import ContentWithRawResponse as ContentWithRawResponse
    from openai.resources.skills.content import ContentWithStreamingResponse as ContentWithStreamingResponse
    from openai.resources.skills.skills import AsyncSkills as AsyncSkills
    from openai.resources.skills.skills import AsyncSkillsWithRawResponse as AsyncSkillsWithRawResponse
    from openai.resources.skills.skills import AsyncSkillsWithStreamingResponse as AsyncSkillsWithStreamingResponse
    from openai.resources.skills.skills import Skills as Skills
    from openai.resources.skills.skills import SkillsWithRawResponse as SkillsWithRawResponse
    from openai.resources.skills.skills import SkillsWithStreamingResponse as SkillsWithStreamingResponse
    from openai.resources.skills.versions.versions import AsyncVersions as AsyncVersions
    from openai.resources.skills.versions.versions import AsyncVersionsWithRawResponse as AsyncVersionsWithRawResponse
    from openai.resources.skills.versions.versions import AsyncVersionsWithStreamingResponse as AsyncVersionsWithStreamingResponse
    from openai.resources.skills.versions.versions import Versions as Versions
    from openai.resources.skills.versions.versions import VersionsWithRawResponse as VersionsWithRawResponse
    from openai.resources.skills.versions.versions import VersionsWithStreamingResponse as VersionsWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncContent": "openai.resources.skills.content",
            "AsyncContentWithRawResponse": "openai.resources.skills.content",
            "AsyncContentWithStreamingResponse": "openai.resources.skills.content",
            "Content": "openai.resources.skills.content",
            "ContentWithRawResponse": "openai.resources.skills.content",
            "ContentWithStreamingResponse": "openai.resources.skills.content",
            "AsyncSkills": "openai.resources.skills.skills",
            "AsyncSkillsWithRawResponse": "openai.resources.skills.skills",
            "AsyncSkillsWithStreamingResponse": "openai.resources.skills.skills",
            "Skills": "openai.resources.skills.skills",
            "SkillsWithRawResponse": "openai.resources.skills.skills",
            "SkillsWithStreamingResponse": "openai.resources.skills.skills",
            "AsyncVersions": "openai.resources.skills.versions.versions",
            "AsyncVersionsWithRawResponse": "openai.resources.skills.versions.versions",
            "AsyncVersionsWithStreamingResponse": "openai.resources.skills.versions.versions",
            "Versions": "openai.resources.skills.versions.versions",
            "VersionsWithRawResponse": "openai.resources.skills.versions.versions",
            "VersionsWithStreamingResponse": "openai.resources.skills.versions.versions",
        },
    )
