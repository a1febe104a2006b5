package app.limber.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Another program that holds the lock of a file until it is closed.
public final class LockingProgram implements AutoCloseable {
  private final Process process;

  private LockingProgram(Process process) {
    this.process = process;
  }

  /// Starts it, and returns when it holds the lock.
  public static LockingProgram on(Path file) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LockingProgram.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader lines = process.inputReader();
    if (!"held".equals(lines.readLine())) {
      throw new IOException("no lock");
    }
    return new LockingProgram(process);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /// Holds the lock until its input ends.
  public static void main(String[] arguments) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                Path.of(arguments[0]), StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        FileLock held = channel.lock()) {
      System.out.println(held.isValid() ? "held" : "free");
      System.in.transferTo(System.out);
    }
  }
}
