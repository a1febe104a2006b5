package app.limber.ui.history;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Lets the user choose a file of this computer.
public interface FileDialogs {
  /// Asks for a file to be read, and waits for the answer; empty if the user chose none.
  Optional<Path> toRead(Window owner, String title);

  /// Asks for a file to be written, which the user has agreed to replace if it exists, and waits
  /// for
  /// the answer; empty if the user chose none.
  ///
  /// @param name the name that is offered
  Optional<Path> toWrite(Window owner, String title, String name);

  /// The system's own dialogs.
  static FileDialogs ofSystem() {
    return new FileDialogs() {
      @Override
      public Optional<Path> toRead(Window owner, String title) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(title);
        return Optional.ofNullable(dialog.showOpenDialog(owner)).map(File::toPath);
      }

      @Override
      public Optional<Path> toWrite(Window owner, String title, String name) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(title);
        dialog.setInitialFileName(name);
        return Optional.ofNullable(dialog.showSaveDialog(owner)).map(File::toPath);
      }
    };
  }
}
