package app.limber.ui.maker;

import app.limber.ui.controls.FileDialogs;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// File dialogs that accept the suggested name.
///
/// @param folder the folder for all files
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
