package app.limber.desktop;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a program's data belongs on this system.
///
/// The order is: the folder the user names, else `LIMBER_HOME`, else the platform's own: the XDG
/// data home, Application Support on macOS, LocalAppData on Windows.
public final class Folders {
  private final String osName;
  private final Path home;
  private final Map<String, String> environment;

  public Folders(String osName, Path home, Map<String, String> environment) {
    this.osName = osName.toLowerCase(Locale.ROOT);
    this.home = home;
    this.environment = Map.copyOf(environment);
  }

  /// The data folder; it need not exist.
  public Path data(@Nullable Path named) {
    Path folder =
        Optional.ofNullable(named)
            .or(() -> variable("LIMBER_HOME"))
            .orElseGet(this::platformFolder);
    return fromHome(folder).toAbsolutePath().normalize();
  }

  /// Expands a leading `~`, for paths that no shell has expanded.
  private Path fromHome(Path folder) {
    return folder.isAbsolute() || !folder.startsWith("~")
        ? folder
        : folder.getNameCount() == 1
            ? home()
            : home().resolve(folder.subpath(1, folder.getNameCount()));
  }

  private Path platformFolder() {
    if (osName.startsWith("windows")) {
      return variable("LOCALAPPDATA").orElse(home.resolve("AppData/Local")).resolve("Limber");
    }
    if (osName.startsWith("mac")) {
      return home().resolve("Library/Application Support/Limber");
    }
    // The XDG specification says that a relative path must be ignored.
    return variable("XDG_DATA_HOME")
        .filter(Path::isAbsolute)
        .orElse(home().resolve(".local/share"))
        .resolve("limber");
  }

  /// The home folder as other programs see it: Java's own answer is that of the account.
  private Path home() {
    return variable("HOME").filter(Path::isAbsolute).orElse(home);
  }

  private Optional<Path> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(v -> !v.isBlank()).map(Path::of);
  }
}
