"""Following the run of an assistant with an event handler.

`beta.threads.runs.stream` and its relatives give an `AsyncAssistantStreamManager`; its `async with` block has an
`AsyncAssistantEventHandler`, to be iterated or to be subclassed for its callbacks. Which callbacks an event calls for
is decided in `_core/events.py`. Rules: R-AS-*, D-38, D-89, R-HDR-11.
"""
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any, Callable, Deque, Generic, List, Optional, cast

from typing_extensions import TypeVar

from .._core.events import Progress, is_timeout, texts
from .._core.headers import merge

if TYPE_CHECKING:
    from types import TracebackType

    from ..resources.beta.threads import AsyncRuns, AsyncThreads
    from ..types.beta.assistant_stream_event import AssistantStreamEvent
    from ..types.beta.threads.image_file import ImageFile
    from ..types.beta.threads.message import Message
    from ..types.beta.threads.message_delta import MessageDelta
    from ..types.beta.threads.run import Run
    from ..types.beta.threads.runs.run_step import RunStep
    from ..types.beta.threads.runs.run_step_delta import RunStepDelta
    from ..types.beta.threads.runs.tool_call import ToolCall
    from ..types.beta.threads.runs.tool_call_delta import ToolCallDelta
    from ..types.beta.threads.text import Text
    from ..types.beta.threads.text_delta import TextDelta
    from .stream import AsyncStream

__all__ = [
    "AsyncAssistantEventHandler",
    "AsyncAssistantEventHandlerT",
    "AsyncAssistantStreamManager",
    "create_and_run_stream",
    "create_and_stream",
    "stream_run",
    "submit_tool_outputs_stream",
]


class AsyncAssistantEventHandler:
    """Follows one run of an assistant. Subclass it and override the callbacks that you need; the others do nothing.

    The events come when it is iterated, or when one of `until_done`, `text_deltas`, `get_final_run`,
    `get_final_run_steps` and `get_final_messages` is used. The callbacks of an event are called before it is given out.
    An exception, from the connection or a callback, ends the stream: `on_exception` is called (`on_timeout` before it
    if it is a timeout), then `on_end`, and it is raised.
    """

    __module__ = "openai"

    _stream: Optional[AsyncStream[AssistantStreamEvent]] = None
    _progress: Optional[Progress] = None
    _event: Optional[AssistantStreamEvent] = None
    _texts: Optional[AsyncTextDeltas] = None
    # On the class, so that subclasses need not call a constructor.
    _taken = False
    _begun = False
    _ended = False
    _closed = False

    # ------------------------------------------------------------------------------------------------ callbacks

    async def on_end(self) -> None:
        """The stream has ended, for whatever reason. Always the last callback."""

    async def on_event(self, event: AssistantStreamEvent) -> None:
        """An event has come; called first for each."""

    async def on_exception(self, exception: Exception) -> None:
        """Something went wrong; `exception` is raised afterwards."""

    async def on_timeout(self) -> None:
        """Nothing came in time; `on_exception` follows."""

    async def on_run_step_created(self, run_step: RunStep) -> None:
        """A step has begun."""

    async def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """A step goes on; `snapshot` is the step as far as it has come."""

    async def on_run_step_done(self, run_step: RunStep) -> None:
        """A step has ended: completed, cancelled, expired or failed."""

    async def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """A tool call has begun; its first piece is in it."""

    async def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """A tool call goes on; `snapshot` is the tool call as far as it has come."""

    async def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """A tool call is complete. Called once for each."""

    async def on_message_created(self, message: Message) -> None:
        """A message has begun."""

    async def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """A message goes on; `snapshot` is the message as far as it has come."""

    async def on_message_done(self, message: Message) -> None:
        """A message has ended: completed, or broken off (`incomplete`)."""

    async def on_text_created(self, text: Text) -> None:
        """A text in a message has begun; its first piece is in it, and comes again as a delta."""

    async def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """A text goes on; `snapshot` is the text as far as it has come."""

    async def on_text_done(self, text: Text) -> None:
        """A text is complete."""

    async def on_image_file_done(self, image_file: ImageFile) -> None:
        """An image in a message is complete."""

    # ------------------------------------------------------------------------------------------------ what is known

    @property
    def current_event(self) -> Optional[AssistantStreamEvent]:
        """The event whose callbacks are being called; None outside of callbacks."""
        return self._event

    @property
    def current_run(self) -> Optional[Run]:
        """The run as the last event about it said."""
        return self._progress.run if self._progress is not None else None

    @property
    def current_run_step_snapshot(self) -> Optional[RunStep]:
        """The step that was taken last, as far as it has come."""
        return self._progress.step if self._progress is not None else None

    @property
    def current_message_snapshot(self) -> Optional[Message]:
        """The message that was written last, as far as it has come."""
        return self._progress.message if self._progress is not None else None

    @property
    def text_deltas(self) -> AsyncTextDeltas:
        """The pieces of the texts, one after another; iterating them goes through the events."""
        if self._texts is None:
            self._texts = AsyncTextDeltas(self)
        return self._texts

    async def get_final_run(self) -> Run:
        """Go on to the end; the run as it is then. Raises RuntimeError if no event was about the run."""
        await self.until_done()
        if self.current_run is None:
            raise RuntimeError("The stream has ended without an event about the run.")
        return self.current_run

    async def get_final_run_steps(self) -> List[RunStep]:
        """Go on to the end; the steps that were taken. Raises RuntimeError if there were none."""
        await self.until_done()
        steps = self._progress.steps if self._progress is not None else []
        if not steps:
            raise RuntimeError("The stream has ended without an event about a step of the run.")
        return steps

    async def get_final_messages(self) -> List[Message]:
        """Go on to the end; the messages that were written. Raises RuntimeError if there were none."""
        await self.until_done()
        messages = self._progress.messages if self._progress is not None else []
        if not messages:
            raise RuntimeError("The stream has ended without an event about a message.")
        return messages

    # ------------------------------------------------------------------------------------------------ the stream

    def __aiter__(self) -> AsyncAssistantEventHandler:
        return self

    async def __anext__(self) -> AssistantStreamEvent:
        if self._stream is None:
            raise RuntimeError(
                "Stream has not been started yet: pass this handler as `event_handler`, and enter the `with` block."
            )
        if self._ended:
            raise StopAsyncIteration
        self._begun = True
        try:
            event = None if self._closed else await self._next(self._stream)
            if event is not None:
                await self._tell(event)
                return event
        except BaseException as error:
            self._ended = True
            try:
                if isinstance(error, Exception):
                    if is_timeout(error):
                        await self.on_timeout()
                    await self.on_exception(error)
            finally:
                await self.on_end()
            raise
        await self._end()
        raise StopAsyncIteration

    async def _next(self, stream: AsyncStream[AssistantStreamEvent]) -> Optional[AssistantStreamEvent]:
        try:
            return await stream.__anext__()
        except StopAsyncIteration:
            return None

    async def _tell(self, event: AssistantStreamEvent) -> None:
        """Call the callbacks of an event."""
        before, self._event = self._event, event  # a callback may itself go on to the next event
        try:
            await self.on_event(event)
            for name, arguments in cast(Progress, self._progress).feed(event):
                await getattr(self, name)(*arguments)
        finally:
            self._event = before

    async def _end(self) -> None:
        if not self._ended:
            self._ended = True
            await self.on_end()

    async def _start(
        self,
        request: Callable[[], Awaitable[AsyncStream[AssistantStreamEvent]]],  # async only
        # sync: request: Callable[[], Stream[AssistantStreamEvent]],
    ) -> None:
        if self._taken:
            raise RuntimeError("An event handler follows one stream only, and this one has its stream; make a new one.")
        self._taken = True
        try:
            self._stream = await request()
        except BaseException:
            self._taken = False  # nothing came of it, so it may be tried again
            raise
        self._progress = Progress()

    async def until_done(self) -> None:
        """Go on to the end of the stream."""
        async for _ in self:
            pass

    async def close(self) -> None:
        """Close the connection; what has not come is lost. Leaving the `with` block does it."""
        self._closed = True
        if self._stream is not None:
            await self._stream.close()
            # A callback may close, but its event is still to be given out: then it ends when the next is asked for.
            if self._begun and self._event is None:
                await self._end()


# By its default the type of a call without a handler is known too.
AsyncAssistantEventHandlerT = TypeVar(
    "AsyncAssistantEventHandlerT",
    bound=AsyncAssistantEventHandler,
    default=AsyncAssistantEventHandler,
)


class AsyncTextDeltas:
    """The pieces of the texts of a run. No generator, as it may be left early without being closed."""

    def __init__(self, handler: AsyncAssistantEventHandler) -> None:
        self._handler = handler
        self._ready: Deque[str] = deque()

    def __aiter__(self) -> AsyncTextDeltas:
        return self

    async def __anext__(self) -> str:
        while not self._ready:
            self._ready.extend(texts(await self._handler.__anext__()))
        return self._ready.popleft()


class AsyncAssistantStreamManager(Generic[AsyncAssistantEventHandlerT]):
    """What an `async with` block is opened with. The request is sent on entering, the connection closed on leaving."""

    def __init__(
        self,
        api_request: Callable[[], Awaitable[AsyncStream[AssistantStreamEvent]]],  # async only
        # sync: api_request: Callable[[], Stream[AssistantStreamEvent]],
        *,
        event_handler: AsyncAssistantEventHandlerT,
    ) -> None:
        self._api_request = api_request
        self._handler = event_handler

    async def __aenter__(self) -> AsyncAssistantEventHandlerT:
        await self._handler._start(self._api_request)
        return self._handler

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._handler.close()


def _manager(
    create: Callable[..., Any], method: str, event_handler: Any, given: dict[str, Any]
) -> AsyncAssistantStreamManager[Any]:
    if event_handler is not None and not isinstance(event_handler, AsyncAssistantEventHandler):
        raise TypeError(
            f"`event_handler` must be an instance of (a subclass of) AsyncAssistantEventHandler, not {event_handler!r}."
        )
    own = {
        "X-Stainless-Stream-Helper": method,
        "X-Stainless-Custom-Event-Handler": "false" if event_handler is None else "true",
    }
    given = {**given, "stream": True, "extra_headers": merge(own, given.get("extra_headers"), keep_omit=True)}
    handler = event_handler or AsyncAssistantEventHandler()
    return AsyncAssistantStreamManager(lambda: create(**given), event_handler=handler)


def create_and_run_stream(
    threads: AsyncThreads, *, event_handler: Optional[AsyncAssistantEventHandler] = None, **given: Any
) -> AsyncAssistantStreamManager[Any]:
    return _manager(threads.create_and_run, "threads.create_and_run_stream", event_handler, given)


def stream_run(
    runs: AsyncRuns, thread_id: str, *, event_handler: Optional[AsyncAssistantEventHandler] = None, **given: Any
) -> AsyncAssistantStreamManager[Any]:
    given["thread_id"] = thread_id
    return _manager(runs.create, "threads.runs.create_and_stream", event_handler, given)


create_and_stream = stream_run


def submit_tool_outputs_stream(
    runs: AsyncRuns, *, event_handler: Optional[AsyncAssistantEventHandler] = None, **given: Any
) -> AsyncAssistantStreamManager[Any]:
    return _manager(runs.submit_tool_outputs, "threads.runs.submit_tool_outputs_stream", event_handler, given)
