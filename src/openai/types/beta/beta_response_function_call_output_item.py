# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.beta.beta_response_input_file_content import BetaResponseInputFileContent
    from openai.types.beta.beta_response_input_image_content import BetaResponseInputImageContent
    from openai.types.beta.beta_response_input_text_content import BetaResponseInputTextContent

__all__ = ["BetaResponseFunctionCallOutputItem"]


if TYPE_CHECKING:
    BetaResponseFunctionCallOutputItem: TypeAlias = Annotated[
        Union[BetaResponseInputTextContent, BetaResponseInputImageContent, BetaResponseInputFileContent],
        PropertyInfo(discriminator="type"),
    ]
    """A part of the result of a function."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "BetaResponseInputFileContent": "openai.types.beta.beta_response_input_file_content",
            "BetaResponseInputImageContent": "openai.types.beta.beta_response_input_image_content",
            "BetaResponseInputTextContent": "openai.types.beta.beta_response_input_text_content",
        },
        {
            "BetaResponseFunctionCallOutputItem": lazy.tagged(
                "type",
                {
                    "input_text": "BetaResponseInputTextContent",
                    "input_image": "BetaResponseInputImageContent",
                    "input_file": "BetaResponseInputFileContent",
                },
            ),
        },
    )
