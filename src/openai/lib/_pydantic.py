"""Door: strict JSON schemas of pydantic models."""

from .._core.schema import to_strict_json_schema as to_strict_json_schema

__all__ = ["to_strict_json_schema"]
