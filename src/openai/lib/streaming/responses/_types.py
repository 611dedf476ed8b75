"""Door: what a response is while it is written has the class of a finished one."""

from ...._core.parsed_response import ParsedResponse as ParsedResponseSnapshot

__all__ = ["ParsedResponseSnapshot"]
