# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = [
    "WebSearchAction",
    "WebSearchActionResourceSearch",
    "WebSearchActionResourceOpenPage",
    "WebSearchActionResourceFindInPage",
    "WebSearchActionResourceOther",
]


class WebSearchActionResourceSearch(BaseModel):
    queries: Optional[List[str]] = None

    query: Optional[str] = None

    type: Literal["search"]


class WebSearchActionResourceOpenPage(BaseModel):
    type: Literal["open_page"]

    url: Optional[str] = None


class WebSearchActionResourceFindInPage(BaseModel):
    pattern: Optional[str] = None

    type: Literal["find_in_page"]

    url: Optional[str] = None


class WebSearchActionResourceOther(BaseModel):
    type: Literal["other"]


WebSearchAction: TypeAlias = Annotated[
    Union[
        WebSearchActionResourceSearch,
        WebSearchActionResourceOpenPage,
        WebSearchActionResourceFindInPage,
        WebSearchActionResourceOther,
    ],
    PropertyInfo(discriminator="type"),
]
"""What a web search did: search, open a page, or look for a text in it."""
