"""Decisions without I/O: what to send, what an answer means, when to try again.

Nothing here opens a socket, reads a file or waits. The waiting is done by `openai._async` (and `openai._sync`, which is
made from it), the bytes are moved by `openai._engine`.
"""
