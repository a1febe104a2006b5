package app.limber.cli.console;

import app.limber.cue.CueLevel;
import app.limber.journal.JournalException;
import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.player.PlayerCommand;
import app.limber.player.PlayerOptions;
import app.limber.practice.guidance.Guidance;
import app.limber.practice.guidance.GuidanceFactory;
import app.limber.practice.log.Keeping;
import app.limber.practice.preferences.Settings;
import app.limber.practice.program.Key;
import app.limber.practice.session.Interrupted;
import app.limber.practice.session.Plan;
import app.limber.practice.session.Planner;
import app.limber.practice.session.PlaySession;
import app.limber.practice.session.PlayerAction;
import app.limber.practice.session.Pulse;
import app.limber.practice.session.Services;
import app.limber.practice.session.TodaySnapshot;
import app.limber.routine.Routine;
import app.limber.words.Messages;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One run of a routine on the console, from the safety text to the report. Confined to
/// one thread; never blocks.
final class ConsoleRun {
  private final Services services;
  private final Messages messages;
  private final ConsoleOutput consoleOutput;
  private final ConsoleErrors consoleErrors;
  private final Pulse pulse;
  private final Runnable end;
  private final @Nullable GuidanceFactory factory;
  private final KeyPresses presses;
  private Guidance guidance = Guidance.none();
  private Audience audience;
  private @Nullable Runnable acknowledge;
  private @Nullable Consumer<Key> question;
  private @Nullable ConsolePlayer player;
  private @Nullable LogWait logWait;

  /// @param pulses creates what beats on the thread of this run
  /// @param factory creates the guidance of the session; null for a silent session
  /// @param end runs after the last output
  ConsoleRun(
      Services services,
      Messages messages,
      ConsoleOutput consoleOutput,
      ConsoleErrors consoleErrors,
      Supplier<Pulse> pulses,
      Audience audience,
      @Nullable GuidanceFactory factory,
      Runnable end) {
    this.services = services;
    this.messages = messages;
    this.consoleOutput = consoleOutput;
    this.consoleErrors = consoleErrors;
    this.pulse = pulses.get();
    this.presses = new KeyPresses(services.ticker(), pulses.get(), this::pressed);
    this.audience = audience;
    this.factory = factory;
    this.end =
        () -> {
          presses.close();
          end.run();
        };
  }

  /// Reads the log, then plays.
  ///
  /// @param speed any value other than 1 makes it a rehearsal
  /// @param goOn whether to continue an interrupted session without asking
  void begin(Routine routine, double speed, boolean goOn) {
    services
        .resumes()
        .find(
            found -> {
              if (found.isPresent() && goOn && found.get().plan().isPresent()) {
                goOn(found.get(), speed);
              } else if (found.isPresent() && options(speed).waits()) {
                ask(found.get(), routine, speed);
              } else {
                look(routine, speed);
              }
            });
  }

  private void look(Routine routine, double speed) {
    services.snapshots().take(todaySnapshot -> prepare(routine, speed, todaySnapshot));
  }

  /// Asks what to do with an interrupted session.
  private void ask(Interrupted left, Routine routine, double speed) {
    ConsoleResume resume = new ConsoleResume(messages);
    resume.lines(left).forEach(consoleOutput::say);
    consoleOutput.say(resume.question(left));
    question =
        key ->
            resume
                .answer(key, left)
                .ifPresentOrElse(
                    answer -> {
                      question = null;
                      settle(left, answer, routine, speed);
                    },
                    () -> leaveFor(key));
  }

  private void settle(
      Interrupted left, ConsoleResume.Answer answer, Routine routine, double speed) {
    switch (answer) {
      case GO_ON -> goOn(left, speed);
      case KEEP ->
          services.resumes().keep(left.checkpoint(), () -> look(routine, speed), this::logFails);
      case DISCARD ->
          services.resumes().discard(left.checkpoint(), () -> look(routine, speed), this::logFails);
    }
  }

  private void goOn(Interrupted left, double speed) {
    new ConsoleResume(messages).lines(left).forEach(consoleOutput::say);
    play(
        services
            .sessions()
            .goOn(left.checkpoint(), left.plan().orElseThrow(), options(speed), this::logFails));
  }

  private void leaveFor(Key key) {
    if (ConsoleKeys.isLeaving(ConsoleKeys.action(key))) {
      question = null;
      end.run();
    }
  }

  private void prepare(Routine routine, double speed, TodaySnapshot todaySnapshot) {
    consoleErrors.before(todaySnapshot, consoleOutput);
    Planner planner = services.snapshots().planner(todaySnapshot);
    // A routine that is left out altogether is asked for by its name here, and so is played whole.
    Plan plan =
        planner
            .today(routine, settings(), todaySnapshot)
            .orElseGet(
                () ->
                    planner.plan(
                        routine, settings(), todaySnapshot.log(), Set.of(), todaySnapshot.today()));
    PlayerOptions options = options(speed);
    if (settings().safetyRead()) {
      start(plan, options);
      return;
    }
    new SafetyLines(messages).before().forEach(consoleOutput::say);
    consoleOutput.say("");
    if (options.waits()) {
      consoleOutput.say(messages.text("console.safety.read"));
      acknowledge = () -> start(plan, options);
    } else {
      start(plan, options);
    }
  }

  private PlayerOptions options(double speed) {
    if (speed != 1) {
      return PlayerOptions.rehearsal(speed);
    }
    return audience == Audience.WATCHING ? PlayerOptions.guided() : PlayerOptions.unattended();
  }

  private void start(Plan plan, PlayerOptions options) {
    play(services.sessions().play(plan, null, options, this::logFails));
  }

  private void play(PlaySession session) {
    session.listenToKeeping(this::keeping);
    guidance = guidance();
    player =
        new ConsolePlayer(session, pulse, consoleOutput, messages, guidance, () -> report(session));
    if (audience != Audience.ABSENT) {
      consoleOutput.say(messages.text("console.keys.hint"));
    }
    player.start();
  }

  private Guidance guidance() {
    if (factory == null) {
      return Guidance.none();
    }
    Settings settings = settings();
    // Who has the lines read out hears a voice already.
    Settings heard =
        audience == Audience.LISTENING && settings.sound().level() != CueLevel.OFF
            ? settings.with(settings.sound().withLevel(CueLevel.TONES))
            : settings;
    Guidance made =
        factory.create(
            heard,
            messages,
            busy -> {
              if (player != null) {
                player.perform(new PlayerCommand.VoiceBusy(busy));
              }
            });
    made.mute(settings.muted());
    return made;
  }

  private Settings settings() {
    return services.settings().settings();
  }

  private void toggleMute() {
    boolean muted = !settings().muted();
    services.settings().change(settings().withMuted(muted), this::settingsNotKept);
    guidance.mute(muted);
    consoleOutput.say(messages.text(muted ? "console.muted" : "console.unmuted"));
  }

  private void logFails(JournalException problem) {
    consoleOutput.clear();
    consoleErrors.log(problem.reason());
  }

  private void keeping(Keeping keeping) {
    consoleOutput.clear();
    consoleErrors.keeping(keeping);
  }

  private void settingsNotKept() {
    consoleOutput.clear();
    consoleErrors.settingsNotKept();
  }

  /// A key has arrived, by a press or a repeat.
  void press(Key key) {
    presses.arrive(key);
  }

  private void pressed(Key key) {
    Consumer<Key> asked = question;
    if (asked != null) {
      asked.accept(key);
      return;
    }
    Optional<PlayerAction> action = ConsoleKeys.action(key);
    Runnable goOn = acknowledge;
    if (goOn == null) {
      if (logWait != null) {
        logWait.giveUp();
      } else if (player != null) {
        press(player, key, action);
      }
    } else if (ConsoleKeys.isLeaving(action)) {
      acknowledge = null;
      end.run();
    } else {
      acknowledge = null;
      services.settings().change(settings().withSafetyRead(), this::settingsNotKept);
      goOn.run();
    }
  }

  private void press(ConsolePlayer playing, Key key, Optional<PlayerAction> action) {
    if (playing.waitsForReady() && ConsoleKeys.isOfClicker(key)) {
      playing.press(Optional.empty());
      return;
    }
    if (action.equals(Optional.of(PlayerAction.MUTE))) {
      toggleMute();
    }
    double before = playing.pace();
    playing.press(action);
    if (playing.pace() != before) {
      keepPace(playing.pace());
    }
  }

  private void keepPace(double pace) {
    services
        .settings()
        .change(settings().with(settings().play().withPace(pace)), this::settingsNotKept);
    consoleOutput.say(messages.text("player.pace", Math.round(100 * pace)));
  }

  /// No more keys will come: nothing waits for one any more.
  void leave() {
    audience = Audience.ABSENT;
    if (question != null) {
      // There is no more input: the interrupted session is left for the next start.
      question = null;
      end.run();
    }
    if (acknowledge != null) {
      Runnable goOn = acknowledge;
      acknowledge = null;
      goOn.run();
    }
    if (player != null) {
      player.leave();
    }
    if (logWait != null) {
      logWait.giveUp();
    }
  }

  private void report(PlaySession played) {
    player = null;
    Session session = played.session();
    SessionReport report = new SessionReport(messages);
    if (session.outcome() == Outcome.STOPPED_FOR_PAIN) {
      // How to come out of the position is what is needed first.
      consoleOutput.say("");
      new SafetyLines(messages).afterPain().forEach(consoleOutput::say);
    }
    report.done(session, played.plan().timeline()).forEach(consoleOutput::say);
    boolean attended = audience != Audience.ABSENT;
    LogWait wait =
        new LogWait(played, pulse, services.ticker(), attended, () -> close(played, report));
    logWait = wait;
    wait.begin();
    if (attended && !wait.isOver() && played.keeping() instanceof Keeping.Trying) {
      consoleOutput.say(messages.text("console.log-wait"));
    }
  }

  private void close(PlaySession played, SessionReport report) {
    boolean kept = played.keeping() instanceof Keeping.Kept;
    if (kept && played.session().outcome() == Outcome.STOPPED_FOR_PAIN) {
      consoleOutput.say(messages.text("console.pain.kept"));
    }
    services
        .snapshots()
        .take(
            todaySnapshot -> {
              JournalException.Reason reason = todaySnapshot.logProblem();
              if (reason != null) {
                consoleErrors.log(reason);
              } else if (settings().days().showStreak()) {
                report.streak(todaySnapshot.progress()).forEach(consoleOutput::say);
              }
              guidance.finish(end);
            });
  }
}
