# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.uploads.parts import AsyncParts as AsyncParts
    from openai.resources.uploads.parts import AsyncPartsWithRawResponse as AsyncPartsWithRawResponse
    from openai.resources.uploads.parts import AsyncPartsWithStreamingResponse as AsyncPartsWithStreamingResponse
    from openai.resources.uploads.parts import Parts as Parts
    from openai.resources.uploads.parts import PartsWithRawResponse as PartsWithRawResponse
    from openai.resources.uploads.parts import PartsWithStreamingResponse as PartsWithStreamingResponse
    from openai.resources.uploads.uploads import AsyncUploads as AsyncUploads
    from openai.resources.uploads.uploads import AsyncUploadsWithRawResponse as AsyncUploadsWithRawResponse
    from openai.resources.uploads.uploads import AsyncUploadsWithStreamingResponse as AsyncUploadsWithStreamingResponse
    from openai.resources.uploads.uploads import Uploads as Uploads
    from openai.resources.uploads.uploads import UploadsWithRawResponse as UploadsWithRawResponse
    from openai.resources.uploads.uploads import UploadsWithStreamingResponse as UploadsWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncParts": "openai.resources.uploads.parts",
            "AsyncPartsWithRawResponse": "openai.resources.uploads.parts",
            "AsyncPartsWithStreamingResponse": "openai.resources.uploads.parts",
            "Parts": "openai.resources.uploads.parts",
            "PartsWithRawResponse": "openai.resources.uploads.parts",
            "PartsWithStreamingResponse": "openai.resources.uploads.parts",
            "AsyncUploads": "openai.resources.uploads.uploads",
            "AsyncUploadsWithRawResponse": "openai.resources.uploads.uploads",
            "AsyncUploadsWithStreamingResponse": "openai.resources.uploads.uploads",
            "Uploads": "openai.resources.uploads.uploads",
            "UploadsWithRawResponse": "openai.resources.uploads.uploads",
            "UploadsWithStreamingResponse": "openai.resources.uploads.uploads",
        },
    )
