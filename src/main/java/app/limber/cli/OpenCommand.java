package app.limber.cli;

import app.limber.cli.context.CommandContext;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `limber open FILE`, which `limber FILE.limber` and a double-click are short for: opens the
/// window and shows what is in a programme.
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {
  static final String NAME = "open";
  static final String ENDING = ".limber";

  private final CommandContext context;
  private final Window window;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.programme.file")
  private Path file = Path.of("");

  OpenCommand(CommandContext context, Window window) {
    this.context = context;
    this.window = window;
  }

  @Override
  public Integer call() {
    return window.open(context.dataFolder(), WindowRequest.open(file.toAbsolutePath().normalize()));
  }
}
