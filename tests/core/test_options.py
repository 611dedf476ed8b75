"""Request options in both spellings, and the object they become (R-SENT-6, D-16)."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from openai._core.options import FinalRequestOptions, RequestOptions, make_request_options
from openai._core.sentinels import NotGiven, Omit, not_given, omit


def options(**values: Any) -> FinalRequestOptions:
    return FinalRequestOptions(**{"method": "post", "url": "/x", **values})


def test_defaults():
    made = FinalRequestOptions(method="get", url="/models")
    assert (made.method, made.url) == ("get", "/models")
    assert made.params == {}
    assert made.security == {}
    for name in ("headers", "max_retries", "timeout", "post_parser"):
        assert isinstance(getattr(made, name), NotGiven), name
    for name in (
        "files",
        "idempotency_key",
        "follow_redirects",
        "synthesize_event_and_data",
        "content",
        "json_data",
        "extra_json",
    ):
        assert getattr(made, name) is None, name


def test_defaults_are_not_shared():
    one, other = options(), options()
    one.params["a"] = 1  # type: ignore[index]  # a Mapping for readers, but a dict underneath
    assert other.params == {}


def test_unknown_option_is_named():
    with pytest.raises(TypeError, match="unexpected option 'retries'"):
        options(retries=3)
    with pytest.raises(TypeError, match="unexpected option 'nope'"):
        FinalRequestOptions.construct(method="get", url="/x", nope=None)


@pytest.mark.parametrize("make", [FinalRequestOptions.construct, FinalRequestOptions.model_construct])
def test_all_constructors_are_alike(make: Any):
    assert make(method="get", url="/x", timeout=None, max_retries=0) == FinalRequestOptions(
        method="get", url="/x", timeout=None, max_retries=0
    )


def test_the_extra_names_are_understood():
    made = options(extra_headers={"A": "1"}, extra_query={"q": 1}, extra_body={"b": 2})
    assert made == options(headers={"A": "1"}, params={"q": 1}, extra_json={"b": 2})


def test_the_extra_names_win_over_the_others():
    made = options(
        headers={"A": "1", "B": "1"},
        extra_headers={"b": omit},
        params={"q": 1, "r": 1},
        extra_query={"q": 2},
        extra_json={"x": 1},
        extra_body={"x": 2, "y": 3},
    )
    assert made.headers == {"A": "1", "b": omit}
    assert made.params == {"q": 2, "r": 1}
    assert made.extra_json == {"x": 2, "y": 3}


@pytest.mark.parametrize("nothing", [None, not_given, omit])
def test_extra_names_may_say_nothing(nothing: object):
    made = options(extra_headers=nothing, extra_query=nothing, extra_body=nothing)
    assert made == options()


def test_an_extra_body_that_is_no_mapping_is_left_for_the_body_encoder():
    assert options(extra_json={"a": 1}, extra_body=[1]).extra_json == [1]


def test_copy_shares_no_mapping_that_may_change():
    body = {"deep": [1]}
    made = options(params={"a": 1}, headers={"A": "1"}, security={"bearer_auth": True}, extra_json={}, json_data=body)
    for twin in (made.copy(), copy.copy(made)):
        assert twin == made
        assert twin is not made
        for name in ("params", "headers", "security", "extra_json"):
            assert getattr(twin, name) is not getattr(made, name), name
        assert twin.json_data is body
    changed = made.copy(url="/y", timeout=3)
    assert (changed.url, changed.timeout) == ("/y", 3)
    assert made.url == "/x"


def test_deepcopy_and_pickle():
    made = options(params={"a": [1]}, json_data={"m": [1]}, timeout=None)
    deep = copy.deepcopy(made)
    assert deep == made
    deep.json_data["m"].append(2)
    assert made.json_data == {"m": [1]}
    plain = options(headers={"A": "1"}, timeout=3, post_parser=len)
    assert pickle.loads(pickle.dumps(plain)).given() == plain.given()


def test_equality():
    assert options() == options()
    assert options() != options(url="/y")
    assert options() != "options"

    class Other(FinalRequestOptions):
        pass

    assert Other(method="post", url="/x") != options()
    with pytest.raises(TypeError, match="unhashable"):
        hash(options())


def test_given_holds_what_was_said():
    made = options(json_data={}, timeout=0, max_retries=0, follow_redirects=False, params={})
    assert made.given() == {
        "method": "post",
        "url": "/x",
        "json_data": {},
        "timeout": 0,
        "max_retries": 0,
        "follow_redirects": False,
    }


def test_timeout_none_is_something_to_say():
    assert "timeout" not in options().given()
    assert options(timeout=None) != options()


def test_repr_hides_credentials():
    text = repr(options(headers={"Authorization": "Bearer sk-1", "X-A": "b", "X-B": Omit()}))
    assert text.startswith("FinalRequestOptions(")
    assert "sk-1" not in text
    assert "'X-A': 'b'" in text


def test_fields_are_fixed():
    with pytest.raises(AttributeError):
        options().colour = "red"  # type: ignore[attr-defined]  # the point of the test


def test_make_request_options_keeps_what_was_given():
    assert make_request_options() == {}
    assert make_request_options(timeout=not_given, post_parser=not_given) == {}
    assert make_request_options(timeout=omit) == {}  # type: ignore[arg-type]  # either sentinel will do (R-SENT-2)
    assert make_request_options(timeout=None) == {"timeout": None}
    assert make_request_options(
        query={"a": 1},
        extra_headers={},
        extra_body={"b": 1},
        idempotency_key="k",
        timeout=1.5,
        post_parser=len,
        security={"admin_api_key_auth": True},
        synthesize_event_and_data=True,
    ) == {
        "params": {"a": 1},
        "headers": {},
        "extra_json": {"b": 1},
        "idempotency_key": "k",
        "timeout": 1.5,
        "post_parser": len,
        "security": {"admin_api_key_auth": True},
        "synthesize_event_and_data": True,
    }


def test_extra_query_is_merged_over_the_query():
    """R-BODY-10, R-URL-3: shallow, and the caller's mappings stay as they are."""
    query, extra = {"a": 1, "b": {"x": 1}}, {"b": {"y": 2}}
    assert make_request_options(query=query, extra_query=extra) == {"params": {"a": 1, "b": {"y": 2}}}
    assert query == {"a": 1, "b": {"x": 1}}
    assert make_request_options(extra_query=extra) == {"params": extra}


def test_made_options_fit_the_constructor():
    made = FinalRequestOptions(
        method="post", url="/x", **make_request_options(extra_headers={"A": "1"}, extra_body={"b": 1}, post_parser=len)
    )
    assert made == options(headers={"A": "1"}, extra_json={"b": 1}, post_parser=len)


def test_the_public_dictionary_has_both_spellings():
    assert RequestOptions.__module__ == "openai"
    assert set(RequestOptions.__annotations__) == {
        "headers",
        "max_retries",
        "timeout",
        "params",
        "extra_json",
        "idempotency_key",
        "follow_redirects",
        "security",
        "synthesize_event_and_data",
        "extra_headers",
        "extra_query",
        "extra_body",
    }
    assert RequestOptions.__total__ is False
