"""Door: small types. `NoneType`, `Timeout`, `Transport` and `ProxiesTypes` are also public on `openai`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping, Sequence, TypeVar, Union

from ._core.files import (
    Base64FileInput as Base64FileInput,
    FileContent as FileContent,
    FileTypes as FileTypes,
    RequestFiles as RequestFiles,
)
from ._core.options import RequestOptions as RequestOptions
from ._core.sentinels import (
    NOT_GIVEN as NOT_GIVEN,
    NotGiven as NotGiven,
    Omit as Omit,
    not_given as not_given,
    omit as omit,
)

if TYPE_CHECKING:
    from httpx import BaseTransport, Proxy, Response as Response, Timeout as Timeout

    from ._core.signature import HeadersLike as HeadersLike, HeadersLikeProtocol as HeadersLikeProtocol

    Transport = BaseTransport
    ProxiesTypes = Union[str, Proxy, Dict[str, Union[str, Proxy, None]], None]
else:

    def __getattr__(name: str) -> Any:
        if name in ("HeadersLike", "HeadersLikeProtocol"):
            from ._core import signature

            return getattr(signature, name)
        if name not in ("ProxiesTypes", "Response", "Timeout", "Transport"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        import httpx

        proxy = Union[str, httpx.Proxy]
        globals().update(
            ProxiesTypes=Union[proxy, Dict[str, Union[proxy, None]], None],
            Response=httpx.Response,
            Timeout=httpx.Timeout,
            Transport=httpx.BaseTransport,
        )
        return globals()[name]


NoneType = type(None)

Query = Mapping[str, object]
Body = object
AnyMapping = Mapping[str, object]
Headers = Mapping[str, Union[str, Omit]]
PostParser = Callable[[Any], Any]

ModelT = TypeVar("ModelT")
ResponseT = TypeVar("ResponseT")
_T_co = TypeVar("_T_co", covariant=True)
_StreamT = TypeVar("_StreamT")
_AsyncStreamT = TypeVar("_AsyncStreamT")

if TYPE_CHECKING:
    from typing_extensions import Protocol, SupportsIndex

    class SequenceNotStr(Protocol[_T_co]):
        """A sequence of texts that is not itself a text."""

        def __getitem__(self, index: SupportsIndex, /) -> _T_co: ...
        def __contains__(self, value: object, /) -> bool: ...
        def __len__(self) -> int: ...
        def index(self, value: Any, start: int = 0, stop: int = ..., /) -> int: ...
        def count(self, value: Any, /) -> int: ...
        def __reversed__(self) -> Any: ...
        def __iter__(self) -> Any: ...

else:
    SequenceNotStr = Sequence
