"""Writes types, resources and indexes from the descriptions in `api/`. Run by `make generate`; standard library only.

read.py turns a description into a `Domain`, types.py writes `openai.types`, resources.py writes `openai.resources`,
index.py writes docs/api.md and the routes of the sandbox, expressions.py knows how a type is spelt where.
"""
