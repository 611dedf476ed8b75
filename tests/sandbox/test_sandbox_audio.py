"""Sound: what is spoken can be heard again in every format, and in every form of a transcript."""

from __future__ import annotations

import base64
import io
import random
import wave
from array import array
from typing import Any, Callable, Dict, List

import httpx
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

import openai
from openai_sandbox import Sandbox
from openai_sandbox.media import Unreadable, languages, sound, voice

TEXT = "Hello there. How are you today? I am fine!"


def wav(samples: array[int], rate: int = 24_000) -> bytes:
    return sound.write(samples, rate, "wav")


def say(text: str = TEXT, name: str = "alloy", format: str = "wav", speed: float = 1.0) -> bytes:
    return sound.write(voice.speak(text, voice.number_of(name), speed), voice.RATE, format)


def noise(seconds: float, seed: int = 1) -> bytes:
    draw = random.Random(seed)
    return wav(array("h", (int(draw.gauss(0, 3000)) for _ in range(int(seconds * 8000)))), 8000)


@pytest.fixture
def client(sandbox: Sandbox) -> openai.OpenAI:
    return sandbox.client(_strict_response_validation=True)


# what the sound carries


@pytest.mark.parametrize("format", ["mp3", "opus", "aac", "flac", "wav"])
@pytest.mark.parametrize("speed", [0.25, 1.0, 4.0])
def test_survives_every_format(format: str, speed: float) -> None:
    text = "Grüße aus Köln, 你好 — it's 5 o'clock."
    made = say(text, "verse", format, speed)
    found = sound.read(made)
    (said,) = voice.hear(found.samples)
    assert (said.text, said.voice) == (text, voice.number_of("verse"))
    assert said.end <= found.seconds


@pytest.mark.parametrize(
    ("text", "number", "speed"),
    [
        ("Hello there, World 42! It's a nice day \u2014 caf\u00e9 na\u00efve.", 5, 1.0),
        ("question? \u2014", 8, 1.0),
        ("light; dog quick water: energy dog brown water: brown quick fox to the day", 7, 1.0),
        ("the weather jumps quick water: day over 42", 174, 0.25),
    ],
)
def test_survives_what_is_hard_for_opus(text: str, number: int, speed: float) -> None:
    (said,) = voice.hear(sound.read(sound.write(voice.speak(text, number, speed), voice.RATE, "opus")).samples)
    assert (said.text, said.voice) == (text, number)


def test_survives_the_telephone_noise_and_neighbours() -> None:
    whole = array("h")
    draw = random.Random(3)
    for name, text in (("nova", "One."), ("onyx", "Two."), ("nova", "Three.")):
        whole.extend(voice.speak(text, voice.number_of(name), 2.0))
        whole.extend(array("h", bytes(2 * draw.randrange(30_000))))
    loud = array("h", (max(-32_768, min(32_767, sample // 4 + int(draw.gauss(0, 300)))) for sample in whole[::3]))
    said = voice.hear(loud)
    assert [each.text for each in said] == ["One.", "Two.", "Three."]
    assert [each.voice for each in said] == [voice.number_of(name) for name in ("nova", "onyx", "nova")]
    assert voice.hear(loud[4000:]) == voice.hear(loud[4000:]) != said  # the first has lost its beginning


@settings(max_examples=25, deadline=None, derandomize=True, database=None)
@given(st.text(max_size=40), st.sampled_from(voice.VOICES), st.floats(0.25, 4))
def test_any_text(text: str, name: str, speed: float) -> None:
    (said,) = voice.hear(voice.speak(text, voice.number_of(name), speed)[::3])
    assert said.text == text.encode("utf-8", "replace").decode()
    assert said.voice == voice.number_of(name)


@pytest.mark.parametrize(
    "junk",
    [
        b"",
        b"hello",
        b"#EXTM3U\nfile:///etc/hostname\n",
        b"RIFF\0\0\0\0WAVE",
        b"ID3" + b"\0" * 100,
        b"\0\0\0\x18ftypisom" + b"\0" * 50,
        b"OggS" + b"x" * 500,
        b"\xff\xf1" + b"a" * 300,
        b"fLaC",
        b"\x1a\x45\xdf\xa3" + b"a" * 99,
    ],
)
def test_no_sound(junk: bytes) -> None:
    with pytest.raises(Unreadable):
        sound.read(junk)


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(st.sampled_from(["mp3", "opus", "aac", "flac", "wav"]), st.data())
def test_damaged_sound(format: str, data: Any) -> None:
    made = bytearray(_made(format))
    for _ in range(data.draw(st.integers(0, 6))):
        made[data.draw(st.integers(0, len(made) - 1))] = data.draw(st.integers(0, 255))
    try:
        assert sound.read(bytes(made[: data.draw(st.integers(0, len(made)))])).seconds > 0
    except Unreadable:
        pass


_kept: Dict[str, bytes] = {}


def _made(format: str) -> bytes:
    if format not in _kept:
        _kept[format] = say("Hi.", format=format, speed=4)
    return _kept[format]


# speech


@pytest.mark.parametrize(
    ("format", "type", "head"),
    [
        ("mp3", "audio/mpeg", (b"ID3", b"\xff\xf3")),
        ("opus", "audio/opus", (b"OggS",)),
        ("aac", "audio/aac", (b"\xff\xf1",)),
        ("flac", "audio/flac", (b"fLaC",)),
        ("wav", "audio/wav", (b"RIFF",)),
    ],
)
def test_speech(client: openai.OpenAI, format: Any, type: str, head: Any) -> None:
    made = client.audio.speech.create(model="tts-1", voice="nova", input="Hi.", response_format=format)
    content = made.read()
    assert content.startswith(head)
    assert made.response.headers["content-type"] == type
    assert (
        content == client.audio.speech.create(model="tts-1", voice="nova", input="Hi.", response_format=format).read()
    )
    other = client.audio.speech.create(model="tts-1", voice="onyx", input="Hi.", response_format=format)
    assert content != other.read()


def test_pcm_is_what_a_wav_holds(client: openai.OpenAI) -> None:
    asked: Dict[str, Any] = {"model": "gpt-4o-mini-tts", "voice": "sage", "input": TEXT}
    raw = client.audio.speech.create(**asked, response_format="pcm").read()
    with wave.open(io.BytesIO(client.audio.speech.create(**asked, response_format="wav").read())) as opened:
        assert (opened.getnchannels(), opened.getsampwidth(), opened.getframerate()) == (1, 2, 24_000)
        assert opened.readframes(opened.getnframes()) == raw
    slow = client.audio.speech.create(**asked, response_format="pcm", speed=0.5).read()
    assert 1.7 < len(slow) / len(raw) < 2


def test_speech_as_events(http: httpx.Client, events: Callable[[str], List[Dict[str, Any]]]) -> None:
    asked = {"model": "gpt-4o-mini-tts", "voice": "ash", "input": TEXT, "instructions": "Slowly."}
    whole = http.post("/audio/speech", json=asked).content
    answer = http.post("/audio/speech", json={**asked, "stream_format": "sse"})
    assert answer.headers["content-type"].startswith("text/event-stream")
    *deltas, done = events(answer.text)
    assert {event["type"] for event in deltas} == {"speech.audio.delta"}
    assert b"".join(base64.b64decode(event["audio"]) for event in deltas) == whole
    usage = done["usage"]
    assert done["type"] == "speech.audio.done"
    assert usage["total_tokens"] == usage["input_tokens"] + usage["output_tokens"]


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"input": ""}, "input"),
        ({"input": "x" * 4097}, "input"),
        ({"instructions": "x" * 4097}, "instructions"),
        ({"model": "gpt-4o"}, "model"),
        ({"model": "none"}, "model"),
        ({"voice": "darth"}, "voice"),
        ({"voice": "cedar", "model": "tts-1"}, "voice"),
        ({"voice": {}}, "voice.id"),
        ({"voice": {"id": "voice_none"}}, "voice.id"),
        ({"speed": 0.2}, "speed"),
        ({"speed": 4.1}, "speed"),
        ({"response_format": "midi"}, "response_format"),
        ({"stream_format": "sse", "model": "tts-1-hd"}, "stream_format"),
    ],
)
def test_refused_speech(http: httpx.Client, change: Dict[str, Any], param: str) -> None:
    answer = http.post("/audio/speech", json={"model": "gpt-4o-mini-tts", "voice": "ash", "input": "Hi.", **change})
    assert answer.status_code in (400, 404)
    assert answer.json()["error"]["param"] == param


def test_the_longest_text(http: httpx.Client) -> None:
    asked = {"model": "tts-1", "voice": "ash", "input": "x" * 4096, "speed": 4, "response_format": "flac"}
    assert http.post("/audio/speech", json=asked).status_code == 200


# transcripts


def test_forms(client: openai.OpenAI) -> None:
    transcribe: Any = client.audio.transcriptions.create
    asked: Dict[str, Any] = {"model": "whisper-1", "file": ("a.mp3", say(format="mp3"))}
    plain = transcribe(**asked)
    assert plain.text == TEXT
    assert (plain.usage.type, plain.usage.seconds) == ("duration", 4)
    assert transcribe(**asked, response_format="text") == TEXT + "\n"
    srt = transcribe(**asked, response_format="srt")
    assert srt.startswith("1\n00:00:00,000 --> 00:00:00,")
    assert srt.count("-->") == 3
    assert transcribe(**asked, response_format="vtt").startswith("WEBVTT\n\n00:00:00.000 --> 00:00:00.")
    verbose = transcribe(**asked, response_format="verbose_json", timestamp_granularities=["word", "segment"])
    assert (verbose.text, verbose.language) == (TEXT, "english")
    assert [segment.text.strip() for segment in verbose.segments] == [
        "Hello there.",
        "How are you today?",
        "I am fine!",
    ]
    assert [word.word for word in verbose.words] == "Hello there How are you today I am fine".split()
    times = [time for word in verbose.words for time in (word.start, word.end)]
    assert times == sorted(times)
    assert times[-1] <= verbose.duration
    assert transcribe(**asked, response_format="verbose_json").words is None
    words = transcribe(**asked, response_format="verbose_json", timestamp_granularities=["word"])
    assert words.segments is None


def test_newer_models(client: openai.OpenAI) -> None:
    file = ("a.wav", say("Wo ist der Bahnhof? Ich suche das Hotel."))
    found: Any = client.audio.transcriptions.create(model="gpt-transcribe", file=file, keywords=["Bahnhof"])
    assert [language.code for language in found.languages] == ["de"]
    assert found.usage.input_token_details.audio_tokens > 20
    scored: Any = client.audio.transcriptions.create(model="gpt-4o-transcribe", file=file, include=["logprobs"])
    assert "".join(score.token for score in scored.logprobs) == scored.text
    assert all(score.logprob <= 0 for score in scored.logprobs)


def test_streamed(client: openai.OpenAI) -> None:
    file = ("a.wav", say())
    events: List[Any] = list(
        client.audio.transcriptions.create(model="gpt-4o-mini-transcribe", file=file, stream=True, include=["logprobs"])
    )
    assert {event.type for event in events[:-1]} == {"transcript.text.delta"}
    assert "".join(event.delta for event in events[:-1]) == events[-1].text == TEXT
    assert len(events[-1].logprobs) == len(events) - 1
    assert events[-1].usage.total_tokens > 0
    whisper: Any = client.audio.transcriptions.create(model="whisper-1", file=file, extra_body={"stream": True})
    assert whisper.text == TEXT  # streaming is ignored for this model


async def _speakers(sandbox: Sandbox) -> Any:
    mixed = voice.speak("I am the customer.", voice.number_of("nova")) + voice.speak("And me too.", 4)
    client = sandbox.async_client(_strict_response_validation=True)
    sample = "data:audio/wav;base64," + base64.b64encode(say("This is how the agent sounds.", "echo")).decode()
    return await client.audio.transcriptions.create(
        model="gpt-4o-transcribe-diarize",
        file=("a.wav", wav(mixed)),
        response_format="diarized_json",
        chunking_strategy={"type": "server_vad", "threshold": 0.5, "silence_duration_ms": 300},
        known_speaker_names=["agent"],
        known_speaker_references=[sample],
    )


def test_speakers(sandbox: Sandbox, client: openai.OpenAI) -> None:
    import anyio

    found = anyio.run(_speakers, sandbox)
    assert [(part.speaker, part.text) for part in found.segments] == [
        ("A", "I am the customer."),
        ("agent", "And me too."),
    ]
    assert found.segments[0].end <= found.segments[1].start
    events: List[Any] = list(
        client.audio.transcriptions.create(
            model="gpt-4o-transcribe-diarize",
            file=("a.wav", say()),
            response_format="diarized_json",
            stream=True,
        )
    )
    segment = events[-2]
    assert (segment.type, segment.speaker, segment.text) == ("transcript.text.segment", "A", TEXT)
    assert {event.segment_id for event in events[:-2]} == {segment.id}


def test_other_sound(client: openai.OpenAI) -> None:
    file = ("a.wav", noise(9))
    found: Any = client.audio.transcriptions.create(model="whisper-1", file=file, response_format="verbose_json")
    assert found.duration == 9
    assert 10 < len(found.text.split()) < 40
    assert found.segments[-1].end <= 9
    assert client.audio.transcriptions.create(model="whisper-1", file=file).text == found.text
    assert client.audio.transcriptions.create(model="whisper-1", file=("a", noise(9, 2))).text != found.text
    silence = wav(array("h", bytes(16_000)), 8000)
    assert client.audio.transcriptions.create(model="whisper-1", file=("a.wav", silence)).text == ""


def test_translation(client: openai.OpenAI) -> None:
    translate: Any = client.audio.translations.create
    english = translate(model="whisper-1", file=("a.wav", say()))
    assert english.text == TEXT
    german = ("a.wav", say("Guten Tag, wie geht es dir heute?"))
    verbose = translate(model="whisper-1", file=german, response_format="verbose_json")
    assert verbose.language == "english"
    assert verbose.text.startswith("[simulated translation] ")
    assert verbose.text in translate(model="whisper-1", file=german, response_format="text")
    assert "-->" in translate(model="whisper-1", file=german, response_format="srt")
    assert translate(model="whisper-1", file=german, response_format="vtt").startswith("WEBVTT")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("the cat is on the table", "en"),
        ("el perro está en la casa", "es"),
        ("привет, как дела", "ru"),
        ("你好，世界", "zh"),
        ("こんにちは世界", "ja"),
        ("", "en"),
    ],
)
def test_languages(text: str, code: str) -> None:
    assert languages.guess(text) == code


@pytest.mark.parametrize(
    ("data", "param"),
    [
        ({"model": "gpt-4o"}, "model"),
        ({"model": "gpt-4o-transcribe", "response_format": "srt"}, "response_format"),
        ({"response_format": "diarized_json"}, "response_format"),
        ({"keywords[]": "x"}, "keywords"),
        ({"languages[]": "en"}, "languages"),
        ({"model": "gpt-transcribe", "languages[]": "zz"}, "languages[0]"),
        ({"language": "klingon"}, "language"),
        ({"include[]": "logprobs"}, "include"),
        ({"model": "gpt-4o-transcribe", "include[]": "all"}, "include[0]"),
        ({"timestamp_granularities[]": "word"}, "timestamp_granularities"),
        ({"timestamp_granularities[]": "letter", "response_format": "verbose_json"}, "timestamp_granularities[0]"),
        ({"temperature": "2"}, "temperature"),
        ({"model": "gpt-4o-transcribe-diarize", "prompt": "x"}, "prompt"),
        ({"known_speaker_names[]": "x"}, "known_speaker_names"),
        ({"model": "gpt-4o-transcribe-diarize", "known_speaker_names[]": "x"}, "known_speaker_references"),
        (
            {
                "model": "gpt-4o-transcribe-diarize",
                "known_speaker_names[]": "x",
                "known_speaker_references[]": "data:audio/wav;base64,AAAA",
            },
            "known_speaker_references[0]",
        ),
        ({"chunking_strategy": "never"}, "chunking_strategy"),
        ({"chunking_strategy[type]": "ear"}, "chunking_strategy.type"),
        ({"chunking_strategy[type]": "server_vad", "chunking_strategy[threshold]": "2"}, "chunking_strategy.threshold"),
    ],
)
def test_refused_transcripts(http: httpx.Client, data: Dict[str, str], param: str) -> None:
    answer = http.post(
        "/audio/transcriptions", files={"file": ("a.wav", _made("wav"))}, data={"model": "whisper-1", **data}
    )
    assert answer.status_code in (400, 404)
    assert answer.json()["error"]["param"] == param


def test_refused_files(http: httpx.Client) -> None:
    def send(content: bytes, **data: str) -> Any:
        answer = http.post(
            "/audio/transcriptions", files={"file": ("a.wav", content)}, data={"model": "whisper-1", **data}
        )
        return answer.status_code, answer.json()["error"]["code"]

    assert send(b"") == (400, "invalid_file")
    assert send(b"no sound at all") == (400, "invalid_file_format")
    assert send(noise(0.05)) == (400, "audio_too_short")
    assert send(b"RIFF" + bytes(25 * 1024 * 1024)) == (413, "request_too_large")
    long = {"file": ("a.wav", wav(array("h", bytes(2 * 31 * 8000)), 8000))}
    answer = http.post("/audio/transcriptions", files=long, data={"model": "gpt-4o-transcribe-diarize"})
    assert answer.json()["error"]["param"] == "chunking_strategy"
    answer = http.post("/audio/translations", files={"file": ("a.wav", _made("wav"))}, data={"model": "gpt-transcribe"})
    assert answer.json()["error"]["param"] == "model"
    both = [("file", ("a.wav", _made("wav"))), ("file", ("b.wav", _made("wav")))]
    assert http.post("/audio/transcriptions", files=both, data={"model": "whisper-1"}).status_code == 400


# voices of one's own


def test_voices(client: openai.OpenAI) -> None:
    recording = ("me.wav", say("I am the owner of this voice."))
    consents = client.audio.voice_consents
    consent = consents.create(language="en-US", name="Ann", recording=recording)
    assert consents.retrieve(consent.id) == consent
    assert consents.update(consent.id, name="Anna").name == "Anna"
    second = consents.create(language="de", name="Ben", recording=recording)
    assert [each.id for each in consents.list(limit=1)] == [second.id, consent.id]
    own = client.audio.voices.create(name="Mine", audio_sample=recording, consent=consent.id)
    assert (own.type, own.prompt) == ("audio_sample", None)
    drawn = client.audio.voices.create(name="Old", type="prompt", prompt="An old sailor.", script_hint="Ahoy.")
    assert (drawn.type, drawn.prompt) == ("prompt", "An old sailor.")
    made = client.audio.speech.create(
        model="gpt-4o-mini-tts", voice={"id": own.id}, input="Hi.", response_format="wav"
    ).read()
    assert client.audio.transcriptions.create(model="whisper-1", file=("a.wav", made)).text == "Hi."
    assert client.audio.voices.delete(own.id).deleted
    with pytest.raises(openai.NotFoundError, match=own.id):
        client.audio.speech.create(model="gpt-4o-mini-tts", voice={"id": own.id}, input="Hi.")
    assert consents.delete(consent.id).deleted
    for call in (consents.retrieve, consents.delete, client.audio.voices.delete):
        with pytest.raises(openai.NotFoundError, match=consent.id):
            call(consent.id)


@pytest.mark.parametrize(
    ("data", "param"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 257}, "name"),
        ({}, "consent"),
        ({"consent": "cons_none"}, "consent"),
        ({"type": "prompt"}, "audio_sample"),
        ({"prompt": "x", "type": "audio_sample"}, "prompt"),
    ],
)
def test_refused_voices(http: httpx.Client, data: Dict[str, str], param: str) -> None:
    files = {"audio_sample": ("a.wav", _made("wav"))}
    answer = http.post("/audio/voices", files=files, data={"name": "Mine", **data})
    assert answer.status_code in (400, 404)
    assert answer.json()["error"]["param"] == param


def test_refused_consents(http: httpx.Client) -> None:
    good: Any = {"name": "Ann", "language": "en"}
    for data, content, param in (
        ({**good, "language": "english language"}, _made("wav"), "language"),
        (good, b"none", "recording"),
        (good, b"", "recording"),
    ):
        answer = http.post("/audio/voice_consents", files={"recording": ("a.wav", content)}, data=data)
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)
    assert http.get("/audio/voice_consents").json()["data"] == []


@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.dictionaries(
        st.sampled_from(
            "model language languages[] include[] keywords[] prompt response_format temperature stream "
            "chunking_strategy chunking_strategy[type] chunking_strategy[threshold] timestamp_granularities[] "
            "known_speaker_names[] known_speaker_references[]".split()
        ),
        st.sampled_from(
            "whisper-1 gpt-4o-transcribe gpt-4o-transcribe-diarize gpt-transcribe en word segment logprobs json "
            "text srt verbose_json diarized_json true 0.5 1e999 nan server_vad auto null {} [] data:;base64,".split()
        )
        | st.text(max_size=4),
    )
)
def test_never_fails(http: httpx.Client, data: Dict[str, str]) -> None:
    answer = http.post("/audio/transcriptions", files={"file": ("a.wav", _made("wav"))}, data=data)
    assert answer.status_code < 500
