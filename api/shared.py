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
ReconnectingHandler = door("openai._core.websocket")

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
"""The name of any model that answers, those of the Responses API included."""


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
"""The name of a model for chat completions."""


class ComparisonFilter(Shape):
    """Compares an attribute of a file with a value."""

    key: str
    """The name of the attribute."""
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """`ne` is not equal, `gte` and `lte` are at least and at most, `nin` is not in the list; `in` and `nin` need one.
    """
    value: str | float | bool | list[str | float]
    """What to compare with."""


class CompoundFilter(Shape):
    """Several filters, of which all (`and`) or at least one (`or`) must fit."""

    Filter = ComparisonFilter | object

    filters: list[Filter]
    """Comparisons, or such groups again."""
    type: Literal["and", "or"]


class CustomToolInputFormat(OneOf, Shape, tag="type"):
    """What the input of a custom tool may look like: any text, or text that follows a grammar."""

    class Text:
        type: Literal["text"]

    class Grammar:
        definition: str
        """The grammar, written in `syntax`."""
        syntax: Literal["lark", "regex"]
        type: Literal["grammar"]

    members = Text | Grammar


class DecisionInputJSON(Shape):
    """JSON to decide on."""

    data: list[dict[str, object | None]] | dict[str, object | None]
    type: Literal["input_json"]


class DecisionQuestionInputImage(Shape):
    """An image to decide on."""

    image_url: str
    """A URL, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None = ...
    """How closely the model looks; `original` keeps the size of the image."""


DecisionQuestionInputPart = shape(
    tagged("type", DecisionQuestionInputText | DecisionQuestionInputImage | DecisionInputJSON)
)
"""A part of what to decide on."""


class DecisionQuestionInputText(Shape):
    """Text to decide on."""

    text: str
    type: Literal["input_text"]


class ErrorObject(Model):
    """What went wrong, in the body of an error answer."""

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
    """What went wrong, for programs."""
    message: str
    """What went wrong, for people."""
    param: str = ...
    """The parameter at fault."""
    type: str
    """The kind of error, such as `invalid_request_error`."""
    misalignment: Misalignment = ...


class FunctionDefinition(Shape):
    """A function that the model may call."""

    name: str
    """Letters, digits, `_` and `-`, at most 64."""
    description: str = ...
    """What the function does; the model decides by it whether and how to call."""
    parameters: FunctionParameters = ...
    """The arguments as a JSON schema; none if left out."""
    strict: bool | None = ...
    """Whether arguments always fit `parameters`; only a part of JSON Schema is possible then. The API's default is
    `False`.
    """


FunctionParameters = shape(dict[str, object])
"""The arguments of a function as a JSON schema."""


Metadata = shape(dict[str, str])
"""Up to 16 pairs of text: keys of at most 64 characters, values of at most 512."""


OAuthErrorCode = shape(Literal["invalid_grant", "invalid_subject_token"] | str)
"""Why a token could not be exchanged."""


class Reasoning(Shape):
    """How a reasoning model thinks."""

    context: Literal["auto", "current_turn", "all_turns"] | None = ...
    """Which earlier thoughts the model sees again: those of this turn or of all turns. With `auto` the model decides;
    `gpt-5.6` takes all turns, older models this turn only.
    """
    effort: ReasoningEffort | None = ...
    """How much to think; not every model knows every value. The API's default is `medium`."""
    generate_summary: Literal["auto", "concise", "detailed"] | None = ...
    """Deprecated in favour of `summary`."""
    mode: str | Literal["standard", "pro"] = ...
    """The way of thinking; in an answer, the one that was used."""
    summary: Literal["auto", "concise", "detailed"] | None = ...
    """Ask for a summary of the thoughts, and how long; not every model has each kind."""


ReasoningEffort = shape(Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None)
"""How much to think: less is faster and takes fewer tokens."""


class ResponseFormatJSONObject(Shape):
    """Any JSON object; the older way, a JSON schema is better where the model knows it."""

    type: Literal["json_object"]


class ResponseFormatJSONSchema(Shape):
    """JSON that follows a schema."""

    class JSONSchema:
        name: str
        """Letters, digits, `_` and `-`, at most 64."""
        description: str = ...
        """What the output is for; the model reads it."""
        schema_: dict[str, object] = wire("schema", ...)
        """The JSON schema."""
        strict: bool | None = ...
        """Whether the output always fits; only a part of JSON Schema is possible then. The API's default is `False`."""

    json_schema: JSONSchema
    type: Literal["json_schema"]


class ResponseFormatText(Shape):
    """Plain text."""

    type: Literal["text"]


class ResponseFormatTextGrammar(Model):
    """Text that follows a grammar."""

    grammar: str
    type: Literal["grammar"]


class ResponseFormatTextPython(Model):
    """Python code."""

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
"""The name of a model for the Responses API."""
