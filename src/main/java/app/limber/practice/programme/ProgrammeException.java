package app.limber.practice.programme;

import java.io.Serial;

/// A programme could not be stored, removed or written.
public final class ProgrammeException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final Reason reason;

  public ProgrammeException(Reason reason, Throwable cause) {
    super(cause);
    this.reason = reason;
  }

  public ProgrammeException(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /// Why it failed. Nothing was changed in any case.
  public enum Reason {
    UNWRITABLE,
    UNREADABLE,
    NO_ROOM,
    /// The file belongs to the data folder and must not be overwritten.
    OWN_FILE,
    /// The programme would be larger than a programme may be.
    TOO_LARGE
  }

  public Reason reason() {
    return reason;
  }
}
