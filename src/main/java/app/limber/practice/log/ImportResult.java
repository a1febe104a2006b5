package app.limber.practice.log;

import java.util.List;

/// What taking sessions into the log came to.
///
/// @param added facts that the log did not have
/// @param unchanged sessions that the log had already
/// @param differing sessions of which the log keeps its own version
public record ImportResult(int added, int unchanged, List<Difference> differing) {
  public ImportResult {
    differing = List.copyOf(differing);
  }

  /// A session that the log knows and keeps otherwise; `fields` are those that differ, and are
  /// empty if the session was deleted from the log.
  public record Difference(ImportedSession offered, List<String> fields) {
    public Difference {
      fields = List.copyOf(fields);
    }

    public boolean deletedHere() {
      return fields.isEmpty();
    }
  }
}
