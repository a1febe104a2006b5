package app.limber.cli;

import app.limber.cli.context.CommandContext;
import app.limber.practice.program.DisplayState;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.ExitCode;

/// A window that opens where there is a display, and otherwise says in one sentence what is missing
/// and how to go on without it.
public final class WindowIfDisplayed implements Window {
  private final CommandContext context;
  private final Supplier<DisplayState> display;
  private final Window window;

  /// @param display asked once for each window, such as `display::check`
  public WindowIfDisplayed(CommandContext context, Supplier<DisplayState> display, Window window) {
    this.context = context;
    this.display = display;
    this.window = window;
  }

  @Override
  public int open(Path dataFolder, WindowRequest request) {
    return DisplayText.problem(context.messages(), display.get())
        .map(
            sentence -> {
              Path programme = request.programme();
              context
                  .err()
                  .println(
                      programme == null
                          ? sentence
                          : context.messages().text("desktop.no-window-for-programme", programme));
              return ExitCode.SOFTWARE;
            })
        .orElseGet(() -> window.open(dataFolder, request));
  }
}
