# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.beta.agents.sessions.artifacts import Artifacts as Artifacts
    from openai.resources.beta.agents.sessions.artifacts import ArtifactsWithRawResponse as ArtifactsWithRawResponse
    from openai.resources.beta.agents.sessions.artifacts import ArtifactsWithStreamingResponse as ArtifactsWithStreamingResponse
    from openai.resources.beta.agents.sessions.artifacts import AsyncArtifacts as AsyncArtifacts
    from openai.resources.beta.agents.sessions.artifacts import AsyncArtifactsWithRawResponse as AsyncArtifactsWithRawResponse
    from openai.resources.beta.agents.sessions.artifacts import AsyncArtifactsWithStreamingResponse as AsyncArtifactsWithStreamingResponse
    from openai.resources.beta.agents.sessions.events import AsyncEvents as AsyncEvents
    from openai.resources.beta.agents.sessions.events import AsyncEventsWithRawResponse as AsyncEventsWithRawResponse
    from openai.resources.beta.agents.sessions.events import AsyncEventsWithStreamingResponse as AsyncEventsWithStreamingResponse
    from openai.resources.beta.agents.sessions.events import Events as Events
    from openai.resources.beta.agents.sessions.events import EventsWithRawResponse as EventsWithRawResponse
    from openai.resources.beta.agents.sessions.events import EventsWithStreamingResponse as EventsWithStreamingResponse
    from openai.resources.beta.agents.sessions.items import AsyncItems as AsyncItems
    from openai.resources.beta.agents.sessions.items import AsyncItemsWithRawResponse as AsyncItemsWithRawResponse
    from openai.resources.beta.agents.sessions.items import AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse
    from openai.resources.beta.agents.sessions.items import Items as Items
    from openai.resources.beta.agents.sessions.items import ItemsWithRawResponse as ItemsWithRawResponse
    from openai.resources.beta.agents.sessions.items import ItemsWithStreamingResponse as ItemsWithStreamingResponse
    from openai.resources.beta.agents.sessions.sessions import AsyncSessions as AsyncSessions
    from openai.resources.beta.agents.sessions.sessions import AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse
    from openai.resources.beta.agents.sessions.sessions import AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse
    from openai.resources.beta.agents.sessions.sessions import Sessions as Sessions
    from openai.resources.beta.agents.sessions.sessions import SessionsWithRawResponse as SessionsWithRawResponse
    from openai.resources.beta.agents.sessions.sessions import SessionsWithStreamingResponse as SessionsWithStreamingResponse
    from openai.resources.beta.agents.sessions.subagents.subagents import AsyncSubagents as AsyncSubagents
    from openai.resources.beta.agents.sessions.subagents.subagents import AsyncSubagentsWithRawResponse as AsyncSubagentsWithRawResponse
    from openai.resources.beta.agents.sessions.subagents.subagents import AsyncSubagentsWithStreamingResponse as AsyncSubagentsWithStreamingResponse
    from openai.resources.beta.agents.sessions.subagents.subagents import Subagents as Subagents
    from openai.resources.beta.agents.sessions.subagents.subagents import SubagentsWithRawResponse as SubagentsWithRawResponse
    from openai.resources.beta.agents.sessions.subagents.subagents import SubagentsWithStreamingResponse as SubagentsWithStreamingResponse
    from openai.resources.beta.agents.sessions.traces import AsyncTraces as AsyncTraces
    from openai.resources.beta.agents.sessions.traces import AsyncTracesWithRawResponse as AsyncTracesWithRawResponse
    from openai.resources.beta.agents.sessions.traces import AsyncTracesWithStreamingResponse as AsyncTracesWithStreamingResponse
    from openai.resources.beta.agents.sessions.traces import Traces as Traces
    from openai.resources.beta.agents.sessions.traces import TracesWithRawResponse as TracesWithRawResponse
    from openai.resources.beta.agents.sessions.traces import TracesWithStreamingResponse as TracesWithStreamingResponse
    from openai.resources.beta.agents.sessions.turns.turns import AsyncTurns as AsyncTurns
    from openai.resources.beta.agents.sessions.turns.turns import AsyncTurnsWithRawResponse as AsyncTurnsWithRawResponse
    from openai.resources.beta.agents.sessions.turns.turns import AsyncTurnsWithStreamingResponse as AsyncTurnsWithStreamingResponse
    from openai.resources.beta.agents.sessions.turns.turns import Turns as Turns
    from openai.resources.beta.agents.sessions.turns.turns import TurnsWithRawResponse as TurnsWithRawResponse
    from openai.resources.beta.agents.sessions.turns.turns import TurnsWithStreamingResponse as TurnsWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "Artifacts": "openai.resources.beta.agents.sessions.artifacts",
            "ArtifactsWithRawResponse": "openai.resources.beta.agents.sessions.artifacts",
            "ArtifactsWithStreamingResponse": "openai.resources.beta.agents.sessions.artifacts",
            "AsyncArtifacts": "openai.resources.beta.agents.sessions.artifacts",
            "AsyncArtifactsWithRawResponse": "openai.resources.beta.agents.sessions.artifacts",
            "AsyncArtifactsWithStreamingResponse": "openai.resources.beta.agents.sessions.artifacts",
            "AsyncEvents": "openai.resources.beta.agents.sessions.events",
            "AsyncEventsWithRawResponse": "openai.resources.beta.agents.sessions.events",
            "AsyncEventsWithStreamingResponse": "openai.resources.beta.agents.sessions.events",
            "Events": "openai.resources.beta.agents.sessions.events",
            "EventsWithRawResponse": "openai.resources.beta.agents.sessions.events",
            "EventsWithStreamingResponse": "openai.resources.beta.agents.sessions.events",
            "AsyncItems": "openai.resources.beta.agents.sessions.items",
            "AsyncItemsWithRawResponse": "openai.resources.beta.agents.sessions.items",
            "AsyncItemsWithStreamingResponse": "openai.resources.beta.agents.sessions.items",
            "Items": "openai.resources.beta.agents.sessions.items",
            "ItemsWithRawResponse": "openai.resources.beta.agents.sessions.items",
            "ItemsWithStreamingResponse": "openai.resources.beta.agents.sessions.items",
            "AsyncSessions": "openai.resources.beta.agents.sessions.sessions",
            "AsyncSessionsWithRawResponse": "openai.resources.beta.agents.sessions.sessions",
            "AsyncSessionsWithStreamingResponse": "openai.resources.beta.agents.sessions.sessions",
            "Sessions": "openai.resources.beta.agents.sessions.sessions",
            "SessionsWithRawResponse": "openai.resources.beta.agents.sessions.sessions",
            "SessionsWithStreamingResponse": "openai.resources.beta.agents.sessions.sessions",
            "AsyncSubagents": "openai.resources.beta.agents.sessions.subagents.subagents",
            "AsyncSubagentsWithRawResponse": "openai.resources.beta.agents.sessions.subagents.subagents",
            "AsyncSubagentsWithStreamingResponse": "openai.resources.beta.agents.sessions.subagents.subagents",
            "Subagents": "openai.resources.beta.agents.sessions.subagents.subagents",
            "SubagentsWithRawResponse": "openai.resources.beta.agents.sessions.subagents.subagents",
            "SubagentsWithStreamingResponse": "openai.resources.beta.agents.sessions.subagents.subagents",
            "AsyncTraces": "openai.resources.beta.agents.sessions.traces",
            "AsyncTracesWithRawResponse": "openai.resources.beta.agents.sessions.traces",
            "AsyncTracesWithStreamingResponse": "openai.resources.beta.agents.sessions.traces",
            "Traces": "openai.resources.beta.agents.sessions.traces",
            "TracesWithRawResponse": "openai.resources.beta.agents.sessions.traces",
            "TracesWithStreamingResponse": "openai.resources.beta.agents.sessions.traces",
            "AsyncTurns": "openai.resources.beta.agents.sessions.turns.turns",
            "AsyncTurnsWithRawResponse": "openai.resources.beta.agents.sessions.turns.turns",
            "AsyncTurnsWithStreamingResponse": "openai.resources.beta.agents.sessions.turns.turns",
            "Turns": "openai.resources.beta.agents.sessions.turns.turns",
            "TurnsWithRawResponse": "openai.resources.beta.agents.sessions.turns.turns",
            "TurnsWithStreamingResponse": "openai.resources.beta.agents.sessions.turns.turns",
        },
    )
