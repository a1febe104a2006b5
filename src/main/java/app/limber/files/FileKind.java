package app.limber.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// The kinds of files that Limber writes for its users, recognised by their first bytes.
public enum FileKind {
  /// A log, such as `limber.db`.
  LOG,
  /// An export of the log as JSON.
  EXPORT,
  /// A programme, such as `after-sitting.limber`.
  PROGRAMME;

  /// The first bytes of every SQLite database.
  private static final byte[] DATABASE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  /// The application id in the header of a log's database, which tells it from those of other
  /// programs: `LIMB`.
  public static final int LOG_ID = 0x4C494D42;

  private static final int OFFSET_OF_ID = 68;

  /// Leaves room for white space before the first name in a JSON file.
  private static final int LENGTH = 256;

  /// The kind of a file; empty if it is none of these or cannot be read.
  public static Optional<FileKind> of(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      byte[] start = start(file, LENGTH);
      String json = withoutSpace(start);
      return Arrays.stream(values()).filter(kind -> kind.matches(start, json)).findFirst();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private boolean matches(byte[] start, String json) {
    return switch (this) {
      case LOG ->
          start.length == LENGTH
              && isDatabase(start)
              && ByteBuffer.wrap(start).getInt(OFFSET_OF_ID) == LOG_ID;
      case EXPORT -> json.startsWith("{\"sessions\":");
      case PROGRAMME -> json.startsWith("{\"limber\":");
    };
  }

  /// Removes white space and a byte order mark.
  private static String withoutSpace(byte[] start) {
    return new String(start, StandardCharsets.UTF_8).replaceAll("[\\s\uFEFF]", "");
  }

  /// Whether this is a regular file with an SQLite database, of whatever program.
  ///
  /// @throws IOException if it cannot be read
  public static boolean isDatabase(Path file) throws IOException {
    return Files.isRegularFile(file) && isDatabase(start(file, DATABASE.length));
  }

  private static boolean isDatabase(byte[] start) {
    return start.length >= DATABASE.length
        && Arrays.equals(Arrays.copyOf(start, DATABASE.length), DATABASE);
  }

  private static byte[] start(Path file, int length) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(length);
    }
  }
}
