"""Hours of use in minutes: mixed traffic, sync and async, with faults, against a server of its own, and what it leaves.

`python tools/soak.py [SECONDS]`, or `make soak`. Every answer is compared with the first one to the same request, every
fault has to end as the error it should; memory, open files, threads and tasks of the client and of the server have to
stop growing. Ends by itself; exit code 1 if something was wrong. Linux (figures come from /proc).
"""

from __future__ import annotations

import asyncio
import gc
import os
import random
import subprocess
import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Awaitable, Callable, Dict, List, Tuple

import httpx

import openai
from openai import AsyncOpenAI, OpenAI

THREADS = 6
TASKS = 12
STRETCHES = 6
WARM_UP = 2  # stretches in which pools, caches and the journal fill
GROWTH = {"MB": 12.0, "files": 4.0, "threads": 2.0}  # allowed of either process, from the end of the warm-up on
QUESTIONS = 40
KEY = "sk-soak"
RESPONSE: Any = {"model": "gpt-4o", "input": "Count.", "store": False}
BROKEN = (openai.APIError, httpx.TransportError)  # what a stream that breaks off raises

Say = List[Any]
States = Tuple[Dict[str, float], Dict[str, float]]


def question(number: int) -> Say:
    return [{"role": "user", "content": f"Tell me about number {number}."}]


def fault(text: str) -> Dict[str, str]:
    return {"x-sandbox-fault": text}


class Seen:
    """What was answered, and what went wrong."""

    def __init__(self) -> None:
        self.done: Counter[str] = Counter()
        self.wrong: List[str] = []
        self._answers: Dict[Tuple[str, int], Any] = {}
        self._lock = threading.Lock()

    def same(self, name: str, number: int, answer: Any) -> None:
        with self._lock:
            first = self._answers.setdefault((name, number), answer)
        if answer != first:
            self.wrong.append(f"{name} {number}: {answer!r} instead of {first!r}")

    def ended(self, name: str, error: Any = None) -> None:
        with self._lock:
            self.done[name] += 1
        if error is not None:
            self.wrong.append(f"{name}: {error!r}")


# Scenarios: the sync ones, and the same for asyncio


def chat(client: OpenAI, seen: Seen, number: int) -> None:
    made = client.chat.completions.create(model="gpt-4o", messages=question(number))
    seen.same("chat", number, made.choices[0].message.content)


def retried(client: OpenAI, seen: Seen, number: int) -> None:
    kinds = ("429;retry-after-ms=1", "500", "disconnect", "reset")
    headers = fault(kinds[number % len(kinds)])
    patient = client.with_options(max_retries=3)
    made = patient.chat.completions.create(model="gpt-4o", messages=question(number), extra_headers=headers)
    seen.same("chat", number, made.choices[0].message.content)


def stream(client: OpenAI, seen: Seen, number: int) -> None:
    parts = client.chat.completions.create(model="gpt-4o", messages=question(number), stream=True)
    seen.same("chat", number, "".join(part.choices[0].delta.content or "" for part in parts if part.choices))


def left(client: OpenAI, seen: Seen, number: int) -> None:
    with client.responses.create(**RESPONSE, stream=True) as events:
        for _ in zip(range(number % 5), events):
            pass


def cut(client: OpenAI, seen: Seen, number: int) -> None:
    headers = fault("disconnect;event=2")
    try:
        for _ in client.responses.create(**RESPONSE, stream=True, extra_headers=headers):
            pass
    except BROKEN:
        return
    raise AssertionError("a stream that was cut off ended as if it were whole")


def late(client: OpenAI, seen: Seen, number: int) -> None:
    try:
        client.with_options(timeout=0.05, max_retries=0).models.list(extra_headers=fault("latency;seconds=0.2"))
    except openai.APITimeoutError:
        return
    raise AssertionError("no timeout")


def file(client: OpenAI, seen: Seen, number: int) -> None:
    content = bytes([number]) * (1000 * (number + 1))
    made = client.files.create(file=("a.bin", content), purpose="user_data")
    try:
        assert client.files.content(made.id).read() == content
    finally:
        client.files.delete(made.id)


def vectors(client: OpenAI, seen: Seen, number: int) -> None:
    made = client.embeddings.create(model="text-embedding-3-small", input=f"number {number}")
    seen.same("vectors", number, made.data[0].embedding[:8])


async def achat(client: AsyncOpenAI, seen: Seen, number: int) -> None:
    made = await client.chat.completions.create(model="gpt-4o", messages=question(number))
    seen.same("chat", number, made.choices[0].message.content)


async def aretried(client: AsyncOpenAI, seen: Seen, number: int) -> None:
    kinds = ("429;retry-after-ms=1", "500", "disconnect", "reset")
    headers = fault(kinds[number % len(kinds)])
    patient = client.with_options(max_retries=3)
    made = await patient.chat.completions.create(model="gpt-4o", messages=question(number), extra_headers=headers)
    seen.same("chat", number, made.choices[0].message.content)


async def astream(client: AsyncOpenAI, seen: Seen, number: int) -> None:
    parts = await client.chat.completions.create(model="gpt-4o", messages=question(number), stream=True)
    said = [part.choices[0].delta.content or "" async for part in parts if part.choices]
    seen.same("chat", number, "".join(said))


async def aleft(client: AsyncOpenAI, seen: Seen, number: int) -> None:
    async with await client.responses.create(**RESPONSE, stream=True) as events:
        at = 0
        async for _ in events:
            at += 1
            if at > number % 5:
                break


async def acut(client: AsyncOpenAI, seen: Seen, number: int) -> None:
    headers = fault("disconnect;event=2")
    try:
        async for _ in await client.responses.create(**RESPONSE, stream=True, extra_headers=headers):
            pass
    except BROKEN:
        return
    raise AssertionError("a stream that was cut off ended as if it were whole")


async def cancelled(client: AsyncOpenAI, seen: Seen, number: int) -> None:
    headers = fault(f"stall;at={number};seconds=0.2")
    asked = client.chat.completions.create(model="gpt-4o", messages=question(number), extra_headers=headers)
    task = asyncio.ensure_future(asked)
    await asyncio.sleep(0.001 * number)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        pass


async def afile(client: AsyncOpenAI, seen: Seen, number: int) -> None:
    content = bytes([number]) * (1000 * (number + 1))
    made = await client.files.create(file=("a.bin", content), purpose="user_data")
    try:
        found = await client.files.content(made.id)
        assert await found.aread() == content
    finally:
        await client.files.delete(made.id)


SYNC: Tuple[Callable[[OpenAI, Seen, int], None], ...] = (chat, retried, stream, left, cut, late, file, vectors)
ASYNC: Tuple[Callable[[AsyncOpenAI, Seen, int], Awaitable[None]], ...] = (
    achat,
    aretried,
    astream,
    aleft,
    acut,
    cancelled,
    afile,
)


def work(client: OpenAI, seen: Seen, seed: int, until: float) -> None:
    dice = random.Random(seed)
    while time.monotonic() < until:
        run = dice.choice(SYNC)
        try:
            run(client, seen, dice.randrange(QUESTIONS))
            seen.ended(run.__name__)
        except Exception as error:
            seen.ended(run.__name__, error)


async def awork(client: AsyncOpenAI, seen: Seen, seed: int, until: float) -> None:
    dice = random.Random(seed)
    while time.monotonic() < until:
        run = dice.choice(ASYNC)
        try:
            await run(client, seen, dice.randrange(QUESTIONS))
            seen.ended(run.__name__)
        except Exception as error:
            seen.ended(run.__name__, error)


async def crowd(url: str, seen: Seen, until: float) -> int:
    """How many tasks are left."""
    async with AsyncOpenAI(base_url=url, api_key=KEY) as client:
        await asyncio.gather(*(awork(client, seen, 1000 + each, until) for each in range(TASKS)))
    await asyncio.sleep(0.3)
    return len(asyncio.all_tasks()) - 1


# What is left


def state(process: int) -> Dict[str, float]:
    """Of a process: memory in MB, open files, threads."""
    folder = Path("/proc") / str(process)
    lines = (folder / "status").read_text(encoding="ascii").splitlines()
    fields = dict(line.split(":", 1) for line in lines if ":" in line)
    return {
        "MB": int(fields["VmRSS"].split()[0]) / 1024,
        "files": len(list((folder / "fd").iterdir())),
        "threads": int(fields["Threads"]),
    }


def stretch(url: str, client: OpenAI, seen: Seen, seconds: float) -> int:
    """Traffic for some time. How many tasks are left."""
    until = time.monotonic() + seconds
    with ThreadPoolExecutor(THREADS + 1) as pool:
        left_over = pool.submit(lambda: asyncio.run(crowd(url, seen, until)))
        for run in [pool.submit(work, client, seen, seed, until) for seed in range(THREADS)]:
            run.result()
        tasks = left_over.result()
    gc.collect()
    return tasks


def report(seen: Seen, states: List[States], tasks: int) -> int:
    """Print what was found. 1 if something is wrong."""
    print("  ".join(f"{name} {count}" for name, count in sorted(seen.done.items())))
    for who, found in zip(("client", "server"), zip(*states)):
        first, last = found[WARM_UP - 1], found[-1]
        for name, allowed in GROWTH.items():
            print(f"{who}, {name}: " + " ".join(f"{each[name]:.0f}" for each in found))
            if last[name] > first[name] + allowed:
                seen.wrong.append(f"{who}: {name} grew by {last[name] - first[name]:.1f}")
    if tasks:
        seen.wrong.append(f"{tasks} tasks are left")
    for line in seen.wrong[:20]:
        print("WRONG", line)
    print(f"{sum(seen.done.values())} done, {len(seen.wrong)} wrong")
    return 1 if seen.wrong else 0


def main(seconds: float) -> int:
    command = [sys.executable, "-m", "openai_sandbox", "--port", "0"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert server.stdout is not None
    seen, states, tasks = Seen(), list[States](), 0
    try:
        url: str = server.stdout.readline().strip()
        with OpenAI(base_url=url, api_key=KEY) as client:
            for _ in range(STRETCHES):
                tasks += stretch(url, client, seen, seconds / STRETCHES)
                states.append((state(os.getpid()), state(server.pid)))
    finally:
        server.terminate()
        server.wait(10)
        server.stdout.close()
    return report(seen, states, tasks)


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 120.0))
