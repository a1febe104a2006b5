package app.limber.cli;

import app.limber.practice.OneWindow;
import java.nio.file.Path;
import java.util.function.Function;

/// A window that opens once for a data folder: a later start brings the first one to the front and
/// ends.
public final class OneWindowAtATime implements Window {
  private final CommandContext context;
  private final Function<Path, OneWindow> claims;
  private final Window window;
  private final Runnable comeToFront;

  /// @param claims gives the claim on a data folder, such as `FolderClaim::new`
  /// @param comeToFront brings `window` to the front; called on any thread
  public OneWindowAtATime(
      CommandContext context,
      Function<Path, OneWindow> claims,
      Window window,
      Runnable comeToFront) {
    this.context = context;
    this.claims = claims;
    this.window = window;
    this.comeToFront = comeToFront;
  }

  @Override
  public int open(Path dataFolder, WindowRequest request) {
    return switch (claims.apply(dataFolder).claim(comeToFront)) {
      case OneWindow.Ours ours -> {
        try (ours) {
          yield window.open(dataFolder, request);
        }
      }
      case OneWindow.Theirs theirs -> {
        if (theirs.asked()) {
          yield ExitCode.FINE;
        }
        context.err().println(context.words().text("window.elsewhere", dataFolder));
        yield ExitCode.PROBLEM;
      }
    };
  }
}
