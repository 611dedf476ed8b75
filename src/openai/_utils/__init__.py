"""Door: helpers that other packages import from here."""

from typing import TYPE_CHECKING, Any

from .._core.guards import is_dict as is_dict, is_iterable as is_iterable, is_list as is_list, is_mapping as is_mapping
from .._core.sentinels import is_given as is_given

if TYPE_CHECKING:
    from .._core.endpoint import required_args as required_args
    from .._core.lazy import PropertyInfo as PropertyInfo
else:

    def __getattr__(name: str) -> Any:
        if name == "PropertyInfo":
            from .._core.lazy import PropertyInfo as value
        elif name == "required_args":
            from .._core.endpoint import required_args as value
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return globals().setdefault(name, value)


def maybe_transform(data: Any, expected_type: object) -> Any:
    """`data` as it is: bodies are made ready when they are encoded, whatever their type. None stays None."""
    return dict(data) if is_mapping(data) and not is_dict(data) else data


async def async_maybe_transform(data: Any, expected_type: object) -> Any:
    """`maybe_transform` for callers that await it."""
    return maybe_transform(data, expected_type)
