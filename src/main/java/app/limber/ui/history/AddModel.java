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

/// A session that was practised without Limber, to be added to the log.
public final class AddModel extends SessionForm {
  private static final int MOST_MINUTES = 24 * 60;
  private static final String USUAL_TIME = "07:00";

  private final Library library;
  private final ObjectProperty<Routine> routine;
  private final ObjectProperty<@Nullable LocalDate> date;
  private final StringProperty time = new SimpleStringProperty(USUAL_TIME);
  private final StringProperty minutes = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

  /// @param library contains at least one routine
  AddModel(Library library, LocalDate offered) {
    super(Outcome.COMPLETED, null, null, null);
    this.library = library;
    this.routine = new SimpleObjectProperty<>(routines().getFirst());
    this.date = new SimpleObjectProperty<>(offered);
  }

  /// The routines to choose from; not empty.
  public List<Routine> routines() {
    return List.copyOf(library.routines().values());
  }

  public ObjectProperty<Routine> routineProperty() {
    return routine;
  }

  /// The calendar date; null while none is entered.
  public ObjectProperty<@Nullable LocalDate> dateProperty() {
    return date;
  }

  /// The time of day as typed, such as `06:45`.
  public StringProperty timeProperty() {
    return time;
  }

  /// The minutes of practice as typed; empty if not known.
  public StringProperty minutesProperty() {
    return minutes;
  }

  /// Why the form cannot be saved; empty if nothing is wrong.
  public ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  void refuse(String reason) {
    refusal.set(reason);
  }

  /// The time of practice; empty if not known.
  ///
  /// @throws NumberFormatException if the text is not a number of minutes up to a day, or is 0 for
  ///     a completed session
  Optional<Duration> active() {
    String text = minutes.get().strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    int entered = Integer.parseInt(text);
    int least = outcomeProperty().get() == Outcome.COMPLETED ? 1 : 0;
    if (entered < least || entered > MOST_MINUTES) {
      throw new NumberFormatException(text);
    }
    return Optional.of(Duration.ofMinutes(entered));
  }

  PastStart start(SessionFactory factory) {
    return factory.pastStart(date.get(), time.get());
  }

  Session session(SessionFactory factory, PastStart.Started start) {
    return applyTo(factory.past(library, routine.get(), start, outcomeProperty().get(), active()));
  }
}
