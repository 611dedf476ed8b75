# Made from api/evals.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from pydantic import Field
from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.evals.create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSource
    from openai.types.evals.create_eval_jsonl_run_data_source import CreateEvalJSONLRunDataSource
    from openai.types.evals.eval_api_error import EvalAPIError
    from openai.types.graders.grader_inputs import GraderInputs
    from openai.types.responses.response_format_text_config import ResponseFormatTextConfig
    from openai.types.responses.response_input_audio import ResponseInputAudio
    from openai.types.responses.response_input_text import ResponseInputText
    from openai.types.responses.tool import Tool
    from openai.types.shared.metadata import Metadata
    from openai.types.shared.reasoning_effort import ReasoningEffort

__all__ = [
    "EvalRun",
    "PerModelUsage",
    "PerTestingCriteriaResult",
    "ResultCounts",
    "DataSource",
    "DataSourceResponses",
    "DataSourceResponsesSamplingParams",
    "DataSourceResponsesSamplingParamsText",
    "DataSourceResponsesSource",
    "DataSourceResponsesSourceFileContent",
    "DataSourceResponsesSourceFileContentContent",
    "DataSourceResponsesSourceFileID",
    "DataSourceResponsesSourceResponses",
    "DataSourceResponsesInputMessages",
    "DataSourceResponsesInputMessagesTemplate",
    "DataSourceResponsesInputMessagesTemplateTemplate",
    "DataSourceResponsesInputMessagesTemplateTemplateChatMessage",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItem",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage",
    "DataSourceResponsesInputMessagesItemReference",
]


class PerModelUsage(BaseModel):
    cached_tokens: int

    completion_tokens: int

    invocation_count: int

    run_model_name: str = Field(alias="model_name")

    prompt_tokens: int

    total_tokens: int


class PerTestingCriteriaResult(BaseModel):
    failed: int

    passed: int

    testing_criteria: str
    """Which grader it is."""


class ResultCounts(BaseModel):
    errored: int
    """Items that could not be judged."""

    failed: int

    passed: int

    total: int


class DataSourceResponsesSourceResponses(BaseModel):
    type: Literal["responses"]

    created_after: Optional[int] = None
    """Only those made at this time or later, in Unix seconds."""

    created_before: Optional[int] = None
    """Only those made at this time or earlier, in Unix seconds."""

    instructions_search: Optional[str] = None
    """Only those whose instructions contain this."""

    metadata: Optional[object] = None

    model: Optional[str] = None

    reasoning_effort: Optional["ReasoningEffort"] = None

    temperature: Optional[float] = None

    tools: Optional[List[str]] = None
    """Only those with these tools, by name."""

    top_p: Optional[float] = None

    users: Optional[List[str]] = None
    """Only those of these users."""


class DataSourceResponsesSourceFileContentContent(BaseModel):
    item: Dict[str, object]
    """The fields templates find under `item`."""

    sample: Optional[Dict[str, object]] = None
    """The answer to judge, found under `sample`."""


class DataSourceResponsesSourceFileContent(BaseModel):
    content: List[DataSourceResponsesSourceFileContentContent]
    """The items themselves."""

    type: Literal["file_content"]


class DataSourceResponsesSourceFileID(BaseModel):
    id: str
    """An uploaded JSONL file with one item per line."""

    type: Literal["file_id"]


DataSourceResponsesSource: TypeAlias = Annotated[
    Union[DataSourceResponsesSourceFileContent, DataSourceResponsesSourceFileID, DataSourceResponsesSourceResponses],
    PropertyInfo(discriminator="type"),
]


class DataSourceResponsesInputMessagesTemplateTemplateChatMessage(BaseModel):
    content: str

    role: str


class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(BaseModel):
    image_url: str
    """Where the image is."""

    type: Literal["input_image"]

    detail: Optional[str] = None
    """How closely the model looks: `auto` (the API's default), `low` or `high`."""


class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(BaseModel):
    text: str

    type: Literal["output_text"]


class DataSourceResponsesInputMessagesTemplateTemplateEvalItem(BaseModel):
    content: "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent"

    role: Literal["user", "assistant", "system", "developer"]

    type: Optional[Literal["message"]] = None


DataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = Union[
    DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItem,
]


class DataSourceResponsesInputMessagesTemplate(BaseModel):
    template: List[DataSourceResponsesInputMessagesTemplateTemplate]
    """Messages whose texts may name fields of the item, as `{{item.name}}`."""

    type: Literal["template"]


class DataSourceResponsesInputMessagesItemReference(BaseModel):
    item_reference: str
    """Such as `item.input_trajectory`."""

    type: Literal["item_reference"]


DataSourceResponsesInputMessages: TypeAlias = Annotated[
    Union[DataSourceResponsesInputMessagesTemplate, DataSourceResponsesInputMessagesItemReference],
    PropertyInfo(discriminator="type"),
]


class DataSourceResponsesSamplingParamsText(BaseModel):
    format: Optional["ResponseFormatTextConfig"] = None


class DataSourceResponsesSamplingParams(BaseModel):
    max_completion_tokens: Optional[int] = None
    """At most this many tokens are written per item."""

    reasoning_effort: Optional["ReasoningEffort"] = None

    seed: Optional[int] = None
    """Makes equal results likely. The API's default is 42."""

    temperature: Optional[float] = None
    """The higher, the more random. The API's default is 1."""

    text: Optional[DataSourceResponsesSamplingParamsText] = None

    tools: Optional[List["Tool"]] = None

    top_p: Optional[float] = None
    """Chooses only among the likeliest tokens whose probabilities add up to this. The API's default is 1."""


class DataSourceResponses(BaseModel):
    source: DataSourceResponsesSource

    type: Literal["responses"]

    input_messages: Optional[DataSourceResponsesInputMessages] = None

    model: Optional[str] = None

    sampling_params: Optional[DataSourceResponsesSamplingParams] = None


class EvalRun(BaseModel):
    """One run of an evaluation."""

    id: str

    created_at: int
    """Unix seconds."""

    data_source: "DataSource"

    error: Optional["EvalAPIError"] = None
    """What went wrong."""

    eval_id: str

    metadata: Optional["Metadata"] = None

    model: str

    name: str

    object: Literal["eval.run"]

    per_model_usage: List[PerModelUsage]
    """Tokens used by each model."""

    per_testing_criteria_results: List[PerTestingCriteriaResult]
    """How many items each grader let pass."""

    report_url: str
    """Where the results can be seen in a browser."""

    result_counts: ResultCounts

    status: str
    """`queued`, `in_progress`, `completed`, `canceled` or `failed`."""


if TYPE_CHECKING:
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[
        str,
        ResponseInputText,
        DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
        DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
        ResponseInputAudio,
        GraderInputs,
    ]
    DataSource: TypeAlias = Annotated[
        Union[CreateEvalJSONLRunDataSource, CreateEvalCompletionsRunDataSource, DataSourceResponses],
        PropertyInfo(discriminator="type"),
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "CreateEvalCompletionsRunDataSource": "openai.types.evals.create_eval_completions_run_data_source",
            "CreateEvalJSONLRunDataSource": "openai.types.evals.create_eval_jsonl_run_data_source",
            "EvalAPIError": "openai.types.evals.eval_api_error",
            "GraderInputs": "openai.types.graders.grader_inputs",
            "Metadata": "openai.types.shared.metadata",
            "ReasoningEffort": "openai.types.shared.reasoning_effort",
            "ResponseFormatTextConfig": "openai.types.responses.response_format_text_config",
            "ResponseInputAudio": "openai.types.responses.response_input_audio",
            "ResponseInputText": "openai.types.responses.response_input_text",
            "Tool": "openai.types.responses.tool",
        },
        {
            "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent": 'Union[str, ResponseInputText, DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText, DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage, ResponseInputAudio, GraderInputs]',
            "DataSource": lazy.tagged(
                "type",
                {
                    "jsonl": "CreateEvalJSONLRunDataSource",
                    "completions": "CreateEvalCompletionsRunDataSource",
                    "responses": "DataSourceResponses",
                },
            ),
        },
    )
