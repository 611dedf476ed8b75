"""The doors (mock, server), the clock, the limits and the journal, as tests of applications use them."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import ExitStack
from datetime import timedelta
from typing import Any, Dict, List

import httpx
import pytest
import websockets

import openai
from openai import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, DefaultAsyncHttpxClient, OpenAI
from openai_sandbox import Sandbox, domains, mock
from openai_sandbox.clock import seconds_of

CHAT = "chat.completions.create"
LINE = (
    b'{"custom_id":"%d","method":"POST","url":"/v1/embeddings","body":{"model":"text-embedding-3-small","input":"x"}}'
)
USER: Any = [{"role": "user", "content": "Hi"}]
AZURE: Any = {"api_key": "x", "api_version": "2024-10-21", "azure_endpoint": "https://example.openai.azure.com"}


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith(("OPENAI_", "AZURE_OPENAI_"))]:
        monkeypatch.delenv(name)


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[OpenAI]:
    with sandbox.client(max_retries=0) as made:
        yield made


def said(client: OpenAI, text: str = "Hi", **more: Any) -> Any:
    answer = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": text}], **more)
    return answer.choices[0].message.content


# mock


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"api_key": "sk-own", "base_url": "https://api.example.com/v1"},
        {"base_url": "https://example.com/some/api/v1/"},
        {"base_url": "https://example.com"},
    ],
)
def test_every_client(options: Dict[str, Any]) -> None:
    with mock() as sandbox:
        sandbox.on().reply("Mocked.")
        client = OpenAI(**options)
        assert said(client) == "Mocked."
        assert said(client.with_options(timeout=5)) == "Mocked."
        assert client.timeout == OpenAI(api_key="x").timeout
        assert sandbox.journal[0].path == "/v1/chat/completions"


def test_async_clients() -> None:
    async def use() -> None:
        with mock() as sandbox:
            sandbox.on().reply("Mocked.")
            async with AsyncOpenAI() as client, AsyncAzureOpenAI(**AZURE) as azure:
                for each in (client, azure):
                    answer = await each.chat.completions.create(model="gpt-4o", messages=USER)
                    assert answer.choices[0].message.content == "Mocked."

    asyncio.run(use())


def test_the_module_itself() -> None:
    with mock() as sandbox:
        sandbox.on().reply("Mocked.")
        assert openai.chat.completions.create(model="gpt-4o", messages=USER).choices[0].message.content == "Mocked."
    assert openai._module_client._client is None


def test_programs_for_azure_and_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever keys are set, each client can be made, and the module is for Azure if it was."""
    monkeypatch.setenv("OPENAI_API_VERSION", "2024-10-21")
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", "https://example.openai.azure.com")
    for where, name, value in (
        (os.environ, "AZURE_OPENAI_API_KEY", "x"),
        (vars(openai), "azure_endpoint", "https://example.openai.azure.com"),
    ):
        with monkeypatch.context() as patch:
            patch.setitem(where, name, value)
            if where is not os.environ:
                patch.setattr(openai, "api_key", "x")
            with mock():
                assert said(OpenAI())
                assert said(openai)  # type: ignore[arg-type]  # it has the same resources
                assert isinstance(openai.chat._client, AzureOpenAI)
            assert openai.api_type is None
            assert "OPENAI_API_KEY" not in os.environ


def test_as_a_decorator() -> None:
    @mock
    def plain(word: str) -> Any:
        """Ask."""
        return word + str(OpenAI().models.retrieve("gpt-4o").id)

    sandbox = Sandbox()

    @mock(sandbox)
    async def asynchronous() -> Any:
        return (await AsyncOpenAI().files.create(file=b"x", purpose="user_data")).id

    @mock(seed=5)
    def seeded() -> str:
        return str(said(OpenAI()))

    assert (plain("a "), plain.__name__, plain.__doc__) == ("a gpt-4o", "plain", "Ask.")
    first, second = asyncio.run(asynchronous()), asyncio.run(asynchronous())
    assert {file.id for file in sandbox.client().files.list()} == {first, second}
    assert seeded() == seeded()
    sandbox.close()


def test_as_a_decorator_of_classes() -> None:
    @mock(seed=5)
    class TestAll:
        kept = 1

        def test_a(self) -> Any:
            return said(OpenAI())

        async def test_b(self) -> Any:
            return (await AsyncOpenAI().files.create(file=b"x", purpose="user_data")).id

        @staticmethod
        def test_c() -> Any:
            return len(OpenAI().files.list().data)

        def other(self) -> bool:
            return hasattr(OpenAI, "_detour") and OpenAI._detour is not None

    each = TestAll()
    assert isinstance(each, TestAll)
    assert each.test_a() == each.test_a()
    assert asyncio.run(each.test_b()).startswith("file-")
    assert (each.test_c(), TestAll.test_c(), each.kept, each.other()) == (0, 0, 1, False)


def test_as_a_decorator_of_generators() -> None:
    @mock
    def fixture() -> Generator[Any, None, None]:
        client = OpenAI()
        yield said(client)
        OpenAI().models.list()

    @mock
    async def async_fixture() -> AsyncIterator[Any]:
        yield AsyncOpenAI()
        await AsyncOpenAI().models.list()

    async def use() -> int:
        return len([each async for each in async_fixture()])

    assert len(list(fixture())) == 1
    assert asyncio.run(use()) == 1
    steps = fixture()
    assert next(steps)
    steps.close()
    assert OpenAI._detour is None


def test_after_a_mock_all_is_as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "")

    @mock
    def fail() -> None:
        assert os.environ["OPENAI_API_KEY"]
        openai.models.list()
        assert OpenAI()._http is not None
        raise KeyError

    before = OpenAI(api_key="x")
    with pytest.raises(KeyError):
        fail()
    assert os.environ["OPENAI_API_KEY"] == ""
    assert openai.api_type is None
    assert before._http is None
    assert OpenAI(api_key="x")._http is None
    monkeypatch.setenv("OPENAI_API_KEY", "sk-mine")
    with mock():
        assert OpenAI().api_key == "sk-mine"


def test_mocks_within_mocks() -> None:
    with mock() as outer, mock() as inner:
        OpenAI().models.list()
        with mock(outer):
            OpenAI().models.list()
        OpenAI().models.list()
        assert (len(outer.journal), len(inner.journal)) == (1, 2)


def test_mocks_side_by_side() -> None:
    """Whichever ends first."""

    @mock
    async def task(number: int) -> None:
        await asyncio.sleep(0.001 * number)
        openai_here = AsyncOpenAI()
        await openai_here.models.list()
        await asyncio.sleep(0.01 - 0.002 * number)
        assert (await openai_here.files.list()).data == []
        await AsyncOpenAI().files.create(file=b"x", purpose="user_data")

    async def run() -> None:
        await asyncio.gather(*map(task, range(5)))

    asyncio.run(run())
    first, second = mock(), mock()
    with ExitStack() as stack:
        stack.enter_context(first)
        late = stack.pop_all()
        with second as sandbox:
            late.close()
            assert OpenAI().models.list().data
            assert len(sandbox.journal) == 1

    def work() -> None:
        with mock() as sandbox:
            both.wait(5)
            OpenAI().models.list()
            both.wait(5)
            counts.append(len(sandbox.journal))

    counts: List[int] = []
    both = threading.Barrier(3)
    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert counts == [1, 1, 1]
    assert OpenAI._detour is None
    assert "OPENAI_API_KEY" not in os.environ


def test_clients_made_in_threads_of_a_mock() -> None:
    with mock() as sandbox:
        thread = threading.Thread(target=lambda: OpenAI().models.list())
        thread.start()
        thread.join()
        assert len(sandbox.journal) == 1


def test_clients_that_are_given_a_client_of_httpx() -> None:
    seen: List[str] = []
    hooks = {"request": [lambda request: seen.append(request.url.path)]}
    headers = {"x-team": "a"}
    given = httpx.Client(event_hooks=hooks, headers=headers, timeout=3.0, proxy="http://127.0.0.1:9")
    with mock() as sandbox:
        sandbox.on().reply("Mocked.")
        with OpenAI(http_client=given) as client, client.with_options(max_retries=0) as copy:
            assert client.timeout == given.timeout
            assert (said(client), said(copy)) == ("Mocked.", "Mocked.")
        assert seen == ["/v1/chat/completions"] * 2
        assert sandbox.journal[-1].headers["x-team"] == "a"
    assert not given.is_closed


def test_async_clients_that_are_given_a_client_of_httpx() -> None:
    async def use(*given: httpx.AsyncClient) -> None:
        with mock() as sandbox:
            for each in given:
                async with AsyncOpenAI(http_client=each) as client:
                    assert (await client.models.list()).data
                assert not each.is_closed
            assert len(sandbox.journal) == len(given)

    asyncio.run(use(httpx.AsyncClient(), DefaultAsyncHttpxClient(), httpx.AsyncClient(transport=AsyncWrapped())))


class AsyncWrapped(httpx.AsyncBaseTransport):
    """Leads to the network by another transport."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        raise AssertionError("the network is asked")


def test_clients_whose_transport_is_no_way_to_the_network() -> None:
    own = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json={"data": []})))
    other = Sandbox()
    with mock() as sandbox, OpenAI(http_client=own) as client:
        assert client.models.list().data == []
        assert other.client().files.list().data == []
        assert len(sandbox.journal) == 0
        assert len(other.journal) == 1


class Echo:
    """A websocket that says what it hears."""

    def open(self) -> Iterator[Any]:
        return iter(())

    def receive(self, message: Any) -> Iterator[Any]:
        yield json.loads(message)

    def leave(self) -> None:
        pass


def test_websockets_of_mocked_clients(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(domains._found, "responses.connect", lambda call: Echo())
    with mock() as sandbox:
        with OpenAI(base_url="https://example.com/v1").responses.connect() as connection:
            connection.response.create(model="gpt-4o", input="Hi")
            assert next(iter(connection)).to_dict()["input"] == "Hi"
        assert [entry.operation for entry in sandbox.journal] == ["responses.connect"]
    assert not [thread for thread in threading.enumerate() if thread.name == "openai-sandbox"]


def test_websockets_of_clients_of_a_sandbox(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(domains._found, "responses.connect", lambda call: Echo())

    async def listen(client: AsyncOpenAI) -> Any:
        async with client.responses.connect() as connection:
            await connection.response.create(model="gpt-4o", input="Hi")
            return await connection.recv()

    with Sandbox() as sandbox:
        client = sandbox.client()
        assert client.models.list().data
        assert not [thread for thread in threading.enumerate() if thread.name == "openai-sandbox"]
        for each in (client, client.with_options(timeout=5)):
            with each.responses.connect() as connection:
                connection.response.create(model="gpt-4o", input="Hi")
                assert next(iter(connection)).to_dict()["input"] == "Hi"
        assert asyncio.run(listen(sandbox.async_client())).to_dict()["input"] == "Hi"
        assert [thread.name for thread in threading.enumerate()].count("openai-sandbox") == 1
        with mock(), sandbox.client().responses.connect():
            pass
        assert [entry.operation for entry in sandbox.journal] == ["models.list"] + ["responses.connect"] * 4
    assert not [thread for thread in threading.enumerate() if thread.name == "openai-sandbox"]


def test_a_sandbox_that_nobody_closes() -> None:
    """Its server is no reason for the program not to end."""
    program = """
from openai_sandbox import Sandbox
sandbox = Sandbox()
connection = sandbox.client().realtime.connect(model="gpt-realtime").enter()
print(connection.recv().type)
"""
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "session.created\n", "")


def test_clients_of_a_sandbox_that_is_closed(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    with mock():
        late = OpenAI()
    with pytest.raises(openai.InternalServerError, match="is closed") as error:
        late.models.list()
    assert error.value.code == "sandbox_closed"
    assert error.value.response.headers["x-should-retry"] == "false"
    with sandbox.server() as url, httpx.Client(trust_env=False) as http:
        sandbox.close()
        assert http.get(f"{url}/models", headers={"authorization": "Bearer x"}).json() == error.value.response.json()
        with pytest.raises(websockets.exceptions.InvalidStatus, match="503"):
            OpenAI(base_url=url, api_key="x").responses.connect().enter()
    for action in (sandbox.reset, sandbox.snapshot):
        with pytest.raises(RuntimeError, match="is closed"):
            action()
    assert not caplog.records


def test_work_that_fails(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    """It is logged, and requests are told."""

    def fail(*_: Any) -> None:
        raise KeyError("gone")

    monkeypatch.setitem(domains._found, "batches.advance", fail)
    with sandbox.client(max_retries=0) as client:
        file = client.files.create(file=("a.jsonl", LINE % 1), purpose="batch")
        client.batches.create(input_file_id=file.id, endpoint="/v1/embeddings", completion_window="24h")
        with pytest.raises(openai.InternalServerError, match="its log says why"):
            client.models.list()
    assert "gone" in caplog.text


@pytest.mark.parametrize("options", [{"seed": "x"}, {"seed": 1.5}, {"pace": -1}, {"pace": float("nan")}, {"pace": "1"}])
def test_options_that_make_no_sense(options: Any) -> None:
    with pytest.raises(ValueError, match=f"{next(iter(options))} must be"):
        Sandbox(**options)


def test_a_sandbox_or_options(sandbox: Sandbox) -> None:
    with pytest.raises(TypeError, match="one or the other"):
        mock(sandbox, seed=3)


# Azure


@pytest.mark.parametrize(
    ("options", "deployment", "model"),
    [
        (AZURE, "gpt-4o-mini", "gpt-4o-mini"),
        (AZURE, "prod/chat", "gpt-4o"),
        ({**AZURE, "azure_deployment": "prod-chat"}, "gpt-4o", "gpt-4o"),
        ({"api_key": "x", "base_url": "https://example.openai.azure.com/openai/v1"}, "prod-chat", "gpt-4o"),
    ],
)
def test_azure(options: Any, deployment: str, model: str) -> None:
    with mock() as sandbox:
        sandbox.on(model=model).reply("Mocked.")
        client = AzureOpenAI(**options)
        answer = client.chat.completions.create(model=deployment, messages=USER)
        assert (answer.model, answer.choices[0].message.content) == (model, "Mocked.")
        file = client.files.create(file=b"x", purpose="user_data")
        assert client.files.content(file.id).read() == b"x"
        vectors = client.embeddings.create(model="prod-vectors", input="x")
        expected = "gpt-4o" if "azure_deployment" in options else "text-embedding-3-small"
        assert vectors.model in (expected, "text-embedding-3-small")
        assert sandbox.journal[0].operation == CHAT


def test_azure_at_the_server(sandbox: Sandbox) -> None:
    with sandbox.server() as url:
        endpoint = url.rpartition("/v1")[0]
        with AzureOpenAI(api_key="x", api_version="2024-10-21", azure_endpoint=endpoint) as client:
            assert client.chat.completions.create(model="mine", messages=USER).model == "gpt-4o"
            with pytest.raises(openai.BadRequestError, match="none of the formats"):  # the model is one
                client.audio.transcriptions.create(model="mine", file=("a.txt", b"no sound"))


# server


def test_server(sandbox: Sandbox) -> None:
    with sandbox.server() as url:
        assert url.startswith("http://127.0.0.1:")
        with OpenAI(api_key="x", base_url=url) as client:
            file = client.files.create(file=b"x", purpose="user_data")
            sandbox.on().reply("Hello.")
            stream = client.chat.completions.create(model="gpt-4o", messages=USER, stream=True)
            assert "".join(chunk.choices[0].delta.content or "" for chunk in stream) == "Hello."
    with sandbox.client() as inside:  # the state is the same, and still there
        assert inside.files.retrieve(file.id).id == file.id
    with pytest.raises(OSError, match="refused"), socket.create_connection(("127.0.0.1", int(url.split(":")[2][:-3]))):
        pass


def test_base_urls_without_an_end(sandbox: Sandbox) -> None:
    with sandbox.client(base_url="http://sandbox.invalid") as client:
        with pytest.raises(openai.NotFoundError, match="begin with /v1, with which a base URL ends"):
            client.models.list()


def test_two_servers(sandbox: Sandbox) -> None:
    with sandbox.server() as first, sandbox.server("localhost") as second:
        assert first != second
        for url in (first, second):
            assert httpx.get(url.replace("/v1", "/health"), trust_env=False).status_code == 200
        port = int(first.rpartition(":")[2].partition("/")[0])
        with pytest.raises(OSError), sandbox.server(port=port):
            pass


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "", "192.0.2.1"])
def test_servers_are_for_this_machine(sandbox: Sandbox, host: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="--allow-remote"), sandbox.server(host):
        pass
    assert openai_sandbox_main("--host", host) == 1
    assert "--allow-remote" in capsys.readouterr().err


def openai_sandbox_main(*arguments: str) -> int:
    from openai_sandbox.__main__ import main

    return main([*arguments])


# clock


@pytest.mark.parametrize(
    ("given", "seconds"),
    [
        (90, 90),
        (0.5, 0.5),
        ("24h", 86400),
        ("1h30m", 5400),
        ("1 hour 30 min", 5400),
        ("250ms", 0.25),
        ("1.5d", 129600),
        ("minute", 60),
        ("2 weeks", 1209600),
        (timedelta(minutes=5), 300),
    ],
)
def test_durations(given: Any, seconds: float) -> None:
    assert seconds_of(given) == seconds


@pytest.mark.parametrize("given", ["", "5", "h5", "5x", "-5s", "5s!", -1, float("inf"), timedelta(seconds=-1)])
def test_what_is_no_duration(sandbox: Sandbox, given: Any) -> None:
    before = sandbox.clock.now()
    with pytest.raises(ValueError, match="duration"):
        sandbox.clock.advance(given)
    assert sandbox.clock.now() == before


def test_moving_the_clock_runs_what_is_due(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.speed.set(seconds=3600)
    file = client.files.create(file=("a.jsonl", LINE % 1), purpose="batch")
    batch = client.batches.create(input_file_id=file.id, endpoint="/v1/embeddings", completion_window="24h")
    assert client.batches.retrieve(batch.id).status == "validating"
    sandbox.clock.advance(timedelta(days=1))
    before = len(sandbox.journal)
    stored = sandbox.state.all("batch")[0]
    assert "completed" in str(stored)
    assert len(sandbox.journal) == before
    assert client.batches.retrieve(batch.id).status == "completed"


def test_expiry(sandbox: Sandbox, client: OpenAI) -> None:
    expires: Any = {"anchor": "created_at", "seconds": 3600}
    file = client.files.create(file=b"x", purpose="user_data", expires_after=expires)
    sandbox.clock.advance("59m")
    client.files.retrieve(file.id)
    sandbox.clock.advance("1m")
    with pytest.raises(openai.NotFoundError):
        client.files.retrieve(file.id)


# limits


def test_limits_of_requests(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.limits.set(requests=2, per="minute")
    said(client)
    raw = client.chat.completions.with_raw_response.create(model="gpt-4o", messages=USER)
    assert raw.headers["x-ratelimit-remaining-requests"] == "0"
    assert raw.headers["x-ratelimit-reset-requests"] == "1m0s"
    with pytest.raises(openai.RateLimitError, match="Please try again in 30s") as caught:
        said(client)
    headers = caught.value.response.headers
    assert (caught.value.code, caught.value.type) == ("rate_limit_exceeded", "requests")
    assert (headers["retry-after"], headers["retry-after-ms"]) == ("30", "30000")
    assert headers["x-ratelimit-limit-requests"] == "2"
    assert client.models.list().data  # these do not count
    sandbox.clock.advance(30)
    said(client)
    with pytest.raises(openai.RateLimitError):
        said(client)
    sandbox.limits.clear()
    said(client)
    assert sandbox.journal.of(CHAT)[-2].executed is False


def test_limits_of_tokens(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.on().reply("word " * 100)
    sandbox.limits.set(tokens=100, per="1h")
    said(client)
    with pytest.raises(openai.RateLimitError) as caught:
        said(client)
    assert caught.value.type == "tokens"
    assert caught.value.response.headers["x-ratelimit-remaining-tokens"] == "0"
    sandbox.clock.advance(float(caught.value.response.headers["retry-after"]))
    said(client)


@pytest.mark.parametrize(
    "limits",
    [
        {"requests": 0},
        {"tokens": -1},
        {"requests": 1.5},
        {"tokens": "9"},
        {"requests": 1, "per": 0},
        {"per": "x"},
        {"per": None},
    ],
)
def test_limits_that_make_no_sense(sandbox: Sandbox, limits: Any) -> None:
    with pytest.raises(ValueError, match=r"limits must|duration"):
        sandbox.limits.set(**limits)
    assert not sandbox.limits.enforced


def test_lines_of_batches_have_limits_of_their_own(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.limits.set(requests=1, per="week")
    file = client.files.create(file=("a.jsonl", b"\n".join([LINE % 1, LINE % 2])), purpose="batch")
    batch = client.batches.create(input_file_id=file.id, endpoint="/v1/embeddings", completion_window="24h")
    counts = client.batches.retrieve(batch.id).request_counts
    assert counts is not None
    assert counts.completed == 2


# journal


def test_assertions(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.journal.assert_not_called()
    said(client, "One", temperature=0.5)
    said(client, "Two", user="u", extra_headers={"X-Team": "blue"})
    journal = sandbox.journal
    assert len(journal.assert_called(CHAT)) == 2
    journal.assert_called(CHAT, times=2, body={"model": "gpt-4o"})
    found = journal.assert_called(CHAT, times=1, body={"messages": [{"content": "Two"}]}, headers={"X-Team": "blue"})
    assert found[0].body is not None
    assert found[0].body["user"] == "u"
    journal.assert_called(CHAT, times=0, body={"messages": []})
    journal.assert_not_called("responses.create")
    with pytest.raises(
        AssertionError, match=r"to be called once, but it was 2 times\. Requests for it:\n- chat"
    ) as told:
        journal.assert_called(CHAT, times=1)
    assert "'Two'" in str(told.value)
    with pytest.raises(AssertionError, match=r"with body \{'temperature': 1\} to be called, but it was never\."):
        journal.assert_called(CHAT, body={"temperature": 1})
    with pytest.raises(AssertionError, match=r"responses.create to be called, but it was never\. All requests"):
        journal.assert_called("responses.create")
    with pytest.raises(AssertionError, match="there were 2"):
        journal.assert_not_called(CHAT)
    journal.clear()
    with pytest.raises(AssertionError, match="There were no requests"):
        journal.assert_called(CHAT)


def test_the_journal_as_text(sandbox: Sandbox, client: OpenAI) -> None:
    assert repr(sandbox.journal) == "<Journal: no requests>"
    client.models.list()
    with pytest.raises(openai.NotFoundError):
        client.files.retrieve("file-x")
    assert repr(sandbox.journal) == "<Journal: 2 requests\n- models.list -> 200\n- files.retrieve -> 404>"


def test_long_bodies_are_cut_in_assertions(sandbox: Sandbox, client: OpenAI) -> None:
    for _ in range(7):
        said(client, "x" * 2000)
    with pytest.raises(AssertionError, match="and 2 before these") as told:
        sandbox.journal.assert_not_called()
    assert len(str(told.value)) < 5000


@pytest.mark.parametrize(
    ("fault", "executed"), [(("503",), [False, True]), (("reset",), [True, True]), (("quota",), [False, True])]
)
def test_attempts_and_executions(sandbox: Sandbox, fault: Any, executed: Any) -> None:
    headers = {"retry-after-ms": "1"}
    sandbox.faults.add(int(fault[0]) if fault[0].isdigit() else fault[0], headers=headers)
    with sandbox.client(max_retries=2) as client:
        client.files.create(file=b"x", purpose="user_data")
        client.files.create(file=b"x", purpose="user_data")
    calls = sandbox.journal.calls("files.create")
    assert [[entry.executed for entry in call] for call in calls] == [executed, [True]]
    assert [entry.attempt for entry in calls[0]] == [0, 1]


def test_attempts_by_key(sandbox: Sandbox, client: OpenAI) -> None:
    for key in ("a", "b", "a"):
        said(client, extra_headers={"Idempotency-Key": key})
    assert [[entry.idempotency_key for entry in call] for call in sandbox.journal.calls()] == [["a", "a"], ["b"]]


@pytest.mark.parametrize(
    "ask",
    [
        lambda box: box.journal.assert_called("chat.completion.create"),
        lambda box: box.journal.assert_not_called("chat.completion.create"),
        lambda box: box.journal.of("chat.completion.create"),
        lambda box: box.journal.calls("chat.completion.create"),
        lambda box: box.faults.add(500, operation="chat.completion.create"),
    ],
)
def test_calls_that_there_are_not(ask: Any, sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match=r"no call 'chat.completion.create'; did you mean 'chat.completions.create'"):
        ask(sandbox)
    assert not sandbox.faults.all()


@pytest.mark.parametrize("name", ["batchs", "chat.completions", "files", "", ".."])
def test_work_that_there_is_not(name: str, sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="no call leaves work of the name"):
        sandbox.speed.set(name, polls=1)


def test_work_of_a_like_name(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match=r"'batch'; did you mean 'batches'\?"):
        sandbox.speed.set("batch", polls=1)


def test_paces_as_texts(sandbox: Sandbox) -> None:
    sandbox.speed.set("batches", seconds="1m30s")
    assert sandbox.speed.of("batches").seconds == 90


def test_work_by_the_name_of_its_calls(sandbox: Sandbox) -> None:
    sandbox.speed.set("beta.threads.runs", polls=2)
    assert sandbox.speed.of("threads.runs").polls == 2
