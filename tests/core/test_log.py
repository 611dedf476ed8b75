"""What is logged, and what isn't (R-LOG-*, R-MISC-12)."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from openai._core import log
from openai._core.options import FinalRequestOptions

NAME = "openai._base_client"


@pytest.fixture
def debug(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG, logger=NAME)
    return caplog


@contextmanager
def untouched() -> Iterator[logging.Logger]:
    """The root logger without handlers; afterwards logging is as it was."""
    root = logging.getLogger()
    handlers = root.handlers[:]
    levels = [(name, logging.getLogger(name).level) for name in ("openai", "httpx")]
    root.handlers[:] = []
    try:
        yield root
    finally:
        root.handlers[:] = handlers
        for name, level in levels:
            logging.getLogger(name).setLevel(level)


@pytest.mark.parametrize(
    ("value", "level"),
    [
        ("debug", logging.DEBUG),
        ("info", logging.INFO),
        ("", None),
        (None, None),
        ("warning", None),
        ("DEBUG", None),
        ("1", None),
    ],
)
def test_setup(monkeypatch: pytest.MonkeyPatch, value: str | None, level: int | None):
    """R-LOG-1."""
    monkeypatch.delenv("OPENAI_LOG", raising=False)
    if value is not None:
        monkeypatch.setenv("OPENAI_LOG", value)
    with untouched() as root:
        before = {name: logging.getLogger(name).level for name in ("openai", "httpx")}
        log.setup()
        for name in ("openai", "httpx"):
            assert logging.getLogger(name).level == (before[name] if level is None else level)
        assert len(root.handlers) == (0 if level is None else 1)
        if root.handlers:
            stream = io.StringIO()
            handler: Any = root.handlers[0]
            handler.setStream(stream)
            log.retrying("/x", 0.5)
            assert "INFO openai._base_client:" in stream.getvalue()
            assert stream.getvalue()[:2] == "20"


def test_setup_leaves_the_handlers_of_the_program(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("OPENAI_LOG", "info")
    own = logging.NullHandler()
    with untouched() as root:
        root.addHandler(own)
        log.setup()
        assert root.handlers == [own]


def test_request_options_are_logged_without_secrets(debug: pytest.LogCaptureFixture):
    """R-LOG-2, R-LOG-3."""
    headers = {"Authorization": "Bearer sk-1", "API-KEY": "sk-2", "x-amz-security-token": "sk-3", "X-A": "b"}
    options = FinalRequestOptions(
        method="post", url="https://me:sk-4@h/x", headers=headers, json_data={"model": "m"}, timeout=None
    )
    log.starting(options)
    (record,) = debug.records
    assert record.name == NAME
    assert record.levelno == logging.DEBUG
    assert record.getMessage().startswith("Request options: {")
    assert "sk-" not in debug.text
    assert "'X-A': 'b'" in debug.text
    assert "'model': 'm'" in debug.text
    assert "https://h/x" in debug.text
    assert options.headers is headers
    assert headers["Authorization"] == "Bearer sk-1"
    arguments: Any = record.args
    assert arguments["headers"]["Authorization"] == "<redacted>"


def test_files_and_raw_bodies_are_named_only(debug: pytest.LogCaptureFixture):
    log.starting(FinalRequestOptions(method="post", url="/x", files=[("file", b"private"), ("mask", b"private")]))
    log.starting(FinalRequestOptions(method="post", url="/x", files={"image": b"private"}))
    log.starting(FinalRequestOptions(method="post", url="/x", content=b"private"))
    log.starting(FinalRequestOptions(method="post", url="/x", content=iter([b"private"])))
    assert "private" not in debug.text
    shown = [record.args for record in debug.records]
    assert [args["files"] for args in shown[:2] if isinstance(args, dict)] == [["file", "mask"], ["image"]]
    assert [args["content"] for args in shown[2:] if isinstance(args, dict)] == ["<bytes of 7>", "<list_iterator>"]


def test_sending_and_answer(debug: pytest.LogCaptureFixture):
    """R-LOG-2."""
    log.sending("POST", httpx.URL("https://me:sk-1@h/v1/x?a=b@c"))
    log.answered("POST", "https://h/v1/x", 200, "OK", httpx.Headers({"x-request-id": "r1", "set-cookie": "sk-2"}))
    log.failed(ValueError("broken pipe"))
    log.settled(True, "status 500")
    log.settled(False, "status 400")
    log.retrying("https://me:sk-3@h/v1/x", 0.75)
    assert [record.getMessage() for record in debug.records] == [
        "Sending HTTP Request: POST https://h/v1/x?a=b@c",
        "HTTP Response: POST https://h/v1/x \"200 OK\" {'x-request-id': 'r1', 'set-cookie': '<redacted>'}",
        "request_id: r1",
        "Encountered ValueError while sending",
        "Retrying: status 500",
        "Not retrying: status 400",
        "Retrying request to https://h/v1/x in 0.750000 seconds",
    ]
    assert "sk-" not in debug.text
    assert "broken pipe" in debug.text
    levels = {record.levelno for record in debug.records[:-1]}
    assert (levels, debug.records[-1].levelno) == ({logging.DEBUG}, logging.INFO)


def test_nothing_is_made_when_nobody_listens(caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.WARNING, logger=NAME)
    broken: Any = None
    log.starting(broken)
    log.sending("GET", broken)
    log.answered("GET", broken, 200, "OK", broken)
    log.retrying("/x", 1)
    assert not log.debugging()
    assert caplog.records == []


@pytest.fixture
def record() -> logging.LogRecord:
    return logging.LogRecord(NAME, logging.DEBUG, "f", 1, "%s", None, None)


SECRET_OPTIONS = {"headers": {"authorization": "sk", "b": "c"}, "url": "/x"}
HIDDEN_OPTIONS = {"headers": {"authorization": "<redacted>", "b": "c"}, "url": "/x"}


@pytest.mark.parametrize(
    ("args", "expected"),
    [
        (None, None),
        ((), ()),
        (("text", 1), ("text", 1)),
        (SECRET_OPTIONS, HIDDEN_OPTIONS),
        (("x", SECRET_OPTIONS), ("x", HIDDEN_OPTIONS)),
        ({"headers": None}, {"headers": None}),
        ({"a": "b"}, {"a": "b"}),
        ({"headers": {"b": "c"}}, {"headers": {"b": "c"}}),
    ],
)
def test_filter(record: logging.LogRecord, args: Any, expected: Any):
    """R-LOG-3: used by other loggers too; lets every record pass and changes nothing that was given to it."""
    record.args = args
    assert log.SensitiveHeadersFilter().filter(record) is True
    assert record.args == expected
    assert SECRET_OPTIONS["headers"] == {"authorization": "sk", "b": "c"}
