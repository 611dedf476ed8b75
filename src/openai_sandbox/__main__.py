"""`python -m openai_sandbox`: the sandbox as a server on this machine."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import List, Optional

__all__ = ["main"]


def main(arguments: Optional[List[str]] = None) -> int:
    """Run the command line. Returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m openai_sandbox",
        description="A simulated OpenAI API on this machine. Prints its base URL; any API key will do.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument(
        "--allow-remote", action="store_true", help="listen on an address that other machines can reach, too"
    )
    parser.add_argument("--port", type=int, default=4010, help="port; 0 takes a free one (default: %(default)s)")
    parser.add_argument(
        "--certificate", type=Path, metavar="PEM", help="serve https and wss with this certificate and private key"
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="keep state in this folder (default: in memory)")
    parser.add_argument("--seed", type=int, default=0, help="decides the answers and ids (default: %(default)s)")
    parser.add_argument(
        "--pace", type=float, default=0.0, metavar="SECONDS", help="wait between the tokens of a stream (default: 0)"
    )
    parser.add_argument(
        "--allow-remote-webhooks", action="store_true", help="deliver events to endpoints on other machines, too"
    )
    parser.add_argument(
        "--upstream", metavar="URL", help="let this server, which has a real model, say what the simulated one would"
    )
    parser.add_argument(
        "--upstream-key-env", metavar="NAME", help="the environment variable that has the key of --upstream"
    )
    options = parser.parse_args(arguments)
    key = os.environ.get(options.upstream_key_env) if options.upstream_key_env else None
    if options.upstream_key_env and not key:
        print(f"--upstream-key-env: the environment variable {options.upstream_key_env} is not set", file=sys.stderr)
        return 1
    try:
        from .server import serve
    except ModuleNotFoundError as error:
        print(f"{error.name} is missing: pip install 'openai[sandbox]'", file=sys.stderr)
        return 1
    from .sandbox import Sandbox

    try:
        sandbox = Sandbox(
            options.seed,
            options.data,
            pace=options.pace,
            allow_remote_webhooks=options.allow_remote_webhooks,
            upstream=options.upstream,
            upstream_key=key,
        )
    except (OSError, ValueError) as error:
        print(f"cannot start: {error}", file=sys.stderr)
        return 1
    with sandbox:
        return serve(
            sandbox,
            options.host,
            options.port,
            allow_remote=options.allow_remote,
            certificate=options.certificate,
        )


if __name__ == "__main__":
    sys.exit(main())
