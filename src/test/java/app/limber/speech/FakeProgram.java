package app.limber.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// Stands in for a speech program, on every system: `FakeProgram MODE FILE ARGUMENTS…` writes its
/// process id, its arguments and its input to the file, one to a line, then does as the mode says.
final class FakeProgram {
  private FakeProgram() {}

  /// The command line that runs this class, without what a speech program gets.
  static List<String> command(String mode, Path file) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xshare:auto",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        FakeProgram.class.getName(),
        mode,
        file.toString());
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    String mode = arguments[0];
    Path file = Path.of(arguments[1]);
    List<String> rest = Arrays.asList(arguments).subList(2, arguments.length);
    if (mode.equals("talk")) {
      talk(file);
      return;
    }
    String input =
        rest.contains("--stdin")
            ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
            : "";
    write(file, ProcessHandle.current().pid() + "\n" + String.join("\n", rest) + "\n" + input);
    switch (mode) {
      case "fail" -> System.exit(3);
      case "hang" -> new CountDownLatch(1).await();
      default -> System.out.println("header\n 5 en --/M English gmw/en");
    }
  }

  /// Speaks the protocol of the long-lived program: each line is kept, a phrase is answered, the
  /// phrase `wait` only when it is told to stop.
  private static void talk(Path file) throws IOException {
    System.out.println("voice WmlyYQ== en-US\nready");
    StringBuilder seen = new StringBuilder(ProcessHandle.current().pid() + "\n");
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      write(file, seen.append(line).append('\n').toString());
      boolean waits = line.equals("say d2FpdA==");
      if (line.equals("stop") || (line.startsWith("say ") && !waits)) {
        System.out.println("done");
      }
      if (line.equals("say ZGll")) {
        return;
      }
    }
  }

  private static void write(Path file, String text) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(part, text);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
