"""From verb and path to the call that is meant. The table is routes.py, made from the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Dict, List, Optional, Tuple
from urllib.parse import unquote

from .errors import ApiError, not_found
from .route import Route

__all__ = ["PREFIX", "Router"]

PREFIX = "/v1"


class _Node:
    __slots__ = ("any", "fixed", "verbs")

    def __init__(self) -> None:
        self.fixed: Dict[str, _Node] = {}
        self.any: Optional[_Node] = None
        self.verbs: Dict[str, Route] = {}


class Router:
    """Finds routes: a written-out segment goes before an id."""

    def __init__(self, routes: Sequence[Route]) -> None:
        self._root = _Node()
        for route in routes:
            node = self._root
            for segment in route.path.strip("/").split("/"):
                if segment.startswith("{"):
                    node.any = node.any or _Node()
                    node = node.any
                else:
                    node = node.fixed.setdefault(segment, _Node())
            node.verbs.setdefault(route.verb, route)

    def find(self, verb: str, path: str) -> Tuple[Route, Dict[str, str]]:
        """The route, and the ids in the path with their escapes undone. Raises `ApiError` 404 or 405."""
        if path.startswith(PREFIX + "/"):
            segments = path[len(PREFIX) + 1 :].rstrip("/").split("/")
            node, values = self._walk(self._root, segments, 0)
            if node is not None and node.verbs:
                route = node.verbs.get(verb)
                if route is None:
                    allowed = ", ".join(sorted(node.verbs))
                    raise ApiError(
                        405,
                        f"{verb} is not possible on {path}; {allowed} is.",
                        code="method_not_supported",
                        headers=(("allow", allowed),),
                    )
                names = [part[1:-1] for part in route.path.split("/") if part.startswith("{")]
                return route, dict(zip(names, values))
        hint = "" if path.startswith(PREFIX + "/") else f" Its paths begin with {PREFIX}, with which a base URL ends."
        raise not_found(f"Invalid URL ({verb} {path}): the API has no such path.{hint}", code="unknown_url")

    def _walk(self, node: _Node, segments: List[str], at: int) -> Tuple[Optional[_Node], List[str]]:
        if at == len(segments):
            return (node if node.verbs else None), []
        segment = segments[at]
        if segment in node.fixed:
            found, values = self._walk(node.fixed[segment], segments, at + 1)
            if found is not None:
                return found, values
        if node.any is not None and segment:
            found, values = self._walk(node.any, segments, at + 1)
            if found is not None:
                return found, [unquote(segment, errors="replace"), *values]
        return None, []
