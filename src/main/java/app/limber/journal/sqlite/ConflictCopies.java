package app.limber.journal.sqlite;

import app.limber.files.DataFolderLayout;
import app.limber.journal.JournalException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The conflict copies that a sync tool puts beside a log after two machines have written it. Each
/// is a log that may hold additional facts.
///
/// Their names depend on the tool: `limber (conflicted copy 2026-11-22).db`,
/// `limber.sync-conflict-20261122-065800-ABC.db`, `limber 2.db` or `limber-HOST.db`. All of them
/// start and end like the log's own name.
final class ConflictCopies {
  private static final Pattern NAMES = DataFolderLayout.conflictCopies();

  private ConflictCopies() {}

  /// Returns the copies that can be read as logs, sorted by name.
  static List<Path> beside(Path file) {
    List<Path> copies = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(file.resolveSibling("."))) {
      for (Path entry : entries) {
        if (NAMES.matcher(entry.getFileName().toString()).matches() && isLog(entry)) {
          copies.add(file.resolveSibling(entry.getFileName()));
        }
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    } catch (IOException e) {
      throw SqlFailure.of(e, file);
    }
    copies.sort(null);
    return copies;
  }

  private static boolean isLog(Path file) {
    try {
      SqliteJournal.factsOf(file);
      return true;
    } catch (JournalException e) {
      return e.reason() == JournalException.Reason.DAMAGED;
    }
  }
}
