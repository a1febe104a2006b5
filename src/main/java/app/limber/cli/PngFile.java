package app.limber.cli;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import javax.imageio.ImageIO;

/// A PNG file that is written whole or not at all.
final class PngFile {
  private PngFile() {}

  /// @throws IOException if it cannot be written; what was there is then still there
  static void write(Path target, BufferedImage picture) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(encoded(picture));
    Path unfinished = Files.createTempFile(target.toAbsolutePath().getParent(), ".limber", ".part");
    try {
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(
          unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static byte[] encoded(BufferedImage picture) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // Without this, the encoder would keep its own temporary file.
    ImageIO.setUseCache(false);
    ImageIO.write(picture, "png", out);
    return out.toByteArray();
  }
}
