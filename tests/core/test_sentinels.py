"""The values that stand for "not given" (R-SENT-1, R-SENT-2, R-SENT-3)."""

from __future__ import annotations

import copy
import pickle

import pytest

from openai._core.sentinels import NOT_GIVEN, NotGiven, Omit, is_given, not_given, omit

SHARED = {"not_given": not_given, "NOT_GIVEN": NOT_GIVEN, "omit": omit}


def test_not_given_and_its_twin_are_two_objects_of_one_class():
    assert not_given is not NOT_GIVEN
    assert type(not_given) is type(NOT_GIVEN) is NotGiven
    assert repr(not_given) == repr(NotGiven()) == "NOT_GIVEN"


def test_the_classes_are_unrelated_and_public():
    assert not issubclass(Omit, NotGiven)
    assert not issubclass(NotGiven, Omit)
    assert Omit.__module__ == NotGiven.__module__ == "openai"  # R-SENT-8
    assert repr(omit).startswith("<openai.Omit object at ")


@pytest.mark.parametrize("value", [not_given, NOT_GIVEN, omit, NotGiven(), Omit()])
def test_sentinels_are_false_and_not_given(value: object):
    assert not value
    assert not is_given(value)


@pytest.mark.parametrize("value", [None, 0, "", False, [], NotGiven, Omit])
def test_everything_else_is_given(value: object):
    assert is_given(value)


@pytest.mark.parametrize("name", SHARED)
def test_copies_of_the_shared_instances_are_the_same_object(name: str):
    value = SHARED[name]
    assert copy.copy(value) is value
    assert copy.deepcopy({"a": [value]})["a"][0] is value
    assert pickle.loads(pickle.dumps(value)) is value


@pytest.mark.parametrize("cls", [NotGiven, Omit])
def test_other_instances_are_copied_as_instances(cls: type):
    assert type(pickle.loads(pickle.dumps(cls()))) is cls
    assert type(copy.deepcopy(cls())) is cls
