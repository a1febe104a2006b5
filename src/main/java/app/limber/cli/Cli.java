package app.limber.cli;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.cli.context.StartFolder;
import app.limber.cli.history.HistoryCommand;
import app.limber.cli.pictures.Pictures;
import app.limber.cli.pictures.PicturesCommand;
import app.limber.cli.plan.PlanCommand;
import app.limber.cli.profile.ProfileCommand;
import app.limber.cli.programme.ProgrammeCommand;
import app.limber.cli.reminder.ReminderCommand;
import app.limber.cli.step.StepCommand;
import app.limber.words.PlainText;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/// The command line: reads the arguments, runs the command that they name, and turns every failure
/// into one sentence on the error stream.
public final class Cli {
  private static final String STATUS = "status";
  private static final String PLAY = "play";
  private static final Set<String> ASKING =
      Set.of(Arguments.HELP, Arguments.SHORT_HELP, Arguments.VERSION, Arguments.SHORT_VERSION);

  /// What Java puts in place of each byte that is no character of the terminal's encoding.
  private static final char REPLACEMENT = '\uFFFD';

  private final CommandContext context;
  private final LimberCommand limber;
  private final Map<String, Supplier<Object>> subcommands = new LinkedHashMap<>();

  public Cli(CommandContext context, Window window, SystemProbes systemProbes, Pictures pictures) {
    this.context = context;
    this.limber = new LimberCommand(context, window);
    subcommands.put(PLAY, () -> new PlayCommand(context, window, systemProbes));
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
    subcommands.put(STATUS, () -> new StatusCommand(context));
    subcommands.put("step", () -> StepCommand.with(context));
    subcommands.put("timeline", () -> new TimelineCommand(context));
  }

  /// Whether a command line asks for the help or the version, and so opens no log.
  public static boolean asksOnly(String... arguments) {
    return Arrays.stream(arguments).anyMatch(ASKING::contains);
  }

  /// Whether a command line opens the window on Today, unless its options are wrong.
  public static boolean opensToday(String... arguments) {
    return !asksOnly(arguments) && Arguments.of(List.of(arguments)).withOpen().command().isEmpty();
  }

  /// Runs one command.
  ///
  /// @return 0 if all is fine, 1 if there were problems, 2 if the command was used wrongly
  public int run(String... arguments) {
    int code;
    try {
      code = execute(Arguments.of(List.of(arguments)).withOpen());
    } catch (CommandProblem problem) {
      context.print(problem);
      code = problem.exitCode();
    } finally {
      context.close();
    }
    if (context.out().checkError() && !context.console().terminal().hasReader()) {
      // Output was lost, for example because of a full disk behind a redirection.
      context.err().println(context.messages().text("cli.no-output"));
      code = code == ExitCode.OK ? ExitCode.SOFTWARE : code;
    }
    context.err().flush();
    return code;
  }

  /// Runs the command that the arguments name. The language is chosen before the parser is made, as
  /// its help is in that language, too. The window reads its settings itself.
  private int execute(Arguments arguments) {
    refuseEmpty(arguments, Arguments.LANGUAGE);
    refuseEmpty(arguments, Arguments.PROFILE);
    arguments.option(Arguments.LANGUAGE).ifPresent(context::insistOn);
    arguments.option(Arguments.DATA_DIR).ifPresent(context::nameDataFolder);
    arguments.option(Arguments.PROFILE).ifPresent(context::nameProfile);
    refuseGarbled(arguments);
    if (arguments.others().isEmpty()) {
      return callDirectly(limber);
    }
    if (arguments.isOnly(Arguments.VERSION) || arguments.isOnly(Arguments.SHORT_VERSION)) {
      context.print(Version.line());
      return ExitCode.OK;
    }
    context.preferSettingsLanguage();
    if (arguments.isOnly(Arguments.HELP) || arguments.isOnly(Arguments.SHORT_HELP)) {
      Optional<String> help = WrittenHelp.in(context.messages().language());
      if (help.isPresent()) {
        context.out().print(help.get());
        return ExitCode.OK;
      }
    }
    if (arguments.command().equals(Optional.of(STATUS))) {
      context.readContentAhead();
    }
    return arguments.isOnly(STATUS)
        ? callDirectly(new StatusCommand(context))
        : commandLine(arguments).execute(arguments.all().toArray(String[]::new));
  }

  /// Refuses text that the terminal's encoding could not carry, before any of it is kept.
  private void refuseGarbled(Arguments arguments) {
    for (String argument : arguments.all()) {
      if (argument.indexOf(REPLACEMENT) >= 0) {
        context.preferSettingsLanguage();
        throw CommandProblem.usage(
            context.messages().text("cli.garbled", PlainText.visible(argument)));
      }
    }
  }

  private void refuseEmpty(Arguments arguments, String option) {
    if (arguments.option(option).filter(String::isBlank).isPresent()) {
      throw CommandProblem.usage(context.messages().text("cli.empty-value", option));
    }
  }

  /// Runs a command that has no arguments of its own. The parser is not loaded for it, which saves
  /// a third of the time that `limber status` takes.
  private int callDirectly(Callable<Integer> command) {
    try {
      return command.call();
    } catch (CommandProblem problem) {
      throw problem;
    } catch (Exception e) {
      return failed(e);
    }
  }

  /// A parser that knows the command, or, if the first argument is none, the names of all commands.
  /// It reads the options of each command class by reflection, which takes longer than most
  /// commands do.
  private CommandLine commandLine(Arguments arguments) {
    CommandLine commands = new CommandLine(limber.spec());
    Optional<String> command = arguments.command().filter(subcommands::containsKey);
    if (command.isPresent()) {
      add(command.get(), commands);
    } else {
      for (String name : subcommands.keySet()) {
        if (arguments.others().contains(name)) {
          add(name, commands);
        } else {
          commands.addSubcommand(name, CommandSpec.create());
        }
      }
    }
    sayVersion(commands);
    return commands
        .setResourceBundle(new UsageBundle(context.messages().bundle()))
        .setOut(context.out())
        .setErr(context.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setExecutionStrategy(this::runLast)
        .registerConverter(Path.class, StartFolder::path)
        .setParameterExceptionHandler(usageProblem())
        .setExecutionExceptionHandler(failure());
  }

  /// Runs the last command of the line. An option of a command before it would have no effect, and
  /// is refused, and so is an empty value.
  private int runLast(ParseResult line) {
    ParseResult last = line;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    if (!last.isUsageHelpRequested() && !last.isVersionHelpRequested()) {
      String command = last.commandSpec().qualifiedName();
      UsageText usageText = new UsageText(context.messages());
      last.matchedArgs().stream()
          .flatMap(argument -> usageText.noValue(argument, command).stream())
          .findFirst()
          .ifPresent(problem -> refuse(line, problem));
      for (ParseResult before = line; before.hasSubcommand(); before = before.subcommand()) {
        before.matchedOptions().stream()
            .filter(option -> option.scopeType() == ScopeType.LOCAL)
            .findFirst()
            .ifPresent(
                option -> {
                  String problem =
                      context.messages().text("cli.before-command", option.longestName(), command);
                  refuse(line, problem);
                });
      }
    }
    return new CommandLine.RunLast().execute(line);
  }

  private static void refuse(ParseResult line, String problem) {
    throw new ExecutionException(
        line.commandSpec().commandLine(), problem, CommandProblem.usage(problem));
  }

  private static void sayVersion(CommandLine command) {
    command.getCommandSpec().versionProvider(new Version());
    command.getSubcommands().values().forEach(Cli::sayVersion);
  }

  private void add(String name, CommandLine commands) {
    commands.addSubcommand(name, Objects.requireNonNull(subcommands.get(name)).get());
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
        context.print(problem);
        return problem.exitCode();
      }
      return failed(exception);
    };
  }

  private int failed(Exception exception) {
    System.getLogger(Cli.class.getName())
        .log(System.Logger.Level.DEBUG, "command failed", exception);
    context.err().println(context.messages().text("cli.failed", oneLine(exception.getMessage())));
    return ExitCode.SOFTWARE;
  }

  private static String oneLine(@Nullable String text) {
    String line = text == null ? "" : text.replaceAll("\\s+", " ").strip();
    return line.isEmpty() ? "?" : line;
  }
}
