"""Azure's dated layout in front of the sandbox: deployments in paths, versions in queries, a header of its own."""

from __future__ import annotations

import re
import threading
import urllib.request
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Iterator


@contextmanager
def azure(sandbox: str) -> Iterator[str]:
    """The URL of an endpoint whose requests go on to the sandbox at `.../v1`."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            found = re.fullmatch(r"/openai(/deployments/([^/]+))?(/[^?]+)\?api-version=\S+", self.path)
            assert found, self.path
            if found[2]:  # there the path says which model it is
                body = re.sub(rb'"model":"[^"]*"', b'"model":"' + found[2].encode() + b'"', body)
            key = self.headers["api-key"] or self.headers["authorization"].partition(" ")[2]
            headers = {"Content-Type": self.headers["content-type"], "Authorization": f"Bearer {key}"}
            with urllib.request.urlopen(urllib.request.Request(sandbox + found[3], body, headers)) as answer:
                content = answer.read()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
