package app.limber.ui.settings;

import app.limber.plan.WeekPlan;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.session.SnapshotService;
import app.limber.routine.Routine;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The view model of the plan for the week. A change takes effect immediately and is saved.
public final class WeekPlanModel {
  private final SettingsService settings;
  private final Runnable notKept;
  private final ReadOnlyObjectWrapper<WeekPlan> plan = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Routine>> routines =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Runnable stop;

  /// @param notKept runs if a change could not be saved
  public WeekPlanModel(SettingsService settings, SnapshotService snapshots, Runnable notKept) {
    this.settings = settings;
    this.notKept = notKept;
    this.stop = settings.whenChanged(this::take);
    take(settings.settings());
    snapshots.take(now -> routines.set(List.copyOf(now.library().routines().values())));
  }

  private void take(Settings changed) {
    plan.set(changed.weekPlan());
  }

  /// Stops following the settings.
  void close() {
    stop.run();
  }

  ReadOnlyObjectProperty<WeekPlan> planProperty() {
    return plan.getReadOnlyProperty();
  }

  /// The routines that can be planned; empty until the content has been read.
  ReadOnlyObjectProperty<List<Routine>> routinesProperty() {
    return routines.getReadOnlyProperty();
  }

  boolean isFull(DayOfWeek day) {
    return plan.get().of(day).size() >= WeekPlan.MOST_ON_A_DAY;
  }

  /// Adds a routine after those of a day, which must not be full.
  void add(DayOfWeek day, String routine) {
    List<String> ids = new ArrayList<>(plan.get().of(day));
    ids.add(routine);
    change(day, ids);
  }

  /// Removes a routine.
  ///
  /// @param place its index among those of the day
  void remove(DayOfWeek day, int place) {
    List<String> ids = new ArrayList<>(plan.get().of(day));
    ids.remove(place);
    change(day, ids);
  }

  private void change(DayOfWeek day, List<String> ids) {
    settings.change(settings.settings().with(plan.get().with(day, ids)), notKept);
  }

  /// The name of a routine; its id if there is no such routine.
  String name(String id) {
    return routines.get().stream()
        .filter(routine -> routine.id().equals(id))
        .findFirst()
        .map(Routine::name)
        .orElse(id);
  }
}
