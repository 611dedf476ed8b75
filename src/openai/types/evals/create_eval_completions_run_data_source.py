# Made from api/evals.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.chat.chat_completion_function_tool import ChatCompletionFunctionTool
    from openai.types.graders.grader_inputs import GraderInputs
    from openai.types.responses.easy_input_message import EasyInputMessage
    from openai.types.responses.response_input_audio import ResponseInputAudio
    from openai.types.responses.response_input_text import ResponseInputText
    from openai.types.shared.metadata import Metadata
    from openai.types.shared.reasoning_effort import ReasoningEffort
    from openai.types.shared.response_format_json_object import ResponseFormatJSONObject
    from openai.types.shared.response_format_json_schema import ResponseFormatJSONSchema
    from openai.types.shared.response_format_text import ResponseFormatText

__all__ = [
    "CreateEvalCompletionsRunDataSource",
    "SamplingParams",
    "SamplingParamsResponseFormat",
    "Source",
    "SourceFileContent",
    "SourceFileContentContent",
    "SourceFileID",
    "SourceStoredCompletions",
    "InputMessages",
    "InputMessagesTemplate",
    "InputMessagesTemplateTemplate",
    "InputMessagesTemplateTemplateEvalItem",
    "InputMessagesTemplateTemplateEvalItemContent",
    "InputMessagesTemplateTemplateEvalItemContentOutputText",
    "InputMessagesTemplateTemplateEvalItemContentInputImage",
    "InputMessagesItemReference",
]


class SamplingParams(BaseModel):
    max_completion_tokens: Optional[int] = None

    reasoning_effort: Optional["ReasoningEffort"] = None

    response_format: Optional["SamplingParamsResponseFormat"] = None

    seed: Optional[int] = None

    temperature: Optional[float] = None

    tools: Optional[List["ChatCompletionFunctionTool"]] = None

    top_p: Optional[float] = None


class SourceStoredCompletions(BaseModel):
    type: Literal["stored_completions"]

    created_after: Optional[int] = None

    created_before: Optional[int] = None

    limit: Optional[int] = None

    metadata: Optional["Metadata"] = None

    model: Optional[str] = None


class SourceFileContentContent(BaseModel):
    item: Dict[str, object]

    sample: Optional[Dict[str, object]] = None


class SourceFileContent(BaseModel):
    content: List[SourceFileContentContent]

    type: Literal["file_content"]


class SourceFileID(BaseModel):
    id: str

    type: Literal["file_id"]


Source: TypeAlias = Annotated[
    Union[SourceFileContent, SourceFileID, SourceStoredCompletions],
    PropertyInfo(discriminator="type"),
]


class InputMessagesTemplateTemplateEvalItemContentInputImage(BaseModel):
    image_url: str

    type: Literal["input_image"]

    detail: Optional[str] = None


class InputMessagesTemplateTemplateEvalItemContentOutputText(BaseModel):
    text: str

    type: Literal["output_text"]


class InputMessagesTemplateTemplateEvalItem(BaseModel):
    content: "InputMessagesTemplateTemplateEvalItemContent"

    role: Literal["user", "assistant", "system", "developer"]

    type: Optional[Literal["message"]] = None


class InputMessagesTemplate(BaseModel):
    template: List["InputMessagesTemplateTemplate"]

    type: Literal["template"]


class InputMessagesItemReference(BaseModel):
    item_reference: str

    type: Literal["item_reference"]


InputMessages: TypeAlias = Annotated[
    Union[InputMessagesTemplate, InputMessagesItemReference],
    PropertyInfo(discriminator="type"),
]


class CreateEvalCompletionsRunDataSource(BaseModel):
    source: Source

    type: Literal["completions"]

    input_messages: Optional[InputMessages] = None

    model: Optional[str] = None

    sampling_params: Optional[SamplingParams] = None


if TYPE_CHECKING:
    SamplingParamsResponseFormat: TypeAlias = Union[
        ResponseFormatText,
        ResponseFormatJSONSchema,
        ResponseFormatJSONObject,
    ]
    InputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
        str,
        ResponseInputText,
        InputMessagesTemplateTemplateEvalItemContentOutputText,
        InputMessagesTemplateTemplateEvalItemContentInputImage,
        ResponseInputAudio,
        GraderInputs,
    ]
    InputMessagesTemplateTemplate: TypeAlias = Union[EasyInputMessage, InputMessagesTemplateTemplateEvalItem]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ChatCompletionFunctionTool": "openai.types.chat.chat_completion_function_tool",
            "EasyInputMessage": "openai.types.responses.easy_input_message",
            "GraderInputs": "openai.types.graders.grader_inputs",
            "Metadata": "openai.types.shared.metadata",
            "ReasoningEffort": "openai.types.shared.reasoning_effort",
            "ResponseFormatJSONObject": "openai.types.shared.response_format_json_object",
            "ResponseFormatJSONSchema": "openai.types.shared.response_format_json_schema",
            "ResponseFormatText": "openai.types.shared.response_format_text",
            "ResponseInputAudio": "openai.types.responses.response_input_audio",
            "ResponseInputText": "openai.types.responses.response_input_text",
        },
        {
            "SamplingParamsResponseFormat": 'Union[ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject]',
            "InputMessagesTemplateTemplateEvalItemContent": 'Union[str, ResponseInputText, InputMessagesTemplateTemplateEvalItemContentOutputText, InputMessagesTemplateTemplateEvalItemContentInputImage, ResponseInputAudio, GraderInputs]',
            "InputMessagesTemplateTemplate": 'Union[EasyInputMessage, InputMessagesTemplateTemplateEvalItem]',
        },
    )
