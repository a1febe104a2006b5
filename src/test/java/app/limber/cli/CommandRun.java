package app.limber.cli;

import app.limber.desktop.DisplayState;
import app.limber.desktop.Folders;
import app.limber.desktop.Terminal;
import app.limber.words.Words;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One run of the command line in a test: its exit code and what it printed.
record CommandRun(int code, String out, String err) {
  /// A machine that lacks nothing.
  static final Machine COMPLETE =
      new Machine(DisplayState.Ready::new, () -> List.of("systemd-inhibit"));

  /// Runs `limber` with a data folder.
  static CommandRun of(Path dataFolder, String... arguments) {
    return of(COMPLETE, dataFolder, arguments);
  }

  /// Runs `limber` with a data folder on a machine.
  static CommandRun of(Machine machine, Path dataFolder, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandContext context =
        new CommandContext(
            InputStream.nullInputStream(),
            new PrintWriter(out),
            new PrintWriter(err),
            Words.of(Locale.ENGLISH),
            new Folders("linux", dataFolder, Map.of("LIMBER_HOME", dataFolder.toString())),
            InstantSource.fixed(Instant.parse("2026-11-22T06:00:00Z")),
            () -> ZoneId.of("Europe/Berlin"),
            () -> 0,
            Terminal.none(),
            new NoThreads());
    int code = new Cli(context, (folder, request) -> 0, machine).run(arguments);
    return new CommandRun(code, out.toString(), err.toString());
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
