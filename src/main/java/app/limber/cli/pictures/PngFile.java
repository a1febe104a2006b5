package app.limber.cli.pictures;

import app.limber.files.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/// Encodes pictures as PNG files: eight bits for each of red, green, blue and alpha, unfiltered.
final class PngFile {
  private static final byte[] SIGNATURE = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n',
  };
  private static final byte BITS = 8;
  private static final byte RGBA = 6;
  private static final byte UNFILTERED = 0;

  private PngFile() {}

  /// Replaces `target`, or creates it.
  ///
  /// @throws IOException if it cannot be written; the previous file is then unchanged
  static void write(Path target, Picture picture) throws IOException {
    WholeFile.write(target, encoded(picture));
  }

  /// Whether a file may be replaced: it is a PNG, as an earlier run writes it.
  static boolean isPng(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE);
    }
  }

  private static byte[] encoded(Picture picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(SIGNATURE);
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(picture.width())
            .putInt(picture.height())
            .put(BITS)
            .put(RGBA)
            .array();
    chunk(out, "IHDR", header);
    chunk(out, "IDAT", compressed(picture));
    chunk(out, "IEND", new byte[0]);
    return bytes.toByteArray();
  }

  private static byte[] compressed(Picture picture) throws IOException {
    int[] argb = picture.argb();
    ByteBuffer row = ByteBuffer.allocate(1 + picture.width() * Integer.BYTES);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      for (int start = 0; start < argb.length; start += picture.width()) {
        row.clear().put(UNFILTERED);
        for (int i = start; i < start + picture.width(); i++) {
          row.putInt(Integer.rotateLeft(argb[i], 8));
        }
        out.write(row.array());
      }
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) crc.getValue());
  }
}
