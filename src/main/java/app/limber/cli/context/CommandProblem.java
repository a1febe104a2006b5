package app.limber.cli.context;

import java.io.Serial;
import picocli.CommandLine.ExitCode;

/// Ends a command with one sentence for the user and an exit code: 1 (a problem was found) or 2
/// (wrong usage).
public final class CommandProblem extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int exitCode;

  private CommandProblem(String sentence, int exitCode) {
    super(sentence);
    this.exitCode = exitCode;
  }

  public static CommandProblem found(String sentence) {
    return new CommandProblem(sentence, ExitCode.SOFTWARE);
  }

  public static CommandProblem usage(String sentence) {
    return new CommandProblem(sentence, ExitCode.USAGE);
  }

  public int exitCode() {
    return exitCode;
  }
}
