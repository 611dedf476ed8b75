"""Runs a list of calls with whichever `openai` is installed and prints what came of each, a JSON line per call.

`python drive.py calls.json BASE_URL sync|async|signatures`: started by differential.py, once in the environment of this
package and once in that of the package of the same name on PyPI. It uses nothing but the public interface.
"""

import asyncio
import base64
import inspect
import json
import sys
import warnings
from typing import Any


def load(value: Any) -> Any:
    """JSON -> arguments; files are written as {"__file__": [name, base64, type]}."""
    if isinstance(value, dict):
        mapping: dict[str, Any] = value  # pyright: ignore[reportUnknownVariableType]  # JSON
        if "__file__" in mapping:
            name, content, kind = mapping["__file__"]
            return (name, base64.b64decode(content), kind)
        return {key: load(each) for key, each in mapping.items()}
    if isinstance(value, list):
        items: list[Any] = value  # pyright: ignore[reportUnknownVariableType]  # JSON
        return [load(each) for each in items]
    return value


def dump(value: Any) -> Any:
    """A result -> JSON."""
    if hasattr(value, "to_dict"):
        return {"class": type(value).__name__.split("[")[0], "value": value.to_dict()}
    if hasattr(value, "content") and hasattr(value, "write_to_file"):
        return {"class": "binary", "value": base64.b64encode(value.content).decode()}
    return {"class": type(value).__name__, "value": value}


def find(client: Any, name: str) -> Any:
    for part in name.split("."):
        client = getattr(client, part)
    return client


def failed(error: Exception) -> Any:
    return {"error": type(error).__name__, "text": str(error)[:300]}


def run(client: Any, call: Any) -> Any:
    arguments = load(call["arguments"])
    result = find(client, call["name"])(*call.get("ids", ()), **arguments)
    return [dump(event) for event in result] if arguments.get("stream") else dump(result)


async def arun(client: Any, call: Any) -> Any:
    arguments = load(call["arguments"])
    result = await find(client, call["name"])(*call.get("ids", ()), **arguments)
    return [dump(event) async for event in result] if arguments.get("stream") else dump(result)


def main(path: str, base_url: str, mode: str) -> None:
    import openai

    warnings.simplefilter("ignore")
    with open(path, encoding="utf-8") as file:
        calls = json.load(file)
    settings: Any = {
        "api_key": "sk-test",
        "organization": "org",
        "project": "proj",
        "base_url": base_url,
        "max_retries": 0,
    }

    def report(call: Any, result: Any) -> None:
        print(json.dumps({"id": call["id"], "result": result}, default=str), flush=True)

    client = openai.OpenAI(**settings)
    if mode == "signatures":
        for name in {call["name"] for call in calls}:
            try:
                found = list(inspect.signature(find(client, name)).parameters)
            except AttributeError:
                found = None
            report({"id": name}, found)
        return
    if mode == "sync":
        for call in calls:
            try:
                result = run(client, call)
            except Exception as error:
                result = failed(error)
            report(call, result)
        return

    async def every() -> None:
        async with openai.AsyncOpenAI(**settings) as client:
            for call in calls:
                try:
                    result = await arun(client, call)
                except Exception as error:
                    result = failed(error)
                report(call, result)

    asyncio.run(every())


if __name__ == "__main__":
    main(*sys.argv[1:])
