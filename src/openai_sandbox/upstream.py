"""A real model behind the sandbox: `Sandbox(upstream="http://127.0.0.1:11434/v1")`.

What a model says is asked of another server that has `/chat/completions` (Ollama, vLLM, llama.cpp, or the API itself);
embeddings and plain completions of its own calls for them. Everything around it stays here. scripts.py asks it, after
the scripts. An answer comes whole, and is then streamed on as the simulated model's are.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple
from urllib.parse import urlsplit

from .errors import ApiError
from .model import Choice, Completion, ToolCall
from .model.chat import Usage
from .model.values import arr, is_array, is_number, is_object, obj
from .wire import Json

if TYPE_CHECKING:
    import httpx

__all__ = ["Upstream"]

_TIMEOUT = 600.0  # seconds
_CHAT = (
    "frequency_penalty logit_bias max_completion_tokens max_tokens messages model n parallel_tool_calls "
    "presence_penalty reasoning_effort response_format seed stop temperature tool_choice tools top_p user functions "
    "function_call"
).split()
_PLAIN = (
    "best_of frequency_penalty logit_bias max_tokens model n presence_penalty prompt seed stop suffix temperature "
    "top_p user"
).split()
_SHARED = ("model", "temperature", "top_p", "parallel_tool_calls", "user")
_ROLES = {"developer": "system"}  # what older servers call it


class Upstream:
    """The server that is asked. url: its base URL, ends with `/v1` as a rule. key: sent as a bearer token.

    ValueError for a URL that is none. Errors of the server are `ApiError`s with its status; one that does not answer is
    a 502.
    """

    def __init__(self, url: str, key: Optional[str] = None) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError(
                f"upstream must be the base URL of a server, such as http://127.0.0.1:11434/v1, not {url!r}"
            )
        self.url = url.rstrip("/")
        self._key = key
        self._client: Optional[httpx.Client] = None

    def complete(self, request: Mapping[str, Any]) -> Completion:
        """The answer to a request in the form of chat completions, responses or completions."""
        if request.get("messages") is not None:
            return _completion(self._ask("/chat/completions", _chat(request)))
        if request.get("input") is not None:
            return _completion(self._ask("/chat/completions", _as_chat(request)))
        return _completion(self._ask("/completions", _picked(request, _PLAIN)))

    def embed(self, body: Json, inputs: int) -> List[List[float]]:
        """A vector for each input of a request for embeddings."""
        answer = self._ask(
            "/embeddings", {**_picked(body, ["model", "input", "dimensions"]), "encoding_format": "float"}
        )
        found = sorted((obj(each) for each in arr(answer.get("data"))), key=lambda each: int(each.get("index") or 0))
        vectors = [[float(number) for number in arr(each.get("embedding")) if is_number(number)] for each in found]
        if len(vectors) != inputs or not all(vectors):
            raise _failed(f"gave {len(vectors)} embeddings for {inputs} inputs")
        return vectors

    def close(self) -> None:
        """Close its connections."""
        if self._client is not None:
            self._client.close()

    def _ask(self, path: str, body: Json) -> Json:
        import httpx

        if self._client is None:
            self._client = httpx.Client(timeout=httpx.Timeout(_TIMEOUT, connect=10.0))
        headers = {"authorization": f"Bearer {self._key}"} if self._key else {}
        try:
            answer = self._client.post(self.url + path, json=body, headers=headers)
        except httpx.HTTPError as error:
            raise _failed(f"did not answer ({type(error).__name__})") from None
        try:
            value = json.loads(answer.content)
        except ValueError:
            value = None
        if answer.status_code != 200:
            raise _refused(answer.status_code, value, answer.headers)
        if not is_object(value):
            raise _failed("gave an answer that is no JSON object")
        return value

    def __repr__(self) -> str:
        return f"Upstream({self.url!r})"


def _failed(why: str) -> ApiError:
    return ApiError(502, f"The upstream server {why}.", code="upstream_failed")


def _refused(status: int, value: object, headers: Mapping[str, str]) -> ApiError:
    """The upstream's error, as ours."""
    told = obj(value).get("error")
    error = obj(told)
    message = error.get("message") or (told if isinstance(told, str) else f"it answered with status {status}")
    kept = tuple((name, headers[name]) for name in ("retry-after", "retry-after-ms") if name in headers)
    return ApiError(
        status if 400 <= status <= 599 else 502,
        f"The upstream server: {message}",
        param=_text(error.get("param")),
        code=_text(error.get("code")) or "upstream_failed",
        headers=kept,
    )


def _text(value: object) -> Optional[str]:
    return value if isinstance(value, str) else None


def _picked(request: Mapping[str, Any], names: Sequence[str]) -> Json:
    return {name: request[name] for name in names if request.get(name) is not None}


def _chat(request: Mapping[str, Any]) -> Json:
    body = _picked(request, _CHAT)
    messages: List[Json] = []
    for message in map(obj, arr(request["messages"])):
        if "role" in message:
            messages.append(message)
        else:
            _add(messages, message)  # what a search of the sandbox found
    body["messages"] = messages
    return _without_tools(body) if not body.get("tools") else body


def _without_tools(body: Json) -> Json:
    return {name: value for name, value in body.items() if name not in ("tools", "tool_choice", "parallel_tool_calls")}


# a request for a response as one for a chat completion


def _as_chat(request: Mapping[str, Any]) -> Json:
    body = _picked(request, _SHARED)
    messages: List[Json] = []
    if isinstance(request.get("instructions"), str):
        messages.append({"role": "system", "content": request["instructions"]})
    given = request["input"]
    items: List[Any] = [{"role": "user", "content": given}] if isinstance(given, str) else arr(given)
    for item in items:
        _add(messages, obj(item))
    body["messages"] = messages
    if request.get("max_output_tokens") is not None:
        body["max_tokens"] = request["max_output_tokens"]
    effort = obj(request.get("reasoning")).get("effort")
    if effort is not None:
        body["reasoning_effort"] = effort
    form = obj(obj(request.get("text")).get("format"))
    if form.get("type") == "json_schema":
        schema = {
            name: form[name] for name in ("name", "schema", "strict", "description") if form.get(name) is not None
        }
        body["response_format"] = {"type": "json_schema", "json_schema": schema}
    elif form.get("type") == "json_object":
        body["response_format"] = {"type": "json_object"}
    tools = [_tool(tool) for tool in map(obj, arr(request.get("tools"))) if tool.get("type") == "function"]
    if tools:
        body["tools"] = tools
        choice = request.get("tool_choice")
        named = obj(choice).get("name")
        if choice is not None:
            body["tool_choice"] = {"type": "function", "function": {"name": named}} if named else choice
        return body
    return _without_tools(body)


def _tool(tool: Json) -> Json:
    names = ("name", "description", "parameters", "strict")
    return {"type": "function", "function": {name: tool[name] for name in names if tool.get(name) is not None}}


def _add(messages: List[Json], item: Json) -> None:
    """Add an item of a response to the messages of a chat."""
    kind = item.get("type") or "message"
    if kind == "function_call":
        function = {"name": item.get("name"), "arguments": item.get("arguments")}
        call = {"id": item.get("call_id"), "type": "function", "function": function}
        if messages and messages[-1]["role"] == "assistant" and "tool_calls" in messages[-1]:
            messages[-1]["tool_calls"].append(call)
        else:
            messages.append({"role": "assistant", "content": None, "tool_calls": [call]})
    elif kind == "function_call_output":
        content = _content(item.get("output"))
        messages.append({"role": "tool", "tool_call_id": item.get("call_id"), "content": _flat(content)})
    elif kind == "message":
        role = str(item.get("role"))
        content = _content(item.get("content"))
        messages.append({"role": _ROLES.get(role, role), "content": content if role == "user" else _flat(content)})
    elif kind == "file_search_call" and item.get("results"):
        found = "\n\n".join(str(obj(result).get("text")) for result in arr(item["results"]))
        messages.append({"role": "system", "content": f"From the files:\n{found}"})


def _content(given: object) -> Any:
    """Content as chat completions have it: a text, or parts if there are pictures."""
    if not is_array(given):
        return given if isinstance(given, str) else ""
    parts: List[Json] = []
    for part in map(obj, arr(given)):
        if part.get("type") == "input_image":
            if part.get("image_url"):
                parts.append({"type": "image_url", "image_url": {"url": part["image_url"]}})
        else:
            parts.append({"type": "text", "text": str(part.get("text") or part.get("refusal") or "")})
    return parts if any(part["type"] != "text" for part in parts) else _flat(parts)


def _flat(content: Any) -> str:
    return content if isinstance(content, str) else "".join(str(obj(part).get("text") or "") for part in arr(content))


# its answer as the model's


def _completion(answer: Json) -> Completion:
    choices = tuple(_choice(at, obj(each)) for at, each in enumerate(arr(answer.get("choices"))))
    if not choices:
        raise _failed("gave no choices")
    usage = obj(answer.get("usage"))
    details = obj(usage.get("completion_tokens_details"))
    counts: Dict[str, int] = {
        "prompt_tokens": _count(usage.get("prompt_tokens")),
        "completion_tokens": _count(usage.get("completion_tokens")),
        "reasoning_tokens": _count(details.get("reasoning_tokens")),
    }
    return Completion(str(answer.get("model") or ""), choices, Usage(**counts))


def _count(value: object) -> int:
    return int(value) if is_number(value) else 0


def _choice(at: int, given: Json) -> Choice:
    ends = str(given.get("finish_reason") or "stop")
    if "text" in given:  # of a plain completion
        return Choice(at, ends, content=str(given["text"]))
    message = obj(given.get("message"))
    calls = _calls(message)
    content, refusal = _text(message.get("content")), _text(message.get("refusal"))
    if content is None and refusal is None and not calls:
        content = ""
    reasoning = _text(message.get("reasoning_content")) or _text(message.get("reasoning"))
    return Choice(
        at,
        ends,
        content=content or (None if calls else content),
        refusal=refusal,
        tool_calls=calls,
        reasoning=reasoning,
    )


def _calls(message: Json) -> Tuple[ToolCall, ...]:
    out: List[ToolCall] = []
    for call in map(obj, arr(message.get("tool_calls"))):
        if call.get("type") == "custom":
            made = obj(call.get("custom"))
            out.append(ToolCall(str(made.get("name")), str(made.get("input") or ""), "custom"))
        else:
            made = obj(call.get("function"))
            out.append(ToolCall(str(made.get("name")), str(made.get("arguments") or "{}")))
    old = obj(message.get("function_call"))
    if old:
        out.append(ToolCall(str(old.get("name")), str(old.get("arguments") or "{}")))
    return tuple(out)
