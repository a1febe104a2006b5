package app.limber.cli.history;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.cli.context.LogAccess;
import app.limber.cli.context.RoutineChoice;
import app.limber.practice.log.HabitFiles;
import app.limber.practice.log.ImportedSession;
import app.limber.practice.log.KeptHabit;
import app.limber.practice.session.HabitImport;
import app.limber.practice.session.HabitImport.Brought;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.words.Messages;
import app.limber.words.PlainText;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;

/// Imports the days of a habit from another program.
final class HabitImporter {
  private static final int MOST_NAMED = 20;

  private final CommandContext context;
  private final Path file;

  HabitImporter(CommandContext context, Path file) {
    this.context = context;
    this.file = file;
  }

  private Optional<List<KeptHabit>> habits() {
    try {
      return context.services().habits().read(file).filter(found -> !found.isEmpty());
    } catch (UncheckedIOException e) {
      throw CommandProblem.found(unreadable(e));
    }
  }

  private String unreadable(UncheckedIOException failure) {
    Messages messages = context.messages();
    return failure.getCause() instanceof HabitFiles.TooMuch tooMuch
        ? messages.text(
            switch (tooMuch.unit()) {
              case MEGABYTES -> "cli.history.import.too-large";
              case ROWS -> "cli.history.import.too-many-rows";
              case FILES -> "cli.history.import.too-many-files";
            },
            name(),
            tooMuch.most())
        : messages.text("cli.history.import.unreadable", name());
  }

  /// Asks for the routine if the file holds the days of habits.
  ///
  /// @throws CommandProblem if it does, or if it cannot be read
  void wantRoutine() {
    Optional<List<KeptHabit>> found = habits();
    if (found.isPresent()) {
      throw CommandProblem.usage(
          context.messages().text("cli.history.import.routine-wanted", name(), names(found.get())));
    }
  }

  /// Imports the days into the log, or reports what an import would do.
  ///
  /// @param habitName the name of the habit; null if the file has only one
  /// @param skipBad whether to skip rows with impossible dates instead of rejecting the file
  /// @return the exit code
  int take(String routineId, @Nullable String habitName, boolean skipBad, boolean dryRun) {
    Messages messages = context.messages();
    Library library = context.services().library().content().library();
    Routine routine = new RoutineChoice(library, context).of(routineId);
    List<KeptHabit> habits =
        habits()
            .orElseThrow(
                () -> CommandProblem.found(messages.text("cli.history.import.no-days", name())));
    KeptHabit habit = choose(habits, habitName);
    if (!habit.wrongDates().isEmpty()) {
      new ImportProblems(context)
          .print(
              habit.wrongDates().stream().map(this::sentence).toList(),
              skipBad ? null : messages.text("cli.history.import.nothing-skip"));
      if (!skipBad) {
        return ExitCode.SOFTWARE;
      }
    }
    String shown = PlainText.excerpt(habit.name());
    context.settings();
    HabitImport habitImport = context.services().habits();
    Brought brought =
        habitImport.sessions(
            habit,
            library,
            routine,
            new LogAccess(context).contents(),
            messages.text("history.brought-along", shown));
    if (!habit.days().isEmpty()) {
      context
          .out()
          .println(
              messages.count(
                  "cli.history.import.habit",
                  habit.days().size(),
                  shown,
                  habit.days().getFirst(),
                  habit.days().getLast()));
    }
    tell("cli.history.import.habit.known", brought.known());
    tell("cli.history.import.habit.to-come", brought.toCome());
    tell("cli.history.import.habit.unreadable", habit.unreadable());
    tell("cli.history.import.habit.not-done", habit.notDone());
    List<ImportedSession> sessions = brought.sessions();
    if (!dryRun && !sessions.isEmpty()) {
      new LogAccess(context).correct(book -> book.take(sessions));
    }
    // The latest correction is not this import if there was nothing to add: no advice to undo it.
    context.print(
        sessions.isEmpty() && !dryRun
            ? messages.text("cli.history.import.nothing")
            : messages.count(
                dryRun ? "cli.history.import.habit.would" : "cli.history.import.habit.done",
                sessions.size(),
                routine.name()));
    return ExitCode.OK;
  }

  private String sentence(KeptHabit.WrongDate wrong) {
    Messages messages = context.messages();
    return messages.text(
        "history.problem.in-line",
        name(),
        wrong.line(),
        messages.text("cli.history.import.no-such-day", PlainText.excerpt(wrong.text())));
  }

  private void tell(String key, int count) {
    if (count > 0) {
      context.out().println(context.messages().count(key, count));
    }
  }

  private KeptHabit choose(List<KeptHabit> habits, @Nullable String wanted) {
    if (wanted == null) {
      if (habits.size() > 1) {
        throw usage("cli.history.import.which-habit", name(), names(habits));
      }
      return habits.getFirst();
    }
    return habits.stream()
        .filter(habit -> habit.name().strip().equalsIgnoreCase(wanted.strip()))
        .findFirst()
        .orElseThrow(() -> usage("cli.history.import.no-habit", name(), wanted, names(habits)));
  }

  private String names(List<KeptHabit> habits) {
    String names =
        habits.stream()
            .limit(MOST_NAMED)
            .map(habit -> PlainText.excerpt(habit.name()))
            .collect(Collectors.joining(", "));
    return habits.size() > MOST_NAMED ? names + ", …" : names;
  }

  private String name() {
    return PlainText.visible(file.toString());
  }

  private CommandProblem usage(String key, Object... arguments) {
    return CommandProblem.usage(context.messages().text(key, arguments));
  }
}
