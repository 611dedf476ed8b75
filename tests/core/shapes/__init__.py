"""Type modules in the form that the generator writes, small enough to read: for the tests beside this folder."""

from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from .annotation import Annotation as Annotation
    from .answer import Answer as Answer
    from .call_item import CallItem as CallItem
    from .grader import Grader as Grader, TextGrader as TextGrader
    from .image_item import ImageItem as ImageItem
    from .item import Item as Item, Items as Items
    from .node import Node as Node
    from .pages import Page as Page
    from .parsed import ParsedAnswer as ParsedAnswer
    from .text_item import TextItem as TextItem
    from .usage import Details as Details, Usage as Usage
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "Annotation": f"{__name__}.annotation",
            "Answer": f"{__name__}.answer",
            "CallItem": f"{__name__}.call_item",
            "Details": f"{__name__}.usage",
            "Grader": f"{__name__}.grader",
            "ImageItem": f"{__name__}.image_item",
            "Item": f"{__name__}.item",
            "Items": f"{__name__}.item",
            "Node": f"{__name__}.node",
            "Page": f"{__name__}.pages",
            "ParsedAnswer": f"{__name__}.parsed",
            "TextGrader": f"{__name__}.grader",
            "TextItem": f"{__name__}.text_item",
            "Tokens": f"{__name__}.usage:Usage",
            "Usage": f"{__name__}.usage",
        },
    )
