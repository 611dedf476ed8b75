"""`python -m openai_sandbox`: the sandbox, or a cassette (cassette.py), as a server on this machine."""

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
    parser.add_argument("--port", type=_port, default=4010, help="port; 0 takes a free one (default: %(default)s)")
    parser.add_argument(
        "--certificate", type=Path, metavar="PEM", help="serve https and wss with this certificate and private key"
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="keep state in this folder (default: in memory)")
    parser.add_argument("--seed", type=int, default=0, help="decides the answers and ids (default: %(default)s)")
    parser.add_argument(
        "--pace", type=float, default=0.0, metavar="SECONDS", help="wait between the tokens of a stream (default: 0)"
    )
    parser.add_argument(
        "--strict", action="store_true", help="asking the model for a text that no script has is an error"
    )
    parser.add_argument(
        "--allow-python-graders",
        action="store_true",
        help="run the Python code of graders and of the code interpreter; it can do what this program can",
    )
    parser.add_argument(
        "--allow-remote-webhooks", action="store_true", help="deliver events to endpoints on other machines, too"
    )
    parser.add_argument(
        "--upstream",
        metavar="URL",
        help="let this server, which has a real model, say what the simulated one would; with --record: the base URL "
        "of the API that is recorded",
    )
    parser.add_argument(
        "--upstream-key-env", metavar="NAME", help="the environment variable that has the key of --upstream"
    )
    parser.add_argument(
        "--upstream-model", metavar="NAME", help="ask --upstream for this model, whatever requests name"
    )
    parser.add_argument("--upstream-embedding-model", metavar="NAME", help="the same for embeddings")
    cassettes = parser.add_argument_group("cassettes", "Instead of a simulated API: a real one, recorded once.")
    either = cassettes.add_mutually_exclusive_group()
    either.add_argument(
        "--record", type=Path, metavar="FILE", help="pass all on to --upstream, and write it to this file, without keys"
    )
    either.add_argument(
        "--replay", type=Path, metavar="FILE", help="answer from such a file; nothing is asked elsewhere"
    )
    cassettes.add_argument("--timing", action="store_true", help="with --replay: as slowly as it came")
    options = parser.parse_args(arguments)
    _check(parser, options)
    key = os.environ.get(options.upstream_key_env) if options.upstream_key_env else None
    if options.upstream_key_env and not key:
        print(f"--upstream-key-env: the environment variable {options.upstream_key_env} is not set", file=sys.stderr)
        return 1
    try:
        from .server import serve
    except ModuleNotFoundError as error:
        print(f"{error.name} is missing: pip install 'openai[sandbox]'", file=sys.stderr)
        return 1
    if options.record or options.replay:
        return _cassette(options, key)
    from .sandbox import Sandbox

    try:
        sandbox = Sandbox(
            options.seed,
            options.data,
            pace=options.pace,
            strict=options.strict,
            allow_python_graders=options.allow_python_graders,
            allow_remote_webhooks=options.allow_remote_webhooks,
            upstream=options.upstream,
            upstream_key=key,
            upstream_model=options.upstream_model,
            upstream_embedding_model=options.upstream_embedding_model,
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


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"a port is a number from 0 to 65535, not {text!r}")
    return int(text)


def _check(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """End with a message if options do not go together."""
    if options.timing and not options.replay:
        parser.error("--timing goes with --replay")
    if options.record and not options.upstream:
        parser.error("--record needs --upstream, the base URL of the API that is recorded")
    if options.upstream_key_env and not options.upstream and not options.replay:
        parser.error("--upstream-key-env goes with --upstream")
    mode = "--record" if options.record else "--replay" if options.replay else None
    unused = ["data", "seed", "pace", "strict", "allow_python_graders", "allow_remote_webhooks"]
    unused += ["upstream_model", "upstream_embedding_model"]
    if options.replay:
        unused += ["upstream", "upstream_key_env"]
    for name in unused if mode else ():
        if getattr(options, name) != parser.get_default(name):
            parser.error(f"--{name.replace('_', '-')} does not go with {mode}")


def _cassette(options: argparse.Namespace, key: Optional[str]) -> int:
    from .cassette import Cassette, CassetteError

    mode = "record" if options.record else "replay"
    try:
        if options.record:
            options.record.parent.mkdir(parents=True, exist_ok=True)
            if options.record.is_dir():
                raise IsADirectoryError(f"{options.record} is a folder")
        with Cassette(options.record or options.replay, options.upstream, mode, options.timing) as cassette:
            return cassette.serve(
                options.host,
                options.port,
                allow_remote=options.allow_remote,
                certificate=options.certificate,
                key=key,
            )
    except CassetteError as error:
        print(error, file=sys.stderr)
    except FileNotFoundError:
        print(f"there is no cassette {options.replay} to replay; make it with --record", file=sys.stderr)
    except (OSError, ValueError) as error:
        print(f"cannot {mode}: {error}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
