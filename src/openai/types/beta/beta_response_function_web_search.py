# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = [
    "BetaResponseFunctionWebSearch",
    "Agent",
    "Action",
    "ActionSearch",
    "ActionSearchSource",
    "ActionOpenPage",
    "ActionFindInPage",
]


class Agent(BaseModel):
    agent_name: str


class ActionFindInPage(BaseModel):
    pattern: str

    type: Literal["find_in_page"]

    url: str


class ActionSearchSource(BaseModel):
    type: Literal["url"]

    url: str


class ActionSearch(BaseModel):
    type: Literal["search"]

    queries: Optional[List[str]] = None

    query: Optional[str] = None
    """Deprecated in favour of `queries`."""

    sources: Optional[List[ActionSearchSource]] = None
    """Only if asked for with `include`."""


class ActionOpenPage(BaseModel):
    type: Literal["open_page"]

    url: Optional[str] = None


Action: TypeAlias = Annotated[Union[ActionSearch, ActionOpenPage, ActionFindInPage], PropertyInfo(discriminator="type")]


class BetaResponseFunctionWebSearch(BaseModel):
    """A search of the web, or a look at a page."""

    id: str

    action: Action

    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]

    type: Literal["web_search_call"]

    agent: Optional[Agent] = None
    """The agent that it comes from."""
