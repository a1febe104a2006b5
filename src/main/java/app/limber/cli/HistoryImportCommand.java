package app.limber.cli;

import app.limber.exchange.HistoryFile;
import app.limber.exchange.HistoryProblem;
import app.limber.exchange.HistoryReading;
import app.limber.practice.log.ImportResult;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `limber history import`: takes the sessions of a file into the log, all of them or none.
@Command(name = "import")
final class HistoryImportCommand implements Callable<Integer> {
  /// More lines than this help nobody.
  private static final int MOST_TOLD = 20;

  private final CommandContext context;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.history.import.file")
  private Path file = Path.of("");

  @Option(names = "--skip-bad", descriptionKey = "cli.history.import.option.skip-bad")
  private boolean skipBad;

  HistoryImportCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Messages messages = context.messages();
    HistoryReading reading = read();
    boolean readable = reading.problems().stream().noneMatch(HistoryProblem::isOfFile);
    boolean taken = reading.problems().isEmpty() || (skipBad && readable);
    tellProblems(reading, taken, readable);
    if (!taken) {
      return ExitCode.PROBLEM;
    }
    ImportResult result = new LogAccess(context).correct(log -> log.take(reading.sessions()));
    for (ImportResult.Difference difference : firstOf(result.differing())) {
      context.out().println(sentence(difference));
    }
    tellMore(result.differing().size());
    if (!reading.unknownFields().isEmpty()) {
      String fields = String.join(", ", reading.unknownFields());
      context.out().println(messages.text("cli.history.import.unknown-fields", fields));
    }
    context
        .out()
        .println(
            messages.text(
                "cli.history.import.done",
                messages.count("cli.history.sessions", result.added()),
                result.unchanged(),
                result.differing().size()));
    return ExitCode.FINE;
  }

  private HistoryReading read() {
    Messages messages = context.messages();
    if (!Files.exists(file)) {
      throw CommandProblem.found(messages.text("cli.history.import.absent", file));
    }
    if (Files.isDirectory(file)) {
      throw CommandProblem.found(messages.text("cli.history.import.folder", file));
    }
    try {
      return HistoryFile.read(file);
    } catch (IOException e) {
      throw CommandProblem.found(messages.text("cli.history.import.unreadable", file));
    }
  }

  private void tellProblems(HistoryReading reading, boolean taken, boolean readable) {
    List<HistoryProblem> problems = reading.problems();
    for (HistoryProblem problem : firstOf(problems)) {
      String sentence = problem.sentence(file.toString(), context.messages());
      boolean last = problem.equals(problems.getLast());
      context.err().println(last && !taken ? sentence + " " + nothing(readable) : sentence);
    }
    if (problems.size() > MOST_TOLD) {
      int more = problems.size() - MOST_TOLD;
      String rest = context.messages().count("cli.history.import.more-problems", more);
      context.err().println(taken ? rest : rest + " " + nothing(readable));
    }
  }

  private String nothing(boolean readable) {
    return context
        .messages()
        .text(readable ? "cli.history.import.nothing-skip" : "cli.history.import.nothing");
  }

  private void tellMore(int differing) {
    if (differing > MOST_TOLD) {
      context
          .out()
          .println(
              context.messages().count("cli.history.import.more-differing", differing - MOST_TOLD));
    }
  }

  private String sentence(ImportResult.Difference difference) {
    int number = difference.offered().number();
    String id = difference.offered().session().id().toString();
    return difference.deletedHere()
        ? context.messages().text("cli.history.import.deleted-here", number, id)
        : context
            .messages()
            .text(
                "cli.history.import.differing", number, id, String.join(", ", difference.fields()));
  }

  private static <T> List<T> firstOf(List<T> all) {
    return all.subList(0, Math.min(all.size(), MOST_TOLD));
  }
}
