"""How events reach webhook endpoints: signed, by HTTP, from threads of their own, so that nothing waits for them.

domains/webhooks.py says what is sent when and what follows from the answer. A test sees it in `sandbox.webhooks`.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import ipaddress
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Deque, Dict, List, Optional, Set
from urllib.parse import urlsplit

from .clock import Duration, seconds_of
from .model.values import dice
from .wire import Json, dumps

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    import httpx

    from .sandbox import Sandbox

__all__ = ["Attempt", "Deliveries", "is_here", "key_of", "sign"]

_TIMEOUT = 10.0  # seconds
_KEPT = 1000  # attempts


@dataclass(frozen=True)
class Attempt:
    """One try to deliver an event.

    event: its id, which is the same for all tries. status: what the receiver answered, None if it did not; error says
    why. time: when, by the sandbox's clock, in seconds since 1970.
    """

    event: str
    type: str
    endpoint: str
    url: str
    time: float
    status: Optional[int] = None
    error: Optional[str] = None

    @property
    def ok(self) -> bool:
        """Whether the event arrived."""
        return self.status is not None and 200 <= self.status < 300


class Deliveries:
    """Events on their way to webhook endpoints: `sandbox.webhooks`.

    anywhere: whether events are also sent to other machines. `attempts` has the last tries, oldest first.
    """

    def __init__(self, sandbox: Sandbox, anywhere: bool = False) -> None:
        self._sandbox = sandbox
        self._anywhere = anywhere
        self._lock = threading.RLock()
        self._threads: Dict[str, ThreadPoolExecutor] = {}
        self._under_way: Dict[str, Future[None]] = {}
        self._client: Optional[httpx.Client] = None
        self._closed = False
        self._within = 0.0
        self._more = 0
        self._count = 0
        self._attempts: Deque[Attempt] = deque(maxlen=_KEPT)

    @property
    def attempts(self) -> List[Attempt]:
        """The tries so far."""
        return list(self._attempts)

    def duplicate(self, times: int = 1) -> None:
        """Deliver each event that happens from now on so many times more; 0 ends it. ValueError for less."""
        if times < 0:
            raise ValueError(f"times must not be negative, not {times}")
        self._more = times

    def shuffle(self, within: Duration = "1m") -> None:
        """Let each event that happens from now on wait a random part of a time, by the sandbox's clock, so that they
        arrive in another order; 0 ends it. ValueError for what is no duration."""
        self._within = seconds_of(within)

    def wait(self, timeout: float = 10.0) -> bool:
        """Send what is due now and wait until it was answered; False if that takes longer than `timeout` seconds."""
        from concurrent.futures import wait

        self._sandbox.work.run(None)
        with self._lock:
            waiting: Set[Future[None]] = set(self._under_way.values())
        return not wait(waiting, timeout).not_done

    def delays(self) -> List[float]:
        """The seconds after which an event is delivered, once for each time that it is."""
        self._count += 1
        random = dice("shuffle", self._sandbox.seed, self._count)
        return [random.random() * self._within for _ in range(1 + self._more)]

    @property
    def count(self) -> int:
        """How many events were delivered or are to be; it decides how they are shuffled."""
        return self._count

    def restart(self, count: int = 0, *, clear: bool = False) -> None:
        """The state was replaced: forget what is under way. clear: also the tries so far, and what was asked for."""
        with self._sandbox.state._lock, self._lock:
            for threads in self._threads.values():
                threads.shutdown(wait=False, cancel_futures=True)
            self._threads, self._under_way = {}, {}
            self._count = count
            self._attempts = deque([] if clear else self._attempts, maxlen=_KEPT)
            if clear:
                self._within, self._more = 0.0, 0

    def send(
        self, name: str, endpoint: Json, secrets: Sequence[str], event: Json, done: Callable[[Attempt], None]
    ) -> None:
        """Send an event from another thread; then call `done` there, in a transaction. Endpoints do not wait for one
        another. name: of the delivery; one that is under way already is not sent again."""
        from concurrent.futures import ThreadPoolExecutor

        with self._lock:
            if self._closed or name in self._under_way:
                return
            threads = self._threads.setdefault(endpoint["id"], ThreadPoolExecutor(1, "openai-sandbox-webhook"))
            self._under_way[name] = threads.submit(self._run, name, endpoint, secrets, event, done)

    def post(self, endpoint: Json, secrets: Sequence[str], event: Json) -> Attempt:
        """Send an event now and wait for the answer."""
        url: str = endpoint["url"]
        clock, attempts = self._sandbox.clock, self._attempts
        status: Optional[int] = None
        error: Optional[str] = None
        if not self._anywhere and not is_here(url):
            error = "it is on another machine, where this sandbox sends nothing (allow_remote_webhooks)"
        else:
            import httpx

            body = dumps(event)
            # Receivers hold the time against their own clock, which nobody moved.
            stamp = int(clock.now() - clock.ahead)
            headers = {
                "content-type": "application/json",
                "user-agent": "OpenAI-Sandbox/1.0 (simulated)",
                "webhook-id": event["id"],
                "webhook-timestamp": str(stamp),
                "webhook-signature": " ".join(sign(secret, event["id"], stamp, body) for secret in secrets),
            }
            try:
                with self._http().stream("POST", url, content=body, headers=headers) as answer:
                    status = answer.status_code
            except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as failure:
                error = f"{type(failure).__name__}: {failure}"
        attempt = Attempt(event["id"], event["type"], endpoint["id"], url, clock.now(), status, error)
        attempts.append(attempt)
        return attempt

    def close(self) -> None:
        """Send no more; what is under way is not waited for."""
        with self._sandbox.state._lock, self._lock:
            self._closed = True
            for threads in self._threads.values():
                threads.shutdown(wait=False, cancel_futures=True)
            if self._client is not None:
                self._client.close()

    def _run(
        self, name: str, endpoint: Json, secrets: Sequence[str], event: Json, done: Callable[[Attempt], None]
    ) -> None:
        under_way, state = self._under_way, self._sandbox.state
        try:
            attempt = self.post(endpoint, secrets, event)
            with state._lock:  # taken first, as everywhere
                if not self._closed and under_way is self._under_way:
                    with state.transaction():
                        done(attempt)
        finally:
            with self._lock:
                under_way.pop(name, None)

    def _http(self) -> httpx.Client:
        import httpx

        with self._lock:
            if self._client is None:
                # A redirect is a failure: what is signed for one address goes to no other.
                self._client = httpx.Client(timeout=_TIMEOUT, follow_redirects=False, trust_env=False)
            return self._client


def is_here(url: str) -> bool:
    """Whether a URL leads to this machine."""
    host = urlsplit(url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def key_of(secret: str) -> bytes:
    """The key in a secret such as `whsec_c2VjcmV0`."""
    return base64.b64decode(secret[len("whsec_") :])


def sign(secret: str, id: str, stamp: int, body: bytes) -> str:
    """A signature as Standard Webhooks has it: `v1,<base64>`."""
    text = b"%s.%d." % (id.encode(), stamp) + body
    return "v1," + base64.b64encode(hmac.new(key_of(secret), text, hashlib.sha256).digest()).decode()
