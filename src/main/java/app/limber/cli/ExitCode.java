package app.limber.cli;

/// What a command answers to the shell.
final class ExitCode {
  static final int FINE = 0;
  static final int PROBLEM = 1;
  static final int USAGE = 2;

  private ExitCode() {}
}
