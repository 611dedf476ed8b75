"""`WorkloadIdentityAuth`: a workload identity with the token that it was exchanged for.

What an exchange is, is in `_core/identity.py`; it is sent by `openai._async.identity` and `openai._sync.identity`.
Rules: R-PROV-1, R-PROV-2.
"""

from __future__ import annotations

import threading
import weakref
from typing import TYPE_CHECKING, Any

from .._core.identity import TOKEN_URL, Tokens, WorkloadIdentity, check

if TYPE_CHECKING:
    import anyio
    import httpx

__all__ = ["WorkloadIdentityAuth"]


class WorkloadIdentityAuth:
    """Fetches tokens of the API for a workload identity, and keeps each until shortly before its end.

    A client makes one from its `workload_identity`, and takes one in its place, so that several clients can share
    tokens. It can be used by threads and by event loops at the same time; each token is fetched once.
    """

    def __init__(self, workload_identity: WorkloadIdentity, *, token_url: str = TOKEN_URL) -> None:
        """`token_url` is where tokens are exchanged. Raises OpenAIError if the identity is not complete."""
        self.workload_identity = check(workload_identity)
        self.token_url = token_url
        self._tokens = Tokens(workload_identity.get("refresh_buffer_seconds"))
        self._begin()

    def _begin(self) -> None:
        self.lock = threading.Lock()
        """For the exchanges of the sync client."""
        self._guard = threading.Lock()
        self._loops: weakref.WeakKeyDictionary[Any, anyio.Lock] = weakref.WeakKeyDictionary()

    @classmethod
    def of(cls, identity: WorkloadIdentity | WorkloadIdentityAuth) -> WorkloadIdentityAuth:
        """The object itself, or one made from a mapping."""
        return identity if isinstance(identity, WorkloadIdentityAuth) else cls(identity)

    def get_token(self, http_client: httpx.Client | None = None) -> str:
        """A token that can be used now, fetched through `http_client` if there is none.

        Raises SubjectTokenProviderError if the platform gives no token, OAuthError if the exchange is refused, and what
        any call of the API raises if it fails otherwise.
        """
        from .._sync.identity import token

        return token(self, http_client)

    async def get_token_async(self, http_client: httpx.AsyncClient | None = None) -> str:
        """As `get_token`, without blocking the event loop."""
        from .._async.identity import token

        return await token(self, http_client)

    def refused(self, authorization: str | None) -> bool:
        """Whether an `Authorization` header that the API refused had a token from here; that token is dropped then."""
        return self._tokens.refused((authorization or "").partition("Bearer ")[2] or None)

    def of_loop(self, loop: Any) -> anyio.Lock:
        """The lock for the exchanges of one event loop; locks can't be waited for across loops."""
        import anyio

        with self._guard:
            lock = self._loops.get(loop)
            if lock is None:
                lock = self._loops[loop] = anyio.Lock()
        return lock

    def __repr__(self) -> str:
        ids = (self.workload_identity[name] for name in ("identity_provider_id", "service_account_id"))
        return f"{type(self).__name__}({', '.join(map(repr, ids))})"

    def __getstate__(self) -> dict[str, Any]:
        # A token is a secret, and locks belong to this process.
        return {"workload_identity": self.workload_identity, "token_url": self.token_url}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._tokens = Tokens(self.workload_identity.get("refresh_buffer_seconds"))
        self._begin()
