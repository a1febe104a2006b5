package app.limber.speech;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Starts programs and ends them with all that they have started.
final class ChildProcesses {
  private final List<String> prefix;

  /// @param prefix goes before each command line, so that the system ends the child with Limber
  ChildProcesses(List<String> prefix) {
    this.prefix = List.copyOf(prefix);
  }

  /// Starts a command whose output nobody needs.
  Process silent(List<String> command) throws IOException {
    return start(command, ProcessBuilder.Redirect.DISCARD);
  }

  /// Starts a command whose output will be read.
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

  /// Ends a program and what it has started, at once.
  static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
