package app.limber.practice.log;

import java.util.List;

/// What taking sessions into the log came to.
///
/// @param added facts that the log did not have
/// @param unchanged sessions that the log had already
/// @param differing sessions of which the log keeps its own version, the first [#MOST_LISTED]
/// @param unlisted how many more there are of these
public record ImportResult(int added, int unchanged, List<Difference> differing, int unlisted) {
  /// More than anyone would read.
  public static final int MOST_LISTED = 1_000;

  public ImportResult {
    differing = List.copyOf(differing);
  }

  /// How many sessions the log keeps in its own version.
  public int allDiffering() {
    return differing.size() + unlisted;
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
