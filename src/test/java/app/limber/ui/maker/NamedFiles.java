package app.limber.ui.maker;

import app.limber.ui.controls.FileDialogs;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// Dialogs of a user who writes every file under the name that is suggested.
///
/// @param folder where the files are written
record NamedFiles(Path folder) implements FileDialogs {
  @Override
  public Optional<Path> toRead(Window owner, String title) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> toWrite(Window owner, String title, String name) {
    return Optional.of(folder.resolve(name));
  }

  @Override
  public Optional<Path> folder(Window owner, String title) {
    return Optional.of(folder);
  }
}
