package app.limber.content;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// A file to be read as content.
///
/// @param shownName the path of the file as shown to the user
/// @param kind the expected kind; empty if the fields of the file determine it
/// @param fence the real folder in which it must lie after following links; empty for a file
///     specified by the user
public record ContentFile(Path path, String shownName, Optional<Kind> kind, Optional<Path> fence) {
  static final String ENDING = ".json";

  /// The file's name without its ending.
  String id() {
    String name = name();
    return hasEnding(path) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  /// The file's name.
  String name() {
    return nameOf(path);
  }

  /// Whether the name is what an id can repeat.
  boolean isWellNamed() {
    return name().endsWith(ENDING) && ContentTypes.isId(id());
  }

  static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  public static boolean hasEnding(Path path) {
    return nameOf(path).toLowerCase(Locale.ROOT).endsWith(ENDING);
  }
}
