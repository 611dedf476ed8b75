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
            """JSON schema of an item."""
            type: Literal["custom"]
            include_sample_schema: bool = ...
            """Whether runs let a model answer, so that there is a `sample` to judge. The API's default is false."""

        class Logs:
            type: Literal["logs"]
            metadata: dict[str, object] = ...
            """Only logs with these pairs."""

        class StoredCompletions:
            """Deprecated in favour of `Logs`."""

            type: Literal["stored_completions"]
            metadata: dict[str, object] = ...
            """Only completions with these pairs."""

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
                            """Where the image is."""
                            type: Literal["input_image"]
                            detail: str = ...
                            """How closely the model looks: `auto` (the API's default), `low` or `high`."""

                        members = str | ResponseInputText | OutputText | InputImage | ResponseInputAudio | GraderInputs

                    content: Content
                    role: Literal["user", "assistant", "system", "developer"]
                    type: Literal["message"] = ...

                members = SimpleInputMessage | EvalItem

            input: list[Input]
            """What the judging model is told; may hold templates."""
            labels: list[str]
            """The labels it may choose from."""
            model: str
            """Must support structured outputs."""
            name: str
            passing_labels: list[str]
            """Those of `labels` that mean a pass."""
            type: Literal["label_model"]

        class TextSimilarity(TextSimilarityGrader):
            pass_threshold: float
            """The lowest score that passes."""

        class Python(PythonGrader):
            pass_threshold: float = ...
            """The lowest score that passes."""

        class ScoreModel(ScoreModelGrader):
            pass_threshold: float = ...
            """The lowest score that passes."""

        members = LabelModel | StringCheckGrader | TextSimilarity | Python | ScoreModel

    data_source_config: DataSourceConfig
    """Where the data of all runs comes from and what an item looks like."""
    testing_criteria: list[TestingCriterion]
    """Graders for all runs. Their templates name the data as `{{item.field}}` and the answer as
    `{{sample.output_text}}`.
    """
    metadata: Metadata | None = ...
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
    name: str = ...
    """What to call it."""


class Eval(Model):
    """An evaluation: where its data comes from and how answers are judged."""

    class DataSourceConfig(OneOf, tag="type"):
        class Logs:
            schema_: dict[str, object] = wire("schema")
            """JSON schema of what templates can name."""
            type: Literal["logs"]
            metadata: Metadata = ...

        members = EvalCustomDataSourceConfig | Logs | EvalStoredCompletionsDataSourceConfig

    class TestingCriterion(OneOf):
        class EvalGraderTextSimilarity(TextSimilarityGrader):
            pass_threshold: float
            """The lowest score that passes."""

        class EvalGraderPython(PythonGrader):
            pass_threshold: float = ...
            """The lowest score that passes."""

        class EvalGraderScoreModel(ScoreModelGrader):
            pass_threshold: float = ...
            """The lowest score that passes."""

        members = (
            LabelModelGrader | StringCheckGrader | EvalGraderTextSimilarity | EvalGraderPython | EvalGraderScoreModel
        )

    id: str
    created_at: int
    """Unix seconds."""
    data_source_config: DataSourceConfig
    metadata: Metadata = ...
    name: str
    object: Literal["eval"]
    testing_criteria: list[TestingCriterion]


class EvalCreateResponse(Model, Eval):
    """The new evaluation."""


class EvalCustomDataSourceConfig(Model):
    """Data of a shape of your own."""

    schema_: dict[str, object] = wire("schema")
    """JSON schema of what templates can name."""
    type: Literal["custom"]


class EvalDeleteResponse(Model):
    """That an evaluation is gone."""

    deleted: bool
    eval_id: str
    object: str


class EvalListParams(Params):
    after: str = ...
    """Id of the item the page starts behind."""
    limit: int = ...
    """Items per page. The API's default is 20."""
    order: Literal["asc", "desc"] = ...
    """By the time in `order_by`. The API's default is `asc`, oldest first."""
    order_by: Literal["created_at", "updated_at"] = ...
    """Which time to sort by. The API's default is `created_at`."""


class EvalListResponse(Model, Eval):
    """An evaluation of the list."""


class EvalRetrieveResponse(Model, Eval):
    """The evaluation asked for."""


class EvalStoredCompletionsDataSourceConfig(Model):
    """Stored completions; deprecated in favour of logs."""

    schema_: dict[str, object] = wire("schema")
    """JSON schema of what templates can name."""
    type: Literal["stored_completions"]
    metadata: Metadata = ...


class EvalUpdateParams(Params):
    metadata: Metadata | None = ...
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
    name: str = ...


class EvalUpdateResponse(Model, Eval):
    """The changed evaluation."""


package = "openai.types.evals"


class CreateEvalCompletionsRunDataSource(Shape):
    """Has a model answer each item by chat, and judges that."""

    class SamplingParams:
        ResponseFormat = ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject

        max_completion_tokens: int = ...
        """At most this many tokens are written per item."""
        reasoning_effort: ReasoningEffort | None = ...
        response_format: ResponseFormat = ...
        seed: int = ...
        """Makes equal results likely. The API's default is 42."""
        temperature: float = ...
        """The higher, the more random. The API's default is 1."""
        tools: list[ChatCompletionFunctionTool] = ...
        """At most 128 functions."""
        top_p: float = ...
        """Chooses only among the likeliest tokens whose probabilities add up to this. The API's default is 1."""

    class Source(OneOf, tag="type"):
        class FileContent:
            class Content:
                item: dict[str, object]
                """The fields templates find under `item`."""
                sample: dict[str, object] = ...
                """The answer to judge, found under `sample`."""

            content: list[Content]
            """The items themselves."""
            type: Literal["file_content"]

        class FileID:
            id: str
            """An uploaded JSONL file with one item per line."""
            type: Literal["file_id"]

        class StoredCompletions:
            type: Literal["stored_completions"]
            created_after: int | None = ...
            """Only those made at this time or later, in Unix seconds."""
            created_before: int | None = ...
            """Only those made at this time or earlier, in Unix seconds."""
            limit: int | None = ...
            """At most this many."""
            metadata: Metadata | None = ...
            """Only those with these pairs."""
            model: str | None = ...
            """Only those by this model."""

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
                            """Where the image is."""
                            type: Literal["input_image"]
                            detail: str = ...
                            """How closely the model looks: `auto` (the API's default), `low` or `high`."""

                        members = str | ResponseInputText | OutputText | InputImage | ResponseInputAudio | GraderInputs

                    content: Content
                    role: Literal["user", "assistant", "system", "developer"]
                    type: Literal["message"] = ...

                members = EasyInputMessage | EvalItem

            template: list[Template]
            """Messages whose texts may name fields of the item, as `{{item.name}}`."""
            type: Literal["template"]

        class ItemReference:
            item_reference: str
            """Such as `item.input_trajectory`."""
            type: Literal["item_reference"]

        members = Template | ItemReference

    source: Source
    """Where the items come from."""
    type: Literal["completions"]
    input_messages: InputMessages = ...
    """What the model is told for each item: a template, or a field of the item that holds the messages."""
    model: str = ...
    """The model to test."""
    sampling_params: SamplingParams = ...


class CreateEvalJSONLRunDataSource(Shape):
    """Judges answers that come with the data."""

    class Source(OneOf, tag="type"):
        class FileContent:
            class Content:
                item: dict[str, object]
                """The fields templates find under `item`."""
                sample: dict[str, object] = ...
                """The answer to judge, found under `sample`."""

            content: list[Content]
            """The items themselves."""
            type: Literal["file_content"]

        class FileID:
            id: str
            """An uploaded JSONL file with one item per line."""
            type: Literal["file_id"]

        members = FileContent | FileID

    source: Source
    type: Literal["jsonl"]


class EvalAPIError(Model):
    """What went wrong."""

    code: str
    message: str


class RunCancelResponse(Model, EvalRun):
    """The cancelled run."""


class RunCreateParams(Params):
    class DataSource(OneOf):
        class CreateEvalResponsesRunDataSource:
            """Has a model answer each item through the Responses API, and judges that."""

            class SamplingParams:
                class Text:
                    format: ResponseFormatTextConfig = ...

                max_completion_tokens: int = ...
                """At most this many tokens are written per item."""
                reasoning_effort: ReasoningEffort | None = ...
                seed: int = ...
                """Makes equal results likely. The API's default is 42."""
                temperature: float = ...
                """The higher, the more random. The API's default is 1."""
                text: Text = ...
                tools: list[Tool] = ...
                top_p: float = ...
                """Chooses only among the likeliest tokens whose probabilities add up to this. The API's default is 1.
                """

            class Source(OneOf):
                class FileContent:
                    class Content:
                        item: dict[str, object]
                        """The fields templates find under `item`."""
                        sample: dict[str, object] = ...
                        """The answer to judge, found under `sample`."""

                    content: list[Content]
                    """The items themselves."""
                    type: Literal["file_content"]

                class FileID:
                    id: str
                    """An uploaded JSONL file with one item per line."""
                    type: Literal["file_id"]

                class Responses:
                    type: Literal["responses"]
                    created_after: int | None = ...
                    """Only those made at this time or later, in Unix seconds."""
                    created_before: int | None = ...
                    """Only those made at this time or earlier, in Unix seconds."""
                    instructions_search: str | None = ...
                    """Only those whose instructions contain this."""
                    metadata: object | None = ...
                    model: str | None = ...
                    reasoning_effort: ReasoningEffort | None = ...
                    temperature: float | None = ...
                    tools: list[str] | None = ...
                    """Only those with these tools, by name."""
                    top_p: float | None = ...
                    users: list[str] | None = ...
                    """Only those of these users."""

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
                                    """Where the image is."""
                                    type: Literal["input_image"]
                                    detail: str = ...
                                    """How closely the model looks: `auto` (the API's default), `low` or `high`."""

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
                    """Messages whose texts may name fields of the item, as `{{item.name}}`."""
                    type: Literal["template"]

                class ItemReference:
                    item_reference: str
                    """Such as `item.input_trajectory`."""
                    type: Literal["item_reference"]

                members = Template | ItemReference

            source: Source
            """Where the items come from."""
            type: Literal["responses"]
            input_messages: InputMessages = ...
            """What the model is told for each item: a template, or a field of the item that holds the messages."""
            model: str = ...
            """The model to test."""
            sampling_params: SamplingParams = ...

        members = CreateEvalJSONLRunDataSource | CreateEvalCompletionsRunDataSource | CreateEvalResponsesRunDataSource

    data_source: DataSource = ...
    """Where the data of the run comes from; the API requires it, here or in `extra_body`."""
    metadata: Metadata | None = ...
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
    name: str = ...
    """What to call it."""


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
        """Which grader it is."""

    class ResultCounts:
        errored: int
        """Items that could not be judged."""
        failed: int
        passed: int
        total: int

    class DataSource(OneOf, tag="type"):
        class Responses:
            class SamplingParams:
                class Text:
                    format: ResponseFormatTextConfig = ...

                max_completion_tokens: int = ...
                """At most this many tokens are written per item."""
                reasoning_effort: ReasoningEffort = ...
                seed: int = ...
                """Makes equal results likely. The API's default is 42."""
                temperature: float = ...
                """The higher, the more random. The API's default is 1."""
                text: Text = ...
                tools: list[Tool] = ...
                top_p: float = ...
                """Chooses only among the likeliest tokens whose probabilities add up to this. The API's default is 1.
                """

            class Source(OneOf, tag="type"):
                class FileContent:
                    class Content:
                        item: dict[str, object]
                        """The fields templates find under `item`."""
                        sample: dict[str, object] = ...
                        """The answer to judge, found under `sample`."""

                    content: list[Content]
                    """The items themselves."""
                    type: Literal["file_content"]

                class FileID:
                    id: str
                    """An uploaded JSONL file with one item per line."""
                    type: Literal["file_id"]

                class Responses:
                    type: Literal["responses"]
                    created_after: int = ...
                    """Only those made at this time or later, in Unix seconds."""
                    created_before: int = ...
                    """Only those made at this time or earlier, in Unix seconds."""
                    instructions_search: str = ...
                    """Only those whose instructions contain this."""
                    metadata: object = ...
                    model: str = ...
                    reasoning_effort: ReasoningEffort = ...
                    temperature: float = ...
                    tools: list[str] = ...
                    """Only those with these tools, by name."""
                    top_p: float = ...
                    users: list[str] = ...
                    """Only those of these users."""

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
                                    """Where the image is."""
                                    type: Literal["input_image"]
                                    detail: str = ...
                                    """How closely the model looks: `auto` (the API's default), `low` or `high`."""

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
                    """Messages whose texts may name fields of the item, as `{{item.name}}`."""
                    type: Literal["template"]

                class ItemReference:
                    item_reference: str
                    """Such as `item.input_trajectory`."""
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
    """Unix seconds."""
    data_source: DataSource
    error: EvalAPIError | None
    """What went wrong."""
    eval_id: str
    metadata: Metadata = ...
    model: str
    name: str
    object: Literal["eval.run"]
    per_model_usage: list[PerModelUsage]
    """Tokens used by each model."""
    per_testing_criteria_results: list[PerTestingCriteriaResult]
    """How many items each grader let pass."""
    report_url: str
    """Where the results can be seen in a browser."""
    result_counts: ResultCounts
    status: str
    """`queued`, `in_progress`, `completed`, `canceled` or `failed`."""


class RunCreateResponse(Model, EvalRun):
    """The new run."""


class RunDeleteResponse(Model):
    """That a run is gone."""

    deleted: bool = ...
    object: str = ...
    run_id: str = ...


class RunListParams(Params):
    after: str = ...
    """Id of the item the page starts behind."""
    limit: int = ...
    """Items per page. The API's default is 20."""
    order: Literal["asc", "desc"] = ...
    """By creation time. The API's default is `asc`, oldest first."""
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"] = ...
    """Only runs with this status."""


class RunListResponse(Model, EvalRun):
    """A run of the list."""


class RunRetrieveResponse(Model, EvalRun):
    """The run asked for."""


package = "openai.types.evals.runs"


class OutputItemListParams(Params):
    eval_id: str
    after: str = ...
    """Id of the item the page starts behind."""
    limit: int = ...
    """Items per page. The API's default is 20."""
    order: Literal["asc", "desc"] = ...
    """By creation time. The API's default is `asc`, oldest first."""
    status: Literal["fail", "pass"] = ...
    """Only items that passed, or only those that failed."""


class EvalRunOutputItem(Model):
    """How one item of the data fared in a run."""

    class Result:
        name: str
        passed: bool
        score: float
        sample: dict[str, object] = ...
        """What the grader wrote on the way."""
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

        error: EvalAPIError | None
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
    """Unix seconds."""
    datasource_item: dict[str, object]
    """The item of the data."""
    datasource_item_id: int
    eval_id: str
    object: Literal["eval.run.output_item"]
    results: list[Result]
    """What each grader found."""
    run_id: str
    sample: Sample
    """What the model was told and answered."""
    status: str


class OutputItemListResponse(Model, EvalRunOutputItem):
    """An item of the list."""


class OutputItemRetrieveResponse(Model, EvalRunOutputItem):
    """The item asked for."""


class OutputItems(Resource, module="evals.runs.output_items"):
    """How the items of the data fared in a run."""

    @get("/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}")
    def retrieve(self, output_item_id: str, eval_id: str, run_id: str) -> OutputItemRetrieveResponse:
        """Fetch how one item fared in a run."""

    @get("/evals/{eval_id}/runs/{run_id}/output_items")
    def list(self, run_id: str, eval_id: str, params: OutputItemListParams) -> CursorPage[OutputItemListResponse]:
        """List how the items of a run fared."""


class Runs(Resource, module="evals.runs.runs"):
    """Runs of an evaluation."""

    output_items: OutputItems

    @post("/evals/{eval_id}/runs")
    def create(self, eval_id: str, params: RunCreateParams) -> RunCreateResponse:
        """Start a run of an evaluation in the background. The data must have the shape the evaluation asks for."""

    @get("/evals/{eval_id}/runs/{run_id}")
    def retrieve(self, run_id: str, eval_id: str) -> RunRetrieveResponse:
        """Fetch the state of a run."""

    @get("/evals/{eval_id}/runs")
    def list(self, eval_id: str, params: RunListParams) -> CursorPage[RunListResponse]:
        """List the runs of an evaluation."""

    @delete("/evals/{eval_id}/runs/{run_id}")
    def delete(self, run_id: str, eval_id: str) -> RunDeleteResponse:
        """Delete a run."""

    @post("/evals/{eval_id}/runs/{run_id}")
    def cancel(self, run_id: str, eval_id: str) -> RunCancelResponse:
        """Cancel a run."""


class Evals(Resource, module="evals.evals"):
    """Evaluations: tests of models on data."""

    runs: Runs

    @post("/evals")
    def create(self, params: EvalCreateParams) -> EvalCreateResponse:
        """Describe an evaluation: the shape of its data and how answers are judged. Start it with `runs.create`."""

    @get("/evals/{eval_id}")
    def retrieve(self, eval_id: str) -> EvalRetrieveResponse:
        """Fetch an evaluation."""

    @post("/evals/{eval_id}")
    def update(self, eval_id: str, params: EvalUpdateParams) -> EvalUpdateResponse:
        """Change the name or the metadata of an evaluation."""

    @get("/evals")
    def list(self, params: EvalListParams) -> CursorPage[EvalListResponse]:
        """List the evaluations of the project."""

    @delete("/evals/{eval_id}")
    def delete(self, eval_id: str) -> EvalDeleteResponse:
        """Delete an evaluation."""
