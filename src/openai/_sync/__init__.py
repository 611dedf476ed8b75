# Made from src/openai/_async/__init__.py by `make sync`. Do not edit.
"""The rim that waits, in its synchronous form. `openai._sync` is made from this package by `make sync`."""
