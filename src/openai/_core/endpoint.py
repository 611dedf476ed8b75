"""From a declared method to a method that works: the decorators of the generated resources.

`@post("/files", "FileObject")` stands above a method without a body. It keeps what was declared as data
(`method.__endpoint__`) and puts a plain function in its place, which turns the arguments really given into
`FinalRequestOptions` and hands them to `client.request`. The checks and rewritings that single endpoints need are in
`rules.py`, the raw and streaming forms of a method in `views.py`. Rules: R-ARGS-*, R-BODY-8 to R-BODY-13, D-72.
"""

from __future__ import annotations

import functools
import importlib
import inspect
import re
import sys
import warnings
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Callable, TypeVar, cast

from . import lazy, paths
from .guards import is_iterable
from .options import FinalRequestOptions
from .security import ADMIN, BEARER
from .sentinels import NotGiven, Omit, not_given

__all__ = ["Endpoint", "delete", "get", "helper", "patch", "post", "put", "required_args"]

F = TypeVar("F", bound=Callable[..., Any])
Rule = Callable[..., Any]

_PLACE = re.compile(r"\{(\w+)\}")
_PACKAGE = __name__.partition(".")[0] + "."
_OPTIONS = frozenset({"extra_headers", "extra_query", "extra_body", "timeout"})
# Values of these types are sent as they are; everything else is looked at for sentinels and iterators.
_PLAIN = frozenset({str, int, float, bool, type(None), dict, list, tuple, bytes})
_VARIADIC, _ASYNC = inspect.CO_VARARGS, inspect.CO_COROUTINE


class Endpoint:
    """What is declared about one method, and how its arguments become the options of a request.

    `verb` and `path` are the request line, `answer` the type of the answer (text, in the names of the module that
    declares the method; None for nothing), `ids` the names in the path, `parameters` all names in order, `required`
    those without a default, `stream` the type of an event (`events`: each is wrapped with its name, R-STREAM-5), `page`
    the class of a page. `files` are the places where files may stand (`multipart.collect`), `multipart` is "with_file"
    if the body is multipart only when there is one, `query` and `header` name arguments that travel there, `headers`
    are fixed. `require` are the sets of which one must be given, `deprecated` the words of the warning, `before`,
    `after` and `result` name functions of `rules.py`; `kinds` gives the type of the answer by the value of
    `response_format`.
    """

    def __init__(
        self,
        verb: str,
        path: str,
        answer: str | None,
        declared: Callable[..., Any],
        *,
        files: Sequence[Sequence[str]] = (),
        multipart: bool | str = False,
        query: Sequence[str] = (),
        header: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        stream: str | None = None,
        events: bool | None = None,
        page: str | None = None,
        security: str | None = None,
        require: Sequence[Sequence[str]] = (),
        deprecated: str | None = None,
        before: str | None = None,
        after: str | None = None,
        kinds: Mapping[str, str] | None = None,
        result: str | None = None,
    ) -> None:
        self.verb = verb
        self.path = path
        self.answer = answer
        self.module = declared.__module__
        self.label = declared.__qualname__
        self.files = files
        self.multipart = multipart or bool(files)
        self.query = frozenset(query)
        self.header = header or {}
        self.headers = headers or {}
        self.stream = stream
        # Assistants events need their name to be told apart (R-STREAM-5).
        self.events = stream == "AssistantStreamEvent" if events is None else events
        self.page = page
        self.security = ADMIN if security == "admin" else BEARER
        self.require = require
        self.deprecated = deprecated
        self.before = before
        self.after = after
        self.kinds = kinds
        self.result = result

        self.ids = tuple(_PLACE.findall(path))
        code = declared.__code__
        count, defaults = code.co_argcount, declared.__defaults__ or ()
        positional, keywords = code.co_varnames[1:count], code.co_varnames[count : count + code.co_kwonlyargcount]
        optional = (
            (*positional[len(positional) - len(defaults) :], *(declared.__kwdefaults__ or ()))
            if defaults
            else (*(declared.__kwdefaults__ or ()),)
        )
        self.parameters: tuple[str, ...] = (*positional, *keywords)
        self.names = frozenset(self.parameters)
        # With several ids (declared as `*ids`) the places in the URL count, otherwise what was declared (D-72).
        self.positions = self.ids if code.co_flags & _VARIADIC else positional
        self.required = frozenset(name for name in self.parameters if name not in optional and name not in self.ids)
        self.has_body = verb in ("post", "put", "patch") and any(
            name not in self.ids and name not in self.query and name not in self.header for name in self.parameters
        )
        # Methods that need no second look at their arguments go the short way in `__call__`.
        self._simple = not (require or before or after or query or header or files or kinds or result)
        self._types: dict[object, tuple[Any, Any]] = {}

    def __repr__(self) -> str:
        return f"<Endpoint {self.label}: {self.verb.upper()} {self.path}>"

    def __call__(
        self, resource: Any, args: tuple[Any, ...], given: dict[str, Any]
    ) -> tuple[Any, FinalRequestOptions, bool, Any]:
        """Turn the arguments of a call into what `client.request` takes: type, options, stream, class of the stream;
        for a list the class of the page and, last, that of its items.

        Raises TypeError and ValueError as an ordinary function with this signature would, and for ids that can't stand
        in a path (R-PATH-1).
        """
        if self.deprecated:
            self._warn()
        if args:
            self._place(args, given)
        headers = params = body = None
        timeout: Any = not_given
        names = self.names
        for name in [*given]:
            value = given[name]
            if name not in names:
                if name not in _OPTIONS:
                    raise TypeError(f"{self.label}() got an unexpected keyword argument '{name}'")
                del given[name]
                if name == "timeout":
                    timeout = value
                elif value is None or isinstance(value, (NotGiven, Omit)):
                    continue
                elif name == "extra_headers":
                    headers = value
                elif name == "extra_query":
                    params = value
                else:
                    body = value
            elif type(value) not in _PLAIN:
                if isinstance(value, (NotGiven, Omit)):
                    del given[name]
                elif hasattr(value, "__next__") and not hasattr(value, "read"):
                    given[name] = list(value)  # sending it a second time would find it exhausted
        if not self.required <= given.keys():
            self._missing(given)
        if self.require:
            _require(self.require, given.keys())

        asked: Mapping[str, Any] = given
        if not self._simple:
            asked = dict(given)
            if self.before is not None:
                given = _rule(self.before)(given)
        path = self.path
        if self.ids:
            path = self._fill(given)
        options = FinalRequestOptions(
            method=self.verb, url=path, params=params, timeout=timeout, security=self.security, extra_json=body
        )
        streamed = False
        if self.stream is not None:
            streamed = bool(given.get("stream"))
            if streamed and self.events:
                options.synthesize_event_and_data = True
        if self.after is not None:
            after = _rule(self.after)
            options.post_parser = After(after, asked)
        self._send(options, given, headers)
        cast_to, stream_cls = self.pages() if self.page is not None else self._resolve(resource, asked, streamed)
        return cast_to, options, streamed, stream_cls

    # --- arguments ----------------------------------------------------------------------------------------------------

    def _place(self, args: tuple[Any, ...], given: dict[str, Any]) -> None:
        """Give the positional arguments their names. Ids fill the places still free, left to right (D-72)."""
        places = self.positions
        if places is self.ids:
            places = tuple(name for name in places if name not in given)
        if len(args) > len(places):
            count = len(self.positions) + 1
            raise TypeError(
                f"{self.label}() takes {count} positional argument{'s' if count > 1 else ''} "
                f"but {len(args) + 1 + len(self.positions) - len(places)} were given"
            )
        for name, value in zip(places, args):
            if name in given:
                raise TypeError(f"{self.label}() got multiple values for argument '{name}'")
            given[name] = value

    def _missing(self, given: Mapping[str, Any]) -> None:
        lost = [name for name in self.parameters if name in self.required and name not in given]
        kind = "positional" if lost[0] in self.positions else "keyword-only"
        plural = "s" if len(lost) > 1 else ""
        raise TypeError(f"{self.label}() missing {len(lost)} required {kind} argument{plural}: {_listed(lost)}")

    def _fill(self, given: dict[str, Any]) -> str:
        ids = {name: given.pop(name) for name in self.ids if name in given}
        if len(ids) < len(self.ids):
            lost = next(name for name in self.ids if name not in ids)
            raise TypeError(
                f"{self.label}() missing 1 required argument: '{lost}'"
                + (f"; the ids of its path are {', '.join(self.ids)}" if len(self.ids) > 1 else "")
            )
        return paths.fill(self.path, ids)

    # --- the request --------------------------------------------------------------------------------------------------

    def _send(self, options: FinalRequestOptions, given: dict[str, Any], headers: Mapping[str, Any] | None) -> None:
        """Put the arguments where they travel: query, headers, JSON body, parts."""
        fixed: Mapping[str, Any] = self.headers
        if not self._simple:
            if given.__class__ is not dict:
                return self._shaped(options, given, headers)
            if self.header:
                fixed = dict(fixed)
                for name, header in self.header.items():
                    value = given.pop(name, None)
                    if value is not None:
                        fixed[header] = ",".join(map(str, value)) if is_iterable(value) else str(value)
            if self.query:
                query = {name: given.pop(name) for name in [*given] if name in self.query}
                options.params = {**query, **options.params}
            if self.multipart:
                from . import multipart

                rest, files = multipart.collect(given, self.files)
                if files or self.multipart is True:
                    options.files = files
                    fixed = {**fixed, "Content-Type": "multipart/form-data"}
                given = rest
        if self.has_body:
            options.json_data = given
        elif given:
            options.params = {**given, **options.params}
        if fixed or headers:
            options.headers = _layer(fixed, headers)

    def _shaped(self, options: FinalRequestOptions, given: Any, headers: Mapping[str, Any] | None) -> None:
        """The body was made by a rule, see `rules.Body`."""
        options.json_data, options.content, options.files = given.json, given.content, given.files
        options.headers = _layer({**self.headers, **given.headers}, headers)

    # --- the answer ---------------------------------------------------------------------------------------------------

    def _resolve(self, resource: Any, given: Mapping[str, Any], streamed: bool) -> tuple[Any, Any]:
        """The types of the answer and, if it is one, of the stream, looked up when the first call needs them."""
        text = self.answer
        if self.kinds is not None:
            text = self._kind(given.get("response_format"))
        elif self.result is not None:
            text = _rule(self.result)(given)
        key = text, streamed
        known = self._types.get(key)
        if known is None:
            stream_cls = None
            if streamed and self.stream is not None:
                world = importlib.import_module(f"{resource._world}.stream")
                stream_cls = getattr(world, resource._stream_name)[_event_type(self.module, self.stream)]
            known = type(None) if text is None else lazy.evaluate(self.module, text), stream_cls
            self._types[key] = known
        return known

    def _kind(self, wanted: object) -> str | None:
        kinds = self.kinds or {}
        if wanted is None:
            return self.answer
        if not isinstance(wanted, str) or wanted not in kinds:
            import logging

            name = f"openai.{self.module.partition('resources.')[2]}"
            logging.getLogger(name).warning("Unexpected response_format %r; reading the answer as JSON", wanted)
            return self.answer
        return kinds[wanted]

    def pages(self) -> tuple[Any, Any]:
        """The class of the page with the class of its items, and the latter."""
        known = self._types.get("page")
        if known is None:
            page = lazy.evaluate(self.module, cast(str, self.page))
            item = lazy.evaluate(self.module, cast(str, self.answer))
            known = self._types["page"] = (page[item], item)
        return known

    def _warn(self) -> None:
        _deprecate(self.label, cast(str, self.deprecated))


def _require(variants: Sequence[Sequence[str]], given: Collection[str]) -> None:
    """The check of methods with several forms: one of the sets must be complete (R-ARGS-1)."""
    if any(all(name in given for name in names) for names in variants):
        return
    if len(variants) == 1:
        lost = [name for name in variants[0] if name not in given]
        raise TypeError(f"Missing required argument{'s' if len(lost) > 1 else ''}: {_listed(lost)}")
    forms = " or ".join(f"({_listed(names)})" for names in variants)
    raise TypeError(f"Missing required arguments; Expected either {forms} arguments to be given")


def _listed(names: Sequence[str]) -> str:
    shown = [repr(name) for name in names]
    return shown[0] if len(shown) == 1 else ", ".join(shown[:-1]) + " and " + shown[-1]


class After:
    """The last step of making a result: a rule, and the arguments of the call for it."""

    def __init__(self, rule: Rule, asked: Mapping[str, Any]) -> None:
        self._rule = rule
        self._asked = asked

    def __call__(self, result: Any) -> Any:
        return self._rule(result, self._asked)


def _layer(fixed: Mapping[str, Any], given: Mapping[str, Any] | None) -> Mapping[str, Any]:
    """The headers of a method with those of the caller over them, whatever their spelling (R-HDR-9)."""
    if not given:
        return fixed
    if not fixed:
        return given
    names = {name.lower() for name in given}
    return {**{name: value for name, value in fixed.items() if name.lower() not in names}, **given}


@functools.cache
def _rule(name: str) -> Rule:
    from . import rules

    found: Rule = getattr(rules, name)
    return found


def _event_type(module: str, text: str) -> Any:
    """The type of a stream's events: the class, or for a union a reference that `decode` follows as far as needed."""
    home = lazy.registry.get(module)
    path, _, name = (home.imports.get(text, "") if home is not None else "").partition(":")
    if path:
        found = vars(importlib.import_module(path)).get(name or text)
        if isinstance(found, type):
            return found
    return lazy.Ref(module, text)


def _deprecate(label: str, reason: str) -> None:
    """Warn at the line of the caller, unless that is this package: who called the outer method was warned then."""
    level, frame = 2, sys._getframe(1)
    while frame.f_globals.get("__name__") in _FRAMES and frame.f_back is not None:
        level, frame = level + 1, frame.f_back
    if not str(frame.f_globals.get("__name__", "")).startswith(_PACKAGE):
        warnings.warn(f"`{label}` is {reason}", DeprecationWarning, stacklevel=level)


_FRAMES = frozenset({__name__, _PACKAGE + "_core.views"})


# --- the functions ----------------------------------------------------------------------------------------------------


def _method(endpoint: Endpoint, declared: Callable[..., Any]) -> Any:
    async def wait(self: Any, /, *args: Any, **given: Any) -> Any:
        cast_to, options, stream, stream_cls = endpoint(self, args, given)
        return await self._client.request(cast_to, options, stream=stream, stream_cls=stream_cls)

    def call(self: Any, /, *args: Any, **given: Any) -> Any:
        cast_to, options, stream, stream_cls = endpoint(self, args, given)
        return self._client.request(cast_to, options, stream=stream, stream_cls=stream_cls)

    def fetch(self: Any, /, *args: Any, **given: Any) -> Any:
        page, options, _, item = endpoint(self, args, given)
        return self._client._request_api_list(item, page, options)

    made: Any = wait if declared.__code__.co_flags & _ASYNC else call
    if endpoint.page is not None:
        made = fetch
    _dress(made, declared, endpoint.deprecated)
    made.__endpoint__ = endpoint
    return made


def _helper(target: str, declared: Callable[..., Any], deprecated: str | None) -> Any:
    module, _, name = target.partition(":")
    label = declared.__qualname__

    def find(self: Any) -> Callable[..., Any]:
        if deprecated:
            _deprecate(label, deprecated)
        return cast("Callable[..., Any]", getattr(importlib.import_module(f"{self._world}.{module}"), name))

    async def wait(self: Any, /, *args: Any, **given: Any) -> Any:
        return await find(self)(self, *args, **given)

    def call(self: Any, /, *args: Any, **given: Any) -> Any:
        return find(self)(self, *args, **given)

    made: Any = wait if declared.__code__.co_flags & _ASYNC else call
    _dress(made, declared, deprecated)
    return made


def _dress(call: Any, declared: Callable[..., Any], deprecated: str | None) -> None:
    """Give the working function the looks of the declared one."""
    call.__name__ = declared.__name__
    call.__qualname__ = declared.__qualname__
    call.__module__ = declared.__module__
    call.__doc__ = declared.__doc__
    call.__annotations__ = declared.__annotations__
    call.__signature__ = _Signature(declared)
    if deprecated:
        call.__deprecated__ = deprecated


class _Signature(inspect.Signature):
    """The signature of a declared method, worked out when somebody looks; most of them nobody ever does.

    `**options` becomes the keywords that it stands for, so that tools and people see every parameter.
    """

    __slots__ = ("_declared",)

    def __init__(self, declared: Callable[..., Any]) -> None:
        self._declared = declared

    def __getattr__(self, name: str) -> Any:
        # The slots of the parent are empty until they are asked for.
        if name not in ("_parameters", "_return_annotation"):
            raise AttributeError(name)
        full = _flat(self._declared)
        for slot in ("_parameters", "_return_annotation"):
            setattr(self, slot, getattr(full, slot))
        return getattr(full, name)

    def replace(self, **changes: Any) -> Any:
        return _flat(self._declared).replace(**changes)

    def __reduce__(self) -> Any:
        return inspect.Signature, ([*self.parameters.values()],)


def _flat(declared: Callable[..., Any]) -> inspect.Signature:
    found = inspect.signature(declared)
    parameters = [*found.parameters.values()]
    if parameters and parameters[-1].kind is inspect.Parameter.VAR_KEYWORD:
        parameters.pop()
        given = {parameter.name for parameter in parameters}
        for name, default, annotation in (
            ("extra_headers", None, "Headers | None"),
            ("extra_query", None, "Query | None"),
            ("extra_body", None, "Body | None"),
            ("timeout", not_given, "float | Timeout | None | NotGiven"),
        ):
            if name not in given:
                parameters.append(
                    inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)
                )
    return found.replace(parameters=parameters)


# --- the decorators ---------------------------------------------------------------------------------------------------


def _decorator(verb: str) -> Callable[..., Callable[[F], F]]:
    def decorate(path: str, answer: str | None = None, /, **facts: Any) -> Callable[[F], F]:
        def put_in_place(declared: F) -> F:
            return cast(F, _method(Endpoint(verb, path, answer, declared, **facts), declared))

        return put_in_place

    decorate.__name__ = decorate.__qualname__ = verb
    return decorate


get = _decorator("get")
post = _decorator("post")
put = _decorator("put")
patch = _decorator("patch")
delete = _decorator("delete")


def helper(target: str, *, deprecated: str | None = None) -> Callable[[F], F]:
    """For a method that is written by hand: `target` is `module:function` below `openai._async` and `openai._sync`.

    The function gets the resource as its first argument.
    """

    def put_in_place(declared: F) -> F:
        return cast(F, _helper(target, declared, deprecated))

    return put_in_place


def required_args(*variants: Sequence[str]) -> Callable[[F], F]:
    """For methods of others: raise the TypeError of R-ARGS-1 unless the arguments of one of `variants` are given."""

    def decorate(function: F) -> F:
        names = [*inspect.signature(function).parameters]

        @functools.wraps(function)
        def call(*args: Any, **kwargs: Any) -> Any:
            _require(variants, {*names[: len(args)], *kwargs})
            return function(*args, **kwargs)

        return cast(F, call)

    return decorate
