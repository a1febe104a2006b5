package app.limber.cli;

import app.limber.cli.context.CommandContext;
import app.limber.practice.program.SingleInstance;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.ExitCode;

/// Opens the window once per data folder. A later start passes its request to the open window and
/// exits.
public final class SingleInstanceWindow implements Window {
  private final CommandContext context;
  private final Function<Path, SingleInstance> claims;
  private final Window window;
  private final Function<String, SingleInstance.Reply> asked;
  private final Supplier<Optional<Path>> next;

  /// @param claims creates the claim on a data folder, such as `FolderClaim::new`
  /// @param asked shows in `window` what a later start requests, as a line of
  ///     [WindowRequest#line()]; called on any thread
  /// @param next returns the folder that the user went on with when `window` was left; empty if it
  ///     was closed
  public SingleInstanceWindow(
      CommandContext context,
      Function<Path, SingleInstance> claims,
      Window window,
      Function<String, SingleInstance.Reply> asked,
      Supplier<Optional<Path>> next) {
    this.context = context;
    this.claims = claims;
    this.window = window;
    this.asked = asked;
    this.next = next;
  }

  @Override
  public int open(Path dataFolder, WindowRequest request) {
    Path shown = dataFolder;
    int code = openOne(shown, request);
    for (Optional<Path> other = next.get();
        code == ExitCode.OK && other.isPresent() && !other.get().equals(shown);
        other = next.get()) {
      shown = other.get();
      code = openOne(shown, WindowRequest.today());
    }
    return code;
  }

  private int openOne(Path dataFolder, WindowRequest request) {
    return switch (claims.apply(dataFolder).claim(request.line(), asked)) {
      case SingleInstance.Ours ours -> {
        try (ours) {
          yield window.open(dataFolder, request);
        }
      }
      case SingleInstance.Theirs theirs -> {
        if (theirs.reply() == SingleInstance.Reply.DONE) {
          yield ExitCode.OK;
        }
        String key =
            theirs.reply() == SingleInstance.Reply.BUSY ? "window.busy" : "window.elsewhere";
        context.err().println(context.messages().text(key, dataFolder));
        yield ExitCode.SOFTWARE;
      }
    };
  }
}
