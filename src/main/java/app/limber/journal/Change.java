package app.limber.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A correction of the log by its user: one or more facts, undone and redone as a whole.
///
/// `of` is the change that an `UNDO` or `REDO` is about, which is never itself one of these two;
/// null for every other kind.
public record Change(UUID id, Instant madeAt, Kind kind, @Nullable UUID of) {
  public Change {
    if ((of != null) != (kind == Kind.UNDO || kind == Kind.REDO)) {
      throw new IllegalArgumentException("of must be given for an undo or redo only: " + kind);
    }
  }

  /// What the user did.
  public enum Kind {
    ADD,
    EDIT,
    REMOVE,
    IMPORT,
    UNDO,
    REDO,

    /// Answered a step of a stretch that was offered.
    STEP
  }

  /// How one session stood before a change and after it; `before` is null if nothing was known of
  /// the session.
  public record Effect(@Nullable Fact before, Fact after) {}
}
