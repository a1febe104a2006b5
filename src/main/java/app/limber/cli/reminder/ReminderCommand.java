package app.limber.cli.reminder;

import app.limber.cli.context.CommandContext;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `limber reminder`, a synonym of `limber reminder status`. Its subcommands turn the reminder on
/// and off, and carry out its answers.
@Command
public final class ReminderCommand implements Callable<Integer> {
  private final CommandContext context;

  private ReminderCommand(CommandContext context) {
    this.context = context;
  }

  /// Creates the command `reminder` with its subcommands.
  ///
  /// @param window opens the window on a data folder and returns the exit code
  public static CommandLine with(CommandContext context, ToIntFunction<Path> window) {
    return new CommandLine(new ReminderCommand(context))
        .addSubcommand(new ReminderOnCommand(context))
        .addSubcommand(new ReminderOffCommand(context))
        .addSubcommand(new ReminderStatusCommand(context))
        .addSubcommand(new ReminderDueCommand(context, window))
        .addSubcommand(new ReminderSnoozeCommand(context))
        .addSubcommand(new ReminderNotTodayCommand(context));
  }

  @Override
  public Integer call() {
    return new ReminderStatusCommand(context).call();
  }
}
