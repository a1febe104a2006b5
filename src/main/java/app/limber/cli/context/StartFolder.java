package app.limber.cli.context;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// The folder that relative paths are seen from: the one in which the program was started.
///
/// It may be gone. As Java cannot start there, the launcher then starts it elsewhere and says so.
public final class StartFolder {
  /// The system property with which the launcher says that the folder is gone.
  static final String PROPERTY = "limber-start-folder";

  private static final String GONE = "gone";

  private StartFolder() {}

  /// Reads a path.
  ///
  /// @throws InvalidPathException if it is none, or is relative and the folder is gone
  public static Path path(String text) {
    Path path = Path.of(text);
    if (isGone() && !path.isAbsolute() && !text.startsWith("~")) {
      throw new InvalidPathException(text, GONE);
    }
    return path;
  }

  public static boolean isGone() {
    return GONE.equals(System.getProperty(PROPERTY));
  }
}
