package app.limber.ui.player;

import app.limber.figure.FigureFrame;
import app.limber.figure.PoseBook;
import app.limber.player.Detour;
import app.limber.player.PlayerCommand;
import app.limber.player.PlayerSnapshot;
import app.limber.player.PlayerState;
import app.limber.player.Segment;
import app.limber.player.WaitReason;
import app.limber.practice.guidance.Guidance;
import app.limber.practice.session.PlaySession;
import app.limber.practice.session.Pulse;
import app.limber.words.Messages;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the player page shows, and what can be done there.
///
/// A pulse drives the session while something moves; paused and finished sessions use none.
public final class PlayerModel {
  private static final int NONE = -1;

  private final PlaySession session;
  private final Messages messages;
  private final Pulse pulse;
  private final PlayerFigure figure;
  private final ReadOnlyObjectWrapper<Optional<FigureFrame>> frame =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<FigureFrame>> coming =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper skipped = new ReadOnlyStringWrapper("");
  private Guidance guidance = Guidance.none();
  private int toldInFull = NONE;
  private final ReadOnlyObjectWrapper<PlayerMoment> moment;
  private final ReadOnlyObjectWrapper<PlayerState> state;

  public PlayerModel(PlaySession session, PoseBook poses, Messages messages, Pulse pulse) {
    this.session = session;
    this.figure = new PlayerFigure(session.plan().timeline(), poses);
    this.messages = messages;
    this.pulse = pulse;
    this.moment = new ReadOnlyObjectWrapper<>(momentNow());
    this.state = new ReadOnlyObjectWrapper<>(session.snapshot().state());
  }

  public PlaySession session() {
    return session;
  }

  public ReadOnlyObjectProperty<PlayerMoment> momentProperty() {
    return moment.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<PlayerState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// What the user has just skipped or restarted and can return to; empty if nothing.
  public ReadOnlyStringProperty skippedProperty() {
    return skipped.getReadOnlyProperty();
  }

  /// What the figure shows; empty where the stretch has no poses.
  public ReadOnlyObjectProperty<Optional<FigureFrame>> frameProperty() {
    return frame.getReadOnlyProperty();
  }

  /// The key poses of what is played, for those who want nothing to move; empty where the stretch
  /// has no poses.
  public Optional<KeyPoses> keyPoses() {
    return figure.keyPosesAt(session.snapshot());
  }

  /// The start of the stretch that comes next; empty while none does or it has no poses.
  public ReadOnlyObjectProperty<Optional<FigureFrame>> comingProperty() {
    return coming.getReadOnlyProperty();
  }

  /// Lets guidance follow the session from now on.
  public void guideWith(Guidance newGuidance) {
    guidance = newGuidance;
  }

  /// Performs a command and updates everything that is shown.
  public void perform(PlayerCommand command) {
    session.perform(command);
    refresh();
  }

  /// Pauses, resumes, or starts a movement that waits for the user.
  void pauseOrResume() {
    perform(new PlayerCommand.PauseOrResume());
  }

  /// Whether a movement is waiting for the user to be in position.
  boolean waitsForReady() {
    return state.get().equals(new PlayerState.Waiting(WaitReason.READY));
  }

  /// Returns to the position of the latest *next* or *back*, if it can still be undone.
  public void takeBack() {
    perform(new PlayerCommand.TakeBack());
  }

  /// Switches between all sentences about the current movement and a single line. Applies until the
  /// end of the stretch.
  void toggleAllWords() {
    PlayerSnapshot now = session.snapshot();
    if (now.segment() instanceof Segment.Movement movement) {
      toldInFull = toldInFull == movement.item() ? NONE : movement.item();
      moment.set(momentNow());
    }
  }

  private PlayerMoment momentNow() {
    PlayerSnapshot now = session.snapshot();
    if (toldInFull != now.segment().item()) {
      toldInFull = NONE;
    }
    boolean isNew = session.plan().learning().contains(now.stretch().stretch().id());
    PlayerMoment.Detail brief = isNew ? PlayerMoment.Detail.IN_TURN : PlayerMoment.Detail.LINE;
    return PlayerMoment.of(now, toldInFull == NONE ? brief : PlayerMoment.Detail.ALL, messages);
  }

  /// Changes the pace by one step of 0.05 and returns the new pace.
  double changePace(PlayerCommand change) {
    perform(change);
    return session.snapshot().timeline().options().pace();
  }

  private String skipped(Detour detour) {
    if (detour.left() instanceof Segment.Rest) {
      return messages.text("player.skipped-rest");
    }
    String name = session.plan().timeline().stretches().get(detour.left().item()).stretch().name();
    return messages.text(detour.forwards() ? "player.skipped" : "player.begun-again", name);
  }

  /// Whether nothing moves until the user says so.
  boolean isStill() {
    return !state.get().runsByItself();
  }

  private void beat() {
    session.pulse();
    refresh();
  }

  private void refresh() {
    moment.set(momentNow());
    frame.set(figure.at(session.snapshot()));
    coming.set(figure.coming(session.snapshot()));
    guidance.follow(session.snapshot());
    state.set(session.snapshot().state());
    skipped.set(session.detour().map(this::skipped).orElse(""));
    // The offer to undo expires after a while, even during a pause.
    if (isStill() && skipped.get().isEmpty()) {
      pulse.stop();
    } else {
      pulse.start(this::beat);
    }
  }
}
