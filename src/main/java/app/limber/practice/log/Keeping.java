package app.limber.practice.log;

import app.limber.journal.JournalException.Reason;

/// Whether something that is to be in the log is there. Every sentence that says so is made of
/// this.
public sealed interface Keeping {
  /// The write is on its way; nothing is known yet.
  record Writing() implements Keeping {}

  /// It is in the log, as far as the disk promises.
  record Kept() implements Keeping {}

  /// It is not in the log, for this reason. Limber tries again until it is, or until the program
  /// ends.
  record Trying(Reason reason) implements Keeping {}

  /// It is not in the log and will not be: the program ends, and the last attempt failed for this
  /// reason.
  record Lost(Reason reason) implements Keeping {}
}
