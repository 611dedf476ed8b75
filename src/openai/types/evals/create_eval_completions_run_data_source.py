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
    """At most this many tokens are written per item."""

    reasoning_effort: Optional["ReasoningEffort"] = None

    response_format: Optional["SamplingParamsResponseFormat"] = None

    seed: Optional[int] = None
    """Makes equal results likely. The API's default is 42."""

    temperature: Optional[float] = None
    """The higher, the more random. The API's default is 1."""

    tools: Optional[List["ChatCompletionFunctionTool"]] = None
    """At most 128 functions."""

    top_p: Optional[float] = None
    """Chooses only among the likeliest tokens whose probabilities add up to this. The API's default is 1."""


class SourceStoredCompletions(BaseModel):
    type: Literal["stored_completions"]

    created_after: Optional[int] = None
    """Only those made at this time or later, in Unix seconds."""

    created_before: Optional[int] = None
    """Only those made at this time or earlier, in Unix seconds."""

    limit: Optional[int] = None
    """At most this many."""

    metadata: Optional["Metadata"] = None
    """Only those with these pairs."""

    model: Optional[str] = None
    """Only those by this model."""


class SourceFileContentContent(BaseModel):
    item: Dict[str, object]
    """The fields templates find under `item`."""

    sample: Optional[Dict[str, object]] = None
    """The answer to judge, found under `sample`."""


class SourceFileContent(BaseModel):
    content: List[SourceFileContentContent]
    """The items themselves."""

    type: Literal["file_content"]


class SourceFileID(BaseModel):
    id: str
    """An uploaded JSONL file with one item per line."""

    type: Literal["file_id"]


Source: TypeAlias = Annotated[
    Union[SourceFileContent, SourceFileID, SourceStoredCompletions],
    PropertyInfo(discriminator="type"),
]


class InputMessagesTemplateTemplateEvalItemContentInputImage(BaseModel):
    image_url: str
    """Where the image is."""

    type: Literal["input_image"]

    detail: Optional[str] = None
    """How closely the model looks: `auto` (the API's default), `low` or `high`."""


class InputMessagesTemplateTemplateEvalItemContentOutputText(BaseModel):
    text: str

    type: Literal["output_text"]


class InputMessagesTemplateTemplateEvalItem(BaseModel):
    content: "InputMessagesTemplateTemplateEvalItemContent"

    role: Literal["user", "assistant", "system", "developer"]

    type: Optional[Literal["message"]] = None


class InputMessagesTemplate(BaseModel):
    template: List["InputMessagesTemplateTemplate"]
    """Messages whose texts may name fields of the item, as `{{item.name}}`."""

    type: Literal["template"]


class InputMessagesItemReference(BaseModel):
    item_reference: str
    """Such as `item.input_trajectory`."""

    type: Literal["item_reference"]


InputMessages: TypeAlias = Annotated[
    Union[InputMessagesTemplate, InputMessagesItemReference],
    PropertyInfo(discriminator="type"),
]


class CreateEvalCompletionsRunDataSource(BaseModel):
    """Has a model answer each item by chat, and judges that."""

    source: Source
    """Where the items come from."""

    type: Literal["completions"]

    input_messages: Optional[InputMessages] = None
    """What the model is told for each item: a template, or a field of the item that holds the messages."""

    model: Optional[str] = None
    """The model to test."""

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
