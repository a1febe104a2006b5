package app.limber.cli;

import app.limber.files.WholeFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Encodes pictures as PNG files.
final class PngFile {
  private PngFile() {}

  /// Replaces `target`, or creates it.
  ///
  /// @throws IOException if it cannot be written; the previous file is then unchanged
  static void write(Path target, BufferedImage picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // Otherwise ImageIO would create a temporary file of its own.
    ImageIO.setUseCache(false);
    ImageIO.write(picture, "png", bytes);
    WholeFile.write(target, bytes.toByteArray());
  }
}
