"""One case, run with whichever `openai` is installed: `python cases.py CASE BASE_URL` prints CPU microseconds per unit.

Started by run.py in the environment of this package and in that of its peer; uses nothing but the public interface.
"""

import asyncio
import sys
import time

MESSAGES = [{"role": "user", "content": "hi"}]


def cpu() -> float:
    return time.process_time() * 1e6


def measured(rounds, call):
    """CPU per round, after a few to warm up."""
    for _ in range(5):
        call()
    start = cpu()
    for _ in range(rounds):
        call()
    return (cpu() - start) / rounds


def import_only(url):
    start = cpu()
    import openai  # noqa: F401

    return cpu() - start


def first_call(url):
    start = cpu()
    from openai import OpenAI

    OpenAI(api_key="k", base_url=url).chat.completions.create(model="m", messages=MESSAGES)
    return cpu() - start


def chat(url):
    from openai import OpenAI

    client = OpenAI(api_key="k", base_url=url)
    return measured(300, lambda: client.chat.completions.create(model="m", messages=MESSAGES))


def many_messages(url):
    from openai import OpenAI

    client = OpenAI(api_key="k", base_url=url)
    return measured(10, lambda: client.chat.completions.create(model="m", messages=MESSAGES * 1000))


def chat_async(url):
    from openai import AsyncOpenAI

    async def main():
        async with AsyncOpenAI(api_key="k", base_url=url) as client:

            async def call():
                await client.chat.completions.create(model="m", messages=MESSAGES)

            await asyncio.gather(*(call() for _ in range(32)))
            start = cpu()
            for _ in range(10):
                await asyncio.gather(*(call() for _ in range(32)))
            return (cpu() - start) / 320

    return asyncio.run(main())


def stream(url):
    from openai import OpenAI

    client = OpenAI(api_key="k", base_url=url)

    def call():
        return sum(1 for _ in client.chat.completions.create(model="m", messages=MESSAGES, stream=True))

    chunks = call()
    return measured(5, call) / chunks


def raw_httpx(url):
    """What the HTTP library alone takes for the same request."""
    import httpx

    client = httpx.Client()
    body = {"model": "m", "messages": MESSAGES}
    return measured(300, lambda: client.post(f"{url}/chat/completions", json=body).json())


if __name__ == "__main__":
    print(globals()[sys.argv[1]](sys.argv[2]))
