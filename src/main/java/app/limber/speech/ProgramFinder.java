package app.limber.speech;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds programs on the search path.
final class ProgramFinder {
  private final List<Path> folders;

  /// @param environment provides `PATH`, and on Windows the folder of the system's shell
  ProgramFinder(Map<String, String> environment) {
    List<Path> found = new ArrayList<>();
    for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      add(folder, found);
    }
    String windows = environment.get("SystemRoot");
    if (windows != null) {
      add(windows + "\\System32\\WindowsPowerShell\\v1.0", found);
    }
    this.folders = List.copyOf(found);
  }

  /// Relative folders are ignored: what they contain depends on the working directory.
  private static void add(String folder, List<Path> found) {
    try {
      Path path = Path.of(folder);
      if (path.isAbsolute()) {
        found.add(path);
      }
    } catch (InvalidPathException e) {
      // The search path is the user's; an entry that is no path holds no program.
    }
  }

  /// The first executable file of that name.
  Optional<String> find(String name) {
    return folders.stream()
        .map(folder -> folder.resolve(name))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .map(Path::toString)
        .findFirst();
  }
}
