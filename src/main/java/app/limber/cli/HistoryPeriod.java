package app.limber.cli;

import app.limber.practice.log.PhysioReport.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which practice days a command is about: the whole log unless an end is given.
final class HistoryPeriod {
  // Years beyond four digits are dates to Java, but nobody's.
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.history.option.from")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.history.option.to")
  private @Nullable String to;

  /// @throws CommandProblem if an end is no date, or the first is after the last
  Period period(CommandContext context) {
    Optional<LocalDate> first = Optional.ofNullable(from).map(text -> date(text, context));
    Optional<LocalDate> last = Optional.ofNullable(to).map(text -> date(text, context));
    if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
      throw CommandProblem.usage(
          context.messages().text("cli.history.bad-period", first.get(), last.get()));
    }
    return new Period(first, last);
  }

  private static LocalDate date(String text, CommandContext context) {
    try {
      if (DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      // Such as the thirtieth of February: told below like anything else that is no date.
    }
    throw CommandProblem.usage(context.messages().text("cli.history.bad-date", text));
  }
}
