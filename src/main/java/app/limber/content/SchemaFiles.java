package app.limber.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;

/// Puts the schemas beside the user's own content, so that editors complete and check it.
public final class SchemaFiles {
  private static final List<String> NAMES = List.of("stretch.schema.json", "routine.schema.json");

  private SchemaFiles() {}

  /// Writes the schemas to the folder `schema` in `userContentFolder`, and makes both folders if
  /// they are not there. A file that says the same already is left alone; each is written whole or
  /// not at all.
  ///
  /// @throws IOException if a folder or a file cannot be written
  public static void writeTo(Path userContentFolder) throws IOException {
    Path folder = userContentFolder.resolve("schema");
    Files.createDirectories(folder, privately(folder, "rwx------"));
    for (String name : NAMES) {
      byte[] schema = shipped(name);
      Path file = folder.resolve(name);
      boolean same =
          Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              && Files.size(file) == schema.length
              && Arrays.equals(Files.readAllBytes(file), schema);
      if (!same) {
        write(file, schema);
      }
    }
  }

  private static byte[] shipped(String name) throws IOException {
    try (InputStream in = SchemaFiles.class.getResourceAsStream("/content/schema/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program's schema is missing: " + name);
      }
      return in.readAllBytes();
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Path folder = file.resolveSibling(".");
    Path temporary =
        Files.createTempFile(folder, ".schema", ".tmp", privately(folder, "rw-------"));
    try {
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
          channel.write(left);
        }
        channel.force(true);
      }
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static FileAttribute<?>[] privately(Path path, String permissions) {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
