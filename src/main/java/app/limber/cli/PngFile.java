package app.limber.cli;

import app.limber.cli.Pictures.Pixels;
import app.limber.files.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.DeflaterOutputStream;

/// Encodes pictures as PNG files, as in *Portable Network Graphics (PNG) Specification*, W3C 2003.
/// The image of the program lacks the native libraries that `javax.imageio` needs.
final class PngFile {
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int BITS = 8;
  private static final int COLOURS_WITH_ALPHA = 6;

  /// The filter that stores the difference to the pixel on the left, whose four bytes are colours
  /// and alpha.
  private static final int DIFFERENCES = 1;

  private PngFile() {}

  /// Replaces `target`, or creates it.
  ///
  /// @throws IOException if it cannot be written; the previous file is then unchanged
  static void write(Path target, Pixels picture) throws IOException {
    WholeFile.write(target, encoded(picture));
  }

  private static byte[] encoded(Pixels picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeLong(SIGNATURE);
    chunk(out, "IHDR", header(picture));
    chunk(out, "IDAT", lines(picture));
    chunk(out, "IEND", new byte[0]);
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    out.writeInt(data.length);
    CRC32 sum = new CRC32();
    DataOutputStream summed = new DataOutputStream(new CheckedOutputStream(out, sum));
    summed.write(type.getBytes(StandardCharsets.US_ASCII));
    summed.write(data);
    out.writeInt((int) sum.getValue());
  }

  private static byte[] header(Pixels picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(picture.width());
    out.writeInt(picture.height());
    out.writeByte(BITS);
    out.writeByte(COLOURS_WITH_ALPHA);
    // Compression, filters and order are the only or the plain ones.
    out.write(new byte[3]);
    return bytes.toByteArray();
  }

  private static byte[] lines(Pixels picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] line = new byte[1 + 4 * picture.width()];
    line[0] = DIFFERENCES;
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      for (int y = 0; y < picture.height(); y++) {
        int left = 0;
        for (int x = 0; x < picture.width(); x++) {
          int pixel = picture.argb()[y * picture.width() + x];
          for (int part = 0; part < 4; part++) {
            // From 0xAARRGGBB to the order red, green, blue, alpha.
            int shift = part == 3 ? 24 : 16 - 8 * part;
            line[1 + 4 * x + part] = (byte) ((pixel >> shift) - (left >> shift));
          }
          left = pixel;
        }
        out.write(line);
      }
    }
    return bytes.toByteArray();
  }
}
