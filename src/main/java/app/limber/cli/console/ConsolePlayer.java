package app.limber.cli.console;

import app.limber.journal.Outcome;
import app.limber.player.PauseReason;
import app.limber.player.PlayerCommand;
import app.limber.player.PlayerEvent;
import app.limber.player.PlayerSnapshot;
import app.limber.player.PlayerState;
import app.limber.player.Segment;
import app.limber.player.WaitReason;
import app.limber.practice.guidance.Guidance;
import app.limber.practice.session.PlaySession;
import app.limber.practice.session.PlayerAction;
import app.limber.practice.session.Pulse;
import app.limber.words.Messages;
import java.util.List;
import java.util.Optional;

/// Plays a session in a terminal: performs keys, prints events, updates the status line.
///
/// Confined to one thread. The pulse runs only while something moves.
final class ConsolePlayer {
  private final PlaySession session;
  private final Pulse pulse;
  private final ConsoleOutput consoleOutput;
  private final Messages messages;
  private final Guidance guidance;
  private final PlayText text;
  private final Runnable finished;
  private boolean left;
  private boolean ending;

  /// @param guidance follows the session
  /// @param finished runs once the session is over
  ConsolePlayer(
      PlaySession session,
      Pulse pulse,
      ConsoleOutput consoleOutput,
      Messages messages,
      Guidance guidance,
      Runnable finished) {
    this.session = session;
    this.pulse = pulse;
    this.consoleOutput = consoleOutput;
    this.messages = messages;
    this.guidance = guidance;
    this.text = new PlayText(messages, session.plan().timeline());
    this.finished = finished;
    session.listen(this::tell);
  }

  void start() {
    text.opening(session.plan()).forEach(consoleOutput::say);
    perform(new PlayerCommand.Start());
  }

  /// Performs the action of a key; a key without one means *ready*. After the last stretch was
  /// skipped, a key takes that back or stops for pain at it; every other key ends the session.
  void press(Optional<PlayerAction> action) {
    boolean stops = action.equals(Optional.of(PlayerAction.STOP_FOR_PAIN));
    if (ending && !stops && !action.equals(Optional.of(PlayerAction.TAKE_BACK))) {
      end();
      return;
    }
    if (ending && stops) {
      perform(new PlayerCommand.TakeBack());
    }
    if (action.equals(Optional.of(PlayerAction.HELP))) {
      consoleOutput.say(messages.text("console.keys"));
    }
    if (action.isPresent()) {
      action.flatMap(PlayerAction::command).ifPresentOrElse(this::perform, this::show);
    } else if (waitsForReady()) {
      perform(new PlayerCommand.Ready());
    }
  }

  /// Whether a movement waits for the user to be in position.
  boolean waitsForReady() {
    return session.snapshot().state().equals(new PlayerState.Waiting(WaitReason.READY));
  }

  double pace() {
    return session.snapshot().timeline().options().pace();
  }

  /// Performs a command and updates the output.
  void perform(PlayerCommand command) {
    if (command instanceof PlayerCommand.Next || command instanceof PlayerCommand.Back) {
      sayWayOut(command instanceof PlayerCommand.Next);
    }
    session.perform(command);
    if (ending && !isOver()) {
      ending = false;
      pulse.stop();
    }
    show();
  }

  /// Says how to come out of what the user is about to leave.
  private void sayWayOut(boolean forwards) {
    // What has ended by now is not left early.
    session.pulse();
    if (session.snapshot().state().isUnderway()) {
      say(text.leaving(session.snapshot().segment(), forwards));
    }
  }

  private void say(List<String> lines) {
    lines.forEach(consoleOutput::say);
  }

  private boolean isOver() {
    return session.snapshot().state() instanceof PlayerState.Finished;
  }

  /// Continues without keys: from now on nothing waits for one. A session that the user has paused
  /// is over.
  void leave() {
    left = true;
    if (session.snapshot().state().equals(new PlayerState.Paused(PauseReason.USER))) {
      session.perform(new PlayerCommand.Stop(PlayerCommand.StopReason.LATER));
    }
    show();
    if (ending) {
      end();
    }
  }

  private void beat() {
    session.pulse();
    show();
  }

  private void show() {
    if (left) {
      goOnByItself();
    }
    PlayerState state = session.snapshot().state();
    guidance.follow(session.snapshot());
    if (state instanceof PlayerState.Finished) {
      return;
    }
    if (state.runsByItself()) {
      pulse.start(this::beat);
    } else {
      pulse.stop();
    }
    consoleOutput.show(new StatusLine(session.snapshot(), messages)::text);
  }

  private void goOnByItself() {
    session.perform(new PlayerCommand.Ready());
    session.perform(new PlayerCommand.Resume());
  }

  private void tell(PlayerEvent event) {
    if (event instanceof PlayerEvent.SegmentStarted started && opensStretch(started.segment())) {
      say(text.heading(started.segment().item()));
    }
    text.note(event).ifPresent(consoleOutput::note);
    say(instructions(event));
    if (event instanceof PlayerEvent.Finished over) {
      finish(over);
    }
  }

  /// The lines that tell the user how to move; a screen keeps them, too.
  private List<String> instructions(PlayerEvent event) {
    return switch (event) {
      case PlayerEvent.SegmentStarted started when opensStretch(started.segment()) ->
          text.firstSide(started.segment());
      case PlayerEvent.SegmentStarted started when started.segment() instanceof Segment.Close ->
          text.toGetUp();
      case PlayerEvent.SideSwitched to ->
          text.otherSide(session.snapshot().timeline().at(to.at()).item(), to.side());
      case PlayerEvent.StretchFinished over when !isSkipped(over.item()) ->
          text.wayOut(over.item());
      case PlayerEvent.Finished _ when endsWithoutClose() -> text.toGetUp();
      case PlayerEvent.SegmentStarted _,
          PlayerEvent.RepCounted _,
          PlayerEvent.Halfway _,
          PlayerEvent.LastSeconds _,
          PlayerEvent.StretchFinished _,
          PlayerEvent.Paused _,
          PlayerEvent.Resumed _,
          PlayerEvent.Waiting _,
          PlayerEvent.Finished _ ->
          List.of();
    };
  }

  /// Whether a stretch is over because the user has skipped it, so that the way out was said
  /// before.
  private boolean isSkipped(int item) {
    return session
        .detour()
        .filter(detour -> detour.forwards() && detour.left().item() == item)
        .isPresent();
  }

  private boolean endsWithoutClose() {
    PlayerSnapshot now = session.snapshot();
    return now.left().isZero() && !(now.segment() instanceof Segment.Close);
  }

  private void finish(PlayerEvent.Finished over) {
    pulse.stop();
    consoleOutput.clear();
    if (over.outcome() == Outcome.PARTIAL && !left && session.detour().isPresent()) {
      ending = true;
      consoleOutput.say(messages.text("console.last-skip"));
      pulse.start(this::endOnceFinal);
    } else {
      finished.run();
    }
  }

  /// Ends the session once the skip of its last stretch can no longer be taken back.
  private void endOnceFinal() {
    session.pulse();
    if (session.detour().isEmpty()) {
      end();
    }
  }

  private void end() {
    ending = false;
    pulse.stop();
    finished.run();
  }

  /// Whether a stretch begins with this segment.
  private boolean opensStretch(Segment segment) {
    return !(segment instanceof Segment.Rest)
        && segment.at().equals(session.snapshot().timeline().startOf(segment.item()));
  }
}
