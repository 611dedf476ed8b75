# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.uploads.part_create_params import PartCreateParams as PartCreateParams
    from openai.types.uploads.upload_part import UploadPart as UploadPart
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "PartCreateParams": "openai.types.uploads.part_create_params",
            "UploadPart": "openai.types.uploads.upload_part",
        },
    )
