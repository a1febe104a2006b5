package app.limber.ui.settings;

import app.limber.player.Ticker;
import app.limber.practice.guidance.SoundService;
import app.limber.practice.preferences.AppearanceSettings;
import app.limber.practice.preferences.BreathTaps;
import app.limber.practice.preferences.DaySettings;
import app.limber.practice.preferences.FirstSide;
import app.limber.practice.preferences.Motion;
import app.limber.practice.preferences.PlaySettings;
import app.limber.practice.preferences.QuietMorning;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.preferences.Theme;
import app.limber.practice.session.DataService;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// The view model of Settings. Each choice takes effect immediately and is saved.
public final class SettingsModel {
  private final SettingsService settingsService;
  private final Runnable notKept;
  private final List<Choice<?>> choices = new ArrayList<>();
  private final BreathTaps taps;
  private final ReadOnlyIntegerWrapper missingTaps = new ReadOnlyIntegerWrapper(BreathTaps.TAPS);
  private final ReadOnlyBooleanWrapper numberRefused = new ReadOnlyBooleanWrapper();
  private final DataService data;
  private final Runnable stop;

  private final Choice.Maker<Settings> settings = this::choice;
  private final Choice.Maker<PlaySettings> play = settings.within(Settings::play, Settings::with);
  private final Choice.Maker<DaySettings> days = settings.within(Settings::days, Settings::with);
  private final Choice.Maker<AppearanceSettings> look =
      settings.within(Settings::look, Settings::with);

  private final Choice<Double> pace = play.choice(PlaySettings::pace, PlaySettings::withPace);
  private final Choice<Optional<Integer>> setupSeconds =
      play.choice(
          play -> Optional.ofNullable(play.setupSeconds()),
          (play, seconds) -> play.withSetupSeconds(seconds.orElse(null)));
  private final Choice<Boolean> startByHand =
      play.choice(PlaySettings::startByHand, PlaySettings::withStartByHand);
  private final Choice<Boolean> waitForReady =
      play.choice(PlaySettings::waitForReady, PlaySettings::withWaitForReady);
  private final Choice<Integer> breathSeconds =
      play.choice(PlaySettings::breathSeconds, PlaySettings::withBreathSeconds);
  private final Choice<FirstSide> firstSide =
      play.choice(PlaySettings::firstSide, PlaySettings::withFirstSide);
  private final Choice<LocalTime> dayStart =
      days.choice(DaySettings::dayStart, DaySettings::withDayStart);
  private final Choice<Integer> restDays =
      days.choice(DaySettings::restDays, DaySettings::withRestDays);
  private final Choice<Boolean> showStreak =
      days.choice(DaySettings::showStreak, DaySettings::withShowStreak);
  private final Choice<Boolean> askStiffness =
      days.choice(DaySettings::askStiffness, DaySettings::withAskStiffness);
  private final Choice<Optional<Locale>> language =
      look.choice(
          look -> Optional.ofNullable(look.language()),
          (look, language) -> look.withLanguage(language.orElse(null)));
  private final Choice<Theme> theme =
      look.choice(AppearanceSettings::theme, AppearanceSettings::withTheme);
  private final Choice<Integer> textPercent =
      look.choice(AppearanceSettings::textPercent, AppearanceSettings::withTextPercent);
  private final Choice<Motion> motion =
      look.choice(AppearanceSettings::motion, AppearanceSettings::withMotion);
  private final Choice<QuietMorning> quiet =
      look.choice(AppearanceSettings::quiet, AppearanceSettings::withQuiet);
  private final Choice<Integer> quietBefore =
      look.choice(AppearanceSettings::quietBefore, AppearanceSettings::withQuietBefore);
  private final SoundModel sound;
  private final Choice<Optional<String>> emergencyNumber =
      choice(
          settings -> Optional.ofNullable(settings.emergencyNumber()),
          (settings, number) -> settings.withEmergencyNumber(number.orElse(null)));

  /// @param notKept runs if a choice could not be saved
  public SettingsModel(
      SettingsService settingsService,
      Ticker ticker,
      DataService data,
      SoundService soundService,
      Runnable notKept) {
    this.settingsService = settingsService;
    this.data = data;
    this.notKept = notKept;
    this.taps = new BreathTaps(ticker);
    this.sound = new SoundModel(settingsService, soundService, settings);
    take(settingsService.settings());
    this.stop = settingsService.whenChanged(this::take);
  }

  private <T> Choice<T> choice(Function<Settings, T> get, BiFunction<Settings, T, Settings> put) {
    Choice<T> choice = new Choice<>(get, put, this::change);
    choices.add(choice);
    return choice;
  }

  private void change(Function<Settings, Settings> change) {
    settingsService.change(change.apply(settingsService.settings()), notKept);
  }

  private void take(Settings settings) {
    choices.forEach(choice -> choice.take(settings));
  }

  /// Stops following the settings.
  public void close() {
    sound.close();
    stop.run();
  }

  public Choice<Double> pace() {
    return pace;
  }

  /// The time to get into position, in seconds; empty for each stretch's own.
  public Choice<Optional<Integer>> setupSeconds() {
    return setupSeconds;
  }

  public Choice<Boolean> startByHand() {
    return startByHand;
  }

  public Choice<Boolean> waitForReady() {
    return waitForReady;
  }

  public Choice<Integer> breathSeconds() {
    return breathSeconds;
  }

  /// The number of taps still needed to measure a breath, 1–3.
  public ReadOnlyIntegerProperty missingTapsProperty() {
    return missingTaps.getReadOnlyProperty();
  }

  /// Records the start of a breath; the third one sets the length of a breath.
  public void tapBreath() {
    taps.tap().ifPresent(breathSeconds::choose);
    missingTaps.set(taps.missing());
  }

  public Choice<FirstSide> firstSide() {
    return firstSide;
  }

  public Choice<LocalTime> dayStart() {
    return dayStart;
  }

  public Choice<Integer> restDays() {
    return restDays;
  }

  public Choice<Boolean> showStreak() {
    return showStreak;
  }

  public Choice<Boolean> askStiffness() {
    return askStiffness;
  }

  /// The language of the words; empty for that of the system.
  public Choice<Optional<Locale>> language() {
    return language;
  }

  public Choice<Theme> theme() {
    return theme;
  }

  public Choice<Integer> textPercent() {
    return textPercent;
  }

  public Choice<Motion> motion() {
    return motion;
  }

  /// When the player uses its dim colours.
  public Choice<QuietMorning> quiet() {
    return quiet;
  }

  /// The hour until which a morning counts as early.
  public Choice<Integer> quietBefore() {
    return quietBefore;
  }

  /// The voice and the tones.
  public SoundModel sound() {
    return sound;
  }

  public Choice<Optional<String>> emergencyNumber() {
    return emergencyNumber;
  }

  /// Sets the emergency number; a blank text removes it. A text that cannot be dialled is refused
  /// and changes nothing.
  public void typeEmergencyNumber(String text) {
    String number = text.strip();
    boolean refused = !number.isEmpty() && !Settings.isEmergencyNumber(number);
    numberRefused.set(refused);
    if (!refused) {
      emergencyNumber.choose(Optional.of(number).filter(typed -> !typed.isEmpty()));
    }
  }

  /// Whether the text that was typed last was refused.
  public ReadOnlyBooleanProperty numberRefusedProperty() {
    return numberRefused.getReadOnlyProperty();
  }

  /// The user's data as a whole.
  public DataService data() {
    return data;
  }
}
