"""Text of the simulated model: plain English that refers to what was said, and is right where that is easy.

Nothing here understands anything. `reply` tries one rule after the other (a tool's result, an exact wording, a
question about itself, arithmetic, a passage that was given, a kind of text that is asked for) and falls back to
sentences about the topic; then it applies the style that was asked for. Where it invents, it does not claim to know.

Neighbours: `facts.py` is what it knows, `turns.py` reads the conversation, `style.py` shapes the answer,
`chat.py` cuts it to length.
"""

from __future__ import annotations

import json
import random
import re
from typing import Any

from . import facts, plausible, schema, style, words
from .hints import Hints
from .turns import Turn, after_user, last_user, read, system, truth
from .values import arr, is_array, is_number, is_object

__all__ = ["answer", "json_answer", "parsed", "reply", "topic"]

NAME = "the simulated model of a local sandbox"
_IDENTITY = re.compile(
    r"\b(?:who|what)(?:'s| is| are)? (?:are )?you(?:r name)?\b(?! (?:doing|up to|think|recommend|suggest|want|like|know|do\b))"
    r"|\bwho (?:made|created|built|trained) you\b|\bwhat(?:'s| is) your name\b|\bintroduce yourself\b"
    r"|\bare you (?:a |an |the )?(?:real|human|robot|bot|ai|gpt\S*|chatgpt|openai|simulat\w+|model|person|machine)\b"
    r"|\b(?:which|what) (?:language )?(?:model|llm|ai) (?:are you|is this|do you use|am i)\b",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"^\W*(?:hi|hello|hey|hiya|howdy|greetings|good (?:morning|afternoon|evening|day)|hola|bonjour|hallo|guten tag|ciao)"
    r"(?: there| all| everyone| again| friend| assistant| computer| world)*\W*(?:how are you(?: doing)?(?: today)?\W*)?$",
    re.IGNORECASE,
)
_WELL = re.compile(r"^\W*(?:(?:hi|hello|hey)\W+)?how are you\b|^\W*how(?:'s| is) it going", re.IGNORECASE)
_THANKS = re.compile(r"^\W*(?:thanks?(?: you)?|thx|cheers|great,? thanks?)\b[^?]{0,40}$", re.IGNORECASE)
_GOODBYE = re.compile(r"^\W*(?:bye|goodbye|good night|see you|farewell)\b[^?]{0,30}$", re.IGNORECASE)
_QUOTES = "\"'`\u201c\u201d\u2018\u2019"
_SAY_QUOTED = re.compile(
    r"\b(?:say|repeat|echo|print|output|write|type|reply|respond|answer|return)\b[^\"'`\u201c\n]{0,40}?(?<!\w)"
    r"(?:\"([^\"\n]+)\"|'([^\n]+?)'(?!\w)|`([^`\n]+)`|\u201c([^\u201d\n]+)\u201d)\W*$",
    re.IGNORECASE,
)
_SAY = re.compile(r"^\W*(?:please |can you |could you |now |just )*(?:say|repeat after me|repeat|echo)[:,]?\s+(?:that\s+)?(.{1,120}?)\s*$",
                  re.IGNORECASE)  # fmt: skip
_WITH = re.compile(
    r"\b(?:reply|respond|answer)(?: me)?(?: only| just| exactly| back)* with(?: exactly| only| just| the (?:single )?words?| the phrase"
    r"| the text)*:?\s+([^\n]{1,80}?)\s*[.!]?\s*$",
    re.IGNORECASE,
)
_NOT_EXACT = re.compile(
    r"^(?:a|an|the|one|your|his|my|some|only|in|json|xml|yaml|markdown|html|valid|short|brief|bullet|code|no|at|up|two|three|"
    r"something|what|as|just|either|emojis?|examples?|more|less|\d+ \w+)\b",
    re.IGNORECASE,
)
_COUNT = re.compile(r"\bcount (?:up |down )?(?:from )?(\d{1,4}|\w+)?\s*(?:to|until|up to)\s+(\d{1,4}|\w+)\b", re.IGNORECASE)
_OPTIONS = re.compile(
    r"(?:\bone of|\beither|\bas|\binto|\bis(?: it)?|categor(?:y|ies)|labels?|options?|choices?|classes|choose|pick|between|"
    r"answer|respond|reply|output|with)\b[^\n:,.?!]{0,30}?[:\[(\s]\s*"
    r"((?:[\"'`]?[\w-]+(?: [\w-]+)?[\"'`]?\s*(?:,|/|\|)\s*)*[\"'`]?[\w-]+[\"'`]?\s*,?\s*(?:or|and|/|\|)\s*[\"'`]?[\w-]+[\"'`]?)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.](?=\S)[^.!?\n]*)*[.!?]*")
_WORDS_ASKED = re.compile(r"\b(\d{2,4})[- ]words?\b", re.IGNORECASE)
_PLANETS = ("Mercury", "Venus", "Earth", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune")
_PHRASES = {
    "french": {"hello": "bonjour", "goodbye": "au revoir", "thank you": "merci", "good morning": "bonjour", "yes": "oui",
               "how are you": "comment allez-vous", "i love you": "je t'aime", "hello world": "bonjour le monde",
               "cat": "chat", "dog": "chien", "good night": "bonne nuit", "please": "s'il vous plaît", "house": "maison"},
    "spanish": {"hello": "hola", "goodbye": "adiós", "thank you": "gracias", "good morning": "buenos días", "yes": "sí",
                "how are you": "¿cómo estás?", "i love you": "te quiero", "hello world": "hola mundo", "cat": "gato",
                "dog": "perro", "good night": "buenas noches", "please": "por favor", "house": "casa"},
    "german": {"hello": "hallo", "goodbye": "auf Wiedersehen", "thank you": "danke", "good morning": "guten Morgen",
               "how are you": "wie geht es dir?", "i love you": "ich liebe dich", "hello world": "hallo Welt",
               "cat": "Katze", "dog": "Hund", "good night": "gute Nacht", "please": "bitte", "house": "Haus", "yes": "ja"},
    "italian": {"hello": "ciao", "goodbye": "arrivederci", "thank you": "grazie", "good morning": "buongiorno", "yes": "sì",
                "how are you": "come stai?", "i love you": "ti amo", "hello world": "ciao mondo", "cat": "gatto",
                "dog": "cane", "good night": "buona notte", "please": "per favore", "house": "casa"},
}  # fmt: skip


def answer(messages: object, rng: random.Random) -> str:
    """Plain text that fits a conversation.

    messages: a string, chat messages, or the items of a response. The same messages and random numbers give the same
    text.
    """
    return reply(read(messages), rng)


def reply(turns: list[Turn], rng: random.Random) -> str:
    """The same for a conversation that has been read already."""
    asked, rules = last_user(turns), system(turns)
    wanted = style.read(rules, asked)
    results = [turn for turn in after_user(turns) if turn.role == "tool"]
    if results:
        return style.apply(_from_tools(results, asked, rng), wanted, asked, rng)
    known = _exact(asked)
    if known is not None:
        return known
    if wanted.json:
        return json.dumps(json_answer(turns, rng), ensure_ascii=False)
    return style.apply(_said(turns, asked, rules, wanted, rng), wanted, asked, rng)


def _said(turns: list[Turn], asked: str, rules: str, wanted: style.Style, rng: random.Random) -> str:
    """The answer before style: the first rule that has something to say."""
    if _IDENTITY.search(asked):
        return rng.choice(
            (
                f"I am {NAME}. No language model is behind me: my answers follow from rules and a seed.",
                f"You are talking to {NAME}. I make up plausible text by rule, so nothing here comes from a real model.",
            )
        )
    social = _social(asked, rng)
    if social:
        return social
    recalled = facts.recall(asked, truth(turns))
    if recalled:
        thing = re.sub(r".*\bmy\s+", "", asked.strip().rstrip("?!. "), flags=re.IGNORECASE | re.DOTALL)
        return f"Your {thing} is {recalled}."
    for rule in (_counted, _chosen, _scored, _calculated, _translated):
        found = rule(asked, rules, wanted, rng)
        if found:
            return found
    passage = _from_passage(turns, asked, rules, rng)
    if passage:
        return passage
    for rule in (_listed, _written):
        found = rule(asked, rules, wanted, rng)
        if found:
            return found
    seen = _of_parts(turns, rng)
    if seen:
        return seen
    if not asked.strip():
        return rng.choice(("How can I help you?", "What would you like to know?", "I am listening. What can I do for you?"))
    return _about(asked, rng)


# -- exact wordings -----------------------------------------------------------------------------------------------------


def _exact(asked: str) -> str | None:
    """What the user wants said word by word."""
    found = _SAY_QUOTED.search(asked)
    if found and len(asked) < 600:
        return next(group for group in found.groups() if group)
    found = _WITH.search(asked)
    if found and not _NOT_EXACT.match(found.group(1)) and len(found.group(1).split()) <= 8:
        if not re.search(r",|\bor\b", found.group(1)):  # a choice is no wording
            return found.group(1).strip(_QUOTES)
    found = _SAY.match(asked)
    if found and "?" not in asked and not re.search(r"\bin (?:[A-Z]\w+|\w+ words?)\b", found.group(1)):
        said = found.group(1).strip(_QUOTES + " ")
        if said and not re.match(r"(?:something|anything|nothing|a|an|what|who|how|one|the (?:number|same|following))\b", said):
            return said[0].upper() + said[1:] + ("" if said[-1] in ".!?" else ".")
    return None


def _social(asked: str, rng: random.Random) -> str | None:
    if _GREETING.match(asked) or _WELL.match(asked):
        well = "I am doing well, as far as a simulation can. " if "how are" in asked.lower() or _WELL.match(asked) else ""
        hello = rng.choice(("Hello!", "Hi there!", "Hello, nice to meet you!", "Hi!"))
        return f"{hello} {well}{rng.choice(('How can I help you today?', 'What can I do for you?', 'How may I help?'))}"
    if re.match(r"^\W*what are you (?:doing|up to)\b", asked, re.IGNORECASE):
        return "I am waiting for your next message, which is all that a simulated model does."
    if _THANKS.match(asked):
        return rng.choice(("You're welcome!", "You're welcome! Is there anything else?", "Glad to help!"))
    if _GOODBYE.match(asked):
        return rng.choice(("Goodbye!", "Goodbye, and take care!", "See you soon!"))
    return None


# -- what is known ------------------------------------------------------------------------------------------------------


def _counted(asked: str, rules: str, wanted: style.Style, rng: random.Random) -> str | None:
    found = _COUNT.search(asked)
    if not found:
        return None
    first, last = (style.small_number(text or "1") for text in found.groups())
    if first is None or last is None or abs(last - first) > 500:
        return None
    return ", ".join(str(number) for number in range(first, last + 1 if first <= last else last - 1, 1 if first <= last else -1))


def _calculated(asked: str, rules: str, wanted: style.Style, rng: random.Random) -> str | None:
    found = facts.solve(asked)
    if found:
        return rng.choice((f"The solution of {found[0]} is {found[1]}.", f"Solving {found[0]} gives {found[1]}."))
    found = facts.calculate(asked)
    if found:
        return found[1] if wanted.one_word else rng.choice((f"{found[0]} = {found[1]}", f"{found[0]} is {found[1]}."))
    found = facts.capital(asked)
    if found:
        return found[1] if wanted.one_word else f"The capital of {found[0]} is {found[1]}."
    return None


def _chosen(asked: str, rules: str, wanted: style.Style, rng: random.Random) -> str | None:
    """One of the labels that were offered."""
    where = f"{rules}\n{asked}"
    either = re.search(r"\b(?:is|are|was|were|does|do)\b[^?\n]*?\b([\w-]+ or [\w-]+)\?", asked, re.IGNORECASE)
    if either:
        where = f"either {either.group(1)}"
    if not re.search(r"\bclassif|\blabel|\bcategor|\bsentiment|\bone of|\beither|\b(?:reply|respond|answer|output)\b[^.\n]*\bor\b",
                     where, re.IGNORECASE):  # fmt: skip
        return None
    found = _OPTIONS.search(where)
    if not found and not re.search(r"\bsentiment\b", where, re.IGNORECASE):
        return None
    offered = found.group(1) if found else "positive, negative or neutral"
    options = [part.strip(_QUOTES + " []()") for part in re.split(r",|/|\||\bor\b|\band\b", offered)]
    options = [option for option in dict.fromkeys(options) if option]
    rest = words.content(asked.replace(offered, " "))
    scores = [sum(words.likeness(part, word) for part in words.pieces(option) for word in rest) for option in options]
    return options[scores.index(max(scores))] if max(scores, default=0) > 0 else rng.choice(options)


def _scored(asked: str, rules: str, wanted: style.Style, rng: random.Random) -> str | None:
    where = f"{rules}\n{asked}"
    found = re.search(r"\b(?:score|rate|rating|grade|scale)\b[^\n]{0,60}?\b(\d{1,3})\s*(?:to|-|\u2013|and)\s*(\d{1,3})\b", where,
                      re.IGNORECASE)  # fmt: skip
    if not found or int(found.group(1)) >= int(found.group(2)):
        return None
    low, high = int(found.group(1)), int(found.group(2))
    return str(rng.randrange((low + high + 1) // 2, high + 1))


def _translated(asked: str, rules: str, wanted: style.Style, rng: random.Random) -> str | None:
    where = asked if re.search(r"\btranslat", asked, re.IGNORECASE) else rules
    found = re.search(r"\btranslat\w*\b(.*?)\b(?:in)?to ([A-Z][a-z]+|french|spanish|german|italian|english)\b(.*)", where,
                      re.IGNORECASE | re.DOTALL)  # fmt: skip
    if not found:
        return None
    language = found.group(2)
    text = asked
    if where is asked:
        before, after = (part.strip(" :\n" + _QUOTES + ".,") for part in (found.group(1), found.group(3)))
        quoted = Hints.of(asked).quoted
        before = re.sub(r"^(?:the|this|following|word|text|sentence|phrase|from english|[: ])+\b", "", before, flags=re.IGNORECASE)
        text = quoted[0] if quoted else after or before.strip(" :") or asked
    known = _PHRASES.get(language.lower(), {}).get(text.strip(" .!?\n" + _QUOTES).lower())
    return known[0].upper() + known[1:] if known else f"[{language.capitalize()}, simulated] {text.strip()}"


# -- given text ---------------------------------------------------------------------------------------------------------


def _from_tools(results: list[Turn], asked: str, rng: random.Random) -> str:
    out: list[str] = []
    for turn in results[-8:]:
        source = f"`{turn.name}`" if turn.name else "the tool"
        content = turn.text.strip()
        if not content:
            out.append(f"{source[0].upper() + source[1:]} returned nothing.")
            continue
        value = parsed(content)
        if is_object(value) and isinstance(value.get("error"), str):
            out.append(f"{source[0].upper() + source[1:]} reported an error: {value['error']}")
        elif is_object(value) or is_array(value):
            opening = rng.choice((f"According to {source}, ", f"Here is what {source} says: ", f"Based on {source}: "))
            out.append(f"{opening}{_values(value)}.")
        else:
            plain = value if isinstance(value, str) else json.dumps(value)
            if len(plain) > 200:  # a found passage: the sentence that was asked for says more than its beginning
                sentences = [part.strip() for part in _SENTENCE.findall(plain) if len(part.split()) > 2]
                plain = _fitting(sentences, asked) or plain
            plain = plain if len(plain) <= 600 else plain[:600].rsplit(" ", 1)[0] + " ..."
            opening = rng.choice((f"According to {source}: ", f"The result of {source} is: "))
            out.append(f"{opening}{plain}{'' if plain[-1:] in '.!?' else '.'}")
    return " ".join(out)


def parsed(content: str) -> Any:
    """The JSON value that a tool's result is, or the text itself."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return content


def topic(asked: str) -> str:
    """What a text is about, as a phrase."""
    return style.listing(_topics(asked)[:3]) or "the request"


def _values(value: Any, most: int = 12) -> str:
    """The values in a tool's result, as a phrase."""
    parts: list[str] = []

    def walk(item: Any, name: str) -> None:
        if len(parts) >= most:
            return
        if is_object(item):
            for key, inner in item.items():
                walk(inner, f"{name} {_spaced(key)}".strip())
        elif is_array(item):
            if all(not is_object(inner) and not is_array(inner) for inner in item):
                listed = ", ".join(_scalar(inner) for inner in item[:10])
                parts.append(f"{name}: {listed}" if name else listed)
            else:
                for inner in item:
                    walk(inner, name)
        else:
            parts.append(f"{name} is {_scalar(item)}" if name else _scalar(item))

    walk(value, "")
    return "; ".join(parts) if parts else "there is nothing in it"


def _spaced(key: str) -> str:
    return key.replace("_", " ").strip() or key


def _scalar(item: Any) -> str:
    if isinstance(item, str):
        return item if len(item) <= 200 else item[:200].rsplit(" ", 1)[0] + " ..."
    return json.dumps(item)


def _from_passage(turns: list[Turn], asked: str, rules: str, rng: random.Random) -> str | None:
    """An answer out of a text that was given along: its summary, or the sentence nearest to the question."""
    sentences = [part.strip() for part in _SENTENCE.findall(asked) if len(part.split()) > 1]
    summary = re.search(r"\bsummar|\btl;?dr\b|\bkey points\b|\bmain (?:idea|point)s?\b", f"{rules}\n{asked}", re.IGNORECASE)
    if summary:
        body = re.sub(r"^[^.:\n]*\b(?:summar\w+|tl;?dr)\b[^.:\n]*[:\n]\s*", "", asked.strip(), flags=re.IGNORECASE)
        sentences = [part.strip() for part in _SENTENCE.findall(body) if len(part.split()) > 1]
        given = [part for part in sentences if not re.search(r"\bsummar|\btl;?dr|^(?:text|article)\s*:?$", part, re.IGNORECASE)]
        if given:
            topics = [word for word in words.content(" ".join(given[1:])) if word not in words.content(given[0])][:3]
            more = f" It also touches on {style.listing(topics)}." if topics else ""
            return f"In short: {given[0].rstrip('.')}.{more}"
    questions = [part for part in sentences if part.endswith("?")]
    question = questions[-1] if questions else sentences[-1] if sentences else asked
    given = [part for part in sentences if part is not question and not part.endswith("?")]
    if len(asked.split()) < 25 and not re.search(r"\bcontext|\bpassage|\bdocument|\btext\b", asked, re.IGNORECASE):
        given = []
    if len(rules.split()) >= 15:
        given.extend(part.strip() for part in _SENTENCE.findall(rules) if len(part.split()) > 3)
    best = _fitting(given, question)
    if not best:
        return None
    best = re.sub(r"^(?:context|passage|document|text)\s*:\s*", "", best, flags=re.IGNORECASE).strip(" -*\t")
    opening = rng.choice(("According to the text: ", "The text says: ", ""))
    return f"{opening}{best}{'' if best[-1:] in '.!?' else '.'}"


def _fitting(sentences: list[str], question: str) -> str:
    """The sentence that answers a question by its words; "" if none does."""
    wanted = [word for word in words.content(question) if word not in ("context", "question", "answer", "based")]
    best, most = "", 0.0
    for sentence in sentences[:400]:
        inside = words.content(sentence)
        if re.match(r"(?:you are|answer|use|please|always|never|do not|don't|if )\b", sentence, re.IGNORECASE):
            continue
        nearest = [max((words.likeness(word, other) for other in inside), default=0.0) for word in wanted]
        score = sum(likeness for likeness in nearest if likeness > 0.5)
        if score > most:
            best, most = sentence, score
    return best if most >= min(2.0, 0.5 * len(wanted)) else ""


def _of_parts(turns: list[Turn], rng: random.Random) -> str | None:
    """What can honestly be said of images, sounds and files."""
    users = [turn for turn in turns if turn.role == "user"]
    last = users[-1] if users else Turn("user")
    if not last.images and not last.sounds and not last.files:
        return None
    things = [f"{number} {name}{'' if number == 1 else 's'}" for number, name in (
        (last.images, "image"), (last.sounds, "recording"), (last.files, "file")) if number]  # fmt: skip
    about = f" You asked about {_phrase(last.text)}." if last.text.strip() else ""
    return rng.choice(
        (
            f"I received {style.listing(things)}.{about} A simulated model cannot look inside, so this is a placeholder.",
            f"Thank you for the {style.listing(things)}.{about} This sandbox only pretends to see or hear what is in it.",
        )
    )


# -- kinds of text ------------------------------------------------------------------------------------------------------


def _listed(asked: str, rules: str, wanted: style.Style, rng: random.Random) -> str | None:
    found = re.search(r"\b(?:list|name|give me|suggest|enumerate|tell me|what are|generate|recommend|brainstorm)\s+(?:me |us )?(?:the |some |top )*"
                      r"(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|a few|several)?\s*([^?.,\n]{2,80})",
                      asked, re.IGNORECASE)  # fmt: skip
    if not found:
        return None
    number = style.small_number(found.group(1) or "") or (3 if found.group(1) or found.group(0).lower().startswith("list") else 0)
    if not number:
        return None
    number = min(number, 30)
    noun = found.group(2).strip()
    head = re.sub(r"\b(?:about|of|for|to|in|that|which|with|from|and)\b.*", "", noun).strip() or noun
    members = _members(head)
    if number == 1 and not members:
        return None
    if not members:
        kind = _phrase(head)
        aspects = ("the basics", "the cost", "the people involved", "the history", "common mistakes", "practical steps",
                   "open questions", "a small example", "the alternatives", "what comes next")  # fmt: skip
        members = [f"{kind[:1].upper()}{kind[1:]}, number {at + 1}: {aspects[at % len(aspects)]}" for at in range(number)]
    else:
        start = rng.randrange(len(members))
        members = [members[(start + at) % len(members)] for at in range(min(number, len(members)))]
        members = [item[:1].upper() + item[1:] for item in members]
    if wanted.commas:
        return ", ".join(members)
    return "\n".join(f"{at + 1}. {item}" for at, item in enumerate(members))


def _members(noun: str) -> list[str]:
    """Things of a kind: animals, fruits, colours, planets."""
    for word in reversed([part for part in words.words(noun) if part not in words.STOP]):
        if words.stem(word) == "planet":
            return list(_PLANETS)
        if words.stem(word) == "number":
            return [str(number) for number in range(1, 31)]
        kind = plausible.kind_of(word)
        if kind in ("color", "weekday", "month", "animal", "country", "city", "language", "product", "job"):
            return list(plausible.preset(kind))
        if kind in ("name", "first", "person") and words.stem(word) == "nam":
            return list(plausible.FIRST)
        group = words.members(word)
        if len(group) > 2:
            return group
    return []


def _written(asked: str, rules: str, wanted: style.Style, rng: random.Random) -> str | None:
    """Poems, jokes, code, stories, letters, and anything of a length."""
    said = asked.lower()
    topics = _topics(asked)
    thing = topics[-1] if topics else rng.choice(plausible.WORDS)
    if "haiku" in said:
        return rng.choice(
            (
                f"Quiet {thing} waits\nA seed decides every word\nThe sandbox is still",
                f"A morning of {thing}\nSmall rules fall like autumn leaves\nNo model was here",
            )
        )
    if re.search(r"\b(?:poem|limerick|rhyme|song|lyrics|sonnet|verse)\b", said):
        return rng.choice(
            (
                f"O {thing}, so bright in the morning light,\nyou keep good company all through the night.\n"
                f"A rule and a seed have written this rhyme,\nand {thing} will come back the same every time.",
                f"The {thing} came by on a silent day,\nand nobody knew what it wanted to say.\n"
                f"It sat by the window, it looked at the sea,\nas plain and as patient as {thing} can be.",
            )
        )
    if re.search(r"\bjokes?\b|\bfunny\b", said):
        return rng.choice(
            (
                f"Why did the {thing} cross the sandbox? To get to the other seed.",
                f"I asked a simulated model about {thing}. It gave the same answer twice, and was proud of it.",
            )
        )
    if re.search(r"\b(?:code|function|program|script|regex|sql|class|method|snippet)\b", said) and re.search(
        r"\b(?:write|create|generate|implement|make|give|show|code|fix|refactor)\b", said
    ):
        return _code(said, topics)
    length = _WORDS_ASKED.search(asked)
    if length:
        return style.words_of(topics, min(int(length.group(1)), 2000), rng)
    if re.search(r"\b(?:essay|article|blog|long|detailed|in detail|in depth|report|speech)\b", said):
        return style.words_of(topics, 220, rng)
    if re.search(r"\b(?:story|tale|fable|bedtime)\b", said):
        return rng.choice(
            (
                f"Once upon a time there was a {thing} that lived at the edge of a quiet forest. Every evening it looked at "
                f"the stars and wondered what was behind them. One night it set out to see, and found that the way back was "
                f"the best part. It slept soundly ever after.",
                f"Long ago, a small {thing} lost its way in the snow. A lantern in a window led it to a warm kitchen and a "
                f"kind voice. By morning the snow had gone, and the two were friends.",
            )
        )
    if re.search(r"\b(?:e-?mail|letter|message|tweet|slogan|tagline|caption|headline|title)\b", said) and re.search(
        r"\b(?:write|draft|compose|create|generate|suggest)\b", said
    ):
        if re.search(r"\b(?:slogan|tagline|caption|headline|title|tweet)\b", said):
            return rng.choice((f"{thing.capitalize()}, made simple.", f"More {thing}, less worry.", f"The new way to {thing}."))
        return (
            f"Subject: {_phrase(' '.join(topics[:4]) or thing).capitalize()}\n\nDear reader,\n\nI am writing to you about "
            f"{style.listing(topics[:3]) or thing}. Please let me know whether this suits you.\n\nKind regards,\n"
            f"{rng.choice(plausible.FIRST)}"
        )
    return None


def _code(said: str, topics: list[str]) -> str:
    name = "_".join(word for word in topics[-3:] if word.isascii() and word.isidentifier()) or "example"
    if "sql" in said:
        return f"```sql\nSELECT *\nFROM {name}\nORDER BY id\nLIMIT 10;\n```"
    if "javascript" in said or "typescript" in said:
        return f"Here is a simulated sketch:\n\n```javascript\nfunction {name}(value) {{\n  return value;\n}}\n```"
    return (
        f"Here is a simulated sketch:\n\n```python\ndef {name}(value):\n"
        f'    """A placeholder made by the sandbox."""\n    return value\n```'
    )


# -- anything else ------------------------------------------------------------------------------------------------------

_HEADS = re.compile(
    r"^(?:please |can you |could you |would you |tell me |explain |describe |show me |help me |i (?:want|need|would like) to know )*"
    r"(?:about |what(?:'s| is| are| was| were| does| do| did)? |who(?:'s| is| are| was| were)? |where(?:'s| is| are| was| were)? "
    r"|when(?:'s| is| are| was| were| does| do| did)? |why (?:is|are|was|were|do|does|did) |how (?:do|does|did|can|could|should) "
    r"|how (?:many|much|long|far|old) |how |which |is |are |do |does |can |should |will )?(?:i |we |you |one |me )?",
    re.IGNORECASE,
)


_ORDERS = re.compile(r"\b(?:please )?(?:answer|reply|respond|write|say it|speak|return|output)\s+(?:me\s+)?(?:in|with|using|only|as|just|like|briefly|"
                     r"concisely)\b[^:,.?!\n]*[:,.!]?", re.IGNORECASE)  # fmt: skip
_BEFORE_VERBS = frozenset("i you we they he she it to can could should would will may might must do does did don't let".split())
_AFTER_VERBS = frozenset("a an the my your his her our their this that these those some any me us every each all".split())


def _topics(asked: str, most: int = 4) -> list[str]:
    """The words a text is about, as written; verbs are left out where their place gives them away."""
    dull = {"write", "tell", "explain", "describe", "list", "name", "create", "generate", "short", "brief", "example", "poem",
            "story", "haiku", "joke", "code", "function", "python", "program", "script", "sentence", "word", "words", "line",
            "question", "answer", "following", "text", "essay", "article", "long", "email", "letter", "message", "draft",
            "compose", "simple", "funny", "bedtime", "javascript", "limerick", "song", "detail", "today", "good", "best",
            "away", "doing", "like", "mean", "means", "think", "help", "work", "works"}  # fmt: skip
    rest = _ORDERS.sub(" ", asked)
    written = re.findall(r"[^\W_]+(?:['\u2019][a-z]{1,2}\b)?", rest)
    wanted = set(words.content(rest))
    out: list[str] = []
    for at, word in enumerate(written):
        low = word.lower()
        before = written[at - 1].lower() if at else ""
        after = written[at + 1].lower() if at + 1 < len(written) else ""
        verb = low == word and before in _BEFORE_VERBS or (not before and after in _AFTER_VERBS)
        if low in wanted and low not in dull and not verb:
            out.append(word if word[1:] != low[1:] or before else low)
    return list(dict.fromkeys(out))[:most] or [word for word in words.content(rest) if word not in dull][:most]


def _phrase(asked: str) -> str:
    """What a sentence is about, as a phrase to speak of it."""
    lines = [line for line in asked.strip().splitlines() if line.strip()]
    last = lines[-1] if lines else asked
    sentences = [part.strip() for part in _SENTENCE.findall(last) if part.strip()]
    rest = _HEADS.sub("", _ORDERS.sub(" ", sentences[-1] if sentences else last).strip())
    rest = re.sub(r"^(?:in|on|at|of|for|with)\s+", "", rest).strip(" ?!.,:;\uff1f\u3002\uff01" + _QUOTES)
    if 0 < len(rest.split()) <= 9:
        return rest
    topics = _topics(asked)
    return style.listing(topics) if topics else "what you wrote"


def _about(asked: str, rng: random.Random) -> str:
    phrase, topics = _phrase(asked), _topics(asked)
    thing = topics[0] if topics else phrase
    said = asked.strip().lower()
    question = said.rsplit("\n", 1)[-1]
    if re.search(r"\bhow (?:many|much|far|old|long|often|tall|big)\b", question):
        first = rng.choice((f"A fair estimate for {phrase} is about {rng.randrange(3, 90)}.",
                            f"It comes to roughly {rng.randrange(3, 90)}, going by {thing}."))  # fmt: skip
    elif re.match(r"\W*(?:is|are|was|were|do|does|did|can|could|should|will|would|has|have|may)\b", question) and "?" in question:
        first = rng.choice((f"Yes, as far as {thing} is concerned.", f"In most cases yes, though it depends on {thing}.",
                            f"Not necessarily: it depends on {thing}."))  # fmt: skip
    elif re.search(r"\bwhy\b", question):
        first = rng.choice((f"The usual reason has to do with {thing}.", f"There are several causes, and {thing} is the first."))
    elif re.search(r"\bhow\b", question):
        first = rng.choice((f"Start with {thing}, then take one small step at a time.",
                            f"The simplest way is to begin with {thing} and to check every step."))  # fmt: skip
    elif re.search(r"\bwhen\b", question):
        first = rng.choice((f"Most sources place {phrase} in {rng.randrange(1900, 2020)}.",
                            f"That was around {rng.randrange(1900, 2020)}, if one goes by {thing}."))  # fmt: skip
    elif re.search(r"\bwhere\b", question):
        first = rng.choice((f"You will find it near {rng.choice(plausible.CITIES)}.",
                            f"The best known place is {rng.choice(plausible.CITIES)}."))  # fmt: skip
    elif re.search(r"\bwho\b", question):
        first = f"The person named most often is {rng.choice(plausible.FIRST)} {rng.choice(plausible.LAST)}."
    elif "?" in question:
        matter = topics[-1] if topics and topics[-1] not in phrase else "context"
        first = rng.choice((f"In short, {phrase} is a matter of {matter}.",
                            f"There is more than one answer when it comes to {phrase}.",
                            f"A good way to look at {phrase} is to begin with {thing}."))  # fmt: skip
    else:
        about = style.listing(topics[:3]) or phrase
        first = rng.choice((f"Here are a few words on {about}.", f"Let us look at {about}.",
                            f"Thank you for telling me about {about}.",
                            f"I see what you mean about {about}."))  # fmt: skip
    return " ".join([first, *style.sentences(topics or [phrase], rng.randrange(1, 4), rng)])


# -- JSON without a schema -----------------------------------------------------------------------------------------------


def json_answer(turns: list[Turn], rng: random.Random) -> dict[str, Any]:
    """An object for "answer in JSON": with the keys that the prompt names or shows, else the answer in one key."""
    asked, rules = last_user(turns), system(turns)
    shape = _shape(f"{rules}\n{asked}")
    if not shape:
        results = [turn for turn in after_user(turns) if turn.role == "tool"]
        if results:
            return {"answer": _from_tools(results, asked, rng)}
        bare = re.sub(r"\b(?:respond|reply|answer|output|return)?\s*(?:only )?(?:in|as|with) (?:valid )?json\b", "", asked, flags=re.I)
        return {"answer": _said(turns, bare, "", style.Style(), rng)}
    return schema.generate({"type": "object", "properties": shape, "required": list(shape)}, rng, prompt=asked)


def _shape(prompt: str) -> dict[str, Any]:
    """The properties that a prompt asks for, guessed from an example, a sketch or a list of keys."""
    at = prompt.find("{")
    while at >= 0:
        try:
            value, _ = json.JSONDecoder().raw_decode(prompt[at:])
        except (ValueError, RecursionError):
            pass
        else:
            if is_object(value) and value:
                if is_object(value.get("properties")):  # a JSON schema written into the prompt
                    return value["properties"]
                return {key: _like(inner) for key, inner in value.items()}
        at = prompt.find("{", at + 1)
    keys = re.findall(r"[\"']([A-Za-z_]\w*)[\"']\s*:", prompt)
    if not keys:
        found = re.search(r"\b(?:keys?|fields?|propert(?:y|ies)|attributes?)\b\s*(?:named|called|are|:|of|is)?\s*"
                          r"((?:[\"'`]?[A-Za-z_]\w*[\"'`]?(?:\s*\([^)]*\))?(?:\s*,\s*(?:and\s+)?|\s+and\s+)?)+)", prompt)  # fmt: skip
        if not found:
            found = re.search(r"\b(?:give|return|provide|extract|output|list)\s+(?:me\s+)?((?:(?:the|a|an|my|their)\s+)?"
                              r"(?:\w+(?:\s*,\s*(?:and\s+)?|\s+and\s+))+\w+)\s+(?:as|in)\s+(?:valid\s+|a\s+)?json",
                              prompt, re.IGNORECASE)  # fmt: skip
        keys = re.findall(r"[A-Za-z_]\w*", re.sub(r"\([^)]*\)", "", found.group(1))) if found else []
        keys = [key for key in keys if key not in ("and", "for", "with", "only", "in", "the", "each", "a", "an", "my", "their")][:12]
    return {key: plausible.guess(key) for key in dict.fromkeys(keys)}


def _like(value: Any) -> dict[str, Any]:
    """The schema of an example value."""
    if isinstance(value, bool):
        return {"type": "boolean"}
    if is_number(value):
        return {"type": "integer" if isinstance(value, int) else "number"}
    if is_array(value):
        return {"type": "array", "items": _like(value[0]) if value else {"type": "string"}}
    if is_object(value):
        properties = {key: _like(inner) for key, inner in value.items()}
        return {"type": "object", "properties": properties, "required": list(arr(list(properties)))}
    return {"type": "string"}
