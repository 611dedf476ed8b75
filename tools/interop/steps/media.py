"""Pictures, sound and films."""

from __future__ import annotations

import base64
from typing import Any, Dict

import openai

from ..kit import check, missing, need, paged, picture, refused, same, step, tone, until


@step
def images(client: Any) -> None:
    calls = client.images
    made = calls.generate(model="gpt-image-1", prompt="A red boat", size="1024x1024", quality="low")
    check(base64.b64decode(made.data[0].b64_json)[:4] == b"\x89PNG", "no PNG")
    edited = calls.edit(model="gpt-image-1", image=picture(), prompt="Make it blue", size="1024x1024")
    check(edited.data[0].b64_json, "no picture")
    varied = calls.create_variation(model="dall-e-2", image=picture(), response_format="b64_json", size="256x256")
    check(varied.data[0].b64_json, "no picture")
    refused(openai.BadRequestError, calls.generate, model="gpt-image-1", prompt="", expect={"param": "prompt"})
    refused(openai.BadRequestError, calls.generate, model="gpt-image-1", prompt="x", size="1x1")


@step
def images_streams(client: Any) -> None:
    asked: Dict[str, Any] = {"model": "gpt-image-1", "prompt": "A boat", "stream": True, "partial_images": 1}
    kinds = [event.type for event in client.images.generate(**asked, size="1024x1024", quality="low")]
    same(kinds, ["image_generation.partial_image", "image_generation.completed"], "events")
    kinds = [event.type for event in client.images.edit(**asked, image=picture(), size="1024x1024")]
    same(kinds, ["image_edit.partial_image", "image_edit.completed"], "events")


@step
def audio(client: Any) -> None:
    calls = client.audio
    said = calls.speech.create(model="gpt-4o-mini-tts", voice="ash", input="Hello there.", response_format="wav").read()
    check(said[:4] == b"RIFF", "no WAV")
    for model in ("whisper-1", "gpt-4o-mini-transcribe"):
        found = calls.transcriptions.create(model=model, file=("a.wav", said)).text
        same(found, "Hello there.", "heard")
    form = calls.transcriptions.create(model="whisper-1", file=("a.wav", said), response_format="verbose_json")
    check(form.segments, "no segments")
    text = calls.transcriptions.create(model="whisper-1", file=("a.wav", said), response_format="srt")
    check("-->" in text, "no subtitles")
    check(isinstance(calls.translations.create(model="whisper-1", file=("a.wav", tone())).text, str), "no text")
    refused(openai.BadRequestError, calls.transcriptions.create, model="whisper-1", file=("a.wav", b"no sound"))
    refused(openai.BadRequestError, calls.speech.create, model="gpt-4o-mini-tts", voice="none", input="Hi.")


@step
def audio_streams(client: Any) -> None:
    calls = client.audio
    asked: Dict[str, Any] = {"model": "gpt-4o-mini-tts", "voice": "ash", "input": "Hello there."}
    whole = calls.speech.create(**asked, response_format="wav").read()
    with calls.speech.with_streaming_response.create(**asked, response_format="pcm") as raw:
        check(sum(map(len, raw.iter_bytes())) > 1000, "no sound")
    events = [*calls.transcriptions.create(model="gpt-4o-mini-transcribe", file=("a.wav", whole), stream=True)]
    same(events[-1].type, "transcript.text.done", "last event")
    deltas = "".join(each.delta for each in events if each.type == "transcript.text.delta")
    same(deltas, events[-1].text, "text of the stream")


@step
def audio_own(client: Any) -> None:
    need(client, "audio.voices", "audio.voice_consents")
    calls = client.audio
    said = calls.speech.create(model="gpt-4o-mini-tts", voice="ash", input="I agree.", response_format="wav").read()
    consent = calls.voice_consents.create(language="en-US", name="Ann", recording=("me.wav", said))
    same(calls.voice_consents.retrieve(consent.id).name, "Ann", "name")
    same(calls.voice_consents.update(consent.id, name="Anna").name, "Anna", "name")
    refused(openai.BadRequestError, calls.voice_consents.update, consent.id, name="", expect={"param": "name"})
    other = calls.voice_consents.create(language="en-US", name="Ben", recording=("me.wav", said))
    paged(calls.voice_consents.list, [consent.id, other.id])
    voice = calls.voices.create(name="Mine", audio_sample=("me.wav", said), consent=consent.id)
    calls.speech.create(model="gpt-4o-mini-tts", voice={"id": voice.id}, input="Hi.").read()
    check(calls.voices.delete(voice.id).deleted, "not deleted")
    check(calls.voice_consents.delete(consent.id).deleted, "not deleted")


@step
def videos(client: Any) -> None:
    calls = client.videos
    made = calls.create(model="sora-2", prompt="A boat on a lake", seconds="4", size="720x1280")
    done = until(lambda: calls.retrieve(made.id), "completed")
    same((done.seconds, done.size), ("4", "720x1280"), "video")
    film = calls.download_content(made.id).read()
    check(film[4:8] == b"ftyp", "no MP4")
    for variant in ("thumbnail", "spritesheet"):
        check(calls.download_content(made.id, variant=variant).read(), f"no {variant}")
    polled = calls.create_and_poll(model="sora-2", prompt="A bird", seconds="4", poll_interval_ms=1)
    same((polled.status, calls.poll(polled.id, poll_interval_ms=1).id), ("completed", polled.id), "video")
    again = calls.remix(made.id, prompt="By night")
    same(until(lambda: calls.retrieve(again.id), "completed").remixed_from_video_id, made.id, "remixed from")
    paged(calls.list, [made.id, again.id])
    check(calls.delete(again.id).deleted, "not deleted")
    missing(calls.retrieve, again.id)
    refused(openai.BadRequestError, calls.create, model="sora-2", prompt="")


@step
def videos_more(client: Any) -> None:
    calls = client.videos
    need(client, "videos.edit", "videos.extend", "videos.create_character")
    made = calls.create(model="sora-2", prompt="A boat", seconds="4")
    until(lambda: calls.retrieve(made.id), "completed")
    film = ("boat.mp4", calls.download_content(made.id).read(), "video/mp4")
    check(calls.edit(prompt="By night", video=film).id, "no id")
    check(calls.extend(prompt="It rains", seconds="4", video=film).id, "no id")
    character = calls.create_character(name="Boat", video=film)
    same(calls.get_character(character.id).name, "Boat", "name")
