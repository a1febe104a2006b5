package app.limber.journal.sqlite;

import app.limber.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Moves a log that is not used any more, or what SQLite left beside one, out of the way and under
/// names of their own. Nothing is deleted.
final class SetAside {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(ZoneOffset.UTC);

  private SetAside() {}

  /// Moves the file with its write-ahead log and the index of that, so that they still belong
  /// together, to `limber.db.damaged-<time>` and the like.
  ///
  /// @return the new place of the file
  static Path whole(Path file, String why, Instant now) throws IOException {
    Path place = free(file, why, now);
    // The file last: without it, SQLite would make nothing of the others, with it alone much.
    move(LogFile.shm(file), LogFile.shm(place));
    move(LogFile.wal(file), LogFile.wal(place));
    move(file, place);
    return place;
  }

  /// Moves only what SQLite left beside the file.
  ///
  /// @return the new place of the write-ahead log
  static Path leftovers(Path file, Instant now) throws IOException {
    Path place = free(file, "leftover", now);
    move(LogFile.shm(file), LogFile.shm(place));
    move(LogFile.wal(file), LogFile.wal(place));
    return LogFile.wal(place);
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
        || Files.exists(LogFile.wal(place), LinkOption.NOFOLLOW_LINKS);
  }
}
