package app.limber.journal;

import app.limber.values.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of a log that could not be used as it was: a new one is in its place, with all that
/// could be saved.
///
/// @param found what was wrong
/// @param saved how many sessions stand in the new log
/// @param backup name of the backup that went into the new log; null if there was no good one
/// @param missing sessions that were in the log and are not in the new one
/// @param older sessions that are in the new log in an earlier state, or without all their
/// stretches
/// @param unnamed how many further records were lost of which nothing is known
/// @param perhapsMore whether there may have been more, of which nothing tells, not even how many
/// @param original where the old file lies now; null if there was none
public record RecoveryReport(
    Found found,
    int saved,
    @Nullable String backup,
    List<MissingSession> missing,
    List<MissingSession> older,
    int unnamed,
    boolean perhapsMore,
    @Nullable String original) {
  public RecoveryReport {
    Require.notNegative("saved", saved);
    Require.notNegative("unnamed", unnamed);
    missing = List.copyOf(missing);
    older = List.copyOf(older);
  }

  /// Whether everything that was in the old log is in the new one, as far as the old file tells.
  public boolean complete() {
    return missing.isEmpty() && older.isEmpty() && unnamed == 0 && !perhapsMore;
  }

  /// What was wrong with the log.
  public enum Found {
    /// Parts of the file were broken or did not fit together.
    DAMAGE,
    /// The file had no content.
    EMPTY_FILE,
    /// There was no file, but there were backups of one.
    NO_FILE
  }
}
