package app.limber.ui.done;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.journal.StretchEntry;
import app.limber.practice.log.Keeping;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.session.PlaySession;
import app.limber.practice.session.SnapshotService;
import app.limber.practice.session.TodaySnapshot;
import java.util.List;
import java.util.Objects;
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
  private final SnapshotService snapshots;
  private final SettingsService settingsService;
  private final ReadOnlyObjectWrapper<@Nullable TodaySnapshot> snapshot =
      new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable Integer> stiffness = new SimpleObjectProperty<>();
  private final StringProperty note = new SimpleStringProperty();
  private final ReadOnlyObjectWrapper<Keeping> keeping = new ReadOnlyObjectWrapper<>();

  /// Starts with the answers that the session already has: it may have ended before and continued.
  public DoneModel(
      PlaySession session, SnapshotService snapshots, SettingsService settingsService) {
    this.session = session;
    this.snapshots = snapshots;
    this.settingsService = settingsService;
    this.keeping.set(session.keeping());
    session.listenToKeeping(this::become);
    stiffness.set(session.session().stiffnessAfter());
    note.set(Objects.requireNonNullElse(session.session().note(), ""));
  }

  private void become(Keeping newKeeping) {
    boolean late = newKeeping instanceof Keeping.Kept && keeping.get() instanceof Keeping.Trying;
    keeping.set(newKeeping);
    if (late) {
      refresh();
    }
  }

  /// Whether the session is in the log.
  public ReadOnlyObjectProperty<Keeping> keepingProperty() {
    return keeping.getReadOnlyProperty();
  }

  /// Reads the streak again; the log contains the session by then.
  public void refresh() {
    snapshots.take(snapshot::set);
  }

  /// The state of today after this session; null until it has been read.
  public ReadOnlyObjectProperty<@Nullable TodaySnapshot> snapshotProperty() {
    return snapshot.getReadOnlyProperty();
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
    return settingsService.settings().days().askStiffness();
  }

  public boolean showsStreak() {
    return settingsService.settings().days().showStreak();
  }

  /// Keeps the user's answers for the next end of the session, which is about to continue.
  public void postpone() {
    session.answer(stiffness.get(), note.get());
  }

  /// Saves the user's answers.
  public void keep() {
    session.report(stiffness.get(), note.get(), () -> {});
  }
}
