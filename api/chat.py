"""Chat: a model answers a conversation."""

from typing import Literal

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
from .vocabulary import Input, Model, OneOf, Params, Resource, Shape, delete, door, get, helper, post, tagged

package = "openai.types.chat"

parsed_chat_completion = door(
    "openai._core.parsed_chat",
    names=["ParsedChatCompletion", "ParsedChatCompletionMessage", "ParsedChoice", "ContentType"],
)
parsed_function_tool_call = door("openai._core.parsed_chat", names=["ParsedFunction", "ParsedFunctionToolCall"])
ResponseFormatT = door("openai._core.parsed_chat")
ChatCompletionStreamManager = door("openai.lib.streaming.chat")


class ChatCompletion(Model):
    """The reply of a model to a conversation."""

    class Choice:
        class Logprobs:
            content: list[ChatCompletionTokenLogprob] = ...
            """One entry for each token of the text."""
            refusal: list[ChatCompletionTokenLogprob] = ...
            """One entry for each token of the refusal."""

        finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
        """Why the model stopped: `stop` (finished, or met a stop sequence), `length` (token limit), `tool_calls`,
        `content_filter` (text was withheld) or `function_call` (deprecated).
        """
        index: int
        logprobs: Logprobs = ...
        """Set only if `logprobs` was asked for."""
        message: ChatCompletionMessage
        """What the model replied."""

    class Moderation:
        class Input(OneOf, tag="type"):
            class ModerationResults:
                class Result:
                    categories: dict[str, bool]
                    """Which categories were found, by name."""
                    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
                    """For each category, the kinds of content it was judged on."""
                    category_scores: dict[str, float]
                    """How sure the model is of each category, from 0 to 1."""
                    flagged: bool
                    """Whether any category was found."""
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
                    """Which categories were found, by name."""
                    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
                    """For each category, the kinds of content it was judged on."""
                    category_scores: dict[str, float]
                    """How sure the model is of each category, from 0 to 1."""
                    flagged: bool
                    """Whether any category was found."""
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
    """One entry, or as many as `n` asked for."""
    created: int
    """Unix seconds."""
    model: str
    object: Literal["chat.completion"]
    metadata: Metadata = ...
    """Set only on stored completions."""
    moderation: Moderation = ...
    """Set only if the request asked for moderation."""
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] = ...
    """The tier that served the request, which may differ from the one asked for."""
    system_fingerprint: str = ...
    """Names the server setup the model ran on; a change can explain different results with the same `seed`. Deprecated.
    """
    usage: CompletionUsage = ...


class ChatCompletionAllowedToolChoiceParam(Input):
    """Leaves the model a choice among some of the tools."""

    allowed_tools: ChatCompletionAllowedToolsParam
    type: Literal["allowed_tools"]


class ChatCompletionAllowedToolsParam(Input):
    """The tools a model may choose from."""

    mode: Literal["auto", "required"]
    """`auto`: the model may also answer without a tool; `required`: it has to call at least one."""
    tools: list[dict[str, object]]
    """References such as `{"type": "function", "function": {"name": "get_time"}}`."""


class ChatCompletionAssistantMessageParam(Input):
    """An earlier reply of the model."""

    class Audio:
        id: str
        """The `id` of `message.audio` in that reply."""

    class FunctionCall:
        arguments: str
        """JSON text written by the model; it may be invalid or name unknown parameters."""
        name: str

    ContentArrayOfContentPart = ChatCompletionContentPartText | ChatCompletionContentPartRefusalParam

    role: Literal["assistant"]
    audio: Audio | None = ...
    """Refers to an earlier spoken reply."""
    content: str | list[ContentArrayOfContentPart] | None = ...
    """May be left out if there are tool calls. A list holds text parts, or a single refusal part."""
    function_call: FunctionCall | None = ...
    """Deprecated in favour of `tool_calls`."""
    name: str = ...
    """Tells apart speakers that share a role."""
    refusal: str | None = ...
    tool_calls: list[ChatCompletionMessageToolCallUnionParam] = ...


class ChatCompletionAudio(Model):
    """A spoken reply."""

    id: str
    """Pass it as `audio.id` of an assistant message to continue the conversation."""
    data: str
    """Base64, in the format the request asked for."""
    expires_at: int
    """Unix seconds; later the reply can no longer be referred to by its id."""
    transcript: str
    """The spoken words as text."""


class ChatCompletionAudioParam(Input):
    """How a spoken reply is to sound."""

    class Voice(OneOf):
        class ID:
            id: str

        members = (
            str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | ID
        )

    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]
    voice: Voice
    """A built-in voice, or the id of a custom one."""


class ChatCompletionChunk(Model):
    """A piece of a streamed reply."""

    class Choice:
        class Delta:
            class Audio:
                id: str = ...
                data: str = ...
                """A piece of the sound, in base64."""
                expires_at: int = ...
                """Unix seconds."""
                transcript: str = ...

            class FunctionCall:
                arguments: str = ...
                """JSON text written by the model; it may be invalid or name unknown parameters."""
                name: str = ...

            class ToolCall:
                class Function:
                    arguments: str = ...
                    """A piece of JSON text; the pieces of a call make up the whole."""
                    name: str = ...

                index: int
                id: str = ...
                """Set in the first piece of a call."""
                function: Function = ...
                type: Literal["function"] = ...

            audio: Audio = ...
            content: str = ...
            """The next piece of text."""
            function_call: FunctionCall = ...
            """Deprecated in favour of `tool_calls`."""
            refusal: str = ...
            role: Literal["developer", "system", "user", "assistant", "tool"] = ...
            """Set in the first chunk of a choice."""
            tool_calls: list[ToolCall] = ...
            """Pieces of tool calls, to be joined by their `index`."""

        class Logprobs:
            content: list[ChatCompletionTokenLogprob] = ...
            refusal: list[ChatCompletionTokenLogprob] = ...

        delta: Delta
        """What is new since the chunk before."""
        index: int
        """Which of the `n` replies the chunk belongs to."""
        finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] = ...
        """Set in the last chunk of a choice: `stop`, `length` (token limit), `tool_calls`, `content_filter` or
        `function_call` (deprecated).
        """
        logprobs: Logprobs = ...

    class Moderation:
        class Input(OneOf, tag="type"):
            class ModerationResults:
                class Result:
                    categories: dict[str, bool]
                    """Which categories were found, by name."""
                    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
                    """For each category, the kinds of content it was judged on."""
                    category_scores: dict[str, float]
                    """How sure the model is of each category, from 0 to 1."""
                    flagged: bool
                    """Whether any category was found."""
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
                    """Which categories were found, by name."""
                    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
                    """For each category, the kinds of content it was judged on."""
                    category_scores: dict[str, float]
                    """How sure the model is of each category, from 0 to 1."""
                    flagged: bool
                    """Whether any category was found."""
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
    """The same in every chunk of a reply."""
    choices: list[Choice]
    """Empty in the last chunk if `stream_options.include_usage` is set."""
    created: int
    """Unix seconds; the same in every chunk."""
    model: str
    object: Literal["chat.completion.chunk"]
    moderation: Moderation = ...
    """Set in one chunk, if the request asked for moderation."""
    obfuscation: str = ...
    """Random filler that hides the length of the chunk; see `stream_options.include_obfuscation`."""
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] = ...
    """The tier that serves the request."""
    system_fingerprint: str = ...
    """Names the server setup the model runs on. Deprecated."""
    usage: CompletionUsage = ...
    """Set only in the last chunk, and only with `stream_options.include_usage`; lost if the stream breaks off."""


class ChatCompletionContentPartImage(Shape):
    """A picture in a message."""

    class ImageURL:
        url: str
        """An address, or the image itself as a base64 data URL."""
        detail: Literal["auto", "low", "high", "original"] = ...
        """How closely the model looks. The API's default is `auto`."""

    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    image_url: ImageURL
    type: Literal["image_url"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...
    """Ends a reusable beginning of the prompt here; see `prompt_cache_options`."""


class ChatCompletionContentPartInputAudioParam(Input):
    """A sound in a message."""

    class InputAudio:
        data: str
        """Base64."""
        format: Literal["wav", "mp3"]

    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    input_audio: InputAudio
    type: Literal["input_audio"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...
    """Ends a reusable beginning of the prompt here; see `prompt_cache_options`."""


class ChatCompletionContentPartParam(OneOf):
    """A part of what a user says."""

    class File:
        class File:
            file_data: str = ...
            """The file itself in base64, instead of `file_id`."""
            file_id: str = ...
            """A file that was uploaded before."""
            filename: str = ...
            """What the model is told the file is called; goes with `file_data`."""

        class PromptCacheBreakpoint:
            mode: Literal["explicit"]
            ttl: Literal["30m", "12h"] = ...

        file: File
        type: Literal["file"]
        prompt_cache_breakpoint: PromptCacheBreakpoint = ...
        """Ends a reusable beginning of the prompt here; see `prompt_cache_options`."""

    members = (
        ChatCompletionContentPartText | ChatCompletionContentPartImage | ChatCompletionContentPartInputAudioParam | File
    )


class ChatCompletionContentPartRefusalParam(Input):
    """That the model refused, and how it put it."""

    refusal: str
    type: Literal["refusal"]


class ChatCompletionContentPartText(Shape):
    """Text in a message."""

    class PromptCacheBreakpoint:
        mode: Literal["explicit"]
        ttl: Literal["30m", "12h"] = ...

    text: str
    type: Literal["text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint = ...
    """Ends a reusable beginning of the prompt here; see `prompt_cache_options`."""


class ChatCompletionCustomToolParam(Input):
    """A tool whose input is free text rather than JSON."""

    class Custom:
        class Format(OneOf):
            class Text:
                type: Literal["text"]

            class Grammar:
                class Grammar:
                    definition: str
                    syntax: Literal["lark", "regex"]
                    """The language the grammar is written in."""

                grammar: Grammar
                type: Literal["grammar"]

            members = Text | Grammar

        name: str
        description: str = ...
        """Tells the model what the tool is for."""
        format: Format = ...
        """What input has to look like. The API's default is any text."""

    custom: Custom
    type: Literal["custom"]


class ChatCompletionDeleted(Model):
    """That a stored completion is gone."""

    id: str
    deleted: bool
    object: Literal["chat.completion.deleted"]


class ChatCompletionDeveloperMessageParam(Input):
    """Instructions from the developer; they rank above what users say. Newer models take these instead of system
    messages.
    """

    content: str | list[ChatCompletionContentPartText]
    role: Literal["developer"]
    name: str = ...
    """Tells apart speakers that share a role."""


class ChatCompletionFunctionCallOptionParam(Input):
    """Makes the model call this function. Deprecated in favour of `tool_choice`."""

    name: str


class ChatCompletionFunctionMessageParam(Input):
    """The result of a function call. Deprecated in favour of tool messages."""

    content: str | None
    name: str
    """The function that was called."""
    role: Literal["function"]


class ChatCompletionFunctionTool(Shape):
    """A function the model may ask to have called."""

    function: FunctionDefinition
    type: Literal["function"]


class ChatCompletionMessage(Model):
    """What a model replied."""

    class Annotation:
        class URLCitation:
            end_index: int
            """The last such character."""
            start_index: int
            """The first character in the message that the source stands for."""
            title: str
            url: str

        type: Literal["url_citation"]
        url_citation: URLCitation

    class FunctionCall:
        arguments: str
        """JSON text written by the model; it may be invalid or name unknown parameters."""
        name: str

    content: str = ...
    """None if the reply is a refusal or consists of tool calls only."""
    refusal: str = ...
    """The words of the model if it declined to answer."""
    role: Literal["assistant"]
    annotations: list[Annotation] = ...
    """Sources of the text, if the web was searched."""
    audio: ChatCompletionAudio = ...
    """Set if audio output was asked for."""
    function_call: FunctionCall = ...
    """Deprecated in favour of `tool_calls`."""
    tool_calls: list[ChatCompletionMessageToolCall.ChatCompletionMessageToolCallUnion] = ...


class ChatCompletionMessageCustomToolCall(Shape):
    """A call of a custom tool."""

    class Custom:
        input: str
        """The text the model wrote for the tool."""
        name: str

    id: str
    custom: Custom
    type: Literal["custom"]


class ChatCompletionMessageFunctionToolCall(Shape):
    """A call of a function."""

    class Function:
        arguments: str
        """JSON text written by the model; check it before use, as it may be invalid or name unknown parameters."""
        name: str

    id: str
    """Repeat it as `tool_call_id` of the message that carries the result."""
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
"""A message of a conversation, told apart by `role`."""


class ChatCompletionMessageToolCall(OneOf):
    ChatCompletionMessageToolCallUnion = tagged(
        "type", ChatCompletionMessageFunctionToolCall | ChatCompletionMessageCustomToolCall
    )

    members = ChatCompletionMessageFunctionToolCall


ChatCompletionMessageToolCallParam = ChatCompletionMessageFunctionToolCall
"""A call of a function, as sent back in an assistant message."""


ChatCompletionMessageToolCallUnionParam = ChatCompletionMessageFunctionToolCall | ChatCompletionMessageCustomToolCall
"""A call of a function or a custom tool, as sent back in an assistant message."""


ChatCompletionModality = Literal["text", "audio"]
"""A kind of output."""


class ChatCompletionNamedToolChoiceCustomParam(Input):
    """Makes the model call this custom tool."""

    class Custom:
        name: str

    custom: Custom
    type: Literal["custom"]


class ChatCompletionNamedToolChoiceParam(Input):
    """Makes the model call this function."""

    class Function:
        name: str

    function: Function
    type: Literal["function"]


class ChatCompletionPredictionContentParam(Input):
    """Text that the reply will largely repeat, such as a file that gets small edits."""

    content: str | list[ChatCompletionContentPartText]
    """Where the reply agrees with it, tokens come faster."""
    type: Literal["content"]


ChatCompletionReasoningEffort = ReasoningEffort
"""How much a model thinks before it answers."""


ChatCompletionRole = Literal["developer", "system", "user", "assistant", "tool", "function"]
"""Who a message comes from."""


class ChatCompletionStoreMessage(Model, ChatCompletionMessage):
    """A message of a stored completion."""

    ChatCompletionStoreMessageContentPart = ChatCompletionContentPartText | ChatCompletionContentPartImage

    id: str
    content_parts: list[ChatCompletionStoreMessageContentPart] = ...
    """The parts of the message, if its content was a list."""


class ChatCompletionStreamOptionsParam(Input):
    """Settings for a streamed answer."""

    include_obfuscation: bool = ...
    """Pads chunks so that their length gives nothing away. The API's default is true; turning it off saves bandwidth.
    """
    include_usage: bool = ...
    """Adds a last chunk with the token counts of the request and no choices."""


class ChatCompletionSystemMessageParam(Input):
    """Instructions for the whole conversation; for newer models use developer messages."""

    content: str | list[ChatCompletionContentPartText]
    role: Literal["system"]
    name: str = ...
    """Tells apart speakers that share a role."""


class ChatCompletionTokenLogprob(Model):
    """A token and how likely the model thought it was."""

    class TopLogprob:
        token: str
        bytes: list[int] = ...
        """The UTF-8 bytes of the token; a character may be spread over several tokens."""
        logprob: float
        """Natural logarithm of the probability; -9999.0 for a token outside the 20 most likely ones."""

    token: str
    bytes: list[int] = ...
    """The UTF-8 bytes of the token; a character may be spread over several tokens."""
    logprob: float
    """Natural logarithm of the probability; -9999.0 for a token outside the 20 most likely ones."""
    top_logprobs: list[TopLogprob]
    """The likeliest tokens at this place, perhaps fewer than asked for."""


ChatCompletionToolChoiceOptionParam = (
    Literal["none", "auto", "required"]
    | ChatCompletionAllowedToolChoiceParam
    | ChatCompletionNamedToolChoiceParam
    | ChatCompletionNamedToolChoiceCustomParam
)
"""Whether the model calls tools: not (`none`), as it sees fit (`auto`), at least one (`required`), or those named."""


class ChatCompletionToolMessageParam(Input):
    """The result of a tool call."""

    content: str | list[ChatCompletionContentPartText]
    role: Literal["tool"]
    tool_call_id: str
    """The `id` of the call it answers."""


ChatCompletionToolParam = ChatCompletionFunctionTool
"""A function the model may ask to have called."""


ChatCompletionToolUnionParam = ChatCompletionFunctionTool | ChatCompletionCustomToolParam
"""A function or a custom tool."""


class ChatCompletionUserMessageParam(Input):
    """What a user said."""

    content: str | list[ChatCompletionContentPartParam]
    role: Literal["user"]
    name: str = ...
    """Tells apart speakers that share a role."""


class CompletionCreateParams(Params, streaming=True):
    class Function:
        Call = Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam

        name: str
        """Letters, digits, underscores and dashes; at most 64 characters."""
        description: str = ...
        """Tells the model when and how to call it."""
        parameters: FunctionParameters = ...
        """JSON schema of the arguments; without it the function takes none."""

    class Moderation:
        class Policy:
            class Input:
                mode: Literal["score", "block"]
                """`score` only reports, `block` also stops what is flagged."""

            class Output:
                mode: Literal["score", "block"]
                """`score` only reports, `block` also stops what is flagged."""

            input: Input | None = ...
            output: Output | None = ...

        model: str
        """Such as `omni-moderation-latest`."""
        policy: Policy | None = ...
        """What to do with what the check finds."""

    class PromptCacheOptions:
        mode: Literal["implicit", "explicit"] = ...
        """`implicit` (the API's default) places one breakpoint by itself beside those in the messages; `explicit` uses
        only the latter, and without any no cache.
        """
        ttl: Literal["30m"] = ...
        """How long entries live at least. The API's default is `30m`."""

    class WebSearchOptions:
        class UserLocation:
            class Approximate:
                city: str = ...
                """Free text."""
                country: str = ...
                """Two letters of ISO 3166-1, such as `US`."""
                region: str = ...
                """Free text."""
                timezone: str = ...
                """IANA name, such as `Europe/Berlin`."""

            approximate: Approximate
            type: Literal["approximate"]

        search_context_size: Literal["low", "medium", "high"] = ...
        """How much of what is found the model gets to read. The API's default is `medium`."""
        user_location: UserLocation | None = ...
        """Roughly where the user is."""

    ResponseFormat = ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject

    messages: list[ChatCompletionMessage]
    """The conversation so far, oldest message first; at least one."""
    model: str | ChatModel
    """The model that replies, such as `gpt-4o`."""
    audio: ChatCompletionAudio | None = ...
    """Voice and format of a spoken reply; needed if `modalities` has `audio`."""
    frequency_penalty: float | None = ...
    """From -2 to 2; above 0, tokens get less likely the more often they have occurred. The API's default is 0."""
    function_call: Function.Call = ...
    """Deprecated in favour of `tool_choice`."""
    functions: list[Function] = ...
    """Deprecated in favour of `tools`. At most 128."""
    logit_bias: dict[str, int] | None = ...
    """Token ids, each with a number from -100 (never chosen) to 100 (always chosen) that is added to its logit."""
    logprobs: bool | None = ...
    """Whether to tell how likely each token was. The API's default is false."""
    max_completion_tokens: int | None = ...
    """At most this many tokens are written, hidden reasoning included."""
    max_tokens: int | None = ...
    """Deprecated in favour of `max_completion_tokens`; reasoning models refuse it."""
    metadata: Metadata | None = ...
    """Up to 16 pairs of your own, for stored completions; keys to 64 characters, values to 512."""
    modalities: list[Literal["text", "audio"]] | None = ...
    """The kinds of output wanted. The API's default is `["text"]`."""
    moderation: Moderation | None = ...
    """Has the input and the reply checked by a moderation model."""
    n: int | None = ...
    """How many replies to write, 1 to 128; the tokens of all are charged. The API's default is 1."""
    parallel_tool_calls: bool = ...
    """Whether a reply may hold several tool calls. The API's default is true."""
    prediction: ChatCompletionPredictionContentParam | None = ...
    """Text that much of the reply is expected to repeat, which makes it faster."""
    presence_penalty: float | None = ...
    """From -2 to 2; above 0, tokens that have occurred at all get less likely. The API's default is 0."""
    prompt_cache_key: str | None = ...
    """Groups requests with similar beginnings so that the cache is hit more often."""
    prompt_cache_options: PromptCacheOptions = ...
    """Where and how long beginnings of the prompt are cached."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None = ...
    """How long entries are kept at most. Deprecated in favour of `prompt_cache_options.ttl`."""
    reasoning_effort: ReasoningEffort | None = ...
    """How much a reasoning model thinks first; less is faster and takes fewer tokens. Which values work depends on the
    model.
    """
    response_format: ResponseFormat = ...
    """Form of the text: free (`text`, the API's default), following a JSON schema (`json_schema`), or any JSON
    (`json_object`, which a message has to ask for as well).
    """
    safety_identifier: str | None = ...
    """A stable id of your user for abuse detection, at most 64 characters; best a hash."""
    seed: int | None = ...
    """With equal parameters, makes equal results likely but not certain. Deprecated."""
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = ...
    """`auto` (the API's default) follows the project's setting, `default` is standard, `flex` cheaper and slower,
    `priority` and `fast` faster. The answer names the tier used.
    """
    stop: str | list[str] | None = ...
    """Up to 4 texts that end the reply and are left out of it. Some reasoning models do not take it."""
    store: bool | None = ...
    """Whether to keep the completion for later `retrieve` and `list`. The API's default is false."""
    stream_options: ChatCompletionStreamOptionsParam | None = ...
    """Only together with `stream=True`."""
    temperature: float | None = ...
    """From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1."""
    tool_choice: ChatCompletionToolChoiceOptionParam = ...
    """Whether and which tools are called. The API's default is `auto` if there are tools and `none` if not."""
    tools: list[ChatCompletionToolUnionParam] = ...
    """Functions and custom tools the model may call."""
    top_logprobs: int | None = ...
    """How many of the likeliest tokens to tell at each place, 0 to 20; needs `logprobs=True`."""
    top_p: float | None = ...
    """Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's default is 1."""
    user: str = ...
    """Deprecated in favour of `safety_identifier` and `prompt_cache_key`."""
    verbosity: Literal["low", "medium", "high"] | None = ...
    """How long the reply gets. The API's default is `medium`."""
    web_search_options: WebSearchOptions = ...
    """Lets a search model look things up on the web."""


class CompletionListParams(Params):
    after: str = ...
    """Id of the item the page starts behind."""
    limit: int = ...
    """Items per page. The API's default is 20."""
    metadata: Metadata | None = ...
    """Only completions with these pairs."""
    model: str = ...
    """Only completions by this model."""
    order: Literal["asc", "desc"] = ...
    """By creation time. The API's default is `asc`, oldest first."""


class CompletionUpdateParams(Params):
    metadata: Metadata | None
    """Up to 16 pairs; keys to 64 characters, values to 512."""


CreateChatCompletionRequestMessageParam = (
    ChatCompletionDeveloperMessageParam
    | ChatCompletionSystemMessageParam
    | ChatCompletionUserMessageParam
    | ChatCompletionAssistantMessageParam
    | ChatCompletionToolMessageParam
    | ChatCompletionFunctionMessageParam
)
"""Another name for `ChatCompletionMessageParam`."""


package = "openai.types.chat.completions"


class MessageListParams(Params):
    after: str = ...
    """Id of the item the page starts behind."""
    limit: int = ...
    """Items per page. The API's default is 20."""
    order: Literal["asc", "desc"] = ...
    """By creation time. The API's default is `asc`, oldest first."""


class Completions(
    Resource,
    module="chat.completions.completions",
    exports={"_type_to_response_format": "openai.lib._parsing._completions:type_to_response_format_param"},
):
    """Replies of a model to a conversation."""

    messages: Messages

    @helper("chat:parse", wrapped=True)
    def parse(
        self, params: CompletionCreateParams, *, response_format: type[ResponseFormatT] = ...
    ) -> ParsedChatCompletion[ResponseFormatT]:
        """Ask for a reply and read it into the type given as `response_format`. Function tools must be strict
        (`ValueError` otherwise); a reply cut off by `length` raises `LengthFinishReasonError`, one stopped by
        `content_filter` raises `ContentFilterFinishReasonError`.
        """

    @helper("chat:stream", plain=True)
    def stream(
        self,
        params: CompletionCreateParams,
        *,
        response_format: CompletionCreateParams.ResponseFormat | type[ResponseFormatT] = ...,
    ) -> ChatCompletionStreamManager[ResponseFormatT]:
        """Ask for a reply and follow it as typed events inside a `with` block. The request is sent when the block is
        entered; `get_final_completion()` of the stream gives the whole reply.
        """

    @post("/chat/completions", before="check_chat", stream=ChatCompletionChunk)
    def create(self, params: CompletionCreateParams) -> ChatCompletion:
        """Ask a model for the next message of a conversation; with `stream=True`, get it as a stream of chunks. A
        pydantic class as `response_format` raises `TypeError`: use `parse`.
        """

    @get("/chat/completions/{completion_id}")
    def retrieve(self, completion_id: str) -> ChatCompletion:
        """Fetch a stored completion. Only completions made with `store=True` are found."""

    @post("/chat/completions/{completion_id}")
    def update(self, completion_id: str, params: CompletionUpdateParams) -> ChatCompletion:
        """Change the metadata of a stored completion; nothing else can be changed."""

    @get("/chat/completions")
    def list(self, params: CompletionListParams) -> CursorPage[ChatCompletion]:
        """List the stored completions, those made with `store=True`."""

    @delete("/chat/completions/{completion_id}")
    def delete(self, completion_id: str) -> ChatCompletionDeleted:
        """Delete a stored completion."""


class Messages(Resource, module="chat.completions.messages"):
    """Messages of stored completions."""

    @get("/chat/completions/{completion_id}/messages")
    def list(self, completion_id: str, params: MessageListParams) -> CursorPage[ChatCompletionStoreMessage]:
        """List the input messages of a stored completion."""


class Chat(Resource, module="chat.chat"):
    """The chat calls."""

    completions: Completions
