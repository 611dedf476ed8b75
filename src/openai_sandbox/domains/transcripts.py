"""What is said in a sound, and the forms in which that is told: text, subtitles, segments, words, speakers.

Speech made by the sandbox is understood (media/voice.py). Of other sound only the length is known: its text is made up,
the same for the same file. Neighbours: audio.py has the calls.
"""

from __future__ import annotations

import hashlib
import math
import re
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, List, Optional, Sequence

from ..errors import ApiError, bad_request
from ..media import Unreadable, voice
from ..media.sound import Sound, read
from ..model import tokens
from ..model.values import dice
from ..wire import Json

if TYPE_CHECKING:
    from ..form import Upload

__all__ = [
    "Segment",
    "Transcript",
    "logprobs",
    "made_up",
    "merged",
    "of_sound",
    "subtitles",
    "transcript_of",
    "verbose",
]

_SENTENCE = re.compile(r"\S.*?(?:[.!?…。！？]{1,8}(?=\s|$|[^\x00-\x7f])|$)", re.DOTALL)
_WORD = re.compile(r"\S+")
_LONGEST_SEGMENT = 12.0  # seconds
_LINES = (
    "Thanks for joining us today.",
    "Let me start with a short overview.",
    "This recording was not made by the sandbox, so its words are simulated.",
    "We looked at the numbers again this morning.",
    "The results are better than last month.",
    "There are still a few open questions.",
    "Could you say a little more about that?",
    "Yes, I think that is a good idea.",
    "We should come back to this point later.",
    "The next step is to write everything down.",
    "I will send the details after the meeting.",
    "It takes about two weeks from start to finish.",
    "Nobody expected that to work so well.",
    "That brings us to the second topic.",
    "Are there any other comments?",
    "Let us keep it simple for now.",
)
_PER_SECOND = 2.5  # words


@dataclass(frozen=True)
class Segment:
    """A sentence of one speaker. speaker: the number of a voice. start, end: seconds."""

    text: str
    start: float
    end: float
    speaker: int

    def words(self) -> List[Json]:
        """The words with their times."""
        found = list(_WORD.finditer(self.text))
        share = (self.end - self.start) / max(1, len(self.text))
        return [
            {
                "word": match.group().strip('.,;:!?"()…。！？') or match.group(),
                "start": round(self.start + match.start() * share, 2),
                "end": round(self.start + match.end() * share, 2),
            }
            for match in found
        ]


@dataclass(frozen=True)
class Transcript:
    """Everything that was said. seconds: the length of the sound."""

    text: str
    segments: List[Segment]
    seconds: float


def recording(upload: Upload, param: str, most: int) -> Sound:
    """The sound in an uploaded file. Raises `ApiError` 400, or 413 if it is larger than `most` bytes."""
    if upload.size > most:
        raise ApiError(
            413, f"'{param}' is larger than the {most} bytes allowed.", param=param, code="request_too_large"
        )
    if not upload.size:
        raise bad_request(f"Invalid '{param}': the file is empty.", param, "invalid_file")
    try:
        return read(upload.read())
    except Unreadable as error:
        raise bad_request(f"Invalid '{param}': {error}.", param, "invalid_file_format") from None


def of_sound(sound: Sound, seed: int) -> Transcript:
    """What is said in a sound."""
    said = voice.hear(sound.samples)
    if not said and not sound.silent:
        said = made_up(sound, seed)
    return transcript_of(said, sound.seconds)


def transcript_of(said: Sequence[voice.Utterance], seconds: float) -> Transcript:
    """Utterances, cut into sentences."""
    segments = [segment for each in said for segment in _segments(each)]
    return Transcript(" ".join(each.text.strip() for each in said), segments, seconds)


def made_up(sound: Sound, seed: int) -> List[voice.Utterance]:
    """Plausible sentences for a sound that nobody here can understand, as many as fit; two speakers take turns."""
    random = dice(seed, hashlib.sha256(sound.samples.tobytes()).hexdigest())
    out: List[voice.Utterance] = []
    at = 0.0
    while not out or at < sound.seconds - 1:
        line = random.choice([line for line in _LINES if not out or line != out[-1].text])
        words = line.split()
        room = max(1, math.ceil((sound.seconds - at) * _PER_SECOND))
        text = line if len(words) <= room else " ".join(words[:room]).rstrip(".,") + "."
        end = min(sound.seconds, at + len(words[:room]) / _PER_SECOND)
        out.append(voice.Utterance(text, len(out) % 2, at, end))
        at = end
    return out


def subtitles(transcript: Transcript, kind: str) -> str:
    """The transcript as `srt` or `vtt`."""
    mark = "," if kind == "srt" else "."
    blocks = [
        (f"{number}\n" if kind == "srt" else "")
        + f"{_clock(segment.start, mark)} --> {_clock(segment.end, mark)}\n{' '.join(segment.text.split())}\n"
        for number, segment in enumerate(transcript.segments, 1)
    ]
    return ("WEBVTT\n\n" if kind == "vtt" else "") + "\n".join(blocks) + "\n"


def verbose(segment: Segment, number: int, temperature: float) -> Json:
    """A segment as `verbose_json` has it."""
    raw = segment.text.encode("utf-8", "replace")
    random = dice("segment", segment.text)
    return {
        "id": number,
        "seek": int(segment.start // 30) * 3000,
        "start": segment.start,
        "end": segment.end,
        "text": f" {segment.text}",
        "tokens": [zlib.crc32(piece.encode("utf-8", "replace")) % 50_257 for piece in tokens.split(segment.text)],
        "temperature": temperature,
        "avg_logprob": round(-0.1 - 0.3 * random.random(), 6),
        "compression_ratio": round(len(raw) / max(1, len(zlib.compress(raw))), 6),
        "no_speech_prob": round(0.05 * random.random(), 6),
    }


def logprobs(pieces: Sequence[str]) -> List[Json]:
    """How sure the simulated ear is of each piece of a text."""
    random = dice("logprobs", list(pieces))
    return [
        {
            "token": piece,
            "logprob": round(-0.3 * random.random() ** 3, 7),
            "bytes": list(piece.encode("utf-8", "replace")),
        }
        for piece in pieces
    ]


def _segments(said: voice.Utterance) -> List[Segment]:
    """The sentences of what somebody said, long ones in parts."""
    share = (said.end - said.start) / max(1, len(said.text))
    out: List[Segment] = []
    for match in _SENTENCE.finditer(said.text):
        start = match.start()
        while start < match.end():
            end = _break(said.text, start, match.end(), max(20, int(_LONGEST_SEGMENT / share)) if share else 10_000)
            text = said.text[start:end].strip()
            if text:
                begin, until = said.start + start * share, said.start + end * share
                out.append(Segment(text, round(begin, 2), round(until, 2), said.voice))
            start = end
    return out


def _break(text: str, start: int, end: int, most: int) -> int:
    if end - start <= most:
        return end
    blank = text.rfind(" ", start + 1, start + most)
    return start + most if blank < 0 else blank + 1


def _clock(seconds: float, mark: str) -> str:
    thousandths = round(seconds * 1000)
    hours, rest = divmod(thousandths, 3_600_000)
    minutes, rest = divmod(rest, 60_000)
    return f"{hours:02}:{minutes:02}:{rest // 1000:02}{mark}{rest % 1000:03}"


def merged(segments: Sequence[Segment]) -> List[Segment]:
    """Neighbouring segments of one speaker as one."""
    out: List[Segment] = []
    last: Optional[Segment] = None
    for segment in segments:
        if last is not None and last.speaker == segment.speaker:
            out[-1] = Segment(f"{last.text} {segment.text}", last.start, segment.end, segment.speaker)
        else:
            out.append(segment)
        last = out[-1]
    return out
