package app.limber.ui.settings;

import app.limber.practice.reminder.ReminderText;
import app.limber.practice.text.DateText;
import app.limber.ui.controls.StepRange;
import app.limber.ui.controls.Texts;
import app.limber.values.Durations;
import app.limber.words.Messages;
import java.time.Duration;
import java.time.LocalTime;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;

/// The rows that turn the reminder on and off, and explain exactly what is installed.
final class ReminderRows {
  private static final Duration STEP = Duration.ofMinutes(10);
  private static final int STEPS_IN_A_DAY = 24 * 6;

  private final ReminderModel model;
  private final SettingRows rows;
  private final ReminderText text;
  private final Messages messages;

  ReminderRows(ReminderModel model, SettingRows rows, Messages messages) {
    this.model = model;
    this.rows = rows;
    this.text = new ReminderText(messages);
    this.messages = messages;
  }

  Node[] rows() {
    return new Node[] {
      rows.toggle("remind", "settings.remind", "settings.remind.means", model.remind()),
      time(),
      rows.row(
          "remind-on",
          "settings.remind-on",
          "settings.remind-on.means",
          model.days(),
          name -> new DayButtons(name, text, model.days())),
      rows.toggle(
          "open-at-log-in",
          "settings.open-at-log-in",
          "settings.open-at-log-in.means",
          model.openAtLogIn()),
      installed()
    };
  }

  private SettingRow time() {
    return rows.steps(
        "remind-at",
        "settings.remind-at",
        "settings.remind-at.means",
        model.time(),
        new StepRange<>(
            IntStream.range(0, STEPS_IN_A_DAY)
                .mapToObj(step -> LocalTime.MIN.plus(Durations.times(STEP, step)))
                .toList(),
            LocalTime::toSecondOfDay,
            new DateText(messages)::time));
  }

  private Node installed() {
    return Texts.bound(
        Bindings.createStringBinding(
            () -> {
              String names = model.installedProperty().get();
              return names.isEmpty() ? "" : messages.text("settings.reminder.installed", names);
            },
            model.installedProperty()),
        "setting-meaning",
        "reminder-installed");
  }
}
