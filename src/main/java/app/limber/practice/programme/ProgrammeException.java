package app.limber.practice.programme;

import app.limber.practice.programme.ProgrammePreview.Conflict;
import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A programme could not be stored, removed or written.
public final class ProgrammeException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient @Nullable Conflict conflict;

  public ProgrammeException(Reason reason, Throwable cause) {
    super(cause);
    this.reason = reason;
    this.conflict = null;
  }

  public ProgrammeException(Reason reason) {
    super(reason.name());
    this.reason = reason;
    this.conflict = null;
  }

  /// A programme cannot be used, because something else uses an id of it.
  ProgrammeException(Conflict conflict) {
    super(conflict.toString());
    this.reason = Reason.CONFLICT;
    this.conflict = conflict;
  }

  /// Why it failed. Nothing was changed in any case.
  public enum Reason {
    UNWRITABLE,
    UNREADABLE,
    NO_ROOM,
    /// The file belongs to the data folder and must not be overwritten.
    OWN_FILE,
    /// The programme would be larger than a programme may be.
    TOO_LARGE,
    /// Something else uses an id of the programme; see [#conflict()].
    CONFLICT
  }

  public Reason reason() {
    return reason;
  }

  /// What else uses an id; empty for every reason but [Reason#CONFLICT].
  Optional<Conflict> conflict() {
    return Optional.ofNullable(conflict);
  }
}
