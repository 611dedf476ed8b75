"""Refusals in the API's shape: `{"error": {"message", "type", "param", "code"}}`.

Anything in the engine may raise an `ApiError`; sandbox.py makes the response of it.
"""

from __future__ import annotations

from typing import List, Optional, Tuple

from .wire import Json

__all__ = ["TYPES", "ApiError", "bad_request", "not_found", "not_implemented", "unknown_model"]

TYPES = {
    400: "invalid_request_error",
    401: "invalid_request_error",
    403: "invalid_request_error",
    404: "invalid_request_error",
    405: "invalid_request_error",
    409: "conflict_error",
    413: "invalid_request_error",
    415: "invalid_request_error",
    422: "invalid_request_error",
    429: "rate_limit_error",
}
"""The `type` that belongs to a status; `server_error` for those that are not listed."""


class ApiError(Exception):
    """A refusal. status: the HTTP status; param: where in the request (`messages[0].role`); code: for programs."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        param: Optional[str] = None,
        code: Optional[str] = None,
        type: Optional[str] = None,
        headers: Tuple[Tuple[str, str], ...] = (),
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.param = param
        self.code = code
        self.type = type or TYPES.get(status, "server_error")
        self.headers: List[Tuple[str, str]] = list(headers)
        self.wait = 0.0
        """Seconds before it is told."""

    def payload(self) -> Json:
        """The body of the answer."""
        return {"error": {"message": self.message, "type": self.type, "param": self.param, "code": self.code}}


def bad_request(message: str, param: Optional[str] = None, code: Optional[str] = None) -> ApiError:
    """400: something in the request is wrong."""
    return ApiError(400, message, param=param, code=code)


def not_found(message: str, param: Optional[str] = None, code: Optional[str] = None) -> ApiError:
    """404: no such thing."""
    return ApiError(404, message, param=param, code=code)


def unknown_model(name: str) -> ApiError:
    """404: a model that is neither known nor made by fine-tuning."""
    return not_found(f"There is no model '{name}' that this key may use.", "model", "model_not_found")


def not_implemented(what: str) -> ApiError:
    """501: described, but not simulated."""
    return ApiError(501, f"The sandbox does not simulate {what} yet.", code="not_implemented_in_sandbox")
