from typing import Dict, List, Optional

from openai._core.models import BaseModel

__all__ = ["Node"]


class Node(BaseModel):
    value: int

    children: Optional[List["Node"]] = None

    by_name: Optional[Dict[str, "Node"]] = None

    groups: Optional[Dict[str, List["Node"]]] = None

    parent: Optional["Node"] = None
