package app.limber.ui;

import app.limber.journal.JournalException;
import app.limber.player.PlayerOptions;
import app.limber.practice.session.Checkpoint;
import app.limber.practice.session.PlaySession;
import app.limber.practice.session.Services;
import app.limber.ui.navigation.StartOrder;
import app.limber.ui.player.PainModel;
import app.limber.ui.player.PlayerModel;
import app.limber.words.Messages;
import java.util.function.Consumer;

/// Starts the sessions of a window: real ones, rehearsals, and stretches that are being tried out.
///
/// @param opening says at which speed the window plays
record SessionStarts(UiContext parts, UiContext.Opening opening) {
  /// Whether sessions are played at another than the real speed.
  boolean areRehearsals() {
    return opening.speed() != 1;
  }

  /// Starts the session of an order, or resumes the interrupted one.
  ///
  /// @param logFails receives the reason if the session cannot be written to the log
  PlaySession begin(StartOrder order, Consumer<JournalException> logFails) {
    Services services = parts.services();
    Checkpoint left = order.left();
    return left == null
        ? services.sessions().play(order.plan(), order.stiffness(), options(), logFails)
        : services.sessions().goOn(left, order.plan(), options(), logFails);
  }

  /// Starts a session that is not recorded in the log.
  PlaySession tryOut(StartOrder order) {
    return parts.services().sessions().tryOut(order.plan(), options());
  }

  private PlayerOptions options() {
    return areRehearsals() ? PlayerOptions.rehearsal(opening.speed()) : PlayerOptions.guided();
  }

  /// The model of a session's page.
  PlayerModel model(PlaySession session, StartOrder order) {
    return new PlayerModel(session, order.poses(), words(order), parts.pulses().get());
  }

  /// What the player shows and says.
  Messages words(StartOrder order) {
    Messages own = order.words();
    return own == null ? parts.messages() : own;
  }

  /// The model of the card that a stop for pain shows.
  PainModel painModel(PlayerModel model) {
    return new PainModel(
        model,
        parts.pulses().get(),
        parts.services().ticker(),
        parts.services().settings().settings().emergencyNumber());
  }
}
