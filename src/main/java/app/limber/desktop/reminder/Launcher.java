package app.limber.desktop.reminder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How this Limber is started on its data folder.
///
/// @param program the launcher, an absolute path
/// @param dataFolder named in every start, because no scheduler knows the variables of a terminal
record Launcher(Path program, Path dataFolder) {
  /// The launcher of the image that runs; empty where Limber runs from its build.
  ///
  /// @param javaHome the system property `java.home`
  static Optional<Path> program(Path javaHome) {
    Path runtime = javaHome.toAbsolutePath().normalize();
    // As installed on Linux, macOS and Windows, else the image itself.
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

  /// The command line that starts Limber with arguments.
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

  String dataDirectory() {
    return "--data-dir=" + dataFolder;
  }

  /// The program's picture, where it is installed.
  @Nullable Path icon() {
    Path icon = program.resolveSibling("../lib/limber.png").normalize();
    return Files.isRegularFile(icon) ? icon : null;
  }
}
