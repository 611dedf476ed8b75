"""The TLS context that all clients share (decision 8). Used by the lean engine and by the clients of httpx.py."""

from __future__ import annotations

import os
import ssl
import sys
import threading
from typing import Any, Callable

__all__ = ["shared_context"]


class _SharedContext(ssl.SSLContext):
    """A TLS context that reads the certificates when it is first used: that takes 20 ms, and many never need it."""

    _load: Callable[[], None] | None = None
    _lock: threading.Lock

    def _ready(self) -> None:
        if self._load is not None:
            with self._lock:
                if self._load is not None:
                    self._load()
                    self._load = None

    def wrap_socket(self, *args: Any, **kwargs: Any) -> ssl.SSLSocket:
        self._ready()
        return super().wrap_socket(*args, **kwargs)

    def wrap_bio(self, *args: Any, **kwargs: Any) -> ssl.SSLObject:
        self._ready()
        return super().wrap_bio(*args, **kwargs)


_contexts: dict[tuple[str | None, str | None], ssl.SSLContext] = {}


def shared_context() -> ssl.SSLContext:
    """The TLS context for all clients this library makes, one per setting of the environment (decision 8).

    `SSL_CERT_FILE` and `SSL_CERT_DIR` are honoured as httpx does.
    """
    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    context = _contexts.get((file, folder))
    if context is None:

        def load() -> None:
            if file:
                made.load_verify_locations(cafile=file)
            elif folder:
                made.load_verify_locations(capath=folder)
            else:
                import certifi

                made.load_verify_locations(cafile=certifi.where())

        made = _SharedContext(ssl.PROTOCOL_TLS_CLIENT)
        # What ssl.create_default_context does besides.
        if sys.version_info >= (3, 13):
            made.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | ssl.VERIFY_X509_STRICT
        made._lock = threading.Lock()
        made._load = load
        if os.environ.get("SSLKEYLOGFILE"):
            made.keylog_filename = os.environ["SSLKEYLOGFILE"]
        context = _contexts.setdefault((file, folder), made)
    return context
