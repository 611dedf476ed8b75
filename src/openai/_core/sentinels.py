"""Values that say "this argument was not given": `Omit` for parameters and headers, `NotGiven` for settings.

`None` cannot say it, since `None` is sent as JSON null and switches a timeout off. Used everywhere; the option objects
that carry these values are in `options.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from typing_extensions import TypeGuard

__all__ = ["NOT_GIVEN", "NotGiven", "Omit", "is_given", "not_given", "omit"]

T = TypeVar("T")


class NotGiven:
    """Type of `not_given` and `NOT_GIVEN`: the caller said nothing, so the client's own setting counts.

    `timeout=not_given` is the client's timeout, `timeout=None` is no timeout (R-SENT-1). Every instance means the same.
    """

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> tuple[Any, ...]:
        return _recall, ("not_given" if self is not_given else "NOT_GIVEN" if self is NOT_GIVEN else "NotGiven",)


class Omit:
    """Type of `omit`: leave this parameter, field or header out of the request (R-SENT-2, R-SENT-3).

    As a header value it also removes the header that the client would have sent:
    `extra_headers={"X-Stainless-Lang": omit}`. Every instance means the same.
    """

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> tuple[Any, ...]:
        return _recall, ("omit" if self is omit else "Omit",)


for _type in (NotGiven, Omit):
    _type.__module__ = "openai"
del _type

not_given = NotGiven()
NOT_GIVEN = NotGiven()
omit = Omit()


def _recall(name: str) -> Any:
    """What pickle and copy call: the shared instance of this name, so that identity survives, or a new one."""
    value = globals()[name]
    return value() if isinstance(value, type) else value


def is_given(value: T | NotGiven | Omit) -> TypeGuard[T]:
    """Whether `value` is a real value (which `None` is), not an instance of `Omit` or `NotGiven`."""
    return not isinstance(value, (Omit, NotGiven))
