"""Shapes that several parts of the API use, and the names of models."""

from typing import Literal

from .vocabulary import Model, OneOf, Shape, door, shape, tagged, wire

package = "openai.types"

chat_model = door("openai.types.shared.chat_model", names=["ChatModel"])
websocket_connection_options = door(
    "openai._core.websocket",
    names=["SyncWebSocketConnectionOptions", "WebSocketConnectionOptions", "WebsocketConnectionOptions"],
)
websocket_reconnection = door("openai._core.websocket", names=["ReconnectingEvent", "ReconnectingOverrides"])

package = "openai.types.shared"


AllModels = (
    str
    | ChatModel
    | Literal[
        "o1-pro",
        "o1-pro-2025-03-19",
        "o3-pro",
        "o3-pro-2025-06-10",
        "o3-deep-research",
        "o3-deep-research-2025-06-26",
        "o4-mini-deep-research",
        "o4-mini-deep-research-2025-06-26",
        "computer-use-preview",
        "computer-use-preview-2025-03-11",
        "gpt-5.5-pro",
        "gpt-5.5-pro-2026-04-23",
        "gpt-5-codex",
        "gpt-5-pro",
        "gpt-5-pro-2025-10-06",
        "gpt-5.1-codex-max",
        "gpt-daybreak-blue-latest",
        "gpt-daybreak-red-latest",
        "gpt-5.6-cyber",
        "gpt-6-cyber",
        "gpt-rosalind-research",
        "gpt-6-rosalind",
        "gpt-6.2-astra-law",
    ]
)


ChatModel = shape(
    Literal[
        "gpt-6-astra",
        "gpt-6.2-astra",
        "gpt-6.1-sol",
        "gpt-6.2-sol",
        "gpt-6.1-terra",
        "gpt-6-sol",
        "gpt-6-luna",
        "gpt-5.6-sol",
        "gpt-5.6-terra",
        "gpt-5.6-luna",
        "gpt-5.5",
        "gpt-5.5-2026-04-23",
        "gpt-5.4",
        "gpt-5.4-mini",
        "gpt-5.4-nano",
        "gpt-5.4-mini-2026-03-17",
        "gpt-5.4-nano-2026-03-17",
        "gpt-5.3-chat-latest",
        "gpt-5.2",
        "gpt-5.2-2025-12-11",
        "gpt-5.2-chat-latest",
        "gpt-5.2-pro",
        "gpt-5.2-pro-2025-12-11",
        "gpt-5.1",
        "gpt-5.1-2025-11-13",
        "gpt-5.1-codex",
        "gpt-5.1-mini",
        "gpt-5.1-chat-latest",
        "gpt-5",
        "gpt-5-mini",
        "gpt-5-nano",
        "gpt-5-2025-08-07",
        "gpt-5-mini-2025-08-07",
        "gpt-5-nano-2025-08-07",
        "gpt-5-chat-latest",
        "gpt-4.1",
        "gpt-4.1-mini",
        "gpt-4.1-nano",
        "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14",
        "gpt-4.1-nano-2025-04-14",
        "o4-mini",
        "o4-mini-2025-04-16",
        "o3",
        "o3-2025-04-16",
        "o3-mini",
        "o3-mini-2025-01-31",
        "o1",
        "o1-2024-12-17",
        "o1-preview",
        "o1-preview-2024-09-12",
        "o1-mini",
        "o1-mini-2024-09-12",
        "gpt-4o",
        "gpt-4o-2024-11-20",
        "gpt-4o-2024-08-06",
        "gpt-4o-2024-05-13",
        "gpt-audio-mini",
        "gpt-audio-mini-2025-12-15",
        "gpt-4o-audio-preview",
        "gpt-4o-audio-preview-2024-10-01",
        "gpt-4o-audio-preview-2024-12-17",
        "gpt-4o-audio-preview-2025-06-03",
        "gpt-4o-mini-audio-preview",
        "gpt-4o-mini-audio-preview-2024-12-17",
        "gpt-4o-search-preview",
        "gpt-4o-mini-search-preview",
        "gpt-4o-search-preview-2025-03-11",
        "gpt-4o-mini-search-preview-2025-03-11",
        "chatgpt-4o-latest",
        "codex-mini-latest",
        "gpt-4o-mini",
        "gpt-4o-mini-2024-07-18",
        "gpt-4-turbo",
        "gpt-4-turbo-2024-04-09",
        "gpt-4-0125-preview",
        "gpt-4-turbo-preview",
        "gpt-4-1106-preview",
        "gpt-4-vision-preview",
        "gpt-4",
        "gpt-4-0314",
        "gpt-4-0613",
        "gpt-4-32k",
        "gpt-4-32k-0314",
        "gpt-4-32k-0613",
        "gpt-3.5-turbo",
        "gpt-3.5-turbo-16k",
        "gpt-3.5-turbo-0301",
        "gpt-3.5-turbo-0613",
        "gpt-3.5-turbo-1106",
        "gpt-3.5-turbo-0125",
        "gpt-3.5-turbo-16k-0613",
    ]
)


class ComparisonFilter(Shape):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | float | bool | list[str | float]


class CompoundFilter(Shape):
    Filter = ComparisonFilter | object

    filters: list[Filter]
    type: Literal["and", "or"]


class CustomToolInputFormat(OneOf, Shape, tag="type"):
    class Text:
        type: Literal["text"]

    class Grammar:
        definition: str
        syntax: Literal["lark", "regex"]
        type: Literal["grammar"]

    members = Text | Grammar


class DecisionInputJSON(Shape):
    data: list[dict[str, object | None]] | dict[str, object | None]
    type: Literal["input_json"]


class DecisionQuestionInputImage(Shape):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None = ...


DecisionQuestionInputPart = shape(
    tagged("type", DecisionQuestionInputText | DecisionQuestionInputImage | DecisionInputJSON)
)


class DecisionQuestionInputText(Shape):
    text: str
    type: Literal["input_text"]


class ErrorObject(Model):
    class Misalignment:
        class Steer:
            message: str

        detailed_explanation: str = ...
        error_type: (
            str
            | Literal[
                "potentially_unintended_data_transfer",
                "potentially_unintended_data_access",
                "potentially_unintended_destructive_activity",
                "other",
            ]
        ) = ...
        review_target: str = ...
        steer: Steer = ...

    code: str = ...
    message: str
    param: str = ...
    type: str
    misalignment: Misalignment = ...


class FunctionDefinition(Shape):
    name: str
    description: str = ...
    parameters: FunctionParameters = ...
    strict: bool | None = ...


FunctionParameters = shape(dict[str, object])


Metadata = shape(dict[str, str])


OAuthErrorCode = shape(Literal["invalid_grant", "invalid_subject_token"] | str)


class Reasoning(Shape):
    context: Literal["auto", "current_turn", "all_turns"] | None = ...
    effort: ReasoningEffort | None = ...
    generate_summary: Literal["auto", "concise", "detailed"] | None = ...
    mode: str | Literal["standard", "pro"] = ...
    summary: Literal["auto", "concise", "detailed"] | None = ...


ReasoningEffort = shape(Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None)


class ResponseFormatJSONObject(Shape):
    type: Literal["json_object"]


class ResponseFormatJSONSchema(Shape):
    class JSONSchema:
        name: str
        description: str = ...
        schema_: dict[str, object] = wire("schema", ...)
        strict: bool | None = ...

    json_schema: JSONSchema
    type: Literal["json_schema"]


class ResponseFormatText(Shape):
    type: Literal["text"]


class ResponseFormatTextGrammar(Model):
    grammar: str
    type: Literal["grammar"]


class ResponseFormatTextPython(Model):
    type: Literal["python"]


ResponsesModel = shape(
    str
    | ChatModel
    | Literal[
        "o1-pro",
        "o1-pro-2025-03-19",
        "o3-pro",
        "o3-pro-2025-06-10",
        "o3-deep-research",
        "o3-deep-research-2025-06-26",
        "o4-mini-deep-research",
        "o4-mini-deep-research-2025-06-26",
        "computer-use-preview",
        "computer-use-preview-2025-03-11",
        "gpt-5.5-pro",
        "gpt-5.5-pro-2026-04-23",
        "gpt-5-codex",
        "gpt-5-pro",
        "gpt-5-pro-2025-10-06",
        "gpt-5.1-codex-max",
        "gpt-daybreak-blue-latest",
        "gpt-daybreak-red-latest",
        "gpt-5.6-cyber",
        "gpt-6-cyber",
        "gpt-rosalind-research",
        "gpt-6-rosalind",
        "gpt-6.2-astra-law",
    ]
)
