package app.limber.desktop.reminder;

import app.limber.files.DataFolderLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How to start this installation of Limber on its data folder.
///
/// @param program the absolute path of the launcher
/// @param dataFolder passed explicitly on every start, because schedulers do not have the
///     environment variables of a terminal
/// @param isApart whether names of its own are needed, because another data folder has the usual
///     ones
record Launcher(Path program, Path dataFolder, boolean isApart) {
  /// Begins the argument that names the data folder.
  static final String DATA_DIRECTORY = "--data-dir=";

  /// Returns the launcher of the running image; empty if Limber runs from its build.
  ///
  /// @param javaHome the system property `java.home`
  static Optional<Path> program(Path javaHome) {
    Path runtime = javaHome.toAbsolutePath().normalize();
    // Installed on Linux, macOS and Windows, or else the plain image.
    return Stream.of(
            "../../bin/limber",
            "../../../MacOS/Limber",
            "../Limber.exe",
            "bin/limber.bat",
            "bin/limber")
        .filter(name -> isWindows() == name.matches(".*\\.(exe|bat)"))
        .map(name -> runtime.resolve(name).normalize())
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static boolean isWindows() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  /// Returns the command line that starts Limber with these arguments.
  List<String> command(String... arguments) {
    return Stream.concat(Stream.of(program.toString(), dataDirectory()), Stream.of(arguments))
        .toList();
  }

  List<String> due() {
    return command("reminder", "due");
  }

  List<String> atLogIn() {
    return command("reminder", "due", "--at-log-in");
  }

  /// The same with names that no other data folder has.
  Launcher apart() {
    return new Launcher(program, dataFolder, true);
  }

  /// The suffix of the names of timers, agents and tasks, so that each data folder and each profile
  /// in it has its own; empty for the first profile of the folder that has the usual names.
  String suffix() {
    Path first = new DataFolderLayout(dataFolder).first().root();
    String ofFolder = isApart ? "-" + code(first.toString()) : "";
    if (first.equals(dataFolder)) {
      return ofFolder;
    }
    String name = dataFolder.getFileName().toString();
    return ofFolder + "-" + (name.matches("[a-z0-9-]+") ? name : code(name));
  }

  private static String code(String name) {
    return String.format(Locale.ROOT, "%08x", name.hashCode());
  }

  String dataDirectory() {
    return DATA_DIRECTORY + dataFolder;
  }

  /// Returns the program's icon; null if it is not installed.
  @Nullable Path icon() {
    Path icon = program.resolveSibling("../lib/limber.png").normalize();
    return Files.isRegularFile(icon) ? icon : null;
  }
}
