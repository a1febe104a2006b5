package app.limber.cli.history;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.cli.context.FileOutput;
import app.limber.cli.context.RoutineNames;
import app.limber.journal.Session;
import app.limber.practice.log.LogFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
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
    int sessions = log.sessions().size();
    write(
        content(log, format, context),
        target -> context.messages().count("cli.history.out.written", sessions, target),
        context,
        (output, target) -> {
          if (format == HistoryFormat.TABLE) {
            output.check(target, force);
          } else {
            output.check(target, force, sessions);
          }
        });
  }

  /// Writes what cannot be imported to the terminal or to the file.
  ///
  /// @param written says that the file is written
  void write(LogFiles.Content content, Function<Path, String> written, CommandContext context) {
    write(content, written, context, (output, target) -> output.check(target, force));
  }

  private void write(
      LogFiles.Content content,
      Function<Path, String> written,
      CommandContext context,
      BiConsumer<FileOutput, Path> check) {
    if (file == null) {
      try {
        content.writeTo(context.out());
      } catch (IOException _) {
        throw CommandProblem.found(context.messages().text("cli.history.no-output"));
      }
      return;
    }
    FileOutput output = new FileOutput(context);
    if (force && allowFewer) {
      output.checkPlace(file, true);
    } else {
      check.accept(output, file);
    }
    output.write(file, content);
    context.print(written.apply(file));
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
