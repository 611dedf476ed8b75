# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.beta.agents.sessions.subagents.item_list_params import ItemListParams as ItemListParams
    from openai.types.beta.agents.sessions.subagents.turn_list_params import TurnListParams as TurnListParams
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "ItemListParams": "openai.types.beta.agents.sessions.subagents.item_list_params",
            "TurnListParams": "openai.types.beta.agents.sessions.subagents.turn_list_params",
        },
    )
