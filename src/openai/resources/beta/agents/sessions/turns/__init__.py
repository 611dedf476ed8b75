# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.beta.agents.sessions.turns.items import AsyncItems as AsyncItems
    from openai.resources.beta.agents.sessions.turns.items import AsyncItemsWithRawResponse as AsyncItemsWithRawResponse
    from openai.resources.beta.agents.sessions.turns.items import AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse
    from openai.resources.beta.agents.sessions.turns.items import Items as Items
    from openai.resources.beta.agents.sessions.turns.items import ItemsWithRawResponse as ItemsWithRawResponse
    from openai.resources.beta.agents.sessions.turns.items import ItemsWithStreamingResponse as ItemsWithStreamingResponse
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
            "AsyncItems": "openai.resources.beta.agents.sessions.turns.items",
            "AsyncItemsWithRawResponse": "openai.resources.beta.agents.sessions.turns.items",
            "AsyncItemsWithStreamingResponse": "openai.resources.beta.agents.sessions.turns.items",
            "Items": "openai.resources.beta.agents.sessions.turns.items",
            "ItemsWithRawResponse": "openai.resources.beta.agents.sessions.turns.items",
            "ItemsWithStreamingResponse": "openai.resources.beta.agents.sessions.turns.items",
            "AsyncTurns": "openai.resources.beta.agents.sessions.turns.turns",
            "AsyncTurnsWithRawResponse": "openai.resources.beta.agents.sessions.turns.turns",
            "AsyncTurnsWithStreamingResponse": "openai.resources.beta.agents.sessions.turns.turns",
            "Turns": "openai.resources.beta.agents.sessions.turns.turns",
            "TurnsWithRawResponse": "openai.resources.beta.agents.sessions.turns.turns",
            "TurnsWithStreamingResponse": "openai.resources.beta.agents.sessions.turns.turns",
        },
    )
