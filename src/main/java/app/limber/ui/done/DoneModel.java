package app.limber.ui.done;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.journal.StretchEntry;
import app.limber.practice.session.Coach;
import app.limber.practice.session.PlaySession;
import app.limber.practice.session.TodaySnapshot;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The view model after a session: what was done, the streak, and the user's answers.
public final class DoneModel {
  private final PlaySession session;
  private final Coach coach;
  private final ReadOnlyObjectWrapper<@Nullable TodaySnapshot> morning =
      new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable Integer> stiffness = new SimpleObjectProperty<>();
  private final StringProperty note = new SimpleStringProperty("");

  public DoneModel(PlaySession session, Coach coach) {
    this.session = session;
    this.coach = coach;
  }

  /// Reads the streak again; the log contains the session by then.
  public void refresh() {
    coach.morning(morning::set);
  }

  /// The state of today after this session; null until it has been read.
  public ReadOnlyObjectProperty<@Nullable TodaySnapshot> morningProperty() {
    return morning.getReadOnlyProperty();
  }

  public ObjectProperty<@Nullable Integer> stiffnessProperty() {
    return stiffness;
  }

  public StringProperty noteProperty() {
    return note;
  }

  public Outcome outcome() {
    return session.session().outcome();
  }

  public Session session() {
    return session.session();
  }

  public List<StretchEntry> entries() {
    return session.session().stretches();
  }

  /// The name of a stretch at the time of the session.
  public String stretchName(String id) {
    return session.plan().timeline().stretches().stream()
        .filter(planned -> planned.stretch().id().equals(id))
        .findFirst()
        .map(planned -> planned.stretch().name())
        .orElse(id);
  }

  public boolean asksStiffness() {
    return coach.settings().days().askStiffness();
  }

  public boolean showsStreak() {
    return coach.settings().days().showStreak();
  }

  /// Saves the user's answers.
  public void keep() {
    session.report(stiffness.get(), note.get(), () -> {});
  }
}
