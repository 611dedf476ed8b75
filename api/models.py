"""The models that can be called."""

from typing import Literal

from .vocabulary import Model, Resource, delete, get

package = "openai.types"


class Model(Model):
    """A model that can be called."""

    id: str
    created: int
    """Unix seconds."""
    object: Literal["model"]
    owned_by: str
    """The organization the model belongs to."""
    shutdown_date: str = ...
    """The day it is switched off, if that is known."""


class ModelDeleted(Model):
    """That a fine-tuned model is gone."""

    id: str
    deleted: bool
    object: str


class Models(Resource, module="models"):
    @get("/models/{model}")
    def retrieve(self, model: str) -> Model:
        """Fetch what is known about a model."""

    @get("/models")
    def list(self) -> Page[Model]:
        """List the models that can be called."""

    @delete("/models/{model}")
    def delete(self, model: str) -> ModelDeleted:
        """Delete a fine-tuned model; only owners of its organization may."""
