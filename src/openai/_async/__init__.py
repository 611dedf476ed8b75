"""The rim that waits, in its asynchronous form. `openai._sync` is made from this package by `make sync`."""
