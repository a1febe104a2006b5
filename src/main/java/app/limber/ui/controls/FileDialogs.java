package app.limber.ui.controls;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Lets the user choose files and folders of this computer. Each method blocks in a nested event
/// loop until the user has answered, and returns empty if the dialog was cancelled.
public interface FileDialogs {
  /// Asks for a file to read.
  Optional<Path> toRead(Window owner, String title);

  /// Asks for a file to write. If it exists, the user has confirmed that it be replaced.
  ///
  /// @param name the suggested file name
  Optional<Path> toWrite(Window owner, String title, String name);

  /// Asks for an existing folder.
  Optional<Path> folder(Window owner, String title);

  /// The native dialogs of the platform.
  static FileDialogs ofSystem() {
    return new FileDialogs() {
      @Override
      public Optional<Path> toRead(Window owner, String title) {
        return path(chooser(title).showOpenDialog(owner));
      }

      @Override
      public Optional<Path> toWrite(Window owner, String title, String name) {
        FileChooser dialog = chooser(title);
        dialog.setInitialFileName(name);
        return path(dialog.showSaveDialog(owner));
      }

      @Override
      public Optional<Path> folder(Window owner, String title) {
        DirectoryChooser dialog = new DirectoryChooser();
        dialog.setTitle(title);
        return path(dialog.showDialog(owner));
      }

      private static FileChooser chooser(String title) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(title);
        return dialog;
      }

      private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
      }
    };
  }
}
