package app.limber.ui.player;

import app.limber.journal.PainStop;
import app.limber.player.PlannedStretch;
import app.limber.player.PlayerCommand;
import app.limber.player.Seconds;
import app.limber.player.Ticker;
import app.limber.practice.log.Keeping;
import app.limber.practice.session.PlaySession;
import app.limber.practice.session.Pulse;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The view model after a stop for pain: which stretch hurt, and where. For ten seconds the stop
/// can be undone.
public final class PainModel {
  private static final Duration TIME_TO_TAKE_BACK = Duration.ofSeconds(10);

  private final PlayerModel player;
  private final Pulse pulse;
  private final Ticker ticker;
  private final @Nullable String emergencyNumber;
  private final long stoppedAt;
  private final ReadOnlyIntegerWrapper secondsToTakeBack =
      new ReadOnlyIntegerWrapper(Seconds.countdown(TIME_TO_TAKE_BACK));
  private final ReadOnlyObjectWrapper<Keeping> keeping =
      new ReadOnlyObjectWrapper<>(new Keeping.Writing());
  private final List<PlannedStretch> stretches;
  private final ObjectProperty<@Nullable String> stretch = new SimpleObjectProperty<>();
  private final StringProperty where = new SimpleStringProperty("");

  /// Creates the model of a stop that has just happened.
  ///
  /// @param pulse drives the countdown until the stop can no longer be undone
  /// @param emergencyNumber the number to call where the user lives; null if not set
  public PainModel(
      PlayerModel player, Pulse pulse, Ticker ticker, @Nullable String emergencyNumber) {
    this.player = player;
    this.pulse = pulse;
    this.ticker = ticker;
    this.emergencyNumber = emergencyNumber;
    this.stoppedAt = ticker.read();
    PlaySession session = player.session();
    this.stretches = session.plan().timeline().stretches();
    this.stretch.set(session.snapshot().stretchFelt().stretch().id());
    this.keeping.set(session.keeping());
    session.listenToKeeping(keeping::set);
    pulse.start(this::beat);
  }

  private void beat() {
    Duration left = TIME_TO_TAKE_BACK.minusNanos(ticker.read() - stoppedAt);
    secondsToTakeBack.set(Math.max(0, Seconds.countdown(left)));
    if (!left.isPositive()) {
      pulse.stop();
    }
  }

  /// The seconds left to undo the stop, rounded up; 0 when it can no longer be undone.
  public ReadOnlyIntegerProperty secondsToTakeBackProperty() {
    return secondsToTakeBack.getReadOnlyProperty();
  }

  /// Whether the stop is in the log.
  public ReadOnlyObjectProperty<Keeping> keepingProperty() {
    return keeping.getReadOnlyProperty();
  }

  /// The emergency number where the user lives; null if not set.
  public @Nullable String emergencyNumber() {
    return emergencyNumber;
  }

  public List<PlannedStretch> stretches() {
    return stretches;
  }

  /// The id of the stretch that hurt: the running one unless the user chooses another.
  public ObjectProperty<@Nullable String> stretchProperty() {
    return stretch;
  }

  public StringProperty whereProperty() {
    return where;
  }

  /// Undoes the stop and leaves the session paused at its position.
  ///
  /// @return whether there was still time to undo it
  public boolean takeBack() {
    beat();
    if (secondsToTakeBack.get() == 0) {
      return false;
    }
    pulse.stop();
    player.perform(new PlayerCommand.UndoStop());
    return true;
  }

  /// Confirms the stop and saves the user's answers.
  public void keep() {
    pulse.stop();
    String place = where.get().strip();
    player
        .session()
        .reportPain(new PainStop(stretch.get(), place.isEmpty() ? null : place), () -> {});
  }
}
