"""A talk with an MCP server on this machine: JSON-RPC over streamable HTTP, as MCP 2025-06-18 has it.

Only what the tool of responses needs: `initialize`, `tools/list`, `tools/call`. Other machines are never connected to.
Neighbour: mcp.py.
"""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any, Dict, List, Optional

from ..deliveries import is_here
from ..model.values import arr, is_array, is_object, obj
from ..wire import Json

if TYPE_CHECKING:
    import httpx

__all__ = ["McpError", "Session"]

_VERSION = "2025-06-18"
_TIMEOUT = 3.0  # seconds for each answer
_WHOLE = 10.0  # seconds for all of a session
_LARGEST = 4 * 1024 * 1024  # bytes of an answer
_PAGES = 20


class McpError(Exception):
    """A server that can't be used, or a call that it refuses. kind, code: as an `mcp_call` tells it."""

    def __init__(self, message: str, kind: str = "http_error", code: int = 502) -> None:
        super().__init__(message)
        self.message = message
        self.kind = kind
        self.code = code


class Session:
    """Connected when it is first used, closed by `close`. url, headers, authorization: as the tool gives them.

    barred: why there must be no connection.
    """

    def __init__(
        self, url: str, headers: Dict[str, str], authorization: Optional[str] = None, barred: Optional[str] = None
    ) -> None:
        self._url = url
        self._barred = barred
        self._headers = dict(headers)
        if authorization is not None:
            self._headers["authorization"] = f"Bearer {authorization}"
        self._client: Optional[httpx.Client] = None
        self._count = 0
        self._end = 0.0

    def close(self) -> None:
        """End the session."""
        if self._client is None:
            return
        try:
            if "mcp-session-id" in self._client.headers and time.monotonic() < self._end:
                self._client.delete(self._url)
        except Exception:  # a server need not be able to end sessions
            pass
        finally:
            self._client.close()
            self._client = None

    def tools(self) -> List[Json]:
        """The tools of the server. Raises `McpError`."""
        out: List[Json] = []
        cursor: Any = None
        for _ in range(_PAGES):
            page = self._ask("tools/list", {} if cursor is None else {"cursor": cursor})
            if not is_array(page.get("tools")):
                raise McpError("Its answer to tools/list has no tools.")
            out += [tool for tool in map(obj, arr(page["tools"])) if isinstance(tool.get("name"), str)]
            cursor = page.get("nextCursor")
            if not cursor:
                break
        return out

    def call(self, name: str, arguments: Json) -> Json:
        """The result of a tool: `content` and perhaps `isError`. Raises `McpError`."""
        return self._ask("tools/call", {"name": name, "arguments": arguments})

    def _ask(self, method: str, params: Json) -> Json:
        if self._client is None:
            self._open()
        return self._post(method, params)

    def _open(self) -> None:
        if self._barred is not None:
            raise McpError(self._barred)
        if not is_here(self._url):
            raise McpError(
                "The sandbox connects to MCP servers on this machine only, such as http://127.0.0.1:8000/mcp."
            )
        import httpx

        accepted = {"accept": "application/json, text/event-stream", "content-type": "application/json"}
        try:
            self._client = httpx.Client(
                headers={**self._headers, **accepted}, timeout=_TIMEOUT, follow_redirects=False, trust_env=False
            )
        except (ValueError, TypeError) as error:
            raise McpError(f"The headers can't be sent: {error}") from None
        self._end = time.monotonic() + _WHOLE
        info = {"name": "openai-sandbox", "version": "1"}
        told = self._post(
            "initialize", {"protocolVersion": _VERSION, "capabilities": {}, "clientInfo": info}, first=True
        )
        version = told.get("protocolVersion")
        self._client.headers["mcp-protocol-version"] = version if isinstance(version, str) else _VERSION
        self._post("notifications/initialized", None)

    def _post(self, method: str, params: Optional[Json], first: bool = False) -> Json:
        """The result of a request. params: None for a notification, which has no answer."""
        import httpx

        assert self._client is not None
        message: Json = {"jsonrpc": "2.0", "method": method}
        if params is not None:
            self._count += 1
            message.update(id=self._count, params=params)
        try:
            with self._client.stream("POST", self._url, json=message) as answer:
                if answer.status_code >= 300:
                    raise McpError(
                        f"The MCP server answered {method} with status {answer.status_code}.", code=answer.status_code
                    )
                if first and "mcp-session-id" in answer.headers:
                    self._client.headers["mcp-session-id"] = answer.headers["mcp-session-id"]
                return {} if params is None else self._result(answer, method)
        except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as error:
            why = str(error) or type(error).__name__
            raise McpError(f"The MCP server did not answer {method}: {why}.") from None

    def _result(self, answer: httpx.Response, method: str) -> Json:
        kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
        size = 0
        data: List[str] = []
        for line in answer.iter_lines():
            size += len(line)
            if size > _LARGEST or time.monotonic() > self._end:
                raise McpError(f"The answer of the MCP server to {method} is too long.")
            if kind != "text/event-stream":
                data.append(line)
            elif line.startswith("data:"):
                data.append(line[5:].strip())
            elif not line.strip() and data:
                found = self._answer("\n".join(data), method)
                if found is not None:
                    return found
                data = []
        found = self._answer("\n".join(data), method) if data else None
        if found is None:
            raise McpError(f"The MCP server did not answer {method}.")
        return found

    def _answer(self, text: str, method: str) -> Optional[Json]:
        """The result in a message; None if it is another message than the answer."""
        try:
            message = json.loads(text)
        except (ValueError, RecursionError):
            raise McpError(f"The MCP server answered {method} with something that is no JSON.") from None
        if not is_object(message) or message.get("id") != self._count:
            return None
        if is_object(message.get("error")):
            error = message["error"]
            code = error.get("code")
            told = str(error.get("message") or f"{method} failed")
            raise McpError(told, "mcp_protocol_error", code if isinstance(code, int) else -32603)
        return obj(message.get("result"))
