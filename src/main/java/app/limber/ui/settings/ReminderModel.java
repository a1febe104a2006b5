package app.limber.ui.settings;

import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.reminder.ReminderService;
import app.limber.practice.reminder.ReminderText;
import app.limber.reminder.ReminderPlan;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The view model of the reminder. A choice is shown immediately and installed in the background.
/// If that fails, it is reverted and the reason is shown.
public final class ReminderModel {
  private final ReminderService service;
  private final SettingsService settings;
  private final ReminderText text;
  private final Consumer<String> problems;
  private final List<Choice<?>> choices = new ArrayList<>();
  private final ReadOnlyStringWrapper installed = new ReadOnlyStringWrapper("");
  private final Choice<Boolean> remind = choice(ReminderPlan::remind, ReminderPlan::withRemind);
  private final Choice<LocalTime> time = choice(ReminderPlan::time, ReminderPlan::withTime);
  private final Choice<Set<DayOfWeek>> days = choice(ReminderPlan::days, ReminderPlan::withDays);
  private final Choice<Boolean> openAtLogIn =
      choice(ReminderPlan::openAtLogIn, ReminderPlan::withOpenAtLogIn);
  private ReminderPlan plan;

  /// @param problems receives the reason why a choice could not be installed
  public ReminderModel(
      ReminderService service,
      SettingsService settings,
      ReminderText text,
      Consumer<String> problems) {
    this.service = service;
    this.settings = settings;
    this.text = text;
    this.problems = problems;
    this.plan = service.plan();
    show(plan);
  }

  private <T> Choice<T> choice(
      Function<ReminderPlan, T> get, BiFunction<ReminderPlan, T, ReminderPlan> put) {
    Choice<T> choice =
        new Choice<>(
            all -> get.apply(all.reminder()),
            (all, value) -> all.with(put.apply(all.reminder(), value)),
            this::change);
    choices.add(choice);
    return choice;
  }

  private void change(Function<Settings, Settings> change) {
    ReminderPlan changed = change.apply(settings.settings().with(plan)).reminder();
    if (changed.equals(plan)) {
      return;
    }
    show(changed);
    service.change(
        changed,
        problem -> {
          show(service.plan());
          problems.accept(text.problem(problem));
        });
  }

  private void show(ReminderPlan shown) {
    plan = shown;
    Settings all = settings.settings().with(shown);
    choices.forEach(choice -> choice.take(all));
    if (shown.isActive()) {
      service.needs(shown, names -> showInstalled(shown, names));
    } else {
      installed.set("");
    }
  }

  private void showInstalled(ReminderPlan of, List<String> names) {
    if (of.equals(plan)) {
      installed.set(String.join("\n", names));
    }
  }

  Choice<Boolean> remind() {
    return remind;
  }

  Choice<LocalTime> time() {
    return time;
  }

  /// At least one day.
  Choice<Set<DayOfWeek>> days() {
    return days;
  }

  Choice<Boolean> openAtLogIn() {
    return openAtLogIn;
  }

  /// The files and commands that the choices need, one per line; empty while everything is off.
  ReadOnlyStringProperty installedProperty() {
    return installed.getReadOnlyProperty();
  }
}
