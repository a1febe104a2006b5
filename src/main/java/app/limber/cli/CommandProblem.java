package app.limber.cli;

import java.io.Serial;
import picocli.CommandLine.ExitCode;

/// Something that stops a command, told to the user in one sentence. Its exit code is 1 (a problem
/// was found) or 2 (the command was used wrongly).
final class CommandProblem extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int exitCode;

  private CommandProblem(String sentence, int exitCode) {
    super(sentence);
    this.exitCode = exitCode;
  }

  static CommandProblem found(String sentence) {
    return new CommandProblem(sentence, ExitCode.SOFTWARE);
  }

  static CommandProblem usage(String sentence) {
    return new CommandProblem(sentence, ExitCode.USAGE);
  }

  int exitCode() {
    return exitCode;
  }
}
