"""Languages by name, and a guess at the language of a text from its letters and its most frequent words."""

from __future__ import annotations

import re
from typing import Dict, FrozenSet, List, Tuple

__all__ = ["NAMES", "guess"]

NAMES: Dict[str, str] = {
    "af": "afrikaans", "ar": "arabic", "az": "azerbaijani", "be": "belarusian", "bg": "bulgarian", "bs": "bosnian",
    "ca": "catalan", "cs": "czech", "cy": "welsh", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "es": "spanish", "et": "estonian", "fa": "persian", "fi": "finnish", "fr": "french", "gl": "galician",
    "he": "hebrew", "hi": "hindi", "hr": "croatian", "hu": "hungarian", "hy": "armenian", "id": "indonesian",
    "is": "icelandic", "it": "italian", "ja": "japanese", "kk": "kazakh", "kn": "kannada", "ko": "korean",
    "lt": "lithuanian", "lv": "latvian", "mi": "maori", "mk": "macedonian", "mr": "marathi", "ms": "malay",
    "ne": "nepali", "nl": "dutch", "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian",
    "ru": "russian", "sk": "slovak", "sl": "slovenian", "sr": "serbian", "sv": "swedish", "sw": "swahili",
    "ta": "tamil", "th": "thai", "tl": "tagalog", "tr": "turkish", "uk": "ukrainian", "ur": "urdu",
    "vi": "vietnamese", "zh": "chinese",
}  # fmt: skip
"""The languages that transcripts know, by their ISO 639-1 codes."""

_SCRIPTS: List[Tuple[str, str]] = [
    ("ja", "\u3040-\u30ff"),
    ("ko", "\uac00-\ud7af\u1100-\u11ff"),
    ("zh", "\u4e00-\u9fff"),
    ("ru", "\u0400-\u04ff"),
    ("el", "\u0370-\u03ff"),
    ("he", "\u0590-\u05ff"),
    ("ar", "\u0600-\u06ff"),
    ("hi", "\u0900-\u097f"),
    ("ta", "\u0b80-\u0bff"),
    ("th", "\u0e00-\u0e7f"),
]
_WORDS: Dict[str, FrozenSet[str]] = {
    code: frozenset(words.split())
    for code, words in {
        "en": "the a an and of to in is it you that he was for on are with as i his they be at this have from not we",
        "de": "der die das und ist nicht ich du ein eine zu den mit sich auf für von dem es wir sie guten wie heute",
        "fr": "le la les et est un une des je tu il nous vous que qui dans pour pas sur avec ce bonjour au du",
        "es": "el la los las y es un una de que en por con para no se lo hola como está mi su qué buenos",
        "it": "il lo la gli e è un una di che in per con non si come sono buongiorno ciao questo della",
        "pt": "o a os as e é um uma de que em por com para não se como olá bom está meu você",
        "nl": "de het een en is niet ik je van dat op te met voor zijn goedendag hoe wij",
    }.items()
}
_WORD = re.compile(r"[^\W\d_]+")


def guess(text: str) -> str:
    """The ISO 639-1 code of the language of a text; `en` if nothing speaks for another."""
    for code, letters in _SCRIPTS:
        if len(re.findall(f"[{letters}]", text)) * 4 > len(text.replace(" ", "")):
            return code
    words = _WORD.findall(text.lower())
    return max(_WORDS, key=lambda code: sum(word in _WORDS[code] for word in words))
