package app.limber.journal;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// The log could not be opened, read or written; the reason says why.
public final class JournalException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final Reason reason;

  public JournalException(Reason reason, @Nullable String detail, @Nullable Throwable cause) {
    super(detail, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /// Why; each has its own advice for the user.
  public enum Reason {
    /// The folder or the file may not be written, or the folder cannot be made.
    UNWRITABLE,
    /// The file may not be read.
    UNREADABLE,
    /// The folder of the backups may not be read.
    BACKUPS_UNREADABLE,
    /// The file is no database, or another program's.
    NOT_A_LOG,
    /// A later version of Limber has written the file.
    NEWER_VERSION,
    /// Parts of the file are broken.
    DAMAGED,
    /// The folder cannot be reached, or the file disappeared while the program was running.
    GONE,
    /// The file is a symbolic link whose target does not exist.
    DANGLING_LINK,
    /// The file is empty, for example after a failed copy. This is not a log without sessions.
    EMPTY,
    /// There is no room left on the disk.
    DISK_FULL,
    /// Another program kept the file to itself for too long.
    BUSY,
    /// Anything else, such as a disk that fails.
    FAILED
  }
}
