package app.limber.ui.settings;

import app.limber.practice.preferences.AppearanceSettings;
import app.limber.practice.preferences.DaySettings;
import app.limber.practice.preferences.FirstSide;
import app.limber.practice.preferences.Motion;
import app.limber.practice.preferences.PlaySettings;
import app.limber.practice.preferences.QuietMorning;
import app.limber.practice.preferences.Theme;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Page;
import app.limber.ui.controls.ScrollKeys;
import app.limber.ui.controls.StepRange;
import app.limber.ui.controls.Stepper;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The page with everything that can be set, by topic.
public final class SettingsPage implements Page {
  private static final int SETUP_STEP = 5;
  private static final int TEXT_STEP = 25;
  private static final int HALF_HOURS_TO_NOON = 24;
  private static final Duration HALF_HOUR = Duration.ofMinutes(30);

  private final SettingsModel model;
  private final Messages messages;
  private final ScrollPane view = new ScrollPane();
  private final SettingRows rows;
  private final Node first;

  public SettingsPage(SettingsModel model, SettingsHost host, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.rows = new SettingRows(messages);
    SettingRow pace = pace();
    first = pace;
    VBox column =
        new VBox(
            Texts.of(messages.text("settings.title"), "page-title"),
            Texts.of(messages.text("settings.intro"), "page-lead"),
            section("settings.section.play", pace, setup(), byHand(), breath(), side()),
            section(
                "settings.section.sound",
                new SoundRows(model.sound(), host, rows, messages).rows()),
            section("settings.section.days", dayStart(), restDays(), streak(), stiffness()),
            section("settings.section.look", theme(), textSize(), motion(), quiet(), quietBefore()),
            section("settings.section.safety", new EmergencyRow(model, messages).row()),
            section("settings.section.data", new DataRows(model.data(), host, messages).rows()));
    column.getStyleClass().add("page-column");
    VBox centred = new VBox(column);
    centred.getStyleClass().add("page-centre");
    view.setContent(centred);
    view.setFitToWidth(true);
    view.getStyleClass().add("settings");
  }

  private VBox section(String title, Node... rows) {
    VBox box = new VBox(rows);
    box.getStyleClass().add("setting-box");
    rows[0].getStyleClass().add("first-row");
    VBox section = new VBox(Texts.of(messages.text(title), "section-title"), box);
    section.getStyleClass().add("setting-section");
    return section;
  }

  private SettingRow pace() {
    List<Double> values =
        IntStream.rangeClosed(15, 30).mapToObj(twentieths -> twentieths / 20.0).toList();
    StepRange<Double> steps =
        new StepRange<>(
            values,
            Double::doubleValue,
            pace -> messages.text("settings.percent", Math.round(pace * 100)));
    String name = messages.text("settings.pace");
    return rows.row(
            name, "settings.pace.means", model.pace(), rows.stepper(name, model.pace(), steps))
        .named("pace");
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
                seconds
                    .map(s -> messages.text("settings.seconds", s))
                    .orElseGet(() -> messages.text("settings.setup.as-stretch")));
    String name = messages.text("settings.setup");
    return rows.row(
            name,
            "settings.setup.means",
            model.setupSeconds(),
            rows.stepper(name, model.setupSeconds(), steps))
        .named("setup");
  }

  private SettingRow byHand() {
    String name = messages.text("settings.by-hand");
    return rows.toggle(name, "settings.by-hand.means", model.startByHand()).named("by-hand");
  }

  private SettingRow breath() {
    String name = messages.text("settings.breath");
    StepRange<Integer> steps =
        StepRange.of(
            PlaySettings.BREATH_SECONDS.min(),
            PlaySettings.BREATH_SECONDS.max(),
            1,
            seconds -> messages.text("settings.seconds", seconds));
    Stepper<Integer> stepper = rows.stepper(name, model.breathSeconds(), steps);
    Button tap = Buttons.plain("", model::tapBreath);
    tap.setId("breath-tap");
    model
        .missingTapsProperty()
        .subscribe(
            missing -> {
              String text = messages.count("settings.breath.tap", missing.intValue());
              tap.setText(text);
              tap.setAccessibleText(text);
            });
    return rows.row(
            name, "settings.breath.means", model.breathSeconds(), new ControlStack(stepper, tap))
        .named("breath");
  }

  private SettingRow side() {
    return rows.segments(
            messages.text("settings.side"),
            "settings.side.means",
            model.firstSide(),
            FirstSide.values(),
            side -> messages.name("first-side", side))
        .named("first-side");
  }

  private SettingRow dayStart() {
    List<LocalTime> times =
        IntStream.range(0, HALF_HOURS_TO_NOON)
            .mapToObj(halfHours -> LocalTime.MIN.plus(HALF_HOUR.multipliedBy(halfHours)))
            .toList();
    StepRange<LocalTime> steps = new StepRange<>(times, LocalTime::toSecondOfDay, clock()::format);
    String name = messages.text("settings.day-start");
    return rows.row(
            name,
            "settings.day-start.means",
            model.dayStart(),
            rows.stepper(name, model.dayStart(), steps))
        .named("day-start");
  }

  private SettingRow restDays() {
    String name = messages.text("settings.rest-days");
    StepRange<Integer> steps =
        StepRange.of(
            DaySettings.REST_DAYS.min(),
            DaySettings.REST_DAYS.max(),
            1,
            days -> messages.count("settings.days", days));
    return rows.row(
            name,
            "settings.rest-days.means",
            model.restDays(),
            rows.stepper(name, model.restDays(), steps))
        .named("rest-days");
  }

  private SettingRow streak() {
    String name = messages.text("settings.streak");
    return rows.toggle(name, "settings.streak.means", model.showStreak()).named("streak-shown");
  }

  private SettingRow stiffness() {
    String name = messages.text("settings.stiffness");
    return rows.toggle(name, "settings.stiffness.means", model.askStiffness())
        .named("stiffness-asked");
  }

  private SettingRow theme() {
    return rows.segments(
            messages.text("settings.theme"),
            "settings.theme.means",
            model.theme(),
            Theme.values(),
            theme -> messages.name("theme-choice", theme))
        .named("theme-choice");
  }

  private SettingRow textSize() {
    String name = messages.text("settings.text-size");
    StepRange<Integer> steps =
        StepRange.of(
            AppearanceSettings.TEXT_PERCENT.min(),
            AppearanceSettings.TEXT_PERCENT.max(),
            TEXT_STEP,
            percent -> messages.text("settings.percent", percent));
    return rows.row(
            name,
            "settings.text-size.means",
            model.textPercent(),
            rows.stepper(name, model.textPercent(), steps))
        .named("text-size");
  }

  private SettingRow motion() {
    return rows.segments(
            messages.text("settings.motion"),
            "settings.motion.means",
            model.motion(),
            Motion.values(),
            motion -> messages.name("motion-choice", motion))
        .named("motion");
  }

  private SettingRow quiet() {
    return rows.segments(
            messages.text("settings.quiet"),
            "settings.quiet.means",
            model.quiet(),
            QuietMorning.values(),
            quiet -> messages.name("quiet-morning", quiet))
        .named("quiet");
  }

  private SettingRow quietBefore() {
    String name = messages.text("settings.quiet-before");
    StepRange<Integer> steps =
        StepRange.of(
            AppearanceSettings.QUIET_BEFORE.min(),
            AppearanceSettings.QUIET_BEFORE.max(),
            1,
            hour -> clock().format(LocalTime.of(hour, 0)));
    return rows.steps(name, "settings.quiet-before.means", model.quietBefore(), steps)
        .named("quiet-before");
  }

  private DateTimeFormatter clock() {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(messages.locale());
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public void shown() {
    focus();
  }

  @Override
  public void key(KeyEvent key) {
    ScrollKeys.scroll(view, key);
  }

  @Override
  public void focus() {
    first.requestFocus();
  }

  @Override
  public void left() {
    model.close();
  }
}
