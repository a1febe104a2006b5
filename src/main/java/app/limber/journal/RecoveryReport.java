package app.limber.journal;

import app.limber.values.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The outcome of recovering an unusable log: a new one has replaced it, with everything that could
/// be recovered.
///
/// @param found what was wrong
/// @param saved the number of standing sessions in the new log
/// @param backup the name of the backup used for the new log; null if there was no intact one
/// @param missing sessions that were in the old log and are not in the new one
/// @param older sessions that are in the new log in an earlier state, or without all of their
///     stretches
/// @param unnamed the number of further lost records about which nothing is known
/// @param perhapsMore whether an unknown number of further records may have been lost
/// @param original the new path of the old file; null if there was none
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

  /// Whether nothing was lost, as far as can be determined from the old file.
  public boolean complete() {
    return missing.isEmpty() && older.isEmpty() && unnamed == 0 && !perhapsMore;
  }

  /// What was wrong with the log.
  public enum Found {
    /// Parts of the file were damaged or inconsistent.
    DAMAGE,
    EMPTY_FILE,
    /// The file was missing, but backups of it existed.
    NO_FILE
  }
}
