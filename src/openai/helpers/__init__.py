"""Sound from the microphone and to the loudspeaker (the extra `voice_helpers`). Rules: R-VOICE-1 to R-VOICE-3.

    from openai.helpers import LocalAudioPlayer, Microphone

    question = await Microphone(timeout=5).record()
    text = await client.audio.transcriptions.create(model="whisper-1", file=question)

Importing this needs neither numpy nor sounddevice; using it does.
"""

from .microphone import Microphone as Microphone
from .player import LocalAudioPlayer as LocalAudioPlayer

__all__ = ["LocalAudioPlayer", "Microphone"]
