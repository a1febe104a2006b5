package app.limber.cli.history;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.cli.context.LogAccess;
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

/// Imports the days of a habit from another program.
final class HabitImporter {
  private static final int MOST_NAMED = 20;

  private final CommandContext context;
  private final Path file;

  HabitImporter(CommandContext context, Path file) {
    this.context = context;
    this.file = file;
  }

  /// Returns the habits in the file; empty if its format is not supported.
  Optional<List<KeptHabit>> habits() {
    try {
      return context.services().habits().read(file);
    } catch (UncheckedIOException e) {
      throw CommandProblem.found(
          context.messages().text("cli.history.import.unreadable", PlainText.visible(name())));
    }
  }

  /// Creates the problem for a missing routine, which the user must specify.
  CommandProblem routineWanted(List<KeptHabit> habits) {
    return CommandProblem.usage(
        context.messages().text("cli.history.import.routine-wanted", name(), names(habits)));
  }

  /// Imports the days into the log, or reports what an import would do.
  ///
  /// @param habitName the name of the habit; null if the file has only one
  void take(String routineId, @Nullable String habitName, boolean dryRun) {
    Messages messages = context.messages();
    Library library = context.services().library().content().library();
    Routine routine =
        library
            .routine(routineId)
            .orElseThrow(
                () ->
                    usage(
                        "cli.unknown-routine",
                        routineId,
                        context.didYouMean(routineId, library.routines().keySet())));
    List<KeptHabit> habits =
        habits()
            .filter(found -> !found.isEmpty())
            .orElseThrow(
                () -> CommandProblem.found(messages.text("cli.history.import.no-days", name())));
    KeptHabit habit = choose(habits, habitName);
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
