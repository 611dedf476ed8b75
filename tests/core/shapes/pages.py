from typing import Generic, List, Optional, TypeVar

from openai._core.models import BaseModel, GenericModel

__all__ = ["BasePage", "CursorPage", "Page"]

T = TypeVar("T")


class BasePage(GenericModel, Generic[T]):
    data: List[T]


class Page(BasePage[T], Generic[T]):
    object: Optional[str] = None


class CursorPage(Page[T], Generic[T]):
    has_more: Optional[bool] = None

    info: Optional["Info"] = None


class Info(BaseModel):
    total: int
