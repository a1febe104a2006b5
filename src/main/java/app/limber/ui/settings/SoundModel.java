package app.limber.ui.settings;

import app.limber.cue.CountRule;
import app.limber.cue.CueLevel;
import app.limber.practice.guidance.SoundService;
import app.limber.practice.guidance.VoiceName;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.preferences.SoundSettings;
import app.limber.practice.preferences.VoiceSettings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The view model of the settings of voice and tones, which can be tried out.
public final class SoundModel {
  private final SettingsService settingsService;
  private final SoundService desk;
  private final ReadOnlyObjectWrapper<List<VoiceName>> voices =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final Choice<CueLevel> level;
  private final Choice<CountRule> counts;
  private final Choice<Optional<String>> voice;
  private final Choice<Double> rate;
  private final Choice<Integer> voiceVolume;
  private final Choice<Integer> toneVolume;
  private final Runnable stop;

  /// @param settings creates the choices
  SoundModel(SettingsService settingsService, SoundService desk, Choice.Maker<Settings> settings) {
    this.settingsService = settingsService;
    this.desk = desk;
    Choice.Maker<SoundSettings> sound = settings.within(Settings::sound, Settings::with);
    Choice.Maker<VoiceSettings> ofVoice = sound.within(SoundSettings::voice, SoundSettings::with);
    level = sound.choice(SoundSettings::level, SoundSettings::withLevel);
    counts = sound.choice(SoundSettings::counts, SoundSettings::withCounts);
    voice =
        ofVoice.choice(
            chosen -> Optional.ofNullable(chosen.voice()),
            (chosen, id) -> chosen.withVoice(id.orElse(null)));
    rate = ofVoice.choice(VoiceSettings::rate, VoiceSettings::withRate);
    voiceVolume = ofVoice.choice(VoiceSettings::volume, VoiceSettings::withVolume);
    toneVolume = sound.choice(SoundSettings::toneVolume, SoundSettings::withToneVolume);
    look();
    stop = desk.whenChanged(this::look);
  }

  private void look() {
    voices.set(desk.voices());
    problem.set(desk.voiceProblem().orElse(""));
  }

  void close() {
    stop.run();
    desk.silence();
  }

  public Choice<CueLevel> level() {
    return level;
  }

  public Choice<CountRule> counts() {
    return counts;
  }

  /// The id of the voice; empty for the system's default.
  public Choice<Optional<String>> voice() {
    return voice;
  }

  public Choice<Double> rate() {
    return rate;
  }

  public Choice<Integer> voiceVolume() {
    return voiceVolume;
  }

  public Choice<Integer> toneVolume() {
    return toneVolume;
  }

  /// The voices to choose from.
  public ReadOnlyObjectProperty<List<VoiceName>> voicesProperty() {
    return voices.getReadOnlyProperty();
  }

  /// The problem with the voice; empty if there is none.
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Speaks a sample with the current settings.
  ///
  /// @param failure receives the reason if nothing can be heard
  public void tryVoice(Consumer<String> failure) {
    desk.tryVoice(settingsService.settings().sound(), failure);
  }

  /// Plays a sample tone with the current settings.
  ///
  /// @param failure receives the reason if nothing can be heard
  public void tryTone(Consumer<String> failure) {
    desk.tryTone(settingsService.settings().sound(), failure);
  }
}
