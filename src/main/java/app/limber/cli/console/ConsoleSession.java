package app.limber.cli.console;

import app.limber.desktop.Keys;
import app.limber.desktop.Terminal;
import app.limber.figure.PoseBook;
import app.limber.journal.sqlite.SqliteJournal;
import app.limber.practice.Accompaniment;
import app.limber.practice.Accompanist;
import app.limber.practice.Coach;
import app.limber.practice.Content;
import app.limber.practice.LogDesk;
import app.limber.practice.SettingsStore;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.settings.SettingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/// Plays a routine in a terminal or a pipe: puts the parts and threads together, and ends them.
public final class ConsoleSession {
  private final ConsoleParts parts;
  private final Accompanist.@Nullable Opener company;
  private final Path dataFolder;
  private final Library library;

  /// @param company opens the voice and the tones; null to play in silence
  /// @param dataFolder holds the log and the settings; it need not exist
  /// @param library holds the routines to play
  public ConsoleSession(
      ConsoleParts parts, Accompanist.@Nullable Opener company, Path dataFolder, Library library) {
    this.parts = parts;
    this.company = company;
    this.dataFolder = dataFolder;
    this.library = library;
  }

  /// Plays a routine and returns when it has ended and is in the log.
  ///
  /// @param speed 0.1–1000; another one than 1 makes it a rehearsal
  /// @return whether the log could be read and written
  public boolean play(Routine routine, double speed) {
    FaceThread face = new FaceThread();
    Lines lines = lines();
    parts.threads().atExit(lines::leave);
    Troubles troubles = new Troubles(parts.words(), log(), parts.err());
    ScheduledExecutorService timer = parts.threads().named("limber-pulse");
    try (ScheduledExecutorService writer = parts.threads().named("limber-log");
        LogDesk desk = new LogDesk(() -> SqliteJournal.open(log()), face.watching(writer), face);
        Accompanist accompanist = company == null ? null : company.open(face)) {
      ConsoleRun run =
          new ConsoleRun(
              coach(desk, writer, face, troubles),
              parts.words(),
              lines,
              troubles,
              new TimerPulse(timer, face),
              Audience.of(parts.terminal()),
              accompanist == null ? null : heard(accompanist, lines, troubles),
              face::end);
      run.begin(routine, speed);
      runWithKeys(face, run);
    } finally {
      timer.shutdownNow();
    }
    return !troubles.logFails();
  }

  private static Accompaniment.Maker heard(
      Accompanist accompanist, Lines lines, Troubles troubles) {
    accompanist
        .sound()
        .attend(
            sentence -> {
              lines.clear();
              troubles.sound(sentence);
            });
    return accompanist;
  }

  private Path log() {
    return dataFolder.resolve("limber.db");
  }

  private Coach coach(
      LogDesk desk, ScheduledExecutorService writer, FaceThread face, Troubles troubles) {
    SettingsStore settings = new SettingsFile(dataFolder);
    SettingsStore.Loaded loaded = settings.load();
    if (Files.isDirectory(dataFolder)) {
      troubles.settingsRead(loaded.reading());
    }
    return new Coach(
        () -> new Content(library, PoseBook.empty()),
        desk,
        settings,
        loaded.settings(),
        face.watching(writer),
        face,
        parts.clock(),
        parts.zone(),
        parts.ticker(),
        UUID::randomUUID);
  }

  private Lines lines() {
    Terminal terminal = parts.terminal();
    return terminal.hasScreen()
        ? new ScreenLines(parts.out(), terminal::columns)
        : new PlainLines(parts.out());
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
