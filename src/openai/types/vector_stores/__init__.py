# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.vector_stores.file_batch_create_params import FileBatchCreateParams as FileBatchCreateParams
    from openai.types.vector_stores.file_batch_list_files_params import FileBatchListFilesParams as FileBatchListFilesParams
    from openai.types.vector_stores.file_content_response import FileContentResponse as FileContentResponse
    from openai.types.vector_stores.file_create_params import FileCreateParams as FileCreateParams
    from openai.types.vector_stores.file_list_params import FileListParams as FileListParams
    from openai.types.vector_stores.file_update_params import FileUpdateParams as FileUpdateParams
    from openai.types.vector_stores.vector_store_file import VectorStoreFile as VectorStoreFile
    from openai.types.vector_stores.vector_store_file_batch import VectorStoreFileBatch as VectorStoreFileBatch
    from openai.types.vector_stores.vector_store_file_deleted import VectorStoreFileDeleted as VectorStoreFileDeleted
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "FileBatchCreateParams": "openai.types.vector_stores.file_batch_create_params",
            "FileBatchListFilesParams": "openai.types.vector_stores.file_batch_list_files_params",
            "FileContentResponse": "openai.types.vector_stores.file_content_response",
            "FileCreateParams": "openai.types.vector_stores.file_create_params",
            "FileListParams": "openai.types.vector_stores.file_list_params",
            "FileUpdateParams": "openai.types.vector_stores.file_update_params",
            "VectorStoreFile": "openai.types.vector_stores.vector_store_file",
            "VectorStoreFileBatch": "openai.types.vector_stores.vector_store_file_batch",
            "VectorStoreFileDeleted": "openai.types.vector_stores.vector_store_file_deleted",
        },
    )
