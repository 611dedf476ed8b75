"""The ways to make a request that are compared, all with the same methods. Nothing is imported before it is used.

Runs in every environment of peers.py, so it knows nothing but public interfaces.
"""

MESSAGES = [
    {"role": "system", "content": "You are a helpful assistant."},
    {"role": "user", "content": "Say hello to my friend, please."},
]
CHAT = {"model": "gpt-4o", "temperature": 0.5}
KEY = "sk-benchmark"


def request(kind):
    """The arguments of a request for a stream."""
    return {"model": "gpt-4o", "stream": True, **({"messages": MESSAGES} if kind == "chat" else {"input": "Hello"})}


class Client:
    """`OpenAI` of this package or of one of the same name."""

    def __init__(self, url):
        from openai import OpenAI

        self.client = OpenAI(api_key=KEY, base_url=url, **self.settings())

    def settings(self):
        return {}

    def chat(self, messages=MESSAGES):
        return self.client.chat.completions.create(messages=messages, **CHAT)

    def respond(self):
        return self.client.responses.create(model="gpt-4o", input="Hello")

    def stream(self, kind):
        return (self.client.chat.completions if kind == "chat" else self.client.responses).create(**request(kind))

    def helper(self, kind):
        """The same stream through the helper, which keeps a state and makes events."""
        given = request(kind)
        del given["stream"]
        return (self.client.chat.completions if kind == "chat" else self.client.responses).stream(**given)


class ClientOnHttpx(Client):
    """With an httpx client of the user."""

    def settings(self):
        import httpx

        return {"http_client": httpx.Client()}


class AsyncClient:
    def __init__(self, url):
        from openai import AsyncOpenAI

        self.client = AsyncOpenAI(api_key=KEY, base_url=url, **self.settings())

    def settings(self):
        return {}

    async def chat(self):
        return await self.client.chat.completions.create(messages=MESSAGES, **CHAT)

    async def stream(self, kind):
        resource = self.client.chat.completions if kind == "chat" else self.client.responses
        return await resource.create(**request(kind))


class AsyncClientOnHttpx(AsyncClient):
    def settings(self):
        import httpx

        limits = httpx.Limits(max_connections=1000, max_keepalive_connections=1000)
        return {"http_client": httpx.AsyncClient(limits=limits)}


class AsyncClientOnAiohttp(AsyncClient):
    def settings(self):
        from openai import DefaultAioHttpClient

        return {"http_client": DefaultAioHttpClient()}


class LiteLlm:
    def __init__(self, url):
        import litellm

        self.call, self.acall = litellm.completion, litellm.acompletion
        self.given = {"api_base": url, "api_key": KEY}

    def chat(self, messages=MESSAGES):
        return self.call("openai/gpt-4o", messages, temperature=0.5, **self.given)

    def stream(self, kind):
        return self.call("openai/gpt-4o", MESSAGES, stream=True, **self.given)


class AsyncLiteLlm(LiteLlm):
    async def chat(self):
        return await self.acall("openai/gpt-4o", MESSAGES, temperature=0.5, **self.given)

    async def stream(self, kind):
        return await self.acall("openai/gpt-4o", MESSAGES, stream=True, **self.given)


# What the HTTP libraries alone take: the same body and as many headers, and the answer read as JSON.

HEADERS = {
    "Accept": "application/json",
    "Authorization": f"Bearer {KEY}",
    "User-Agent": "OpenAI/Python 2.54.0",
    **{f"X-Stainless-{name}": "benchmark" for name in ("Lang", "Package-Version", "OS", "Arch", "Runtime", "Async")},
    "X-Stainless-Runtime-Version": "3.11.7",
    "x-stainless-retry-count": "0",
    "x-stainless-read-timeout": "600",
}


class Httpx:
    def __init__(self, url):
        import httpx

        self.client, self.url = httpx.Client(), f"{url}/chat/completions"

    def chat(self, messages=MESSAGES):
        return self.client.post(self.url, json={**CHAT, "messages": messages}, headers=HEADERS).json()


class AsyncHttpx:
    def __init__(self, url):
        import httpx

        limits = httpx.Limits(max_connections=1000, max_keepalive_connections=1000)
        self.client, self.url = httpx.AsyncClient(limits=limits), f"{url}/chat/completions"

    async def chat(self):
        return (await self.client.post(self.url, json={**CHAT, "messages": MESSAGES}, headers=HEADERS)).json()


class AsyncAiohttp:
    def __init__(self, url):
        import aiohttp

        self.session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=1000))
        self.url = f"{url}/chat/completions"

    async def chat(self):
        async with self.session.post(self.url, json={**CHAT, "messages": MESSAGES}, headers=HEADERS) as answer:
            return await answer.json()


WAYS = {
    "openai": (Client, AsyncClient),
    "openai-httpx": (ClientOnHttpx, AsyncClientOnHttpx),
    "openai-aiohttp": (None, AsyncClientOnAiohttp),
    "litellm": (LiteLlm, AsyncLiteLlm),
    "httpx": (Httpx, AsyncHttpx),
    "aiohttp": (None, AsyncAiohttp),
}
