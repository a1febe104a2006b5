package app.limber.speech;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Starts programs and ends them together with their descendants.
final class ChildProcesses {
  private final List<String> prefix;

  /// @param prefix precedes each command line, so that the system ends the child with Limber
  ChildProcesses(List<String> prefix) {
    this.prefix = List.copyOf(prefix);
  }

  /// Starts a command and discards its output.
  Process silent(List<String> command) throws IOException {
    return start(command, ProcessBuilder.Redirect.DISCARD);
  }

  /// Starts a command whose output is read.
  Process read(List<String> command) throws IOException {
    return start(command, ProcessBuilder.Redirect.PIPE);
  }

  private Process start(List<String> command, ProcessBuilder.Redirect output) throws IOException {
    List<String> whole = new ArrayList<>(prefix);
    whole.addAll(command);
    return new ProcessBuilder(whole)
        .redirectOutput(output)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /// Forcibly ends a program and its descendants.
  static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
