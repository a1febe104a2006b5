package app.limber.cli.console;

import app.limber.files.DataFolderLayout;
import app.limber.practice.guidance.GuidanceFactory;
import app.limber.practice.program.Keys;
import app.limber.practice.program.Terminal;
import app.limber.practice.session.Services;
import app.limber.routine.Routine;
import app.limber.words.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Plays a routine in a terminal or a pipe: puts the parts and threads together, and ends them.
public final class ConsoleSession {
  private final ConsoleParts parts;
  private final @Nullable Function<Executor, GuidanceFactory> guidance;
  private final Path dataFolder;
  private final Services services;

  /// @param guidance opens the guidance, given the executor of the session's thread; null to play
  ///     in silence
  /// @param dataFolder holds the log and the settings; it need not exist
  /// @param services those of the data folder, on any threads
  public ConsoleSession(
      ConsoleParts parts,
      @Nullable Function<Executor, GuidanceFactory> guidance,
      Path dataFolder,
      Services services) {
    this.parts = parts;
    this.guidance = guidance;
    this.dataFolder = dataFolder;
    this.services = services;
  }

  /// Plays a routine. Returns when it has ended and is in the log.
  ///
  /// @param speed 0.1–1000; any value other than 1 makes it a rehearsal
  /// @param goOn whether to continue an interrupted session without asking
  /// @return whether the log could be read and written
  public boolean play(Routine routine, double speed, boolean goOn) {
    FaceThread face = new FaceThread();
    ConsoleOutput consoleOutput = lines();
    AtomicBoolean ended = new AtomicBoolean();
    parts.threads().atExit(() -> leave(consoleOutput, ended.get()));
    ConsoleErrors consoleErrors =
        new ConsoleErrors(parts.messages(), services.log().store().file(), parts.err());
    ScheduledExecutorService timer = parts.threads().named("limber-pulse");
    try (ScheduledExecutorService writer = parts.threads().named("limber-log");
        Services played =
            services.on(face.watching(writer), new ConsoleLogThread(face, writer), face);
        GuidanceFactory factory = guidance == null ? null : guidance.apply(face)) {
      played.logNotices().listen(consoleErrors::notice);
      if (Files.isDirectory(dataFolder)) {
        consoleErrors.settingsRead(played.loadedSettings());
      }
      ConsoleRun run =
          new ConsoleRun(
              played,
              parts.messages(),
              consoleOutput,
              consoleErrors,
              () -> new TimerPulse(timer, face),
              Audience.of(parts.terminal()),
              factory,
              face::end);
      if (factory != null) {
        factory
            .sound()
            .attend(
                sentence -> {
                  consoleOutput.clear();
                  consoleErrors.sound(sentence);
                });
      }
      run.begin(routine, speed, goOn);
      runWithKeys(face, run);
    } finally {
      timer.shutdownNow();
    }
    // Closing the log made a last attempt at the failed writes, and its outcome is among these
    // tasks.
    face.runRest();
    ended.set(true);
    return !consoleErrors.logFails();
  }

  /// Ends the output, and says how a session goes on that a signal has ended, such as Ctrl-C.
  private void leave(ConsoleOutput consoleOutput, boolean ended) {
    consoleOutput.leave();
    if (!ended && Files.exists(new DataFolderLayout(dataFolder).session())) {
      Messages messages = parts.messages();
      consoleOutput.say(messages.text("status.resume", messages.text("console.not-over")));
    }
  }

  private ConsoleOutput lines() {
    Terminal terminal = parts.terminal();
    return terminal.redraws()
        ? new ScreenOutput(parts.out(), terminal::columns)
        : new PlainOutput(parts.out());
  }

  private void runWithKeys(FaceThread face, ConsoleRun run) {
    if (!parts.terminal().hasKeys()) {
      face.run();
      return;
    }
    ScheduledExecutorService reader = parts.threads().named("limber-keys");
    try (Keys keys = parts.terminal().keys()) {
      reader.execute(new KeyReader(keys, face, run::press, run::leave));
      face.run();
    } finally {
      reader.shutdownNow();
    }
  }
}
