package app.limber.cli;

import app.limber.Composition;
import app.limber.SystemAdapters;
import app.limber.cli.console.ConsoleParts;
import app.limber.cli.console.Threads;
import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandJson;
import app.limber.exchange.CuesJson;
import app.limber.exchange.ProgrammesJson;
import app.limber.exchange.StatusJson;
import app.limber.exchange.TimelineJson;
import app.limber.player.Ticker;
import app.limber.practice.profiles.ProfileService;
import app.limber.practice.program.Terminal;
import app.limber.practice.reminder.ReminderSystem;
import app.limber.settings.ProfilesOnDisk;
import app.limber.testing.FakeReminders;
import app.limber.words.Messages;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/// Makes what commands work with, put together as the program does it, in Berlin.
public final class CommandContexts {
  private CommandContexts() {}

  /// Away from a terminal, for a command that needs no threads.
  public static CommandContext of(Writer out, Writer err, Path dataFolder, InstantSource clock) {
    return of(out, err, dataFolder, clock, () -> 0, Terminal.none(), new NoThreads());
  }

  static CommandContext of(
      Writer out,
      Writer err,
      Path dataFolder,
      InstantSource clock,
      Ticker ticker,
      Terminal terminal,
      Threads threads) {
    return of(out, err, dataFolder, clock, ticker, terminal, threads, new FakeReminders());
  }

  static CommandContext of(
      Writer out,
      Writer err,
      Path dataFolder,
      InstantSource clock,
      Ticker ticker,
      Terminal terminal,
      Threads threads,
      ReminderSystem reminders) {
    Messages messages = Messages.of(Locale.ENGLISH);
    Composition.Clocks clocks =
        new Composition.Clocks(clock, () -> ZoneId.of("Europe/Berlin"), ticker);
    return new CommandContext(
        new ConsoleParts(
            messages, new PrintWriter(out, true), new PrintWriter(err, true), terminal, threads),
        named -> named == null ? dataFolder : named.toAbsolutePath().normalize(),
        folder -> Composition.ofCommand(new CommandAdapters(folder, messages, reminders), clocks),
        folder ->
            new ProfileService(
                new ProfilesOnDisk(
                    ProfilesOnDisk.base(folder), () -> messages.text("profile.first")),
                () -> LocalDate.of(2026, 11, 22),
                _ -> {}),
        new CommandJson(StatusJson::of, TimelineJson::of, CuesJson::of, ProgrammesJson::of));
  }

  /// The program's own adapters, on a system that installs nothing.
  private static final class CommandAdapters extends SystemAdapters {
    private final ReminderSystem reminders;

    CommandAdapters(Path folder, Messages messages, ReminderSystem reminders) {
      super(folder, messages, "Linux");
      this.reminders = reminders;
    }

    @Override
    protected ReminderSystem reminders() {
      return reminders;
    }
  }
}
