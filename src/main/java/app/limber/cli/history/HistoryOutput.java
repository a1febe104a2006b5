package app.limber.cli.history;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.cli.context.FileOutput;
import app.limber.cli.context.RoutineNames;
import app.limber.journal.Session;
import app.limber.practice.log.LogFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where `limber history` writes the log: to the terminal or to a file.
final class HistoryOutput {
  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.history.option.out")
  private @Nullable Path file;

  @Option(names = "--force", descriptionKey = "cli.history.option.force")
  private boolean force;

  @Option(names = "--allow-fewer", descriptionKey = "cli.history.option.allow-fewer")
  private boolean allowFewer;

  /// The file that was asked for, if any.
  @Nullable Path file() {
    return file;
  }

  void write(LogFiles.Log log, HistoryFormat format, CommandContext context) {
    if (file != null && force && !allowFewer && format != HistoryFormat.TABLE) {
      checkHoldsNoMore(file, log.sessions().size(), context);
    }
    write(
        content(log, format, context),
        target ->
            context.messages().count("cli.history.out.written", log.sessions().size(), target),
        context);
  }

  /// Writes to the terminal or to the file.
  ///
  /// @param written says that the file is written
  void write(LogFiles.Content content, Function<Path, String> written, CommandContext context) {
    if (file == null) {
      try {
        content.writeTo(context.out());
      } catch (IOException _) {
        throw CommandProblem.found(context.messages().text("cli.history.no-output"));
      }
      return;
    }
    FileOutput output = new FileOutput(context);
    output.check(file, force);
    output.write(file, content);
    context.print(written.apply(file));
  }

  /// Prevents an export from overwriting a file that holds more sessions. A daily export could
  /// otherwise destroy the last copy after the log was lost, or after the data folder was mistyped.
  private static void checkHoldsNoMore(Path target, int sessions, CommandContext context) {
    if (!Files.isRegularFile(target)) {
      return;
    }
    int held;
    try {
      held =
          context
              .services()
              .logFiles()
              .read(target, target.toString(), context.settings().days().dayStart())
              .sessions()
              .count();
    } catch (UncheckedIOException _) {
      return;
    }
    if (held > sessions) {
      throw CommandProblem.found(
          context.messages().count("cli.history.out.fewer", held, target, sessions));
    }
  }

  private static List<Session> named(LogFiles.Log log, CommandContext context) {
    RoutineNames names = new RoutineNames(context);
    return log.sessions().stream().map(fact -> names.named(fact.session())).toList();
  }

  private LogFiles.Content content(LogFiles.Log log, HistoryFormat format, CommandContext context) {
    LogFiles files = context.services().logFiles();
    return switch (format) {
      case TABLE ->
          out -> out.write(new HistoryTable(context.messages()).text(named(log, context)));
      case CSV -> file == null ? files.log(log, true) : files.file(log, true);
      case JSON -> files.log(log, false);
    };
  }
}
