# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.skills.versions.content import AsyncContent as AsyncContent
    from openai.resources.skills.versions.content import AsyncContentWithRawResponse as AsyncContentWithRawResponse
    from openai.resources.skills.versions.content import AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse
    from openai.resources.skills.versions.content import Content as Content
    from openai.resources.skills.versions.content import ContentWithRawResponse as ContentWithRawResponse
    from openai.resources.skills.versions.content import ContentWithStreamingResponse as ContentWithStreamingResponse
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
            "AsyncContent": "openai.resources.skills.versions.content",
            "AsyncContentWithRawResponse": "openai.resources.skills.versions.content",
            "AsyncContentWithStreamingResponse": "openai.resources.skills.versions.content",
            "Content": "openai.resources.skills.versions.content",
            "ContentWithRawResponse": "openai.resources.skills.versions.content",
            "ContentWithStreamingResponse": "openai.resources.skills.versions.content",
            "AsyncVersions": "openai.resources.skills.versions.versions",
            "AsyncVersionsWithRawResponse": "openai.resources.skills.versions.versions",
            "AsyncVersionsWithStreamingResponse": "openai.resources.skills.versions.versions",
            "Versions": "openai.resources.skills.versions.versions",
            "VersionsWithRawResponse": "openai.resources.skills.versions.versions",
            "VersionsWithStreamingResponse": "openai.resources.skills.versions.versions",
        },
    )
