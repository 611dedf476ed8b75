# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.beta.beta_response_input_file import BetaResponseInputFile
    from openai.types.beta.beta_response_input_image import BetaResponseInputImage
    from openai.types.beta.beta_response_input_text import BetaResponseInputText

__all__ = ["BetaResponseInputContent"]


if TYPE_CHECKING:
    BetaResponseInputContent: TypeAlias = Annotated[
        Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile],
        PropertyInfo(discriminator="type"),
    ]
    """A part of an input message."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "BetaResponseInputFile": "openai.types.beta.beta_response_input_file",
            "BetaResponseInputImage": "openai.types.beta.beta_response_input_image",
            "BetaResponseInputText": "openai.types.beta.beta_response_input_text",
        },
        {
            "BetaResponseInputContent": lazy.tagged(
                "type",
                {
                    "input_text": "BetaResponseInputText",
                    "input_image": "BetaResponseInputImage",
                    "input_file": "BetaResponseInputFile",
                },
            ),
        },
    )
