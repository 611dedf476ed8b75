"""Merging, checking, describing and hiding headers (R-HDR-*, R-CLIENT-4, R-MISC-2, R-LOG-3)."""

from __future__ import annotations

import asyncio
import platform
import re
import sys
from typing import Any

import httpx
import pytest
import trio
from hypothesis import given, strategies as st

from openai._core.headers import (
    REDACTED,
    Prepared,
    arch_name,
    async_library,
    find,
    is_secret,
    merge,
    os_name,
    parse_custom,
    platform_headers,
    redact,
    validate,
)
from openai._core.sentinels import Omit, not_given, omit


@pytest.mark.parametrize(
    ("layers", "expected"),
    [
        ([], {}),
        ([None, not_given, {}], {}),
        ([{"A": "1"}, {"B": "2"}], {"A": "1", "B": "2"}),
        ([{"A": "1"}, {"A": "2"}], {"A": "2"}),
        ([{"Authorization": "1"}, {"authorization": "2"}], {"authorization": "2"}),  # R-HDR-9
        ([{"A": "1", "a": "2"}], {"a": "2"}),
        ([{"A": "1", "B": "2"}, {"a": omit}], {"B": "2"}),  # R-HDR-8
        ([{"A": "1"}, {"A": Omit()}, {"a": "3"}], {"a": "3"}),
        ([{"A": omit}], {}),
        ([{"A": b"\xff"}], {"A": b"\xff"}),
        ([httpx.Headers({"A": "1"}), {"A": "2"}], {"A": "2"}),
    ],
)
def test_merge(layers: Any, expected: dict[str, str]):
    """R-HDR-1, R-SENT-3."""
    assert merge(*layers) == expected
    for split in range(len(layers) + 1):
        assert Prepared(*layers[:split]).merge(*layers[split:]) == expected


def test_merge_may_keep_removals():
    layer = merge({"A": "1", "B": None}, {"a": omit}, keep_omit=True)
    assert layer == {"a": omit, "B": None}
    assert merge({"A": "1"}, layer, {"b": "2"}) == {"b": "2"}


header_names = st.sampled_from(["a", "A", "b", "B", "cC", "Cc", "d"])
header_layers = st.lists(st.dictionaries(header_names, st.sampled_from(["1", "2", omit]), max_size=4), max_size=4)


@given(header_layers, st.integers(0, 4))
def test_merge_is_a_case_insensitive_fold(layers: list[dict[str, Any]], split: int):
    expected: dict[str, tuple[str, Any]] = {}
    for layer in layers:
        for name, value in layer.items():
            expected[name.lower()] = (name, value)
    wanted = {name: value for name, value in expected.values() if value is not omit}
    before = [dict(layer) for layer in layers]
    assert merge(*layers) == wanted
    prepared = Prepared(*layers[:split])
    kept = dict(prepared.headers)
    assert prepared.merge(*layers[split:]) == wanted
    assert prepared.headers == kept
    assert layers == before
    assert merge(merge(*layers[:split], keep_omit=True), *layers[split:]) == wanted


@pytest.mark.parametrize("character", ["\r", "\n", "\0", "\r\n"])
@pytest.mark.parametrize("position", ["start", "middle", "end"])
def test_line_breaks_in_values_are_refused(character: str, position: str):
    """B-5: the header is named, its value isn't shown."""
    text = {"start": character + "sk-secret", "middle": f"sk-{character}secret", "end": "sk-secret" + character}[
        position
    ]
    for value in (text, text.encode()):
        for attempt in (
            lambda value=value: validate("X-Key", value),
            lambda value=value: merge({"X-Key": value}),
            lambda value=value: Prepared().merge({"X-Key": value}),
        ):
            with pytest.raises(ValueError, match="header 'X-Key' holds a line break or NUL") as caught:
                attempt()
            assert "secret" not in str(caught.value)


@pytest.mark.parametrize("value", [None, 1, 1.5, True, ["a"], {"a": 1}])
def test_values_must_be_text(value: object):
    """R-MISC-2."""
    for attempt in (
        lambda: validate("X-A", value),
        lambda: merge({"X-A": value}),
        lambda: Prepared({"b": "1"}).merge({"X-A": value}),
    ):
        with pytest.raises(TypeError, match=f"header 'X-A' must be str or bytes, not {type(value).__name__}"):
            attempt()


def test_values_that_are_not_ascii_are_refused_without_being_shown():
    with pytest.raises(ValueError, match="header 'Authorization' holds a character that isn't ASCII") as caught:
        validate("Authorization", "Bearer sk-…")
    assert "sk-" not in str(caught.value)
    validate("X-Name", "é".encode())


@pytest.mark.parametrize("name", [1, None, b"X-A"])
def test_names_must_be_text(name: Any):
    for attempt in (
        lambda: validate(name, "v"),
        lambda: merge({name: "v"}),
        lambda: Prepared().merge({name: "v"}),
    ):
        with pytest.raises(TypeError, match="Header names must be str, not"):
            attempt()


@pytest.mark.parametrize("name", ["", "X A", "X:A", "X\r\nB", "X\0", "é", "X\n", "(a)"])
def test_names_must_be_names(name: str):
    for attempt in (lambda: validate(name, "v"), lambda: Prepared().merge({name: "v"}), lambda: merge({name: "v"})):
        with pytest.raises(ValueError, match="is not a valid header name"):
            attempt()


def test_a_header_line_in_place_of_a_name_is_not_shown():
    with pytest.raises(ValueError, match=re.escape("'Authorization...' is not a valid header name")):
        validate("Authorization: Bearer sk-1", "")
    with pytest.raises(TypeError, match=re.escape("header 'Authorization...' must be")):
        validate("Authorization: Bearer sk-1", None)


@given(st.text(max_size=20), st.text(max_size=20) | st.binary(max_size=20))
def test_what_passes_can_be_sent(name: str, value: str | bytes):
    try:
        validate(name, value)
    except ValueError:
        return
    raw = httpx.Headers({name: value}).raw  # type: ignore[dict-item]  # httpx takes bytes values for str names
    assert len(raw) == 1
    assert not set(b"".join(raw[0])) & set(b"\r\n\0")


def test_only_what_is_sent_is_checked():
    assert merge({"X-A": None}, {"x-a": "1"}) == {"x-a": "1"}
    assert Prepared().merge({"X-A": None}, {"x-a": omit}) == {}


def test_find():
    headers = {"X-A": "1", "x-b": omit, "x-a": "2"}
    assert find(headers, "x-A") == "2"
    assert find(headers, "X-A") == "1"
    assert find(headers, "X-B") is omit
    assert find(headers, "X-C") is None
    assert find(None, "X-A") is None
    assert find(not_given, "X-A") is None
    assert find(httpx.Headers({"Retry-After": "1"}), "retry-after") == "1"
    assert find(httpx.Headers({"a": "1"}), "retry-after") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", {}),
        ("X-A: 1", {"X-A": "1"}),
        ("X-A:1\n  X-B :  two words \r\nnot a header\n", {"X-A": "1", "X-B": "two words"}),
        ("X-Url: https://h:8/x", {"X-Url": "https://h:8/x"}),
        ("X-Empty:", {"X-Empty": ""}),
        (": nameless", {}),
        ("X-A: 1\nX-A: 2", {"X-A": "2"}),
    ],
)
def test_parse_custom(text: str, expected: dict[str, str]):
    """R-CLIENT-4."""
    assert parse_custom(text) == expected


@given(st.text(alphabet="aX-: \r\n\tz", max_size=40))
def test_custom_headers_never_hold_line_ends(text: str):
    for name, value in parse_custom(text).items():
        assert name
        assert "\n" not in name + value


SECRET = """
    Authorization authorization Proxy-Authorization api-key API-Key x-api-key OpenAI-Api-Key x-goog-api-key X-ApiKey
    X-Amz-Security-Token Cookie Set-Cookie X-Auth-Token x-client-secret x-password X-Auth-Key
    Ocp-Apim-Subscription-Key
""".split()
HARMLESS = """
    Accept Content-Type OpenAI-Organization x-ratelimit-remaining-tokens x-ratelimit-limit-tokens X-Request-Id
    Idempotency-Key Sec-WebSocket-Key retry-after
""".split()


def test_secrets_are_known_by_name():
    assert [name for name in SECRET if not is_secret(name) or not is_secret(name.encode())] == []
    assert [name for name in HARMLESS if is_secret(name)] == []


def test_redact():
    """R-LOG-3."""
    headers: Any = {"AUTHORIZATION": "Bearer sk", "api-key": b"k", "Accept": "x", "Cookie": omit}
    assert redact(headers) == {"AUTHORIZATION": REDACTED, "api-key": REDACTED, "Accept": "x", "Cookie": omit}
    assert headers["AUTHORIZATION"] == "Bearer sk"
    assert REDACTED == "<redacted>"
    assert redact(None) == redact(not_given) == {}
    assert redact(httpx.Headers({"Authorization": "x", "b": "c"})) == {"authorization": REDACTED, "b": "c"}


def test_platform_headers():
    """R-HDR-2."""
    headers = platform_headers("1.2.3")
    assert headers == {
        "X-Stainless-Lang": "python",
        "X-Stainless-Package-Version": "1.2.3",
        "X-Stainless-OS": os_name(platform.system(), platform.platform()),
        "X-Stainless-Arch": arch_name(platform.machine(), 64),
        "X-Stainless-Runtime": platform.python_implementation(),
        "X-Stainless-Runtime-Version": platform.python_version(),
    }
    headers["X-Stainless-Lang"] = "changed"
    assert platform_headers("1.2.3")["X-Stainless-Lang"] == "python"


def test_platform_headers_without_uname(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(platform, "system", lambda: "Windows")
    monkeypatch.setattr(platform, "machine", lambda: "AMD64")
    monkeypatch.setattr(platform, "platform", lambda: "Windows-11")
    monkeypatch.delattr("os.uname", raising=False)
    headers = platform_headers("0-windows")
    assert (headers["X-Stainless-OS"], headers["X-Stainless-Arch"]) == ("Windows", "x64")


def test_platform_headers_on_android(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "platform", "android")
    assert platform_headers("0-android")["X-Stainless-OS"] == "Android"


@pytest.mark.parametrize(
    ("system", "text", "expected"),
    [
        ("Linux", "Linux-5.15-x86_64", "Linux"),
        ("Linux", "Linux-5.15-android13-aarch64", "Android"),
        ("Android", "", "Android"),
        ("Darwin", "Darwin-23-arm64", "MacOS"),
        ("Darwin", "Darwin-21.0.0-iPhone12,1", "iOS"),
        ("Darwin", "Darwin-21.0.0-iPad7,3", "iOS"),
        ("iOS", "", "iOS"),
        ("Windows", "Windows-10", "Windows"),
        ("FreeBSD", "FreeBSD-14", "FreeBSD"),
        ("OpenBSD", "OpenBSD-7", "OpenBSD"),
        ("SunOS", "SunOS-5.11", "Other:sunos-5.11"),
        ("", "", "Unknown"),
    ],
)
def test_os_name(system: str, text: str, expected: str):
    """R-HDR-4."""
    assert os_name(system, text) == expected


@pytest.mark.parametrize(
    ("machine", "bits", "expected"),
    [
        ("arm64", 64, "arm64"),
        ("aarch64", 64, "arm64"),
        ("arm", 32, "arm"),
        ("x86_64", 64, "x64"),
        ("AMD64", 64, "x64"),
        ("i686", 32, "x32"),
        ("riscv64", 64, "other:riscv64"),
        ("", 64, "unknown"),
    ],
)
def test_arch_name(machine: str, bits: int, expected: str):
    """R-HDR-4."""
    assert arch_name(machine, bits) == expected


async def ask() -> str:
    return async_library()


@pytest.fixture(params=["with sniffio", "without sniffio"])
def _sniffio(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "without sniffio":
        monkeypatch.delitem(sys.modules, "sniffio", raising=False)
    else:
        monkeypatch.setitem(sys.modules, "sniffio", __import__("sniffio"))


@pytest.mark.usefixtures("_sniffio")
def test_async_library():
    """R-HDR-5."""
    assert async_library() == "async:false"
    assert asyncio.run(ask()) == "async:asyncio"
    assert trio.run(ask) == "async:trio"


def test_async_library_asks_only_what_is_loaded(monkeypatch: pytest.MonkeyPatch):
    for name in ("sniffio", "trio", "asyncio"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    assert async_library() == "async:false"
    assert "asyncio" not in sys.modules
