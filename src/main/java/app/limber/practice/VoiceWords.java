package app.limber.practice;

import app.limber.words.Words;
import java.util.Optional;

/// Says in words what is the matter with the voice or the tones, and what to do.
public final class VoiceWords {
  private final Words words;

  public VoiceWords(Words words) {
    this.words = words;
  }

  /// One sentence, or nothing if the voice speaks or is still being looked for.
  public Optional<String> problem(VoiceState state) {
    return switch (state) {
      case VoiceState.Looking ignored -> Optional.empty();
      case VoiceState.Ready ignored -> Optional.empty();
      case VoiceState.Missing ignored -> Optional.of(words.text("voice.missing"));
      case VoiceState.Broken broken -> Optional.of(words.text("voice.broken", broken.program()));
    };
  }

  /// One sentence for a machine without a sound device.
  public String noSoundDevice() {
    return words.text("voice.no-sound-device");
  }
}
