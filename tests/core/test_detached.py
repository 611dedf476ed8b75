"""Requests and responses as plain data. How errors use it is tested in `test_errors.py`."""

from __future__ import annotations

import gzip
import pickle
from datetime import timedelta
from typing import Any

import httpx
import pytest

from openai._core.detached import DetachedRequest, DetachedResponse, detach, is_a


class Request(httpx.Request):
    """Named like its base, as test tools do."""


class Own(httpx.Response):
    pass


class Response:
    """Named like the real one only."""


def again(value: Any) -> Any:
    return pickle.loads(pickle.dumps(detach(value))).attach()


def test_is_a():
    assert is_a(httpx.ReadTimeout("x"), "TimeoutException")
    assert is_a(Request("GET", "https://h/"), "Request")
    assert is_a(Own(200), "Response")
    assert not is_a(Response(), "Response")
    assert not is_a(httpx.Response(200), "Request")
    assert not is_a(None, "Request")


@pytest.mark.parametrize("value", [None, 1, "text", {"a": 1}, Response()])
def test_other_values_stay(value: object):
    assert detach(value) is value


def test_request():
    headers = [("Authorization", "Bearer sk-1"), ("API-Key", "sk-2"), ("X-A", "1"), ("X-A", "2")]
    sent = httpx.Request("POST", "https://me:sk-3@h:8/x?q=a%20b", headers=headers, content=b"sk-4")
    plain = detach(sent)
    assert isinstance(plain, DetachedRequest)
    assert "sk-" not in repr(plain)
    copy = again(sent)
    assert (copy.method, str(copy.url)) == ("POST", "https://h:8/x?q=a%20b")
    assert copy.headers.get_list("x-a") == ["1", "2"]
    assert sent.headers["authorization"] == "Bearer sk-1"


def test_subclasses_become_the_class_of_httpx():
    assert type(again(Request("GET", "https://h/"))) is httpx.Request
    assert type(again(Own(200))) is httpx.Response


def test_response():
    headers = {"content-encoding": "gzip", "set-cookie": "sk-1", "retry-after": "3", "content-type": "text/plain"}
    answer = httpx.Response(
        429,
        headers=headers,
        content=gzip.compress("é".encode()),
        extensions={"http_version": b"HTTP/2", "reason_phrase": b"Slow", "network_stream": object()},
        request=httpx.Request("GET", "https://h/", headers={"Authorization": "sk-2"}),
    )
    answer.elapsed = timedelta(seconds=2)
    plain = detach(answer)
    assert isinstance(plain, DetachedResponse)
    assert "sk-" not in repr(plain)
    copy = again(answer)
    assert (copy.status_code, copy.reason_phrase, copy.http_version) == (429, "Slow", "HTTP/2")
    assert (copy.text, copy.elapsed) == ("é", timedelta(seconds=2))
    assert dict(copy.headers) == {"content-type": "text/plain", "retry-after": "3", "content-length": "2"}
    assert str(copy.request.url) == "https://h/"


def test_response_without_request_elapsed_or_content():
    open_answer = httpx.Response(200, stream=httpx.ByteStream(b"later"))
    copy = again(open_answer)
    assert not open_answer.is_closed
    assert copy.content == b""
    for name in ("request", "elapsed"):
        with pytest.raises(RuntimeError):
            getattr(copy, name)


def test_a_package_that_is_missing_where_the_pickle_is_read():
    plain = DetachedRequest("httpx2_missing", "GET", "https://h/", [])
    assert type(plain.attach()) is httpx.Request
