package app.limber.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// One run of the packaged program, as a user would start it: its own process, an empty home, no
/// Java to be found.
final class ImageRun {
  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
  private static final int PATIENCE_SECONDS = 60;

  private final Path folder;
  private Path program = image().resolve(WINDOWS ? "bin/limber.bat" : "bin/limber");
  private Path workingFolder;
  private final Map<String, String> environment = new TreeMap<>();

  /// A run whose home and output lie in `folder`.
  ImageRun(Path folder) {
    this.folder = folder;
    this.workingFolder = folder;
  }

  /// What a run answered.
  record Answer(int exitCode, String out, String err) {}

  /// The folder of the image that the build left.
  static Path image() {
    return Path.of(System.getProperty("limber.image"));
  }

  ImageRun program(Path launcher) {
    program = launcher;
    return this;
  }

  ImageRun in(Path workingFolder) {
    this.workingFolder = workingFolder;
    return this;
  }

  ImageRun with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /// The home folder that the program sees.
  Path home() {
    return folder.resolve("home");
  }

  /// The folder that the program is offered for temporary files.
  Path temporary() {
    return folder.resolve("tmp");
  }

  Answer run(String... arguments) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(workingFolder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Map<String, String> seen = builder.environment();
    seen.keySet().removeAll(List.of("JAVA_HOME", "LIMBER_HOME", "XDG_DATA_HOME", "DISPLAY"));
    seen.keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "WAYLAND_DISPLAY"));
    seen.put("HOME", Files.createDirectories(home()).toString());
    seen.put("TMPDIR", Files.createDirectories(temporary()).toString());
    if (!WINDOWS) {
      seen.put("PATH", "/usr/bin:/bin");
      // Java takes the home of the account, not of the variable, and this folder in place of /tmp.
      seen.put("JAVA_TOOL_OPTIONS", "-Duser.home=" + home() + " -Djava.io.tmpdir=" + temporary());
    }
    seen.putAll(environment);
    Process process = builder.start();
    try {
      process.getOutputStream().close();
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
          .as("%s ended within %d s", command, PATIENCE_SECONDS)
          .isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Answer(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  /// Every file and folder below `folder`, relative to it.
  static List<String> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !file.equals(folder))
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
