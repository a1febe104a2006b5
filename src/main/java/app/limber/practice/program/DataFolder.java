package app.limber.practice.program;

import java.nio.file.Path;
import java.time.LocalDate;

/// The folder with everything that Limber keeps of the user.
///
/// Every method blocks; do not call on the UI thread.
public interface DataFolder {
  /// Where it is; it need not exist.
  Path path();

  /// Opens the folder in the file manager, creating it if absent.
  ///
  /// @return whether a file manager took it
  boolean show();

  /// Creates a report for support: the release, the machine, the names and sizes of the files
  /// directly in the folder, and the program's log of its own events. Contains nothing the user
  /// wrote.
  String report();

  /// Copies everything that Limber keeps into a new folder, which is whole or not there.
  ///
  /// @param parent the folder that the copy is made in
  /// @param on the date that the copy is named for
  /// @return the new folder
  /// @throws java.io.UncheckedIOException if that cannot be done
  Path copyInto(Path parent, LocalDate on);

  /// Deletes everything that Limber keeps, and nothing else that may lie in the folder.
  ///
  /// @throws java.io.UncheckedIOException if something cannot be deleted; the rest is
  void erase();
}
