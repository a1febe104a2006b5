package app.limber.practice.preferences;

import app.limber.cue.CountRule;
import app.limber.cue.CueLevel;
import app.limber.cue.CueOptions;

/// What is heard in a session, and how.
///
/// @param level how much is heard
/// @param counts which repetitions are counted aloud
/// @param toneVolume 0–100
public record SoundSettings(CueLevel level, CountRule counts, VoiceSettings voice, int toneVolume) {
  public SoundSettings {
    VoiceSettings.VOLUME.require("toneVolume", toneVolume);
  }

  /// Everything is heard, in the system's voice.
  public static SoundSettings standard() {
    return new SoundSettings(CueLevel.FADING, CountRule.EACH, VoiceSettings.standard(), 100);
  }

  /// How the plan of a session is made for this.
  public CueOptions cueOptions() {
    return CueOptions.standard()
        .withLevel(level)
        .withCounts(counts)
        .withCharactersPerSecond(CueOptions.CALM * voice.rate());
  }

  public SoundSettings withLevel(CueLevel newLevel) {
    return new SoundSettings(newLevel, counts, voice, toneVolume);
  }

  public SoundSettings withCounts(CountRule newCounts) {
    return new SoundSettings(level, newCounts, voice, toneVolume);
  }

  public SoundSettings with(VoiceSettings newVoice) {
    return new SoundSettings(level, counts, newVoice, toneVolume);
  }

  public SoundSettings withToneVolume(int percent) {
    return new SoundSettings(level, counts, voice, percent);
  }
}
