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

  /// @param environment its `PATH` is searched, and on Windows the folder of the system's shell
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

  /// A relative folder is left out: what it holds depends on where Limber was started.
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

  /// The first file of that name that may be run.
  Optional<String> find(String name) {
    return folders.stream()
        .map(folder -> folder.resolve(name))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .map(Path::toString)
        .findFirst();
  }
}
