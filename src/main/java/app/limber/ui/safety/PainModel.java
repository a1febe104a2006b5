package app.limber.ui.safety;

import app.limber.journal.PainStop;
import app.limber.player.PlannedStretch;
import app.limber.practice.PlaySession;
import app.limber.ui.player.PlayerModel;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What the user may tell after a stop for pain: which stretch, and where it hurts.
public final class PainModel {
  private final PlayerModel player;
  private final List<PlannedStretch> stretches;
  private final ObjectProperty<@Nullable String> stretch = new SimpleObjectProperty<>();
  private final StringProperty where = new SimpleStringProperty("");

  public PainModel(PlayerModel player) {
    this.player = player;
    PlaySession session = player.session();
    this.stretches = session.plan().timeline().stretches();
    this.stretch.set(session.snapshot().stretch().stretch().id());
  }

  public List<PlannedStretch> stretches() {
    return stretches;
  }

  /// The id of the stretch that hurt: the running one unless the user says another.
  public ObjectProperty<@Nullable String> stretchProperty() {
    return stretch;
  }

  public StringProperty whereProperty() {
    return where;
  }

  /// It was a slip: the session is paused where it was.
  public void takeBack() {
    player.takeStopBack();
  }

  /// Keeps what the user told; `done` runs when it is in the log.
  public void keep(Runnable done) {
    String place = where.get().strip();
    player.session().reportPain(new PainStop(stretch.get(), place.isEmpty() ? null : place), done);
  }
}
