import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// Runs one step of the build in the background, in a separate JVM, and reports its result later.
///
/// Surefire can run two JVMs, but then loads the tests into Maven's own Java, which may be older
/// than the one that they are compiled for.
///
/// `java Beside.java run FOLDER OPTION...` runs Java with these options and waits for it to exit.
/// `java Beside.java report FOLDER` waits for that run, prints its output and fails if it failed.
/// The folder holds the output and the exit code; a file lock is held for as long as Java runs,
/// however it ends.
final class Beside {
  private static final int FAILED = 1;

  private final Path folder;

  private Beside(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Beside beside = new Beside(Path.of(arguments[1]));
    switch (arguments[0]) {
      case "run" -> beside.run(List.of(arguments).subList(2, arguments.length));
      case "report" -> System.exit(beside.report());
      default -> throw new IllegalArgumentException("run or report, not " + arguments[0]);
    }
  }

  private void run(List<String> options) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Files.deleteIfExists(exitCode());
    try (FileChannel channel = lock()) {
      channel.lock();
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(options);
      Process java =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output().toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(java::destroy));
      Files.writeString(exitCode(), Integer.toString(java.waitFor()));
    }
  }

  private int report() throws IOException {
    try (FileChannel channel = lock()) {
      channel.lock();
      System.out.print(Files.readString(output()));
      if (!Files.exists(exitCode())) {
        System.out.println("It ended without a result; its output is in " + output());
        return FAILED;
      }
      return Integer.parseInt(Files.readString(exitCode()));
    } finally {
      Files.deleteIfExists(exitCode());
    }
  }

  private FileChannel lock() throws IOException {
    return FileChannel.open(
        folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private Path output() {
    return folder.resolve("output.txt");
  }

  private Path exitCode() {
    return folder.resolve("exit-code");
  }
}
