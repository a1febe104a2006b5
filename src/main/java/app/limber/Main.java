package app.limber;

import app.limber.cli.Cli;
import app.limber.cli.SingleInstanceWindow;
import app.limber.cli.SystemProbes;
import app.limber.cli.Window;
import app.limber.cli.WindowIfDisplayed;
import app.limber.cli.WindowRequest;
import app.limber.cli.console.ConsoleParts;
import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandJson;
import app.limber.desktop.ClockThroughSleep;
import app.limber.desktop.Display;
import app.limber.desktop.Folders;
import app.limber.desktop.SingleInstanceLock;
import app.limber.desktop.SystemKeepAwake;
import app.limber.desktop.SystemTerminal;
import app.limber.exchange.CuesJson;
import app.limber.exchange.ProgrammesJson;
import app.limber.exchange.StatusJson;
import app.limber.exchange.TimelineJson;
import app.limber.practice.program.DisplayState;
import app.limber.settings.VoiceRateFile;
import app.limber.sound.SystemTones;
import app.limber.speech.VoiceProbe;
import app.limber.ui.EmptyWindow;
import app.limber.words.Messages;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;

/// Starts the program.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Preparation.readFirstClass();
    System.exit(run(arguments));
  }

  /// Runs one command, or opens the window and waits until it is closed.
  ///
  /// @return the exit code
  static int run(String... arguments) {
    return run(1, arguments);
  }

  /// As [#run(String...)]; at another speed than 1, a window that opens on Today rehearses.
  static int run(double speed, String... arguments) {
    String osName = System.getProperty("os.name");
    Map<String, String> variables = System.getenv();
    Display display = new Display(osName, variables, System.getProperty("glass.platform"));
    ToolkitStart toolkit = new ToolkitStart(EmptyWindow::prepare);
    if (Cli.opensToday(arguments) && display.atFirstSight() instanceof DisplayState.Ready) {
      toolkit.begin();
    }
    Locale region = MachineRegion.of(osName, variables, Locale.getDefault(Locale.Category.FORMAT));
    Locale language =
        MachineRegion.language(osName, variables, Locale.getDefault(Locale.Category.DISPLAY));
    Messages messages = Messages.of(language, region);
    Preparation.begin(messages, !Cli.asksOnly(arguments));
    Composition.Clocks clocks =
        new Composition.Clocks(
            InstantSource.system(),
            MachineZone.atStart(),
            System::nanoTime,
            ClockThroughSleep.ofSystem(osName, InstantSource.system()));
    Folders folders =
        new Folders(osName, Path.of(System.getProperty("user.home")), System.getenv());
    CommandContext context =
        new CommandContext(
            new ConsoleParts(
                messages,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                SystemTerminal.of(osName, System.getenv("TERM")),
                new ConsoleThreads()),
            folders::data,
            folder -> Composition.ofCommand(new SystemAdapters(folder, messages, osName), clocks),
            folder -> SystemProfiles.of(folder, messages, osName, clocks),
            new CommandJson(StatusJson::of, TimelineJson::of, CuesJson::of, ProgrammesJson::of));
    context.usualProfile(System.getenv("LIMBER_PROFILE"));
    Window window =
        new WindowIfDisplayed(
            context,
            display::atFirstSight,
            display::check,
            (folder, request) ->
                oneWindow(context, clocks, toolkit)
                    .open(
                        folder,
                        speed == 1 ? request : new WindowRequest(request.routine(), speed)));
    SystemProbes systemProbes =
        new SystemProbes(
            display::check,
            () ->
                new SystemKeepAwake(osName, System.getenv(), ProcessHandle.current().pid())
                    .working(),
            () -> VoiceProbe.of(osName, System.getenv()),
            SystemTones::hasDevice,
            (face, folder) ->
                new SystemGuidance(
                    messages,
                    clocks.ticker(),
                    face,
                    new VoiceRateFile(folder, messages::language)));
    try {
      return new Cli(context, window, systemProbes, new PictureRenderer(messages)).run(arguments);
    } finally {
      toolkit.end();
    }
  }

  private static Window oneWindow(
      CommandContext context, Composition.Clocks clocks, ToolkitStart toolkit) {
    WindowLauncher window = new WindowLauncher(context.messages(), clocks, toolkit);
    return new SingleInstanceWindow(
        context, SingleInstanceLock::new, window, window::asked, window::next);
  }
}
