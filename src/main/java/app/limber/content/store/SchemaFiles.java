package app.limber.content.store;

import app.limber.content.Schemas;
import app.limber.files.OwnerOnly;
import app.limber.files.WholeFile;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Writes the JSON schemas beside the user's own content, so that editors complete and check it,
/// and describe its fields in the user's language.
public final class SchemaFiles {
  private static final System.Logger LOG = System.getLogger(SchemaFiles.class.getName());

  /// The language and the folder of the schemas that were written since the program started.
  private static final Set<String> WRITTEN = ConcurrentHashMap.newKeySet();

  private SchemaFiles() {}

  /// Writes the schemas to the folder `schema` in `userContentFolder`, creating both folders if
  /// absent. A file whose content is already the same is not written again.
  ///
  /// @param messages determines the language of the descriptions
  /// @throws IOException if a folder or a file cannot be written
  public static void writeTo(Path userContentFolder, Messages messages) throws IOException {
    Path folder = userContentFolder.resolve("schema");
    OwnerOnly.createFolders(folder);
    Schemas schemas = Schemas.of(messages.language());
    for (String name : Schemas.names()) {
      byte[] schema = schemas.text(name).getBytes(StandardCharsets.UTF_8);
      Path file = folder.resolve(name);
      boolean same =
          Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              && Files.size(file) == schema.length
              && Arrays.equals(Files.readAllBytes(file), schema);
      if (!same) {
        WholeFile.write(file, schema);
      }
    }
    WRITTEN.add(key(folder, messages));
  }

  /// Like [#writeTo], but does nothing if the schemas were written in this language since the
  /// program started and none of the files is missing.
  public static void writeOnceTo(Path userContentFolder, Messages messages) throws IOException {
    Path folder = userContentFolder.resolve("schema");
    boolean written =
        WRITTEN.contains(key(folder, messages))
            && Schemas.names().stream().allMatch(name -> Files.exists(folder.resolve(name)));
    if (!written) {
      writeTo(userContentFolder, messages);
    }
  }

  /// Brings the schemas up to date if the user has content of their own. A failure is only logged:
  /// editors miss the schemas, but the content is read all the same.
  public static void update(Path userContentFolder, Messages messages) {
    if (Files.isDirectory(userContentFolder)) {
      try {
        writeTo(userContentFolder, messages);
      } catch (IOException e) {
        LOG.log(System.Logger.Level.DEBUG, "schemas not written", e);
      }
    }
  }

  private static String key(Path folder, Messages messages) {
    return messages.language().toLanguageTag() + " " + folder.toAbsolutePath();
  }
}
