# Made from api/shared.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, Union
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["DecisionInputJSON"]


class DecisionInputJSON(BaseModel):
    """JSON to decide on."""

    data: Union[List[Dict[str, Optional[object]]], Dict[str, Optional[object]]]

    type: Literal["input_json"]
