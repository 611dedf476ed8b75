"""What the library writes to the logs, and what it keeps out of them.

All loggers are children of `openai`. Requests are logged by `openai._base_client`, with credentials hidden; bodies of
answers are never logged (R-MISC-12). Importing this module is the first use of `logging`, so `import openai` does so
only if `OPENAI_LOG` is set.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .guards import is_mapping
from .headers import is_secret, redact

if TYPE_CHECKING:
    from .options import FinalRequestOptions

__all__ = [
    "SensitiveHeadersFilter",
    "answered",
    "debugging",
    "exchanged",
    "failed",
    "logger",
    "retrying",
    "sending",
    "settled",
    "setup",
    "starting",
]

logger = logging.getLogger("openai._base_client")
_httpx = logging.getLogger("httpx")

_USERINFO = re.compile(r"(?<=//)[^/?#]*@")


class SensitiveHeadersFilter(logging.Filter):
    """Hides credentials in the headers of a record's arguments; what was passed to the logger stays whole (R-LOG-3).

    Arguments are mappings with a `headers` key, such as request options. No record is held back.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        # logging takes a mapping that is the only argument out of its tuple.
        if is_mapping(record.args):
            record.args = _without_secrets(record.args)
        elif isinstance(record.args, tuple):
            record.args = tuple(_without_secrets(arg) if is_mapping(arg) else arg for arg in record.args)
        return True


def _without_secrets(arg: Mapping[str, Any]) -> Mapping[str, Any]:
    headers = arg.get("headers")
    if is_mapping(headers) and any(is_secret(name) for name in headers):
        return {**arg, "headers": redact(headers)}
    return arg


logger.addFilter(SensitiveHeadersFilter())


def setup() -> None:
    """Log to stderr as `OPENAI_LOG` says: `debug` or `info`; anything else changes nothing (R-LOG-1).

    A program that has set up its own handlers keeps them.
    """
    level = {"debug": logging.DEBUG, "info": logging.INFO}.get(os.environ.get("OPENAI_LOG", ""))
    if level is None:
        return
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s:%(lineno)d %(message)s")
    for name in ("openai", "httpx"):
        logging.getLogger(name).setLevel(level)


def debugging() -> bool:
    """Whether details are wanted, for callers that would have to make them first."""
    return logger.isEnabledFor(logging.DEBUG)


def starting(options: FinalRequestOptions) -> None:
    """A call begins. Files and raw bodies are named, not shown."""
    if not debugging():
        return
    shown = options.given()
    shown["url"] = _public(options.url)
    if options.content is not None:
        size = f" of {len(options.content)}" if isinstance(options.content, (bytes, bytearray)) else ""
        shown["content"] = f"<{type(options.content).__name__}{size}>"
    if options.files is not None:
        files = options.files
        shown["files"] = list(files) if is_mapping(files) else [part[0] for part in files]
    logger.debug("Request options: %s", shown)


def sending(method: str, url: object) -> None:
    """An attempt is on its way."""
    if debugging():
        logger.debug("Sending HTTP Request: %s %s", method, _public(url))


def answered(method: str, url: object, status: int, reason: str, headers: Mapping[str, str]) -> None:
    """An answer came, good or bad."""
    if debugging():
        logger.debug('HTTP Response: %s %s "%i %s" %s', method, _public(url), status, reason, redact(headers))
        logger.debug("request_id: %s", headers.get("x-request-id"))


def exchanged(reply: Any) -> None:
    """The line that httpx writes for each exchange, for those who look for it in their logs."""
    for each in (*reply.history, reply) if _httpx.isEnabledFor(logging.INFO) else ():
        draft, head = each.draft, each.head
        _httpx.info(
            'HTTP Request: %s %s "%s %d %s"',
            draft.method, _public(draft.url), head.version, head.status, head.reason.decode("ascii", "ignore"),
        )  # fmt: skip


def failed(error: BaseException) -> None:
    """No answer came."""
    logger.debug("Encountered %s while sending", type(error).__name__, exc_info=error)


def settled(again: bool, why: str) -> None:
    """It was decided whether to try again, because of a status or header."""
    logger.debug("%s: %s", "Retrying" if again else "Not retrying", why)


def retrying(path: str, seconds: float) -> None:
    """A pause before the next attempt begins (R-RETRY-12)."""
    logger.info("Retrying request to %s in %f seconds", _public(path), seconds)


def _public(url: object) -> str:
    """A URL without a name and password that may stand in front of its host."""
    return _USERINFO.sub("", str(url), count=1)
