"""Azure's layouts: deployments in paths, or all calls below `/openai/v1`.

A deployment whose name is that of a model stands for it; any other is taken for the usual model of its call.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Optional, Tuple
from urllib.parse import unquote

from .wire import Request

__all__ = ["PREFIX", "locate", "model", "plain"]

PREFIX = "/openai/"
_DEPLOYMENTS = PREFIX + "deployments/"
_USUAL = {
    "completions": "gpt-3.5-turbo-instruct",
    "embeddings": "text-embedding-3-small",
    "audio": "gpt-4o-mini-tts",
    "audio.transcriptions": "whisper-1",
    "audio.translations": "whisper-1",
    "images": "gpt-image-1",
    "images.create_variation": "dall-e-2",
    "moderations": "omni-moderation-latest",
    "realtime": "gpt-realtime",
    "videos": "sora-2",
}
_ELSE = "gpt-4o"


def locate(path: str) -> Tuple[str, Optional[str]]:
    """A path of Azure's as it is below `/v1`, and the deployment in it."""
    if path.startswith(_DEPLOYMENTS):
        name, _, rest = path[len(_DEPLOYMENTS) :].partition("/")
        return f"/v1/{rest}", unquote(name, errors="replace")
    rest = path[len(PREFIX) :]
    return f"/v1/{rest[3:] if rest.startswith('v1/') else rest}", None


def plain(request: Request) -> Request:
    """A request as it would come to OpenAI; its `deployment` says what it was."""
    path, deployment = locate(request.path)
    return replace(request, path=path, deployment=deployment or "")


def model(name: object, operation: str) -> str:
    """The model behind a deployment."""
    from .domains import models

    if isinstance(name, str) and (name in models._all() or name.startswith("ft:")):
        return name
    while operation:
        if operation in _USUAL:
            return _USUAL[operation]
        operation = operation.rpartition(".")[0]
    return _ELSE
