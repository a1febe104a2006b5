package app.limber.ui;

import app.limber.journal.JournalException;
import app.limber.practice.log.Keeping;
import app.limber.practice.log.LogService;
import app.limber.practice.session.PlaySession;
import app.limber.ui.controls.QuestionCard;
import app.limber.ui.navigation.Navigator;
import app.limber.ui.navigation.Notifier;
import app.limber.words.Messages;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Keeps the window open while a session is still on its way to the log, and asks what to do if it
/// does not get there.
///
/// The wait is as long as one attempt to write. A second request to close the window ends it.
final class ClosingGuard {
  private final LogService log;
  private final Navigator navigator;
  private final Notifier notifier;
  private final Function<JournalException.Reason, String> cause;
  private final Runnable close;
  private final Messages messages;
  private boolean waiting;
  private boolean mayClose;

  /// @param cause explains why the log cannot be used
  /// @param close closes the window
  ClosingGuard(
      LogService log,
      Navigator navigator,
      Notifier notifier,
      Function<JournalException.Reason, String> cause,
      Runnable close,
      Messages messages) {
    this.log = log;
    this.navigator = navigator;
    this.notifier = notifier;
    this.cause = cause;
    this.close = close;
    this.messages = messages;
  }

  /// Returns whether the window must stay open for now. It is closed as soon as the session is in
  /// the log or the user gives it up.
  ///
  /// @param session the last session; null if there was none
  boolean holds(@Nullable PlaySession session) {
    if (session == null || mayClose || waiting || isSettled(session)) {
      return false;
    }
    attempt(session);
    return true;
  }

  private static boolean isSettled(PlaySession session) {
    return switch (session.keeping()) {
      case Keeping.Kept _, Keeping.Lost _ -> true;
      case Keeping.Writing _, Keeping.Trying _ -> false;
    };
  }

  private void attempt(PlaySession session) {
    waiting = true;
    notifier.say(messages.text("closing.waiting"));
    log.tryAgain(() -> arrived(session));
  }

  private void arrived(PlaySession session) {
    if (session.keeping() instanceof Keeping.Trying trying) {
      ask(session, trying.reason());
    } else {
      end();
    }
  }

  private void end() {
    mayClose = true;
    close.run();
  }

  private void ask(PlaySession session, JournalException.Reason reason) {
    waiting = false;
    navigator.showCard(
        new QuestionCard(
                messages,
                "closing-card",
                messages.text("closing.title"),
                messages.text("closing.means", cause.apply(reason)))
            .answer("closing.again", () -> attempt(session))
            .answer("closing.anyway", this::end)
            .answer("closing.stay", () -> {})
            .escape(() -> {})
            .card());
  }
}
