package app.limber.ui.history;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What the user enters about a session, before it is saved.
public abstract sealed class SessionForm permits AddModel, CorrectionModel {
  private final ObjectProperty<Outcome> outcome;
  private final ObjectProperty<@Nullable Integer> before;
  private final ObjectProperty<@Nullable Integer> after;
  private final StringProperty note;

  SessionForm(
      Outcome outcome, @Nullable Integer before, @Nullable Integer after, @Nullable String note) {
    this.outcome = new SimpleObjectProperty<>(outcome);
    this.before = new SimpleObjectProperty<>(before);
    this.after = new SimpleObjectProperty<>(after);
    this.note = new SimpleStringProperty(Objects.requireNonNullElse(note, ""));
  }

  public ObjectProperty<Outcome> outcomeProperty() {
    return outcome;
  }

  /// The stiffness before practice, 0–10; null if not answered.
  public ObjectProperty<@Nullable Integer> stiffnessBeforeProperty() {
    return before;
  }

  /// The stiffness after practice, 0–10; null if not answered.
  public ObjectProperty<@Nullable Integer> stiffnessAfterProperty() {
    return after;
  }

  public StringProperty noteProperty() {
    return note;
  }

  /// A session with the values of this form.
  Session applyTo(Session session) {
    return session.withCorrection(outcome.get(), before.get(), after.get(), note.get().strip());
  }
}
