# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.containers.files.content import AsyncContent as AsyncContent
    from openai.resources.containers.files.content import AsyncContentWithRawResponse as AsyncContentWithRawResponse
    from openai.resources.containers.files.content import AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse
    from openai.resources.containers.files.content import Content as Content
    from openai.resources.containers.files.content import ContentWithRawResponse as ContentWithRawResponse
    from openai.resources.containers.files.content import ContentWithStreamingResponse as ContentWithStreamingResponse
    from openai.resources.containers.files.files import AsyncFiles as AsyncFiles
    from openai.resources.containers.files.files import AsyncFilesWithRawResponse as AsyncFilesWithRawResponse
    from openai.resources.containers.files.files import AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse
    from openai.resources.containers.files.files import Files as Files
    from openai.resources.containers.files.files import FilesWithRawResponse as FilesWithRawResponse
    from openai.resources.containers.files.files import FilesWithStreamingResponse as FilesWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncContent": "openai.resources.containers.files.content",
            "AsyncContentWithRawResponse": "openai.resources.containers.files.content",
            "AsyncContentWithStreamingResponse": "openai.resources.containers.files.content",
            "Content": "openai.resources.containers.files.content",
            "ContentWithRawResponse": "openai.resources.containers.files.content",
            "ContentWithStreamingResponse": "openai.resources.containers.files.content",
            "AsyncFiles": "openai.resources.containers.files.files",
            "AsyncFilesWithRawResponse": "openai.resources.containers.files.files",
            "AsyncFilesWithStreamingResponse": "openai.resources.containers.files.files",
            "Files": "openai.resources.containers.files.files",
            "FilesWithRawResponse": "openai.resources.containers.files.files",
            "FilesWithStreamingResponse": "openai.resources.containers.files.files",
        },
    )
