"""Photograph the page of the sandbox for the docs: `make screenshots`, or `python tools/screenshots.py`.

Writes docs/images/sandbox-page.png and sandbox-page-phone.png. A sandbox with a fixed seed and clock is served, a few
calls are made, and the system's Chromium looks at it.
"""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import httpx
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from openai import APIStatusError, OpenAI  # noqa: E402  # the folder above has to be on the path first
from openai_sandbox import Sandbox  # noqa: E402
from tools.browser import BROWSER, BROWSERS, FLAGS  # noqa: E402

IMAGES = ROOT / "docs" / "images"


def main() -> int:
    """Take the pictures. Returns the exit status."""
    if BROWSER is None:
        print(f"no browser: install one of {', '.join(BROWSERS)}", file=sys.stderr)
        return 1
    IMAGES.mkdir(parents=True, exist_ok=True)
    start = datetime(2026, 3, 2, 9, 41).timestamp()
    with Sandbox(clock=lambda: start) as sandbox, sandbox.server() as url, sync_playwright() as playwright:
        work(sandbox, url)
        chromium = playwright.chromium.launch(executable_path=BROWSER, args=FLAGS)
        top = url[: -len("/v1")]
        page = chromium.new_page(viewport={"width": 1280, "height": 800}, device_scale_factor=1.5)
        page.goto(top)
        look_at_stream(page)
        page.screenshot(path=IMAGES / "sandbox-page.png")
        phone = chromium.new_page(viewport={"width": 390, "height": 780}, device_scale_factor=2, color_scheme="dark")
        phone.goto(top)
        phone.locator("#request-rows a").first.wait_for()
        phone.screenshot(path=IMAGES / "sandbox-page-phone.png")
        chromium.close()
    return 0


def look_at_stream(page: Page) -> None:
    """Open the streamed call."""
    page.locator("#request-rows a", has_text="stream ·").first.click()
    page.locator(".stream li").first.wait_for()


def work(sandbox: Sandbox, url: str) -> None:
    """Make the calls that the pictures show."""
    client = OpenAI(base_url=url, api_key="any", max_retries=1, http_client=httpx.Client(trust_env=False))
    client.models.list()
    file = client.files.create(file=("notes.txt", b"Rain in the north, sun in the south."), purpose="assistants")
    store = client.vector_stores.create(name="Weather", file_ids=[file.id])
    sandbox.clock.advance("2m")
    client.vector_stores.search(store.id, query="Where does it rain?")
    client.embeddings.create(model="text-embedding-3-small", input="Where does it rain?")
    sandbox.faults.add(429, headers={"retry-after-ms": "1"})
    client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Name three rivers."}])
    sandbox.clock.advance("40s")
    sandbox.on("responses.create", contains="weather").reply("Rain in the north, sun in the south.")
    asked = client.responses.create(model="gpt-4o", input="How is the weather?", stream=True)
    for _ in asked:
        pass
    try:
        client.responses.retrieve("resp_gone")
    except APIStatusError:
        pass
    client.close()
    sandbox.faults.add("stall", times=None, operation="responses.create", event=3, seconds=2)


if __name__ == "__main__":
    sys.exit(main())
