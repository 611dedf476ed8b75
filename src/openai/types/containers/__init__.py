# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.containers.container_file import ContainerFile as ContainerFile
    from openai.types.containers.container_file_deleted import ContainerFileDeleted as ContainerFileDeleted
    from openai.types.containers.file_create_params import FileCreateParams as FileCreateParams
    from openai.types.containers.file_create_response import FileCreateResponse as FileCreateResponse
    from openai.types.containers.file_list_params import FileListParams as FileListParams
    from openai.types.containers.file_list_response import FileListResponse as FileListResponse
    from openai.types.containers.file_retrieve_response import FileRetrieveResponse as FileRetrieveResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "ContainerFile": "openai.types.containers.container_file",
            "ContainerFileDeleted": "openai.types.containers.container_file_deleted",
            "FileCreateParams": "openai.types.containers.file_create_params",
            "FileCreateResponse": "openai.types.containers.file_create_response",
            "FileListParams": "openai.types.containers.file_list_params",
            "FileListResponse": "openai.types.containers.file_list_response",
            "FileRetrieveResponse": "openai.types.containers.file_retrieve_response",
        },
    )
