package app.limber.ui.history;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.practice.session.PastStart;
import app.limber.practice.session.SessionFactory;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What the user tells of a session that was practised without Limber.
public final class AddModel {
  private static final int MOST_MINUTES = 24 * 60;
  private static final String USUAL_TIME = "07:00";

  private final Library library;
  private final ObjectProperty<Routine> routine;
  private final ObjectProperty<@Nullable LocalDate> date;
  private final StringProperty time = new SimpleStringProperty(USUAL_TIME);
  private final ObjectProperty<Outcome> outcome = new SimpleObjectProperty<>(Outcome.COMPLETED);
  private final StringProperty minutes = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Integer> before = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Integer> after = new SimpleObjectProperty<>();
  private final StringProperty note = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

  /// @param library has a routine at least
  AddModel(Library library, LocalDate offered) {
    this.library = library;
    this.routine = new SimpleObjectProperty<>(routines().getFirst());
    this.date = new SimpleObjectProperty<>(offered);
  }

  /// What can have been practised.
  public List<Routine> routines() {
    return List.copyOf(library.routines().values());
  }

  public ObjectProperty<Routine> routineProperty() {
    return routine;
  }

  /// The date on the user's calendar; null while none is given.
  public ObjectProperty<@Nullable LocalDate> dateProperty() {
    return date;
  }

  /// The time of day as the user types it, such as `06:45`.
  public StringProperty timeProperty() {
    return time;
  }

  public ObjectProperty<Outcome> outcomeProperty() {
    return outcome;
  }

  /// How many minutes it was, as the user types it; empty if not told.
  public StringProperty minutesProperty() {
    return minutes;
  }

  /// How stiff the back was before practice, 0–10; null if not told.
  public ObjectProperty<@Nullable Integer> stiffnessBeforeProperty() {
    return before;
  }

  /// How stiff the back was after practice, 0–10; null if not told.
  public ObjectProperty<@Nullable Integer> stiffnessAfterProperty() {
    return after;
  }

  public StringProperty noteProperty() {
    return note;
  }

  /// Why it cannot be added as it is; empty while nothing is wrong.
  public ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  void refuse(String reason) {
    refusal.set(reason);
  }

  /// How long it was; empty if that was not told.
  ///
  /// @throws NumberFormatException if it is no number of minutes up to a day
  Optional<Duration> active() {
    String text = minutes.get().strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    int told = Integer.parseInt(text);
    if (told < 0 || told > MOST_MINUTES) {
      throw new NumberFormatException(text);
    }
    return Optional.of(Duration.ofMinutes(told));
  }

  PastStart start(SessionFactory factory) {
    return factory.pastStart(date.get(), time.get());
  }

  Session session(SessionFactory factory, PastStart.Started start) {
    return factory
        .past(library, routine.get(), start, outcome.get(), active())
        .withCorrection(outcome.get(), before.get(), after.get(), note.get().strip());
  }
}
