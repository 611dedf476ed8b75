# Made from api/conversations.py by `make generate`. Do not edit.
from typing_extensions import TypeAlias

from openai.types.responses.response_output_text_param import ResponseOutputTextParam

from openai.types.responses.response_output_text_param import Annotation as Annotation
from openai.types.responses.response_output_text_param import AnnotationContainerFileCitation as AnnotationContainerFileCitation
from openai.types.responses.response_output_text_param import AnnotationFileCitation as AnnotationFileCitation
from openai.types.responses.response_output_text_param import AnnotationFilePath as AnnotationFilePath
from openai.types.responses.response_output_text_param import AnnotationURLCitation as AnnotationURLCitation
from openai.types.responses.response_output_text_param import Logprob as Logprob
from openai.types.responses.response_output_text_param import LogprobTopLogprob as LogprobTopLogprob

__all__ = ["OutputTextContentParam"]


OutputTextContentParam: TypeAlias = ResponseOutputTextParam
"""Text that the model wrote."""
