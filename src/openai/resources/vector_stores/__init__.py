# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.vector_stores.file_batches import AsyncFileBatches as AsyncFileBatches
    from openai.resources.vector_stores.file_batches import AsyncFileBatchesWithRawResponse as AsyncFileBatchesWithRawResponse
    from openai.resources.vector_stores.file_batches import AsyncFileBatchesWithStreamingResponse as AsyncFileBatchesWithStreamingResponse
    from openai.resources.vector_stores.file_batches import FileBatches as FileBatches
    from openai.resources.vector_stores.file_batches import FileBatchesWithRawResponse as FileBatchesWithRawResponse
    from openai.resources.vector_stores.file_batches import FileBatchesWithStreamingResponse as FileBatchesWithStreamingResponse
    from openai.resources.vector_stores.files import AsyncFiles as AsyncFiles
    from openai.resources.vector_stores.files import AsyncFilesWithRawResponse as AsyncFilesWithRawResponse
    from openai.resources.vector_stores.files import AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse
    from openai.resources.vector_stores.files import Files as Files
    from openai.resources.vector_stores.files import FilesWithRawResponse as FilesWithRawResponse
    from openai.resources.vector_stores.files import FilesWithStreamingResponse as FilesWithStreamingResponse
    from openai.resources.vector_stores.vector_stores import AsyncVectorStores as AsyncVectorStores
    from openai.resources.vector_stores.vector_stores import AsyncVectorStoresWithRawResponse as AsyncVectorStoresWithRawResponse
    from openai.resources.vector_stores.vector_stores import AsyncVectorStoresWithStreamingResponse as AsyncVectorStoresWithStreamingResponse
    from openai.resources.vector_stores.vector_stores import VectorStores as VectorStores
    from openai.resources.vector_stores.vector_stores import VectorStoresWithRawResponse as VectorStoresWithRawResponse
    from openai.resources.vector_stores.vector_stores import VectorStoresWithStreamingResponse as VectorStoresWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncFileBatches": "openai.resources.vector_stores.file_batches",
            "AsyncFileBatchesWithRawResponse": "openai.resources.vector_stores.file_batches",
            "AsyncFileBatchesWithStreamingResponse": "openai.resources.vector_stores.file_batches",
            "FileBatches": "openai.resources.vector_stores.file_batches",
            "FileBatchesWithRawResponse": "openai.resources.vector_stores.file_batches",
            "FileBatchesWithStreamingResponse": "openai.resources.vector_stores.file_batches",
            "AsyncFiles": "openai.resources.vector_stores.files",
            "AsyncFilesWithRawResponse": "openai.resources.vector_stores.files",
            "AsyncFilesWithStreamingResponse": "openai.resources.vector_stores.files",
            "Files": "openai.resources.vector_stores.files",
            "FilesWithRawResponse": "openai.resources.vector_stores.files",
            "FilesWithStreamingResponse": "openai.resources.vector_stores.files",
            "AsyncVectorStores": "openai.resources.vector_stores.vector_stores",
            "AsyncVectorStoresWithRawResponse": "openai.resources.vector_stores.vector_stores",
            "AsyncVectorStoresWithStreamingResponse": "openai.resources.vector_stores.vector_stores",
            "VectorStores": "openai.resources.vector_stores.vector_stores",
            "VectorStoresWithRawResponse": "openai.resources.vector_stores.vector_stores",
            "VectorStoresWithStreamingResponse": "openai.resources.vector_stores.vector_stores",
        },
    )
