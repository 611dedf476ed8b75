"""The tool of responses that searches the web.

The sandbox fetches nothing: it makes up pages on hosts that are reserved for examples, says so in their titles, and
lets the model quote them.

With `filters.allowed_domains` only pages of those domains are found: of the sandbox's own hosts, and of other names
that no real site can have (`*.example`, `*.test`, `*.invalid`, example.com, example.net, example.org). Of any other
domain nothing is found. Neighbour: hosted.py runs it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, List, Optional, Sequence

from .. import check, generation
from ..errors import bad_request
from ..model import style
from ..model.topics import phrase, sentences, topics
from ..model.values import dice, obj
from ..wire import Json

if TYPE_CHECKING:
    from ..context import Context

__all__ = ["check_tool", "citations", "heard", "use"]

_HOSTS = ("sandbox.example.com", "sandbox.example.org", "news.sandbox.example.com", "wiki.sandbox.example.org")
_SIZES = {"low": 2, "medium": 4, "high": 6}  # pages
_QUOTED = 2  # pages that the model hears of
_MOST = 100  # domains
_RESERVED = re.compile(
    r"(?:[\w-]+\.)*(?:example\.(?:com|net|org)|[\w-]+\.(?:example|test|invalid)|example|test|invalid)"
)


def check_tool(call: Context, tool: Json, where: str) -> None:
    """Check the definition of the tool. Raises `ApiError` 400."""
    if tool.get("search_context_size") is not None:
        check.listed(tool["search_context_size"], f"{where}.search_context_size", tuple(_SIZES))
    if tool.get("user_location") is not None:
        place = f"{where}.user_location"
        location = generation.object_at(tool["user_location"], place)
        if location.get("type") is not None:
            check.listed(location["type"], f"{place}.type", ("approximate",))
        for name in ("city", "country", "region", "timezone"):
            if location.get(name) is not None:
                generation.string_at(location, name, place)
    if tool.get("filters") is None:
        return
    place = f"{where}.filters"
    if "preview" in tool["type"]:
        raise bad_request(f"Unknown parameter: '{place}'. Only 'web_search' has it.", place, "unknown_parameter")
    domains = check.texts(
        generation.object_at(tool["filters"], place).get("allowed_domains"), f"{place}.allowed_domains"
    )
    if len(domains) > _MOST:
        raise bad_request(
            f"Invalid '{place}.allowed_domains': at most {_MOST} can be named, but got {len(domains)}.",
            f"{place}.allowed_domains",
            "array_above_max_length",
        )
    for at, domain in enumerate(domains):
        if not domain or "/" in domain or any(sign.isspace() for sign in domain):
            param = f"{place}.allowed_domains[{at}]"
            raise bad_request(f"Invalid '{param}': a name such as 'example.com' is needed.", param, "invalid_value")


def use(context: Context, tool: Json, where: str, query: Optional[str], given: Sequence[Json] = ()) -> List[Json]:
    """Search: the item of the search, with its sources and what the pages say. query: None for no search."""
    if query is None:
        return []
    pages = _pages(context.sandbox.seed, tool, query)
    sources = [{"type": "url", "url": page["url"]} for page in pages]
    return [
        {
            "id": context.new.hex("ws_"),
            "type": "web_search_call",
            "status": "completed",
            "action": {"type": "search", "query": query, "queries": [query], "sources": sources},
            "hidden": {"pages": pages},
        }
    ]


def heard(item: Json) -> List[Json]:
    """What the model is given of a search: the best pages, as results of a tool of the page's host."""
    pages = item["hidden"]["pages"][:_QUOTED]
    if not pages:
        return [{"type": "hosted_call", "name": "web_search", "heard": ""}]
    return [{"type": "hosted_call", "name": page["host"], "heard": page["text"]} for page in pages]


def citations(text: str, done: List[Json]) -> List[Json]:
    """Where a text quotes the pages that the searches found: one citation for each of them."""
    out: List[Json] = []
    pages = [page for item in done for page in item["hidden"]["pages"][:_QUOTED]]
    for page in pages:
        for part in sentences(page["text"], 1):
            at = text.find(part)
            if at >= 0:
                out.append(_citation(page, at, at + len(part)))
                break
    if pages and not out:  # said in other words
        out.append(_citation(pages[0], 0, len(text)))
    return out


def _citation(page: Json, start: int, end: int) -> Json:
    return {
        "type": "url_citation",
        "start_index": start,
        "end_index": end,
        "url": page["url"],
        "title": page["title"],
    }


def _pages(seed: int, tool: Json, query: str) -> List[Json]:
    luck = dice("web_search", seed, query, tool.get("filters"))
    title = phrase(query)
    about = topics(query) or [title]
    hosts = _hosts(tool)
    out: List[Json] = []
    number = _SIZES[tool.get("search_context_size") or "medium"] if hosts else 0
    said = style.sentences(about, max(1, number), luck)
    for at in range(number):
        host = hosts[at % len(hosts)]
        name = re.sub(r"[^a-z0-9]+", "-", about[at % len(about)].lower()).strip("-")[:40] or "page"
        page: Json = {"host": host, "url": f"https://{host}/{name}-{luck.randrange(1000, 10_000)}"}
        page["title"] = f"{title[:1].upper()}{title[1:80]}, page {at + 1} (made up by the sandbox)"
        page["text"] = said[at]
        out.append(page)
    return out


def _hosts(tool: Json) -> List[str]:
    """The hosts on which pages may be: those of the sandbox within the domains that are allowed, and further ones that
    no real site has."""
    wanted = obj(tool.get("filters")).get("allowed_domains")
    if not wanted:
        return [*_HOSTS]
    out: List[str] = []
    for domain in (each.lower().rstrip(".") for each in wanted):
        own = [host for host in _HOSTS if host == domain or host.endswith(f".{domain}")]
        out += own or ([domain] if _RESERVED.fullmatch(domain) else [])
    return list(dict.fromkeys(out))
