"""Runs a list of calls with whichever `openai` is installed and prints what came of each, a JSON line per call.

`python drive.py calls.json BASE_URL sync|async`: started by differential.py, once in the environment of this package
and once in that of the package of the same name on PyPI. It uses nothing but the public interface.
"""

import asyncio
import base64
import json
import sys
import warnings


def load(value):
    """JSON -> arguments; files are written as {"__file__": [name, base64, type]}."""
    if isinstance(value, dict):
        if "__file__" in value:
            name, content, kind = value["__file__"]
            return (name, base64.b64decode(content), kind)
        return {key: load(each) for key, each in value.items()}
    return [load(each) for each in value] if isinstance(value, list) else value


def dump(value):
    """A result -> JSON."""
    if hasattr(value, "to_dict"):
        return {"class": type(value).__name__.split("[")[0], "value": value.to_dict()}
    if hasattr(value, "content") and hasattr(value, "write_to_file"):
        return {"class": "binary", "value": base64.b64encode(value.content).decode()}
    return {"class": type(value).__name__, "value": value}


def find(client, name):
    for part in name.split("."):
        client = getattr(client, part)
    return client


def failed(error):
    return {"error": type(error).__name__, "text": str(error)[:300]}


def run(client, call):
    arguments = load(call["arguments"])
    result = find(client, call["name"])(*call.get("ids", ()), **arguments)
    return [dump(event) for event in result] if arguments.get("stream") else dump(result)


async def arun(client, call):
    arguments = load(call["arguments"])
    result = await find(client, call["name"])(*call.get("ids", ()), **arguments)
    return [dump(event) async for event in result] if arguments.get("stream") else dump(result)


def main(path, base_url, mode):
    import openai

    warnings.simplefilter("ignore")
    with open(path, encoding="utf-8") as file:
        calls = json.load(file)
    settings = {"api_key": "sk-test", "organization": "org", "project": "proj", "base_url": base_url, "max_retries": 0}

    def report(call, result):
        print(json.dumps({"id": call["id"], "result": result}, default=str), flush=True)

    if mode == "sync":
        client = openai.OpenAI(**settings)
        for call in calls:
            try:
                result = run(client, call)
            except Exception as error:
                result = failed(error)
            report(call, result)
        return

    async def every():
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
