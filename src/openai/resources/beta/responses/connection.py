# Made from api/beta_responses.py by `make generate`. Do not edit.
"""A websocket on which responses are created, steered and given results, and their events come."""

from __future__ import annotations

from typing import Dict, Iterable, List, Optional, TYPE_CHECKING, Union
from typing_extensions import Literal

from openai._core import lazy
from openai._core.sentinels import Omit, omit
from openai._resource import cached_property
from openai._async.websockets import AsyncWebSocketConnection, AsyncWebSocketConnectionManager, AsyncWebSocketResource
from openai._sync.websockets import WebSocketConnection, WebSocketConnectionManager, WebSocketResource

if TYPE_CHECKING:
    from openai.types.beta.beta_response_includable import BetaResponseIncludable
    from openai.types.beta.beta_response_input_item_param import BetaResponseInputItemParam
    from openai.types.beta.beta_response_input_param import BetaResponseInputParam
    from openai.types.beta.beta_response_prompt_param import BetaResponsePromptParam
    from openai.types.beta.beta_response_steer_input_param import BetaResponseSteerInputParam
    from openai.types.beta.beta_response_text_config_param import BetaResponseTextConfigParam
    from openai.types.beta.beta_responses_client_event import BetaResponsesClientEvent
    from openai.types.beta.beta_responses_client_event_param import BetaResponsesClientEventParam
    from openai.types.beta.beta_responses_server_event import BetaResponsesServerEvent
    from openai.types.beta.beta_service_tier import BetaServiceTier
    from openai.types.beta.beta_tool_param import BetaToolParam
    from openai.types.shared_params.responses_model import ResponsesModel
    from openai.types.beta import beta_responses_client_event_param
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "BetaResponseIncludable": "openai.types.beta.beta_response_includable",
            "BetaResponseInputItemParam": "openai.types.beta.beta_response_input_item_param",
            "BetaResponseInputParam": "openai.types.beta.beta_response_input_param",
            "BetaResponsePromptParam": "openai.types.beta.beta_response_prompt_param",
            "BetaResponseSteerInputParam": "openai.types.beta.beta_response_steer_input_param",
            "BetaResponseTextConfigParam": "openai.types.beta.beta_response_text_config_param",
            "BetaResponsesClientEvent": "openai.types.beta.beta_responses_client_event",
            "BetaResponsesClientEventParam": "openai.types.beta.beta_responses_client_event_param",
            "BetaResponsesServerEvent": "openai.types.beta.beta_responses_server_event",
            "BetaServiceTier": "openai.types.beta.beta_service_tier",
            "BetaToolParam": "openai.types.beta.beta_tool_param",
            "ResponsesModel": "openai.types.shared_params.responses_model",
        },
    )

__all__ = [
    "AsyncResponsesConnection",
    "AsyncResponsesConnectionManager",
    "AsyncResponsesResponseResource",
    "BaseAsyncResponsesConnectionResource",
    "BaseResponsesConnectionResource",
    "ResponsesConnection",
    "ResponsesConnectionManager",
    "ResponsesResponseResource",
]


class ResponsesConnection(
    WebSocketConnection["BetaResponsesServerEvent", "Union[BetaResponsesClientEvent, BetaResponsesClientEventParam]"],
):
    """A websocket on which responses are created, steered and given results, and their events come."""

    _receives = lazy.Ref(__name__, "BetaResponsesServerEvent")

    @cached_property
    def response(self) -> ResponsesResponseResource:
        return ResponsesResponseResource(self)


class ResponsesConnectionManager(
    WebSocketConnectionManager[ResponsesConnection, "Union[BetaResponsesClientEvent, BetaResponsesClientEventParam]"],
):
    """Opens the connection, in `with` or by `manager.enter()`; until then it keeps handlers and events for it."""

    _opens = ResponsesConnection
    _path = "/responses"


class BaseResponsesConnectionResource(WebSocketResource):
    """Sends events of one kind over the connection that it is given."""

    def __init__(self, connection: ResponsesConnection) -> None:
        super().__init__(connection)


class ResponsesResponseResource(BaseResponsesConnectionResource):
    """Sends the events `response.*`."""

    def create(
        self,
        *,
        access_programs: beta_responses_client_event_param.ResponseCreateAccessPrograms | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: beta_responses_client_event_param.ResponseCreateBackgroundOptions | Omit = omit,
        context_management: Optional[
            Iterable[beta_responses_client_event_param.ResponseCreateContextManagement]
        ] | Omit = omit,
        conversation: Optional[beta_responses_client_event_param.ResponseCreateConversation] | Omit = omit,
        generate: bool | Omit = omit,
        image: beta_responses_client_event_param.ResponseCreateImage | Omit = omit,
        include: Optional[List[BetaResponseIncludable]] | Omit = omit,
        input: Union[str, BetaResponseInputParam] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[beta_responses_client_event_param.ResponseCreateModeration] | Omit = omit,
        multi_agent: Optional[beta_responses_client_event_param.ResponseCreateMultiAgent] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[BetaResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: beta_responses_client_event_param.ResponseCreatePromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[beta_responses_client_event_param.ResponseCreateReasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[BetaServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        stream_id: str | Omit = omit,
        stream_options: Optional[beta_responses_client_event_param.ResponseCreateStreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: beta_responses_client_event_param.ResponseCreateToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
    ) -> None:
        """Send `response.create`.

        Args:
            access_programs: The access programs to make use of.
            background: Whether to answer at once and go on working; ask with `retrieve` how it stands. The API's
                default is `False`.
            background_options: How a response with `background=True` is run.
            context_management: What to do when the context grows too long, one entry or more.
            conversation: The conversation that the response belongs to, as an id or `{"id": ...}`: its items come
                before `input`, and the new input and output items are added to it at the end. Not together with
                `previous_response_id`.
            include: Parts of the output that are left out unless named here.
            input: What the model is given: a text, which counts as one user message, or a list of items.
            instructions: A system message put before everything else. Instructions of the response in
                `previous_response_id` are not taken over.
            max_output_tokens: The most tokens to generate, those of reasoning included.
            max_tool_calls: How many calls of built-in tools are made at most, all tools together; later ones are
                ignored.
            metadata: Up to 16 pairs kept with the response: keys of at most 64 characters, values of at most 512.
            model: The model that answers.
            moderation: Have the input and output checked by a moderation model.
            multi_agent: Whether the model may start subagents, run by the API; needs `responses_multi_agent=v1` in
                `betas`.
            parallel_tool_calls: Whether the model may call several tools at once. The API's default is `True`.
            previous_response_id: The response to continue from. Not together with `conversation`.
            prompt: A stored prompt template and the values for it.
            prompt_cache_key: Requests with the same key and beginning share cached input more often; it takes the
                place of `user`.
            prompt_cache_options: Where prompt caching breaks and for how long it holds; for `gpt-5.6` and newer
                models.
            prompt_cache_retention: How long cached input may be kept. Deprecated in favour of
                `prompt_cache_options`.
            reasoning: How a reasoning model thinks.
            safety_identifier: A stable mark of your end user, at most 64 characters; send a hash rather than a name
                or address.
            service_tier: How fast and at what price the request is served. The API's default is `auto`: what the
                project is set to. The response tells the tier that was used, which may be another one.
            store: Whether the response can be looked up later. The API's default is `True`.
            stream_id: Which of several streams on the connection the response belongs to.
            stream_options: How events are streamed; only with `stream=True`.
            temperature: How random the output is, from 0 to 2. The API's default is 1. Change this or `top_p`, not
                both.
            text: The form and length of text output; with a JSON schema the output follows it.
            tool_choice: Which tool the model may or must call.
            tools: What the model may call: built-in tools, MCP servers, your functions and custom tools.
            top_logprobs: How many likely tokens to report at each place, from 0 to 20; some places may have fewer.
            top_p: Sample only from the likeliest tokens that make up this share, from 0 to 1. The API's default is
                1.
            truncation: Deprecated. What to do with an input that is too long: `auto` drops items from its
                beginning, `disabled`, the API's default, makes the request fail with status 400.
            user: Deprecated in favour of `safety_identifier` and `prompt_cache_key`.
        """
        self._send(
            "response.create",
            access_programs=access_programs,
            background=background,
            background_options=background_options,
            context_management=context_management,
            conversation=conversation,
            generate=generate,
            image=image,
            include=include,
            input=input,
            instructions=instructions,
            max_output_tokens=max_output_tokens,
            max_tool_calls=max_tool_calls,
            metadata=metadata,
            model=model,
            moderation=moderation,
            multi_agent=multi_agent,
            parallel_tool_calls=parallel_tool_calls,
            previous_response_id=previous_response_id,
            prompt=prompt,
            prompt_cache_key=prompt_cache_key,
            prompt_cache_options=prompt_cache_options,
            prompt_cache_retention=prompt_cache_retention,
            reasoning=reasoning,
            safety_identifier=safety_identifier,
            service_tier=service_tier,
            store=store,
            stream=stream,
            stream_id=stream_id,
            stream_options=stream_options,
            temperature=temperature,
            text=text,
            tool_choice=tool_choice,
            tools=tools,
            top_logprobs=top_logprobs,
            top_p=top_p,
            truncation=truncation,
            user=user,
        )

    def steer(self, *, input: BetaResponseSteerInputParam, previous_response_id: str) -> None:
        """New input for a response that is being worked on.

        Args:
            previous_response_id: The response to steer.
        """
        self._send("response.steer", input=input, previous_response_id=previous_response_id)

    def inject(self, *, input: Iterable[BetaResponseInputItemParam], response_id: str) -> None:
        """Put items into the input of a response that is being worked on: all or none are taken up, and only
        results of calls that an agent waits for are possible.

        Args:
            input: At most 16384 items.
        """
        self._send("response.inject", input=input, response_id=response_id)


class AsyncResponsesConnection(
    AsyncWebSocketConnection[
        "BetaResponsesServerEvent",
        "Union[BetaResponsesClientEvent, BetaResponsesClientEventParam]",
    ],
):
    """A websocket on which responses are created, steered and given results, and their events come."""

    _receives = lazy.Ref(__name__, "BetaResponsesServerEvent")

    @cached_property
    def response(self) -> AsyncResponsesResponseResource:
        return AsyncResponsesResponseResource(self)


class AsyncResponsesConnectionManager(
    AsyncWebSocketConnectionManager[
        AsyncResponsesConnection,
        "Union[BetaResponsesClientEvent, BetaResponsesClientEventParam]",
    ],
):
    """Opens the connection, in `async with` or by `await manager.enter()`; until then it keeps handlers and events for
    it.
    """

    _opens = AsyncResponsesConnection
    _path = "/responses"


class BaseAsyncResponsesConnectionResource(AsyncWebSocketResource):
    """Sends events of one kind over the connection that it is given."""

    def __init__(self, connection: AsyncResponsesConnection) -> None:
        super().__init__(connection)


class AsyncResponsesResponseResource(BaseAsyncResponsesConnectionResource):
    """Sends the events `response.*`."""

    async def create(
        self,
        *,
        access_programs: beta_responses_client_event_param.ResponseCreateAccessPrograms | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: beta_responses_client_event_param.ResponseCreateBackgroundOptions | Omit = omit,
        context_management: Optional[
            Iterable[beta_responses_client_event_param.ResponseCreateContextManagement]
        ] | Omit = omit,
        conversation: Optional[beta_responses_client_event_param.ResponseCreateConversation] | Omit = omit,
        generate: bool | Omit = omit,
        image: beta_responses_client_event_param.ResponseCreateImage | Omit = omit,
        include: Optional[List[BetaResponseIncludable]] | Omit = omit,
        input: Union[str, BetaResponseInputParam] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[beta_responses_client_event_param.ResponseCreateModeration] | Omit = omit,
        multi_agent: Optional[beta_responses_client_event_param.ResponseCreateMultiAgent] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[BetaResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: beta_responses_client_event_param.ResponseCreatePromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[beta_responses_client_event_param.ResponseCreateReasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[BetaServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        stream_id: str | Omit = omit,
        stream_options: Optional[beta_responses_client_event_param.ResponseCreateStreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: beta_responses_client_event_param.ResponseCreateToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
    ) -> None:
        """Send `response.create`.

        Args:
            access_programs: The access programs to make use of.
            background: Whether to answer at once and go on working; ask with `retrieve` how it stands. The API's
                default is `False`.
            background_options: How a response with `background=True` is run.
            context_management: What to do when the context grows too long, one entry or more.
            conversation: The conversation that the response belongs to, as an id or `{"id": ...}`: its items come
                before `input`, and the new input and output items are added to it at the end. Not together with
                `previous_response_id`.
            include: Parts of the output that are left out unless named here.
            input: What the model is given: a text, which counts as one user message, or a list of items.
            instructions: A system message put before everything else. Instructions of the response in
                `previous_response_id` are not taken over.
            max_output_tokens: The most tokens to generate, those of reasoning included.
            max_tool_calls: How many calls of built-in tools are made at most, all tools together; later ones are
                ignored.
            metadata: Up to 16 pairs kept with the response: keys of at most 64 characters, values of at most 512.
            model: The model that answers.
            moderation: Have the input and output checked by a moderation model.
            multi_agent: Whether the model may start subagents, run by the API; needs `responses_multi_agent=v1` in
                `betas`.
            parallel_tool_calls: Whether the model may call several tools at once. The API's default is `True`.
            previous_response_id: The response to continue from. Not together with `conversation`.
            prompt: A stored prompt template and the values for it.
            prompt_cache_key: Requests with the same key and beginning share cached input more often; it takes the
                place of `user`.
            prompt_cache_options: Where prompt caching breaks and for how long it holds; for `gpt-5.6` and newer
                models.
            prompt_cache_retention: How long cached input may be kept. Deprecated in favour of
                `prompt_cache_options`.
            reasoning: How a reasoning model thinks.
            safety_identifier: A stable mark of your end user, at most 64 characters; send a hash rather than a name
                or address.
            service_tier: How fast and at what price the request is served. The API's default is `auto`: what the
                project is set to. The response tells the tier that was used, which may be another one.
            store: Whether the response can be looked up later. The API's default is `True`.
            stream_id: Which of several streams on the connection the response belongs to.
            stream_options: How events are streamed; only with `stream=True`.
            temperature: How random the output is, from 0 to 2. The API's default is 1. Change this or `top_p`, not
                both.
            text: The form and length of text output; with a JSON schema the output follows it.
            tool_choice: Which tool the model may or must call.
            tools: What the model may call: built-in tools, MCP servers, your functions and custom tools.
            top_logprobs: How many likely tokens to report at each place, from 0 to 20; some places may have fewer.
            top_p: Sample only from the likeliest tokens that make up this share, from 0 to 1. The API's default is
                1.
            truncation: Deprecated. What to do with an input that is too long: `auto` drops items from its
                beginning, `disabled`, the API's default, makes the request fail with status 400.
            user: Deprecated in favour of `safety_identifier` and `prompt_cache_key`.
        """
        await self._send(
            "response.create",
            access_programs=access_programs,
            background=background,
            background_options=background_options,
            context_management=context_management,
            conversation=conversation,
            generate=generate,
            image=image,
            include=include,
            input=input,
            instructions=instructions,
            max_output_tokens=max_output_tokens,
            max_tool_calls=max_tool_calls,
            metadata=metadata,
            model=model,
            moderation=moderation,
            multi_agent=multi_agent,
            parallel_tool_calls=parallel_tool_calls,
            previous_response_id=previous_response_id,
            prompt=prompt,
            prompt_cache_key=prompt_cache_key,
            prompt_cache_options=prompt_cache_options,
            prompt_cache_retention=prompt_cache_retention,
            reasoning=reasoning,
            safety_identifier=safety_identifier,
            service_tier=service_tier,
            store=store,
            stream=stream,
            stream_id=stream_id,
            stream_options=stream_options,
            temperature=temperature,
            text=text,
            tool_choice=tool_choice,
            tools=tools,
            top_logprobs=top_logprobs,
            top_p=top_p,
            truncation=truncation,
            user=user,
        )

    async def steer(self, *, input: BetaResponseSteerInputParam, previous_response_id: str) -> None:
        """New input for a response that is being worked on.

        Args:
            previous_response_id: The response to steer.
        """
        await self._send("response.steer", input=input, previous_response_id=previous_response_id)

    async def inject(self, *, input: Iterable[BetaResponseInputItemParam], response_id: str) -> None:
        """Put items into the input of a response that is being worked on: all or none are taken up, and only
        results of calls that an agent waits for are possible.

        Args:
            input: At most 16384 items.
        """
        await self._send("response.inject", input=input, response_id=response_id)
