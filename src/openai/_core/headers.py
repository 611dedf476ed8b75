"""Headers: merging the layers they come from, checking them, describing the platform, hiding secrets.

A request's headers are the client's, then the method's, then the caller's `extra_headers`; the later wins, whatever
the case of its name (R-HDR-1, R-HDR-9). What `x-should-retry` and `retry-after` of an answer mean is in `retry.py`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Union, cast

from .sentinels import NotGiven, Omit

if TYPE_CHECKING:
    from typing import NoReturn

__all__ = [
    "REDACTED",
    "Prepared",
    "arch_name",
    "async_library",
    "find",
    "is_secret",
    "merge",
    "os_name",
    "parse_custom",
    "platform_headers",
    "redact",
    "validate",
]

Value = Union[str, bytes, Omit]
Layer = Union[Mapping[str, Any], NotGiven, None]

REDACTED = "<redacted>"
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_BREAK = re.compile(r"[\r\n\0]")
_BREAK_BYTES = re.compile(rb"[\r\n\0]")
# Response headers such as x-ratelimit-remaining-tokens only count tokens, so the word has to stand at the end.
_SECRET = re.compile(
    r"authorization|api-?key|(?:^|-)(?:token|secret|password|credentials?|cookie)$"
    r"|(?:access|auth|subscription|functions)-key$"
)


class Prepared:
    """Layers that don't change from request to request, merged once so that each request only adds its own.

    `headers` is the merged and checked dictionary. Raises what `merge` raises.
    """

    __slots__ = ("_spellings", "headers")

    def __init__(self, *layers: Layer) -> None:
        self.headers = merge(*layers)
        self._spellings = {name.lower(): name for name in self.headers}

    def merge(self, *layers: Layer) -> dict[str, str]:
        """A new dictionary of the prepared headers with `layers` over them, by the rules of the function `merge`."""
        result = dict(self.headers)
        prepared = self._spellings
        added: dict[str, str] = {}
        for layer in layers:
            if not layer:
                continue
            for name, value in cast("Mapping[Any, Any]", layer).items():
                if not isinstance(name, str):
                    _refuse_name(name)
                lower = name.lower()
                before = added.get(lower) or prepared.get(lower)
                removed = isinstance(value, Omit)
                if before is not None and (removed or before != name):
                    result.pop(before, None)
                added[lower] = name
                if not removed:
                    result[name] = value
        for name in added.values():
            if name in result:
                validate(name, result[name])
        return result


def merge(*layers: Layer, keep_omit: bool = False) -> dict[str, Any]:
    """One dictionary of all `layers`: the later wins without regard to case, and so does its spelling (R-HDR-9).

    An `Omit` value removes the header (R-SENT-3), and the result is checked as by `validate`. With `keep_omit` the
    result is meant as a layer itself: removals stay in it and nothing is checked yet.
    """
    result: dict[str, Any] = {}
    spellings: dict[str, str] = {}
    for layer in layers:
        if not layer:
            continue
        for name, value in cast("Mapping[Any, Any]", layer).items():
            if not isinstance(name, str):
                _refuse_name(name)
            lower = name.lower()
            before = spellings.get(lower)
            if before is not None and before != name:
                del result[before]
            spellings[lower] = name
            result[name] = value
    if keep_omit:
        return result
    final: dict[str, Any] = {}
    for name, value in result.items():
        if not isinstance(value, Omit):
            validate(name, value)
            final[name] = value
    return final


def validate(name: Any, value: object) -> None:
    """Check one header before it is sent.

    Raises TypeError if the name isn't str or the value neither str nor bytes (R-MISC-2), ValueError if the name is no
    header name or the value holds a line break, NUL or (as str) a character that isn't ASCII. The message names the
    header and never shows the value, which may be a secret.
    """
    if isinstance(value, str):
        if value.isascii() and value.isprintable() and isinstance(name, str) and _is_name(name):
            return
        broken = _BREAK.search(value) is not None
        if not value.isascii():
            raise ValueError(
                f"The value of header '{_shown(name)}' holds a character that isn't ASCII; "
                "check that it was copied completely, or encode it to bytes yourself"
            )
    elif isinstance(value, bytes):
        broken = _BREAK_BYTES.search(value) is not None
    else:
        raise TypeError(
            f"The value of header '{_shown(name)}' must be str or bytes, not {type(value).__name__}; "
            "pass `openai.omit` to leave a header out"
        )
    if broken:
        raise ValueError(f"The value of header '{_shown(name)}' holds a line break or NUL, which no header may")
    if not isinstance(name, str) or not _is_name(name):
        _refuse_name(name)


@lru_cache(maxsize=512)
def _is_name(name: str) -> bool:
    return _NAME.fullmatch(name) is not None


def _refuse_name(name: object) -> NoReturn:
    if not isinstance(name, str):
        raise TypeError(f"Header names must be str, not {type(name).__name__}")
    raise ValueError(f"'{_shown(name)}' is not a valid header name")


def _shown(name: object) -> str:
    """As much of a name as is one, because a whole header line given by mistake has the value in it."""
    text = str(name)
    start = _NAME.match(text)
    return text if start and start.end() == len(text) else (start[0] if start else "") + "..."


def find(headers: Layer, name: str) -> Any:
    """The value of a header whatever the case of its name, or None; an `Omit` is returned as such."""
    if not headers:
        return None
    mapping = cast("Mapping[str, Any]", headers)
    value = mapping.get(name)
    if value is None and isinstance(mapping, dict):
        # httpx.Headers has looked without regard to case already.
        lower = name.lower()
        for other in reversed(list(mapping)):
            if other.lower() == lower:
                return mapping[other]
    return value


def parse_custom(text: str) -> dict[str, str]:
    """The headers of `OPENAI_CUSTOM_HEADERS`: one `name: value` per line, other lines are ignored (R-CLIENT-4)."""
    headers: dict[str, str] = {}
    for line in text.split("\n"):
        name, colon, value = line.partition(":")
        if colon and name.strip():
            headers[name.strip()] = value.strip()
    return headers


def is_secret(name: str | bytes) -> bool:
    """Whether a header of this name carries a credential."""
    if isinstance(name, bytes):
        name = name.decode("latin-1")
    return _SECRET.search(name.lower()) is not None


def redact(headers: Layer) -> dict[str, Any]:
    """A copy of `headers` for logs and messages, in which credentials read `<redacted>` (R-LOG-3)."""
    if not headers:
        return {}
    mapping = cast("Mapping[str, Any]", headers)
    return {
        name: REDACTED if is_secret(name) and not isinstance(value, Omit) else value for name, value in mapping.items()
    }


@lru_cache(maxsize=4)
def _platform(version: str) -> dict[str, str]:
    # The platform module is not small, and where there is os.uname it has nothing to add.
    import os

    if hasattr(os, "uname"):
        uname = os.uname()
        system, machine = uname.sysname, uname.machine
        text = f"{system}-{uname.release}-{machine}"
    else:
        import platform

        system, machine, text = platform.system(), platform.machine(), platform.platform()
    runtime = {"cpython": "CPython", "pypy": "PyPy", "graalpy": "GraalVM"}.get(sys.implementation.name)
    return {
        "X-Stainless-Lang": "python",
        "X-Stainless-Package-Version": version,
        "X-Stainless-OS": os_name(system, text if sys.platform != "android" else f"android-{text}"),
        "X-Stainless-Arch": arch_name(machine, 64 if sys.maxsize > 2**32 else 32),
        "X-Stainless-Runtime": runtime or sys.implementation.name or "unknown",
        "X-Stainless-Runtime-Version": sys.version.split()[0],
    }


def platform_headers(version: str) -> dict[str, str]:
    """The `X-Stainless-` headers that stay the same for the life of the process (R-HDR-2); a new dictionary."""
    return dict(_platform(version))


def os_name(system: str, platform: str) -> str:
    """The word for the operating system (R-HDR-4), from its name (`Linux`) and the whole platform text."""
    system, platform = system.lower(), platform.lower()
    if "iphone" in platform or "ipad" in platform or system in ("ios", "ipados"):
        return "iOS"
    if system == "darwin":
        return "MacOS"
    if system == "windows":
        return "Windows"
    if "android" in platform or system == "android":
        return "Android"
    known = {"linux": "Linux", "freebsd": "FreeBSD", "openbsd": "OpenBSD"}.get(system)
    return known or (f"Other:{platform}" if platform else "Unknown")


def arch_name(machine: str, bits: int) -> str:
    """The word for the processor (R-HDR-4), from the machine's name (`x86_64`) and the interpreter's word size."""
    machine = machine.lower()
    if machine in ("arm64", "aarch64"):
        return "arm64"
    if machine == "arm":
        return "arm"
    # Windows says AMD64 where others say x86_64.
    if machine in ("x86_64", "amd64"):
        return "x64"
    if bits == 32:
        return "x32"
    return f"other:{machine}" if machine else "unknown"


def in_asyncio() -> bool:
    """Whether a task of asyncio runs here, and not one of trio in a loop of asyncio."""
    running_loop: Any = getattr(sys.modules.get("asyncio"), "_get_running_loop", None)
    if running_loop is None or running_loop() is None:
        return False
    in_trio_task: Any = getattr(sys.modules.get("trio.lowlevel"), "in_trio_task", None)
    return in_trio_task is None or not in_trio_task()


def async_library() -> str:
    """The value of `X-Stainless-Async` for an async client: `async:asyncio`, `async:trio`, or `async:false` (R-HDR-5).

    Only libraries that are loaded are asked, since one that isn't, or that another thread is importing just now, can't
    be running this code.
    """
    library: Any = getattr(sys.modules.get("sniffio"), "current_async_library", None)
    if library is not None:
        try:
            return f"async:{library()}"
        except RuntimeError:  # none that it knows
            pass
    in_trio_task: Any = getattr(sys.modules.get("trio.lowlevel"), "in_trio_task", None)
    if in_trio_task is not None and in_trio_task():
        return "async:trio"
    running_loop: Any = getattr(sys.modules.get("asyncio"), "_get_running_loop", None)
    if running_loop is not None and running_loop() is not None:
        return "async:asyncio"
    return "async:false"
