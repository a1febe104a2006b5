package app.limber.journal;

import java.util.List;

/// An event concerning the log's file that the user must know about. The log remains usable.
public sealed interface LogNotice {
  /// The log was damaged or missing; a new one holds what could be recovered.
  record Recovered(RecoveryReport report) implements LogNotice {}

  /// The log is read-only at present, for this reason.
  record ReadOnly(JournalException.Reason reason) implements LogNotice {}

  /// The log's file was replaced while the program was running. The new file is the log from now
  /// on, with `takenIn` facts added that only the former one had.
  record Replaced(int takenIn) implements LogNotice {}

  /// A journal file of SQLite beside the log belonged to another database. It was moved to `place`,
  /// and `takenIn` facts that only it had were added to the log, as one change that can be undone.
  record LeftoverSetAside(String place, int takenIn) implements LogNotice {}

  /// These sessions have invalid values and are left out.
  record LeftOut(List<MissingSession> sessions) implements LogNotice {
    public LeftOut {
      sessions = List.copyOf(sessions);
    }
  }

  /// Today's backup could not be made, for this reason; the log itself is intact.
  record NoBackup(JournalException.Reason reason) implements LogNotice {}
}
