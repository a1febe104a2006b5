package app.limber.ui.settings;

import app.limber.practice.preferences.AppearanceSettings;
import app.limber.practice.preferences.DaySettings;
import app.limber.practice.preferences.FirstSide;
import app.limber.practice.preferences.Motion;
import app.limber.practice.preferences.PlaySettings;
import app.limber.practice.preferences.QuietMorning;
import app.limber.practice.preferences.Theme;
import app.limber.practice.profiles.WindowProfiles;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.FileDialogs;
import app.limber.ui.controls.StepRange;
import app.limber.ui.controls.Texts;
import app.limber.ui.navigation.Navigator;
import app.limber.ui.navigation.Notifier;
import app.limber.ui.navigation.ScrollingPage;
import app.limber.values.Durations;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// The page Settings, by topic. Every change takes effect immediately.
public final class SettingsPage extends ScrollingPage {
  /// The id of the choice of a language.
  public static final String LANGUAGE_BOX = "language";

  private static final int SETUP_STEP = 5;
  private static final int TEXT_STEP = 25;
  private static final int HALF_HOURS_TO_NOON = 24;
  private static final Duration HALF_HOUR = Duration.ofMinutes(30);

  private final SettingsModel model;
  private final WeekPlanModel weekPlan;
  private final Messages messages;
  private final SettingRows rows;

  /// @param startAnew runs after all of the user's data has been erased
  /// @param backups shows the backups of the log
  public SettingsPage(
      SettingsModel model,
      ReminderModel reminder,
      WeekPlanModel weekPlan,
      WindowProfiles profiles,
      Navigator navigator,
      Notifier notifier,
      FileDialogs files,
      Runnable startAnew,
      Runnable backups,
      Messages messages) {
    super("settings");
    this.model = model;
    this.weekPlan = weekPlan;
    this.messages = messages;
    this.rows = new SettingRows(messages);
    SettingRow pace = pace();
    show(
        pace,
        Texts.of(messages.text("settings.title"), "page-title"),
        Texts.of(messages.text("settings.intro"), "page-lead"),
        section("settings.section.play", pace, setup(), byHand(), waitForReady(), breath(), side()),
        section(
            "settings.section.sound",
            new SoundRows(model.sound(), notifier, rows, messages).rows()),
        section("settings.section.days", dayStart(), restDays(), streak(), stiffness()),
        section("settings.section.plan", new WeekPlanRows(weekPlan, messages).rows()),
        section("settings.section.reminder", new ReminderRows(reminder, rows, messages).rows()),
        section(
            "settings.section.look",
            language(),
            theme(),
            textSize(),
            motion(),
            quiet(),
            quietBefore()),
        section(
            "settings.section.profiles",
            new ProfileRows(profiles, navigator, notifier, messages).rows()),
        section("settings.section.safety", EmergencyRow.of(model, rows, messages)),
        section(
            "settings.section.data",
            new DataRows(
                    model.data(),
                    navigator,
                    notifier,
                    () -> folder(files),
                    startAnew,
                    backups,
                    messages)
                .rows()));
  }

  private Optional<Path> folder(FileDialogs files) {
    return files.folder(view().getScene().getWindow(), messages.text("data.copy.where"));
  }

  private VBox section(String title, Node... settings) {
    settings[0].getStyleClass().add("first-row");
    return Boxes.column(
        "setting-section",
        Texts.of(messages.text(title), "section-title"),
        Boxes.column("setting-box", settings));
  }

  private SettingRow pace() {
    return rows.steps(
        "pace", "settings.pace", "settings.pace.means", model.pace(), rows.factors(15, 30, 20));
  }

  private SettingRow setup() {
    List<Optional<Integer>> values = new ArrayList<>();
    values.add(Optional.empty());
    int longest = PlaySettings.SETUP_SECONDS.max();
    for (int time = PlaySettings.SETUP_SECONDS.min(); time <= longest; time += SETUP_STEP) {
      values.add(Optional.of(time));
    }
    StepRange<Optional<Integer>> steps =
        new StepRange<>(
            values,
            seconds -> seconds.orElse(0),
            seconds ->
                seconds.map(this::seconds).orElse(messages.text("settings.setup.as-stretch")));
    return rows.steps(
        "setup", "settings.setup", "settings.setup.means", model.setupSeconds(), steps);
  }

  private String seconds(int seconds) {
    return messages.text("settings.seconds", seconds);
  }

  private SettingRow byHand() {
    return rows.toggle(
        "by-hand", "settings.by-hand", "settings.by-hand.means", model.startByHand());
  }

  private SettingRow waitForReady() {
    return rows.toggle(
        "wait-for-ready", "settings.ready", "settings.ready.means", model.waitForReady());
  }

  private SettingRow breath() {
    Button tap = Buttons.plain("breath-tap", "", model::tapBreath);
    model
        .missingTapsProperty()
        .subscribe(
            missing ->
                Buttons.rename(tap, messages.count("settings.breath.tap", missing.intValue())));
    return rows.steps(
        "breath",
        "settings.breath",
        "settings.breath.means",
        model.breathSeconds(),
        StepRange.of(
            PlaySettings.BREATH_SECONDS.min(), PlaySettings.BREATH_SECONDS.max(), 1, this::seconds),
        tap);
  }

  private SettingRow side() {
    return rows.segments(
        "first-side",
        "settings.side",
        "settings.side.means",
        model.firstSide(),
        FirstSide.values(),
        side -> messages.name("first-side", side));
  }

  private SettingRow dayStart() {
    List<LocalTime> times =
        IntStream.range(0, HALF_HOURS_TO_NOON)
            .mapToObj(halfHours -> LocalTime.MIN.plus(Durations.times(HALF_HOUR, halfHours)))
            .toList();
    return rows.steps(
        "day-start",
        "settings.day-start",
        "settings.day-start.means",
        model.dayStart(),
        new StepRange<>(times, LocalTime::toSecondOfDay, messages::time));
  }

  private SettingRow restDays() {
    return rows.steps(
        "rest-days",
        "settings.rest-days",
        "settings.rest-days.means",
        model.restDays(),
        StepRange.of(
            DaySettings.REST_DAYS.min(),
            DaySettings.REST_DAYS.max(),
            1,
            days -> messages.count("settings.days", days)));
  }

  private SettingRow streak() {
    return rows.toggle(
        "streak-shown", "settings.streak", "settings.streak.means", model.showStreak());
  }

  private SettingRow stiffness() {
    return rows.toggle(
        "stiffness-asked", "settings.stiffness", "settings.stiffness.means", model.askStiffness());
  }

  private SettingRow language() {
    return rows.row(
        LANGUAGE_BOX,
        "settings.language",
        "settings.language.means",
        model.language(),
        name -> {
          LanguageBox box = new LanguageBox(model.language(), messages);
          box.setAccessibleText(name);
          return box;
        });
  }

  private SettingRow theme() {
    return rows.segments(
        "theme-choice",
        "settings.theme",
        "settings.theme.means",
        model.theme(),
        Theme.values(),
        theme -> messages.name("theme-choice", theme));
  }

  private SettingRow textSize() {
    return rows.steps(
        "text-size",
        "settings.text-size",
        "settings.text-size.means",
        model.textPercent(),
        rows.percents(
            AppearanceSettings.TEXT_PERCENT.min(),
            AppearanceSettings.TEXT_PERCENT.max(),
            TEXT_STEP));
  }

  private SettingRow motion() {
    return rows.segments(
        "motion",
        "settings.motion",
        "settings.motion.means",
        model.motion(),
        Motion.values(),
        motion -> messages.name("motion-choice", motion));
  }

  private SettingRow quiet() {
    return rows.segments(
        "quiet",
        "settings.quiet",
        "settings.quiet.means",
        model.quiet(),
        QuietMorning.values(),
        quiet -> messages.name("quiet-morning", quiet));
  }

  private SettingRow quietBefore() {
    return rows.steps(
        "quiet-before",
        "settings.quiet-before",
        "settings.quiet-before.means",
        model.quietBefore(),
        StepRange.of(
            AppearanceSettings.QUIET_BEFORE.min(),
            AppearanceSettings.QUIET_BEFORE.max(),
            1,
            hour -> messages.time(LocalTime.of(hour, 0))));
  }

  @Override
  public void left() {
    model.close();
    weekPlan.close();
  }
}
