"""What the helpers do that are calls of an endpoint with something around them, such as `parse()` and `stream()`.

They are described by their signatures only; the request is that of another method of the same resource, whose
`Endpoint` is found here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .endpoint import Endpoint
from .sentinels import is_given

__all__ = ["OPTIONS", "check", "complete", "endpoint_of", "mark"]

OPTIONS = frozenset({"extra_headers", "extra_query", "extra_body", "timeout"})


def endpoint_of(resource: object, name: str) -> Endpoint:
    """The endpoint of a method, also when other packages have wrapped the method (as `functools.wraps` does).

    Raises TypeError if it was replaced by something that does not tell.
    """
    for cls in type(resource).__mro__:
        found: Any = vars(cls).get(name)
        while found is not None:
            endpoint = getattr(found, "__endpoint__", None)
            if isinstance(endpoint, Endpoint):
                return endpoint
            found = getattr(found, "__wrapped__", None)
    raise TypeError(
        f"`{type(resource).__qualname__}.{name}` was replaced by something that does not say what it stands for; "
        "use `functools.wraps` for it"
    )


def check(
    resource: object, method: str, given: Mapping[str, Any], *, of: str, more: frozenset[str] = frozenset()
) -> tuple[Endpoint, dict[str, Any]]:
    """The endpoint that `method` calls, and the arguments really given (R-SENT-3, R-BODY-11).

    of: the name of the endpoint's method; more: what `method` takes beyond its arguments. Raises TypeError for an
    unknown argument, `stream` included, which is for the method to choose.
    """
    endpoint = endpoint_of(resource, of)
    for name in given:
        known = name in more or name in OPTIONS or (name in endpoint.names and name != "stream")
        if not known:
            raise TypeError(f"{type(resource).__qualname__}.{method}() got an unexpected keyword argument '{name}'")
    return endpoint, {name: value for name, value in given.items() if is_given(value)}


def complete(resource: object, method: str, endpoint: Endpoint, given: Mapping[str, Any]) -> None:
    """Raise TypeError if an argument is missing that the endpoint will not do without, before anything is done."""
    needed = [*endpoint.require[0]] if endpoint.require else [*endpoint.required]
    lost = [f"'{name}'" for name in needed if name not in given]
    if lost:
        raise TypeError(
            f"{type(resource).__qualname__}.{method}() missing {len(lost)} required keyword-only "
            f"argument{'s' if len(lost) > 1 else ''}: {' and '.join(lost)}"
        )


def mark(given: dict[str, Any], method: str) -> None:
    """Say in a header which helper made the request, unless the caller says something else there (R-HDR-11)."""
    headers: Mapping[str, Any] = given.get("extra_headers") or {}
    if not any(name.lower() == "x-stainless-helper-method" for name in headers):
        given["extra_headers"] = {"X-Stainless-Helper-Method": method, **headers}
