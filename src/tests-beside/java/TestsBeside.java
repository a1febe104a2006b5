import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// Runs tests in a JVM of their own while Maven goes on with others, and reports on them later.
///
/// Surefire can run two JVMs, but then loads the tests into Maven's own Java, which may be older
/// than the one that they are compiled for.
///
/// `java TestsBeside.java run FOLDER OPTION...` starts Java with these options, which name JUnit's
/// console launcher, and waits until the tests have ended. `java TestsBeside.java report FOLDER`
/// waits for that, prints what the launcher had to say and fails if a test has failed. In the
/// folder are the launcher's output and its exit code; a lock is held while the tests run, however
/// they end.
final class TestsBeside {
  private static final int FAILED = 1;

  private final Path folder;

  private TestsBeside(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    TestsBeside tests = new TestsBeside(Path.of(arguments[1]));
    switch (arguments[0]) {
      case "run" -> tests.run(List.of(arguments).subList(2, arguments.length));
      case "report" -> System.exit(tests.report());
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
        System.out.println("The tests beside Surefire's were ended before they had a result.");
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
