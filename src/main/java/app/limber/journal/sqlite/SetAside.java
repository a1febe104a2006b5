package app.limber.journal.sqlite;

import app.limber.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Moves an unused log, or the files that SQLite left beside one, aside under unique names. Deletes
/// nothing.
final class SetAside {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(ZoneOffset.UTC);

  private SetAside() {}

  /// Moves the file together with its write-ahead log and index to `limber.db.damaged-<time>` or
  /// similar, with matching names.
  ///
  /// @return the new path of the file
  static Path whole(Path file, String why, Instant now) throws IOException {
    Path place = free(file, why, now);
    move(LogFile.rollback(file), LogFile.rollback(place));
    // The database comes last: if this is interrupted, it is usable without the other files, but
    // they are not without it.
    move(LogFile.shm(file), LogFile.shm(place));
    move(LogFile.wal(file), LogFile.wal(place));
    move(file, place);
    return place;
  }

  /// Moves only the files that SQLite left beside the log.
  ///
  /// @return the new path of the write-ahead log
  static Path leftovers(Path file, Instant now) throws IOException {
    Path place = free(file, "leftover", now);
    move(LogFile.shm(file), LogFile.shm(place));
    move(LogFile.wal(file), LogFile.wal(place));
    return LogFile.wal(place);
  }

  /// Moves only a rollback journal that does not belong to the log.
  static void rollback(Path file, Instant now) throws IOException {
    move(LogFile.rollback(file), LogFile.rollback(free(file, "leftover", now)));
  }

  private static void move(Path from, Path to) throws IOException {
    if (Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
      WholeFile.rename(from, to);
    }
  }

  private static Path free(Path file, String why, Instant now) {
    String name = file.getFileName() + "." + why + "-" + STAMP.format(now);
    Path place = file.resolveSibling(name);
    for (int n = 2; taken(place); n++) {
      place = file.resolveSibling(name + "-" + n);
    }
    return place;
  }

  private static boolean taken(Path place) {
    return Files.exists(place, LinkOption.NOFOLLOW_LINKS)
        || Files.exists(LogFile.wal(place), LinkOption.NOFOLLOW_LINKS)
        || Files.exists(LogFile.rollback(place), LinkOption.NOFOLLOW_LINKS);
  }
}
