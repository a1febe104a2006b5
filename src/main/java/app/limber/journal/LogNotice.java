package app.limber.journal;

import java.util.List;

/// Something that happened to the file of the log, of which its user must know. The log goes on.
public sealed interface LogNotice {
  /// The log was damaged or gone; a new one holds what could be saved.
  record Recovered(RecoveryReport report) implements LogNotice {}

  /// The log can be read but not written for now, for this reason.
  record ReadOnly(JournalException.Reason reason) implements LogNotice {}

  /// Another file was put in place of the log while the program ran. It is the log from now on,
  /// with
  /// `takenIn` facts that only the former one had.
  record Replaced(int takenIn) implements LogNotice {}

  /// A leftover journal of SQLite beside the log belonged to another file. It was moved to `place`,
  /// and `takenIn` facts that only it had were added to the log, as one change that can be undone.
  record LeftoverSetAside(String place, int takenIn) implements LogNotice {}

  /// These sessions hold values that no Limber writes, and are left out.
  record LeftOut(List<MissingSession> sessions) implements LogNotice {
    public LeftOut {
      sessions = List.copyOf(sessions);
    }
  }

  /// Today's backup could not be made, for this reason; the log itself is fine.
  record NoBackup(JournalException.Reason reason) implements LogNotice {}
}
