"""Other services that speak this API: what a client has to know of one.

`openai.providers` makes them; a client takes one as `provider`. The waiting for signatures is in
`openai._async.signing`. Rules: R-PROV-3.
"""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Callable, Union

from .errors import OpenAIError

__all__ = ["Provider", "check_alone", "nothing"]


class Provider:
    """Where a service is, and how it wants to be told who is calling.

    Either there is an `api_key`, which goes along as bearer token, or the provider `signs`: then `sign` is called with
    each attempt.
    """

    name: str
    base_url: str
    api_key: str | Callable[[], Union[str, Awaitable[str]]] | None = None
    """The key, or a function that is asked for it before each attempt."""
    signs: bool = False

    def sign(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Mapping[str, str]:
        """The headers that sign a request: it may take its time, the asynchronous client calls it in a thread."""
        raise NotImplementedError

    def check_websockets(self) -> None:
        """Raise OpenAIError if websocket connections can't be signed."""
        if self.signs:
            raise OpenAIError(f"The provider `{self.name}` can't sign websocket connections; they need an `api_key`")


def check_alone(**given: object) -> None:
    """Raise OpenAIError if there is anything next to a provider that it decides itself."""
    names = [f"`{name}`" for name, value in given.items() if value is not None]
    if names:
        raise OpenAIError(
            f"`provider` can't be combined with {', '.join(names)}: it says where the API is and who is calling. Pass "
            "such settings to the provider"
        )


def nothing(name: str) -> None:
    """An environment without variables: those of OpenAI are not meant for other services."""
