package app.limber.ui.safety;

import app.limber.journal.PainStop;
import app.limber.player.PlannedStretch;
import app.limber.player.PlayerCommand;
import app.limber.player.Seconds;
import app.limber.player.Ticker;
import app.limber.practice.session.PlaySession;
import app.limber.practice.session.Pulse;
import app.limber.ui.player.PlayerModel;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What the user may tell after a stop for pain: which stretch, and where it hurts. For ten seconds
/// the stop can be taken back.
public final class PainModel {
  private static final Duration TIME_TO_TAKE_BACK = Duration.ofSeconds(10);

  private final PlayerModel player;
  private final Pulse pulse;
  private final Ticker ticker;
  private final long stoppedAt;
  private final ReadOnlyIntegerWrapper secondsToTakeBack =
      new ReadOnlyIntegerWrapper(Seconds.countdown(TIME_TO_TAKE_BACK));
  private final List<PlannedStretch> stretches;
  private final ObjectProperty<@Nullable String> stretch = new SimpleObjectProperty<>();
  private final StringProperty where = new SimpleStringProperty("");

  /// What may be told of a stop that has just happened.
  ///
  /// @param pulse counts the time in which it can be taken back
  public PainModel(PlayerModel player, Pulse pulse, Ticker ticker) {
    this.player = player;
    this.pulse = pulse;
    this.ticker = ticker;
    this.stoppedAt = ticker.read();
    PlaySession session = player.session();
    this.stretches = session.plan().timeline().stretches();
    this.stretch.set(session.snapshot().stretch().stretch().id());
    pulse.start(this::beat);
  }

  private void beat() {
    Duration left = TIME_TO_TAKE_BACK.minusNanos(ticker.read() - stoppedAt);
    secondsToTakeBack.set(Math.max(0, Seconds.countdown(left)));
    if (!left.isPositive()) {
      pulse.stop();
    }
  }

  /// The whole seconds in which the stop can still be taken back.
  public ReadOnlyIntegerProperty secondsToTakeBackProperty() {
    return secondsToTakeBack.getReadOnlyProperty();
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
  ///
  /// @return whether there was still time for it
  public boolean takeBack() {
    beat();
    if (secondsToTakeBack.get() == 0) {
      return false;
    }
    pulse.stop();
    player.perform(new PlayerCommand.UndoStop());
    return true;
  }

  /// Keeps what the user told; the stop stands.
  public void keep() {
    pulse.stop();
    String place = where.get().strip();
    player
        .session()
        .reportPain(new PainStop(stretch.get(), place.isEmpty() ? null : place), () -> {});
  }
}
