package app.limber.cli.context;

import java.io.Serial;
import picocli.CommandLine.ExitCode;

/// Something that stops a command, told to the user in one sentence. Its exit code is 1 (a problem
/// was found) or 2 (the command was used wrongly).
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
