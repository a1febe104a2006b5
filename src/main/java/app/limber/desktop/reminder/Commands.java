package app.limber.desktop.reminder;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs programs of the operating system and discards their output.
class Commands {
  private static final System.Logger LOG = System.getLogger(Commands.class.getName());
  private static final long PATIENCE_SECONDS = 20;

  /// Runs a command to completion, for at most 20 s.
  ///
  /// @return whether it succeeded; false if the program does not exist
  boolean succeeds(List<String> command) {
    try {
      Process process = process(command).start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return false;
      }
      LOG.log(System.Logger.Level.DEBUG, command.getFirst() + " ended with " + process.exitValue());
      return process.exitValue() == 0;
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, command.getFirst() + " does not run", e);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Starts a command that outlives this program.
  ///
  /// @return whether it could be started
  boolean starts(List<String> command) {
    try {
      process(command).start().getOutputStream().close();
      return true;
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, command.getFirst() + " does not start", e);
      return false;
    }
  }

  private static ProcessBuilder process(List<String> command) {
    return new ProcessBuilder(command)
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD);
  }
}
