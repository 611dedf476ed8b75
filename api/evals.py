"""Evaluations of models against data."""

from typing import Literal

from .chat import ChatCompletionFunctionTool
from .graders import (
    GraderInputs,
    LabelModelGrader,
    PythonGrader,
    ScoreModelGrader,
    StringCheckGrader,
    TextSimilarityGrader,
)
from .responses import EasyInputMessage, ResponseFormatTextConfig, ResponseInputAudio, ResponseInputText, Tool
from .shared import Metadata, ReasoningEffort, ResponseFormatJSONObject, ResponseFormatJSONSchema, ResponseFormatText
from .vocabulary import Model, OneOf, Params, Resource, Shape, delete, get, post, wire

package = "openai.types"


class EvalCreateParams(Params):
    class DataSourceConfig(OneOf):
        class Custom:
            item_schema: dict[str, object]
            type: Literal["custom"]
            include_sample_schema: bool = ...

        class Logs:
            type: Literal["logs"]
            metadata: dict[str, object] = ...

        class StoredCompletions:
            type: Literal["stored_completions"]
            metadata: dict[str, object] = ...

        members = Custom | Logs | StoredCompletions

    class TestingCriterion(OneOf):
        class LabelModel:
            class Input(OneOf):
                class SimpleInputMessage:
                    content: str
                    role: str

                class EvalItem:
                    class Content(OneOf):
                        class OutputText:
                            text: str
                            type: Literal["output_text"]

                        class InputImage:
                            image_url: str
                            type: Literal["input_image"]
                            detail: str = ...

                        members = str | ResponseInputText | OutputText | InputImage | ResponseInputAudio | GraderInputs

                    content: Content
                    role: Literal["user", "assistant", "system", "developer"]
                    type: Literal["message"] = ...

                members = SimpleInputMessage | EvalItem

            input: list[Input]
            labels: list[str]
            model: str
            name: str
            passing_labels: list[str]
            type: Literal["label_model"]

        class TextSimilarity(TextSimilarityGrader):
            pass_threshold: float

        class Python(PythonGrader):
            pass_threshold: float = ...

        class ScoreModel(ScoreModelGrader):
            pass_threshold: float = ...

        members = LabelModel | StringCheckGrader | TextSimilarity | Python | ScoreModel

    data_source_config: DataSourceConfig
    testing_criteria: list[TestingCriterion]
    metadata: Metadata | None = ...
    name: str = ...


class Eval(Model):
    """An evaluation: where its data comes from and how answers are judged."""

    class DataSourceConfig(OneOf, tag="type"):
        class Logs:
            schema_: dict[str, object] = wire("schema")
            type: Literal["logs"]
            metadata: Metadata = ...

        members = EvalCustomDataSourceConfig | Logs | EvalStoredCompletionsDataSourceConfig

    class TestingCriterion(OneOf):
        class EvalGraderTextSimilarity(TextSimilarityGrader):
            pass_threshold: float

        class EvalGraderPython(PythonGrader):
            pass_threshold: float = ...

        class EvalGraderScoreModel(ScoreModelGrader):
            pass_threshold: float = ...

        members = (
            LabelModelGrader | StringCheckGrader | EvalGraderTextSimilarity | EvalGraderPython | EvalGraderScoreModel
        )

    id: str
    created_at: int
    data_source_config: DataSourceConfig
    metadata: Metadata = ...
    name: str
    object: Literal["eval"]
    testing_criteria: list[TestingCriterion]


class EvalCreateResponse(Model, Eval):
    """What `EvalCreate` answers with."""


class EvalCustomDataSourceConfig(Model):
    schema_: dict[str, object] = wire("schema")
    type: Literal["custom"]


class EvalDeleteResponse(Model):
    deleted: bool
    eval_id: str
    object: str


class EvalListParams(Params):
    after: str = ...
    limit: int = ...
    order: Literal["asc", "desc"] = ...
    order_by: Literal["created_at", "updated_at"] = ...


class EvalListResponse(Model, Eval):
    """What `EvalList` answers with."""


class EvalRetrieveResponse(Model, Eval):
    """What `EvalRetrieve` answers with."""


class EvalStoredCompletionsDataSourceConfig(Model):
    schema_: dict[str, object] = wire("schema")
    type: Literal["stored_completions"]
    metadata: Metadata = ...


class EvalUpdateParams(Params):
    metadata: Metadata | None = ...
    name: str = ...


class EvalUpdateResponse(Model, Eval):
    """What `EvalUpdate` answers with."""


package = "openai.types.evals"


class CreateEvalCompletionsRunDataSource(Shape):
    class SamplingParams:
        ResponseFormat = ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject

        max_completion_tokens: int = ...
        reasoning_effort: ReasoningEffort | None = ...
        response_format: ResponseFormat = ...
        seed: int = ...
        temperature: float = ...
        tools: list[ChatCompletionFunctionTool] = ...
        top_p: float = ...

    class Source(OneOf, tag="type"):
        class FileContent:
            class Content:
                item: dict[str, object]
                sample: dict[str, object] = ...

            content: list[Content]
            type: Literal["file_content"]

        class FileID:
            id: str
            type: Literal["file_id"]

        class StoredCompletions:
            type: Literal["stored_completions"]
            created_after: int | None = ...
            created_before: int | None = ...
            limit: int | None = ...
            metadata: Metadata | None = ...
            model: str | None = ...

        members = FileContent | FileID | StoredCompletions

    class InputMessages(OneOf, tag="type"):
        class Template:
            class Template(OneOf):
                class EvalItem:
                    class Content(OneOf):
                        class OutputText:
                            text: str
                            type: Literal["output_text"]

                        class InputImage:
                            image_url: str
                            type: Literal["input_image"]
                            detail: str = ...

                        members = str | ResponseInputText | OutputText | InputImage | ResponseInputAudio | GraderInputs

                    content: Content
                    role: Literal["user", "assistant", "system", "developer"]
                    type: Literal["message"] = ...

                members = EasyInputMessage | EvalItem

            template: list[Template]
            type: Literal["template"]

        class ItemReference:
            item_reference: str
            type: Literal["item_reference"]

        members = Template | ItemReference

    source: Source
    type: Literal["completions"]
    input_messages: InputMessages = ...
    model: str = ...
    sampling_params: SamplingParams = ...


class CreateEvalJSONLRunDataSource(Shape):
    class Source(OneOf, tag="type"):
        class FileContent:
            class Content:
                item: dict[str, object]
                sample: dict[str, object] = ...

            content: list[Content]
            type: Literal["file_content"]

        class FileID:
            id: str
            type: Literal["file_id"]

        members = FileContent | FileID

    source: Source
    type: Literal["jsonl"]


class EvalAPIError(Model):
    code: str
    message: str


class RunCancelResponse(Model, EvalRun):
    """What `RunCancel` answers with."""


class RunCreateParams(Params):
    class DataSource(OneOf):
        class CreateEvalResponsesRunDataSource:
            class SamplingParams:
                class Text:
                    format: ResponseFormatTextConfig = ...

                max_completion_tokens: int = ...
                reasoning_effort: ReasoningEffort | None = ...
                seed: int = ...
                temperature: float = ...
                text: Text = ...
                tools: list[Tool] = ...
                top_p: float = ...

            class Source(OneOf):
                class FileContent:
                    class Content:
                        item: dict[str, object]
                        sample: dict[str, object] = ...

                    content: list[Content]
                    type: Literal["file_content"]

                class FileID:
                    id: str
                    type: Literal["file_id"]

                class Responses:
                    type: Literal["responses"]
                    created_after: int | None = ...
                    created_before: int | None = ...
                    instructions_search: str | None = ...
                    metadata: object | None = ...
                    model: str | None = ...
                    reasoning_effort: ReasoningEffort | None = ...
                    temperature: float | None = ...
                    tools: list[str] | None = ...
                    top_p: float | None = ...
                    users: list[str] | None = ...

                members = FileContent | FileID | Responses

            class InputMessages(OneOf):
                class Template:
                    class Template(OneOf):
                        class ChatMessage:
                            content: str
                            role: str

                        class EvalItem:
                            class Content(OneOf):
                                class OutputText:
                                    text: str
                                    type: Literal["output_text"]

                                class InputImage:
                                    image_url: str
                                    type: Literal["input_image"]
                                    detail: str = ...

                                members = (
                                    str
                                    | ResponseInputText
                                    | OutputText
                                    | InputImage
                                    | ResponseInputAudio
                                    | GraderInputs
                                )

                            content: Content
                            role: Literal["user", "assistant", "system", "developer"]
                            type: Literal["message"] = ...

                        members = ChatMessage | EvalItem

                    template: list[Template]
                    type: Literal["template"]

                class ItemReference:
                    item_reference: str
                    type: Literal["item_reference"]

                members = Template | ItemReference

            source: Source
            type: Literal["responses"]
            input_messages: InputMessages = ...
            model: str = ...
            sampling_params: SamplingParams = ...

        members = CreateEvalJSONLRunDataSource | CreateEvalCompletionsRunDataSource | CreateEvalResponsesRunDataSource

    data_source: DataSource = ...
    """Where the data of the run comes from; the API requires it, here or in `extra_body`."""
    metadata: Metadata | None = ...
    name: str = ...


class EvalRun(Model):
    """One run of an evaluation."""

    class PerModelUsage:
        cached_tokens: int
        completion_tokens: int
        invocation_count: int
        run_model_name: str = wire("model_name")
        prompt_tokens: int
        total_tokens: int

    class PerTestingCriteriaResult:
        failed: int
        passed: int
        testing_criteria: str

    class ResultCounts:
        errored: int
        failed: int
        passed: int
        total: int

    class DataSource(OneOf, tag="type"):
        class Responses:
            class SamplingParams:
                class Text:
                    format: ResponseFormatTextConfig = ...

                max_completion_tokens: int = ...
                reasoning_effort: ReasoningEffort = ...
                seed: int = ...
                temperature: float = ...
                text: Text = ...
                tools: list[Tool] = ...
                top_p: float = ...

            class Source(OneOf, tag="type"):
                class FileContent:
                    class Content:
                        item: dict[str, object]
                        sample: dict[str, object] = ...

                    content: list[Content]
                    type: Literal["file_content"]

                class FileID:
                    id: str
                    type: Literal["file_id"]

                class Responses:
                    type: Literal["responses"]
                    created_after: int = ...
                    created_before: int = ...
                    instructions_search: str = ...
                    metadata: object = ...
                    model: str = ...
                    reasoning_effort: ReasoningEffort = ...
                    temperature: float = ...
                    tools: list[str] = ...
                    top_p: float = ...
                    users: list[str] = ...

                members = FileContent | FileID | Responses

            class InputMessages(OneOf, tag="type"):
                class Template:
                    class Template(OneOf):
                        class ChatMessage:
                            content: str
                            role: str

                        class EvalItem:
                            class Content(OneOf):
                                class OutputText:
                                    text: str
                                    type: Literal["output_text"]

                                class InputImage:
                                    image_url: str
                                    type: Literal["input_image"]
                                    detail: str = ...

                                members = (
                                    str
                                    | ResponseInputText
                                    | OutputText
                                    | InputImage
                                    | ResponseInputAudio
                                    | GraderInputs
                                )

                            content: Content
                            role: Literal["user", "assistant", "system", "developer"]
                            type: Literal["message"] = ...

                        members = ChatMessage | EvalItem

                    template: list[Template]
                    type: Literal["template"]

                class ItemReference:
                    item_reference: str
                    type: Literal["item_reference"]

                members = Template | ItemReference

            source: Source
            type: Literal["responses"]
            input_messages: InputMessages = ...
            model: str = ...
            sampling_params: SamplingParams = ...

        members = CreateEvalJSONLRunDataSource | CreateEvalCompletionsRunDataSource | Responses

    id: str
    created_at: int
    data_source: DataSource
    error: EvalAPIError
    eval_id: str
    metadata: Metadata = ...
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: list[PerModelUsage]
    per_testing_criteria_results: list[PerTestingCriteriaResult]
    report_url: str
    result_counts: ResultCounts
    status: str


class RunCreateResponse(Model, EvalRun):
    """What `RunCreate` answers with."""


class RunDeleteResponse(Model):
    deleted: bool = ...
    object: str = ...
    run_id: str = ...


class RunListParams(Params):
    after: str = ...
    limit: int = ...
    order: Literal["asc", "desc"] = ...
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"] = ...


class RunListResponse(Model, EvalRun):
    """What `RunList` answers with."""


class RunRetrieveResponse(Model, EvalRun):
    """What `RunRetrieve` answers with."""


package = "openai.types.evals.runs"


class OutputItemListParams(Params):
    eval_id: str
    after: str = ...
    limit: int = ...
    order: Literal["asc", "desc"] = ...
    status: Literal["fail", "pass"] = ...


class EvalRunOutputItem(Model):
    """How one item of the data fared in a run."""

    class Result:
        name: str
        passed: bool
        score: float
        sample: dict[str, object] = ...
        type: str = ...

    class Sample:
        class Input:
            content: str
            role: str

        class Output:
            content: str = ...
            role: str = ...

        class Usage:
            cached_tokens: int
            completion_tokens: int
            prompt_tokens: int
            total_tokens: int

        error: EvalAPIError
        finish_reason: str
        input: list[Input]
        max_completion_tokens: int
        model: str
        output: list[Output]
        seed: int
        temperature: float
        top_p: float
        usage: Usage

    id: str
    created_at: int
    datasource_item: dict[str, object]
    datasource_item_id: int
    eval_id: str
    object: Literal["eval.run.output_item"]
    results: list[Result]
    run_id: str
    sample: Sample
    status: str


class OutputItemListResponse(Model, EvalRunOutputItem):
    """What `OutputItemList` answers with."""


class OutputItemRetrieveResponse(Model, EvalRunOutputItem):
    """What `OutputItemRetrieve` answers with."""


class OutputItems(Resource, module="evals.runs.output_items"):
    @get("/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}")
    def retrieve(self, output_item_id: str, eval_id: str, run_id: str) -> OutputItemRetrieveResponse: ...

    @get("/evals/{eval_id}/runs/{run_id}/output_items")
    def list(self, run_id: str, eval_id: str, params: OutputItemListParams) -> CursorPage[OutputItemListResponse]: ...


class Runs(Resource, module="evals.runs.runs"):
    output_items: OutputItems

    @post("/evals/{eval_id}/runs")
    def create(self, eval_id: str, params: RunCreateParams) -> RunCreateResponse: ...

    @get("/evals/{eval_id}/runs/{run_id}")
    def retrieve(self, run_id: str, eval_id: str) -> RunRetrieveResponse: ...

    @get("/evals/{eval_id}/runs")
    def list(self, eval_id: str, params: RunListParams) -> CursorPage[RunListResponse]: ...

    @delete("/evals/{eval_id}/runs/{run_id}")
    def delete(self, run_id: str, eval_id: str) -> RunDeleteResponse: ...

    @post("/evals/{eval_id}/runs/{run_id}/cancel")
    def cancel(self, run_id: str, eval_id: str) -> RunCancelResponse: ...


class Evals(Resource, module="evals.evals"):
    runs: Runs

    @post("/evals")
    def create(self, params: EvalCreateParams) -> EvalCreateResponse: ...

    @get("/evals/{eval_id}")
    def retrieve(self, eval_id: str) -> EvalRetrieveResponse: ...

    @post("/evals/{eval_id}")
    def update(self, eval_id: str, params: EvalUpdateParams) -> EvalUpdateResponse: ...

    @get("/evals")
    def list(self, params: EvalListParams) -> CursorPage[EvalListResponse]: ...

    @delete("/evals/{eval_id}")
    def delete(self, eval_id: str) -> EvalDeleteResponse: ...
