"""Text of the simulated model: plain English that refers to what was said, and is right where that is easy.

Nothing here understands anything. `reply` tries one rule after the other (a tool's result, an exact wording, a
question about itself, a task it has a rule for, a passage that was given) and falls back to sentences about the topic;
then it applies the style that was asked for. Where it invents, it does not claim to know.

Neighbours: `tasks.py` and `given.py` are its rules, `loose.py` its JSON, `style.py` shapes the answer, `topics.py`
finds what a text is about, `turns.py` reads the conversation, `chat.py` cuts the answer to length.
"""

from __future__ import annotations

import random
import re

from . import facts, given, loose, plausible, style, tasks
from .topics import QUOTES, listing, phrase, topics
from .turns import Turn, last_user, read, system, truth
from .values import Expression, dumps

__all__ = ["answer", "json_answer", "reply", "topic"]

NAME = "the simulated model of a local sandbox"
_LONG = 12_000
_IDENTITY = Expression(
    r"\b(?:who|what)(?:'s| is| are)? (?:are )?you(?:r name)?\b"
    r"(?! (?:doing|up to|think|recommend|suggest|want|like|know|do\b))"
    r"|\bwho (?:made|created|built|trained) you\b|\bwhat(?:'s| is) your name\b|\bintroduce yourself\b"
    r"|\bare you (?:a |an |the )?(?:real|human|robot|bot|ai|gpt\S*|chatgpt|openai|simulat\w+|model|person|machine)\b"
    r"|\b(?:which|what) (?:language )?(?:model|llm|ai) (?:are you|is this|do you use|am i)\b",
    re.IGNORECASE,
)
_GREETING = Expression(
    r"^\W*(?:hi|hello|hey|hiya|howdy|greetings|good (?:morning|afternoon|evening|day)|hola|bonjour|hallo|ciao)"
    r"(?: there| all| everyone| again| friend| assistant| computer| world)*\W*"
    r"(?:how are you(?: doing)?(?: today)?\W*)?$",
    re.IGNORECASE,
)
_WELL = Expression(r"^\W*(?:(?:hi|hello|hey)\W+)?how are you\b|^\W*how(?:'s| is) it going", re.IGNORECASE)
_IDLE = Expression(r"^\W*what are you (?:doing|up to)\b", re.IGNORECASE)
_THANKS = Expression(r"^\W*(?:thanks?(?: you)?|thx|cheers|great,? thanks?)\b[^?]{0,40}$", re.IGNORECASE)
_GOODBYE = Expression(r"^\W*(?:bye|goodbye|good night|see you|farewell)\b[^?]{0,30}$", re.IGNORECASE)
_SAY_QUOTED = Expression(
    r"\b(?:say|repeat|echo|print|output|write|type|reply|respond|answer|return)\b[^\"'`\u201c\n]{0,40}?(?<!\w)"
    r"(?:\"([^\"\n]+)\"|'([^\n]+?)'(?!\w)|`([^`\n]+)`|\u201c([^\u201d\n]+)\u201d)\W*$",
    re.IGNORECASE,
)
_SAY = Expression(
    r"^\W*(?:please |can you |could you |now |just )*(?:say|repeat after me|repeat|echo)[:,]?\s+(?:that\s+)?"
    r"(.{1,120}?)\s*$",
    re.IGNORECASE,
)
_SAY_WITH = Expression(
    r"\b(?:reply|respond|answer)(?: me)?(?: only| just| exactly| back)* with"
    r"(?: exactly| only| just| the (?:single )?words?| the phrase| the text)*:?\s+([^\n]{1,80}?)\s*[.!]?\s*$",
    re.IGNORECASE,
)
_NO_WORDING = Expression(
    r"^(?:a|an|the|one|your|his|my|some|only|in|json|xml|yaml|markdown|html|valid|short|brief|bullet|code|no|at|up|two"
    r"|three|something|anything|nothing|what|who|how|as|just|either|emojis?|examples?|more|less|\d+ \w+)\b",
    re.IGNORECASE,
)
_YES_OR_NO = Expression(r"\W*(?:is|are|was|were|do|does|did|can|could|should|will|would|has|have|may)\b")


def answer(messages: object, rng: random.Random) -> str:
    """Plain text that fits a conversation.

    messages: a string, chat messages, or the items of a response. The same messages and random numbers give the same
    text.
    """
    return reply(read(messages), rng)


def reply(turns: list[Turn], rng: random.Random) -> str:
    """The same for a conversation that has been read already."""
    asked, rules = _bounded(last_user(turns)), _bounded(system(turns))
    wanted = style.read(rules, asked)
    if given.results(turns):
        return style.apply(given.from_tools(turns, asked, rng), wanted, asked, rng)
    exact = _exact(asked)
    if exact is not None:
        return exact
    if wanted.json:
        return dumps(json_answer(turns, rng))
    return style.apply(_said(turns, asked, rules, wanted, rng), wanted, asked, rng)


def json_answer(turns: list[Turn], rng: random.Random) -> dict[str, object]:
    """An object for "answer in JSON": with the keys that the prompt names or shows, else the answer in one key."""
    asked, rules = _bounded(last_user(turns)), _bounded(system(turns))
    shape = loose.shape(f"{rules}\n{asked}")
    if shape:
        return loose.fill(shape, rng, f"{asked}\n{given.fields(turns)}")
    if given.results(turns):
        return {"answer": given.from_tools(turns, asked, rng)}
    return {"answer": _said(turns, loose.JSON_ORDER.sub("", asked), "", style.Style(), rng)}


def topic(asked: str) -> str:
    """What a text is about, as a phrase."""
    return listing(topics(_bounded(asked))[:3]) or "the request"


def _bounded(text: str) -> str:
    """The beginning and the end of a text: what is asked stands there, and the rules need not read a book."""
    return text if len(text) <= _LONG else f"{text[: _LONG // 2]}\n{text[-_LONG // 2 :]}"


def _said(turns: list[Turn], asked: str, rules: str, wanted: style.Style, rng: random.Random) -> str:
    """The answer before style: the first rule that has something to say."""
    if _IDENTITY.search(asked):
        return rng.choice(
            (
                f"I am {NAME}. No language model is behind me: my answers follow from rules and a seed.",
                f"You are talking to {NAME}. I make up plausible text by rule; nothing here comes from a real model.",
            )
        )
    found = _social(asked, rng) or _recalled(turns, asked)
    if found:
        return found
    for rule in (tasks.counted, tasks.chosen, tasks.scored, tasks.calculated, tasks.translated):
        found = rule(asked, rules, wanted, rng)
        if found:
            return found
    found = given.from_passage(asked, rules, rng)
    if found:
        return found
    for rule in (tasks.listed, tasks.written):
        found = rule(asked, rules, wanted, rng)
        if found:
            return found
    found = given.of_parts(turns, rng)
    if found:
        return found
    if not asked.strip():
        return rng.choice(("How can I help you?", "What would you like to know?", "I am listening. What can I do?"))
    return _about(asked, rng)


def _exact(asked: str) -> str | None:
    """What the user wants said word by word."""
    if len(asked) > 600:
        return None
    found = _SAY_QUOTED.search(asked)
    if found:
        return next(group for group in found.groups() if group)
    found = _SAY_WITH.search(asked)
    if found and not _NO_WORDING.match(found.group(1)) and len(found.group(1).split()) <= 8:
        if not re.search(r",|\bor\b", found.group(1)):  # a choice is no wording
            return found.group(1).strip(QUOTES)
    found = _SAY.match(asked)
    if found and "?" not in asked and not re.search(r"\bin (?:[A-Z]\w+|\w+ words?)\b", found.group(1)):
        said = found.group(1).strip(QUOTES + " ")
        if said and not _NO_WORDING.match(said):
            return said[0].upper() + said[1:] + ("" if said[-1] in ".!?" else ".")
    return None


def _social(asked: str, rng: random.Random) -> str | None:
    if _GREETING.match(asked) or _WELL.match(asked):
        hello = rng.choice(("Hello!", "Hi there!", "Hello, nice to meet you!", "Hi!"))
        well = "I am doing well, as far as a simulation can. " if "how" in asked.lower() else ""
        return f"{hello} {well}{rng.choice(('How can I help you today?', 'What can I do for you?', 'How may I help?'))}"
    if _IDLE.match(asked):
        return "I am waiting for your next message, which is all that a simulated model does."
    if _THANKS.match(asked):
        return rng.choice(("You're welcome!", "You're welcome! Is there anything else?", "Glad to help!"))
    if _GOODBYE.match(asked):
        return rng.choice(("Goodbye!", "Goodbye, and take care!", "See you soon!"))
    return None


def _recalled(turns: list[Turn], asked: str) -> str | None:
    known = facts.recall(asked, truth(turns))
    if not known:
        return None
    thing = re.sub(r".*\bmy\s+", "", asked.strip().rstrip("?!. "), flags=re.IGNORECASE | re.DOTALL)
    return f"Your {thing} is {known}."


def _about(asked: str, rng: random.Random) -> str:
    """Sentences about the topic, beginning as the kind of question wants it."""
    about = topics(asked)
    whole = phrase(asked)
    return " ".join([_opening(asked, whole, about, rng), *style.sentences(about or [whole], rng.randrange(1, 4), rng)])


def _opening(asked: str, whole: str, about: list[str], rng: random.Random) -> str:
    thing = about[0] if about else whole
    question = asked.strip().lower().rsplit("\n", 1)[-1]
    forms: tuple[str, ...]
    if re.search(r"\bhow (?:many|much|far|old|long|often|tall|big)\b", question):
        number = rng.randrange(3, 90)
        forms = (f"A fair guess is about {number}.", f"It comes to roughly {number}, going by {thing}.")
    elif _YES_OR_NO.match(question) and "?" in question:
        forms = (
            f"Yes, as far as {thing} is concerned.",
            f"In most cases yes, though it depends on {thing}.",
            f"Not necessarily: it depends on {thing}.",
        )
    elif "why" in question.split():
        forms = (f"The usual reason has to do with {thing}.", f"There are several causes, and {thing} is the first.")
    elif re.search(r"\bhow\b", question):
        forms = (
            f"Start with {thing}, then take one small step at a time.",
            f"The simplest way is to begin with {thing} and to check every step.",
        )
    elif re.search(r"\bwhen\b", question):
        year = rng.randrange(1900, 2020)
        forms = (f"My guess is {year}.", f"That was around {year}, if one goes by {thing}.")
    elif re.search(r"\bwhere\b", question):
        city = rng.choice(plausible.CITIES)
        forms = (f"You will find it near {city}.", f"The best known place is {city}.")
    elif re.search(r"\bwho\b", question):
        person = f"{rng.choice(plausible.FIRST)} {rng.choice(plausible.LAST)}"
        forms = (f"The person named most often is {person}.", f"That would be {person}.")
    elif "?" in question:
        matter = about[-1] if about and about[-1] not in whole else "context"
        forms = (
            f"In short, {whole} is a matter of {matter}.",
            f"There is more than one answer when it comes to {whole}.",
            f"A good way to look at {whole} is to begin with {thing}.",
        )
    else:
        things = listing(about[:3]) or whole
        forms = (
            f"Here are a few words on {things}.",
            f"Let us look at {things}.",
            f"Thank you for telling me about {things}.",
            f"I see what you mean about {things}.",
        )
    return rng.choice(forms)
