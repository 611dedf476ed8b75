# Made from api/evals.py by `make generate`. Do not edit.
from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.chat.chat_completion_function_tool_param import ChatCompletionFunctionToolParam
from openai.types.graders.grader_inputs_param import GraderInputsParam
from openai.types.responses.easy_input_message_param import EasyInputMessageParam
from openai.types.responses.response_input_audio_param import ResponseInputAudioParam
from openai.types.responses.response_input_text_param import ResponseInputTextParam
from openai.types.shared_params.metadata import Metadata
from openai.types.shared_params.reasoning_effort import ReasoningEffort
from openai.types.shared_params.response_format_json_object import ResponseFormatJSONObject
from openai.types.shared_params.response_format_json_schema import ResponseFormatJSONSchema
from openai.types.shared_params.response_format_text import ResponseFormatText

__all__ = [
    "CreateEvalCompletionsRunDataSourceParam",
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


SamplingParamsResponseFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject]


class SamplingParams(TypedDict, total=False):
    max_completion_tokens: int
    """At most this many tokens are written per item."""

    reasoning_effort: Optional[ReasoningEffort]

    response_format: SamplingParamsResponseFormat

    seed: int
    """Makes equal results likely. The API's default is 42."""

    temperature: float
    """The higher, the more random. The API's default is 1."""

    tools: Iterable[ChatCompletionFunctionToolParam]
    """At most 128 functions."""

    top_p: float
    """Chooses only among the likeliest tokens whose probabilities add up to this. The API's default is 1."""


class SourceStoredCompletions(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]

    created_after: Optional[int]
    """Only those made at this time or later, in Unix seconds."""

    created_before: Optional[int]
    """Only those made at this time or earlier, in Unix seconds."""

    limit: Optional[int]
    """At most this many."""

    metadata: Optional[Metadata]
    """Only those with these pairs."""

    model: Optional[str]
    """Only those by this model."""


class SourceFileContentContent(TypedDict, total=False):
    item: Required[Dict[str, object]]
    """The fields templates find under `item`."""

    sample: Dict[str, object]
    """The answer to judge, found under `sample`."""


class SourceFileContent(TypedDict, total=False):
    content: Required[Iterable[SourceFileContentContent]]
    """The items themselves."""

    type: Required[Literal["file_content"]]


class SourceFileID(TypedDict, total=False):
    id: Required[str]
    """An uploaded JSONL file with one item per line."""

    type: Required[Literal["file_id"]]


Source: TypeAlias = Union[SourceFileContent, SourceFileID, SourceStoredCompletions]


class InputMessagesTemplateTemplateEvalItemContentInputImage(TypedDict, total=False):
    image_url: Required[str]
    """Where the image is."""

    type: Required[Literal["input_image"]]

    detail: str
    """How closely the model looks: `auto` (the API's default), `low` or `high`."""


class InputMessagesTemplateTemplateEvalItemContentOutputText(TypedDict, total=False):
    text: Required[str]

    type: Required[Literal["output_text"]]


InputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    InputMessagesTemplateTemplateEvalItemContentOutputText,
    InputMessagesTemplateTemplateEvalItemContentInputImage,
    ResponseInputAudioParam,
    GraderInputsParam,
]


class InputMessagesTemplateTemplateEvalItem(TypedDict, total=False):
    content: Required[InputMessagesTemplateTemplateEvalItemContent]

    role: Required[Literal["user", "assistant", "system", "developer"]]

    type: Literal["message"]


InputMessagesTemplateTemplate: TypeAlias = Union[EasyInputMessageParam, InputMessagesTemplateTemplateEvalItem]


class InputMessagesTemplate(TypedDict, total=False):
    template: Required[Iterable[InputMessagesTemplateTemplate]]
    """Messages whose texts may name fields of the item, as `{{item.name}}`."""

    type: Required[Literal["template"]]


class InputMessagesItemReference(TypedDict, total=False):
    item_reference: Required[str]
    """Such as `item.input_trajectory`."""

    type: Required[Literal["item_reference"]]


InputMessages: TypeAlias = Union[InputMessagesTemplate, InputMessagesItemReference]


class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    """Has a model answer each item by chat, and judges that."""

    source: Required[Source]
    """Where the items come from."""

    type: Required[Literal["completions"]]

    input_messages: InputMessages
    """What the model is told for each item: a template, or a field of the item that holds the messages."""

    model: str
    """The model to test."""

    sampling_params: SamplingParams
