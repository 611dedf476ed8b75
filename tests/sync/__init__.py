# Made from tests/async/__init__.py by `make sync`. Do not edit.
"""The clients with waiting; `tests/sync` is made from this folder."""
