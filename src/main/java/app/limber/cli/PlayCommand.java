package app.limber.cli;

import app.limber.cli.console.ConsoleSession;
import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.cli.context.RoutineChoice;
import app.limber.player.PlayerOptions;
import app.limber.practice.session.TodaySnapshot;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.words.Messages;
import app.limber.words.PlainText;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `limber play`: plays a routine, in the window or on the console.
@Command(name = "play")
final class PlayCommand implements Callable<Integer> {
  /// What people write as a number. Java reads more, such as `NaN` and `0x1p3`.
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{0,9})?|\\.\\d{1,9}");

  private final CommandContext context;
  private final Window window;
  private final SystemProbes systemProbes;

  @Parameters(
      paramLabel = "ROUTINE",
      arity = "0..1",
      defaultValue = TodaySnapshot.FIRST_ROUTINE,
      descriptionKey = "cli.play.routine")
  private String routine = TodaySnapshot.FIRST_ROUTINE;

  @Option(
      names = "--speed",
      paramLabel = "N",
      defaultValue = "1",
      descriptionKey = "cli.play.speed")
  private String speed = "1";

  @Option(names = "--console", descriptionKey = "cli.play.console")
  private boolean console;

  @Option(names = "--silent", descriptionKey = "cli.play.silent")
  private boolean silent;

  @Option(names = "--go-on", descriptionKey = "cli.play.go-on")
  private boolean goOn;

  PlayCommand(CommandContext context, Window window, SystemProbes systemProbes) {
    this.context = context;
    this.window = window;
    this.systemProbes = systemProbes;
  }

  @Override
  public Integer call() {
    double times = speed();
    if (times != 1 && context.namedDataFolder() == null) {
      throw CommandProblem.usage(context.messages().text("cli.play.rehearsal", speed));
    }
    Messages messages = context.messages();
    if (silent && !console) {
      throw CommandProblem.usage(messages.text("cli.play.silent-window"));
    }
    if (goOn && !console) {
      throw CommandProblem.usage(messages.text("cli.play.go-on-window"));
    }
    Library library = context.services().library().content().library();
    Routine chosen = new RoutineChoice(library, context).of(routine);
    if (!console) {
      return window.open(context.dataFolder(), new WindowRequest(chosen.id(), times));
    }
    boolean logged = session(times).play(chosen, times, goOn);
    return logged ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private ConsoleSession session(double times) {
    // Nobody listens to a rehearsal.
    boolean heard = !silent && times == 1;
    return new ConsoleSession(
        context.console(),
        heard ? face -> systemProbes.guidance().apply(face, context.dataFolder()) : null,
        context.dataFolder(),
        context.services());
  }

  private double speed() {
    if (NUMBER.matcher(speed).matches()) {
      double times = Double.parseDouble(speed);
      if (times >= PlayerOptions.MIN_SPEED && times <= PlayerOptions.MAX_SPEED) {
        return times;
      }
    }
    throw CommandProblem.usage(
        context.messages().text("cli.play.bad-speed", PlainText.withoutControls(speed, '?')));
  }
}
