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


class ResultCounts(BaseModel):
    errored: int

    failed: int

    passed: int

    total: int


class DataSourceResponsesSourceResponses(BaseModel):
    type: Literal["responses"]

    created_after: Optional[int] = None

    created_before: Optional[int] = None

    instructions_search: Optional[str] = None

    metadata: Optional[object] = None

    model: Optional[str] = None

    reasoning_effort: Optional["ReasoningEffort"] = None

    temperature: Optional[float] = None

    tools: Optional[List[str]] = None

    top_p: Optional[float] = None

    users: Optional[List[str]] = None


class DataSourceResponsesSourceFileContentContent(BaseModel):
    item: Dict[str, object]

    sample: Optional[Dict[str, object]] = None


class DataSourceResponsesSourceFileContent(BaseModel):
    content: List[DataSourceResponsesSourceFileContentContent]

    type: Literal["file_content"]


class DataSourceResponsesSourceFileID(BaseModel):
    id: str

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

    type: Literal["input_image"]

    detail: Optional[str] = None


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

    type: Literal["template"]


class DataSourceResponsesInputMessagesItemReference(BaseModel):
    item_reference: str

    type: Literal["item_reference"]


DataSourceResponsesInputMessages: TypeAlias = Annotated[
    Union[DataSourceResponsesInputMessagesTemplate, DataSourceResponsesInputMessagesItemReference],
    PropertyInfo(discriminator="type"),
]


class DataSourceResponsesSamplingParamsText(BaseModel):
    format: Optional["ResponseFormatTextConfig"] = None


class DataSourceResponsesSamplingParams(BaseModel):
    max_completion_tokens: Optional[int] = None

    reasoning_effort: Optional["ReasoningEffort"] = None

    seed: Optional[int] = None

    temperature: Optional[float] = None

    text: Optional[DataSourceResponsesSamplingParamsText] = None

    tools: Optional[List["Tool"]] = None

    top_p: Optional[float] = None


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

    data_source: "DataSource"

    error: "EvalAPIError"

    eval_id: str

    metadata: Optional["Metadata"] = None

    model: str

    name: str

    object: Literal["eval.run"]

    per_model_usage: List[PerModelUsage]

    per_testing_criteria_results: List[PerTestingCriteriaResult]

    report_url: str

    result_counts: ResultCounts

    status: str


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
