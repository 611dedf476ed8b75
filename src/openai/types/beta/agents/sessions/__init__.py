# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.beta.agents.sessions.artifact_list_params import ArtifactListParams as ArtifactListParams
    from openai.types.beta.agents.sessions.event_create_params import EventCreateParams as EventCreateParams
    from openai.types.beta.agents.sessions.event_stream_params import EventStreamParams as EventStreamParams
    from openai.types.beta.agents.sessions.item_list_params import ItemListParams as ItemListParams
    from openai.types.beta.agents.sessions.session_artifact import SessionArtifact as SessionArtifact
    from openai.types.beta.agents.sessions.session_artifact_deleted import SessionArtifactDeleted as SessionArtifactDeleted
    from openai.types.beta.agents.sessions.session_trace import SessionTrace as SessionTrace
    from openai.types.beta.agents.sessions.subagent_list_params import SubagentListParams as SubagentListParams
    from openai.types.beta.agents.sessions.trace_list_params import TraceListParams as TraceListParams
    from openai.types.beta.agents.sessions.turn import Turn as Turn
    from openai.types.beta.agents.sessions.turn_list_params import TurnListParams as TurnListParams
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "ArtifactListParams": "openai.types.beta.agents.sessions.artifact_list_params",
            "EventCreateParams": "openai.types.beta.agents.sessions.event_create_params",
            "EventStreamParams": "openai.types.beta.agents.sessions.event_stream_params",
            "ItemListParams": "openai.types.beta.agents.sessions.item_list_params",
            "SessionArtifact": "openai.types.beta.agents.sessions.session_artifact",
            "SessionArtifactDeleted": "openai.types.beta.agents.sessions.session_artifact_deleted",
            "SessionTrace": "openai.types.beta.agents.sessions.session_trace",
            "SubagentListParams": "openai.types.beta.agents.sessions.subagent_list_params",
            "TraceListParams": "openai.types.beta.agents.sessions.trace_list_params",
            "Turn": "openai.types.beta.agents.sessions.turn",
            "TurnListParams": "openai.types.beta.agents.sessions.turn_list_params",
        },
    )
