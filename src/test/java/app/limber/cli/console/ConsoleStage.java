package app.limber.cli.console;

import static app.limber.testing.Routines.routine;
import static app.limber.testing.Stretches.counted;
import static app.limber.testing.Stretches.move;
import static app.limber.testing.Stretches.stretch;

import app.limber.Composition;
import app.limber.figure.PoseBook;
import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.Session;
import app.limber.journal.sqlite.SqliteJournal;
import app.limber.practice.guidance.GuidanceFactory;
import app.limber.practice.library.Content;
import app.limber.practice.preferences.Settings;
import app.limber.practice.program.Key;
import app.limber.practice.session.Pulse;
import app.limber.settings.SettingsFile;
import app.limber.testing.ManualLogThread;
import app.limber.testing.ManualTime;
import app.limber.testing.Routines;
import app.limber.testing.SavedSettings;
import app.limber.testing.Stretches;
import app.limber.testing.TestAdapters;
import app.limber.words.Messages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A run on the console with a clock and a pulse moved by hand, its log in a folder of the test.
final class ConsoleStage {
  private final ManualTime time = new ManualTime();
  private final ManualTimer timer = new ManualTimer();
  private final ManualTimer keyTimer = new ManualTimer();
  private final ManualLogThread logThread = new ManualLogThread();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Messages messages = Messages.of(Locale.ENGLISH);
  private final Path folder;
  private final Routines.Builder routine;
  private Supplier<Journal> log;
  private Audience audience = Audience.ABSENT;
  private @Nullable GuidanceFactory guidance;
  private boolean ended;
  private ConsoleRun run;

  private ConsoleStage(Path folder, Routines.Builder routine) {
    this.folder = folder;
    this.routine = routine;
    this.log = () -> SqliteJournal.open(folder.resolve("limber.db"));
    this.run = run();
  }

  /// Two repetitions, then a hold of 20 s on each side: 20 + 8 + 10 + 10 + 20 + 5 + 20 = 93 s.
  static Routines.Builder shortMorning() {
    return routine(
        stretch("rock").movement(2, move(2), counted(move(2))).caution("Go gently.", "").build(),
        stretch("reach").movement(1, counted(Stretches.hold(20))).eachSide(5).build());
  }

  /// A pipe in place of a terminal.
  static ConsoleStage pipe(Path folder, Routines.Builder routine) {
    return new ConsoleStage(folder, routine);
  }

  /// A terminal of 100 columns.
  static ConsoleStage terminal(Path folder, Routines.Builder routine) {
    return new ConsoleStage(folder, routine).audience(Audience.WATCHING);
  }

  ConsoleStage audience(Audience who) {
    audience = who;
    run = run();
    return this;
  }

  private ConsoleRun run() {
    PrintWriter to = new PrintWriter(out);
    Composition services =
        Composition.of(
            new TestAdapters(folder)
                .content(() -> new Content(routine.library(), PoseBook.empty()))
                .journal(() -> log.get()),
            new Composition.Clocks(time, () -> ZoneId.of("Europe/Berlin"), time),
            new Composition.Threads(Runnable::run, logThread, Runnable::run));
    return new ConsoleRun(
        services,
        messages,
        audience == Audience.WATCHING ? new ScreenOutput(to, () -> 100) : new PlainOutput(to),
        new ConsoleErrors(messages, folder.resolve("limber.db"), new PrintWriter(err)),
        List.<Pulse>of(
                    new TimerPulse(timer, Runnable::run), new TimerPulse(keyTimer, Runnable::run))
                .iterator()
            ::next,
        audience,
        guidance,
        () -> ended = true);
  }

  /// The safety text has been read on an earlier day.
  ConsoleStage safetyRead() {
    SavedSettings.in(folder, Settings.standard().withSafetyRead());
    run = run();
    return this;
  }

  /// What guides the session; nothing unless it is named.
  ConsoleStage guidance(GuidanceFactory factory) {
    guidance = factory;
    run = run();
    return this;
  }

  ConsoleStage log(Supplier<Journal> opener) {
    log = opener;
    return this;
  }

  ConsoleStage begin() {
    return begin(1);
  }

  ConsoleStage begin(double speed) {
    run.begin(routine.build(), speed, false);
    return this;
  }

  /// Keys that type a character, one after the other.
  ConsoleStage type(String keys) {
    keys.codePoints().forEach(key -> press(new Key.Typed(key)));
    return this;
  }

  ConsoleStage press(Key key) {
    // A hand takes a moment between two presses.
    time.passSeconds(0.75);
    run.press(key);
    return this;
  }

  /// A key is held down and sent again and again, 25 times a second.
  ConsoleStage hold(Key key, int times) {
    press(key);
    for (int repeat = 1; repeat < times; repeat++) {
      time.passSeconds(0.04);
      run.press(key);
    }
    return this;
  }

  ConsoleStage keysEnd() {
    run.leave();
    return this;
  }

  /// Time goes on, with two beats in a second as long as the pulse runs.
  ConsoleStage pass(double seconds) {
    for (double passed = 0; passed < seconds; passed += 0.5) {
      time.passSeconds(0.5);
      logThread.pass(Duration.ofMillis(500));
      timer.fire();
      keyTimer.fire();
    }
    return this;
  }

  boolean isEnded() {
    return ended;
  }

  boolean pulses() {
    return timer.isRunning();
  }

  String out() {
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  String err() {
    return err.toString();
  }

  /// What the moving line shows; empty if there is none.
  String moving() {
    String last = out().substring(out().lastIndexOf('\n') + 1);
    return last.substring(last.lastIndexOf('\r') + 1).replace("\u001b[K", "");
  }

  Settings settings() {
    return new SettingsFile(folder).load().settings();
  }

  /// The sessions in the log.
  List<Session> sessions() {
    try (Journal journal = SqliteJournal.open(folder.resolve("limber.db"))) {
      return journal.sessions().stream().map(Fact.SavedSession::session).toList();
    }
  }
}
