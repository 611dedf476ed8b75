"""How harmful a text may be, by the words in it: a score from 0 to 1 for every category.

Nothing is understood here; the lists are short and meant for trying out what a program does with a finding.
Neighbours: moderations.py has the call, images.py and videos.py refuse prompts by it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Dict, FrozenSet, List, Tuple

from ..model.values import dice, text as clean

__all__ = ["BOTH", "CATEGORIES", "THRESHOLD", "scores"]

THRESHOLD = 0.5
"""A category with at least this score is found."""

CATEGORIES = (
    "harassment",
    "harassment/threatening",
    "hate",
    "hate/threatening",
    "illicit",
    "illicit/violent",
    "self-harm",
    "self-harm/instructions",
    "self-harm/intent",
    "sexual",
    "sexual/minors",
    "violence",
    "violence/graphic",
)

BOTH: FrozenSet[str] = frozenset(
    ["self-harm", "self-harm/instructions", "self-harm/intent", "sexual", "violence", "violence/graphic"]
)
"""The categories that pictures are judged on as well."""

_LONGEST = 100_000  # characters that are read
_GROUPS = "(?:women|men|immigrants|foreigners|refugees|jews|muslims|christians|gays|blacks|whites|disabled)"
_HURT = "(?:kill|murder|hurt|shoot|stab|beat|strangle|destroy|burn|attack|punch)"
_WEAPON = "(?:bomb|bombs|explosive|explosives|grenade|gun|pistol|silencer|poison|nerve agent|weapon|weapons)"
_YOUNG = r"(?:minor|minors|child|children|underage|teen(?:ager)?s?|schoolgirl|schoolboy|\d{1,2}[- ]year[- ]old)"
_SEX = "(?:sex|sexual|sexually|nude|naked|porn|pornographic|erotic|orgasm|nsfw|explicit)"
_SIGNS: List[Tuple[str, str, float]] = [
    (
        "harassment",
        r"you(?:'re| are)? (?:an? |such an? |so )?(?:idiot|stupid|moron|pathetic|worthless|loser|ugly)",
        0.75,
    ),
    ("harassment", "idiot|moron|shut up|loser|worthless|pathetic|bully|harass|nobody likes you", 0.45),
    ("harassment", f"(?:i'll|i will|i am going to|i'm going to|gonna) {_HURT} (?:you|him|her|them)", 0.7),
    ("harassment/threatening", f"(?:i'll|i will|i am going to|i'm going to|gonna) {_HURT} (?:you|him|her|them)", 0.85),
    ("harassment/threatening", "you (?:will|should|deserve to) (?:die|suffer|regret)|watch your back", 0.6),
    ("hate", f"(?:i )?(?:hate|despise) (?:all )?(?:the )?{_GROUPS}", 0.85),
    ("hate", f"{_GROUPS} (?:are|is) (?:all )?(?:inferior|vermin|subhuman|stupid|disgusting|animals|criminals)", 0.85),
    ("hate", "racial slur|ethnic cleansing|master race|white power|nazi", 0.5),
    ("hate/threatening", f"(?:{_HURT}|exterminate|eliminate) (?:all )?(?:the |those )?{_GROUPS}", 0.85),
    ("illicit", "how (?:to|do i|can i|would i) (?:steal|shoplift|rob|hack|forge|launder|counterfeit|smuggle)", 0.7),
    ("illicit", "(?:cook|make|buy|sell|synthesi[sz]e) (?:meth|heroin|cocaine|drugs|fentanyl)", 0.75),
    ("illicit", f"how (?:to|do i|can i|would i) (?:build|make|buy|get|construct) (?:an? |some )?{_WEAPON}", 0.8),
    ("illicit", "fake (?:id|passport)|money laundering|credit card fraud|phishing kit", 0.5),
    (
        "illicit/violent",
        f"how (?:to|do i|can i|would i) (?:build|make|buy|get|construct) (?:an? |some )?{_WEAPON}",
        0.85,
    ),
    ("illicit/violent", "how (?:to|do i|can i|would i) (?:kill|murder|poison|kidnap)", 0.8),
    (
        "self-harm",
        "suicide|kill myself|self[- ]harm|cut(?:ting)? myself|hurt(?:ing)? myself|end my life|overdose",
        0.75,
    ),
    ("self-harm/intent", "(?:i )?(?:want|going|plan|wish|need) to (?:kill|hurt|cut|harm) myself|end my life", 0.85),
    ("self-harm/intent", "i want to die|i don't want to live|no reason to live", 0.8),
    (
        "self-harm/instructions",
        "how (?:to|do i|can i|many .{1,20} to) (?:kill|cut|harm|hurt|overdose)(?: myself)?",
        0.4,
    ),
    (
        "self-harm/instructions",
        "how (?:to|do i|can i) (?:commit suicide|kill myself|cut myself|harm myself|overdose)",
        0.8,
    ),
    ("sexual", _SEX, 0.6),
    ("sexual", "porn|pornographic|orgasm|genitals|sex scene|nude photo|blowjob", 0.5),
    ("sexual/minors", f"{_SEX} (?:\\w+ ){{0,4}}{_YOUNG}|{_YOUNG} (?:\\w+ ){{0,4}}{_SEX}", 0.9),
    ("violence", f"{_HURT}(?:s|ed|ing)?", 0.35),
    ("violence", f"{_HURT} (?:you|him|her|them|everyone|people|somebody|someone|myself)", 0.6),
    ("violence", "massacre|slaughter|torture|behead|bloodshed|shooting|murdered|bloody|blood|gore|corpse|bomb", 0.5),
    ("violence/graphic", "gore|gory|mutilat\\w+|dismember\\w*|behead\\w*|disembowel\\w*|decapitat\\w*", 0.75),
    ("violence/graphic", "pools? of blood|blood (?:everywhere|splatter\\w*)|severed|entrails|bloody corpse", 0.6),
]


@lru_cache(maxsize=1)
def _expressions() -> List[Tuple[str, re.Pattern[str], float]]:
    return [(category, re.compile(rf"\b(?:{sign})\b"), weight) for category, sign, weight in _SIGNS]


def scores(text: str) -> Dict[str, float]:
    """The score of a text in each of `CATEGORIES`."""
    text = clean(text)[:_LONGEST].lower().replace("\u2019", "'")
    draw = dice("moderation", text)
    out: Dict[str, float] = {}
    for category in CATEGORIES:
        innocent = 1 - 10 ** draw.uniform(-6, -3.5)
        out[category] = innocent
    for category, expression, weight in _expressions():
        found = len({match.group() for match in expression.finditer(text)})
        out[category] *= (1 - weight) ** min(found, 3)
    for category in CATEGORIES:
        wider = category.partition("/")[0]  # what belongs to a part belongs to the whole
        out[wider] = min(out[wider], out[category])
    return {category: round(1 - innocent, 8) for category, innocent in out.items()}
