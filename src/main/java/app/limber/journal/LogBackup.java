package app.limber.journal;

import app.limber.values.Require;
import java.time.Instant;

/// A backup of the log.
///
/// @param name the file's name in the folder of backups
/// @param madeAt when it was made
/// @param sessions how many sessions stand in it; 0 if it cannot be read
/// @param good whether it could be opened and was found whole
public record LogBackup(String name, Instant madeAt, int sessions, boolean good) {
  public LogBackup {
    Require.notBlank("name", name);
    Require.notNegative("sessions", sessions);
  }
}
