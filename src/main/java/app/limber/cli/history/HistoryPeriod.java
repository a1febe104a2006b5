package app.limber.cli.history;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.practice.log.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which practice days a command is about: the whole log unless an end is given.
final class HistoryPeriod {
  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.history.option.from")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.history.option.to")
  private @Nullable String to;

  /// @throws CommandProblem if an end is no date, or the first is after the last
  Period period(CommandContext context) {
    Optional<LocalDate> first =
        Optional.ofNullable(from).map(text -> context.date(text, "cli.history.bad-date"));
    Optional<LocalDate> last =
        Optional.ofNullable(to).map(text -> context.date(text, "cli.history.bad-date"));
    if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
      throw CommandProblem.usage(
          context.messages().text("cli.history.bad-period", first.get(), last.get()));
    }
    return new Period(first, last);
  }
}
