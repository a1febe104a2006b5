package app.limber.practice.preferences;

import app.limber.cue.CountRule;
import app.limber.cue.CueLevel;
import app.limber.cue.CueOptions;
import app.limber.words.Messages;

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
  ///
  /// @param messages the words that are spoken
  public CueOptions cueOptions(Messages messages) {
    CueOptions calm = CueOptions.calm(messages);
    return calm.withLevel(level)
        .withCounts(counts)
        .withCharactersPerSecond(calm.charactersPerSecond() * voice.rate());
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
