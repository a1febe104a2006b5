package app.limber.ui.robot;

import app.limber.ui.controls.FileDialogs;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// Dialogs that a user answers always in the same way.
///
/// @param file the file to read or write; empty if the user cancels
/// @param folder the folder; empty if the user cancels
public record ChosenFiles(Optional<Path> file, Optional<Path> folder) implements FileDialogs {
  @Override
  public Optional<Path> toRead(Window owner, String title) {
    return file;
  }

  @Override
  public Optional<Path> toWrite(Window owner, String title, String name) {
    return file;
  }

  @Override
  public Optional<Path> folder(Window owner, String title) {
    return folder;
  }
}
