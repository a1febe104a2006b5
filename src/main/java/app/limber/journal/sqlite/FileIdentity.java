package app.limber.journal.sqlite;

import app.limber.journal.JournalException;
import app.limber.journal.JournalException.Reason;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which file lies at a path, and in what state.
///
/// @param key the device and the number of the file; null where the file system has none
record FileIdentity(
    @Nullable Object key, FileTime created, long size, FileTime modified, boolean regular) {
  /// Looks at the path; empty if nothing is there, in a folder that can be reached.
  ///
  /// @throws JournalException if it cannot be known whether something is there, or a link leads to
  ///     nothing
  static Optional<FileIdentity> of(Path file) {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(
          new FileIdentity(
              found.fileKey(),
              found.creationTime(),
              found.size(),
              found.lastModifiedTime(),
              found.isRegularFile()));
    } catch (NoSuchFileException e) {
      refuseDanglingLinks(file);
      refuseAFileForAFolder(file, e);
      return Optional.empty();
    } catch (FileSystemException e) {
      refuseAFileForAFolder(file, e);
      throw new JournalException(Reason.GONE, e.toString(), e);
    } catch (IOException e) {
      throw new JournalException(Reason.FAILED, e.toString(), e);
    }
  }

  /// The file itself or a folder on the way may be a link to what is not there.
  private static void refuseDanglingLinks(Path file) {
    for (Path part = file.toAbsolutePath(); part != null; part = part.getParent()) {
      if (Files.isSymbolicLink(part) && !Files.exists(part)) {
        Reason reason = part.equals(file.toAbsolutePath()) ? Reason.DANGLING_LINK : Reason.GONE;
        throw new JournalException(reason, part + " leads nowhere", null);
      }
    }
  }

  private static void refuseAFileForAFolder(Path file, IOException cause) {
    Path part = file.toAbsolutePath().getParent();
    while (part != null && !Files.exists(part)) {
      part = part.getParent();
    }
    if (part != null && Files.isRegularFile(part)) {
      throw new JournalException(Reason.UNWRITABLE, part + " is a file", cause);
    }
  }

  boolean isEmpty() {
    return size == 0;
  }

  /// Whether this is the file that `other` was, whatever was written to it.
  boolean sameFile(FileIdentity other) {
    return key != null ? key.equals(other.key) : created.equals(other.created);
  }

  /// Whether, moreover, nobody wrote to it.
  boolean untouched(FileIdentity other) {
    return sameFile(other) && size == other.size && modified.equals(other.modified);
  }
}
