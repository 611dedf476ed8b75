# Made from api/conversations.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import TypeAlias

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.responses.response_output_text import ResponseOutputText

__all__ = ["OutputTextContent"]


if TYPE_CHECKING:
    OutputTextContent: TypeAlias = ResponseOutputText
    """Text that the model wrote."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Annotation": "openai.types.responses.response_output_text",
            "AnnotationContainerFileCitation": "openai.types.responses.response_output_text",
            "AnnotationFileCitation": "openai.types.responses.response_output_text",
            "AnnotationFilePath": "openai.types.responses.response_output_text",
            "AnnotationURLCitation": "openai.types.responses.response_output_text",
            "Logprob": "openai.types.responses.response_output_text",
            "LogprobTopLogprob": "openai.types.responses.response_output_text",
            "ResponseOutputText": "openai.types.responses.response_output_text",
        },
        {"OutputTextContent": 'ResponseOutputText'},
    )
