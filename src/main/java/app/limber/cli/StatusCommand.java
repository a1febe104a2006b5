package app.limber.cli;

import app.limber.exchange.StatusJson;
import app.limber.journal.Session;
import app.limber.practice.preferences.DaySettings;
import app.limber.progress.Progress;
import app.limber.progress.Today;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `limber status`: today, the streak and the reason for it.
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {
  // Years beyond four digits are dates to Java, but nobody's.
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final CommandContext context;
  private final Supplier<DaySettings> settings;
  private final Supplier<List<Session>> log;

  /// @param settings reads how the user's days are counted
  /// @param log reads the sessions that stand
  StatusCommand(
      CommandContext context, Supplier<DaySettings> settings, Supplier<List<Session>> log) {
    this.context = context;
    this.settings = settings;
    this.log = log;
  }

  /// The command as it works in the program.
  static StatusCommand with(CommandContext context) {
    return new StatusCommand(
        context,
        () -> new SettingsAccess(context).settings().days(),
        new LogAccess(context)::sessions);
  }

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.status.option.on")
  private @Nullable String on;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      descriptionKey = "cli.option.text-or-json")
  private TextOrJson format = TextOrJson.TEXT;

  @Override
  public Integer call() {
    @Nullable LocalDate named = on == null ? null : date(on);
    DaySettings days = settings.get();
    List<Session> sessions = log.get();
    LocalDate today = named == null ? today(sessions, days) : named;
    Progress progress = Progress.of(sessions, today, days.rules());
    switch (format) {
      case TEXT ->
          new StatusText(context.messages()).lines(progress).forEach(context.out()::println);
      case JSON -> context.out().println(StatusJson.of(progress));
    }
    return ExitCode.FINE;
  }

  private LocalDate today(List<Session> sessions, DaySettings days) {
    return Today.of(sessions, context.clock().instant(), context.zone().get(), days.dayStart());
  }

  private LocalDate date(String text) {
    try {
      if (DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      // Such as the thirtieth of February: told below like anything else that is no date.
    }
    throw CommandProblem.usage(context.messages().text("cli.status.bad-date", text));
  }
}
