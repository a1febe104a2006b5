package app.limber.practice.guidance;

import app.limber.words.Messages;
import java.util.Optional;

/// Says in words what is the matter with the voice or the tones, and what to do.
public final class SoundProblemText {
  private final Messages messages;

  public SoundProblemText(Messages messages) {
    this.messages = messages;
  }

  /// One sentence, or nothing if the voice speaks or is still being looked for.
  public Optional<String> problem(VoiceState state) {
    return switch (state) {
      case VoiceState.Looking _, VoiceState.Ready _ -> Optional.empty();
      case VoiceState.Missing _ -> Optional.of(messages.text("voice.missing"));
      case VoiceState.Broken broken -> Optional.of(messages.text("voice.broken", broken.program()));
    };
  }

  /// One sentence for a machine without a sound device.
  public String noSoundDevice() {
    return messages.text("voice.no-sound-device");
  }
}
