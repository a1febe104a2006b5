package app.limber.cli;

import app.limber.cli.context.CommandContext;
import app.limber.practice.program.SingleInstance;
import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.ExitCode;

/// A window that opens once for a data folder: a later start brings the first one to the front and
/// ends.
public final class SingleInstanceWindow implements Window {
  private final CommandContext context;
  private final Function<Path, SingleInstance> claims;
  private final Window window;
  private final Runnable comeToFront;

  /// @param claims gives the claim on a data folder, such as `FolderClaim::new`
  /// @param comeToFront brings `window` to the front; called on any thread
  public SingleInstanceWindow(
      CommandContext context,
      Function<Path, SingleInstance> claims,
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
      case SingleInstance.Ours ours -> {
        try (ours) {
          yield window.open(dataFolder, request);
        }
      }
      case SingleInstance.Theirs theirs -> {
        if (theirs.asked()) {
          yield ExitCode.OK;
        }
        context.err().println(context.messages().text("window.elsewhere", dataFolder));
        yield ExitCode.SOFTWARE;
      }
    };
  }
}
