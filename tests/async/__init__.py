"""The clients with waiting; `tests/sync` is made from this folder."""
