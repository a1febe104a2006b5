package app.limber.desktop;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The program of the system that shows folders.
final class FileManager {
  private static final System.Logger LOG = System.getLogger(FileManager.class.getName());
  private static final long PATIENCE_SECONDS = 5;

  /// What Limber's launcher sets for Limber's own window. It would keep a file manager from
  /// screen readers, from OpenGL and from the session bus, and change how it uses memory.
  static final Map<String, String> OF_LIMBER =
      Map.of(
          "NO_AT_BRIDGE",
          "1",
          "GDK_GL",
          "disable",
          "DBUS_SESSION_BUS_ADDRESS",
          "disabled:",
          "GLIBC_TUNABLES",
          "glibc.malloc.arena_max=1:glibc.malloc.hugetlb=1");

  private final List<String> command;
  private final Map<String, String> hidden;

  /// @param command the program; the folder is its last argument
  FileManager(List<String> command) {
    this(command, OF_LIMBER);
  }

  /// @param hidden the environment variables that the program does not get if they have these
  /// values
  FileManager(List<String> command, Map<String, String> hidden) {
    this.command = List.copyOf(command);
    this.hidden = Map.copyOf(hidden);
  }

  /// @param osName the system property `os.name`
  static FileManager of(String osName) {
    String system = osName.toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return new FileManager(List.of("explorer.exe"));
    }
    return new FileManager(List.of(system.startsWith("mac") ? "open" : "xdg-open"));
  }

  /// Shows a folder. Waits a few seconds at most for the program's word.
  ///
  /// @return whether the program took it
  boolean show(Path folder) {
    List<String> showing = new ArrayList<>(command);
    showing.add(folder.toString());
    try {
      ProcessBuilder builder =
          new ProcessBuilder(showing)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD);
      hidden.forEach(builder.environment()::remove);
      Process process = builder.start();
      process.getOutputStream().close();
      // One that is still running shows the folder; Explorer ends with 1 when all is well.
      return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)
          || process.exitValue() == 0
          || (process.exitValue() == 1 && command.getFirst().startsWith("explorer"));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "no file manager", e);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
