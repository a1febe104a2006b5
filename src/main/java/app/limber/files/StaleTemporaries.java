package app.limber.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Temporary files and folders that a killed program left in a data folder. Nothing needs them:
/// what they were to become is whole without them.
public final class StaleTemporaries {
  private static final System.Logger LOG = System.getLogger(StaleTemporaries.class.getName());

  /// A running program needs its temporary files for seconds.
  private static final Duration LEAST_AGE = Duration.ofDays(1);

  private static final Pattern NAMES =
      Pattern.compile(
          WholeFile.TEMPORARY_NAME + "|" + Pattern.quote(WholeFile.TEMPORARY_PREFIX) + "\\d+");

  private StaleTemporaries() {}

  /// Deletes those that are older than a day. What cannot be deleted is only logged.
  public static void delete(DataFolderLayout layout, Instant now) {
    Instant limit = now.minus(LEAST_AGE);
    Stream.concat(
            Stream.of(
                layout.root(),
                layout.backups(),
                layout.content(),
                layout.programmes(),
                layout.programmesAway(),
                layout.programmesKept()),
            layout.contentFolders().stream())
        .filter(Files::isDirectory)
        .forEach(folder -> deleteIn(folder, limit));
  }

  private static void deleteIn(Path folder, Instant limit) {
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(folder, StaleTemporaries::isOne)) {
      for (Path entry : entries) {
        if (changed(entry).isBefore(limit)) {
          delete(entry);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      LOG.log(System.Logger.Level.DEBUG, "temporary files not deleted in " + folder, e);
    }
  }

  private static boolean isOne(Path entry) {
    return NAMES.matcher(entry.getFileName().toString()).matches();
  }

  private static Instant changed(Path entry) throws IOException {
    return Files.getLastModifiedTime(entry, LinkOption.NOFOLLOW_LINKS).toInstant();
  }

  private static void delete(Path entry) throws IOException {
    if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
      new TemporaryFolder(entry).close();
    } else {
      Files.deleteIfExists(entry);
    }
  }
}
