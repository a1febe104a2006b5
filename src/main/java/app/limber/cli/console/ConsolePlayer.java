package app.limber.cli.console;

import app.limber.player.PauseReason;
import app.limber.player.PlayerEvent;
import app.limber.player.PlayerState;
import app.limber.player.Segment;
import app.limber.player.WaitReason;
import app.limber.practice.guidance.Guidance;
import app.limber.practice.session.PlaySession;
import app.limber.practice.session.Pulse;
import app.limber.words.Messages;

/// Plays a session in lines of text: passes keys on, tells what happens, shows the moment.
///
/// It belongs to one thread. The pulse runs only while something moves.
final class ConsolePlayer {
  private final PlaySession session;
  private final Pulse pulse;
  private final ConsoleOutput consoleOutput;
  private final Messages messages;
  private final Guidance company;
  private final PlayText text;
  private final Runnable finished;
  private boolean left;

  /// @param company is told where play is
  /// @param finished runs when the session has ended
  ConsolePlayer(
      PlaySession session,
      Pulse pulse,
      ConsoleOutput consoleOutput,
      Messages messages,
      Guidance company,
      Runnable finished) {
    this.session = session;
    this.pulse = pulse;
    this.consoleOutput = consoleOutput;
    this.messages = messages;
    this.company = company;
    this.text = new PlayText(messages, session.plan().timeline());
    this.finished = finished;
    session.listen(this::tell);
  }

  void start() {
    text.opening(session.plan()).forEach(consoleOutput::say);
    session.start();
    show();
  }

  /// A key was pressed.
  void press(ConsoleCommand consoleCommand) {
    switch (consoleCommand) {
      case PAUSE -> pauseOrGoOn();
      case NEXT -> session.next();
      case BACK -> session.back();
      case LONGER -> session.extend();
      case PAIN -> session.stopForPain();
      case QUIT -> session.stopForNow();
      case KEYS -> consoleOutput.say(messages.text("console.keys"));
      case MUTE -> {}
      case NONE -> session.ready();
    }
    show();
  }

  private void pauseOrGoOn() {
    if (session.snapshot().state() instanceof PlayerState.Waiting waiting
        && waiting.reason() == WaitReason.READY) {
      session.ready();
    } else {
      session.pauseOrResume();
    }
  }

  /// The voice begins or ends what a movement has to wait for.
  void voiceBusy(boolean busy) {
    session.voiceBusy(busy);
    show();
  }

  /// No more keys will come: from now on nothing waits for one. A user who had paused has gone.
  void leave() {
    left = true;
    if (session.snapshot().state() instanceof PlayerState.Paused paused
        && paused.reason() == PauseReason.USER) {
      session.stopForNow();
    }
    show();
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
    company.follow(session.snapshot());
    if (state instanceof PlayerState.Finished) {
      return;
    }
    if (moves(state)) {
      pulse.start(this::beat);
    } else {
      pulse.stop();
    }
    consoleOutput.show(new StatusLine(session.snapshot(), messages)::text);
  }

  private void goOnByItself() {
    session.ready();
    if (session.snapshot().state() instanceof PlayerState.Paused) {
      session.resume();
    }
  }

  private static boolean moves(PlayerState state) {
    return switch (state) {
      case PlayerState.Running ignored -> true;
      case PlayerState.LeadIn ignored -> true;
      case PlayerState.Waiting waiting -> waiting.reason() == WaitReason.VOICE;
      case PlayerState.NotStarted ignored -> false;
      case PlayerState.Paused ignored -> false;
      case PlayerState.Finished ignored -> false;
    };
  }

  private void tell(PlayerEvent event) {
    if (event instanceof PlayerEvent.SegmentStarted started && opensStretch(started.segment())) {
      text.heading(started.segment().item()).forEach(consoleOutput::say);
    }
    text.note(event).ifPresent(consoleOutput::note);
    if (event instanceof PlayerEvent.Finished) {
      pulse.stop();
      consoleOutput.clear();
      finished.run();
    }
  }

  /// Whether a stretch begins with this segment.
  private boolean opensStretch(Segment segment) {
    return !(segment instanceof Segment.Rest)
        && segment.at().equals(session.snapshot().timeline().startOf(segment.item()));
  }
}
