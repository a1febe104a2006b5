package app.limber.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// The command lines of what is measured.
///
/// @param image the built image
/// @param folder for the data folders of the runs
record Programs(Path image, Path folder) {
  /// The image's program, as a user starts it.
  List<String> limber(Path data, String... arguments) {
    List<String> line = new ArrayList<>();
    line.add(image.resolve("bin/limber").toString());
    line.addAll(Arrays.asList(arguments));
    line.add("--data-dir=" + data);
    return line;
  }

  /// A data folder in which the safety texts have been read, with an empty log.
  Path data(String name) throws IOException {
    Path data = Files.createDirectories(folder.resolve(name));
    Files.writeString(data.resolve("settings.json"), "{\"version\": 1, \"safetyRead\": true}");
    return data;
  }

  /// The Java of the image, which does nothing but say its version.
  List<String> javaVersion() {
    return List.of(image.resolve("bin/java").toString(), "-version");
  }

  /// A reference program on the class path of a plain Java.
  List<String> reference(Class<?> program, String... arguments) {
    String toolkit =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> entry.contains("javafx") || Files.isDirectory(Path.of(entry)))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                toolkit,
                program.getName()));
    line.addAll(Arrays.asList(arguments));
    return line;
  }

  /// Runs a command to its end.
  ///
  /// @return milliseconds
  static double time(List<String> command) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.waitFor();
    return (System.nanoTime() - begin) / 1e6;
  }

  /// Lets a program run for a span.
  ///
  /// @throws IOException if it ends within it
  static void let(Process process, int seconds) throws IOException, InterruptedException {
    if (process.waitFor(seconds, TimeUnit.SECONDS)) {
      throw new IOException("a program ended by itself, with " + process.exitValue());
    }
  }

  /// Ends a program and waits for its end.
  static void end(Process process) throws InterruptedException {
    process.destroy();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
