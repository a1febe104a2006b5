package app.limber.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

/// Lets the user choose a folder of this computer.
@FunctionalInterface
public interface FolderChooser {
  /// Asks over a window, and waits for the answer.
  ///
  /// @return the folder; empty if the user chose none
  Optional<Path> choose(Window owner, String title);

  /// The system's own dialog.
  static FolderChooser ofSystem() {
    return (owner, title) -> {
      DirectoryChooser dialog = new DirectoryChooser();
      dialog.setTitle(title);
      return Optional.ofNullable(dialog.showDialog(owner)).map(File::toPath);
    };
  }
}
