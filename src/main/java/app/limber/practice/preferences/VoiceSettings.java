package app.limber.practice.preferences;

import app.limber.values.Require;
import app.limber.words.PlainText;
import org.jspecify.annotations.Nullable;

/// How the voice sounds.
///
/// @param voice the id of the voice, null for the system's own choice
/// @param rate 0.5–2, where 1 is calm and higher is faster
/// @param volume 0–100
public record VoiceSettings(@Nullable String voice, double rate, int volume) {
  public static final Range VOLUME = new Range(0, 100);
  public static final double MIN_RATE = 0.5;
  public static final double MAX_RATE = 2;

  private static final int LONGEST_ID = 200;

  public VoiceSettings {
    if (voice != null && !isVoice(voice)) {
      throw new IllegalArgumentException("voice is no id of a voice: " + voice);
    }
    Require.range("rate", rate, MIN_RATE, MAX_RATE);
    VOLUME.require("volume", volume);
  }

  /// The system's voice, calm and at its full volume.
  public static VoiceSettings standard() {
    return new VoiceSettings(null, 1, 100);
  }

  /// Whether a text can be the id of a voice, on whatever system.
  public static boolean isVoice(String text) {
    return !text.isBlank() && text.length() <= LONGEST_ID && !PlainText.hasControls(text);
  }

  public VoiceSettings withVoice(@Nullable String id) {
    return new VoiceSettings(id, rate, volume);
  }

  public VoiceSettings withRate(double newRate) {
    return new VoiceSettings(voice, newRate, volume);
  }

  public VoiceSettings withVolume(int percent) {
    return new VoiceSettings(voice, rate, percent);
  }
}
