"""Chat: a model answers a conversation."""

from typing import Literal

from .vocabulary import Input, Model, OneOf, Params, Resource, Shape, delete, door, get, helper, post, tagged
from .completions import CompletionUsage
from .shared import (
    ChatModel,
    FunctionDefinition,
    FunctionParameters,
    Metadata,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)

package = "openai.types.chat"

parsed_chat_completion = door(
    "openai._core.parsed", names=["ParsedChatCompletion", "ParsedChatCompletionMessage", "ParsedChoice", "ContentType"]
)
parsed_function_tool_call = door("openai._core.parsed", names=["ParsedFunction", "ParsedFunctionToolCall"])
ResponseFormatT = door("openai._core.parsed")
ChatCompletionStreamManager = door("openai.lib.streaming.chat")


class ChatCompletion(Model):
    class Choice:
        class Logprobs:
            content: list[ChatCompletionTokenLogprob] = ...
            refusal: list[ChatCompletionTokenLogprob] = ...

        finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
        index: int
        logprobs: Logprobs = ...
        message: ChatCompletionMessage

    class Moderation:
        class Input(OneOf, tag="type"):
            class ModerationResults:
                class Result:
                    categories: dict[str, bool]
                    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
                    category_scores: dict[str, float]
                    flagged: bool
                    model: str
                    type: Literal["moderation_result"]

                model: str
                results: list[Result]
                type: Literal["moderation_results"]

            class Error:
                code: str
                message: str
                type: Literal["error"]

            members = ModerationResults | Error

        class Output(OneOf, tag="type"):
            class ModerationResults:
                class Result:
                    categories: dict[str, bool]
                    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
                    category_scores: dict[str, float]
                    flagged: bool
                    model: str
                    type: Literal["moderation_result"]

                model: str
                results: list[Result]
                type: Literal["moderation_results"]

            class Error:
                code: str
                message: str
                type: Literal["error"]

            members = ModerationResults | Error

        input: Input
        output: Output

    id: str
    choices: list[Choice]
    created: int
    model: str
    object: Literal["chat.completion"]
    metadata: Metadata = ...
    moderation: Moderation = ...
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] = ...
    system_fingerprint: str = ...
    usage: CompletionUsage = ...


class ChatCompletionAllowedToolChoiceParam(Input):
    allowed_tools: ChatCompletionAllowedToolsParam
    type: Literal["allowed_tools"]


class ChatCompletionAllowedToolsParam(Input):
    mode: Literal["auto", "required"]
    tools: list[dict[str, object]]


class ChatCompletionAssistantMessageParam(Input):
    class Audio:
        id: str

    class FunctionCall:
        arguments: str
        name: str

    ContentArrayOfContentPart = ChatCompletionContentPartText | ChatCompletionContentPartRefusalParam

    role: Literal["assistant"]
    audio: Audio | None = ...
    content: str | list[ContentArrayOfContentPart] | None = ...
    function_call: FunctionCall | None = ...
    name: str = ...
    refusal: str | None = ...
    tool_calls: list[ChatCompletionMessageToolCallUnionParam] = ...


class ChatCompletionAudio(Model):
    id: str
    data: str
    expires_at: int
    transcript: str


class ChatCompletionAudioParam(Input):
    class Voice(OneOf):
        class ID:
            id: str

        members = (
            str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | ID
        )

    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]
    voice: Voice


class ChatCompletionChunk(Model):
    class Choice:
        class Delta:
            class Audio:
                id: str = ...
                data: str = ...
                expires_at: int = ...
                transcript: str = ...

            class FunctionCall:
                arguments: str = ...
                name: str = ...

            class ToolCall:
                class Function:
                    arguments: str = ...
                    name: str = ...

                index: int
                id: str = ...
                function: Function = ...
                type: Literal["function"] = ...

            audio: Audio = ...
            content: str = ...
            function_call: FunctionCall = ...
            refusal: str = ...
            role: Literal["developer", "system", "user", "assistant", "tool"] = ...
            tool_calls: list[ToolCall] = ...

        class Logprobs:
            content: list[ChatCompletionTokenLogprob] = ...
            refusal: list[ChatCompletionTokenLogprob] = ...

        delta: Delta
        index: int
        finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] = ...
        logprobs: Logprobs = ...

    class Moderation:
        class Input(OneOf, tag="type"):
            class ModerationResults:
                class Result:
                    categories: dict[str, bool]
                    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
                    category_scores: dict[str, float]
                    flagged: bool
                    model: str
                    type: Literal["moderation_result"]

                model: str
                results: list[Result]
                type: Literal["moderation_results"]

            class Error:
                code: str
                message: str
                type: Literal["error"]

            members = ModerationResults | Error

        class Output(OneOf, tag="type"):
            class ModerationResults:
                class Result:
                    categories: dict[str, bool]
                    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
                    category_scores: dict[str, float]
                    flagged: bool
                    model: str
                    type: Literal["moderation_result"]

                model: str
                results: list[Result]
                type: Literal["moderation_results"]

            class Error:
                code: str
                message: str
                type: Literal["error"]

            members = ModerationResults | Error

        input: Input
        output: Output

    id: str
    choices: list[Choice]
    created: int
    model: str
    object: Literal["chat.completion.chunk"]
    moderation: Moderation = ...
    obfuscation: str = ...
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] = ...
    system_fingerprint: str = ...
    usage: CompletionUsage = ...


class ChatCompletionContentPartImage(Shape):
    class ImageURL:
        url: str
        detail: Literal["auto", "low", "high", "original"] = ...

    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    image_url: ImageURL
    type: Literal["image_url"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...


class ChatCompletionContentPartInputAudioParam(Input):
    class InputAudio:
        data: str
        format: Literal["wav", "mp3"]

    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    input_audio: InputAudio
    type: Literal["input_audio"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...


class ChatCompletionContentPartParam(OneOf):
    class File:
        class File:
            file_data: str = ...
            file_id: str = ...
            filename: str = ...

        class PromptCacheBreakpoint:
            mode: Literal["explicit"]
            ttl: Literal["30m", "12h"] = ...

        file: File
        type: Literal["file"]
        prompt_cache_breakpoint: PromptCacheBreakpoint = ...

    members = (
        ChatCompletionContentPartText | ChatCompletionContentPartImage | ChatCompletionContentPartInputAudioParam | File
    )


class ChatCompletionContentPartRefusalParam(Input):
    refusal: str
    type: Literal["refusal"]


class ChatCompletionContentPartText(Shape):
    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    text: str
    type: Literal["text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...


class ChatCompletionCustomToolParam(Input):
    class Custom:
        class Format(OneOf):
            class Text:
                type: Literal["text"]

            class Grammar:
                class Grammar:
                    definition: str
                    syntax: Literal["lark", "regex"]

                grammar: Grammar
                type: Literal["grammar"]

            members = Text | Grammar

        name: str
        description: str = ...
        format: Format = ...

    custom: Custom
    type: Literal["custom"]


class ChatCompletionDeleted(Model):
    id: str
    deleted: bool
    object: Literal["chat.completion.deleted"]


class ChatCompletionDeveloperMessageParam(Input):
    content: str | list[ChatCompletionContentPartText]
    role: Literal["developer"]
    name: str = ...


class ChatCompletionFunctionCallOptionParam(Input):
    name: str


class ChatCompletionFunctionMessageParam(Input):
    content: str | None
    name: str
    role: Literal["function"]


class ChatCompletionFunctionTool(Shape):
    function: FunctionDefinition
    type: Literal["function"]


class ChatCompletionMessage(Model):
    class Annotation:
        class URLCitation:
            end_index: int
            start_index: int
            title: str
            url: str

        type: Literal["url_citation"]
        url_citation: URLCitation

    class FunctionCall:
        arguments: str
        name: str

    content: str = ...
    refusal: str = ...
    role: Literal["assistant"]
    annotations: list[Annotation] = ...
    audio: ChatCompletionAudio = ...
    function_call: FunctionCall = ...
    tool_calls: list[ChatCompletionMessageToolCall.ChatCompletionMessageToolCallUnion] = ...


class ChatCompletionMessageCustomToolCall(Shape):
    class Custom:
        input: str
        name: str

    id: str
    custom: Custom
    type: Literal["custom"]


class ChatCompletionMessageFunctionToolCall(Shape):
    class Function:
        arguments: str
        name: str

    id: str
    function: Function
    type: Literal["function"]


ChatCompletionMessageParam = (
    ChatCompletionDeveloperMessageParam
    | ChatCompletionSystemMessageParam
    | ChatCompletionUserMessageParam
    | ChatCompletionAssistantMessageParam
    | ChatCompletionToolMessageParam
    | ChatCompletionFunctionMessageParam
)


class ChatCompletionMessageToolCall(OneOf):
    ChatCompletionMessageToolCallUnion = tagged(
        "type", ChatCompletionMessageFunctionToolCall | ChatCompletionMessageCustomToolCall
    )

    members = ChatCompletionMessageFunctionToolCall


ChatCompletionMessageToolCallParam = ChatCompletionMessageFunctionToolCall


ChatCompletionMessageToolCallUnionParam = ChatCompletionMessageFunctionToolCall | ChatCompletionMessageCustomToolCall


ChatCompletionModality = Literal["text", "audio"]


class ChatCompletionNamedToolChoiceCustomParam(Input):
    class Custom:
        name: str

    custom: Custom
    type: Literal["custom"]


class ChatCompletionNamedToolChoiceParam(Input):
    class Function:
        name: str

    function: Function
    type: Literal["function"]


class ChatCompletionPredictionContentParam(Input):
    content: str | list[ChatCompletionContentPartText]
    type: Literal["content"]


ChatCompletionReasoningEffort = ReasoningEffort


ChatCompletionRole = Literal["developer", "system", "user", "assistant", "tool", "function"]


class ChatCompletionStoreMessage(Model, ChatCompletionMessage):
    ChatCompletionStoreMessageContentPart = ChatCompletionContentPartText | ChatCompletionContentPartImage

    id: str
    content_parts: list[ChatCompletionStoreMessageContentPart] = ...


class ChatCompletionStreamOptionsParam(Input):
    include_obfuscation: bool = ...
    include_usage: bool = ...


class ChatCompletionSystemMessageParam(Input):
    content: str | list[ChatCompletionContentPartText]
    role: Literal["system"]
    name: str = ...


class ChatCompletionTokenLogprob(Model):
    class TopLogprob:
        token: str
        bytes: list[int] = ...
        logprob: float

    token: str
    bytes: list[int] = ...
    logprob: float
    top_logprobs: list[TopLogprob]


ChatCompletionToolChoiceOptionParam = (
    Literal["none", "auto", "required"]
    | ChatCompletionAllowedToolChoiceParam
    | ChatCompletionNamedToolChoiceParam
    | ChatCompletionNamedToolChoiceCustomParam
)


class ChatCompletionToolMessageParam(Input):
    content: str | list[ChatCompletionContentPartText]
    role: Literal["tool"]
    tool_call_id: str


ChatCompletionToolParam = ChatCompletionFunctionTool


ChatCompletionToolUnionParam = ChatCompletionFunctionTool | ChatCompletionCustomToolParam


class ChatCompletionUserMessageParam(Input):
    content: str | list[ChatCompletionContentPartParam]
    role: Literal["user"]
    name: str = ...


class CompletionCreateParams(Params, streaming=True):
    class Function:
        Call = Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam

        name: str
        description: str = ...
        parameters: FunctionParameters = ...

    class Moderation:
        class Policy:
            class Input:
                mode: Literal["score", "block"]

            class Output:
                mode: Literal["score", "block"]

            input: Input | None = ...
            output: Output | None = ...

        model: str
        policy: Policy | None = ...

    class PromptCacheOptions:
        mode: Literal["implicit", "explicit"] = ...
        ttl: Literal["30m"] = ...

    class WebSearchOptions:
        class UserLocation:
            class Approximate:
                city: str = ...
                country: str = ...
                region: str = ...
                timezone: str = ...

            approximate: Approximate
            type: Literal["approximate"]

        search_context_size: Literal["low", "medium", "high"] = ...
        user_location: UserLocation | None = ...

    ResponseFormat = ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject

    messages: list[ChatCompletionMessage]
    model: str | ChatModel
    audio: ChatCompletionAudio | None = ...
    frequency_penalty: float | None = ...
    function_call: Function.Call = ...
    functions: list[Function] = ...
    logit_bias: dict[str, int] | None = ...
    logprobs: bool | None = ...
    max_completion_tokens: int | None = ...
    max_tokens: int | None = ...
    metadata: Metadata | None = ...
    modalities: list[Literal["text", "audio"]] | None = ...
    moderation: Moderation | None = ...
    n: int | None = ...
    parallel_tool_calls: bool = ...
    prediction: ChatCompletionPredictionContentParam | None = ...
    presence_penalty: float | None = ...
    prompt_cache_key: str | None = ...
    prompt_cache_options: PromptCacheOptions = ...
    prompt_cache_retention: Literal["in_memory", "24h"] | None = ...
    reasoning_effort: ReasoningEffort | None = ...
    response_format: ResponseFormat = ...
    safety_identifier: str | None = ...
    seed: int | None = ...
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = ...
    stop: str | list[str] | None = ...
    store: bool | None = ...
    stream_options: ChatCompletionStreamOptionsParam | None = ...
    temperature: float | None = ...
    tool_choice: ChatCompletionToolChoiceOptionParam = ...
    tools: list[ChatCompletionToolUnionParam] = ...
    top_logprobs: int | None = ...
    top_p: float | None = ...
    user: str = ...
    verbosity: Literal["low", "medium", "high"] | None = ...
    web_search_options: WebSearchOptions = ...


class CompletionListParams(Params):
    after: str = ...
    limit: int = ...
    metadata: Metadata | None = ...
    model: str = ...
    order: Literal["asc", "desc"] = ...


class CompletionUpdateParams(Params):
    metadata: Metadata | None


CreateChatCompletionRequestMessageParam = (
    ChatCompletionDeveloperMessageParam
    | ChatCompletionSystemMessageParam
    | ChatCompletionUserMessageParam
    | ChatCompletionAssistantMessageParam
    | ChatCompletionToolMessageParam
    | ChatCompletionFunctionMessageParam
)


package = "openai.types.chat.completions"


class MessageListParams(Params):
    after: str = ...
    limit: int = ...
    order: Literal["asc", "desc"] = ...


class Completions(Resource, module="chat.completions.completions"):
    messages: Messages

    @helper("chat:parse", wrapped=True)
    def parse(
        self, params: CompletionCreateParams, *, response_format: type[ResponseFormatT] = ...
    ) -> ParsedChatCompletion[ResponseFormatT]: ...

    @helper("chat:stream", plain=True)
    def stream(
        self,
        params: CompletionCreateParams,
        *,
        response_format: CompletionCreateParams.ResponseFormat | type[ResponseFormatT] = ...,
    ) -> ChatCompletionStreamManager[ResponseFormatT]: ...

    @post("/chat/completions", before="check_chat", stream=ChatCompletionChunk)
    def create(self, params: CompletionCreateParams) -> ChatCompletion: ...

    @get("/chat/completions/{completion_id}")
    def retrieve(self, completion_id: str) -> ChatCompletion: ...

    @post("/chat/completions/{completion_id}")
    def update(self, completion_id: str, params: CompletionUpdateParams) -> ChatCompletion: ...

    @get("/chat/completions")
    def list(self, params: CompletionListParams) -> CursorPage[ChatCompletion]: ...

    @delete("/chat/completions/{completion_id}")
    def delete(self, completion_id: str) -> ChatCompletionDeleted: ...


class Messages(Resource, module="chat.completions.messages"):
    @get("/chat/completions/{completion_id}/messages")
    def list(self, completion_id: str, params: MessageListParams) -> CursorPage[ChatCompletionStoreMessage]: ...


class Chat(Resource, module="chat.chat"):
    completions: Completions
