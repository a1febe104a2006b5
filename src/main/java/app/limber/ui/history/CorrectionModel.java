package app.limber.ui.history;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What the user is putting right in a session, before it is kept.
public final class CorrectionModel {
  private final Session session;
  private final ObjectProperty<Outcome> outcome;
  private final ObjectProperty<@Nullable Integer> before;
  private final ObjectProperty<@Nullable Integer> after;
  private final StringProperty note;

  CorrectionModel(Session session) {
    this.session = session;
    this.outcome = new SimpleObjectProperty<>(session.outcome());
    this.before = new SimpleObjectProperty<>(session.stiffnessBefore());
    this.after = new SimpleObjectProperty<>(session.stiffnessAfter());
    this.note = new SimpleStringProperty(Objects.requireNonNullElse(session.note(), ""));
  }

  /// The session as it was before.
  public Session session() {
    return session;
  }

  public ObjectProperty<Outcome> outcomeProperty() {
    return outcome;
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

  /// The session as the user wants it.
  Session corrected() {
    return session.withCorrection(outcome.get(), before.get(), after.get(), note.get().strip());
  }
}
