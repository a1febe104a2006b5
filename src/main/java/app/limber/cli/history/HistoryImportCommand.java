package app.limber.cli.history;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.cli.context.FileInput;
import app.limber.cli.context.LogAccess;
import app.limber.files.FileKind;
import app.limber.practice.log.ImportResult;
import app.limber.practice.log.ImportText;
import app.limber.practice.log.LogFiles;
import app.limber.practice.session.ImportPreview;
import app.limber.practice.session.LogTransfer.TransferResult;
import app.limber.words.Messages;
import app.limber.words.PlainText;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `limber history import`: takes the sessions of a file into the log, all of them or none.
@Command(name = "import")
final class HistoryImportCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.history.import.file")
  private Path file = Path.of("");

  @Option(names = "--skip-bad", descriptionKey = "cli.history.import.option.skip-bad")
  private boolean skipBad;

  @Option(names = "--dry-run", descriptionKey = "cli.history.import.option.dry-run")
  private boolean dryRun;

  @Option(
      names = "--routine",
      paramLabel = "ROUTINE",
      descriptionKey = "cli.history.import.option.routine")
  private @Nullable String routine;

  @Option(
      names = "--habit",
      paramLabel = "NAME",
      descriptionKey = "cli.history.import.option.habit")
  private @Nullable String habit;

  HistoryImportCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    FileInput.checkPlain(file, context);
    FileInput.expect(FileKind.EXPORT, file, context);
    HabitImporter habits = new HabitImporter(context, file);
    if (routine != null) {
      return habits.take(routine, habit, skipBad, dryRun);
    }
    if (habit != null || ImportPreview.isOfAnotherProgram(file)) {
      habits.wantRoutine();
    }
    if (Files.isDirectory(file)) {
      throw problem("cli.history.import.folder");
    }
    if (dryRun) {
      return preview();
    }
    AtomicInteger exitCode = new AtomicInteger();
    context
        .services()
        .transfers()
        .take(file, file.toString(), skipBad, _ -> {}, result -> exitCode.set(report(result)));
    return exitCode.get();
  }

  private Integer preview() {
    LogFiles.Offer offer;
    try {
      offer =
          context
              .services()
              .logFiles()
              .read(file, file.toString(), context.settings().days().dayStart());
    } catch (UncheckedIOException e) {
      throw problem("cli.history.import.unreadable");
    }
    wantRoutine(offer);
    if (offer.wholeFileFails() || !(skipBad || offer.problems().isEmpty())) {
      tellProblems(offer, false);
      return ExitCode.SOFTWARE;
    }
    tellProblems(offer, true);
    ImportResult result =
        new LogAccess(context)
            .correctExisting(book -> Optional.of(book.preview(offer.sessions())))
            .orElseGet(
                () ->
                    new ImportResult(
                        offer.sessions().count(),
                        offer.sessions().answers().size(),
                        0,
                        List.of(),
                        0));
    tellDetails(result, offer.unknownFields());
    context
        .out()
        .println(
            context
                .messages()
                .text(
                    "cli.history.import.would",
                    context.messages().count("cli.history.sessions", result.added()),
                    result.unchanged(),
                    result.allDiffering()));
    return ExitCode.OK;
  }

  /// Asks for the routine if the file is a list of days.
  private void wantRoutine(LogFiles.Offer offer) {
    if (offer.mayBeOfAnotherProgram()) {
      new HabitImporter(context, file).wantRoutine();
    }
  }

  private CommandProblem problem(String key) {
    return CommandProblem.found(context.messages().text(key, PlainText.visible(file.toString())));
  }

  private int report(TransferResult.OfImport result) {
    return switch (result) {
      case TransferResult.Taken taken -> {
        tellProblems(taken.offer(), true);
        tell(taken.result(), taken.offer().unknownFields());
        yield ExitCode.OK;
      }
      case TransferResult.Refused refused -> {
        wantRoutine(refused.offer());
        tellProblems(refused.offer(), false);
        yield ExitCode.SOFTWARE;
      }
      case TransferResult.LogFailed failed -> throw new LogAccess(context).problem(failed.reason());
      case TransferResult.Unusable _ -> throw problem("cli.history.import.unreadable");
      case TransferResult.GivenUp _ -> throw new IllegalStateException("nobody gave it up");
    };
  }

  private void tell(ImportResult result, Set<String> unknownFields) {
    tellDetails(result, unknownFields);
    Messages messages = context.messages();
    context
        .out()
        .println(
            messages.text(
                "cli.history.import.done",
                messages.count("cli.history.sessions", result.added()),
                result.unchanged(),
                result.allDiffering()));
  }

  private void tellDetails(ImportResult result, Set<String> unknownFields) {
    new ImportText(context.messages())
        .details(result, unknownFields, ImportProblems.MOST_TOLD)
        .forEach(context::print);
  }

  private void tellProblems(LogFiles.Offer offer, boolean taken) {
    new ImportProblems(context).print(offer.problems(), taken ? null : nothing(offer));
  }

  private String nothing(LogFiles.Offer offer) {
    return context
        .messages()
        .text(
            offer.mayBeOfAnotherProgram()
                ? "cli.history.import.nothing-routine"
                : offer.wholeFileFails()
                    ? "cli.history.import.nothing"
                    : "cli.history.import.nothing-skip");
  }
}
