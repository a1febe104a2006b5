package app.limber.cli;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.cli.history.HistoryCommand;
import app.limber.cli.plan.PlanCommand;
import app.limber.cli.profile.ProfileCommand;
import app.limber.cli.programme.ProgrammeCommand;
import app.limber.cli.reminder.ReminderCommand;
import app.limber.cli.step.StepCommand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

/// The command line: reads the arguments, runs the command that they name, and turns every failure
/// into one sentence on the error stream.
public final class Cli {
  static final String DATA_DIR = "--data-dir";
  static final String LANGUAGE = "--language";
  static final String PROFILE = "--profile";

  private static final System.Logger LOG = System.getLogger(Cli.class.getName());

  private final CommandContext context;
  private final LimberCommand limber;
  private final Map<String, Supplier<Object>> subcommands = new LinkedHashMap<>();

  public Cli(CommandContext context, Window window, SystemProbes systemProbes, Pictures pictures) {
    this.context = context;
    this.limber = new LimberCommand(context, window);
    subcommands.put("play", () -> new PlayCommand(context, window, systemProbes));
    subcommands.put("check", () -> new CheckCommand(context));
    subcommands.put("doctor", () -> new DoctorCommand(context, systemProbes));
    subcommands.put("handout", () -> new HandoutCommand(context));
    subcommands.put("history", () -> HistoryCommand.with(context));
    subcommands.put(OpenCommand.NAME, () -> new OpenCommand(context, window));
    subcommands.put("plan", () -> PlanCommand.with(context));
    subcommands.put("pictures", () -> new PicturesCommand(context, pictures));
    subcommands.put("profile", () -> ProfileCommand.with(context));
    subcommands.put("programme", () -> ProgrammeCommand.with(context));
    subcommands.put(
        "reminder",
        () -> ReminderCommand.with(context, folder -> window.open(folder, WindowRequest.today())));
    subcommands.put("status", () -> new StatusCommand(context));
    subcommands.put("step", () -> StepCommand.with(context));
    subcommands.put("timeline", () -> new TimelineCommand(context));
  }

  /// Runs one command.
  ///
  /// @return 0 if all is fine, 1 if there were problems, 2 if the command was used wrongly
  public int run(String... arguments) {
    int code;
    try {
      List<String> all = withOpen(List.of(arguments));
      value(LANGUAGE, all).ifPresent(context::insistOn);
      value(DATA_DIR, all).ifPresent(context::nameDataFolder);
      code = isPlainStart(all) ? openWindow() : parse(all);
    } catch (CommandProblem problem) {
      context.err().println(problem.getMessage());
      code = problem.exitCode();
    } finally {
      context.close();
    }
    if (context.out().checkError()) {
      // Output was lost, for example because of a full disk behind a redirection.
      context.err().println(context.messages().text("cli.no-output"));
      code = code == ExitCode.OK ? ExitCode.SOFTWARE : code;
    }
    context.err().flush();
    return code;
  }

  /// Runs the command that the arguments name. The language is chosen before the parser is made, as
  /// its help is in that language, too. The window reads its settings itself.
  private int parse(List<String> arguments) {
    value(PROFILE, arguments).ifPresent(context::nameProfile);
    context.preferSettingsLanguage();
    if (arguments.getFirst().equals("status")) {
      context.readContentAhead();
    }
    return commandLine(needed(arguments)).execute(arguments.toArray(String[]::new));
  }

  /// Whether these arguments only open the window. The parser is not loaded for them, which
  /// shortens the start.
  private static boolean isPlainStart(List<String> arguments) {
    String first = arguments.isEmpty() ? "" : arguments.getFirst();
    return switch (arguments.size()) {
      case 0 -> true;
      case 1 -> first.startsWith(DATA_DIR + "=");
      case 2 -> first.equals(DATA_DIR) && !arguments.getLast().startsWith("-");
      default -> false;
    };
  }

  private int openWindow() {
    try {
      return limber.call();
    } catch (CommandProblem problem) {
      throw problem;
    } catch (RuntimeException e) {
      return failed(e);
    }
  }

  /// The value of an option, as the parser will find it.
  private static Optional<String> value(String option, List<String> arguments) {
    int at = arguments.indexOf(option);
    if (at >= 0 && at + 1 < arguments.size()) {
      return Optional.of(arguments.get(at + 1));
    }
    return arguments.stream()
        .filter(argument -> argument.startsWith(option + "="))
        .map(argument -> argument.substring(option.length() + 1))
        .findFirst();
  }

  /// Inserts the command that a programme's file stands for, as after a double-click.
  private static List<String> withOpen(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals(DATA_DIR) || argument.equals(LANGUAGE)) {
        i++; // its value
      } else if (!argument.startsWith(DATA_DIR + "=") && !argument.startsWith(LANGUAGE + "=")) {
        if (!argument.toLowerCase(Locale.ROOT).endsWith(OpenCommand.ENDING)) {
          return arguments;
        }
        List<String> opening = new ArrayList<>(arguments);
        opening.add(i, OpenCommand.NAME);
        return opening;
      }
    }
    return arguments;
  }

  /// Returns the subcommands that these arguments may concern. The parser reads the options of each
  /// command class by reflection, which takes longer than most commands do.
  private Set<String> needed(List<String> arguments) {
    String first = arguments.isEmpty() ? "" : arguments.getFirst();
    if (subcommands.containsKey(first)) {
      return Set.of(first);
    }
    return subcommands.keySet();
  }

  private CommandLine commandLine(Set<String> needed) {
    CommandLine commands = new CommandLine(limber);
    subcommands.forEach(
        (name, command) -> {
          if (needed.contains(name)) {
            commands.addSubcommand(name, command.get());
          }
        });
    return commands
        .setResourceBundle(context.messages().bundle())
        .setOut(context.out())
        .setErr(context.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(usageProblem())
        .setExecutionExceptionHandler(failure());
  }

  private IParameterExceptionHandler usageProblem() {
    return (problem, _) -> {
      context.err().println(new UsageText(context.messages()).sentence(problem));
      return ExitCode.USAGE;
    };
  }

  private IExecutionExceptionHandler failure() {
    return (exception, _, _) -> {
      if (exception instanceof CommandProblem problem) {
        context.err().println(problem.getMessage());
        return problem.exitCode();
      }
      return failed(exception);
    };
  }

  private int failed(Exception exception) {
    LOG.log(System.Logger.Level.DEBUG, "command failed", exception);
    context.err().println(context.messages().text("cli.failed", oneLine(exception.getMessage())));
    return ExitCode.SOFTWARE;
  }

  private static String oneLine(@Nullable String text) {
    String line = text == null ? "" : text.replaceAll("\\s+", " ").strip();
    return line.isEmpty() ? "?" : line;
  }
}
