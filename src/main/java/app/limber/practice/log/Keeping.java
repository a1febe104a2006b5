package app.limber.practice.log;

import app.limber.journal.JournalException.Reason;

/// Whether a write has reached the log. Every message about this is derived from it.
public sealed interface Keeping {
  /// The write is pending; its outcome is not known yet.
  record Writing() implements Keeping {}

  /// The write is in the log, as durably as the disk guarantees.
  record Kept() implements Keeping {}

  /// The write failed for this reason. It is retried until it succeeds or the program ends.
  record Trying(Reason reason) implements Keeping {}

  /// The write was lost: the program ended, and the last attempt failed for this reason.
  record Lost(Reason reason) implements Keeping {}
}
