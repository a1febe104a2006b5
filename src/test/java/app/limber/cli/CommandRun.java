package app.limber.cli;

import app.limber.cli.context.CommandContext;
import app.limber.cli.pictures.Picture;
import app.limber.figure.StretchAnimation;
import app.limber.practice.guidance.VoiceState;
import app.limber.practice.program.DisplayState;
import app.limber.practice.program.Terminal;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import app.limber.testing.SilentGuidance;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// One run of the command line in a test: its exit code, what it printed, and the window that it
/// opened, if it did.
public record CommandRun(int code, String out, String err, Optional<WindowRequest> window) {
  /// A machine that lacks nothing.
  static final SystemProbes COMPLETE =
      new SystemProbes(
          DisplayState.Ready::new,
          () -> List.of("systemd-inhibit"),
          () -> new VoiceState.Ready("spd-say"),
          () -> true,
          (face, folder) -> new SilentGuidance(face));

  /// Runs `limber` with a data folder, away from a terminal.
  public static CommandRun of(Path dataFolder, String... arguments) {
    return of(COMPLETE, dataFolder, arguments);
  }

  /// Runs `limber` with a data folder on a machine, away from a terminal.
  static CommandRun of(SystemProbes systemProbes, Path dataFolder, String... arguments) {
    return of(systemProbes, Terminal.none(), dataFolder, arguments);
  }

  /// Runs `limber` with a data folder in a terminal.
  static CommandRun in(Terminal terminal, Path dataFolder, String... arguments) {
    return of(COMPLETE, terminal, dataFolder, arguments);
  }

  /// Each look at the elapsed time finds 50 ms more.
  private static CommandRun of(
      SystemProbes systemProbes, Terminal terminal, Path dataFolder, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    AtomicLong ticks = new AtomicLong();
    CommandContext context =
        CommandContexts.of(
            out,
            err,
            dataFolder.toAbsolutePath().normalize(),
            InstantSource.fixed(Instant.parse("2026-11-22T06:00:00Z")),
            () -> ticks.addAndGet(50_000_000),
            terminal,
            new TestThreads());
    AtomicReference<@Nullable WindowRequest> opened = new AtomicReference<>();
    Window window =
        (_, request) -> {
          opened.set(request);
          return 0;
        };
    int code = new Cli(context, window, systemProbes, CommandRun::onePixel).run(arguments);
    return new CommandRun(code, out.toString(), err.toString(), Optional.ofNullable(opened.get()));
  }

  /// The program as it is on a machine that lacks nothing, with this context.
  public static Cli program(CommandContext context) {
    return new Cli(context, (_, _) -> 0, COMPLETE, CommandRun::onePixel);
  }

  public List<String> lines() {
    return out.lines().toList();
  }

  /// Instead of a drawn sheet: the window's toolkit has tests of its own.
  private static Picture onePixel(Stretch stretch, Variant variant, StretchAnimation shown) {
    return new Picture(1, 1, new int[] {0x00FFFFFF});
  }
}
