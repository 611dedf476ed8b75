# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.containers.containers import AsyncContainers as AsyncContainers
    from openai.resources.containers.containers import AsyncContainersWithRawResponse as AsyncContainersWithRawResponse
    from openai.resources.containers.containers import AsyncContainersWithStreamingResponse as AsyncContainersWithStreamingResponse
    from openai.resources.containers.containers import Containers as Containers
    from openai.resources.containers.containers import ContainersWithRawResponse as ContainersWithRawResponse
    from openai.resources.containers.containers import ContainersWithStreamingResponse as ContainersWithStreamingResponse
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
            "AsyncContainers": "openai.resources.containers.containers",
            "AsyncContainersWithRawResponse": "openai.resources.containers.containers",
            "AsyncContainersWithStreamingResponse": "openai.resources.containers.containers",
            "Containers": "openai.resources.containers.containers",
            "ContainersWithRawResponse": "openai.resources.containers.containers",
            "ContainersWithStreamingResponse": "openai.resources.containers.containers",
            "AsyncFiles": "openai.resources.containers.files.files",
            "AsyncFilesWithRawResponse": "openai.resources.containers.files.files",
            "AsyncFilesWithStreamingResponse": "openai.resources.containers.files.files",
            "Files": "openai.resources.containers.files.files",
            "FilesWithRawResponse": "openai.resources.containers.files.files",
            "FilesWithStreamingResponse": "openai.resources.containers.files.files",
        },
    )
