package app.limber.practice;

import org.jspecify.annotations.Nullable;

/// How the voice sounds.
///
/// @param voice the id of the voice, null for the system's own choice
/// @param rate 0.5–2, where 1 is calm and higher is faster
/// @param volume 0–100
public record VoiceSettings(@Nullable String voice, double rate, int volume) {
  public VoiceSettings {
    if (!(rate >= 0.5 && rate <= 2)) {
      throw new IllegalArgumentException("rate must be between 0.5 and 2: " + rate);
    }
    if (volume < 0 || volume > 100) {
      throw new IllegalArgumentException("volume must be between 0 and 100: " + volume);
    }
  }

  /// The system's voice, calm and at its full volume.
  public static VoiceSettings standard() {
    return new VoiceSettings(null, 1, 100);
  }
}
