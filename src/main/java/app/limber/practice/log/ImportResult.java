package app.limber.practice.log;

import java.util.List;

/// The outcome of an import.
///
/// @param added the number of sessions that were new to the log
/// @param answers the number of answers to steps that were new to the log
/// @param unchanged the number of sessions that the log already contained
/// @param differing sessions of which the log keeps its own version, at most [#MOST_LISTED]
/// @param unlisted the number of further sessions of that kind
public record ImportResult(
    int added, int answers, int unchanged, List<Difference> differing, int unlisted) {
  /// An upper limit, more than a person would read.
  public static final int MOST_LISTED = 1_000;

  public ImportResult {
    differing = List.copyOf(differing);
  }

  /// The number of sessions of which the log keeps its own version.
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
