package app.limber.cli;

import app.limber.cli.context.CommandContext;
import app.limber.practice.program.DisplayState;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.ExitCode;

/// A window that opens where there is a display, and otherwise says in one sentence what is missing
/// and how to go on without it.
///
/// The display is checked in full only after the window has failed to open, because the check would
/// delay every start.
public final class WindowIfDisplayed implements Window {
  private final CommandContext context;
  private final Supplier<DisplayState> firstSight;
  private final Supplier<DisplayState> check;
  private final Window window;

  /// @param firstSight asked before each window, such as `display::atFirstSight`
  /// @param check asked when a window could not open, such as `display::check`
  public WindowIfDisplayed(
      CommandContext context,
      Supplier<DisplayState> firstSight,
      Supplier<DisplayState> check,
      Window window) {
    this.context = context;
    this.firstSight = firstSight;
    this.check = check;
    this.window = window;
  }

  @Override
  public int open(Path dataFolder, WindowRequest request) {
    if (explains(firstSight.get(), request)) {
      return ExitCode.SOFTWARE;
    }
    try {
      return window.open(dataFolder, request);
    } catch (IllegalStateException e) {
      if (explains(check.get(), request)) {
        return ExitCode.SOFTWARE;
      }
      throw e;
    }
  }

  /// Prints the reason why no window can open, if it lies in the display.
  private boolean explains(DisplayState state, WindowRequest request) {
    Optional<String> problem = DisplayText.problem(context.messages(), state);
    Path programme = request.programme();
    problem
        .map(
            sentence ->
                programme == null
                    ? sentence
                    : context.messages().text("desktop.no-window-for-programme", programme))
        .ifPresent(context.err()::println);
    return problem.isPresent();
  }
}
