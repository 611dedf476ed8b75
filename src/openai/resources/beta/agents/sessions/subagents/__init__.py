# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.beta.agents.sessions.subagents.items import AsyncItems as AsyncItems
    from openai.resources.beta.agents.sessions.subagents.items import AsyncItemsWithRawResponse as AsyncItemsWithRawResponse
    from openai.resources.beta.agents.sessions.subagents.items import AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse
    from openai.resources.beta.agents.sessions.subagents.items import Items as Items
    from openai.resources.beta.agents.sessions.subagents.items import ItemsWithRawResponse as ItemsWithRawResponse
    from openai.resources.beta.agents.sessions.subagents.items import ItemsWithStreamingResponse as ItemsWithStreamingResponse
    from openai.resources.beta.agents.sessions.subagents.subagents import AsyncSubagents as AsyncSubagents
    from openai.resources.beta.agents.sessions.subagents.subagents import AsyncSubagentsWithRawResponse as AsyncSubagentsWithRawResponse
    from openai.resources.beta.agents.sessions.subagents.subagents import AsyncSubagentsWithStreamingResponse as AsyncSubagentsWithStreamingResponse
    from openai.resources.beta.agents.sessions.subagents.subagents import Subagents as Subagents
    from openai.resources.beta.agents.sessions.subagents.subagents import SubagentsWithRawResponse as SubagentsWithRawResponse
    from openai.resources.beta.agents.sessions.subagents.subagents import SubagentsWithStreamingResponse as SubagentsWithStreamingResponse
    from openai.resources.beta.agents.sessions.subagents.turns.turns import AsyncTurns as AsyncTurns
    from openai.resources.beta.agents.sessions.subagents.turns.turns import AsyncTurnsWithRawResponse as AsyncTurnsWithRawResponse
    from openai.resources.beta.agents.sessions.subagents.turns.turns import AsyncTurnsWithStreamingResponse as AsyncTurnsWithStreamingResponse
    from openai.resources.beta.agents.sessions.subagents.turns.turns import Turns as Turns
    from openai.resources.beta.agents.sessions.subagents.turns.turns import TurnsWithRawResponse as TurnsWithRawResponse
    from openai.resources.beta.agents.sessions.subagents.turns.turns import TurnsWithStreamingResponse as TurnsWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncItems": "openai.resources.beta.agents.sessions.subagents.items",
            "AsyncItemsWithRawResponse": "openai.resources.beta.agents.sessions.subagents.items",
            "AsyncItemsWithStreamingResponse": "openai.resources.beta.agents.sessions.subagents.items",
            "Items": "openai.resources.beta.agents.sessions.subagents.items",
            "ItemsWithRawResponse": "openai.resources.beta.agents.sessions.subagents.items",
            "ItemsWithStreamingResponse": "openai.resources.beta.agents.sessions.subagents.items",
            "AsyncSubagents": "openai.resources.beta.agents.sessions.subagents.subagents",
            "AsyncSubagentsWithRawResponse": "openai.resources.beta.agents.sessions.subagents.subagents",
            "AsyncSubagentsWithStreamingResponse": "openai.resources.beta.agents.sessions.subagents.subagents",
            "Subagents": "openai.resources.beta.agents.sessions.subagents.subagents",
            "SubagentsWithRawResponse": "openai.resources.beta.agents.sessions.subagents.subagents",
            "SubagentsWithStreamingResponse": "openai.resources.beta.agents.sessions.subagents.subagents",
            "AsyncTurns": "openai.resources.beta.agents.sessions.subagents.turns.turns",
            "AsyncTurnsWithRawResponse": "openai.resources.beta.agents.sessions.subagents.turns.turns",
            "AsyncTurnsWithStreamingResponse": "openai.resources.beta.agents.sessions.subagents.turns.turns",
            "Turns": "openai.resources.beta.agents.sessions.subagents.turns.turns",
            "TurnsWithRawResponse": "openai.resources.beta.agents.sessions.subagents.turns.turns",
            "TurnsWithStreamingResponse": "openai.resources.beta.agents.sessions.subagents.turns.turns",
        },
    )
