package app.limber;

import app.limber.cli.Cli;
import app.limber.cli.CommandContext;
import app.limber.cli.SingleInstanceWindow;
import app.limber.cli.SystemProbes;
import app.limber.cli.Window;
import app.limber.cli.WindowIfDisplayed;
import app.limber.desktop.Display;
import app.limber.desktop.Folders;
import app.limber.desktop.SingleInstanceLock;
import app.limber.desktop.SystemKeepAwake;
import app.limber.desktop.SystemTerminal;
import app.limber.sound.SystemTones;
import app.limber.speech.SystemVoice;
import app.limber.words.Messages;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;

/// Starts the program.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    MachineZone zone = MachineZone.atStart();
    Messages messages = Messages.of(Locale.getDefault());
    CommandContext context =
        new CommandContext(
            System.in,
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            messages,
            new Folders(
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")),
                System.getenv()),
            InstantSource.system(),
            zone,
            System::nanoTime,
            SystemTerminal.of(System.getProperty("os.name"), System.in),
            new ConsoleThreads());
    Display display =
        new Display(
            System.getProperty("os.name"), System.getenv(), System.getProperty("glass.platform"));
    WindowLauncher start =
        new WindowLauncher(messages, InstantSource.system(), zone, System::nanoTime);
    Window window =
        new WindowIfDisplayed(
            context,
            display::check,
            new SingleInstanceWindow(context, SingleInstanceLock::new, start, start::comeToFront));
    SystemKeepAwake keepAwake =
        new SystemKeepAwake(System.getProperty("os.name"), ProcessHandle.current().pid());
    String osName = System.getProperty("os.name");
    SystemProbes systemProbes =
        new SystemProbes(
            display::check,
            keepAwake::working,
            () -> SystemVoice.of(osName, System.getenv(), Runnable::run, state -> {}).state(),
            SystemTones::hasDevice,
            face -> new SystemGuidance(messages, System::nanoTime, face));
    int code = new Cli(context, window, systemProbes, new PictureRenderer(messages)).run(arguments);
    System.exit(code);
  }
}
