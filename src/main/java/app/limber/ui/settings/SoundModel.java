package app.limber.ui.settings;

import app.limber.cue.CountRule;
import app.limber.cue.CueLevel;
import app.limber.practice.guidance.SoundService;
import app.limber.practice.guidance.VoiceName;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.preferences.SoundSettings;
import app.limber.practice.preferences.VoiceSettings;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
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

  /// @param choices creates the choices
  SoundModel(SettingsService settingsService, SoundService desk, Choice.Maker choices) {
    this.settingsService = settingsService;
    this.desk = desk;
    level = ofSound(choices, SoundSettings::level, SoundSettings::withLevel);
    counts = ofSound(choices, SoundSettings::counts, SoundSettings::withCounts);
    voice =
        ofVoice(
            choices,
            sound -> Optional.ofNullable(sound.voice()),
            (sound, id) -> sound.withVoice(id.orElse(null)));
    rate = ofVoice(choices, VoiceSettings::rate, VoiceSettings::withRate);
    voiceVolume = ofVoice(choices, VoiceSettings::volume, VoiceSettings::withVolume);
    toneVolume = ofSound(choices, SoundSettings::toneVolume, SoundSettings::withToneVolume);
    look();
    stop = desk.whenChanged(this::look);
  }

  private static <T> Choice<T> ofSound(
      Choice.Maker choices,
      Function<SoundSettings, T> get,
      BiFunction<SoundSettings, T, SoundSettings> put) {
    return choices.choice(
        settings -> get.apply(settings.sound()),
        (settings, value) -> settings.with(put.apply(settings.sound(), value)));
  }

  private static <T> Choice<T> ofVoice(
      Choice.Maker choices,
      Function<VoiceSettings, T> get,
      BiFunction<VoiceSettings, T, VoiceSettings> put) {
    return ofSound(
        choices,
        sound -> get.apply(sound.voice()),
        (sound, value) -> sound.with(put.apply(sound.voice(), value)));
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
