package app.limber.practice.log;

import java.io.IOException;
import java.nio.file.Path;

/// Thrown instead of writing a file that belongs to the data folder.
public final class OwnFileException extends IOException {
  private static final long serialVersionUID = 1;

  public OwnFileException(Path file) {
    super(file + " belongs to the data folder");
  }
}
