package app.limber.drill;

import app.limber.Main;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The real program, in a process of its own.
final class LimberProcess {
  private LimberProcess() {}

  /// Starts a command.
  ///
  /// @param before what runs it, such as a tracer; may be empty
  static Process start(List<String> before, Path dataFolder, String... command) throws IOException {
    return new ProcessBuilder(line(before, dataFolder, command)).redirectErrorStream(true).start();
  }

  /// The command line of [#start].
  static List<String> line(List<String> before, Path dataFolder, String... command) {
    List<String> line = new ArrayList<>(before);
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("--enable-native-access=ALL-UNNAMED");
    line.add("-XX:TieredStopAtLevel=1");
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    line.addAll(List.of(command));
    line.addAll(List.of("--data-dir", dataFolder.toString()));
    return line;
  }
}
