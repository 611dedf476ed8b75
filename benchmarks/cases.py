"""What one process measures: `python cases.py CASE WAY URL [name=value ...]` prints a JSON object.

Started by run.py in each of the environments in turn. A case returns `cpu`, the time that all threads of the process
spent in user and system mode per unit in microseconds, and `rate`, units per second of the clock; or what it names.
Nothing is imported at the top that the measured package could need: its import would look cheaper than it is.
"""

import gc
import os
import sys
import time

from ways import MESSAGES, WAYS

HEAVY = ("pydantic", "httpx", "ssl", "asyncio")


def cpu():
    """Microseconds of CPU so far."""
    return time.process_time() * 1e6


def memory(field="VmRSS"):
    """Kilobytes in memory now; with VmHWM, the most since `reset_peak`."""
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith(field + ":"))


def reset_peak():
    with open("/proc/self/clear_refs", "w") as peak:
        peak.write("5")


def has_memory():
    return os.path.exists("/proc/self/clear_refs")


class Meter:
    """CPU, clock and memory since it was made."""

    def __init__(self):
        gc.collect()
        if has_memory():
            reset_peak()
            self.memory = memory()
        self.clock, self.cpu = time.perf_counter(), cpu()

    def per(self, units):
        used, passed = cpu() - self.cpu, time.perf_counter() - self.clock
        return {"cpu": used / units, "rate": units / passed}

    def grown(self, field="VmRSS"):
        """Kilobytes more than at the start; None where the system does not say."""
        return memory(field) - self.memory if has_memory() else None


def measured(call, units, seconds, warm):
    """Make the call until it has used about so many seconds of CPU. warm: a cheap one that imports what it needs."""
    for _ in range(5):
        warm()
    meter = Meter()
    call()
    once = meter.per(units)
    if once["cpu"] * units > seconds * 1e6:
        return once
    rounds = max(1, int(seconds * 1e6 / (once["cpu"] * units)))
    meter = Meter()
    for _ in range(rounds):
        call()
    return meter.per(units * rounds)


# Start


def import_only(way, url, **_):
    before, meter = set(sys.modules), Meter()
    import openai  # noqa: F401

    used = meter.per(1)
    new = set(sys.modules) - before
    return {**used, "memory": meter.grown(), "modules": len(new), "heavy": sum(name in new for name in HEAVY)}


def first(way, url, what, **_):
    """Import, a client, and the first answer of a kind."""
    meter = Meter()
    client = WAYS[way][0](f"{url}/n5/v1")
    if what == "event":
        next(iter(client.stream("chat")))
    else:
        client.chat() if what == "chat" else client.respond()
    return {**meter.per(1), "memory": meter.grown()}


# Requests


def chat(way, url, seconds, messages=2, **_):
    client = WAYS[way][0](f"{url}/v1")
    given = (MESSAGES * (messages // 2 + 1))[:messages]
    if messages > 2:
        given = [{**each, "content": f"{number}: {each['content'] * 3}"} for number, each in enumerate(given)]
    return measured(lambda: client.chat(given), 1, seconds, client.chat)


def chat_async(way, url, seconds, inflight, **_):
    import asyncio

    async def main():
        client = WAYS[way][1](f"{url}/v1")

        async def worker(requests):
            for _ in range(requests):
                await client.chat()

        async def wave(requests):
            await asyncio.gather(*(worker(requests) for _ in range(inflight)))

        await wave(2)
        once = Meter()
        await wave(1)
        # Some requests in a row: between waves, pools close connections and open them again.
        rounds = max(4, int(seconds * 1e6 / once.per(1)["cpu"]))
        meter = Meter()
        await wave(rounds)
        return meter.per(rounds * inflight)

    return asyncio.run(main())


def embeddings(way, url, seconds, format="", **_):
    client = WAYS[way][0](f"{url}/v1").client
    given = {"model": "text-embedding-3-small", "input": ["some text to embed"] * 256}
    if format:
        given["encoding_format"] = format

    def call():
        for each in client.embeddings.create(**given).data:
            each.embedding[0]  # whatever was put off until it is looked at is done now

    return measured(call, 1, seconds, call)


def pages(way, url, seconds, n, **_):
    client = WAYS[way][0](f"{url}/g{n}/v1").client

    def call():
        found = sum(1 for _ in client.files.list())
        assert found == 20 * n, found

    return measured(call, n, seconds, client.files.list)


# Streams


def stream(way, url, seconds, kind="chat", n=2000, **_):
    short, long = (WAYS[way][0](f"{url}/n{events}/v1") for events in (20, n))

    def call(client=long, least=n):
        found = sum(1 for _ in client.stream(kind))
        assert found >= least, found

    return measured(call, n, seconds, lambda: call(short, 20))


def paced(way, url, streams, pause, n, **_):
    """Async streams at the same time whose events come one by one, `pause` microseconds apart."""
    import asyncio

    async def main():
        client = WAYS[way][1](f"{url}/n{n}/p{pause}/v1")

        async def one():
            count = 0
            async for _ in await client.stream("chat"):
                count += 1
            assert count >= n, count

        warm = WAYS[way][1](f"{url}/n5/v1")
        async for _ in await warm.stream("chat"):
            pass
        meter = Meter()
        await asyncio.gather(*(one() for _ in range(streams)))
        return meter.per(n * streams)

    return asyncio.run(main())


def stream_async(way, url, seconds, kind="chat", n=2000, **_):
    import asyncio

    async def main():
        client = WAYS[way][1](f"{url}/n{n}/v1")

        async def wave(streams):
            count = 0
            for _ in range(streams):
                async for _ in await client.stream(kind):
                    count += 1
            assert count >= n * streams, count

        await wave(1)
        once = Meter()
        await wave(1)
        found = once.per(n)
        rounds = int(seconds * 1e6 / (found["cpu"] * n))
        if not rounds:
            return found
        meter = Meter()
        await wave(rounds)
        return meter.per(rounds * n)

    return asyncio.run(main())


def helper(way, url, seconds, kind="chat", n=2000, **_):
    short, long = (WAYS[way][0](f"{url}/n{events}/v1") for events in (20, n))

    def call(client=long, least=n):
        with client.helper(kind) as events:
            found = sum(1 for _ in events)
        assert found >= least, found

    return measured(call, n, seconds, lambda: call(short, 20))


def open_streams(way, url, n, **_):
    """Memory of an async stream of which one event was read."""
    import asyncio

    async def main():
        client = WAYS[way][1](f"{url}/n2/p600000000/v1")

        async def one():
            events = await client.stream("chat")
            await events.__anext__()
            return events

        kept = [await one() for _ in range(20)]
        meter = Meter()
        kept += await asyncio.gather(*(one() for _ in range(n)))
        return {**meter.per(n), "memory": meter.grown() / n if has_memory() else None}

    return run_and_leave(main())


def run_and_leave(coroutine):
    """Like asyncio.run, without the tidying up of what is open."""
    import asyncio

    return asyncio.new_event_loop().run_until_complete(coroutine)


# Clients


def clients(way, url, n, kind=0, **_):
    """One more client. kind: 0 sync, 1 async."""
    make = WAYS[way][kind]
    kept = [make(f"{url}/v1") for _ in range(5)]
    meter = Meter()
    kept += [make(f"{url}/v1") for _ in range(n)]
    return {**meter.per(n), "memory": meter.grown() / n if has_memory() else None}


def client_per_request(way, url, seconds, **_):
    """A client that is made, makes one request and is closed."""

    def call():
        client = WAYS[way][0](f"{url}/v1")
        client.chat()
        client.client.close()

    return measured(call, 1, seconds, call)


def with_options(way, url, seconds, **_):
    client = WAYS[way][0](f"{url}/v1").client

    def call():
        for _ in range(100):
            client.with_options(timeout=5, max_retries=1)

    return measured(call, 100, seconds, call)


# Large bodies


def upload(way, url, path, rate, **_):
    """A file that is given by its path. path: a large file, which the system has in memory; rate: megabytes a second
    that the server takes, since a network does not take everything at once."""
    import pathlib

    client = WAYS[way][0](f"{url}/r{rate}/v1").client
    client.files.create(file=("small.txt", b"small"), purpose="assistants")
    meter = Meter()
    client.files.create(file=pathlib.Path(path), purpose="assistants")
    return {**meter.per(1), "growth": meter.grown("VmHWM")}


def download(way, url, megabytes, streamed=0, **_):
    client = WAYS[way][0](f"{url}/v1").client

    def fetch(url):
        there = client.with_options(base_url=url)
        if not streamed:
            return len(there.files.content("file-1").read())
        with there.files.with_streaming_response.content("file-1") as answer:
            return sum(len(block) for block in answer.iter_bytes())

    fetch(f"{url}/m1/v1")
    meter = Meter()
    found = fetch(f"{url}/m{megabytes}/v1")
    assert found == megabytes << 20, found
    return {**meter.per(1), "growth": meter.grown("VmHWM")}


# Calls: no times, so no noise


def counted(call, units):
    """The functions that a call calls, those in C too, per unit."""
    found = 0

    def count(frame, event, argument):
        nonlocal found
        if event in ("call", "c_call"):
            found += 1

    for _ in range(3):
        call()
    gc.disable()
    sys.setprofile(count)
    try:
        call()
    finally:
        sys.setprofile(None)
    return {"calls": found / units}


def calls(way, url, what, n=2000, **_):
    """Function calls per request (what: request) or per event of a stream (what: its kind)."""
    client = WAYS[way][0](f"{url}/n{n}/v1")
    if what == "request":
        return counted(client.chat, 1)

    def events():
        for _ in client.stream(what):
            pass

    return counted(events, n)


def calls_async(way, url, **_):
    async def main():
        client = WAYS[way][1](f"{url}/v1")
        for _ in range(5):
            await client.chat()
        found = 0

        def count(frame, event, argument):
            nonlocal found
            if event in ("call", "c_call"):
                found += 1

        gc.disable()
        sys.setprofile(count)
        try:
            await client.chat()
        finally:
            sys.setprofile(None)
        return {"calls": found}

    return run_and_leave(main())


def main(case, way, url, *options):
    given = {}
    for option in options:
        name, _, value = option.partition("=")
        try:
            given[name] = float(value) if "." in value else int(value)
        except ValueError:
            given[name] = value
    if sys.platform != "win32":
        import resource

        most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    found = globals()[case](way, url, **given)
    import json

    print(json.dumps(found), flush=True)
    os._exit(0)  # closing what is open is no part of it


if __name__ == "__main__":
    main(*sys.argv[1:])
