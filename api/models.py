"""The models that can be called."""

from typing import Literal

from .vocabulary import Model, Resource, delete, get

package = "openai.types"


class Model(Model):
    id: str
    created: int
    object: Literal["model"]
    owned_by: str
    shutdown_date: str = ...


class ModelDeleted(Model):
    id: str
    deleted: bool
    object: str


class Models(Resource, module="models"):
    @get("/models/{model}")
    def retrieve(self, model: str) -> Model: ...

    @get("/models")
    def list(self) -> Page[Model]: ...

    @delete("/models/{model}")
    def delete(self, model: str) -> ModelDeleted: ...
