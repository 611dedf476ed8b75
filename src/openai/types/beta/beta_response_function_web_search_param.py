# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr

__all__ = [
    "BetaResponseFunctionWebSearchParam",
    "Agent",
    "Action",
    "ActionSearch",
    "ActionSearchSource",
    "ActionOpenPage",
    "ActionFindInPage",
]


class Agent(TypedDict, total=False):
    agent_name: Required[str]


class ActionFindInPage(TypedDict, total=False):
    pattern: Required[str]

    type: Required[Literal["find_in_page"]]

    url: Required[str]


class ActionSearchSource(TypedDict, total=False):
    type: Required[Literal["url"]]

    url: Required[str]


class ActionSearch(TypedDict, total=False):
    type: Required[Literal["search"]]

    queries: SequenceNotStr[str]

    query: str
    """Deprecated in favour of `queries`."""

    sources: Iterable[ActionSearchSource]
    """Only if asked for with `include`."""


class ActionOpenPage(TypedDict, total=False):
    type: Required[Literal["open_page"]]

    url: Optional[str]


Action: TypeAlias = Union[ActionSearch, ActionOpenPage, ActionFindInPage]


class BetaResponseFunctionWebSearchParam(TypedDict, total=False):
    """A search of the web, or a look at a page."""

    id: Required[str]

    action: Required[Action]

    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]

    type: Required[Literal["web_search_call"]]

    agent: Optional[Agent]
    """The agent that it comes from."""
