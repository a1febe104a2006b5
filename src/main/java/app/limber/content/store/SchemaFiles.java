package app.limber.content.store;

import app.limber.files.OwnerOnly;
import app.limber.files.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Writes the JSON schemas beside the user's own content, so that editors complete and check it.
public final class SchemaFiles {
  private static final List<String> NAMES =
      List.of(
          "stretch.schema.json",
          "routine.schema.json",
          "stretch-texts.schema.json",
          "routine-texts.schema.json",
          "programme.schema.json");

  private SchemaFiles() {}

  /// Writes the schemas to the folder `schema` in `userContentFolder`, creating both folders if
  /// absent. A file whose content is already the same is not written again.
  ///
  /// @throws IOException if a folder or a file cannot be written
  public static void writeTo(Path userContentFolder) throws IOException {
    Path folder = userContentFolder.resolve("schema");
    OwnerOnly.createFolders(folder);
    for (String name : NAMES) {
      byte[] schema = shipped(name);
      Path file = folder.resolve(name);
      boolean same =
          Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              && Files.size(file) == schema.length
              && Arrays.equals(Files.readAllBytes(file), schema);
      if (!same) {
        WholeFile.write(file, schema);
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
}
