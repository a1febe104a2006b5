package app.limber.desktop;

import java.nio.file.Path;

/// The program of the system that shows pages, and prints them.
public final class SystemBrowser {
  private final FileManager opener;

  /// @param osName the system property `os.name`
  public SystemBrowser(String osName) {
    // Explorer and the others open a file with the program that is chosen for its kind.
    this.opener = FileManager.of(osName);
  }

  /// Shows a page. Waits a few seconds at most for the program's word.
  ///
  /// @return whether a program took it
  public boolean show(Path page) {
    return opener.show(page.toAbsolutePath());
  }
}
