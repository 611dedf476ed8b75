"""Door: query strings."""

from ._core.query import Querystring as Querystring, parse as parse, qs as qs, stringify as stringify
